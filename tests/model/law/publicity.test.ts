import { describe, expect, it, test } from 'vitest';
import { publicityPeriod, publicityRegimes } from '../../../src/model/law/publicity.ts';
import { penaltyKindTable } from '../../../src/model/law/penalty-kinds.ts';
import { addDays } from '../../../src/base/dates.ts';

describe('how long a penalty is shown', () => {
  test.each([
    // 2019 rules: general 3 to 12 months, serious 6 to 36.
    ['2022-05-10', ['fine'], 'notice-527', 'general', 3, 12],
    ['2022-05-10', ['revocation', 'fine'], 'notice-527', 'serious', 6, 36],
    ['2023-04-30', ['fine'], 'notice-527', 'general', 3, 12],
    // Order 58: 3 to 36 months, in work safety at least 12.
    ['2023-05-01', ['fine'], 'order-58', 'general', 12, 36],
    ['2026-03-31', ['fine'], 'order-58', 'general', 12, 36],
    ['2025-05-10', ['warning'], 'order-58', 'minor', 0, 36],
    // Order 36: three classes.
    ['2026-04-01', ['fine'], 'order-36', 'general', 3, 12],
    ['2026-04-01', ['warning', 'criticism'], 'order-36', 'minor', 0, 3],
    ['2026-04-01', ['warning', 'fine'], 'order-36', 'general', 3, 12],
    ['2026-04-01', ['career-ban', 'fine'], 'order-36', 'serious', 12, 36],
  ])('%s %o: %s %s, %i to %i months', (date, kinds, regime, group, minMonths, maxMonths) => {
    expect(publicityPeriod({ date, kinds })).toMatchObject({ regime, class: group, minMonths, maxMonths });
  });

  it('counts from the decision', () => {
    expect(publicityPeriod({ date: '2026-05-31', kinds: ['fine'] })).toMatchObject({
      minUntil: '2026-08-31',
      maxUntil: '2027-05-31',
      shown: true,
    });
    expect(publicityPeriod({ date: '2024-02-29', kinds: ['fine'] })).toMatchObject({
      minUntil: '2025-02-28',
      maxUntil: '2027-02-28',
    });
  });

  it('shows minor ones not, as a rule', () => {
    expect(publicityPeriod({ date: '2026-05-01', kinds: ['fine'], procedure: 'spot' })).toMatchObject({
      class: 'minor',
      shown: false,
      maxUntil: '2026-08-01',
    });
    expect(publicityPeriod({ date: '2025-05-01', kinds: ['fine'], procedure: 'spot' })?.shown).toBe(false);
  });

  it('takes the class stated, the field, and terms set by the sector', () => {
    expect(publicityPeriod({ date: '2026-05-01', kinds: ['fine'], class: 'serious' })).toMatchObject({
      class: 'serious',
      minMonths: 12,
    });
    expect(publicityPeriod({ date: '2025-05-01', kinds: ['fine'], domain: 'other' })?.minMonths).toBe(3);
    const override = { minMonths: 6, maxMonths: 24 };
    expect(publicityPeriod({ date: '2025-05-01', kinds: ['fine'], override })).toMatchObject(override);
  });

  it('knows no national term before 2019-07-01', () => {
    expect(publicityPeriod({ date: '2019-06-30', kinds: ['fine'] })).toBeUndefined();
  });
});

it('leaves no day between regimes and names only known kinds', () => {
  for (const [index, regime] of publicityRegimes.entries()) {
    const next = publicityRegimes[index + 1];
    expect(next ? addDays(regime.validTo!, 1) : regime.validTo).toBe(next?.validFrom);
    const known = penaltyKindTable.map((kind) => kind.id);
    expect(known).toEqual(expect.arrayContaining([...regime.seriousKinds, ...regime.minorKinds]));
  }
});
