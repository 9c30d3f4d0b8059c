import { describe, expect, test } from 'vitest';
import { order } from '../../src/model/kinds/order.ts';
import { needsRecheck, recheckDuties } from '../../src/model/rechecks.ts';

const orderWith = (changes: Record<string, unknown>) => order.schema.parse({ ...order.sample, ...changes });
const recheck = (on: string, items: [number, string][]) => ({
  docNumber: '（示）应急复查〔2026〕9号',
  on,
  earlier: '（示）应急责改〔2026〕1号',
  officers: [],
  items: items.map(([item, done]) => ({ item, done })),
});

describe('needsRecheck', () => {
  test.each([
    ['correct', true],
    ['suspend', true],
    ['stopUse', true],
    ['stopConstruction', true],
    ['stopRectify', true],
    ['immediate', false],
    ['evacuate', false],
    ['other', false],
  ])('%s: %s', (measure, needed) => {
    expect(needsRecheck(orderWith({ measures: [measure] }))).toBe(needed);
  });
  test('one of several measures is enough', () => {
    expect(needsRecheck(orderWith({ measures: ['evacuate', 'stopUse'] }))).toBe(true);
  });
});

describe('recheckDuties', () => {
  const states = (changes: Record<string, unknown>, today: string, grace = 10) =>
    recheckDuties(orderWith(changes), today, grace).map(({ items, due, state, recheckedOn, outcome }) => [
      items.join(','),
      due,
      state,
      recheckedOn,
      outcome,
    ]);

  test('one duty a deadline, the earliest first', () => {
    expect(
      states(
        {
          terms: [
            { items: [2], due: '2026-02-12' },
            { items: [1], due: '2026-01-19' },
          ],
        },
        '2026-03-01',
      ),
    ).toEqual([
      ['1', '2026-01-19', 'done', '2026-01-19', 'done'],
      ['2', '2026-02-12', 'done', '2026-02-12', 'done'],
    ]);
  });

  test.each([
    ['2026-01-18', 'running'],
    ['2026-01-19', 'running'],
    ['2026-01-20', 'due'],
    ['2026-01-29', 'due'],
    ['2026-01-30', 'overdue'],
  ])('without a re-check on %s it is %s', (today, state) => {
    expect(states({ rechecks: [], terms: [{ items: [1, 2], due: '2026-01-19' }] }, today)).toEqual([
      ['1,2', '2026-01-19', state, undefined, undefined],
    ]);
  });

  test('an early re-check settles what is done, not what is left', () => {
    expect(
      states(
        {
          terms: [{ items: [1, 2], due: '2026-01-19' }],
          rechecks: [
            recheck('2026-01-15', [
              [1, 'done'],
              [2, 'undone'],
            ]),
          ],
        },
        '2026-02-20',
      ),
    ).toEqual([['1,2', '2026-01-19', 'overdue', undefined, undefined]]);
  });

  test('the worst outcome counts; a later re-check replaces an earlier one', () => {
    const terms = [{ items: [1, 2], due: '2026-01-19' }];
    const first = recheck('2026-01-19', [
      [1, 'done'],
      [2, 'partly'],
    ]);
    expect(states({ terms, rechecks: [first] }, '2026-02-20')[0]).toEqual([
      '1,2',
      '2026-01-19',
      'done',
      '2026-01-19',
      'partly',
    ]);
    expect(
      states({ terms, rechecks: [first, recheck('2026-01-26', [[2, 'done']])] }, '2026-02-20')[0],
    ).toEqual(['1,2', '2026-01-19', 'done', '2026-01-26', 'done']);
  });

  test('an extension moves the items it names, or all', () => {
    const extension = (items: number[]) => ({
      rechecks: [],
      terms: [{ items: [1, 2], due: '2026-01-19' }],
      extensions: [{ on: '2026-01-18', items, due: '2026-03-19', reason: '到货延迟' }],
    });
    expect(states(extension([2]), '2026-02-20')).toEqual([
      ['1', '2026-01-19', 'overdue', undefined, undefined],
      ['2', '2026-03-19', 'running', undefined, undefined],
    ]);
    expect(states(extension([]), '2026-02-20')).toEqual([
      ['1,2', '2026-03-19', 'running', undefined, undefined],
    ]);
  });

  test('a stop without terms waits for the report, and is settled before it is lifted', () => {
    const stop = { measures: ['stopRectify'], terms: [], rechecks: [] };
    expect(states(stop, '2026-02-20')).toEqual([['', undefined, 'waiting', undefined, undefined]]);
    expect(states({ ...stop, reportedOn: '2026-02-01' }, '2026-02-20')).toEqual([
      ['', '2026-02-01', 'overdue', undefined, undefined],
    ]);
    expect(states({ ...stop, lifted: { on: '2026-02-05' } }, '2026-02-20')).toEqual([
      ['', '2026-02-05', 'overdue', undefined, undefined],
    ]);
    const checked = { ...stop, lifted: { on: '2026-02-05' } };
    expect(states({ ...checked, rechecks: [recheck('2026-02-05', [])] }, '2026-02-20')[0]?.[2]).toBe('done');
    expect(states({ ...checked, rechecks: [recheck('2026-02-06', [])] }, '2026-02-20')[0]?.[2]).toBe(
      'overdue',
    );
  });

  test('other measures call for none', () => {
    expect(states({ measures: ['immediate'], rechecks: [] }, '2026-03-20')).toEqual([]);
  });
});
