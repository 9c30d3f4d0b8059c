import { expect, test } from 'vitest';
import { runRules } from '../../src/checks/run.ts';
import { defineRule, type Rule } from '../../src/checks/rule.ts';
import { load } from '../../src/content/load.ts';
import { agencyYaml, memory, penalty, settingsYaml } from '../content/memory.ts';

const rule = (whole?: Rule['whole']) =>
  defineRule({
    code: 'example/absence',
    number: 'EX-01',
    severity: 'error',
    title: { zh: '例', en: 'Example' },
    basis: [],
    on: ['penalty'],
    ...(whole && { whole }),
    run: () => [{ path: [], message: { zh: '缺', en: 'absent' } }],
    examples: [],
  }) as unknown as Rule;

test('a rule that concludes from absence is silent while records are left out', async () => {
  const files = {
    'gongshi.yaml': settingsYaml,
    'agencies/shili.yaml': agencyYaml,
    'penalties/a.yaml': penalty(),
  };
  const corpusOf = async (more: Record<string, string>) =>
    (await load({ roots: ['content'], today: '2026-03-25', effects: memory({ ...files, ...more }) })).corpus;
  const whole = await corpusOf({});
  const partial = await corpusOf({ 'penalties/b.yaml': penalty({ decidedOn: '2025624日' }) });
  expect(runRules(whole, [rule(['penalty'])])).toHaveLength(1);
  expect(runRules(partial, [rule(['penalty'])])).toEqual([]);
  expect(runRules(partial, [rule(['plan'])])).toHaveLength(1);
  expect(runRules(partial, [rule()])).toHaveLength(1);
});
