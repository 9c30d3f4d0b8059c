import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { withInterview } from '../../src/documents/samples/case-evidence.ts';
import { kinds } from '../../src/model/kinds.ts';
import { runCli } from '../harness/cli.ts';
import { listFiles, temporaryFolder } from '../harness/folder.ts';

const [interview] = (withInterview.case as { interviews: object[] }).interviews;

const twice = {
  ...kinds.case.sample,
  decision: undefined,
  interviews: [interview, { ...interview, ordinal: 2, on: '2026-01-19' }],
};

/** A case with two interviews. */
const content = () =>
  temporaryFolder({
    'content/gongshi.yaml': 'title: 示例\nagency: shili\n',
    'content/agencies/shili.yaml': stringify(kinds.agency.sample),
    'content/cases/001.yaml': `# 一案两次询问\n${stringify(twice, { aliasDuplicateObjects: false })}`,
  });

const print = (folder: string, ...args: string[]) =>
  runCli(['print', ...args, '--today', '2026-03-31', '--out', 'out.pdf'], { cwd: folder });

test('which of several documents is asked at the line of the record, and nothing is written', async () => {
  const folder = content();
  const { code, stdout } = await print(folder, 'interview', '2026-001');
  expect(code).toBe(1);
  expect(stdout).toBe(
    'content/cases/001.yaml:2  错误 document/which-part  记录“2026-001”有 2 份询问笔录，请指明是哪一份\n' +
      '  2 | id: 2026-001\n' +
      '  提示：可选：2026-001/1（2026-01-16 甄样例）、2026-001/2（2026-01-19 甄样例）\n',
  );
  expect(listFiles(folder)).not.toContain('out.pdf');
});

test('one that is not there is told at the same place', async () => {
  const folder = content();
  const { code, stdout } = await print(folder, 'interview', '2026-001/3');
  expect(code).toBe(1);
  expect(stdout).toContain(
    'content/cases/001.yaml:2  错误 document/no-part  记录“2026-001”没有第“3”份询问笔录\n',
  );
  const filing = await print(folder, 'case-filing', '2026-001/1');
  expect(filing.stdout).toContain('请去掉“/”及其后的部分');
});

test('the one asked for is written', async () => {
  const folder = content();
  const { code, stdout, stderr } = await print(folder, 'interview', '2026-001/2');
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/out\.pdf：2 页/u);
});
