import type { Text } from '../base/diagnostic.ts';
import { publicRecords } from '../derive/public.ts';
import type { PublicCorpus } from '../derive/public.ts';
import { describeKind } from '../model/describe.ts';
import type { KindId } from '../model/kinds.ts';
import { kindIds, kinds } from '../model/kinds.ts';
import { byteOrderMark, writeCsv } from './csv.ts';
import { publicSchema } from './json-schema.ts';
import { isPublic, toPlain } from '../derive/plain.ts';
import type { NameOf } from './tables.ts';
import { tablesOf } from './tables.ts';

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

/** Registers that go into the open data: all of which the public sees more than the record's id. */
export const dataKinds: readonly KindId[] = kindIds.filter((kind) =>
  describeKind(kinds[kind]).fields.some((field) => field.key !== 'id' && isPublic(field)),
);

function kebab(keys: readonly string[]): string {
  return keys.map((key) => key.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)).join('-');
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}

function tableFiles(corpus: PublicCorpus, kind: KindId): WrittenDataFile[] {
  const { title } = kinds[kind];
  const nameOf: NameOf = (ref, id) =>
    ref === 'agency' ? corpus.records.agency.get(id)?.value.name : undefined;
  const records = publicRecords(corpus, kind);
  // A list that no record has would be a file of headings.
  const tables = tablesOf(describeKind(kinds[kind]), records, nameOf).filter(
    ({ path, rows }) => path.length === 0 || rows.length > 0,
  );
  return tables.flatMap((table): WrittenDataFile[] => {
    const name = [kind, ...(table.path.length > 0 ? [kebab(table.path)] : [])].join('-');
    const text = writeCsv(table);
    const about = {
      kind,
      title:
        table.path.length === 0
          ? title
          : { zh: `${title.zh}·${table.title}`, en: `${title.en}: ${table.path.join('.')}` },
      count: table.rows.length,
    };
    return [
      { ...about, path: `/data/${name}.excel.csv`, format: 'excel', text: byteOrderMark + text },
      { ...about, path: `/data/${name}.csv`, format: 'csv', text },
    ];
  });
}

/** One record a line: small, and a comparison of two files shows the records that differ. */
function recordLines(head: Record<string, unknown>, records: readonly unknown[]): string {
  const opening = JSON.stringify(head).slice(0, -1);
  return `${opening},"records":[${records.map((record) => `\n${JSON.stringify(record)}`).join(',')}\n]}\n`;
}

function jsonFiles(corpus: PublicCorpus, kind: KindId): WrittenDataFile[] {
  const { title } = kinds[kind];
  const field = describeKind(kinds[kind]);
  const records = publicRecords(corpus, kind).map(({ value }) => toPlain(field, value));
  const { licence } = corpus.settings;
  const head = { kind, title: title.zh, asOf: corpus.today, ...(licence && { licence }) };
  return [
    {
      kind,
      title,
      count: records.length,
      path: `/data/${kind}.json`,
      format: 'json',
      text: recordLines(head, records),
    },
    {
      kind,
      title,
      path: `/data/${kind}.schema.json`,
      format: 'schema',
      text: json(publicSchema(field, title.zh)),
    },
  ];
}

/** Every file of open data: per register CSV for Excel, plain CSV (lists inside records as tables of their own), JSON and its schema. */
export function dataFiles(corpus: PublicCorpus): WrittenDataFile[] {
  return dataKinds.flatMap((kind) => [...tableFiles(corpus, kind), ...jsonFiles(corpus, kind)]);
}
