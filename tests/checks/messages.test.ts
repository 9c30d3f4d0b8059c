import { expect, test } from 'vitest';
import { rules } from '../../src/checks/rules.ts';
import { runRules } from '../../src/checks/run.ts';
import { corpusOfExample } from './example-corpus.ts';

/** What people read: every message and hint of every example, as one text to be looked through when it changes. */
// Every example of every rule: a loaded machine takes its time.
test('messages and hints', { timeout: 120_000 }, async () => {
  const lines = rules.flatMap((rule) =>
    rule.examples.flatMap((example) => {
      const findings = runRules(corpusOfExample(rule, example), [rule]);
      return findings.flatMap(({ severity, id, path, message, hint, basis }) => [
        `${rule.number} ${example.title}`,
        `  ${severity} ${id} ${path.join('.')}`,
        `  ${message.zh}`,
        `  ${message.en}`,
        `  → ${hint?.zh}`,
        `  → ${hint?.en}`,
        `  ${basis.join('；')}`,
        '',
      ]);
    }),
  );
  await expect(lines.join('\n')).toMatchFileSnapshot('messages.txt');
});
