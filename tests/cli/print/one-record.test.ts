import { stringify } from 'yaml';
import { expect, test } from 'vitest';
import { loadFor } from '../../../src/cli/load-for.ts';
import { loadTemplates } from '../../../src/cli/load-templates.ts';
import { makeFromFew } from '../../../src/cli/print/one-record.ts';
import { load } from '../../../src/content/load.ts';
import type { DocumentKindId } from '../../../src/documents/kinds.ts';
import { listDocuments } from '../../../src/documents/list.ts';
import { makeDocument } from '../../../src/documents/make.ts';
import { kinds } from '../../../src/model/kinds.ts';
import { temporaryFolder } from '../../harness/folder.ts';

const today = '2026-11-20';
const templates = loadTemplates();

test('of every kind of the demonstration, the few files give the document that all files give', async () => {
  const roots = ['content'];
  const { corpus, files } = await load({ roots, today });
  const first = new Map<
    DocumentKindId,
    ReturnType<typeof listDocuments> extends Iterable<infer D> ? D : never
  >();
  for (const document of listDocuments(corpus))
    if (!first.has(document.kind)) first.set(document.kind, document);
  let few = 0;
  for (const { kind, entry, part, scope } of first.values()) {
    const options = { templates, part, scope };
    const made = await makeFromFew({ kind, id: entry.id, roots, today }, options);
    if (!made) continue;
    few += 1;
    expect(made.made, kind).toEqual(makeDocument(kind, entry, corpus, options));
    expect(made.loaded.files).toBeLessThan(files / 4);
  }
  // Lists, and the records whose ids follow from other fields, take everything.
  expect(few).toBeGreaterThan(first.size / 2);
}, 120_000);

const sample = (change: Record<string, unknown>) => stringify({ ...kinds.penalty.sample, ...change });

/** A decision, and others, some of which hang together with it. */
function register(decision: Record<string, unknown>, others: Record<string, string>): string {
  return temporaryFolder({
    'content/gongshi.yaml': 'title: 示例\nagency: shili\nbase: /\naddress: https://shili.example\n',
    'content/agencies/shili.yaml': stringify(kinds.agency.sample),
    'content/responsibilities/training.yaml': stringify(kinds.responsibility.sample),
    'content/penalties/001.yaml': sample({ id: '2026-001', ...decision }),
    ...others,
  });
}

async function both(folder: string, kind: DocumentKindId, id: string, scope: 'party' | 'public') {
  const roots = [`${folder}/content`];
  const few = await makeFromFew({ kind, id, roots, today }, { templates, scope });
  const { corpus } = await loadFor('penalty', roots, today);
  const entry = corpus.records.penalty.get(id);
  return { few, whole: entry && makeDocument(kind, entry, corpus, { templates, scope }) };
}

const unrelated = Object.fromEntries(
  ['002', '003', '004'].map((id) => [
    `content/penalties/${id}.yaml`,
    sample({ id: `2026-${id}`, docNumber: `（示）应急罚〔2026〕1${id}号` }),
  ]),
);

test('records that do not speak of it are not read', async () => {
  const { few, whole } = await both(register({}, unrelated), 'decision-unit', '2026-001', 'public');
  expect(few?.made).toEqual(whole);
  expect(few?.loaded.files).toBe(4);
});

test('a record that names it is read, and what it hides is hidden', async () => {
  const person = {
    party: { type: 'person', name: '示例甲', idType: 'id-card', idNumber: '99990019800101001X' },
    related: ['2026-001'],
  };
  const named = sample({ id: '2026-009', docNumber: '（示）应急罚〔2026〕9号', ...person });
  const folder = register(
    { facts: '示例甲违章作业，另案（示）应急罚〔2026〕9号处理。' },
    { ...unrelated, 'content/penalties/009.yaml': named },
  );
  const { few, whole } = await both(folder, 'decision-unit', '2026-001', 'public');
  expect(whole?.tree).toBeDefined();
  expect(few?.made).toEqual(whole);
  expect(JSON.stringify(few?.made.tree)).not.toContain('示例甲');
});

test('where two files claim the id, a record has errors or refers by a name not found, everything is read', async () => {
  const twice = register({}, { 'content/penalties/000.yaml': sample({ id: '2026-001', fine: '29999' }) });
  const { few, whole } = await both(twice, 'decision-unit', '2026-001', 'party');
  expect(few?.made).toEqual(whole);
  const faulty = register({ fine: '若干' }, unrelated);
  expect((await both(faulty, 'decision-unit', '2026-001', 'party')).few).toBeUndefined();
  const lost = register({ responsibility: 'nowhere' }, unrelated);
  expect((await both(lost, 'decision-unit', '2026-001', 'party')).few).toBeUndefined();
});
