import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSite } from '../../src/cli/build/build-site.ts';
import { loadTemplates } from '../../src/cli/load-templates.ts';
import { load } from '../../src/content/load.ts';
import { publicEntry, publish } from '../../src/derive/public.ts';
import type { PublicCorpus } from '../../src/derive/public.ts';
import { recordAddress } from '../../src/derive/record-address.ts';
import { all, makeCorpus, type Corpus, type Entry } from '../../src/model/corpus.ts';
import { describeKind } from '../../src/model/describe.ts';
import { kindIds, kinds, type KindId } from '../../src/model/kinds.ts';
import { createFolder, projectRoot } from '../harness/folder.ts';
import type { ReadableFile } from './bytes.ts';
import { readEverything } from './bytes.ts';
import { demonstrationToday } from './demonstration.ts';

/** Registers whose records can be withdrawn: data of the schema, so that a new register is tried by being there. */
const registers = kindIds.filter(
  (kind) =>
    kind === 'penalty' ||
    (kind !== 'publication' && describeKind(kinds[kind]).fields.some(({ key }) => key === 'withdrawn')),
);

const withdrawn = {
  on: '2026-11-18',
  reason: '公示内容录入有误，核对后重新公示',
  trigger: 'error',
  triggeredOn: '2026-11-17',
} as const;

function withdraw({ value, ...entry }: Entry): Entry {
  if (entry.kind !== 'penalty') return { ...entry, value: { ...value, withdrawn } } as Entry;
  const { publication } = value as { publication: object };
  return { ...entry, value: { ...value, publication: { ...publication, withdrawn } } } as Entry;
}

/** Texts that are told from others by what they say; dates and words of code lists stand elsewhere for other reasons. */
const isTelling = (text: string) => (text.match(/\p{Script=Han}/gu)?.length ?? 0) >= 10;

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return isTelling(value) ? [value] : [];
  if (value === null || typeof value !== 'object') return [];
  return Object.values(value).flatMap(textsIn);
}

/** All that may be said for other reasons: what stays public, what other records say inside, and the words of the schemas. */
const sayings = (corpus: Corpus, shown: PublicCorpus, leaving: ReadonlySet<string>) =>
  JSON.stringify([
    kindIds.map((kind) => [...shown.records[kind].values()]),
    shown.settings,
    shown.tombstones,
    kindIds.map((kind) =>
      (all(corpus, kind) as unknown as Entry[]).filter(({ id }) => !leaving.has(`${kind} ${id}`)),
    ),
    kindIds.map((kind) => describeKind(kinds[kind])),
  ]);

/** What is said in registers whose records say hardly more than figures. */
const said = '衔烛照明专用设备核查登记事项';
const planted: Partial<Record<KindId, object>> = {
  inspection: { matter: said },
  'year-data': { note: said },
  training: { reason: said },
  page: { source: said },
  'random-pool': { title: said },
};
const plant = (entry: Entry): Entry =>
  ({ ...entry, value: { ...entry.value, ...planted[entry.kind] } }) as Entry;

/** A record that goes, and the texts that must go with it. */
interface Gone {
  entry: Entry;
  marks: string[];
}

/** Of every register the record with the most texts that no other public record says. */
function choose(corpus: Corpus): Gone[] {
  const shown = publish(corpus);
  return registers.map((kind) => {
    const open = [...shown.records[kind].values()];
    const longest = open.toSorted(
      (a, b) => new Set(textsIn(b.value)).size - new Set(textsIn(a.value)).size || (a.id < b.id ? -1 : 1),
    );
    const [first] = longest;
    if (!first) throw new Error(`the demonstration shows no record of ${kind}`);
    const entry = plant(corpus.records[kind].get(first.id) as unknown as Entry);
    return { entry, marks: textsIn(publicEntry(entry, corpus)?.value) };
  });
}

let folder: string;
let gone: Gone[];
let before: ReadableFile[];
let after: ReadableFile[];
let left: PublicCorpus;

async function build(corpus: Corpus): Promise<ReadableFile[]> {
  const result = await buildSite({
    corpus,
    templates: loadTemplates(),
    out: join(folder, 'dist'),
    cache: join(folder, 'cache'),
    jobs: 1,
  });
  expect(result.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  return readEverything(join(folder, 'dist'));
}

beforeAll(async () => {
  folder = createFolder();
  const { corpus } = await load({ roots: [join(projectRoot, 'content')], today: demonstrationToday });
  const chosen = choose(corpus);
  const keyOf = ({ kind, id }: Entry) => `${kind} ${id}`;
  const leaving = new Map(chosen.map(({ entry }) => [keyOf(entry), entry]));
  const entries = kindIds.flatMap((kind) => all(corpus, kind) as unknown as Entry[]);
  const withEach = (change: (entry: Entry) => Entry) =>
    makeCorpus(
      entries.map((entry) => {
        const goes = leaving.get(keyOf(entry));
        return goes ? change(goes) : entry;
      }),
      corpus.settings,
      corpus.today,
    );
  const changed = withEach(withdraw);
  left = publish(changed);
  const others = sayings(corpus, left, new Set(leaving.keys()));
  gone = chosen.map(({ entry, marks }) => ({
    entry,
    marks: [...new Set(marks)].filter((mark) => !others.includes(JSON.stringify(mark).slice(1, -1))),
  }));
  before = await build(withEach((entry) => entry));
  after = await build(changed);
}, 600_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const met = (files: readonly ReadableFile[], mark: string) =>
  files.filter(({ texts }) => texts.some((text) => text.includes(mark))).map(({ path }) => path);

describe.each(registers)('when a record of %s is withdrawn', (kind: KindId) => {
  const one = () => gone.find(({ entry }) => entry.kind === kind)!;

  test('it leaves a tombstone with the reason and nothing else', () => {
    const { entry } = one();
    const stones = left.tombstones.filter((each) => each.kind === kind && each.id === entry.id);
    expect(stones).toHaveLength(1);
    expect(stones[0]).toMatchObject({ cause: 'withdrawn', endedOn: withdrawn.on, reason: withdrawn.reason });
    expect(left.records[kind].has(entry.id)).toBe(false);
  });

  test('no byte of the site says what only it said', () => {
    const { marks } = one();
    expect(marks.flatMap((mark) => met(after, mark).map((path) => `${mark} in ${path}`))).toEqual([]);
  });

  test('its address says that it is gone, or is that of others', () => {
    const path = recordAddress(one().entry).replace(/#.*$/u, '').slice(1);
    const page = after.find((file) => file.path === path);
    expect(page, path).toBeDefined();
  });
});

test('what only a withdrawn record said was there before', () => {
  const silent = gone.filter(({ marks }) => !marks.some((mark) => met(before, mark).length > 0));
  expect(silent.map(({ entry, marks }) => `${entry.kind} ${entry.id}: ${marks.join(' | ')}`)).toEqual([]);
});

test('all of them stand in the list of what left the public', () => {
  const list = after.find(({ path }) => path === 'penalty/withdrawn.html')!;
  for (const { docNumber } of left.tombstones)
    expect(
      list.texts.some((text) => text.includes(docNumber)),
      docNumber,
    ).toBe(true);
});
