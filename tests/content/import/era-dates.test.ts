import { expect, test } from 'vitest';
import { readEraDate } from '../../../src/content/import/era-dates.ts';

test.each([
  ['平成29年５月15日', '2017-05-15'],
  ['H28.10.4', '2016-10-04'],
  ['Ｈ29.６.7', '2017-06-07'],
  ['H29. 7. 5', '2017-07-05'],
  ['令和元年5月1日', '2019-05-01'],
  ['R1/5/1', '2019-05-01'],
  ['平成31年4月30日', '2019-04-30'],
  ['昭和64年1月7日', '1989-01-07'],
])('%s is %s', (text, date) => {
  expect(readEraDate(text)).toEqual({ ok: true, value: date });
});

test.each([
  ['平成31年5月1日', '不在平成年间'],
  ['令和元年4月30日', '不在令和年间'],
  ['平成29年2月29日', '这一天不存在'],
  ['2017-05-15', '应为 平成29年5月15日'],
  ['H28.10', '应为 平成29年5月15日'],
  ['', '应为 平成29年5月15日'],
])('%s is refused', (text, why) => {
  const date = readEraDate(text);
  expect(date.ok ? '' : date.why.zh).toContain(why);
});
