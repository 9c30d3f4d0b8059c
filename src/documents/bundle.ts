import type { Seen } from '../derive/documents/act.ts';
import { fileIndexOf } from '../derive/documents/archive.ts';
import { recordsOfCase } from '../derive/case-records.ts';
import { requiredDocuments } from '../derive/required-documents.ts';
import type { Text } from '../base/diagnostic.ts';
import { sortBy } from '../base/order.ts';
import type { Corpus, Entry } from '../model/corpus.ts';
import { find } from '../model/corpus.ts';
import { documentWord } from '../model/law/document-words.ts';
import type { DocumentKind } from './define.ts';
import { documentKinds, isDocumentKind, type DocumentKindId } from './kinds.ts';
import { filedScope } from './list.ts';
import { availableOf, makeDocument, makeOf, type Made } from './make.ts';
import { missingDocument, otherPages, type DocumentProblem } from './missing.ts';
import { namesOf } from './names.ts';
import type { TemplateSet } from './templates.ts';
import type { DocumentTree } from './tree.ts';

/** A document of a file, as its contents list it. */
export interface FiledDocument {
  kind: DocumentKindId;
  tree: DocumentTree;
  /** Title as printed. */
  name: string;
  number?: string;
  /** Tells it from others of its kind. */
  label?: string;
}

/** A case file: everything that can be printed of a case, in order, and what is wanting. */
export interface Bundle {
  title: string;
  author: string;
  date: string;
  documents: FiledDocument[];
  /** The cover, once it is known how many numbered pages the file has; a number of pages given by hand that differs is told. */
  cover(pages: number): Made;
  /** The contents, once it is known on which pages each document stands, e.g. `3—5`. */
  contents(pages: readonly string[]): Made;
  /** Documents the file must hold and does not. */
  missing: DocumentProblem[];
  /** Why documents that should be there could not be made. */
  problems: DocumentProblem[];
}

/** Made for the file as a whole, or never part of one. */
const apart: ReadonlySet<string> = new Set(['file-cover', 'file-index', 'penalty-info', 'ledger']);

/** The registry is in the order of the procedure, which tells documents of one day apart. */
const order = Object.keys(documentKinds);
const rankOf = (kind: string) => String(order.indexOf(kind)).padStart(3, '0');

const titleOf = (kind: string): Text =>
  isDocumentKind(kind)
    ? documentKinds[kind].title
    : { zh: documentWord(kind)?.title ?? kind, en: documentWord(kind)?.title ?? kind };

/** Gathers the file of a case from the case and every record tied to it. */
export function bundleOf(
  entry: Entry<'case'>,
  corpus: Corpus,
  { templates }: { templates: TemplateSet },
): Bundle {
  const problems: DocumentProblem[] = [];
  const filed: FiledDocument[] = [];
  /** Kinds there is a record for, also where the document could not be made: that is told by itself. */
  const tried = new Set<string>();
  for (const record of recordsOfCase(entry, corpus))
    for (const kind of Object.values(documentKinds) as unknown as DocumentKind<DocumentKindId>[]) {
      const scope = filedScope(kind.id);
      if (scope === undefined || apart.has(kind.id)) continue;
      const available = availableOf(kind.id, record, corpus, scope);
      for (const { part, label } of available) {
        tried.add(kind.id);
        const made = makeDocument(kind.id, record, corpus, { templates, scope, part });
        problems.push(...made.problems);
        if (!made.tree) continue;
        const names = namesOf(made.tree);
        // A number tells documents of one kind apart by itself.
        const labelled = available.length > 1 && names.number === undefined && label !== undefined;
        filed.push({
          kind: kind.id,
          tree: made.tree,
          ...names,
          ...(labelled ? { label } : {}),
        });
      }
    }
  const documents = sortBy(filed, ({ kind, tree }) => `${tree.date} ${rankOf(kind)}`);
  const missing = requiredDocuments(entry, corpus)
    .filter(({ anyOf }) => !anyOf.some((kind) => tried.has(kind)))
    .map((required) => missingDocument(entry as Entry, required, titleOf));
  const agency = find(corpus, 'agency', entry.value.agency)?.value as Seen<'agency'> | undefined;
  return {
    title: `案卷 ${entry.value.name}`,
    author: agency?.name ?? '',
    date: documents.at(-1)?.tree.date ?? entry.value.clue.on,
    documents,
    cover(pages) {
      const { archive } = entry.value;
      const value = archive ? { ...entry.value, archive: { ...archive, pages } } : entry.value;
      const made = makeDocument('file-cover', { ...entry, value } as Entry, corpus, { templates });
      const given = archive?.pages;
      return given === undefined || given === pages
        ? made
        : { ...made, problems: [...made.problems, otherPages(entry as Entry, given, pages)] };
    },
    contents(pages) {
      if (!agency) return { problems: [] };
      const rows = documents.map(({ name, number, label, tree }, index) => ({
        name,
        number,
        on: tree.date,
        page: pages[index],
        // The date has a column of its own.
        remark: label?.replace(tree.date, '').trim() || undefined,
      }));
      const index = fileIndexOf({ value: entry.value, agency }, rows);
      return makeOf('file-index', entry as Entry, index, agency, { templates });
    },
    missing,
    problems,
  };
}
