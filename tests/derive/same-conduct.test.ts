import { describe, expect, test } from 'vitest';
import type { ComparedPenalty } from '../../src/derive/same-conduct.ts';
import { sameConduct } from '../../src/derive/same-conduct.ts';

const article = '《中华人民共和国安全生产法》第九十七条第（四）项';

const penalty = (id: string, yuan: number, more: Partial<ComparedPenalty> = {}): ComparedPenalty => ({
  id,
  agency: 'shili',
  docNumber: `（示）应急罚〔2026〕${id}号`,
  decidedOn: '2026-02-05',
  basis: [article],
  fine: yuan * 100,
  discretion: { benchmark: '基准', level: '一般' },
  party: { type: 'unit' },
  violations: [],
  ...more,
});

describe('sameConduct', () => {
  test('groups by article and kind of party, with spread', () => {
    const groups = sameConduct([
      penalty('1', 10000),
      penalty('2', 20000),
      penalty('3', 40000, { basis: ['《安全生产法》第九十七条第（四）项'] }),
      penalty('4', 5000, { party: { type: 'person' } }),
    ]);
    expect(groups.map(({ article: place, party, count }) => [place, party, count])).toEqual([
      [article, 'unit', 3],
      [article, 'person', 1],
    ]);
    expect(groups[0]).toMatchObject({
      min: 1_000_000,
      lowerQuartile: 1_500_000,
      median: 2_000_000,
      upperQuartile: 3_000_000,
      max: 4_000_000,
      outliers: [],
    });
  });

  test('fines divided among violations count each under its article; undivided ones under several are left out', () => {
    const other = '《中华人民共和国安全生产法》第九十七条第（三）项';
    const groups = sameConduct([
      penalty('1', 30000, {
        basis: [article, other],
        violations: [
          { basis: [article], fine: 1_000_000, discretion: { benchmark: '基准', level: '较轻' } },
          { basis: [other], fine: 2_000_000 },
        ],
      }),
      penalty('2', 50000, { basis: [article, other] }),
    ]);
    expect(groups.map(({ article: place, fines }) => [place, fines[0]?.fine, fines[0]?.level])).toEqual([
      [other, 2_000_000, '一般'],
      [article, 1_000_000, '较轻'],
    ]);
  });

  test('a level that is heavier by name and lighter in fact is told', () => {
    const level = (name: string) => ({ discretion: { benchmark: '基准', level: name } });
    const [group] = sameConduct([
      penalty('1', 40000, level('较轻')),
      penalty('2', 20000, level('一般')),
      penalty('3', 60000, level('较重')),
    ]);
    expect(group?.levels.map(({ level: name, median }) => [name, median])).toEqual([
      ['一般', 2_000_000],
      ['较轻', 4_000_000],
      ['较重', 6_000_000],
    ]);
    expect(group?.inverted).toEqual([{ lighter: '较轻', heavier: '一般' }]);
  });

  test('outliers need eight fines', () => {
    const seven = Array.from({ length: 7 }, (_, index) => penalty(String(index), 20000 + index * 100));
    const far = penalty('9', 90000);
    expect(sameConduct([...seven.slice(1), far])[0]?.outliers).toEqual([]);
    expect(sameConduct([...seven, far])[0]?.outliers.map(({ penalty: id }) => id)).toEqual(['9']);
  });

  test('decisions without a fine or a readable basis are not compared', () => {
    expect(sameConduct([penalty('1', 0), penalty('2', 10000, { basis: ['有关规定'] })])).toEqual([]);
  });
});
