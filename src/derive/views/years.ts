import { compareText } from '../../base/order.ts';
import type { KindId } from '../../model/kinds.ts';
import type { Statistics } from '../../model/kinds/statistics.ts';
import type { PublicCorpus, PublicEntry } from '../public.ts';
import { publicRecords } from '../public.ts';
import type { PeriodTotals } from '../statistics.ts';
import { countedOnce, totalsBy } from '../statistics.ts';
import { once } from './once.ts';

/** Everything public of one calendar year. */
export interface YearView {
  year: string;
  sheets: PublicEntry<'year-data'>[];
  /** Sum of the monthly statistics there are. */
  totals?: PeriodTotals;
  months: string[];
  /** The sums month by month, earliest first. */
  monthRows: PeriodTotals[];
  /** Plans of the year. */
  plans: PublicEntry<'plan'>[];
  /** Public records by kind, by the year of the act. */
  counts: { kind: KindId; count: number }[];
}

const dated: readonly (readonly [kind: KindId, on: (value: never) => string])[] = [
  ['penalty', ({ decidedOn }: { decidedOn: string }) => decidedOn],
  ['licence', ({ decidedOn }: { decidedOn: string }) => decidedOn],
  ['coercion', ({ decidedOn }: { decidedOn: string }) => decidedOn],
  ['inspection', ({ on }: { on: string }) => on],
  ['draw', ({ on }: { on: string }) => on],
  ['dishonesty', ({ decidedOn }: { decidedOn: string }) => decidedOn],
  ['quarter', ({ year }: { year: number }) => String(year)],
  ['supervision', ({ year }: { year: number }) => String(year)],
  ['training', ({ year }: { year: number }) => String(year)],
];

function countsByYear(corpus: PublicCorpus): Map<string, Map<KindId, number>> {
  const years = new Map<string, Map<KindId, number>>();
  for (const [kind, on] of dated)
    for (const { value } of publicRecords(corpus, kind)) {
      const year = on(value as never).slice(0, 4);
      const counts = years.get(year) ?? new Map<KindId, number>();
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
      years.set(year, counts);
    }
  return years;
}

/** Every year of which anything is public, the newest first. */
export const yearViews = once((corpus: PublicCorpus): YearView[] => {
  const counts = countsByYear(corpus);
  const sheets = publicRecords(corpus, 'year-data');
  const plans = publicRecords(corpus, 'plan');
  const parentOf = (agency: string) => corpus.records.agency.get(agency)?.value.parent;
  const statistics = publicRecords(corpus, 'statistics').map(({ value }) => value as Statistics);
  const counted = countedOnce(statistics, parentOf);
  const totals = new Map(totalsBy('year', counted).map((each) => [each.period, each]));
  const byMonth = totalsBy('month', counted);
  const years = new Set([
    ...counts.keys(),
    ...totals.keys(),
    ...[...sheets, ...plans].map(({ value }) => String(value.year)),
  ]);
  return [...years]
    .sort((a, b) => compareText(b, a))
    .map((year) => ({
      year,
      sheets: sheets.filter(({ value }) => String(value.year) === year),
      totals: totals.get(year),
      months: totals.get(year)?.months ?? [],
      monthRows: byMonth.filter(({ period }) => period.startsWith(year)),
      plans: plans.filter(({ value }) => String(value.year) === year),
      counts: dated.flatMap(([kind]) => {
        const count = counts.get(year)?.get(kind);
        return count === undefined ? [] : [{ kind, count }];
      }),
    }));
});

const byYear = once((corpus: PublicCorpus) => new Map(yearViews(corpus).map((view) => [view.year, view])));

/** One year. */
export function yearOfSite(corpus: PublicCorpus, year: string): YearView | undefined {
  return byYear(corpus).get(year);
}
