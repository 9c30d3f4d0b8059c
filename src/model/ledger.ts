import { addYears, monthEnd, monthOf } from '../base/dates.ts';
import { groupBy } from '../base/order.ts';
import type { Corpus } from './corpus.ts';
import { all } from './corpus.ts';
import type { Complaint } from './kinds/complaint.ts';
import type { Inspection } from './kinds/inspection.ts';
import type { Order } from './kinds/order.ts';
import type { Statistics } from './kinds/statistics.ts';
import { once } from './once.ts';

/** What one month of an agency's ledger holds. */
export interface LedgerMonth {
  inspections: Inspection[];
  complaints: Complaint[];
  /** Issued in the month, also after inspections of the month before. */
  orders: Order[];
}

const empty: LedgerMonth = { inspections: [], complaints: [], orders: [] };

const months = once((corpus: Corpus): ReadonlyMap<string, LedgerMonth> => {
  const built = new Map<string, LedgerMonth>();
  const at = (agency: string, date: string): LedgerMonth => {
    const key = `${agency} ${monthOf(date)}`;
    const known = built.get(key);
    if (known) return known;
    const made: LedgerMonth = { inspections: [], complaints: [], orders: [] };
    built.set(key, made);
    return made;
  };
  for (const { value } of all(corpus, 'inspection')) at(value.agency, value.on).inspections.push(value);
  for (const { value } of all(corpus, 'complaint')) at(value.agency, value.receivedOn).complaints.push(value);
  for (const { value } of all(corpus, 'order')) at(value.agency, value.issuedOn).orders.push(value);
  return built;
});

/** One month of an agency's ledger; empty where nothing is recorded. */
export function ledgerMonth(corpus: Corpus, agency: string, month: string): LedgerMonth {
  return months(corpus).get(`${agency} ${month}`) ?? empty;
}

/** The firm of an inspection, so that the same firm is counted once. */
export const firmOf = ({ party }: Pick<Inspection, 'party'>): string => party.uscc ?? party.name;

/** Last day on which a row of the ledger is kept (进一步加强执法意见 第十八项: at least ten years). */
export function keptUntil(corpus: Corpus, agency: string, date: string): string {
  return addYears(date, corpus.records.agency.get(agency)?.value.practice.ledgerYears ?? 10);
}

/** Figures of a month as the ledger has them: path in the monthly statistics → number. */
export interface LedgerFigures {
  values: Readonly<Record<string, number>>;
  /** Sector → visits. */
  sectors: ReadonlyMap<Statistics['sectors'][number]['sector'], number>;
}

const count = <T>(items: readonly T[], is: (item: T) => boolean) =>
  items.reduce((sum, item) => sum + (is(item) ? 1 : 0), 0);

function inspectionFigures(inspections: readonly Inspection[], month: string): Record<string, number> {
  const end = monthEnd(month);
  const visits = inspections.filter(({ recheckOf }) => recheckOf.length === 0);
  const hazards = visits.flatMap(({ findings }) => findings.filter(({ grade }) => grade !== 'none'));
  const source = (wanted: string) => count(visits, ({ trigger }) => trigger?.source === wanted);
  return {
    visits: visits.length,
    firms: new Set(visits.map(firmOf)).size,
    plannedVisits: count(visits, ({ trigger }) => trigger === undefined),
    triggeredVisits: count(visits, ({ trigger }) => trigger !== undefined),
    'triggers.complaint': source('complaint'),
    'triggers.transferred': source('transferred'),
    'triggers.accident': source('accident'),
    'triggers.campaign': source('campaign'),
    randomVisits: count(visits, ({ selection }) => selection === 'randomFirm'),
    keyVisits: count(visits, ({ selection }) => selection === 'key'),
    hazards: hazards.length,
    majorHazards: count(hazards, ({ grade }) => grade === 'major'),
    dueHazards: count(hazards, ({ due }) => due !== undefined && due <= end),
    rectified: count(hazards, ({ rectifiedOn }) => rectifiedOn !== undefined && rectifiedOn <= end),
  };
}

function measureFigures(orders: readonly Order[]): Record<string, number> {
  const ordered = (measure: Order['measures'][number]) =>
    count(orders, ({ measures }) => measures.includes(measure));
  return {
    'measures.correct': ordered('correct'),
    'measures.suspend': ordered('suspend'),
    'measures.stopUse': ordered('stopUse'),
    'measures.evacuate': ordered('evacuate'),
  };
}

function complaintFigures(complaints: readonly Complaint[]): Record<string, number> {
  const named = complaints.filter(({ realName }) => realName);
  return {
    'complaints.received': complaints.length,
    'complaints.accepted': count(complaints, ({ acceptance }) => acceptance?.decision === 'accepted'),
    'complaints.verified': count(complaints, ({ verification }) => verification !== undefined),
    'complaints.confirmed': count(
      complaints,
      ({ verification }) => verification?.finding === 'confirmed' || verification?.finding === 'partly',
    ),
    'complaints.realName': named.length,
    'complaints.realNameVerified': count(named, ({ verification }) => verification !== undefined),
  };
}

/**
 * Computes a month's statistics from the ledger. Hazards, due and rectified are those of the month's inspections, as they
 * stood at its end; inspections made only to re-check are no visits. Complaints are those received in the month.
 */
export function ledgerFigures(corpus: Corpus, agency: string, month: string): LedgerFigures {
  const { inspections, complaints, orders } = ledgerMonth(corpus, agency, month);
  const visits = inspections.filter(({ recheckOf }) => recheckOf.length === 0);
  return {
    values: {
      ...inspectionFigures(inspections, month),
      ...measureFigures(orders),
      ...complaintFigures(complaints),
    },
    sectors: new Map([...groupBy(visits, ({ sector }) => sector)].map(([sector, of]) => [sector, of.length])),
  };
}

/** Whether an agency says its ledger holds every inspection of a month. */
export function ledgerComplete(corpus: Corpus, agency: string, month: string): boolean {
  const from = corpus.records.agency.get(agency)?.value.practice.ledgerFrom;
  return from !== undefined && month >= from;
}
