import type { Text } from '../../base/diagnostic.ts';
import type { Locator } from '../../base/locator.ts';
import { findRegulation } from './regulations.ts';

/** An old place and where its matter stands now. */
export interface Renumbering {
  /** Edition the old number belongs to. */
  old: { law: string; locator: Locator };
  /** Edition and places that took over; from its first day on the old number is stale. */
  now: { law: string; locators: readonly Locator[] };
  topic: Text;
  /** What a text must speak of for the old matter to be meant; the new law uses the same number for other matters. */
  words: RegExp;
}

type Place = number | readonly [article: number, paragraph: number, item?: number];

const locator = (place: Place): Locator => {
  if (typeof place === 'number') return { article: place };
  const [article, paragraph, item] = place;
  return item === undefined ? { article, paragraph } : { article, paragraph, item };
};

const moved =
  (old: string, law: string) =>
  (from: Place, to: readonly Place[], [zh, en]: readonly [string, string], words: RegExp): Renumbering => ({
    old: { law: old, locator: locator(from) },
    now: { law, locators: to.map(locator) },
    topic: { zh, en },
    words,
  });

const penalty = moved('CF-2017', 'CF');
const safety = moved('AQ-2014', 'AQ');

/** Old numbers still printed in forms and habits, matter by matter. */
export const renumberings: readonly Renumbering[] = [
  penalty(31, [44], ['处罚前告知', 'notice before a penalty'], /告知/u),
  penalty(32, [45], ['陈述和申辩', 'statement and defence'], /陈述|申辩/u),
  penalty(33, [51], ['当场处罚', 'on-the-spot penalty'], /当场|简易/u),
  penalty([37, 2], [56], ['抽样取证、先行登记保存', 'sampling, advance registration'], /抽样|登记保存/u),
  penalty(42, [63, 64], ['听证', 'hearing'], /听证/u),
  penalty([51, 1], [[72, 1, 1]], ['逾期加处罚款', 'extra fine when overdue'], /加处|逾期|百分之三|3%/u),
  penalty(51, [72], ['逾期不履行', 'overdue performance'], /加处|逾期|强制执行|百分之三|3%/u),
  penalty(52, [[66, 2]], ['延期或者分期缴纳', 'delay or instalments'], /延期|分期|暂缓/u),
  // 检查 alone does not tell: the new 62 is about yearly inspection plans.
  safety(
    62,
    [65],
    ['监督检查职权', 'powers of inspection'],
    /进入.{0,12}检查|拒绝|阻碍|查封|扣押|撤出|排除/u,
  ),
  safety(66, [69], ['联合检查和移送', 'joint inspection and transfer'], /移送|联合检查/u),
  safety(67, [70], ['停止供电、停止供应民用爆炸物品', 'cutting off power or explosives'], /供电|爆炸物品/u),
  safety(
    75,
    [78],
    ['违法行为信息库和公开', 'information base and publication'],
    /信息库|公告|公示|公开|曝光/u,
  ),
];

/** A stale citation: the rule that moved it, and whether the text at hand shows that the old matter is meant. */
export interface StaleCitation {
  renumbering: Renumbering;
  certain: boolean;
}

/**
 * Finds whether a citation made on a date uses an old number. The old numbers exist in the new law with other matters,
 * so a finding is certain only when `context` speaks of the old matter; without context it is a possibility, and with a
 * context that speaks of none of it there is no finding.
 */
export function staleCitation(cited: {
  law: string;
  locator: Locator;
  date: string;
  context?: string;
}): StaleCitation | undefined {
  const edition = findRegulation(cited.law, cited.date)?.id;
  const candidates = renumberings.filter(({ now, old }) => {
    const { article, paragraph } = old.locator;
    return (
      now.law === edition &&
      article === cited.locator.article &&
      (paragraph === undefined || paragraph === cited.locator.paragraph)
    );
  });
  if (cited.context === undefined) {
    return candidates[0] && { renumbering: candidates[0], certain: false };
  }
  const meant = candidates.find(({ words }) => words.test(cited.context!));
  return meant && { renumbering: meant, certain: true };
}
