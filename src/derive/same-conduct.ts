import { formatCitation, parseCitations } from '../base/citation.ts';
import { compareText, groupBy } from '../base/order.ts';
import type { Penalty } from '../model/kinds/penalty.ts';
import { findRegulation } from '../model/law/regulations.ts';

/** What of a decision is compared; public and internal records both fit. */
export type ComparedPenalty = Pick<
  Penalty,
  'agency' | 'basis' | 'decidedOn' | 'discretion' | 'docNumber' | 'fine'
> & {
  id: string;
  party: Pick<Penalty['party'], 'type'>;
  violations: readonly Pick<Penalty['violations'][number], 'basis' | 'discretion' | 'fine'>[];
};

/** One fine for one violation. Money in fen. */
export interface ConductFine {
  penalty: string;
  docNumber: string;
  agency: string;
  decidedOn: string;
  fine: number;
  /** Level of the benchmark, where the decision names one. */
  level?: string;
}

/** Fines of one level under one article. Money in fen. */
export interface LevelSpread {
  level: string;
  count: number;
  min: number;
  median: number;
  max: number;
}

/** All fines of one kind of party under one article: like cases to be compared. Money in fen. */
export interface ConductGroup {
  /** The place in the law, canonical, e.g. `《中华人民共和国安全生产法》第九十七条第（四）项`. */
  article: string;
  party: 'unit' | 'person';
  fines: ConductFine[];
  count: number;
  min: number;
  lowerQuartile: number;
  median: number;
  upperQuartile: number;
  max: number;
  /** Levels by their median, lightest first. */
  levels: LevelSpread[];
  /** Fines beyond one and a half times the distance of the quartiles; only where there are eight or more. */
  outliers: ConductFine[];
  /** Levels that are heavier by name than another and yet have a lower median. */
  inverted: { lighter: string; heavier: string }[];
}

const ladder = [/不予/u, /减轻/u, /较轻|从轻|轻微/u, /一般/u, /较重|从重/u, /严重/u];
const rankOf = (level: string) => ladder.findLastIndex((words) => words.test(level));

/** The articles a fine rests on, in canonical form; several where a decision does not divide its fine among them. */
function articlesOf(texts: readonly string[], date: string): string[] {
  const articles = new Set<string>();
  for (const text of texts) {
    const reading = parseCitations(text);
    if (!reading.ok) continue;
    for (const { law, locators } of reading.value)
      for (const locator of locators)
        articles.add(formatCitation({ law: findRegulation(law, date)?.title ?? law, locators: [locator] }));
  }
  return [...articles];
}

interface Part {
  article: string;
  party: ConductGroup['party'];
  fine: ConductFine;
}

/** A decision's fines by violation; one that rests on several articles undivided compares with nothing and is left out. */
function partsOf(value: ComparedPenalty): Part[] {
  const divided = value.violations.length > 0 && value.violations.every((each) => each.fine !== undefined);
  const sources = divided
    ? value.violations
    : [{ basis: value.basis, discretion: value.discretion, fine: value.fine }];
  return sources.flatMap(({ basis, discretion, fine }) => {
    const articles = articlesOf(basis.length > 0 ? basis : value.basis, value.decidedOn);
    if (!fine || articles.length !== 1) return [];
    const level = (discretion ?? value.discretion)?.level;
    return [
      {
        article: articles[0]!,
        party: value.party.type === 'person' ? 'person' : 'unit',
        fine: {
          penalty: value.id,
          docNumber: value.docNumber,
          agency: value.agency,
          decidedOn: value.decidedOn,
          fine,
          ...(level !== undefined && { level }),
        },
      },
    ];
  });
}

/** Value at a share of sorted numbers, between neighbours in proportion, rounded to the fen. */
function quantile(sorted: readonly number[], share: number): number {
  const at = (sorted.length - 1) * share;
  const low = sorted[Math.floor(at)]!;
  const high = sorted[Math.ceil(at)]!;
  return Math.round(low + (high - low) * (at - Math.floor(at)));
}

const sortedFines = (fines: readonly ConductFine[]) => fines.map(({ fine }) => fine).sort((a, b) => a - b);

function spreadsOf(fines: readonly ConductFine[]): LevelSpread[] {
  const byLevel = groupBy(
    fines.filter(({ level }) => level !== undefined),
    ({ level }) => level!,
  );
  return [...byLevel]
    .map(([level, list]) => {
      const sorted = sortedFines(list);
      return {
        level,
        count: sorted.length,
        min: sorted[0]!,
        median: quantile(sorted, 0.5),
        max: sorted.at(-1)!,
      };
    })
    .sort((a, b) => a.median - b.median || compareText(a.level, b.level));
}

function invertedIn(levels: readonly LevelSpread[]): ConductGroup['inverted'] {
  const ranked = levels.filter(({ level }) => rankOf(level) >= 0);
  return ranked.flatMap((low, index) =>
    ranked
      .slice(index + 1)
      .filter((high) => high.median > low.median && rankOf(high.level) < rankOf(low.level))
      .map((high) => ({ lighter: high.level, heavier: low.level })),
  );
}

/** From so many fines on, outliers mean something. */
const enough = 8;

function groupOf(article: string, party: ConductGroup['party'], fines: ConductFine[]): ConductGroup {
  const sorted = sortedFines(fines);
  const lowerQuartile = quantile(sorted, 0.25);
  const upperQuartile = quantile(sorted, 0.75);
  const reach = (upperQuartile - lowerQuartile) * 1.5;
  const levels = spreadsOf(fines);
  return {
    article,
    party,
    fines: [...fines].sort((a, b) => a.fine - b.fine || compareText(a.penalty, b.penalty)),
    count: fines.length,
    min: sorted[0]!,
    lowerQuartile,
    median: quantile(sorted, 0.5),
    upperQuartile,
    max: sorted.at(-1)!,
    levels,
    outliers:
      fines.length < enough
        ? []
        : fines.filter(({ fine }) => fine < lowerQuartile - reach || fine > upperQuartile + reach),
    inverted: invertedIn(levels),
  };
}

/**
 * Sets fines for the same conduct side by side (同案同罚): by the article they rest on and the kind of party, with spread,
 * levels and what stands apart. Groups by count, largest first.
 */
export function sameConduct(penalties: Iterable<ComparedPenalty>): ConductGroup[] {
  const parts = [...penalties].flatMap(partsOf);
  return [...groupBy(parts, ({ article, party }) => `${article}\n${party}`).values()]
    .map((list) =>
      groupOf(
        list[0]!.article,
        list[0]!.party,
        list.map(({ fine }) => fine),
      ),
    )
    .sort((a, b) => b.count - a.count || compareText(a.article, b.article) || compareText(a.party, b.party));
}
