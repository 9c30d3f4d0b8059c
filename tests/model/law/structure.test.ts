import { describe, expect, it, test } from 'vitest';
import { checkLocator, paragraphsOf, resolvePart, structures } from '../../../src/model/law/structure.ts';
import { regulationById } from '../../../src/model/law/regulations.ts';

test.each<[string, number, number[]]>([
  ['AQ', 97, [7]],
  ['AQ', 98, [4]],
  ['AQ', 99, [8]],
  ['AQ', 101, [5]],
  ['AQ', 105, [2]],
  ['AQ', 95, [4]],
  ['AQ', 114, [4, 0]],
  ['AQ', 113, [4]],
  ['AQ', 103, [0, 0, 0]],
  ['AQ', 78, [0, 0]],
  ['AQ', 102, [0]],
  ['CF', 72, [4, 0]],
  ['CF', 59, [6, 0]],
  ['CF', 63, [6, 0]],
  ['MK', 68, [0, 4]],
])('%s %i', (law, article, paragraphs) => {
  expect(paragraphsOf(law, article)).toEqual(paragraphs);
});

it('covers whole laws and nothing beyond', () => {
  for (const [id, { to, articles }] of Object.entries(structures)) {
    expect(regulationById(id)?.articles).toBe(to);
    expect(Object.keys(articles).every((article) => Number(article) <= to)).toBe(true);
  }
  expect(paragraphsOf('AQ', 120)).toBeUndefined();
  expect(paragraphsOf('MK', 49)).toBeUndefined();
  expect(paragraphsOf('YJ', 32)).toBeUndefined();
});

describe('cited places', () => {
  test.each([
    ['AQ', { article: 97, item: 7 }, undefined, ''],
    ['AQ', { article: 78, paragraph: 2 }, undefined, ''],
    ['AQ', { article: 114, paragraph: 1, item: 4 }, undefined, ''],
    ['MK', { article: 49 }, undefined, ''],
    ['AQ', { article: 120 }, 'article', '共 119 条'],
    ['AQ', { article: 78, paragraph: 3 }, 'paragraph', '共 2 款'],
    ['AQ', { article: 97, item: 8 }, 'item', '共 7 项'],
    ['AQ', { article: 102, item: 1 }, 'item', '没有分项'],
    ['AQ', { article: 114, paragraph: 2, item: 1 }, 'item', '没有分项'],
    ['AQ', { article: 114, item: 1 }, 'form', '应写明第一款'],
    ['MK', { article: 68, item: 1 }, 'form', '应写明第二款'],
    ['AQ', { article: 97, paragraph: 1, item: 7 }, 'form', '只有一款'],
    ['L18', { article: 500 }, undefined, ''],
  ])('%s %o', (law, locator, what, zh) => {
    const problem = checkLocator(law, locator);
    expect(problem?.what).toBe(what);
    expect(problem?.why.zh ?? '').toContain(zh);
  });
});

test.each([
  ['AQ', { article: 97, part: 7 }, { article: 97, item: 7 }],
  ['AQ', { article: 30, part: 1 }, { article: 30, paragraph: 1 }],
  ['AQ', { article: 41, part: 2 }, { article: 41, paragraph: 2 }],
  ['AQ', { article: 97, part: 8 }, undefined],
  ['AQ', { article: 102, part: 1 }, undefined],
  ['AQ', { article: 114, part: 1 }, undefined],
  ['L15', { article: 53, part: 1 }, undefined],
  ['AQ', { article: 102 }, { article: 102 }],
])('%s %o is %o', (law, locator, expected) => {
  expect(resolvePart(law, locator)).toEqual(expected);
});
