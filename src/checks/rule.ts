import type { Severity, Text } from '../base/diagnostic.ts';
import type { Corpus, EntryOf } from '../model/corpus.ts';
import type { KindId } from '../model/kinds.ts';

/** A problem in a record: which rule, which record, where in it (keys and list positions), and what. Places in files are found later. */
export interface Finding {
  /** Code of the rule, `<area>/<name>`. */
  code: string;
  severity: Severity;
  kind: KindId;
  id: string;
  path: (string | number)[];
  message: Text;
  hint?: Text;
  /** Law behind it, formatted. */
  basis: string[];
}

/** What a rule reports of the record it was given; the runner adds which rule and which record it was. */
export interface Report {
  path: (string | number)[];
  message: Text;
  hint?: Text;
  /** Only where it differs from the rule's, e.g. a duty that is not yet due is an info. */
  severity?: Severity;
  /** Only where it differs from the rule's, e.g. the law in force on the day of the act. */
  basis?: string[];
}

/** A worked example of a rule: its test and its documentation. Records as they would stand in files. */
export interface RuleExample<K extends KindId = KindId> {
  /** What the example shows, in Chinese. */
  title: string;
  /** Civil date taken as today; default `2026-03-25`. */
  today?: string;
  /** Kind whose sample is changed; default the first the rule is on. */
  kind?: K;
  /** Changes to the kind's sample: dotted path → new value in file form (`undefined` removes). Other kinds' samples are present unchanged. */
  change?: Record<string, unknown>;
  /** Changes to the samples of further kinds: kind → as `change`. */
  around?: { [Kind in KindId]?: Record<string, unknown> };
  /** Further records: a kind's sample with these changes, id among them. */
  also?: { kind: KindId; change: Record<string, unknown> }[];
  /**
   * Where the rule reports: dotted path in the changed sample, the empty text for the record itself; for another record
   * `id:path`. Absent: the rule is silent.
   */
  reports?: string[];
  /** Severity of the reports where it is not the rule's own. */
  severity?: Severity;
}

/** A rule over the records of some kinds, each record seen with the whole corpus around it. */
export interface Rule<K extends KindId = KindId> {
  /** `<area>/<name>`, permanent. */
  code: string;
  /** Number in the rule catalogue, e.g. `PLAN-03`. */
  number: string;
  severity: Severity;
  title: Text;
  /** Formatted citations. */
  basis: string[];
  on: readonly K[];
  /** Acts on dates before this, or from `validTo` on, are not judged by the rule (civil dates). */
  validFrom?: string;
  validTo?: string;
  /**
   * Kinds whose records must all be readable: the rule concludes from what is absent, so it is silent while records of
   * such a kind are left out because of errors.
   */
  whole?: readonly KindId[];
  /** Pure; throws only where the rule itself is broken. */
  run(entry: EntryOf<K>, corpus: Corpus): Report[];
  examples: RuleExample<K>[];
}

/** Describes a rule. */
export function defineRule<const K extends KindId>(rule: Rule<K>): Rule<K> {
  return rule;
}
