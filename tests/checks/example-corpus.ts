import { makeCorpus } from '../../src/model/corpus.ts';
import type { Corpus, Entry } from '../../src/model/corpus.ts';
import { kindIds, kinds } from '../../src/model/kinds.ts';
import type { KindId } from '../../src/model/kinds.ts';
import { settingsSchema } from '../../src/model/settings.ts';
import { toPath } from '../../src/checks/report.ts';
import type { Finding, Rule, RuleExample } from '../../src/checks/rule.ts';

/** The day examples take as today. */
export const exampleToday = '2026-03-25';

const settings = settingsSchema.parse({
  title: '示例市应急管理局行政执法公示',
  agency: 'shili',
  address: 'https://gongshi.example',
});

type Container = Record<string | number, unknown>;

/** A copy of a record in file form with some places changed; groups on the way are made, `undefined` removes. */
export function changed(
  record: Record<string, unknown>,
  change: Record<string, unknown> = {},
): Record<string, unknown> {
  const copy = structuredClone(record);
  for (const [dotted, value] of Object.entries(change)) {
    const path = toPath(dotted);
    let at: Container = copy;
    for (const [index, key] of path.slice(0, -1).entries()) {
      at[key] ??= typeof path[index + 1] === 'number' ? [] : {};
      at = at[key] as Container;
    }
    if (value === undefined) delete at[path.at(-1)!];
    else at[path.at(-1)!] = value;
  }
  return copy;
}

/** Decodes a record in file form through its kind's schema. */
export function entryOf(kind: KindId, record: Record<string, unknown>): Entry {
  const value = kinds[kind].schema.parse(record);
  return {
    kind,
    id: value.id,
    value,
    source: { file: `${kinds[kind].folder}/${value.id}.yaml`, format: 'yaml' },
  };
}

/** A corpus of the samples of all kinds, some changed, and further records. */
export function corpusOf(
  changes: { [K in KindId]?: Record<string, unknown> } = {},
  also: readonly { kind: KindId; change: Record<string, unknown> }[] = [],
  today = exampleToday,
): Corpus {
  const samples = kindIds.map((kind) => entryOf(kind, changed(kinds[kind].sample, changes[kind])));
  const others = also.map(({ kind, change }) => entryOf(kind, changed(kinds[kind].sample, change)));
  return makeCorpus([...samples, ...others], settings, today);
}

/** The corpus an example describes. */
export function corpusOfExample(rule: Rule, example: RuleExample): Corpus {
  const kind = example.kind ?? rule.on[0]!;
  return corpusOf({ ...example.around, [kind]: example.change ?? {} }, example.also, example.today);
}

/** Where findings lie, as examples write it. */
export function placesOf(findings: readonly Finding[], rule: Rule, example: RuleExample): string[] {
  const kind = example.kind ?? rule.on[0]!;
  const sample = changed(kinds[kind].sample, example.change).id;
  return findings
    .map((finding) => {
      const path = finding.path.join('.');
      return finding.kind === kind && finding.id === sample ? path : `${finding.id}:${path}`;
    })
    .toSorted();
}
