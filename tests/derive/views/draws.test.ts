import { expect, test } from 'vitest';
import { publish } from '../../../src/derive/public.ts';
import type { PublicEntry } from '../../../src/derive/public.ts';
import { drawView } from '../../../src/derive/views/draws.ts';
import { corpusWith } from '../inspections.ts';

const viewOf = (draw: Record<string, unknown>, pool: Record<string, unknown> = {}) => {
  const corpus = publish(
    corpusWith([
      ['random-item', { id: 'gongmao' }],
      ['random-pool', { id: 'firms-2026', ...pool }],
      ['draw', { id: 'd', ...draw }],
    ]),
  );
  return drawView(corpus, corpus.records.draw.get('d') as PublicEntry<'draw'>);
};

test('repeats a draw from what is public and finds it as recorded', () => {
  const view = viewOf({})!;
  expect(view.differences).toEqual([]);
  expect(view.agrees).toBe(true);
  expect(view.ranking.filter(({ drawn }) => drawn).map(({ code }) => code)).toEqual([
    '91999900MA0090030Y',
    '91999900MA00900149',
  ]);
  expect(view.ranking[0]).toMatchObject({ place: 1, outcome: '抽中', weight: 2 });
  expect(view.ranking[0]?.digits).toMatch(/^[0-9a-f]{16}$/);
});

test('says what differs where the seed is another', () => {
  const view = viewOf({ seed: '2026024-01-02-03-04-05-06-07' })!;
  expect(view.agrees).toBe(false);
  expect(view.differences.join()).toContain('应为');
});

test('cannot repeat what has no public pool', () => {
  expect(viewOf({}, { publishedOn: undefined })).toBeUndefined();
  expect(viewOf({}, { members: [] })).toBeUndefined();
});
