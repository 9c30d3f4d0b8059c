import { expect, test } from 'vitest';
import { recheckBoard } from '../../src/derive/rechecks.ts';
import { corpusWith } from './inspections.ts';

const order = (
  id: string,
  due: string,
  more: Record<string, unknown> = {},
): ['order', Record<string, unknown>] => [
  'order',
  { id, docNumber: id, terms: [{ items: [1, 2], due }], rechecks: [], ...more },
];
const recheck = (on: string, done: string) => ({
  docNumber: '（示）应急复查〔2026〕9号',
  on,
  earlier: 'x',
  officers: [],
  items: [
    { item: 1, done: 'done' },
    { item: 2, done },
  ],
});

const corpus = corpusWith([
  order('late', '2026-03-01'),
  order('later', '2026-02-01'),
  order('grace', '2026-03-20'),
  order('running', '2026-03-25'),
  order('done', '2026-03-01', { rechecks: [recheck('2026-03-02', 'done')] }),
  order('undone', '2026-03-01', { rechecks: [recheck('2026-03-02', 'undone')] }),
  order('punished', '2026-03-01', { rechecks: [recheck('2026-03-02', 'partly')], penalty: '2026-001' }),
  order('elsewhere', '2026-02-01', { agency: 'shili-xi' }),
  order('none', '2026-02-01', { measures: ['immediate'] }),
]);

test('lists what is open, the most urgent first, with the days left', () => {
  const board = recheckBoard(corpus, 'shili');
  expect(board.open.map(({ order: id, state, daysLeft }) => [id, state, daysLeft])).toEqual([
    ['later', 'overdue', -42],
    ['late', 'overdue', -14],
    ['grace', 'due', 5],
    ['running', 'running', 10],
  ]);
  expect(board).toMatchObject({ overdue: 2, due: 1, running: 1, waiting: 0, done: 3, rate: 50 });
});

test('keeps in sight what was found undone and led to nothing', () => {
  expect(recheckBoard(corpus).unresolved.map(({ order: id }) => id)).toEqual(['undone']);
});

test('takes the days of grace from the agency', () => {
  const patient = corpusWith([order('late', '2026-03-01')], { practice: { recheckDays: 24 } });
  expect(recheckBoard(patient)).toMatchObject({ overdue: 0, due: 1 });
  const strict = corpusWith([order('late', '2026-03-01')], { practice: { recheckDays: 23 } });
  expect(recheckBoard(strict)).toMatchObject({ overdue: 1, due: 0 });
});

test('sees all agencies where none is asked for', () => {
  expect(recheckBoard(corpus).overdue).toBe(3);
});
