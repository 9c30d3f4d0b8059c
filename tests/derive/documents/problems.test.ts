import { expect, test } from 'vitest';
import { problemsOf } from '../../../src/derive/documents/order/problems.ts';

test('a problem names articles and the mandatory standard it does not comply with', () => {
  const law = '《中华人民共和国安全生产法》第三十六条第二款';
  expect(
    problemsOf([
      { text: '除尘器未设泄爆装置。', basis: [law], standardClause: 'GB 15577-2018 第8.4.1条' },
      { text: '除尘器未设泄爆装置。', basis: [], standardClause: 'GB 15577-2018 第8.4.1条' },
      { text: '除尘器未设泄爆装置', basis: [] },
    ]).map(({ text, basis }) => [text, basis]),
  ).toEqual([
    ['除尘器未设泄爆装置', `${law}和GB 15577-2018 第8.4.1条`],
    ['除尘器未设泄爆装置', 'GB 15577-2018 第8.4.1条'],
    ['除尘器未设泄爆装置。', undefined],
  ]);
});
