import { expect, test } from 'vitest';
import { documentKindIds } from '../../src/documents/list.ts';
import { documentStages } from '../../src/documents/stages.ts';

test('every kind of document stands in one stage', () => {
  const staged = documentStages.flatMap(({ kinds }) => kinds);
  expect(staged.toSorted()).toEqual(documentKindIds.toSorted());
});
