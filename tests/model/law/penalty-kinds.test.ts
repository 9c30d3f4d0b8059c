import { expect, it } from 'vitest';
import { penaltyKindsOn, penaltyKindTable, spotFineLimit } from '../../../src/model/law/penalty-kinds.ts';
import { checkLocator } from '../../../src/model/law/structure.ts';
import { penaltyKinds } from '../../../src/model/kinds/penalty.ts';

it('has the same kinds as the penalty record', () => {
  expect(Object.fromEntries(penaltyKindTable.map((kind) => [kind.id, kind.zh]))).toEqual(penaltyKinds);
});

it('cites items that exist', () => {
  for (const { basis } of penaltyKindTable) {
    expect(checkLocator(basis.law, { article: basis.article!, item: basis.item })).toBeUndefined();
  }
});

it('knows which kinds came with the law of 2021', () => {
  const before = penaltyKindsOn('2021-07-14').map((kind) => kind.id);
  const since = penaltyKindsOn('2021-07-15').map((kind) => kind.id);
  expect(since.filter((id) => !before.includes(id))).toEqual([
    'criticism',
    'downgrade',
    'restriction',
    'closure',
    'career-ban',
  ]);
});

it('limits fines on the spot by the law of the day, in fen', () => {
  expect(spotFineLimit('unit', '2021-07-15')).toBe(300_000);
  expect(spotFineLimit('person', '2021-07-15')).toBe(20_000);
  expect(spotFineLimit('unit', '2021-07-14')).toBe(100_000);
  expect(spotFineLimit('person', '2021-07-14')).toBe(5_000);
});
