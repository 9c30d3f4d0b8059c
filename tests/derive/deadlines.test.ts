import { describe, expect, test } from 'vitest';
import type { DatedPenalty } from '../../src/derive/deadlines.ts';
import { deadlinesOf } from '../../src/derive/deadlines.ts';

const penalty = (changes: Partial<DatedPenalty>): DatedPenalty => ({
  decidedOn: '2026-02-05',
  servedOn: '2026-02-06',
  kinds: ['fine'],
  procedure: 'ordinary',
  fine: 2_000_000,
  ...changes,
});

const dates = (changes: Partial<DatedPenalty> = {}) =>
  Object.fromEntries(deadlinesOf(penalty(changes)).map((each) => [each.id, each.date]));

describe('deadlinesOf', () => {
  test('counts working days across the spring festival and rolls calendar terms', () => {
    // 2026: 02-14 and 02-28 are worked, 02-15 to 02-23 are off; 04-07 is a Tuesday after the holiday of 04-04 to 04-06.
    expect(dates()).toEqual({
      publish: '2026-02-14',
      pay: '2026-02-24',
      review: '2026-04-07',
      suit: '2026-08-06',
      'publicity-minimum': '2027-02-05',
      'publicity-maximum': '2029-02-05',
    });
  });

  test('cites the law of the day of the decision', () => {
    const basis = (id: string, decidedOn: string) =>
      deadlinesOf(penalty({ decidedOn, servedOn: decidedOn })).find((each) => each.id === id)?.basis;
    expect(basis('publish', '2021-08-31')).toEqual([
      '《关于进一步完善行政许可和行政处罚等信用信息公示工作的指导意见》（发改办财金〔2018〕424号）',
    ]);
    expect(basis('publish', '2021-09-01')?.[0]).toBe('《中华人民共和国安全生产法》第七十八条第二款');
    expect(basis('pay', '2021-07-14')).toEqual(['《中华人民共和国行政处罚法》第四十六条第三款']);
    expect(basis('pay', '2021-07-15')).toEqual(['《中华人民共和国行政处罚法》第六十七条第三款']);
    expect(basis('review', '2023-12-31')).toEqual(['《中华人民共和国行政复议法》第九条第一款']);
    expect(basis('review', '2024-01-01')).toEqual(['《中华人民共和国行政复议法》第二十条第一款']);
  });

  test('has no direct suit against a spot penalty since 2024', () => {
    expect(dates({ procedure: 'spot' })).not.toHaveProperty('suit');
    expect(dates({ procedure: 'spot', decidedOn: '2023-12-29', servedOn: '2023-12-29' }).suit).toBe(
      '2024-07-01',
    );
  });

  test('follows the publicity classes since April 2026', () => {
    const maximum = (decidedOn: string, cls?: 'minor' | 'general' | 'serious') =>
      dates({ decidedOn, publication: { on: decidedOn, class: cls, channels: [] } })['publicity-maximum'];
    expect(maximum('2026-03-31', 'general')).toBe('2029-03-31');
    expect(maximum('2026-04-01', 'general')).toBe('2027-04-01');
    expect(maximum('2026-04-01', 'serious')).toBe('2029-04-01');
    expect(maximum('2026-04-01', 'minor')).toBe('2026-07-01');
  });

  test('leaves out what counts from service until that is known', () => {
    expect(Object.keys(dates({ servedOn: undefined }))).toEqual([
      'publish',
      'publicity-minimum',
      'publicity-maximum',
    ]);
    expect(dates({ fine: undefined })).not.toHaveProperty('pay');
  });

  test('sets nothing the law of the time did not', () => {
    expect(dates({ decidedOn: '2014-03-01', servedOn: undefined })).toEqual({});
  });

  test('marks days that rest on holidays not yet announced', () => {
    const estimated = deadlinesOf(penalty({ decidedOn: '2026-12-30', servedOn: '2026-12-30' }))
      .filter((each) => each.estimated)
      .map((each) => each.id);
    expect(estimated).toEqual(['publish', 'pay', 'review', 'suit']);
  });

  test('runs from the earliest to the latest', () => {
    const sorted = deadlinesOf(penalty({})).map((each) => each.date);
    expect(sorted).toEqual(sorted.toSorted());
  });
});
