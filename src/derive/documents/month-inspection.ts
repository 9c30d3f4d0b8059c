import { formatChinese, formatChineseMonth, monthEnd } from '../../base/dates.ts';
import { formatWan } from '../../base/money.ts';
import { sectors, type Statistics } from '../../model/kinds/statistics.ts';
import { percentOf } from '../../base/change.ts';
import type { Act } from './act.ts';
import { agencyNameOn } from './agency.ts';
import { basisOn, breakdown, changes, correctionsOf, monthChannel, text } from './month-parts.ts';
import { monthTable } from './month-table.ts';
import { sectionNumbers, withoutStop } from './writing.ts';

function checks(record: Statistics, records: readonly Statistics[]) {
  return {
    subjects: text(record.subjects),
    firms: String(record.firms),
    visits: String(record.visits),
    change: changes(record, records, 'visits'),
    planned: String(record.plannedVisits),
    triggered: String(record.triggeredVisits),
    triggers: breakdown(record, 'triggers'),
    random: text(record.randomVisits),
    key: text(record.keyVisits),
    documents: text(record.documents),
    rechecks:
      record.rechecksDone === undefined
        ? undefined
        : { done: String(record.rechecksDone), due: text(record.rechecksDue) },
  };
}

function penalties(record: Statistics, records: readonly Statistics[]) {
  const split =
    record.finesRoutine === undefined || record.finesAccident === undefined
      ? undefined
      : { routine: formatWan(record.finesRoutine), accident: formatWan(record.finesAccident) };
  return {
    cases: String(record.cases),
    before: String(record.casesBefore),
    after: String(record.casesAfter),
    closed: text(record.closed),
    count: String(record.penalties),
    change: changes(record, records, 'penalties'),
    kinds: breakdown(record, 'penaltyKinds'),
    fines: formatWan(record.fines),
    split,
  };
}

function complaints(record: Statistics) {
  const found = record.complaints;
  if (!found) return undefined;
  const realName =
    found.realName === undefined
      ? undefined
      : { received: String(found.realName), verified: text(found.realNameVerified) };
  return {
    received: String(found.received),
    accepted: String(found.accepted),
    verified: String(found.verified),
    confirmed: String(found.confirmed),
    realName,
  };
}

/** 月度监督检查情况公示: what one agency did in one month, in sentences and as a table with what it did before. */
export function deriveMonthInspection(act: Act<'statistics'>) {
  const { id, value: record, agency, others, needs } = act;
  const records = others('statistics', (each) => each.scope === record.scope);
  const date = needs.need(
    record.publishedOn && formatChinese(record.publishedOn),
    'statistics',
    id,
    'publishedOn',
  );
  const name = agencyNameOn(agency, record.publishedOn ?? monthEnd(record.month));
  const period = formatChineseMonth(record.month);
  const number = sectionNumbers();
  const measures = breakdown(record, 'measures');
  const idle = record.visits === 0 && record.penalties === 0;
  const found = complaints(record);
  const view = {
    agency: name,
    period,
    basis: basisOn(monthEnd(record.month)),
    subordinates: record.scope === 'total' ? '本级及下属单位' : undefined,
    idle: idle ? '未开展' : undefined,
    checks: idle ? undefined : { number: number(), ...checks(record, records) },
    hazards: idle
      ? undefined
      : {
          number: number(),
          found: String(record.hazards),
          major: String(record.majorHazards),
          rectified: String(record.rectified),
          due: text(record.dueHazards),
          rate: percentOf(record.rectified, record.dueHazards ?? record.hazards)?.toFixed(1),
        },
    measures: measures ? { number: number(), list: measures } : undefined,
    penalties: idle ? undefined : { number: number(), ...penalties(record, records) },
    complaints: found && { number: number(), ...found },
    sectors: record.sectors.map((row) => ({
      name: sectors[row.sector],
      visits: String(row.visits),
      penalties: String(row.penalties),
      fines: row.fines === undefined ? '—' : formatWan(row.fines),
    })),
    corrections: correctionsOf(record.corrections, number),
    note: record.note && withoutStop(record.note),
    channel: monthChannel(act),
    table: monthTable(record, records),
    date,
  };
  return {
    view,
    title: `${name}关于${period}安全生产监督检查情况的公示`,
    author: name,
    date: record.publishedOn ?? monthEnd(record.month),
  };
}
