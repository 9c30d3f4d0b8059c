import type { Locator } from '../../base/locator.ts';
import { refuse, type Refusal } from '../../base/reading.ts';
import { toChineseNumeral } from '../../base/numerals.ts';
import { regulationById } from './regulations.ts';

/**
 * Paragraphs (款) and items (项) of articles: for each article the number of items in each of its paragraphs, in order.
 * `[7, 0]` has two paragraphs, seven items in the first. In a law counted from `from` to `to`, an article that is not
 * listed has one paragraph without items; outside that span nothing is known. Counted from the texts of the editions.
 */
export interface LawStructure {
  from: number;
  to: number;
  articles: Readonly<Record<number, readonly number[]>>;
}

/** Builds a structure from the articles of several plain paragraphs and from those with items. */
function structure(
  [from, to]: readonly [number, number],
  plain: Readonly<Record<number, readonly number[]>>,
  items: Readonly<Record<number, readonly number[]>>,
): LawStructure {
  const articles: Record<number, readonly number[]> = { ...items };
  for (const [count, list] of Object.entries(plain)) {
    for (const article of list) articles[article] = Array<number>(Number(count)).fill(0);
  }
  return { from, to, articles };
}

/** Structures by edition id. */
export const structures: Readonly<Record<string, LawStructure>> = {
  // 安全生产法, text of 2021-06-10.
  AQ: structure(
    [1, 119],
    {
      2: [
        4, 7, 9, 11, 15, 22, 23, 24, 30, 33, 34, 39, 40, 42, 44, 46, 51, 52, 54, 55, 56, 62, 67, 70, 72, 73,
        74, 78, 79, 80, 82, 83, 93, 110, 116, 118,
      ],
      3: [3, 8, 10, 27, 38, 41, 49, 60, 86, 92, 94, 103, 117],
      4: [26, 28, 36, 85],
    },
    {
      21: [7],
      25: [7, 0],
      65: [4, 0],
      90: [4, 0],
      95: [4],
      97: [7],
      98: [4],
      99: [8],
      101: [5],
      105: [2],
      113: [4],
      114: [4, 0],
    },
  ),
  // 行政处罚法, text of 2021-01-22.
  CF: structure(
    [1, 86],
    {
      2: [7, 8, 10, 13, 14, 25, 27, 28, 35, 36, 38, 42, 45, 48, 54, 55, 61, 66, 75, 79],
      3: [5, 11, 12, 18, 24, 33, 41, 43, 52, 67, 73, 74],
      4: [20],
    },
    {
      9: [6],
      21: [3],
      32: [5],
      46: [8, 0, 0],
      57: [4, 0],
      58: [4, 0],
      59: [6, 0],
      63: [6, 0],
      64: [8],
      68: [2],
      72: [4, 0],
      76: [5, 0],
    },
  ),
  // 煤矿安全生产条例, chapter on liability.
  MK: structure(
    [61, 76],
    { 2: [61, 65, 69] },
    { 62: [7], 63: [7], 66: [3], 67: [4, 0], 68: [0, 4], 70: [4, 8], 71: [4], 74: [7] },
  ),
};

/** Paragraphs of an article with the items in each; undefined where the structure is not known. */
export function paragraphsOf(law: string, article: number): readonly number[] | undefined {
  const structure = structures[law];
  if (!structure || article < structure.from || article > structure.to) return undefined;
  return structure.articles[article] ?? [0];
}

/** What does not fit between a cited place and the law; `form` says that the place exists but is named unlike the rule. */
export interface LocatorProblem extends Refusal {
  what: 'article' | 'paragraph' | 'item' | 'form';
}

function problem(what: LocatorProblem['what'], zh: string, en: string): LocatorProblem {
  return { ...refuse(zh, en), what };
}

/**
 * Checks a cited place against an edition: the article, paragraph and item must exist; an article with one paragraph is
 * cited without 款, an item in an article with several paragraphs with it. Undefined when nothing is wrong or known.
 */
export function checkLocator(law: string, locator: Locator): LocatorProblem | undefined {
  const regulation = regulationById(law);
  const { article, paragraph, item } = locator;
  const name = `第${toChineseNumeral(article)}条`;
  if (regulation?.articles !== undefined && article > regulation.articles) {
    return problem(
      'article',
      `《${regulation.title}》共 ${regulation.articles} 条，没有${name}`,
      `the law has ${regulation.articles} articles, there is no article ${article}`,
    );
  }
  const paragraphs = paragraphsOf(law, article);
  if (!paragraphs) return undefined;
  const count = paragraphs.length;
  if (paragraph !== undefined && paragraph > count) {
    const zh = `${name}共 ${count} 款，没有第${toChineseNumeral(paragraph)}款`;
    return problem('paragraph', zh, `article ${article} has ${count} paragraphs, not ${paragraph}`);
  }
  if (item !== undefined) {
    const most = paragraph === undefined ? Math.max(...paragraphs) : paragraphs[paragraph - 1]!;
    if (item > most) {
      const zh =
        most === 0 ? `${name}没有分项` : `${name}共 ${most} 项，没有第（${toChineseNumeral(item)}）项`;
      return problem('item', zh, `article ${article} has ${most} items there, not ${item}`);
    }
    if (paragraph === undefined && count > 1) {
      const at = paragraphs.findIndex((items) => items >= item) + 1;
      const zh = `${name}有 ${count} 款，应写明第${toChineseNumeral(at)}款`;
      return problem('form', zh, `article ${article} has ${count} paragraphs: name paragraph ${at}`);
    }
  }
  if (paragraph !== undefined && count === 1) {
    return problem(
      'form',
      `${name}只有一款，不写“第一款”`,
      `article ${article} has one paragraph: leave it out`,
    );
  }
  return undefined;
}

/**
 * Decides whether the second number of an imported `97-7` is 款 or 项, by the structure of the article: of an article
 * with one paragraph it is the item, of one without items the paragraph. Undefined when it is neither or could be both.
 */
export function resolvePart(law: string, locator: Locator): Locator | undefined {
  const { part, ...rest } = locator;
  if (part === undefined) return locator;
  const paragraphs = paragraphsOf(law, locator.article);
  if (!paragraphs) return undefined;
  const most = Math.max(...paragraphs);
  const asItem = paragraphs.length === 1 && part <= most;
  const asParagraph = most === 0 && paragraphs.length > 1 && part <= paragraphs.length;
  if (asItem) return { ...rest, item: part };
  return asParagraph ? { ...rest, paragraph: part } : undefined;
}
