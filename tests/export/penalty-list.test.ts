import { describe, expect, test } from 'vitest';
import { publish } from '../../src/derive/public.ts';
import { penaltyRows } from '../../src/derive/views/penalties.ts';
import { matches, readState, writeState } from '../../src/export/penalty-filter.ts';
import { penaltyListFiles } from '../../src/export/penalty-list.ts';
import type { ListedPenalty } from '../../src/export/penalty-rows.ts';
import { unpackYear } from '../../src/export/penalty-rows.ts';
import { syntheticCorpus } from '../harness/synthetic.ts';

const corpus = publish(syntheticCorpus(300));
const files = penaltyListFiles(corpus, () => 'v');
const rows = files.slice(1).flatMap(({ content }) => unpackYear(JSON.parse(String(content))));

describe('the list as data', () => {
  test('says of every decision what the page says, the newest first', () => {
    expect(rows.map(({ id }) => id)).toEqual(penaltyRows(corpus).map(({ id }) => id));
    const first = penaltyRows(corpus)[0];
    expect(rows[0]).toMatchObject({
      party: first?.party,
      reason: first?.reason,
      fine: first?.fine,
      kinds: first?.kinds,
    });
  });

  test('has a file a year, labels and counts in the head', () => {
    const head = JSON.parse(String(files[0]?.content));
    expect(head.labels.kind.fine).toBe('罚款');
    expect(head.labels.agency.shili).toBe('示例市应急管理局');
    expect(head.years.reduce((sum: number, { count }: { count: number }) => sum + count, 0)).toBe(301);
    expect(files.slice(1).map(({ path }) => path)).toEqual(
      head.years.map(({ year }: { year: string }) => `/penalty/list-${year}.json`),
    );
  });
});

describe('the filters', () => {
  const count = (query: string): number => rows.filter((row) => matches(row, readState(query))).length;

  test('are read from the address and written to it in one order', () => {
    expect(readState('?q=&kind=fine&year=2025&page=3')).toEqual({ year: '2025', kind: 'fine' });
    expect(writeState({ kind: 'fine', year: '2025', q: '松风 化工' })).toBe(
      '?year=2025&kind=fine&q=%E6%9D%BE%E9%A3%8E+%E5%8C%96%E5%B7%A5',
    );
    expect(writeState({})).toBe('');
    expect(readState(writeState({ q: '〔2026〕1号', sector: '化工（危险化学品）' }))).toEqual({
      q: '〔2026〕1号',
      sector: '化工（危险化学品）',
    });
  });

  test('narrow by each field and by all together', () => {
    expect(count('')).toBe(301);
    expect(count('?kind=warning')).toBe(75);
    expect(count('?year=2024')).toBe(rows.filter(({ decidedOn }) => decidedOn.startsWith('2024')).length);
    expect(count('?kind=warning&year=1999')).toBe(0);
    expect(count('?agency=shili&party=unit')).toBe(301);
    expect(count('?party=person')).toBe(0);
  });

  test('find part of a name, and a number in any brackets', () => {
    const named = rows.filter(({ party }) => party.includes('鑫丰华')).length;
    expect(named).toBeGreaterThan(0);
    expect(count(`?q=${encodeURIComponent('鑫丰华')}`)).toBe(named);
    const one: ListedPenalty | undefined = rows.find(({ docNumber }) => docNumber.endsWith('〕7号'));
    expect(one && matches(one, { q: '(示)应急罚[2023] 7 号' })).toBe(true);
  });
});
