import { groupBy } from '../base/order.ts';
import type { Statistics } from '../model/kinds/statistics.ts';
import type { ListedKind } from './listed-figures.ts';
import {
  agencyFigures,
  agencyOfTotal,
  listedFigures,
  quarterLists,
  sheetLists,
  sheetNames,
} from './listed-figures.ts';
import type { PublicCorpus } from './public.ts';
import { publicRecords } from './public.ts';
import { figureOf } from './statistics.ts';
import { lastMonthsOf } from './views/holdings.ts';

/** Which records: of one kind, of a month, quarter (`2026-Q3`) or year, perhaps of one agency and of one sort. */
export interface RecordQuery {
  kind: ListedKind;
  period: string;
  agency?: string;
  /** Identifier of the kind of penalty or measure, or of the decision on a licence. */
  sort?: string;
}

type Numbers = Readonly<Record<string, unknown>>;

/** Agencies whose figures of a month stand in a table beside others', or on their own page among their last months. */
function shownAlone(corpus: PublicCorpus): Set<string> {
  const shown = new Set<string>();
  const byMonth = groupBy(publicRecords(corpus, 'statistics'), ({ value }) => value.month);
  for (const entries of byMonth.values()) if (entries.length > 1) for (const { id } of entries) shown.add(id);
  for (const { id } of publicRecords(corpus, 'agency'))
    for (const month of lastMonthsOf(corpus, id)) shown.add(month.id);
  return shown;
}

function monthly(corpus: PublicCorpus): RecordQuery[] {
  const alone = shownAlone(corpus);
  return publicRecords(corpus, 'statistics').flatMap(({ id, value }) => {
    const { month: period, agency } = value;
    const counted = Object.entries(listedFigures).filter(([path]) => figureOf(value as Statistics, path));
    return [
      ...counted.map(([, { kind, sort }]) => ({ kind, sort, period })),
      ...(alone.has(id) ? agencyFigures : []).flatMap((path) =>
        value[path] ? [{ kind: listedFigures[path]!.kind, period, agency }] : [],
      ),
    ];
  });
}

function quarterly(corpus: PublicCorpus): RecordQuery[] {
  return publicRecords(corpus, 'quarter').flatMap(({ value }) => {
    // Figures that run from the year's start are of no one quarter.
    if (value.span !== 'quarter') return [];
    const period = `${value.year}-Q${value.quarter}`;
    const rows: { numbers: Numbers; agency?: string }[] = [
      { numbers: value.total },
      ...value.units.map((row) => ({ numbers: row, agency: row.unit })),
    ];
    return rows.flatMap(({ numbers, agency }) =>
      Object.entries(quarterLists).flatMap(([key, kind]) => (numbers[key] ? [{ kind, period, agency }] : [])),
    );
  });
}

function yearly(corpus: PublicCorpus): RecordQuery[] {
  return publicRecords(corpus, 'year-data').flatMap(({ value }) =>
    sheetNames.flatMap((name) => {
      const { kind, sorts: columns } = sheetLists[name];
      const { rows, total } = value[name] as { rows: (Numbers & { unit: string })[]; total: Numbers };
      return [...rows, { ...total, unit: agencyOfTotal(rows) }].flatMap((row: Numbers) =>
        Object.entries(columns).flatMap(([column, sort]) =>
          row[column]
            ? [{ kind, period: String(value.year), agency: row['unit'] as string | undefined, sort }]
            : [],
        ),
      );
    }),
  );
}

/** What the published statistics count and pages show as a number to open: only for these is there a list. */
export function wantedLists(corpus: PublicCorpus): RecordQuery[] {
  return [...monthly(corpus), ...quarterly(corpus), ...yearly(corpus)];
}
