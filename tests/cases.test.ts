import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../src/cli/check.ts';
import { diagnosticsText } from '../src/cli/diagnostic-text.ts';
import { projectRoot } from './harness/folder.ts';

/*
 * Each folder of tests/cases holds `content/`, as staff would write it, and `expected.txt`, the report on it in full.
 * `UPDATE_CASES=1 npx vitest run tests/cases.test.ts` writes the reports anew: read the difference before keeping it.
 */
const folder = join(projectRoot, 'tests/cases');
const today = '2026-03-25';
const names = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

async function reportOn(name: string): Promise<{ text: string; count: number }> {
  const { loaded, diagnostics } = await checkContent([join(folder, name, 'content')], today);
  const shown = { pathOf: (file: string) => relativeTo(name, file), textOf: loaded.textOf };
  const text = diagnosticsText(diagnostics, shown, 'zh', { all: true, colour: false });
  return { text: `${text}\n`, count: diagnostics.length };
}

/** Findings on the root itself name it by its full path. */
function relativeTo(name: string, file: string): string {
  const root = join(folder, name, 'content');
  return file.startsWith(root) ? `content${file.slice(root.length)}` : file;
}

describe('case folders', () => {
  test.each(names)('%s is reported as expected', async (name) => {
    const { text } = await reportOn(name);
    const file = join(folder, name, 'expected.txt');
    if (process.env.UPDATE_CASES === '1') writeFileSync(file, text);
    expect(existsSync(file)).toBe(true);
    expect(text).toBe(readFileSync(file, 'utf8'));
  });

  test('twenty different faults are all found, and nothing else', async () => {
    const { diagnostics } = await checkContent([join(folder, 'twenty-faults/content')], today);
    const found = diagnostics.map(({ code, file }) => `${code} ${file}`);
    expect(found).toHaveLength(20);
    expect(new Set(diagnostics.map(({ code }) => code)).size).toBe(20);
  });

  test('every finding says where, what and in both languages', async () => {
    for (const name of names) {
      const { diagnostics } = await checkContent([join(folder, name, 'content')], today);
      for (const { file, message, hint } of diagnostics) {
        expect(file).not.toBe('');
        expect(message.zh).toMatch(/\p{Script=Han}/u);
        expect(message.en).not.toBe('');
        if (hint) expect(hint.en).not.toBe('');
      }
    }
  });
});
