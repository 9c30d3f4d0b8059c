import { expect, it, test } from 'vitest';
import { formatLocator } from '../../../src/base/locator.ts';
import { staleCitation } from '../../../src/model/law/renumbering.ts';

const date = '2025-06-01';

test.each([
  ['行政处罚法', { article: 31 }, '已按规定告知', '第四十四条'],
  ['行政处罚法', { article: 32 }, '听取陈述和申辩', '第四十五条'],
  ['行政处罚法', { article: 37, paragraph: 2 }, '抽样取证', '第五十六条'],
  ['行政处罚法', { article: 42 }, '要求听证', '第六十三条、第六十四条'],
  ['行政处罚法', { article: 51, paragraph: 1 }, '每日加处罚款', '第七十二条第一款第（一）项'],
  ['行政处罚法', { article: 51 }, '逾期不履行', '第七十二条'],
  ['行政处罚法', { article: 52 }, '分期缴纳', '第六十六条第二款'],
  ['行政处罚法', { article: 33 }, '当场处罚', '第五十一条'],
  ['安全生产法', { article: 62 }, '依法查封', '第六十五条'],
  ['安全生产法', { article: 66 }, '移送其他部门', '第六十九条'],
  ['安全生产法', { article: 67, paragraph: 1 }, '停止供电', '第七十条'],
  ['安全生产法', { article: 75 }, '向社会公告', '第七十八条'],
])('%s %o with “%s” now stands in %s', (law, locator, context, now) => {
  const stale = staleCitation({ law, locator, date, context });
  expect(stale?.certain).toBe(true);
  expect(stale?.renumbering.now.locators.map((each) => formatLocator(each)).join('、')).toBe(now);
});

it('holds old numbers for right before the change', () => {
  expect(
    staleCitation({ law: '行政处罚法', locator: { article: 42 }, date: '2021-07-14', context: '听证' }),
  ).toBeUndefined();
  expect(
    staleCitation({ law: '安全生产法', locator: { article: 62 }, date: '2021-08-31', context: '检查' }),
  ).toBeUndefined();
});

it('does not take the new article of the same number for the old one', () => {
  const officers = { law: '行政处罚法', locator: { article: 42 }, date, context: '执法人员不得少于两人' };
  expect(staleCitation(officers)).toBeUndefined();
  expect(staleCitation({ ...officers, context: undefined })).toMatchObject({ certain: false });
  expect(
    staleCitation({ law: '安全生产法', locator: { article: 97 }, date, context: '检查' }),
  ).toBeUndefined();
});
