import { describe, test } from 'vitest';
import { hearingGrounds } from '../../../src/model/law/major-cases.ts';
import { penaltyKindsOn, spotFineLimit } from '../../../src/model/law/penalty-kinds.ts';
import { follow } from './follow.ts';

/** 行政处罚法 of 1996, of 2021; */
const old = '1996-10-01';
const now = '2021-07-15';

test.each([
  ['unit', 100_000, 300_000],
  ['person', 5_000, 20_000],
] as const)('fines on the spot on a %s', (subject, former, present) => {
  follow(
    (date) => spotFineLimit(subject, date),
    [
      [old, former],
      [now, present],
    ],
  );
});

const kindsOf1996 = [
  'warning',
  'fine',
  'confiscation',
  'suspension',
  'revocation',
  'stop-production',
  'detention',
  'other',
];

test('kinds of penalty', () => {
  follow(
    (date) => new Set(penaltyKindsOn(date).map(({ id }) => id)),
    [
      [old, new Set(kindsOf1996)],
      [now, new Set([...kindsOf1996, 'criticism', 'downgrade', 'restriction', 'closure', 'career-ban'])],
    ],
    new Set(),
  );
});

describe('hearings', () => {
  const offered =
    (kinds: readonly string[], confiscated = 0) =>
    (date: string) =>
      hearingGrounds({ kinds, confiscated, subject: 'unit' }, undefined, date).length > 0;

  test.each(['revocation', 'stop-production'])('are offered before %s since 1996', (kind) => {
    follow(offered([kind]), [[old, true]], false);
  });

  test.each(['downgrade', 'closure', 'career-ban'])('are offered before %s since 2021', (kind) => {
    follow(offered([kind]), [[now, true]], false);
  });

  test.each(['warning', 'suspension', 'restriction', 'criticism', 'detention'])(
    'are not before %s',
    (kind) => {
      follow(offered([kind]), [], false);
    },
  );

  test('are offered before a larger confiscation since 2021', () => {
    follow(offered(['confiscation'], 5_000_000), [[now, true]], false);
    follow(offered(['confiscation'], 4_999_999), [], false);
  });
});
