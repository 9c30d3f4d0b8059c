import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { prefill } from '../../src/cli/new/prefill.ts';
import { skeleton } from '../../src/cli/skeleton.ts';
import { load } from '../../src/content/load.ts';
import { describeKind } from '../../src/model/describe.ts';
import { kindIds, kinds } from '../../src/model/kinds.ts';
import { agencyYaml, settingsYaml } from '../content/memory.ts';
import { listFiles, temporaryFolder } from '../harness/folder.ts';

async function run(...argv: string[]): Promise<{ code: number; text: string }> {
  let text = '';
  const stream = { write: (more: string) => (text += more) };
  return { code: await main(argv, { out: stream, err: stream, colour: false }), text };
}

describe('new', () => {
  test('writes an empty record and never overwrites', async () => {
    const root = temporaryFolder();
    expect(await run('new', 'penalty', '2026-007', '--content', root)).toEqual({
      code: 0,
      text: `已建立 ${join(root, 'penalties/2026-007.yaml')}\n`,
    });
    const before = readFileSync(join(root, 'penalties/2026-007.yaml'), 'utf8');
    const again = await run('new', 'penalty', '2026-007', '--content', root);
    expect(again.code).toBe(1);
    expect(again.text).toContain('已存在，没有改动');
    expect(readFileSync(join(root, 'penalties/2026-007.yaml'), 'utf8')).toBe(before);
  });

  test('puts a record into the folder of its year where there is one', async () => {
    const root = temporaryFolder({ 'penalties/2026/001.yaml': '' });
    await run('new', '行政处罚结果', '2026-007', '--content', root);
    await run('new', 'page', 'guide', '--content', root);
    expect(listFiles(root)).toEqual([
      'pages/guide.mdx',
      'penalties/2026/001.yaml',
      'penalties/2026/007.yaml',
    ]);
  });

  test.each([
    ['statistics', '2026-12', { agency: 'shili', month: '2026-12' }],
    ['plan', 'shili-2027', { agency: 'shili', year: '2027' }],
    ['penalty', '2026-007', { agency: 'shili', docNumber: '' }],
  ])('%s %s has what follows from the id and the only agency', async (kind, id, expected) => {
    const root = temporaryFolder({ 'gongshi.yaml': settingsYaml, 'agencies/shili.yaml': agencyYaml });
    const { text } = await run('new', kind, id, '--content', root);
    const path = text.trim().replace('已建立 ', '');
    expect(parse(readFileSync(path, 'utf8'), { schema: 'failsafe' })).toMatchObject({ id, ...expected });
  });

  test('of two agencies the one that the id names', () => {
    const root = describeKind(kinds.statistics);
    const agencies = ['shili', 'shili-dong', 'other'];
    expect(prefill(root, 'shili-dong-2026-02', agencies).get('agency')).toBe('shili-dong');
    expect(prefill(root, '2026-02', agencies).has('agency')).toBe(false);
    expect(prefill(root, '2026-13', ['shili']).has('month')).toBe(false);
  });

  test('fields that rules ask for are marked', async () => {
    const root = temporaryFolder();
    await run('new', 'penalty', '2026-007', '--content', root);
    const lines = readFileSync(join(root, 'penalties/2026-007.yaml'), 'utf8').split('\n');
    const line = (key: string) => lines.find((one) => new RegExp(`^#?${key}:`, 'u').test(one));
    expect(line('fine')).toContain('（检查要求）');
    expect(line('docNumber')).toContain('（必填）');
    expect(line('remark')).not.toMatch(/必填|检查要求/u);
  });

  test('what is left to fill in is what check asks for, and nothing else is wrong', async () => {
    const root = temporaryFolder();
    for (const kind of kindIds) await run('new', kind, 'x', '--content', root);
    const { diagnostics } = await load({ roots: [root], today: '2026-03-25' });
    const codes = new Set(diagnostics.map(({ code }) => code));
    expect([...codes].sort()).toEqual(['schema/missing-field', 'settings/missing']);
  });

  test.each(kindIds)(
    'the skeleton of %s names every field and is YAML with and without its comments',
    (kind) => {
      const root = describeKind(kinds[kind]);
      const text = skeleton(root, 'x');
      const opened = text.replace(/^#(?! )/gm, '');
      const value = parse(opened, { schema: 'failsafe' }) as Record<string, unknown>;
      expect(Object.keys(value).sort()).toEqual(
        root.fields
          .map(({ key }) => key)
          .filter((key) => key !== 'body')
          .sort(),
      );
      for (const { title, key } of root.fields)
        if (key !== 'body' && key !== 'id') expect(text).toContain(`# ${title}`);
      expect(parse(text, { schema: 'failsafe' })).toMatchObject({ id: 'x' });
    },
  );
});
