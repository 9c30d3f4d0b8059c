import { join } from 'node:path';
import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSite } from '../../src/cli/build/build-site.ts';
import { hasPublicCopy } from '../../src/cli/build/issued-documents.ts';
import { loadTemplates } from '../../src/cli/load-templates.ts';
import { checkCodeOf } from '../../src/derive/issued.ts';
import { verificationPath } from '../../src/derive/verification.ts';
import type { DocumentKindId } from '../../src/documents/kinds.ts';
import { makeCorpus } from '../../src/model/corpus.ts';
import type { Entry } from '../../src/model/corpus.ts';
import { describeKind, leaves } from '../../src/model/describe.ts';
import { kindIds, kinds } from '../../src/model/kinds.ts';
import { createFolder } from '../harness/folder.ts';
import { sampleEntry, sampleSettings, syntheticToday } from '../harness/synthetic.ts';
import type { ReadableFile } from './bytes.ts';
import { readEverything } from './bytes.ts';
import type { Planted } from './canary.ts';
import { isTombstones, plantedRecord } from './canary.ts';

const counter = { next: 0 };
const planted: Planted[] = [];
const refused = new Set<string>();
const entries: Entry[] = kindIds.map((kind) => {
  const made = plantedRecord(kind, counter);
  planted.push(...made.planted);
  for (const path of made.refused) refused.add(`${kind}.${path}`);
  return sampleEntry(kind, made.record);
});

const publicMark = 'wjxpublicwjx';
const person = '墨十三';
const witness = '司空见惯';
const sampleParty = kinds.penalty.sample.party as Record<string, unknown>;
const withdrawnParty = '示例市已撤回乌有有限公司';
const verificationKey = 'qzxkeyvkj-secret-of-codes';
const orderNumber = '（示）应急责改〔2026〕918273号';

entries.push(
  sampleEntry('penalty', { id: 'public-mark', reason: publicMark, facts: `检查发现${publicMark}。` }),
  sampleEntry('penalty', {
    id: 'person',
    docNumber: '（示）应急罚〔2026〕2号',
    party: { name: person, type: 'person' },
    caseName: `${person}违章案`,
    thirdPersons: [witness],
    facts: `${person}违章操作，${witness}当时在场。`,
    content: `对${person}罚款人民币20000元（贰万元整）。`,
  }),
  sampleEntry('penalty', {
    id: 'taken-back',
    docNumber: '（示）应急罚〔2026〕3号',
    party: { ...sampleParty, name: withdrawnParty, uscc: '91999900MA0000015N' },
    facts: `${withdrawnParty}的事实。`,
    publication: {
      on: '2026-02-10',
      withdrawn: { on: '2026-03-01', reason: '决定被撤销', trigger: 'revoked', triggeredOn: '2026-02-27' },
    },
  }),
  sampleEntry('penalty', {
    id: 'pending',
    docNumber: '（示）应急罚〔2026〕4号',
    party: { ...sampleParty, name: '示例市尚未公示有限公司' },
    publication: undefined,
  }),
);

entries.push(sampleEntry('order', { id: 'never-shown-order', docNumber: orderNumber }));

const corpus = makeCorpus(entries, sampleSettings({ verificationKey }), syntheticToday);

/** Address of the page a document's code leads to. */
function verifyPage(kind: DocumentKindId, of: 'penalty' | 'order', id: string): string {
  const entry = corpus.records[of].get(id) as unknown as Entry;
  const code = checkCodeOf({ document: kind, hasPublicCopy: hasPublicCopy(kind), entry }, corpus);
  return verificationPath(code?.identity ?? '').slice(1);
}

let folder: string;
let files: ReadableFile[];

/** Files in which any of the texts is met. */
function met(...texts: string[]): string[] {
  return files
    .filter((file) => file.texts.some((text) => texts.some((wanted) => text.includes(wanted))))
    .map(({ path }) => path);
}

beforeAll(async () => {
  folder = createFolder();
  const result = await buildSite({
    corpus,
    templates: loadTemplates(),
    out: join(folder, 'dist'),
    jobs: 1,
  });
  expect(result.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(result.published).toBe(true);
  // The search index holds texts in lower case, as the marks are.
  files = (await readEverything(join(folder, 'dist'))).map(({ path, texts }) => ({
    path,
    texts: texts.map((text) => text.toLowerCase()),
  }));
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('what a site gives away', () => {
  test('every internal field of every kind has been planted, but for those that can hold no mark', () => {
    // A choice, a yes or a year leaves no trace that could be told apart; a time of day takes no mark.
    const internal = kindIds.flatMap((kind) =>
      leaves(describeKind(kinds[kind]))
        .filter(
          ({ publish, format }) => publish === 'internal' && !['choice', 'flag', 'year'].includes(format),
        )
        .filter(({ path }) => !isTombstones(kind, path))
        .filter(({ path, format }) => format !== 'code' || !refused.has(`${kind}.${path}`))
        .map(({ path }) => `${kind}.${path}`),
    );
    expect([...new Set(planted.map(({ kind, path }) => `${kind}.${path}`))].sort()).toEqual(internal.sort());
  });

  test('is searched in a way that finds what is public: in pages, data, search and documents', () => {
    const found = met(publicMark);
    for (const path of [
      'penalty/public-mark.html',
      'data/penalty.csv',
      'data/penalty.json',
      'data/penalty.xlsx',
      'api/v1/penalty/id/public-mark.json',
      'feeds/penalty.xml',
      'feeds/agency/shili.json',
      'penalty/public-mark.pdf',
      'penalty/public-mark.document.html',
    ])
      expect(found).toContain(path);
    expect(met('示例市松风化工有限公司')).toContain('search/found-0.json');
    expect(met('/penalty/public-mark.html')).toContain('calendar.ics');
  });

  test('is nothing internal, in no byte of any file', { timeout: 300_000 }, () => {
    const leaks = planted.flatMap(({ kind, path, traces }) =>
      met(...traces).map((file) => `${kind}.${path} in ${file}`),
    );
    expect(leaks).toEqual([]);
  });

  test('is no name of a punished or merely mentioned person, where the agency shows surnames only', () => {
    expect(met(person, witness)).toEqual([]);
    expect(met('墨某')).toContain('penalty/person.html');
  });

  test('is no party of a withdrawn decision, and nothing of one not yet published', () => {
    expect(met(withdrawnParty)).toEqual([]);
    expect(met('示例市尚未公示有限公司', '〔2026〕4号', '20264号')).toEqual([]);
    expect(met('（示）应急罚〔2026〕3号')).toEqual(
      expect.arrayContaining(['penalty/taken-back.html', 'penalty/withdrawn.html']),
    );
  });

  test('is in codes no more than the state of the record', () => {
    const textOf = (path: string) => files.find((file) => file.path === path)?.texts.join('') ?? '';
    expect(textOf(verifyPage('decision-unit', 'penalty', 'public-mark'))).toContain('data-code');
    expect(textOf(verifyPage('decision-unit', 'penalty', 'taken-back'))).toContain('（示）应急罚〔2026〕3号');
    // The copies for the parties bear codes; their pages say that they were given out, and nothing of them.
    for (const [kind, of, id] of [
      ['decision-unit', 'penalty', 'pending'],
      ['rectify-order', 'order', 'never-shown-order'],
    ] as const) {
      const page = /<main[\s\S]*<\/main>/u.exec(textOf(verifyPage(kind, of, id)))?.[0];
      expect(page).toContain('内容不公开');
      expect(page).not.toMatch(/data-code|责令|决定书|〔/u);
    }
    expect(met(orderNumber, 'never-shown-order', '918273')).toEqual([]);
    expect(met(verificationKey)).toEqual([]);
  });
});
