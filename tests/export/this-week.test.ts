import { expect, test } from 'vitest';
import { publish } from '../../src/derive/public.ts';
import { thisWeek } from '../../src/export/this-week.ts';
import type { Entry } from '../../src/model/corpus.ts';
import { corpusOf, record } from '../harness/records.ts';

const penalty = (id: string, on: string): Entry =>
  record('penalty', { id, decidedOn: '2026-01-05', publication: { on } }) as unknown as Entry;
const line = record('publication', { record: 'a', publishedOn: '2026-03-20' }) as unknown as Entry;
const weekOf = (entries: Entry[]) => thisWeek(publish(corpusOf(entries)), 3);
const ids = (news: readonly { id: string }[]): string[] => news.map(({ id }) => id.split(':')[1] ?? '');

test('the week is the day the site is made and the six before', () => {
  const { to } = weekOf([]);
  const day = (back: number): string =>
    new Date(Date.parse(to) - back * 86_400_000).toISOString().slice(0, 10);
  const week = weekOf([
    penalty('a', day(0)),
    penalty('b', day(6)),
    penalty('c', day(7)),
    penalty('d', day(40)),
    line,
  ]);
  expect(ids(week.news)).toEqual(['a', 'b']);
  expect(week.counts).toEqual([{ register: '行政处罚结果', count: 2 }]);
  expect(ids(week.before)).toEqual(['c']);
  expect(week.from).toBe(day(6));
});

test('the month several agencies published is one line, as there is one page', () => {
  const month = (id: string, agency: string, publishedOn: string): Entry =>
    record('statistics', { id, agency, month: '2026-01', publishedOn }) as unknown as Entry;
  const { to } = weekOf([]);
  const { news } = weekOf([month('a', 'shili', to), month('b', 'shili-dong', to), penalty('c', to)]);
  expect(news.map(({ title }) => title).filter((title) => title.includes('监督检查情况'))).toEqual([
    '2026年1月监督检查情况（2 个机构）',
  ]);
  expect(news.length).toBe(2);
});
