import { formatCitation } from '../../base/citation.ts';
import { readYuan } from '../../base/money.ts';
import type { Corpus } from '../../model/corpus.ts';
import type { Penalty } from '../../model/kinds/penalty.ts';
import { boundsOf, describeRange, rangesFor } from '../../model/law/fine-ranges.ts';
import type { FineFacts, FineRange, FineSubject } from '../../model/law/fine-ranges.ts';
import { findRegulation } from '../../model/law/regulations.ts';
import { citationsIn } from '../citations.ts';
import { inForceOn } from '../../model/law/in-force.ts';
import { penaltyLaw2021 } from '../../model/law/turning-points.ts';

/** A cited place that founds fines, for the party at hand or only for others (then without ranges). */
export interface Ground {
  cited: string;
  ranges: FineRange[];
}

/** Bounds in fen. `open` where further ranges rest on income or gains that are not recorded. */
export interface Span {
  min: number;
  max: number;
  open: boolean;
}

/** Words by which a decision says that the graver case is given. */
const graver =
  /逾期(?:仍)?[未不]|拒不|拒绝|未按[期时](?:改正|整改)|发生.{0,8}事故(?!隐患)|造成.{0,8}(?:死亡|重伤)|情节(?:特别)?严重/u;

/** Tells whether the decision says that the violation was not corrected, refused, or led to an accident. */
export function saysGraver(penalty: Penalty): boolean {
  const { kinds, facts, content, reason, violations } = penalty;
  const said = [facts, content, reason, ...violations.map((each) => each.fact)];
  return kinds.includes('stop-production') || graver.test(said.join('\n'));
}

/** Tells whether citations name an article of a law, whichever its edition. */
function names(texts: readonly string[], id: string, article: number, corpus: Corpus): boolean {
  return texts
    .flatMap((text) => citationsIn(text, corpus))
    .some(
      ({ law, locators }) =>
        findRegulation(law)?.id === id && locators.some((locator) => locator.article === article),
    );
}

/** Tells whether 减轻, the only way below a lower bound, is stated (行政处罚法 art. 32; art. 27 before 2021-07-15). */
export function saysMitigated(penalty: Penalty, texts: readonly string[], corpus: Corpus): boolean {
  const levels = [penalty.discretion, ...penalty.violations.map((each) => each.discretion)];
  if (levels.some((each) => `${each?.level}${each?.reason}`.includes('减轻'))) return true;
  return names(texts, 'CF', inForceOn(penaltyLaw2021, penalty.decidedOn) ? 32 : 27, corpus);
}

/** Tells whether fines for every day of not correcting are cited (安全生产法 art. 112). */
export function saysDaily(texts: readonly string[], corpus: Corpus): boolean {
  return names(texts, 'AQ', 112, corpus);
}

const income = /年收入[^\d，。；]{0,10}(\d[\d,]*(?:\.\d+)?\s*万?元)/u;

function statedIncome(facts: string): number | undefined {
  const stated = income.exec(facts)?.[1];
  const reading = stated === undefined ? undefined : readYuan(stated);
  return reading?.ok ? reading.value : undefined;
}

/**
 * What fines by income or gains are measured by: what is entered for the file; else the income the facts state, as
 * older records have it, and what was confiscated as gains.
 */
export function measuresOf({ facts, confiscated, grounds }: Penalty): FineFacts {
  const known = grounds?.income ?? statedIncome(facts);
  const gains = grounds?.gains ?? confiscated;
  return { ...(known !== undefined && { income: known }), ...(gains !== undefined && { gains }) };
}

/** The places in citations that found a fine by the law of a date, each once. */
export function groundsOf(
  texts: readonly string[],
  subject: FineSubject,
  date: string,
  corpus: Corpus,
): Ground[] {
  const grounds = new Map<string, Ground>();
  for (const { law, locators } of texts.flatMap((text) => citationsIn(text, corpus)))
    for (const locator of locators) {
      const ranges = rangesFor({ law, locator }, subject, date);
      const others = rangesFor({ law, locator }, subject === 'unit' ? 'person' : 'unit', date);
      const cited = formatCitation({ law, locators: [locator] });
      if (ranges.length + others.length > 0) grounds.set(cited, { cited, ranges });
    }
  return [...grounds.values()];
}

/** The ranges open to a decision: the graver ones only where it says so, or where there are no others. */
export function openTo(ground: Ground, isGraver: boolean): Ground {
  const first = ground.ranges.filter((range) => range.tier === 'first');
  return isGraver || first.length === 0 ? ground : { ...ground, ranges: first };
}

/** Widest span of a ground's ranges; without known bounds it is empty and open. */
export function spanOf({ ranges }: Ground, facts: FineFacts): Span {
  const spans = ranges.map((range) => boundsOf(range, facts));
  const known = spans.filter((span) => span !== undefined);
  return {
    min: Math.min(...known.map((span) => span.min)),
    max: Math.max(0, ...known.map((span) => span.max)),
    open: known.length < spans.length,
  };
}

/** Writes the ranges of a ground, e.g. `10万元以下；逾期未改正的，10万元以上20万元以下`. */
export function describeGround({ ranges }: Ground): string {
  return ranges.map((range) => `${range.when ? `${range.when}的，` : ''}${describeRange(range)}`).join('；');
}
