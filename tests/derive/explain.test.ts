import { describe, expect, test } from 'vitest';
import type { ExplainedPenalty } from '../../src/derive/explain.ts';
import { explain, receiptDays, receiptRow } from '../../src/derive/explain.ts';

const penalty: ExplainedPenalty = {
  decidedOn: '2026-09-24',
  kinds: ['fine'],
  procedure: 'ordinary',
  fine: 6_000_000,
};

describe('the days of receipt', () => {
  test('end with the last day for delivery, seven working days over a holiday', () => {
    const days = receiptDays(penalty);
    expect(days[0]).toBe('2026-09-24');
    // 25–27 September and 1–7 October are holidays of 2026; 20 September and 10 October are worked.
    expect(days.at(-1)).toBe('2026-10-12');
  });

  test('are the day of the decision alone where it was made on the spot', () => {
    expect(receiptDays({ ...penalty, procedure: 'spot' })).toEqual(['2026-09-24']);
  });
});

describe('the last days', () => {
  test('count from receipt and move off holidays', () => {
    const { pay, review, suit } = receiptRow(penalty, '2026-09-24');
    expect(pay?.date).toBe('2026-10-09');
    expect(review?.date).toBe('2026-11-23');
    expect(suit?.date).toBe('2027-03-24');
    expect(suit?.estimated).toBe(true);
  });

  test('name no suit where review must come first, and no payment without a fine', () => {
    expect(receiptRow({ ...penalty, procedure: 'spot' }, '2026-09-24').suit).toBeUndefined();
    expect(
      receiptRow({ ...penalty, procedure: 'spot', decidedOn: '2023-09-22' }, '2023-09-22').suit?.date,
    ).toBe('2024-03-22');
    expect(receiptRow({ ...penalty, fine: undefined, kinds: ['warning'] }, '2026-09-24').pay).toBeUndefined();
  });
});

describe('an explanation', () => {
  test('reckons the extra fine and its cap by the law of the date', () => {
    expect(explain(penalty).extra).toMatchObject({
      dailyPercent: 3,
      daily: 180_000,
      most: 6_000_000,
      fullAfter: 34,
    });
    expect(explain({ ...penalty, decidedOn: '2011-05-04' }).extra?.most).toBeUndefined();
  });

  test('says when repair may be asked for by the rules of the date', () => {
    expect(explain(penalty).publicity).toMatchObject({
      class: 'general',
      minUntil: '2026-12-24',
      maxUntil: '2027-09-24',
    });
    expect(explain({ ...penalty, decidedOn: '2026-03-10' }).publicity?.minUntil).toBe('2027-03-10');
  });

  test('knows when all is over', () => {
    expect(explain(penalty).allOver).toBe('2027-04-12');
  });
});
