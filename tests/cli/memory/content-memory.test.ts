import {
  appendFileSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeContent } from '../../../scripts/bench/synthetic/content.ts';
import { judgeCorpus } from '../../../src/cli/check.ts';
import type { ContentMemory } from '../../../src/cli/memory/content-memory.ts';
import { withMemory } from '../../../src/cli/memory/with-memory.ts';
import { load } from '../../../src/content/load.ts';
import { kindIds } from '../../../src/model/kinds.ts';
import { temporaryFolder } from '../../harness/folder.ts';

const today = '2026-11-20';

/** Everything that reading and judging tells and gives to what comes after it. */
async function read(content: string, memory?: ContentMemory, on = today) {
  const { corpus, files, leftOut, diagnostics } = await load({
    roots: [content],
    today: on,
    memory,
    ...(memory && { effects: memory.effects }),
  });
  const findings = judgeCorpus(corpus, memory);
  memory?.save();
  const records = kindIds.flatMap((kind) =>
    [...corpus.records[kind].values()].map(({ id, value, source }) => ({ kind, id, value, source })),
  );
  return {
    files,
    leftOut,
    diagnostics,
    findings,
    settings: corpus.settings,
    partial: [...corpus.partial],
    records,
  };
}

/** Content with penalties in files and in tables, a name in place of an id, and one warning. */
function makeContent(): string {
  const content = temporaryFolder();
  writeContent(content, { records: 24, inspections: 10, form: 'yaml' });
  const table = temporaryFolder();
  writeContent(table, { records: 8, inspections: 6, form: 'csv', seed: 2 });
  const rows = readFileSync(join(table, 'inspections/2025.csv'), 'utf8').replaceAll('2025-', '2125-');
  writeFileSync(join(content, 'inspections/table.csv'), rows);
  return content;
}

const penalty = (content: string, at = 0): string => {
  const folder = join(content, 'penalties/2025');
  return join(folder, readdirSync(folder).sort()[at]!);
};

function edit(file: string, change: (text: string) => string): void {
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}

const edits: [name: string, edit: (content: string) => void][] = [
  ['nothing changed', () => {}],
  ['a fact changed', (content) => edit(penalty(content), (text) => text.replace('facts: ', 'facts: 经查，'))],
  [
    'a record added',
    (content) => {
      const text = readFileSync(penalty(content), 'utf8');
      writeFileSync(join(content, 'penalties/2025/more.yaml'), text.replace(/^id: .*$/mu, 'id: 2025-99999'));
    },
  ],
  ['a record removed', (content) => rmSync(penalty(content, 1))],
  [
    'a record renamed',
    (content) => renameSync(penalty(content, 2), join(content, 'penalties/2025/renamed.yaml')),
  ],
  [
    'a name in place of an id',
    (content) =>
      edit(penalty(content, 3), (text) => text.replace('agency: shili', 'agency: 示例市应急管理局')),
  ],
  [
    'the agency renamed',
    (content) =>
      edit(join(content, 'agencies/shili.yaml'), (text) =>
        text.replaceAll('示例市应急管理局', '示例市新设应急管理局'),
      ),
  ],
  ['a broken file', (content) => edit(penalty(content, 4), (text) => `${text}: [`)],
  ['the file mended', (content) => edit(penalty(content, 4), (text) => text.slice(0, -3))],
  [
    'a row added',
    (content) => {
      const file = join(content, 'inspections/table.csv');
      const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
      appendFileSync(file, `${lines.at(-1)!.trimEnd().replace('2125-', '2126-')}\r\n`);
    },
  ],
  [
    'the same size and time',
    (content) => {
      const file = penalty(content, 5);
      const time = new Date('2025-01-01');
      edit(file, (text) => text.replace(/postcode: 9/u, 'postcode: 8'));
      utimesSync(file, time, time);
    },
  ],
  [
    'settings changed',
    (content) => edit(join(content, 'gongshi.yaml'), (text) => text.replace('行政执法公示', '执法公示')),
  ],
];

describe('the memory of content', () => {
  test('never makes a difference, whatever changes in between', async () => {
    const [content, base] = [makeContent(), temporaryFolder()];
    for (const [name, change] of edits) {
      change(content);
      const plain = await read(content);
      for (const round of ['first', 'again']) {
        const remembered = await withMemory([content], async (memory) => read(content, memory), base);
        expect(remembered, `${name}, ${round}`).toEqual(plain);
      }
    }
    const later = await read(content, undefined, '2027-03-01');
    expect(await withMemory([content], async (memory) => read(content, memory, '2027-03-01'), base)).toEqual(
      later,
    );
  });

  test.each<[string, (folder: string) => void]>([
    [
      'a value overwritten',
      (folder) => {
        const file = join(folder, 'values-0');
        const bytes = readFileSync(file);
        for (let at = 0; at < bytes.length; at += 101) bytes[at] = 32;
        writeFileSync(file, bytes);
      },
    ],
    ['values cut off', (folder) => writeFileSync(join(folder, 'values-0'), 'x')],
    ['values gone', (folder) => rmSync(join(folder, 'values-0'))],
    ['a list cut off', (folder) => edit(join(folder, 'notes.json'), (text) => text.slice(0, 500))],
    [
      'a list changed',
      (folder) => edit(join(folder, 'notes.json'), (text) => text.replace('penalty', 'penaltx')),
    ],
    [
      'findings changed',
      (folder) => edit(join(folder, 'findings.json'), (text) => text.replace('agency', 'agencx')),
    ],
    [
      'foreign files',
      (folder) => {
        writeFileSync(join(folder, 'notes.json'), '{}');
        writeFileSync(join(folder, 'findings.json'), 'null\nnull');
      },
    ],
    ['a lock left by a killed process', (folder) => writeFileSync(join(folder, 'lock'), '999999999')],
  ])('is ignored where it was damaged: %s', async (_, damage) => {
    const [content, base] = [makeContent(), temporaryFolder()];
    const plain = await read(content);
    const remember = () => withMemory([content], async (memory) => read(content, memory), base);
    await remember();
    damage(join(base, readdirSync(base)[0]!));
    expect(await remember()).toEqual(plain);
    expect(await remember()).toEqual(plain);
  });

  test('knows a folder by whatever way it is named', async () => {
    const [content, base] = [makeContent(), temporaryFolder()];
    const known = (): string =>
      JSON.stringify(readFileSync(join(base, readdirSync(base)[0]!, 'values-0'), 'utf8'));
    await withMemory([content], async (memory) => read(content, memory), base);
    const before = known();
    const named = relative(process.cwd(), content);
    await withMemory([named], async (memory) => read(named, memory), base);
    expect(known()).toBe(before);
  });

  test('is left alone while another process uses it', async () => {
    const [content, base] = [makeContent(), temporaryFolder()];
    await withMemory([content], async (memory) => read(content, memory), base);
    // The parent of this process is running.
    writeFileSync(join(base, readdirSync(base)[0]!, 'lock'), String(process.ppid));
    expect(await withMemory([content], async (memory) => memory === undefined, base)).toBe(true);
  });
});
