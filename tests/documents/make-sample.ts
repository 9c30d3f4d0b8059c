import { readTemplates } from '../../src/cli/load-templates.ts';
import type { DocumentScope } from '../../src/derive/documents/act.ts';
import type { DocumentKind } from '../../src/documents/define.ts';
import { documentKinds, type DocumentKindId } from '../../src/documents/kinds.ts';
import { availableOf, makeBlank, makeDocument, type Made } from '../../src/documents/make.ts';
import { sampleCorpus, sampleDay, type SampleChanges } from '../../src/documents/sample.ts';
import { openTemplates, type TemplateSet } from '../../src/documents/templates.ts';
import type { DocumentTree } from '../../src/documents/tree.ts';
import type { Corpus, Entry } from '../../src/model/corpus.ts';
import type { KindId } from '../../src/model/kinds.ts';

/** The project's templates as they stand on disk, opened once. */
export const projectSources = readTemplates();
export const projectTemplates: TemplateSet = openTemplates(projectSources);

/** A corpus of the samples, with the samples of some kinds changed as they would stand in files. */
export function changedCorpus(changes: SampleChanges, today = sampleDay): Corpus {
  return sampleCorpus(today, changes);
}

/** The only record of a kind. */
export function onlyEntry<K extends KindId>(corpus: Corpus, kind: K): Entry<K> {
  return [...corpus.records[kind].values()][0] as Entry<K>;
}

/** Makes a document of the sample record, changed where the test says. */
export function makeSample(
  kind: DocumentKindId,
  changes: SampleChanges = {},
  options: { scope?: DocumentScope; part?: string; today?: string; templates?: TemplateSet } = {},
): Made {
  const { of, ...described } = documentKinds[kind] as DocumentKind;
  const kinds = new Set([...Object.keys(described.sample ?? {}), ...Object.keys(changes)] as KindId[]);
  const all = [...kinds].map((each) => [each, { ...described.sample?.[each], ...changes[each] }]);
  const corpus = changedCorpus(Object.fromEntries(all), options.today);
  const entry = onlyEntry(corpus, of) as Entry;
  const part =
    options.part ?? availableOf(kind, entry, corpus, options.scope ?? described.scopes[0])[0]?.part;
  return makeDocument(kind, entry, corpus, {
    part,
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
