import { formatAmount } from '../../base/money.ts';
import type { Locator } from '../../base/locator.ts';
import { findRegulation } from './regulations.ts';

/** Who is fined: the unit, or a person responsible in it. */
export type FineSubject = 'unit' | 'person';

/** How a fine is bounded. Money in fen; bounds include themselves (以上, 以下). */
export type FineBound =
  | { kind: 'amount'; min: number; max: number }
  /** Share of last year's income, in per cent. */
  | { kind: 'income'; minPercent: number; maxPercent: number }
  /** Multiple of the unlawful gains, where these reach `gains`. */
  | { kind: 'gains'; minTimes: number; maxTimes: number; gains: number }
  /** Multiple of the range of the paragraph before. */
  | { kind: 'multiple'; minTimes: number; maxTimes: number };

/** One range of a liability article. */
export interface FineRange {
  /** Edition id of the law; the range is in force as long as the edition is. */
  law: string;
  article: number;
  paragraph?: number;
  item?: number;
  subject: FineSubject;
  /** First for the violation itself; graver when not corrected, refused, or with an accident. */
  tier: 'first' | 'graver';
  bound: FineBound;
  /** When the range applies, beyond the article's own acts. */
  when?: string;
  /** Sanction imposed with it. */
  with?: string;
}

const wan = 1_000_000;

type Row = Omit<FineRange, 'law' | 'bound' | 'subject' | 'tier'>;

const rowsOf =
  (law: string) =>
  (place: Row, subject: FineSubject, tier: FineRange['tier'], bound: FineBound): FineRange => ({
    law,
    ...place,
    subject,
    tier,
    bound,
  });

const between = (min: number, max: number): FineBound => ({ kind: 'amount', min: min * wan, max: max * wan });
const upTo = (max: number) => between(0, max);
const income = (minPercent: number, maxPercent = minPercent): FineBound => ({
  kind: 'income',
  minPercent,
  maxPercent,
});
const gains: FineBound = { kind: 'gains', minTimes: 2, maxTimes: 5, gains: 10 * wan };
const multiple: FineBound = { kind: 'multiple', minTimes: 2, maxTimes: 5 };

const uncorrected = '逾期未改正';
const noGains = '没有违法所得或者违法所得不足10万元';
const stop = '停产停业整顿';

const aq = rowsOf('AQ');
const mk = rowsOf('MK');
const yj = rowsOf('YJ');

const accidents = ['一般事故', '较大事故', '重大事故', '特别重大事故'];
const byAccident = (
  rows: typeof aq,
  place: Row,
  subject: FineSubject,
  bounds: readonly FineBound[],
): FineRange[] =>
  bounds.map((bound, index) =>
    rows({ ...place, item: index + 1, when: `发生${accidents[index]}` }, subject, 'first', bound),
  );

/** Ranges of 安全生产法 (2021), 煤矿安全生产条例 (2024) and 生产安全事故应急条例 (2019), article by article. */
export const fineRanges: readonly FineRange[] = [
  aq({ article: 92, paragraph: 1, when: '出具失实报告', with: '停业整顿' }, 'unit', 'first', between(3, 10)),
  aq({ article: 92, paragraph: 2, when: '租借资质、挂靠、出具虚假报告' }, 'unit', 'first', gains),
  aq({ article: 92, paragraph: 2, when: noGains }, 'unit', 'first', between(10, 20)),
  aq({ article: 92, paragraph: 2 }, 'person', 'first', between(5, 10)),
  aq({ article: 93, paragraph: 2, when: '导致发生事故的个人经营投资人' }, 'person', 'graver', between(2, 20)),
  aq({ article: 94, paragraph: 1 }, 'person', 'first', between(2, 5)),
  aq({ article: 94, paragraph: 1, when: uncorrected, with: stop }, 'person', 'graver', between(5, 10)),
  ...byAccident(aq, { article: 95 }, 'person', [income(40), income(60), income(80), income(100)]),
  aq({ article: 96 }, 'person', 'first', between(1, 3)),
  aq({ article: 96, when: '导致发生事故', with: '暂停或者吊销资格' }, 'person', 'graver', income(20, 50)),
  aq({ article: 97 }, 'unit', 'first', upTo(10)),
  aq({ article: 97, when: uncorrected, with: stop }, 'unit', 'graver', between(10, 20)),
  aq({ article: 97, when: uncorrected }, 'person', 'graver', between(2, 5)),
  aq({ article: 98, with: '停止建设或者停产停业整顿' }, 'unit', 'first', between(10, 50)),
  aq({ article: 98 }, 'person', 'first', between(2, 5)),
  aq({ article: 98, when: uncorrected }, 'unit', 'graver', between(50, 100)),
  aq({ article: 98, when: uncorrected }, 'person', 'graver', between(5, 10)),
  aq({ article: 99 }, 'unit', 'first', upTo(5)),
  aq({ article: 99, when: uncorrected }, 'unit', 'graver', between(5, 20)),
  aq({ article: 99, when: uncorrected }, 'person', 'graver', between(1, 2)),
  aq({ article: 101 }, 'unit', 'first', upTo(10)),
  aq({ article: 101, when: uncorrected, with: stop }, 'unit', 'graver', between(10, 20)),
  aq({ article: 101, when: uncorrected }, 'person', 'graver', between(2, 5)),
  aq({ article: 102 }, 'unit', 'first', upTo(5)),
  aq({ article: 102, when: '拒不执行', with: stop }, 'person', 'graver', between(5, 10)),
  aq({ article: 103, paragraph: 1 }, 'unit', 'first', gains),
  aq({ article: 103, paragraph: 1, when: noGains }, 'unit', 'first', between(10, 20)),
  aq({ article: 103, paragraph: 1 }, 'person', 'first', between(1, 2)),
  aq({ article: 103, paragraph: 2 }, 'unit', 'first', upTo(5)),
  aq({ article: 103, paragraph: 2 }, 'person', 'first', upTo(1)),
  aq({ article: 103, paragraph: 3 }, 'unit', 'first', upTo(10)),
  aq({ article: 103, paragraph: 3 }, 'person', 'first', upTo(2)),
  aq({ article: 103, paragraph: 3, when: '非法转让施工资质', with: '吊销资质证书' }, 'unit', 'graver', gains),
  aq({ article: 103, paragraph: 3, when: `非法转让施工资质，${noGains}` }, 'unit', 'graver', between(10, 20)),
  aq({ article: 103, paragraph: 3, when: '非法转让施工资质' }, 'person', 'graver', between(5, 10)),
  aq({ article: 104 }, 'unit', 'first', upTo(5)),
  aq({ article: 104 }, 'person', 'first', upTo(1)),
  aq({ article: 105 }, 'unit', 'first', upTo(5)),
  aq({ article: 105 }, 'person', 'first', upTo(1)),
  aq({ article: 106 }, 'person', 'first', between(2, 10)),
  aq({ article: 108, when: '拒不改正' }, 'unit', 'first', between(2, 20)),
  aq({ article: 108, when: '拒不改正' }, 'person', 'first', between(1, 2)),
  aq({ article: 109 }, 'unit', 'first', between(5, 10)),
  aq({ article: 109, when: uncorrected }, 'unit', 'graver', between(10, 20)),
  aq({ article: 110 }, 'person', 'first', income(60, 100)),
  ...byAccident(aq, { article: 114, paragraph: 1 }, 'unit', [
    between(30, 100),
    between(100, 200),
    between(200, 1000),
    between(1000, 2000),
  ]),
  aq({ article: 114, paragraph: 2, when: '情节特别严重、影响特别恶劣' }, 'unit', 'graver', multiple),
  mk({ article: 61 }, 'unit', 'first', gains),
  mk({ article: 61, when: noGains }, 'unit', 'first', between(10, 20)),
  mk({ article: 63 }, 'unit', 'first', between(10, 20)),
  mk({ article: 63, when: uncorrected, with: '停产整顿' }, 'unit', 'graver', between(20, 50)),
  mk({ article: 63, when: uncorrected }, 'person', 'graver', between(3, 5)),
  mk({ article: 64, with: '停产整顿' }, 'unit', 'first', between(50, 200)),
  mk({ article: 64 }, 'person', 'first', between(3, 15)),
  mk({ article: 65, paragraph: 2 }, 'unit', 'first', gains),
  mk({ article: 65, paragraph: 2, when: noGains }, 'unit', 'first', between(10, 20)),
  mk({ article: 66, when: '拒不改正' }, 'unit', 'first', between(10, 20)),
  mk({ article: 66, when: '拒不改正' }, 'person', 'first', between(1, 2)),
  ...byAccident(mk, { article: 67, paragraph: 1 }, 'unit', [
    between(50, 100),
    between(150, 200),
    between(500, 1000),
    between(1000, 2000),
  ]),
  mk({ article: 67, paragraph: 2, when: '情节特别严重、影响特别恶劣' }, 'unit', 'graver', multiple),
  ...byAccident(mk, { article: 68, paragraph: 2 }, 'person', [
    income(40),
    income(60),
    income(80),
    income(100),
  ]),
  yj({ article: 32, when: uncorrected }, 'unit', 'first', between(3, 5)),
  yj({ article: 32, when: uncorrected }, 'person', 'first', between(1, 2)),
];

/** Ranges that one cited place can found for a subject on the date of the act; a whole article founds all of its own. */
export function rangesFor(
  cited: { law: string; locator: Pick<Locator, 'article' | 'paragraph' | 'item'> },
  subject: FineSubject,
  date: string,
): FineRange[] {
  const law = findRegulation(cited.law, date)?.id;
  const { article, paragraph, item } = cited.locator;
  return fineRanges.filter(
    (range) =>
      range.law === law &&
      range.article === article &&
      range.subject === subject &&
      (paragraph === undefined || range.paragraph === undefined || range.paragraph === paragraph) &&
      (item === undefined || range.item === undefined || range.item === item),
  );
}

/** What is known of the person or the act besides the fine, in fen. */
export interface FineFacts {
  /** Last year's income of the person. */
  income?: number;
  /** Unlawful gains. */
  gains?: number;
}

/** The bounds of a range in fen; undefined where they rest on a sum that is not known. */
export function boundsOf(range: FineRange, facts: FineFacts = {}): { min: number; max: number } | undefined {
  const { bound } = range;
  if (bound.kind === 'amount') return { min: bound.min, max: bound.max };
  if (bound.kind === 'income') {
    if (facts.income === undefined) return undefined;
    return {
      min: Math.floor((facts.income * bound.minPercent) / 100),
      max: Math.ceil((facts.income * bound.maxPercent) / 100),
    };
  }
  if (bound.kind === 'gains') {
    if (facts.gains === undefined || facts.gains < bound.gains) return undefined;
    return { min: facts.gains * bound.minTimes, max: facts.gains * bound.maxTimes };
  }
  const base = fineRanges
    .filter(
      (each) => each.law === range.law && each.article === range.article && each.bound.kind === 'amount',
    )
    .map((each) => boundsOf(each)!);
  // Which accident it was is not said by the paragraph itself, so the widest span is all that can be tested.
  return {
    min: Math.min(...base.map((each) => each.min)) * bound.minTimes,
    max: Math.max(...base.map((each) => each.max)) * bound.maxTimes,
  };
}

/**
 * Judges a fine against ranges: inside one of them (`at-bound` when it equals a bound other than zero, where 以上 and
 * 以下 may be read differently), outside all, or unknown because income or gains are not given. No range: undefined.
 */
export function judgeFine(
  ranges: readonly FineRange[],
  fen: number,
  facts: FineFacts = {},
): 'inside' | 'at-bound' | 'outside' | 'unknown' | undefined {
  if (ranges.length === 0) return undefined;
  const bounds = ranges.map((range) => boundsOf(range, facts));
  const inside = bounds.filter((each) => each && fen > 0 && fen >= each.min && fen <= each.max);
  if (inside.some((each) => fen !== each!.min && fen !== each!.max)) return 'inside';
  if (inside.length > 0) return 'at-bound';
  return bounds.includes(undefined) ? 'unknown' : 'outside';
}

/** Writes the bounds of a range, e.g. `10万元以上20万元以下`, `上一年年收入的40%`, `违法所得的2倍以上5倍以下`. */
export function describeRange(range: FineRange): string {
  const { bound } = range;
  if (bound.kind === 'amount') {
    const max = `${formatAmount(bound.max)}以下`;
    return bound.min === 0 ? max : `${formatAmount(bound.min)}以上${max}`;
  }
  if (bound.kind === 'income') {
    const { minPercent, maxPercent } = bound;
    const share = minPercent === maxPercent ? `${minPercent}%` : `${minPercent}%以上${maxPercent}%以下`;
    return `上一年年收入的${share}`;
  }
  const times = `${bound.minTimes}倍以上${bound.maxTimes}倍以下`;
  return bound.kind === 'gains' ? `违法所得的${times}` : `前款罚款数额的${times}`;
}
