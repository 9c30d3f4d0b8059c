import type { Severity, Text } from '../base/diagnostic.ts';
import type { Corpus, Entry } from '../model/corpus.ts';
import type { KindId } from '../model/kinds.ts';

/** A problem in a record: which, where in it (keys and list positions), and what. Places in files are found later. */
export interface Finding {
  kind: KindId;
  id: string;
  path: (string | number)[];
  message: Text;
  hint?: Text;
  /** Only where it differs from the rule's, e.g. a duty that is not yet due is an info. */
  severity?: Severity;
}

/** What a rule reports of the record it was given; the runner adds which record it was. */
export interface Report {
  path: (string | number)[];
  message: Text;
  hint?: Text;
  severity?: Severity;
}

/** A worked example of a rule: its test and its documentation. Records as they would stand in files. */
export interface RuleExample {
  /** What the example shows, in Chinese. */
  title: string;
  /** Civil date taken as today; default `2026-06-30`. */
  today?: string;
  /** Changes to the kind's sample: dotted path → new value in file form (`undefined` removes). Other kinds' samples are present unchanged. */
  change?: Record<string, unknown>;
  /** Further records, complete, in file form. */
  also?: { kind: KindId; record: Record<string, unknown> }[];
  /** Dotted path where the rule reports; empty string: the record itself. Absent: the rule is silent. */
  reports?: string[];
}

/** A rule over the records of one kind, each seen with the whole corpus around it. */
export interface Rule<K extends KindId = KindId> {
  /** `<area>/<name>`, permanent. */
  code: string;
  /** Number in the rule catalogue, e.g. `PLAN-03`. */
  number: string;
  severity: Severity;
  title: Text;
  /** Formatted citations. */
  basis: string[];
  on: K;
  /** Acts on dates before this, or from `validTo` on, are not judged by the rule (civil dates). */
  validFrom?: string;
  validTo?: string;
  run: (entry: Entry<K>, corpus: Corpus) => Report[];
  examples: RuleExample[];
}

/** Describes a rule. */
export function defineRule<const K extends KindId>(rule: Rule<K>): Rule<K> {
  return rule;
}
