import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { rules } from '../../src/checks/rules.ts';
import type { Rule, RuleExample } from '../../src/checks/rule.ts';
import { runRules } from '../../src/checks/run.ts';
import { corpusOf, corpusOfExample, placesOf } from './example-corpus.ts';

const wrong = (rule: Rule, example: RuleExample, list: readonly Rule[]) => {
  const findings = runRules(corpusOfExample(rule, example), list).filter(({ code }) => code === rule.code);
  return { findings, places: placesOf(findings, rule, example) };
};

test('codes and numbers are unique, and codes name the files of the rules', () => {
  const codes = rules.map((rule) => rule.code);
  const numbers = rules.map((rule) => rule.number);
  expect(new Set(codes).size).toBe(codes.length);
  expect(new Set(numbers).size).toBe(numbers.length);
  const root = new URL('../../src/checks/', import.meta.url);
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).map((file) =>
    file.replaceAll('\\', '/').replace(/\.ts$/, ''),
  );
  for (const code of codes) expect(files).toContain(code);
});

test('the samples raise nothing', () => {
  expect(runRules(corpusOf())).toEqual([]);
});

describe.each(rules.map((rule) => [rule.code, rule] as const))('%s', (_, rule) => {
  test('has a silent and a reporting example, a title and a basis', () => {
    expect(rule.examples.some((example) => !example.reports)).toBe(true);
    expect(rule.examples.some((example) => (example.reports?.length ?? 0) > 0)).toBe(true);
    expect(rule.title.zh).not.toBe('');
    expect(rule.title.en).not.toBe('');
    expect(rule.basis.length).toBeGreaterThan(0);
    for (const basis of rule.basis) expect(basis).toMatch(/^《[^《》]+》/);
  });

  test.each(rule.examples.map((example) => [example.title, example] as const))('%s', (_, example) => {
    const { findings, places } = wrong(rule, example, rules);
    expect(places).toEqual((example.reports ?? []).toSorted());
    for (const finding of findings) {
      expect(finding.severity).toBe(example.severity ?? rule.severity);
      expect(finding.message.zh).toMatch(/\p{Script=Han}/u);
      expect(finding.message.en).not.toBe('');
      expect(`${finding.message.zh}${finding.message.en}`).not.toMatch(/undefined|NaN|\[object/);
      expect(finding.hint?.zh ?? '').not.toMatch(/undefined|NaN|\[object/);
    }
  });

  test('its examples fail without it', () => {
    const without = rules.filter((other) => other !== rule);
    const missed = rule.examples.filter((example) => {
      const { places } = wrong(rule, example, without);
      return places.length !== (example.reports ?? []).length;
    });
    expect(missed.length).toBeGreaterThan(0);
  });
});
