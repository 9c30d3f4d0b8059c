import type { Corpus, Entry } from '../model/corpus.ts';
import { agencyOf, all } from '../model/corpus.ts';
import type { KindId } from '../model/kinds.ts';
import { codeOf, verificationPath, type Issued } from './verification.ts';
import { asPublished, publicEntry, publicRemains } from './public.ts';
import type { CheckCode } from '../base/check-code.ts';

/** A document that is or will be handed out. */
export interface IssuedDocument {
  /** Document kind, e.g. `decision-unit`. */
  document: string;
  /** Title of the kind, in Chinese. */
  title: string;
  /** Which of several documents of the kind the record yields. */
  part?: string;
  /** What tells it from the record’s others of the kind, of public copies only: it may name people. */
  label?: string;
  /** Whether there is a copy for the public; the party's bears the same code. */
  hasPublicCopy: boolean;
  entry: Entry;
  /** Kind of which it lists the records of the agency it is made from. */
  lists?: KindId;
  /** Whether it is made of what remains of a record that left the public. */
  ofRemains?: true;
  /** Address of the public copy, where the site has one. */
  file?: string;
}

/**
 * What of a record makes another version of its documents when it is corrected. What happens later (publication, payment,
 * remedies) changes no paper. Texts are taken as the public sees them: a code must not confirm a guess at a hidden name.
 */
const versionKeys: Partial<Record<KindId, readonly string[]>> = {
  agency: ['name', 'supervision', 'complaint', 'remedies'],
  penalty: ['docNumber', 'decidedOn', 'kinds', 'fine', 'confiscated', 'licence', 'content', 'facts'],
  plan: ['docNumber', 'signedOn', 'year', 'workdays', 'key', 'general', 'lines'],
  statistics: ['month', 'firms', 'visits', 'hazards', 'penalties', 'fines', 'complaints', 'corrections'],
  quarter: ['docNumber', 'signedOn', 'year', 'quarter', 'units', 'total', 'sectors', 'corrections'],
  'year-data': [
    'docNumber',
    'year',
    'licences',
    'penalties',
    'coercion',
    'inspections',
    'disclosure',
    'corrections',
  ],
};

const otherKeys = ['docNumber', 'decidedOn', 'on', 'year'];

/** What a list of an agency says: every record in it, as the public sees it. */
function listedFacts(kind: KindId, agency: string, corpus: Corpus): unknown[] {
  return (all(corpus, kind) as Entry[]).flatMap((entry) => {
    const value = agencyOf(entry) === agency ? asPublished(entry, corpus) : undefined;
    return value === undefined ? [] : [[entry.id, value]];
  });
}

function factsOf(
  { entry, lists, ofRemains }: Pick<IssuedDocument, 'entry' | 'lists' | 'ofRemains'>,
  corpus: Corpus,
): unknown[] {
  if (ofRemains) return [publicRemains(entry, corpus)];
  if (lists !== undefined) return listedFacts(lists, entry.id, corpus);
  const value = (asPublished(entry, corpus) ?? {}) as Record<string, unknown>;
  return (versionKeys[entry.kind] ?? otherKeys).map((key) => value[key] ?? null);
}

/**
 * The code of a document. Undefined where it would give something away: without a secret key, codes can be computed by
 * everybody who guesses the id of a record, so documents of which there is no public copy have none.
 */
export function checkCodeOf(
  { document, part, hasPublicCopy, entry, lists, ofRemains }: Omit<IssuedDocument, 'title' | 'file'>,
  corpus: Corpus,
): CheckCode | undefined {
  const uscc = corpus.records.agency.get(agencyOf(entry) ?? '')?.value.uscc;
  const { verificationKey } = corpus.settings;
  if (uscc === undefined || (!hasPublicCopy && verificationKey === undefined)) return undefined;
  const record = { kind: entry.kind, id: entry.id };
  return codeOf(
    { uscc, document, record, part },
    hasPublicCopy ? factsOf({ entry, lists, ofRemains }, corpus) : [],
    verificationKey,
  );
}

/** What is printed on a document. */
export interface Mark {
  code: string;
  /** Address of the page that vouches for it. */
  url: string;
}

/** The mark to be printed on a document; undefined without a code or without an address of the site. */
export function markOf(document: Omit<IssuedDocument, 'title' | 'file'>, corpus: Corpus): Mark | undefined {
  const { address, base } = corpus.settings;
  const code = address === undefined ? undefined : checkCodeOf(document, corpus);
  return (
    code && { code: code.code, url: new URL(base + verificationPath(code.identity).slice(1), address).href }
  );
}

function openly(issued: IssuedDocument, corpus: Corpus): Issued | undefined {
  const { document, entry, title, label, file, hasPublicCopy } = issued;
  const code = checkCodeOf(issued, corpus);
  if (!code) return undefined;
  const { identity } = code;
  const closed =
    corpus.settings.verificationKey === undefined ? undefined : ({ is: 'closed', identity } as const);
  if (!hasPublicCopy) return closed;
  const record = { kind: entry.kind, id: entry.id };
  if (publicEntry(entry, corpus))
    return {
      is: 'public',
      identity,
      code: code.code,
      document,
      title: label === undefined ? title : `${title}（${label}）`,
      record,
      ...(file !== undefined && { file }),
    };
  return publicRemains(entry, corpus)
    ? { is: 'ended', identity, title, record, ...(issued.ofRemains && file !== undefined && { file }) }
    : closed;
}

/** What the public may know of documents handed out, each once, in the order of their codes. */
export function issuedOf(documents: Iterable<IssuedDocument>, corpus: Corpus): Issued[] {
  const byIdentity = new Map<string, Issued>();
  for (const document of documents) {
    const issued = openly(document, corpus);
    if (issued && !byIdentity.has(issued.identity)) byIdentity.set(issued.identity, issued);
  }
  return [...byIdentity.values()].sort((a, b) => (a.identity < b.identity ? -1 : 1));
}
