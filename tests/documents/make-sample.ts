import { readTemplates } from '../../src/cli/load-templates.ts';
import type { DocumentScope } from '../../src/derive/documents/act.ts';
import { documentKinds, type DocumentKindId } from '../../src/documents/kinds.ts';
import { makeBlank, makeDocument, type Made } from '../../src/documents/make.ts';
import { sampleCorpus, sampleDay } from '../../src/documents/sample.ts';
import { openTemplates, type TemplateSet } from '../../src/documents/templates.ts';
import type { DocumentTree } from '../../src/documents/tree.ts';
import { makeCorpus, type Corpus, type Entry } from '../../src/model/corpus.ts';
import { kindIds, kinds, type KindId } from '../../src/model/kinds.ts';

/** The project's templates as they stand on disk, opened once. */
export const projectSources = readTemplates();
export const projectTemplates: TemplateSet = openTemplates(projectSources);

type Sample = Record<string, unknown>;

/** A corpus of the samples, with the samples of some kinds changed as they would stand in files. */
export function changedCorpus(changes: Partial<Record<KindId, Sample>>, today = sampleDay): Corpus {
  const entries = kindIds.map((kind) => {
    const sample: Sample = { ...kinds[kind].sample, ...changes[kind] };
    const kept = Object.fromEntries(Object.entries(sample).filter(([, value]) => value !== undefined));
    const id = String(sample.id);
    const value = kinds[kind].schema.parse(kept);
    return { kind, id, value, source: { file: `${kinds[kind].folder}/${id}.yaml`, format: 'yaml' } } as Entry;
  });
  return makeCorpus(entries, sampleCorpus().settings, today);
}

/** The only record of a kind. */
export function onlyEntry<K extends KindId>(corpus: Corpus, kind: K): Entry<K> {
  return [...corpus.records[kind].values()][0] as Entry<K>;
}

/** Makes a document of the sample record, changed where the test says. */
export function makeSample(
  kind: DocumentKindId,
  changes: Partial<Record<KindId, Sample>> = {},
  options: { scope?: DocumentScope; today?: string; templates?: TemplateSet } = {},
): Made {
  const corpus = changedCorpus(changes, options.today);
  const entry = onlyEntry(corpus, documentKinds[kind].of) as Entry;
  return makeDocument(kind, entry, corpus, {
    templates: options.templates ?? projectTemplates,
    scope: options.scope,
  });
}

/** The tree of a sample document; fails with the problems where there is none. */
export function sampleTree(...args: Parameters<typeof makeSample>): DocumentTree {
  return treeOf(makeSample(...args));
}

/** The tree of the empty form. */
export function blankTree(kind: DocumentKindId, today = sampleDay): DocumentTree {
  const corpus = sampleCorpus(today);
  return treeOf(makeBlank(kind, onlyEntry(corpus, 'agency'), corpus, { templates: projectTemplates }));
}

function treeOf({ tree, problems }: Made): DocumentTree {
  if (!tree) throw new Error(problems.map(({ code, message }) => `${code} ${message.zh}`).join('\n'));
  return tree;
}
