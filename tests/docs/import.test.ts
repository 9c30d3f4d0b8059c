import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { command } from '../../src/cli/import.ts';
import { readMapping } from '../../src/content/import/read-mapping.ts';
import { resolveMapping } from '../../src/content/import/resolve-mapping.ts';
import type { KindId } from '../../src/model/kinds.ts';
import { projectRoot } from '../harness/folder.ts';

const guide = readFileSync(join(projectRoot, 'docs/how-to/import.md'), 'utf8');
const mappings = [...guide.matchAll(/```yaml\n([\s\S]*?)```/gu)].map((match) => match[1]!);

test('the mappings of the guide are good ones', () => {
  expect(mappings.length).toBeGreaterThan(2);
  for (const text of mappings) {
    const { mapping, diagnostics } = readMapping(text, 'import.md');
    expect(diagnostics).toEqual([]);
    expect(resolveMapping(mapping, (mapping.kind ?? 'penalty') as KindId).problems).toEqual([]);
  }
});

test('the guide names every option and every setting', () => {
  for (const name of Object.keys(command.options ?? {}))
    if (name !== 'today') expect(guide).toContain(`--${name}`);
  const settings = /const settings = \{([\s\S]*?)\} as const;/u.exec(
    readFileSync(join(projectRoot, 'src/content/import/read-mapping.ts'), 'utf8'),
  )![1]!;
  const names = [...settings.matchAll(/^ {2}(\w+): \['([^']+)'/gmu)];
  expect(names.length).toBeGreaterThan(10);
  for (const [, english, chinese] of names) {
    expect(guide).toContain(`\`${chinese}\``);
    expect(guide).toContain(`\`${english}\``);
  }
});
