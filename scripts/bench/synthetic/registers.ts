import { addDays, addMonthsToMonth, monthEnd, monthOf, monthsBetween } from '../../../src/base/dates.ts';
import { kinds } from '../../../src/model/kinds.ts';
import { syntheticToday, type FileRecord } from './penalties.ts';
import { random } from './random.ts';
import { violations } from './violations.ts';
import { benchmark } from './words.ts';

/** The agency of the synthetic content: the kind's own sample. */
export function syntheticAgency(): FileRecord {
  return { ...kinds.agency.sample };
}

/** One item of the responsibility list for every kind of violation that is punished. */
export function syntheticDuties(): FileRecord[] {
  return violations.map(({ duty, title, basis }, index) => ({
    ...kinds.responsibility.sample,
    id: duty,
    sequence: index + 1,
    itemCode: `999900-CF-${String(index + 1).padStart(4, '0')}`,
    name: `对${title}的行政处罚`,
    basis: [basis],
    benchmark: { title: benchmark, publishedOn: '2024-11-01' },
  }));
}

/** The plan of the current year: the kind's own sample, with last year carried out as its months say. */
export function syntheticPlan(months: readonly FileRecord[]): FileRecord {
  const done = months
    .filter(({ month }) => String(month).startsWith('2025'))
    .reduce((sum, { plannedVisits }) => sum + Number(plannedVisits), 0);
  return {
    ...kinds.plan.sample,
    execution: { year: 2025, planned: done, done, publishedOn: '2026-02-25' },
  };
}

/** Figures of every month with penalties, in agreement with them and with each other. */
export function syntheticMonths(penalties: readonly FileRecord[], seed = 1): FileRecord[] {
  const months = monthsBetween('2024-01', addMonthsToMonth(monthOf(syntheticToday), -1));
  return months.map((month, index) => {
    const chance = random(seed * 7919 + index);
    const decided = penalties.filter(({ decidedOn }) => monthOf(String(decidedOn)) === month);
    const fen = decided.reduce((sum, { fine }) => sum + Number(fine) * 100, 0);
    const fines = String(fen / 1_000_000);
    const triggeredVisits = chance.integer(2, 9);
    const plannedVisits = decided.length * 2 + chance.integer(12, 40);
    const hazards = (plannedVisits + triggeredVisits) * 3 + chance.integer(0, 20);
    const received = chance.integer(3, 12);
    return {
      agency: 'shili',
      month,
      subjects: 4000 + penalties.length + index,
      firms: plannedVisits + triggeredVisits - 2,
      visits: plannedVisits + triggeredVisits,
      plannedVisits,
      triggeredVisits,
      hazards,
      majorHazards: chance.integer(0, 3),
      rectified: hazards - chance.integer(0, 2),
      cases: decided.length + 1,
      casesBefore: decided.length + 1,
      casesAfter: 0,
      penalties: decided.length,
      penaltyKinds: { fine: decided.length },
      fines,
      finesRoutine: fines,
      finesAccident: '0',
      finesUnits: fines,
      finesPersons: '0',
      complaints: {
        received,
        accepted: received,
        verified: received,
        confirmed: chance.integer(0, received),
      },
      publishedOn: addDays(monthEnd(month), 8),
    };
  });
}
