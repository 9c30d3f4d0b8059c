import { describe, expect, test } from 'vitest';
import type { Marks } from '../../src/checks/remember.ts';
import { runRemembering } from '../../src/checks/remember.ts';
import { report } from '../../src/checks/report.ts';
import { defineRule, type Rule } from '../../src/checks/rule.ts';
import { rules } from '../../src/checks/rules.ts';
import { runRules } from '../../src/checks/run.ts';
import { once } from '../../src/model/once.ts';
import { all, find, type Corpus } from '../../src/model/corpus.ts';
import { corpusOf } from './example-corpus.ts';

const marks: Marks = { of: ({ value }) => JSON.stringify(value), join: (each) => each.join('\n') };

const about = {
  number: 'T-01',
  severity: 'warning',
  title: { zh: '试', en: 'test' },
  examples: [],
} as const;

const basis = ['《试》第一条'];

/** Counts how often its rules are asked. */
function countingRules() {
  const asked: string[] = [];
  const own = defineRule<'penalty'>({
    ...about,
    basis,
    examples: [],
    code: 'test/own',
    on: ['penalty'],
    run: ({ id, value }, corpus) => {
      asked.push(`own ${id}`);
      const agency = find(corpus, 'agency', value.agency)?.value.name ?? '';
      return [report('party.name', `${value.party.name} ${agency}`, value.facts)];
    },
  });
  const fines = once((corpus: Corpus) =>
    all(corpus, 'penalty').reduce((sum, { value }) => sum + (value.fine ?? 0), 0),
  );
  const wide = defineRule<'agency'>({
    ...about,
    basis,
    examples: [],
    code: 'test/wide',
    on: ['agency'],
    run: ({ id }, corpus) => {
      asked.push(`wide ${id}`);
      return [report('name', `共 ${fines(corpus)}`, 'sum')];
    },
  });
  return { asked, list: [own, wide] as unknown as Rule[] };
}

describe('remembered findings', () => {
  const two = (change = {}, around = {}) =>
    corpusOf(around, [{ kind: 'penalty', change: { id: '2026-002', ...change } }]);

  test('are those of all rules, whatever was known before', () => {
    const corpora = [
      corpusOf(),
      two({ fine: 1000 }),
      two({ 'party.name': '示例市另一化工有限公司' }),
      corpusOf({ agency: { name: '示例市应急管理局（改）' } }),
      corpusOf({ statistics: { penalties: 7 } }),
      corpusOf(),
    ];
    let before: ReturnType<typeof runRemembering>['remembered'] | undefined;
    for (const corpus of corpora) {
      const { findings, remembered } = runRemembering(corpus, marks, before, rules);
      expect(findings).toEqual(runRules(corpus, rules));
      // What is written down must say the same when it is read again.
      before = JSON.parse(JSON.stringify(remembered));
    }
  });

  test('are not looked for again where nothing they rest on changed', () => {
    const { asked, list } = countingRules();
    const first = runRemembering(two(), marks, undefined, list);
    const again = runRemembering(two(), marks, first.remembered, list);
    expect(again.findings).toEqual(first.findings);
    expect(asked.splice(0)).toEqual(['wide shili', 'own 2026-001', 'own 2026-002']);

    runRemembering(two({ facts: '另一事实。' }), marks, first.remembered, list);
    expect(asked.splice(0)).toEqual(['wide shili', 'own 2026-002']);

    const renamed = runRemembering(two({}, { agency: { name: '别的机关' } }), marks, first.remembered, list);
    expect(renamed.findings[0]?.message.zh).toContain('别的机关');
    expect(asked.splice(0)).toEqual(['wide shili', 'own 2026-001', 'own 2026-002']);
  });
});
