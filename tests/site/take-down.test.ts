import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeUscc } from '../../src/base/uscc.ts';
import { buildSite } from '../../src/cli/build/build-site.ts';
import { loadTemplates } from '../../src/cli/load-templates.ts';
import { kindIds, kinds } from '../../src/model/kinds.ts';
import { makeCorpus, type Entry } from '../../src/model/corpus.ts';
import { createFolder } from '../harness/folder.ts';
import { sampleEntry, sampleSettings, syntheticToday } from '../harness/synthetic.ts';
import type { ReadableFile } from './bytes.ts';
import { readEverything } from './bytes.ts';

/** A decision that is public before and not afterwards, with the texts by which it would be known. */
interface Planted {
  id: string;
  docNumber: string;
  /** What must be nowhere afterwards. */
  marks: string[];
  before: Entry;
  after: Entry;
}

function planted(index: number, publicity: { before: object; after: object }): Planted {
  const id = `leaves-${index}`;
  const docNumber = `（示）应急罚〔2026〕83${index}17号`;
  const name = `示例市${['朱雀', '玄武', '白虎'][index]}衔烛有限公司`;
  const uscc = makeUscc('91', '999900', `MA7Q${index}31X`);
  // Seven digits: fewer are met by chance, e.g. as a place in a PDF file.
  const fine = 7_373_219 + index;
  const changes = {
    id,
    docNumber,
    caseName: `${name}未衔烛案`,
    reason: `未衔烛第${index}例`,
    party: {
      ...(kinds.penalty.sample.party as object),
      name,
      uscc,
      legalRep: ['甄朱雀', '甄玄武', '甄白虎'][index],
    },
    facts: `执法人员检查发现，${name}未衔烛照明。`,
    content: `罚款人民币${fine}元。`,
    fine,
    fineInWords: undefined,
    violations: [],
  };
  return {
    id,
    docNumber,
    marks: [
      name,
      uscc,
      uscc.toLowerCase(),
      `甄${name.slice(3, 5)}`,
      '衔烛',
      String(fine),
      `7,373,2${19 + index}`,
    ],
    before: sampleEntry('penalty', { ...changes, publication: publicity.before }),
    after: sampleEntry('penalty', { ...changes, publication: publicity.after }),
  };
}

const on = '2026-02-10';
const records = [
  planted(0, { before: { on }, after: { on, repaired: { on: '2026-06-01' } } }),
  planted(1, {
    before: { on },
    after: {
      on,
      withdrawn: { on: '2026-06-02', reason: '决定被撤销', trigger: 'revoked', triggeredOn: '2026-06-01' },
    },
  }),
  planted(2, { before: { on, until: '2026-11-20' }, after: { on, until: '2026-11-19' } }),
];

let folder: string;
let before: ReadableFile[];
let after: ReadableFile[];

async function build(entries: Entry[]): Promise<ReadableFile[]> {
  const settings = sampleSettings({ verificationKey: 'a-secret-nobody-is-told' });
  const result = await buildSite({
    corpus: makeCorpus([...kindIds.map((kind) => sampleEntry(kind)), ...entries], settings, syntheticToday),
    templates: loadTemplates(),
    // The same folder: what was there must go.
    out: join(folder, 'dist'),
    cache: join(folder, 'cache'),
    jobs: 1,
  });
  expect(result.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(result.published).toBe(true);
  return readEverything(join(folder, 'dist'));
}

function met(files: readonly ReadableFile[], ...texts: string[]): string[] {
  return files
    .filter((file) => file.texts.some((text) => texts.some((wanted) => text.includes(wanted))))
    .map(({ path }) => path);
}

beforeAll(async () => {
  folder = createFolder();
  before = await build(records.map((record) => record.before));
  after = await build(records.map((record) => record.after));
}, 240_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(records)('when $id leaves the public', ({ id, docNumber, marks }) => {
  test('it was in every kind of artefact, found by the same search', () => {
    const found = met(before, ...marks, docNumber, id);
    for (const path of [
      `penalty/${id}.html`,
      `penalty/${id}.pdf`,
      `penalty/${id}.document.html`,
      'penalty/index.html',
      'data/penalty.csv',
      'data/penalty.excel.csv',
      'data/penalty.json',
      'data/penalty.xlsx',
      'api/v1/penalty/month/2026-02.json',
      'api/v1/penalty/year/2026.json',
      `api/v1/penalty/id/${id}.json`,
      `api/v1/party/code/${marks[1]}.json`,
      'feed.xml',
      'feed.json',
      'feeds/penalty.xml',
      'feeds/agency/shili.json',
      `feeds/enterprise/${marks[1]}.xml`,
      'calendar.ics',
      'sitemap.xml',
    ])
      expect(found).toContain(path);
    expect(found.some((path) => path.startsWith('search/'))).toBe(true);
    expect(found.some((path) => path.startsWith('verify/'))).toBe(true);
  });

  test('no byte of any file names party, amount or facts', () => {
    expect(marks.flatMap((mark) => met(after, mark).map((path) => `${mark} in ${path}`))).toEqual([]);
  });

  test('its number leads to the tombstone, in the search too, and is nowhere else', () => {
    const found = met(after, docNumber);
    expect(found).toEqual(
      expect.arrayContaining([
        `penalty/${id}.html`,
        'penalty/withdrawn.html',
        'feed.xml',
        'feeds/penalty.xml',
      ]),
    );
    // The second one is put up in its place by a notice, in which nothing but the tombstone can stand.
    const notices = id === 'leaves-1' ? 1 : 0;
    const expected =
      /^(penalty\/(leaves-\d|withdrawn)\.html|penalty\/leaves-1-withdraw-notice(\.document\.html|\.pdf)|verify\/\w+\.html|search\/found-\d+\.json|feed\.xml|feeds\/(penalty|agency\/shili)\.xml)$/u;
    expect(found.filter((path) => !expected.test(path))).toEqual([]);
    expect(found.filter((path) => path.startsWith('verify/')).length).toBe(1 + notices);
    expect(found.filter((path) => path.includes('withdraw-notice')).length).toBe(2 * notices);
  });

  test('its files are gone, its address is not', () => {
    const paths = new Set(after.map(({ path }) => path));
    for (const path of [
      `penalty/${id}.pdf`,
      `penalty/${id}.document.html`,
      `api/v1/penalty/id/${id}.json`,
      `api/v1/party/code/${marks[1]}.json`,
      `feeds/enterprise/${marks[1]}.xml`,
    ])
      expect(paths.has(path), path).toBe(false);
    expect(paths.has(`penalty/${id}.html`)).toBe(true);
  });

  test('neither sitemap nor calendar, data or interface know its address', () => {
    const found = met(after, `penalty/${id}`).filter(
      (path) => !/^(penalty\/|verify\/|search\/found|feed\.|feeds\/(penalty|agency\/))/u.test(path),
    );
    expect(found).toEqual([]);
  });
});
