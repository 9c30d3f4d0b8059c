import { describe, expect, test } from 'vitest';
import { illegalSteps, stateOn, statesOf } from '../../src/model/case-steps.ts';
import { kinds } from '../../src/model/kinds.ts';
import {
  caseState,
  caseStates,
  finalStates,
  mainCourse,
  usualOrder,
} from '../../src/model/law/case-states.ts';
import { changed } from '../checks/example-corpus.ts';

const sample = (change: Record<string, unknown> = {}) =>
  kinds.case.schema.parse(changed(kinds.case.sample, change));

const names = (change: Record<string, unknown> = {}) => statesOf(sample(change)).map(({ state }) => state);

describe('statesOf', () => {
  test('a case from clue to archive', () => {
    expect(names()).toEqual([
      'clue',
      'filed',
      'investigated',
      'reviewed',
      'noticed',
      'stated',
      'decided',
      'served',
      'performed',
      'closed',
      'archived',
    ]);
  });

  test('steps of one day stand in the order of the course', () => {
    expect(names({ 'filing.on': '2026-01-12', 'report.on': '2026-01-12' }).slice(0, 3)).toEqual([
      'clue',
      'filed',
      'investigated',
    ]);
  });

  test('decisions are published by their own records', () => {
    const steps = statesOf(sample(), [{ publication: { on: '2026-02-10', channels: [] } }]);
    expect(steps.find(({ state }) => state === 'published')?.on).toBe('2026-02-10');
  });
});

test('stateOn is the last step up to the day', () => {
  expect(stateOn(sample(), '2026-02-04')?.state).toBe('stated');
  expect(stateOn(sample(), '2026-01-11')).toBeUndefined();
  expect(stateOn(sample(), '2027-01-01')?.state).toBe('archived');
});

describe('illegalSteps', () => {
  test('none in a proper case', () => {
    expect(illegalSteps(sample())).toEqual([]);
  });

  test('a step before what must precede it', () => {
    expect(illegalSteps(sample({ 'decision.on': '2026-01-30' }))).toEqual([
      {
        step: { state: 'decided', on: '2026-01-30', path: 'decision.on' },
        problem: 'early',
        other: ['stated'],
        otherOn: '2026-02-02',
      },
    ]);
  });

  test('a step that lacks what it needs; several would do', () => {
    expect(illegalSteps(sample({ closing: undefined }))).toEqual([
      {
        step: { state: 'archived', on: '2026-03-20', path: 'archive.on' },
        problem: 'missing',
        other: ['closed', 'not-filed'],
      },
    ]);
  });
});

describe('the course', () => {
  test('names only states that are there, each once', () => {
    const ids = new Set(caseStates.map(({ id }) => id));
    expect(ids.size).toBe(caseStates.length);
    const named = caseStates.flatMap(({ needs = [], after = [], excludes = [] }) => [
      ...needs.flat(),
      ...after,
      ...excludes,
    ]);
    for (const id of [...named, ...mainCourse, ...finalStates, ...usualOrder.flat()])
      expect(ids).toContain(id);
  });

  test('no state waits for itself', () => {
    const reach = (id: string, seen: readonly string[]): string[] =>
      (caseStates.find((each) => each.id === id)?.needs ?? [])
        .flat()
        .flatMap((before) => (seen.includes(before) ? [before] : reach(before, [...seen, before])));
    for (const { id } of caseStates) expect(reach(id, [id])).toEqual([]);
  });

  test('the main course is in an order its states allow', () => {
    for (const [index, id] of mainCourse.entries())
      for (const group of caseState(id).needs ?? [])
        expect(group.some((before) => mainCourse.slice(0, index).includes(before))).toBe(true);
  });
});
