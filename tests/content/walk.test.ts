import { chmodSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { load } from '../../src/content/load.ts';
import { disk, isHidden } from '../../src/content/walk.ts';
import { temporaryFolder } from '../harness/folder.ts';
import { agencyYaml, page, penalty, settingsYaml } from './memory.ts';

const base = { 'gongshi.yaml': settingsYaml, 'agencies/shili.yaml': agencyYaml };
const loadFolder = (root: string) => load({ roots: [root], today: '2026-03-25' });

describe('content on the disk', () => {
  test('is listed in one order everywhere', () => {
    const root = temporaryFolder({ 'b/2.yaml': '', 'b/10.yaml': '', 'a.yaml': '', 'B/x.yaml': '', '乙/甲.yaml': '' });
    const listing = disk.list(root);
    expect(listing.ok && listing.value.map(({ path }) => path)).toEqual([
      'B',
      'B/x.yaml',
      'a.yaml',
      'b',
      'b/10.yaml',
      'b/2.yaml',
      '乙',
      '乙/甲.yaml',
    ]);
  });

  test('is read from sub-folders; what is no content is named', async () => {
    const root = temporaryFolder({
      ...base,
      'penalties/2026/03/007.yaml': penalty(),
      'penalties/~$台账.xlsx': 'x',
      'penalties/.DS_Store': 'x',
      '.git/config': 'x',
      'penalties/旧台账.xls': 'x',
      'penalties/扫描件.pdf': 'x',
      'penalties/README.md': '# x',
      'penaltys/1.yaml': 'x: 1',
      'penaltys/2.yaml': 'x: 1',
      'stray.csv': 'x',
      'gongshi.yml': 'x',
      'README.txt': 'x',
    });
    const { corpus, diagnostics } = await loadFolder(root);
    expect([...corpus.records.penalty.keys()]).toEqual(['2026-03-007']);
    expect(diagnostics).toHaveOnlyProblems(
      '.git file/ignored',
      'gongshi.yml file/misplaced',
      'penalties/.DS_Store file/ignored',
      'penalties/README.md file/unsupported',
      'penalties/扫描件.pdf file/unsupported',
      'penalties/旧台账.xls file/unsupported',
      'penalties/~$台账.xlsx file/ignored',
      'penaltys file/unknown-folder',
      'stray.csv file/misplaced',
    );
    const severities = Object.fromEntries(diagnostics.map(({ file, severity }) => [file, severity]));
    expect([severities['penalties/旧台账.xls'], severities['penalties/扫描件.pdf'], severities['.git']]).toEqual([
      'error',
      'warning',
      'info',
    ]);
    expect(diagnostics.find(({ file }) => file === 'penaltys')?.hint?.zh).toBe('您是不是要写“penalties”？');
  });

  test('links are refused, wherever they lead', async () => {
    const outside = temporaryFolder({ 'secret.yaml': penalty() });
    const root = temporaryFolder({ ...base, 'penalties/a.yaml': penalty() });
    symlinkSync(join(outside, 'secret.yaml'), join(root, 'penalties/link.yaml'));
    symlinkSync(outside, join(root, 'penalties/folder'));
    symlinkSync('a.yaml', join(root, 'penalties/inside.yaml'));
    const { corpus, diagnostics } = await loadFolder(root);
    expect(diagnostics).toHaveOnlyProblems(
      'penalties/folder file/link',
      'penalties/inside.yaml file/link',
      'penalties/link.yaml file/link',
    );
    expect([...corpus.records.penalty.keys()]).toEqual(['a']);
  });

  test('a file of a hundred megabytes is refused without being read', async () => {
    const root = temporaryFolder({ ...base, 'penalties/big.csv': '' });
    truncateSync(join(root, 'penalties/big.csv'), 100_000_000);
    const { diagnostics } = await loadFolder(root);
    expect(diagnostics).toHaveOnlyProblems('penalties/big.csv file/too-large');
    expect(diagnostics[0]?.message.zh).toBe('文件大小应在 50 MB 以内，实为 100 MB，未读取');
  });

  test.runIf(process.getuid?.() !== 0)('an unreadable file is named (root may read everything)', async () => {
    const root = temporaryFolder({ ...base, 'pages/p.mdx': page() });
    chmodSync(join(root, 'pages/p.mdx'), 0o000);
    expect((await loadFolder(root)).diagnostics).toHaveOnlyProblems('pages/p.mdx file/unreadable');
  });

  test('a file that is gone when it is read is named', () => {
    const root = temporaryFolder();
    expect(disk.read(root, 'pages/p.mdx', 100)).toMatchObject({
      ok: false,
      code: 'file/unreadable',
      why: { zh: '文件无法读取：不存在' },
    });
    mkdirSync(join(root, 'pages'));
    expect(disk.read(root, 'pages', 100)).toMatchObject({ ok: false, code: 'file/unreadable' });
  });

  test('an empty folder, a missing one and a file in its place are errors', async () => {
    const root = temporaryFolder();
    writeFileSync(join(root, 'file'), '');
    mkdirSync(join(root, 'empty/penalties'), { recursive: true });
    const codes = async (path: string) => (await loadFolder(path)).diagnostics.map(({ code }) => code).sort();
    expect(await codes(join(root, 'empty'))).toEqual(['file/empty-root', 'settings/missing']);
    expect(await codes(join(root, 'nowhere'))).toEqual(['file/no-root', 'settings/missing']);
    expect(await codes(join(root, 'file'))).toEqual(['file/no-root', 'settings/missing']);
  });
});

test.each([
  ['.git', true],
  ['~$台账.xlsx', true],
  ['Thumbs.db', true],
  ['desktop.ini', true],
  ['007.yaml~', true],
  ['007.yaml', false],
  ['~台账.yaml', false],
])('%s is hidden: %s', (name, hidden) => {
  expect(isHidden(name)).toBe(hidden);
});
