import { expect, it, test } from 'vitest';
import { formatBasis } from '../../../src/model/law/basis.ts';
import { meets, threshold, thresholds, type ThresholdId } from '../../../src/model/law/thresholds.ts';

test.each<[ThresholdId, number, boolean]>([
  ['key-workload', 0.6, true],
  ['key-workload', 0.651, true],
  ['key-workload', 0.599, false],
  ['plan-completion', 0.99, false],
  ['pre-accident-cases', 0.9, true],
  ['township-power', 0.79, false],
  ['special-report', 30, true],
  ['special-report', 31, false],
  ['cycle-national', 3, true],
  ['cycle-province', 3, false],
  ['supervision-score', 100, true],
  ['supervision-score', 99, false],
  ['emergency-aspects', 7, true],
  ['pre-review-fine', 50_000_000, true],
  ['pre-review-fine', 49_999_999, false],
  ['pre-review-capacity', 450_000, true],
  ['retention', 9, false],
])('%s with %d: %s', (id, value, expected) => {
  expect(meets(id, value)).toBe(expected);
});

it('names every threshold once, with its source', () => {
  expect(new Set(thresholds.map((each) => each.id)).size).toBe(thresholds.length);
  expect(thresholds).toHaveLength(21);
  expect(formatBasis(threshold('key-workload').basis)).toBe(
    '《关于进一步加强执法促进企业安全生产责任落实的意见》第八条',
  );
});
