import { monthOf } from '../base/dates.ts';
import { sortBy } from '../base/order.ts';
import type { Corpus } from '../model/corpus.ts';
import { all, find } from '../model/corpus.ts';
import { describeKind, fieldAt } from '../model/describe.ts';
import { complaintChannels } from '../model/kinds/complaint.ts';
import type { Complaint } from '../model/kinds/complaint.ts';
import { inspectionResults, selections, triggerSources } from '../model/kinds/inspection.ts';
import type { Inspection } from '../model/kinds/inspection.ts';
import { measures } from '../model/kinds/order.ts';
import type { Order } from '../model/kinds/order.ts';
import { sectors, statistics } from '../model/kinds/statistics.ts';
import { keptUntil, ledgerComplete, ledgerFigures } from '../model/ledger.ts';
import { figureOf } from './statistics.ts';

/** One line of the enforcement ledger: an inspection or a complaint (进一步加强执法意见 第十八项). For staff, it names officers. */
export interface LedgerRow {
  kind: 'inspection' | 'complaint';
  id: string;
  agency: string;
  on: string;
  firm: string;
  uscc?: string;
  sector?: string;
  /** Plan line, trigger, or the channel of a complaint. */
  origin: string;
  officers: string[];
  hazards: number;
  majorHazards: number;
  rectified: number;
  measures: string[];
  /** Numbers of the papers handed over. */
  documents: string[];
  result: string;
  /** Last day on which the row must be kept. */
  keptUntil: string;
}

function originOf({ plan, planLine, trigger, selection, recheckOf }: Inspection): string {
  if (recheckOf.length > 0) return '整改复查';
  if (trigger) return triggerSources[trigger.source];
  return plan === undefined ? '' : `计划第${planLine ?? '?'}项（${selections[selection]}）`;
}

/** What rows of the ledger are made from besides the inspection or complaint itself. */
export interface LedgerSources {
  order: (id: string) => Order | undefined;
  /** Hazards put right by this day count as such. */
  today: string;
  keptUntil: (agency: string, date: string) => string;
}

/** The line of an inspection. */
export function inspectionRow(value: Inspection, sources: LedgerSources): LedgerRow {
  const orders = value.orders.flatMap((id) => sources.order(id) ?? []);
  const hazards = value.findings.filter(({ grade }) => grade !== 'none');
  return {
    kind: 'inspection',
    id: value.id,
    agency: value.agency,
    on: value.on,
    firm: value.party.name,
    ...(value.party.uscc !== undefined && { uscc: value.party.uscc }),
    sector: sectors[value.sector],
    origin: originOf(value),
    officers: (value.record?.officers ?? value.scheme?.team ?? []).map(({ name }) => name),
    hazards: hazards.length,
    majorHazards: hazards.filter(({ grade }) => grade === 'major').length,
    rectified: hazards.filter(({ rectifiedOn }) => rectifiedOn !== undefined && rectifiedOn <= sources.today)
      .length,
    measures: [...new Set(orders.flatMap((order) => order.measures.map((each) => measures[each])))],
    documents: orders.map(({ docNumber }) => docNumber),
    result: inspectionResults[value.result],
    keptUntil: sources.keptUntil(value.agency, value.on),
  };
}

/** The line of a complaint. */
export function complaintRow(value: Complaint, sources: LedgerSources): LedgerRow {
  const order = value.handling?.order === undefined ? undefined : sources.order(value.handling.order);
  const { sector, uscc } = value.subject;
  return {
    kind: 'complaint',
    id: value.id,
    agency: value.agency,
    on: value.receivedOn,
    firm: value.subject.name,
    ...(uscc !== undefined && { uscc }),
    ...(sector !== undefined && { sector: sectors[sector] }),
    origin: `举报（${complaintChannels[value.channel]}）`,
    officers: value.verification?.officers.map(({ name }) => name) ?? [],
    hazards: 0,
    majorHazards: 0,
    rectified: 0,
    measures: order ? order.measures.map((each) => measures[each]) : [],
    documents: order ? [order.docNumber] : [],
    result: value.handling?.result ?? value.verification?.facts ?? '',
    keptUntil: sources.keptUntil(value.agency, value.receivedOn),
  };
}

/** The ledger of an agency, the earliest first; `month` limits it. Rows are never dropped before their term of keeping ends. */
export function ledgerOf(corpus: Corpus, agency: string, month?: string): LedgerRow[] {
  const wanted = (of: string, date: string) =>
    of === agency && (month === undefined || monthOf(date) === month);
  const sources: LedgerSources = {
    order: (id) => find(corpus, 'order', id)?.value,
    today: corpus.today,
    keptUntil: (of, date) => keptUntil(corpus, of, date),
  };
  const rows = [
    ...all(corpus, 'inspection').flatMap(({ value }) =>
      wanted(value.agency, value.on) ? [inspectionRow(value, sources)] : [],
    ),
    ...all(corpus, 'complaint').flatMap(({ value }) =>
      wanted(value.agency, value.receivedOn) ? [complaintRow(value, sources)] : [],
    ),
  ];
  return sortBy(rows, ({ on, kind, id }) => `${on} ${kind} ${id}`);
}

/** One figure of a month as reported and as the ledger has it. */
export interface FigureComparison {
  path: string;
  title: string;
  unit: string;
  ledger: number;
  /** Absent where the report does not give it, or there is no report. */
  reported?: number;
  agrees?: boolean;
}

/** A month of an agency counted from its ledger. */
export interface LedgerMonthComparison {
  agency: string;
  month: string;
  /** Whether the agency says that every inspection of the month is recorded; else differences say nothing. */
  complete: boolean;
  figures: FigureComparison[];
}

/** Counts a month from the ledger and sets it beside the reported record. */
export function compareMonth(corpus: Corpus, agency: string, month: string): LedgerMonthComparison {
  const record = all(corpus, 'statistics').find(
    ({ value }) => value.agency === agency && value.month === month && value.scope !== 'total',
  )?.value;
  const root = describeKind(statistics);
  const figures = Object.entries(ledgerFigures(corpus, agency, month).values).map(
    ([path, ledger]): FigureComparison => {
      const { title, unit = '' } = fieldAt(root, path.split('.'));
      const reported = record && figureOf(record, path);
      return {
        path,
        title,
        unit,
        ledger,
        ...(reported !== undefined && { reported, agrees: reported === ledger }),
      };
    },
  );
  return { agency, month, complete: ledgerComplete(corpus, agency, month), figures };
}
