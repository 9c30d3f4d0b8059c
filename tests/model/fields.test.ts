import { expect, test } from 'vitest';
import { citation, prose, text } from '../../src/model/fields.ts';

test.each([
  ['text', text('文字'), 500],
  ['citation', citation('依据'), 300],
  ['prose', prose('正文'), 20_000],
])('%s takes so many characters and says how many are too many', (_, field, most) => {
  // Characters beyond the basic plane count once.
  expect(field.safeParse('𠮷'.repeat(most)).success).toBe(true);
  expect(field.safeParse('字'.repeat(most + 1)).error?.issues.map(({ message }) => message)).toEqual([
    `应不超过 ${most} 个字，实有 ${most + 1} 个字；请精简，或分开填写`,
  ]);
});
