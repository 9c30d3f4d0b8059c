import { rules } from '../../checks/rules.ts';
import { runRules } from '../../checks/run.ts';
import { sampleCorpus, sampleOf } from '../../documents/sample.ts';
import { makeCorpus, type Entry } from '../../model/corpus.ts';
import { describeKind, type Field } from '../../model/describe.ts';
import { kindIds, kinds, type KindId } from '../../model/kinds.ts';

type Holder = Record<string, unknown>;

/** Fields that need not be filled in, through groups but not into lists. */
function optionalFields(group: Field): Field[] {
  return group.fields.flatMap((field) => [
    ...(field.required ? [] : [field]),
    ...(field.shape === 'group' ? optionalFields(field) : []),
  ]);
}

/** A copy of a value without what stands at a path; undefined where nothing stands there. */
function without(value: unknown, [key, ...rest]: readonly string[]): Holder | undefined {
  if (typeof value !== 'object' || value === null || key === undefined || !(key in value)) return undefined;
  const { [key]: held, ...others } = value as Holder;
  if (rest.length === 0) return others;
  const inner = without(held, rest);
  return inner && { ...others, [key]: inner };
}

/**
 * Dotted paths of fields that the schema leaves open but the rules ask for: those without which the kind's sample record
 * has an error at that very place.
 */
export function askedByRules(kind: KindId): Set<string> {
  const corpus = sampleCorpus();
  const own = rules.filter(({ on }) => (on as readonly KindId[]).includes(kind));
  const sample = sampleOf(corpus, kind);
  const asked = new Set<string>();
  for (const field of optionalFields(describeKind(kinds[kind]))) {
    const keys = field.path.split('.');
    const file = without(kinds[kind].sample, keys);
    const read = file && kinds[kind].schema.safeParse(file);
    if (!read?.success) continue;
    const entries = kindIds.flatMap((each) => [...corpus.records[each].values()] as Entry[]);
    const changed = { ...sample, value: read.data } as Entry;
    const trial = makeCorpus(
      entries.map((entry) => (entry === sample ? changed : entry)),
      corpus.settings,
      corpus.today,
    );
    const found = runRules(trial, own).some(
      (finding) =>
        finding.severity === 'error' &&
        finding.kind === kind &&
        finding.id === sample.id &&
        keys.every((key, at) => finding.path[at] === key),
    );
    if (found) asked.add(field.path);
  }
  return asked;
}
