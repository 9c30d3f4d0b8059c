import type { Diagnostic } from '../base/diagnostic.ts';
import { hasErrors } from '../base/diagnostic.ts';
import { groupBy } from '../base/order.ts';
import type { Act, DocumentScope, Seen } from '../derive/documents/act.ts';
import { blankOfficialNumber } from '../derive/documents/agency.ts';
import { blankStandard } from '../derive/documents/forms.ts';
import { collectNeeds } from '../derive/documents/needs.ts';
import { markOf, type Mark } from '../derive/issued.ts';
import type { Corpus, Entry } from '../model/corpus.ts';
import { agencyOf, all, find } from '../model/corpus.ts';
import type { KindId, RecordOf } from '../model/kinds.ts';
import { formFamily, formLayout } from '../model/law/document-families.ts';
import { checkTemplateNames, missingTemplate } from './check-template.ts';
import type { Derived, DocumentKind } from './define.ts';
import { fillBlocks } from './fill.ts';
import type { DocumentKindId } from './kinds.ts';
import { documentKinds } from './kinds.ts';
import type { DocumentProblem } from './missing.ts';
import {
  describeFault,
  describeGap,
  noAgency,
  noPart,
  notApplicable,
  stillPublic,
  nothingListed,
  notPublic,
  noScope,
  whichPart,
} from './missing.ts';
import { withMark } from './mark.ts';
import { parseMarkdown } from './parse.ts';
import { render } from './render.ts';
import { settleBlocks } from './settle.ts';
import { sourceData } from './source-data.ts';
import { see, subjectOf } from './subject.ts';
import type { ParsedShape, TemplateSet } from './templates.ts';
import type { DocumentTree } from './tree.ts';
import { describeView, inventView, measure, slotted, type View } from './view.ts';
import { readDocument } from './vocabulary.ts';

/** How to make a document. */
export interface MakeOptions {
  templates: TemplateSet;
  /** Default: the first scope of the kind. */
  scope?: DocumentScope;
  /** Key of the part where a record yields several documents of the kind; not needed where it yields one. */
  part?: string;
}

/** A document, or why there is none. */
export interface Made {
  tree?: DocumentTree;
  /** Date of the document, where it is known although the document could not be made. */
  date?: string;
  problems: DocumentProblem[];
}

function kindOf(id: DocumentKindId): DocumentKind {
  return documentKinds[id] as unknown as DocumentKind;
}

/** Records of a kind by agency, grouped once for all documents of a corpus. */
const groups = new WeakMap<Corpus, Map<KindId, Map<string, Entry[]>>>();

function ofAgency<K extends KindId>(corpus: Corpus, kind: K, agency: string): Entry<K>[] {
  const byKind = groups.get(corpus) ?? new Map<KindId, Map<string, Entry[]>>();
  groups.set(corpus, byKind);
  const byAgency = byKind.get(kind) ?? groupBy(all(corpus, kind) as Entry[], (each) => agencyOf(each) ?? '');
  byKind.set(kind, byAgency);
  return (byAgency.get(agency) ?? []) as unknown as Entry<K>[];
}

function checked(kind: DocumentKind, set: TemplateSet): readonly Diagnostic[] {
  const known = set.checked.get(kind.id);
  if (known) return known;
  const template = set.templates.get(kind.id);
  const problems = template
    ? checkTemplateNames(template, describeView(kind.view), set.partials)
    : [missingTemplate(kind.id)];
  set.checked.set(kind.id, problems);
  return problems;
}

/** The blocks of a view, parsed once for every shape a view can have, with what is wrong in the template there. */
function blocksOf(kind: DocumentKind, view: View, shape: string, set: TemplateSet): ParsedShape {
  const key = `${kind.id} ${shape}`;
  const known = set.shapes.get(key);
  if (known) return known;
  const rendered = render(set.templates.get(kind.id)!, slotted(view), set.partials);
  const parsed = readDocument(parseMarkdown(rendered.text), rendered);
  set.shapes.set(key, parsed);
  return parsed;
}

const takesMark = (kind: DocumentKind) =>
  describeView(kind.view).fields.some(({ key }) => key === 'verification');

function fill(
  kind: DocumentKind,
  entry: Pick<Entry, 'kind' | 'id' | 'source'>,
  derived: Derived<View>,
  agency: Pick<Seen<'agency'>, 'type'>,
  set: TemplateSet,
  { blank = false, part, mark, data }: { blank?: boolean; part?: string; mark?: Mark; data?: string } = {},
): Made {
  const measured = measure(derived.view, blank);
  const problems = measured.faults.map((fault) => describeFault(kind, entry, fault));
  if (hasErrors(problems)) return { problems };
  const parsed = blocksOf(kind, derived.view, measured.key, set);
  if (hasErrors(parsed.problems)) return { problems: parsed.problems };
  const filled = fillBlocks(parsed.blocks, measured.values, blank);
  const blocks = mark ? withMark(filled, mark) : filled;
  const layout =
    kind.paper === 'form'
      ? formLayout(formFamily(agency.type, kind.id, derived.family), derived.date)
      : undefined;
  const tree: DocumentTree = {
    kind: kind.id,
    paper: kind.paper,
    ...(layout === undefined ? {} : { layout }),
    title: derived.title,
    author: derived.author,
    ...(derived.subject === undefined ? {} : { subject: derived.subject }),
    date: derived.date,
    record: { kind: entry.kind, id: entry.id, ...(part === undefined ? {} : { part }) },
    ...(kind.pageCount === undefined ? {} : { pageCount: kind.pageCount }),
    ...(blank ? { blank } : {}),
    ...(data === undefined ? {} : { data }),
    blocks: settleBlocks(blocks, { blank, paper: kind.paper }),
  };
  return { tree, problems, date: tree.date };
}

/** Whether a kind that lists records of the agency finds one that may be seen. */
function listsAny({ lists }: DocumentKind, entry: Entry, corpus: Corpus, scope: DocumentScope): boolean {
  if (lists === undefined) return true;
  return ofAgency(corpus, lists, agencyOf(entry) ?? '').some(
    (each) => see(each, corpus, scope) !== undefined,
  );
}

/** A document that can be made of a record, with the key that tells it from others of its kind. */
export interface Available {
  kind: DocumentKindId;
  part?: string;
  /** Tells the part from the others. */
  label?: string;
}

/** The documents of a kind a record yields in a scope: none, one, or one for each part. Nothing is filled or checked. */
export function availableOf(
  id: DocumentKindId,
  entry: Entry,
  corpus: Corpus,
  scope: DocumentScope,
): Available[] {
  const kind = kindOf(id);
  if (kind.of !== entry.kind || !kind.scopes.includes(scope)) return [];
  const subject = subjectOf(kind, entry, corpus, scope);
  if (!subject || kind.refuses?.(subject.value, subject.remains) || !listsAny(kind, entry, corpus, scope))
    return [];
  const { value } = subject;
  return kind.parts
    ? kind.parts(value).map(({ key, label }) => ({ kind: id, part: key, label }))
    : [{ kind: id }];
}

/** Which part is meant: the one asked for, or the only one. */
function choosePart(
  kind: DocumentKind,
  value: Seen<KindId>,
  entry: Entry,
  asked: string | undefined,
): { part?: string; problem?: DocumentProblem } {
  if (!kind.parts) return asked === undefined ? {} : { problem: noPart(kind, entry, asked, []) };
  const parts = kind.parts(value);
  const [first, second] = parts;
  if (!first)
    return {
      problem: notApplicable(kind, entry, {
        zh: `记录中没有可以制作${kind.title.zh}的内容`,
        en: 'the record has nothing this document is made of',
      }),
    };
  if (asked === undefined) return second ? { problem: whichPart(kind, entry, parts) } : { part: first.key };
  return parts.some(({ key }) => key === asked)
    ? { part: asked }
    : { problem: noPart(kind, entry, asked, parts) };
}

/**
 * Makes a document from a record. Whatever is missing or wrong is told at once, with the record and the field; then
 * there is no document. The public copy is made from what the public door lets through.
 */
export function makeDocument(id: DocumentKindId, entry: Entry, corpus: Corpus, options: MakeOptions): Made {
  const kind = kindOf(id);
  const scope = options.scope ?? kind.scopes[0];
  if (!kind.scopes.includes(scope)) return { problems: [noScope(kind, entry, scope)] };
  const faults = checked(kind, options.templates);
  if (hasErrors(faults)) return { problems: [...faults] };
  const subject = subjectOf(kind, entry, corpus, scope);
  if (!subject && kind.ofRemains) return { problems: [notApplicable(kind, entry, stillPublic)] };
  if (!subject) return { problems: [notPublic(kind, entry, corpus.today)] };
  const { value, remains } = subject;
  const reason = kind.refuses?.(value, remains);
  if (reason) return { problems: [notApplicable(kind, entry, reason)] };
  if (!listsAny(kind, entry, corpus, scope)) return { problems: [nothingListed(kind, entry)] };
  const { part, problem } = choosePart(kind, value, entry, options.part);
  if (problem) return { problems: [problem] };
  const agencyId = agencyOf(entry) ?? '';
  const agencyEntry = find(corpus, 'agency', agencyId);
  const agency = agencyEntry && see(agencyEntry, corpus, scope);
  if (!agency) return { problems: [noAgency(kind, entry, agencyId)] };
  const needs = collectNeeds();
  const act: Act<KindId> = {
    id: entry.id,
    value,
    agency,
    scope,
    needs,
    ...(part === undefined ? {} : { part }),
    ...(remains && { remains }),
    find: <O extends KindId>(other: O, wanted: string | undefined) => {
      const found = wanted === undefined ? undefined : find(corpus, other, wanted);
      return found && see(found, corpus, scope);
    },
    others: <O extends KindId>(other: O, wanted: (value: RecordOf<O>) => boolean) =>
      ofAgency(corpus, other, agencyId)
        .filter((each) => wanted(each.value))
        .flatMap((each) => see(each, corpus, scope) ?? []),
  };
  const derived = kind.derive(act) as Derived<View>;
  if (needs.gaps.length > 0)
    return { problems: needs.gaps.map((gap) => describeGap(kind, entry, gap, corpus)), date: derived.date };
  const hasPublicCopy = kind.scopes.includes('public');
  const mark =
    scope === 'internal'
      ? undefined
      : markOf(
          { document: id, part, hasPublicCopy, entry, lists: kind.lists, ofRemains: kind.ofRemains },
          corpus,
        );
  const view: View = { ...derived.view, ...(mark && takesMark(kind) ? { verification: { ...mark } } : {}) };
  const data = scope === 'public' && !remains ? sourceData(entry.kind, value) : undefined;
  return fill(kind, entry, { ...derived, view }, agency, options.templates, { part, mark, data });
}

/** Fills a document with a view made elsewhere, e.g. contents whose pages are known only once all is laid out. */
export function makeOf(
  id: DocumentKindId,
  entry: Entry,
  derived: Derived<View>,
  agency: Pick<Seen<'agency'>, 'type'>,
  { templates }: Pick<MakeOptions, 'templates'>,
): Made {
  const kind = kindOf(id);
  const faults = checked(kind, templates);
  return hasErrors(faults) ? { problems: [...faults] } : fill(kind, entry, derived, agency, templates);
}

/**
 * Makes the empty form of a kind, with what an agency prints on it anyway; for the public scope without what the public may
 * not see of the agency.
 */
export function makeBlank(
  id: DocumentKindId,
  entry: Entry<'agency'>,
  corpus: Corpus,
  { templates, scope = 'internal' }: Pick<MakeOptions, 'templates' | 'scope'>,
): Made {
  const kind = kindOf(id);
  const faults = checked(kind, templates);
  if (hasErrors(faults)) return { problems: [...faults] };
  const agency = see(entry, corpus, scope);
  if (agency === undefined) return { problems: [notPublic(kind, entry as Entry, corpus.today)] };
  const described = describeView(kind.view);
  const invented = inventView(described, { text: '', items: 1, has: () => false });
  const standard = blankStandard(agency, corpus.today, id);
  const known = described.fields.flatMap(({ key }) => (key in standard ? [[key, standard[key]]] : []));
  const said = kind.blank?.(agency, corpus.today) as View | undefined;
  const official = described.fields.flatMap(({ key, title }) =>
    title === '发文字号' ? [[key, blankOfficialNumber(agency)]] : [],
  );
  const derived = {
    view: { ...invented, ...Object.fromEntries(known), ...Object.fromEntries(official), ...said },
    title: `${kind.title.zh}（空白）`,
    author: agency.name,
    date: corpus.today,
  };
  return fill(kind, entry as Entry, derived, agency, templates, { blank: true });
}
