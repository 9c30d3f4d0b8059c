import { describe, expect, test } from 'vitest';
import { once } from '../../src/checks/once.ts';
import { report, toPath } from '../../src/checks/report.ts';
import { defineRule } from '../../src/checks/rule.ts';
import type { Rule } from '../../src/checks/rule.ts';
import { appliesOn, runRules } from '../../src/checks/run.ts';
import { corpusOf } from './example-corpus.ts';

const rule = (changes: Partial<Rule<'penalty'>> = {}) =>
  defineRule<'penalty'>({
    code: 'test/always',
    number: 'T-01',
    severity: 'warning',
    title: { zh: '试', en: 'test' },
    basis: ['《试》第一条'],
    on: ['penalty'],
    run: () => [report('party.name', '不对', 'wrong')],
    examples: [],
    ...changes,
  });

describe('runRules', () => {
  test('says which rule found what in which record', () => {
    expect(runRules(corpusOf(), [rule()])).toEqual([
      {
        code: 'test/always',
        severity: 'warning',
        kind: 'penalty',
        id: '2026-001',
        path: ['party', 'name'],
        message: { zh: '不对', en: 'wrong' },
        basis: ['《试》第一条'],
      },
    ]);
  });

  test('lets a report set its own severity, hint and basis', () => {
    const own = rule({
      run: () => [report('', '不对', 'wrong', { severity: 'info', hint: ['改', 'fix'], basis: ['《新》'] })],
    });
    expect(runRules(corpusOf(), [own])[0]).toMatchObject({
      severity: 'info',
      path: [],
      hint: { zh: '改', en: 'fix' },
      basis: ['《新》'],
    });
  });

  test('judges an act by the rules of its day, from the first day to before the last', () => {
    const found = (decidedOn: string) =>
      runRules(corpusOf({ penalty: { decidedOn } }), [
        rule({ validFrom: '2021-07-15', validTo: '2024-01-01' }),
      ]).length;
    expect(found('2021-07-14')).toBe(0);
    expect(found('2021-07-15')).toBe(1);
    expect(found('2023-12-31')).toBe(1);
    expect(found('2024-01-01')).toBe(0);
  });

  test('judges a record about no act by today', () => {
    const onAgency = defineRule<'agency'>({
      ...rule(),
      on: ['agency'],
      validFrom: '2026-03-25',
      run: () => [report('name', '不对', 'wrong')],
      examples: [],
    });
    expect(runRules(corpusOf({}, [], '2026-03-25'), [onAgency])).toHaveLength(1);
    expect(runRules(corpusOf({}, [], '2026-03-24'), [onAgency])).toHaveLength(0);
  });

  test('does not hide a rule that throws', () => {
    const broken = rule({
      run: () => {
        throw new RangeError('broken');
      },
    });
    expect(() => runRules(corpusOf(), [broken])).toThrow('broken');
  });

  test('runs a rule on all its kinds', () => {
    const both = defineRule<'penalty' | 'order'>({
      ...rule(),
      on: ['penalty', 'order'],
      run: (entry) => [report('', entry.kind, entry.kind)],
      examples: [],
    });
    expect(runRules(corpusOf(), [both]).map((finding) => finding.kind)).toEqual(['penalty', 'order']);
  });
});

test('appliesOn takes open ends', () => {
  expect(appliesOn({}, '1990-01-01')).toBe(true);
  expect(appliesOn({ validTo: '2020-01-01' }, '2020-01-01')).toBe(false);
});

test('once builds an index once a corpus', () => {
  let built = 0;
  const index = once(() => ++built);
  const [first, second] = [corpusOf(), corpusOf()];
  expect([index(first), index(first), index(second), index(first)]).toEqual([1, 1, 2, 1]);
});

test('paths are keys and list positions', () => {
  expect(toPath('violations.0.fine')).toEqual(['violations', 0, 'fine']);
  expect(toPath('')).toEqual([]);
});
