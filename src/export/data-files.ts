import { formatChineseMonth } from '../base/dates.ts';
import type { Text } from '../base/diagnostic.ts';
import type { PublicCorpus } from '../derive/public.ts';
import { describeKind } from '../model/describe.ts';
import type { KindId } from '../model/kinds.ts';
import { kinds } from '../model/kinds.ts';
import { byteOrderMark, writeCsv } from './csv.ts';
import type { Shard } from './data/shards.ts';
import { shardsOf, tableName, tablesOfShard } from './data/shards.ts';
import { dataKinds } from '../derive/views/data.ts';
import { publicSchema } from './json-schema.ts';
import { toPlain } from '../derive/plain.ts';

/** What a file of open data is. */
export interface DataFile {
  /** From the root of the site, e.g. `/data/penalty.csv`. */
  path: string;
  title: Text;
  kind: KindId;
  /** `excel` is CSV with a byte-order mark; `schema` describes the JSON file. */
  format: 'excel' | 'csv' | 'json' | 'schema';
  /** Records or rows; none for schemas. */
  count?: number;
}

/** A file of open data with its content. */
export interface WrittenDataFile extends DataFile {
  text: string;
}

function periodName(period: string): string {
  if (period === 'undated') return '未注明日期';
  return period.length === 4 ? `${period}年` : formatChineseMonth(period);
}

/** Title of a register, with the year or month where it is divided. */
export function shardTitle({ kind, period }: Shard): Text {
  const { title } = kinds[kind];
  return period === undefined
    ? title
    : { zh: `${title.zh}（${periodName(period)}）`, en: `${title.en} of ${period}` };
}

function* tableFiles(corpus: PublicCorpus, shard: Shard): Generator<WrittenDataFile> {
  const title = shardTitle(shard);
  for (const table of tablesOfShard(corpus, shard)) {
    const name = tableName(shard, table);
    const text = writeCsv(table);
    const about = {
      kind: shard.kind,
      title:
        table.path.length === 0
          ? title
          : { zh: `${title.zh}·${table.title}`, en: `${title.en}: ${table.path.join('.')}` },
      count: table.rows.length,
    };
    yield { ...about, path: `/data/${name}.excel.csv`, format: 'excel', text: byteOrderMark + text };
    yield { ...about, path: `/data/${name}.csv`, format: 'csv', text };
  }
}

/** What every file says of itself: which register, as of which day, under which licence. */
export function dataHead(corpus: PublicCorpus, kind: KindId): Record<string, unknown> {
  const { licence } = corpus.settings;
  return { kind, title: kinds[kind].title.zh, asOf: corpus.today, ...(licence && { licence }) };
}

/** One record a line: small, and a comparison of two files shows the records that differ. */
export function recordLines(head: Record<string, unknown>, lines: readonly string[]): string {
  const opening = JSON.stringify(head).slice(0, -1);
  return `${opening},"records":[${lines.map((line) => `\n${line}`).join(',')}\n]}\n`;
}

/** The public records of a shard, each as a line of JSON. */
export function jsonLines({ kind, entries }: Shard): string[] {
  const field = describeKind(kinds[kind]);
  return entries.map(({ value }) => JSON.stringify(toPlain(field, value)));
}

function jsonFile(corpus: PublicCorpus, shard: Shard): WrittenDataFile {
  const { kind, suffix, entries } = shard;
  return {
    kind,
    title: shardTitle(shard),
    count: entries.length,
    path: `/data/${kind}${suffix}.json`,
    format: 'json',
    text: recordLines(dataHead(corpus, kind), jsonLines(shard)),
  };
}

function schemaFile(kind: KindId): WrittenDataFile {
  const { title } = kinds[kind];
  const schema = publicSchema(describeKind(kinds[kind]), title.zh);
  return {
    ...{ kind, title, path: `/data/${kind}.schema.json`, format: 'schema' },
    text: `${JSON.stringify(schema, null, 1)}\n`,
  };
}

/** The set of files of a register or of one of its years: CSV for Excel, plain CSV (lists inside records as tables of their own), JSON. */
export function* shardFiles(corpus: PublicCorpus, shard: Shard): Generator<WrittenDataFile> {
  yield* tableFiles(corpus, shard);
  yield jsonFile(corpus, shard);
}

/** What the JSON files of every register look like. */
export function schemaFiles(): WrittenDataFile[] {
  return dataKinds.map(schemaFile);
}

/**
 * Every file of open data that is text: a set for each register, of large registers one for each year, and a schema. One
 * by one, so that they need not lie in memory together.
 */
export function* dataFiles(corpus: PublicCorpus): Generator<WrittenDataFile> {
  for (const kind of dataKinds) for (const shard of shardsOf(corpus, kind)) yield* shardFiles(corpus, shard);
  yield* schemaFiles();
}
