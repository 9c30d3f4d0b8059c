import { dataKinds } from '../../derive/views/data.ts';
import { groupBy, sortBy } from '../../base/order.ts';
import type { PublicCorpus, PublicEntry } from '../../derive/public.ts';
import { pageOf, publicLabel } from '../../derive/views/registers.ts';
import { kinds, type KindId } from '../../model/kinds.ts';
import { concernedBy, type Concerned } from '../concerned.ts';
import { dataHead, jsonLines, recordLines } from '../data-files.ts';
import type { Link } from '../feeds.ts';
import { dateOf, shardsOf, yearOfEntry } from './shards.ts';

/**
 * The query interface of a static site: files under addresses that can be computed. Complete records lie by month and, in
 * registers of moderate size, by id; years, agencies and enterprises list short items that say where the record is.
 */
export interface ApiFile {
  path: string;
  content: string;
}

/** Records a register has at most to have a file for each, and enterprises the site has at most. */
export const filesEach = 1000;

export const apiRoot = '/api/v1';

/** An item of a list. */
export interface Item extends Concerned {
  kind: KindId;
  id: string;
  label: string;
  on?: string;
  /** Address of the page. */
  page: string;
  /** Address of the file with the complete record. */
  record: string;
}

/** Month under which a record is filed. */
export const monthOfEntry = (entry: PublicEntry): string => dateOf(entry)?.slice(0, 7) ?? 'undated';

/** What a register offers. */
export interface ApiRegister {
  kind: KindId;
  count: number;
  /** How one record is found: by its id, or by the last three characters of it. */
  lookup: 'id' | 'ending';
  years: string[];
  months: string[];
  /** Agencies with the years they have records of. */
  agencies: Map<string, string[]>;
  /** Ids, or endings of ids. */
  keys: string[];
}

const ending = (text: string, length: number) => text.slice(-length);

interface Made {
  entry: PublicEntry;
  /** The complete record as JSON. */
  line: string;
  /** The short item as JSON. */
  item: string;
  concerned: Concerned;
}

function made(corpus: PublicCorpus, kind: KindId, link: Link): Made[] {
  const shards = shardsOf(corpus, kind);
  const isSmall = shards.reduce((sum, { entries }) => sum + entries.length, 0) <= filesEach;
  return shards.flatMap((shard) => {
    const lines = jsonLines(shard);
    return shard.entries.map((entry, index): Made => {
      const { id } = entry;
      const concerned = concernedBy(entry.value);
      const file = isSmall ? `id/${id}.json` : `month/${monthOfEntry(entry)}.json`;
      const item: Item = {
        kind,
        id,
        label: publicLabel(entry),
        on: dateOf(entry),
        ...concerned,
        page: link(pageOf(entry)),
        record: link(`${apiRoot}/${kind}/${file}`),
      };
      return { entry, line: lines[index] ?? '', item: JSON.stringify(item), concerned };
    });
  });
}

/** A list of items, one a line. */
function itemLines(head: Record<string, unknown>, items: readonly string[]): string {
  const opening = JSON.stringify({ ...head, count: items.length }).slice(0, -1);
  return `${opening},"items":[${items.map((item) => `\n${item}`).join(',')}\n]}\n`;
}

const sorted = <T>(groups: Map<string, T>): [string, T][] => sortBy([...groups], ([key]) => key);

function registerOf(kind: KindId, all: readonly Made[]): ApiRegister {
  const years = groupBy(all, ({ entry }) => yearOfEntry(entry));
  const byAgency = groupBy(
    all.filter(({ concerned }) => concerned.agency !== undefined),
    ({ concerned }) => concerned.agency ?? '',
  );
  const lookup = all.length <= filesEach ? 'id' : 'ending';
  const keys = all.map(({ entry }) => (lookup === 'id' ? entry.id : ending(entry.id, 3)));
  return {
    kind,
    count: all.length,
    lookup,
    years: sorted(years).map(([year]) => year),
    months: sorted(groupBy(all, ({ entry }) => monthOfEntry(entry))).map(([month]) => month),
    agencies: new Map(
      sorted(byAgency).map(([agency, members]) => [
        agency,
        sorted(groupBy(members, ({ entry }) => yearOfEntry(entry))).map(([year]) => year),
      ]),
    ),
    keys: [...new Set(keys)].sort(),
  };
}

function* registerFiles(
  corpus: PublicCorpus,
  { kind, lookup }: ApiRegister,
  all: readonly Made[],
): Generator<ApiFile> {
  const folder = `${apiRoot}/${kind}`;
  const head = dataHead(corpus, kind);
  const items = (members: readonly Made[], more: Record<string, unknown>) =>
    itemLines(
      { ...head, ...more },
      members.map(({ item }) => item),
    );
  for (const [month, members] of sorted(groupBy(all, ({ entry }) => monthOfEntry(entry))))
    yield {
      path: `${folder}/month/${month}.json`,
      content: recordLines(
        { ...head, month, count: members.length },
        members.map(({ line }) => line),
      ),
    };
  for (const [year, members] of sorted(groupBy(all, ({ entry }) => yearOfEntry(entry)))) {
    yield { path: `${folder}/year/${year}.json`, content: items(members, { year }) };
    for (const [agency, own] of sorted(groupBy(members, ({ concerned }) => concerned.agency ?? '')))
      if (agency !== '')
        yield { path: `${folder}/agency/${agency}/${year}.json`, content: items(own, { year, agency }) };
  }
  if (lookup === 'id')
    for (const { entry, line } of all)
      yield {
        path: `${folder}/id/${entry.id}.json`,
        content: `${JSON.stringify(head).slice(0, -1)},"record":${line}}\n`,
      };
  else
    for (const [end, members] of sorted(groupBy(all, ({ entry }) => ending(entry.id, 3))))
      yield { path: `${folder}/ending/${end}.json`, content: items(members, { ending: end }) };
}

/** Codes of the enterprises, or the last two characters of them. */
export interface ApiEnterprises {
  lookup: 'code' | 'ending';
  keys: string[];
}

function* enterpriseFiles(
  corpus: PublicCorpus,
  byCode: ReadonlyMap<string, string[]>,
  { lookup, keys }: ApiEnterprises,
): Generator<ApiFile> {
  const { licence } = corpus.settings;
  const head = { asOf: corpus.today, ...(licence && { licence }) };
  if (lookup === 'code') {
    for (const uscc of keys)
      yield {
        path: `${apiRoot}/party/code/${uscc}.json`,
        content: itemLines({ ...head, uscc }, byCode.get(uscc) ?? []),
      };
    return;
  }
  for (const [end, codes] of sorted(groupBy(byCode.keys(), (uscc) => ending(uscc, 2))))
    yield {
      path: `${apiRoot}/party/ending/${end}.json`,
      content: itemLines(
        { ...head, ending: end },
        codes.toSorted().flatMap((uscc) => byCode.get(uscc) ?? []),
      ),
    };
}

function registerIndex(corpus: PublicCorpus, register: ApiRegister, link: Link): ApiFile {
  const { kind, count, lookup, years, months, agencies } = register;
  const folder = link(`${apiRoot}/${kind}`);
  const content = {
    ...dataHead(corpus, kind),
    count,
    lookup,
    record: `${folder}/${lookup}/{${lookup}}.json`,
    months: months.map((month) => ({ month, path: `${folder}/month/${month}.json` })),
    years: years.map((year) => ({ year, path: `${folder}/year/${year}.json` })),
    agencies: [...agencies].flatMap(([agency, own]) =>
      own.map((year) => ({ agency, year, path: `${folder}/agency/${agency}/${year}.json` })),
    ),
  };
  return { path: `${apiRoot}/${kind}/index.json`, content: `${JSON.stringify(content, null, 1)}\n` };
}

function rootIndex(corpus: PublicCorpus, registers: readonly ApiRegister[], link: Link): ApiFile {
  const { licence, title } = corpus.settings;
  const content = {
    title,
    asOf: corpus.today,
    ...(licence && { licence }),
    openapi: link(`${apiRoot}/openapi.json`),
    registers: registers.map(({ kind, count }) => ({
      kind,
      title: kinds[kind].title.zh,
      count,
      path: link(`${apiRoot}/${kind}/index.json`),
    })),
  };
  return { path: `${apiRoot}/index.json`, content: `${JSON.stringify(content, null, 1)}\n` };
}

/** What the interface offers, for its description. */
export interface ApiOffer {
  registers: ApiRegister[];
  enterprises: ApiEnterprises;
}

/** Every file of the interface, and at the end what it offers. Registers without public records have none. */
export function* apiFiles(corpus: PublicCorpus, link: Link): Generator<ApiFile, ApiOffer> {
  const registers: ApiRegister[] = [];
  const byCode = new Map<string, string[]>();
  for (const kind of dataKinds) {
    const all = made(corpus, kind, link);
    if (all.length === 0) continue;
    const register = registerOf(kind, all);
    registers.push(register);
    yield registerIndex(corpus, register, link);
    yield* registerFiles(corpus, register, all);
    for (const { concerned, item } of all) {
      if (concerned.uscc === undefined) continue;
      const items = byCode.get(concerned.uscc);
      if (items) items.push(item);
      else byCode.set(concerned.uscc, [item]);
    }
  }
  const isFew = byCode.size <= filesEach;
  const keys = [...new Set([...byCode.keys()].map((uscc) => (isFew ? uscc : ending(uscc, 2))))].sort();
  const enterprises: ApiEnterprises = { lookup: isFew ? 'code' : 'ending', keys };
  yield* enterpriseFiles(corpus, byCode, enterprises);
  yield rootIndex(corpus, registers, link);
  return { registers, enterprises };
}
