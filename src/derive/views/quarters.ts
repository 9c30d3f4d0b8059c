import { compareText, groupBy } from '../../base/order.ts';
import type { Quarter } from '../../model/kinds/quarter.ts';
import { quarters } from '../../model/kinds/quarter.ts';
import type { Statistics } from '../../model/kinds/statistics.ts';
import type { PublicCorpus, PublicEntry } from '../public.ts';
import { publicRecords } from '../public.ts';
import type { Indicator, QuarterAnalysis, QuarterDifference } from '../quarter.ts';
import { compareQuarter, quarterAnalysis } from '../quarter.ts';
import { once } from './once.ts';

/** One published analysis with what the monthly statistics say of the same quarter. */
export interface QuarterView {
  entry: PublicEntry<'quarter'>;
  /** e.g. `2026-Q3`. */
  period: string;
  /** e.g. `2026年第三季度`. */
  title: string;
  computed: QuarterAnalysis;
  /** Reported figures that are not the computed ones; none where a month is missing or figures run from the year's start. */
  differences: QuarterDifference[];
  compared: boolean;
}

/** Figures of an analysis in the order they are shown. */
export const quarterColumns: readonly Indicator[] = [
  'visits',
  'hazards',
  'majorHazards',
  'cases',
  'penalties',
  'fines',
  'stopped',
  'revoked',
  'closedDown',
];

/** `2026年第三季度` of `2026-Q3`. */
export function quarterTitle(period: string): string {
  return `${period.slice(0, 4)}年${quarters[period.slice(-1) as keyof typeof quarters]}`;
}

function viewOf(corpus: PublicCorpus, entry: PublicEntry<'quarter'>): QuarterView {
  const { value } = entry;
  const period = `${value.year}-Q${value.quarter}`;
  const statistics = publicRecords(corpus, 'statistics').map((each) => each.value as Statistics);
  const computed = quarterAnalysis(
    value.units.map(({ unit }) => unit),
    statistics,
    period,
    (agency) => corpus.records.agency.get(agency)?.value.parent,
  );
  const compared = value.span === 'quarter' && computed.total.complete;
  return {
    entry,
    period,
    title: quarterTitle(period),
    computed,
    compared,
    differences: compared ? compareQuarter(value as Quarter, computed) : [],
  };
}

/** Every published analysis, the newest quarter first. */
export const quarterViews = once((corpus: PublicCorpus): QuarterView[] =>
  publicRecords(corpus, 'quarter')
    .map((entry) => viewOf(corpus, entry))
    .sort((a, b) => compareText(b.period, a.period) || compareText(a.entry.id, b.entry.id)),
);

/** Quarters with a published analysis, the newest first. */
export const quartersPublished = once((corpus: PublicCorpus): ReadonlyMap<string, QuarterView[]> =>
  groupBy(quarterViews(corpus), ({ period }) => period),
);
