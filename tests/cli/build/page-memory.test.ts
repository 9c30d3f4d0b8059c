import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeContent } from '../../../scripts/bench/synthetic/content.ts';
import { buildSite } from '../../../src/cli/build/build-site.ts';
import { loadTemplates } from '../../../src/cli/load-templates.ts';
import { load } from '../../../src/content/load.ts';
import { hashFiles, temporaryFolder } from '../../harness/folder.ts';

async function build(content: string, out: string, today = '2026-11-20') {
  const { corpus } = await load({ roots: [content], today });
  const templates = loadTemplates([content]);
  const { pages, files } = await buildSite({ corpus, templates, out, jobs: 1, withoutDocuments: true });
  return { rendered: pages.rendered, made: files.made };
}

function edit(file: string, change: (text: string) => string): void {
  const before = readFileSync(file, 'utf8');
  const after = change(before);
  expect(after).not.toBe(before);
  writeFileSync(file, after);
}

test('a site built over its last state is the site built anew', { timeout: 600_000 }, async () => {
  const [content, folder] = [temporaryFolder(), temporaryFolder()];
  writeContent(content, { records: 60, inspections: 5, form: 'yaml' });
  const out = join(folder, 'warm');
  const year = join(content, 'penalties/2025');
  const penalty = (at: number): string => join(year, readdirSync(year).sort()[at]!);
  let today = '2026-11-20';
  const { rendered: all, made: allFiles } = await build(content, out);
  expect(all).toBeGreaterThan(150);
  expect(allFiles).toBeGreaterThan(300);

  /** Name, what changes, and how many pages and files beside them are made at most. */
  const changes: [name: string, change: () => void, most: number, files?: number][] = [
    ['nothing changed', () => {}, 0, 0],
    [
      'a fact changed',
      () => edit(penalty(0), (text) => text.replace('facts: ', 'facts: 经查，')),
      20,
      allFiles - 100,
    ],
    [
      'a phone number changed that nobody sees',
      () => edit(penalty(1), (text) => text.replace(/phone: .*/u, 'phone: 0999-7610000')),
      0,
    ],
    [
      'a page changed by hand',
      () => edit(join(out, 'penalty/2025-00001.html'), (text) => text.replace('处罚', '表彰')),
      1,
    ],
    [
      'a record added',
      () =>
        writeFileSync(
          join(year, 'more.yaml'),
          readFileSync(penalty(2), 'utf8').replace(/^id: .*$/mu, 'id: 2025-99999'),
        ),
      all,
    ],
    ['a record removed', () => rmSync(join(year, 'more.yaml')), all],
    [
      'a record renamed',
      () => {
        edit(penalty(3), (text) => text.replace(/^id: .*$/mu, 'id: 2025-88888'));
        renameSync(penalty(3), join(year, 'renamed.yaml'));
      },
      all,
    ],
    [
      'the agency renamed',
      () =>
        edit(join(content, 'agencies/shili.yaml'), (text) =>
          text.replaceAll('示例市应急管理局', '示例市新设应急管理局'),
        ),
      all,
    ],
    [
      'settings changed',
      () => edit(join(content, 'gongshi.yaml'), (text) => text.replace('行政执法公示', '执法公示')),
      all,
    ],
    ['another day', () => (today = '2026-11-21'), all],
    ['the end of publicity', () => (today = '2030-01-02'), all],
  ];
  for (const [name, change, most, files = allFiles + 20] of changes) {
    change();
    const { rendered, made } = await build(content, out, today);
    expect(rendered, name).toBeLessThanOrEqual(most);
    expect(made, name).toBeLessThanOrEqual(files);
    const fresh = join(folder, 'cold');
    rmSync(fresh, { recursive: true, force: true });
    await build(content, fresh, today);
    expect(hashFiles(out), name).toEqual(hashFiles(fresh));
  }
});
