import { dataKinds } from '../../derive/views/data.ts';
import type { PublicCorpus } from '../../derive/public.ts';
import { kinds } from '../../model/kinds.ts';
import { shardTitle } from '../data-files.ts';
import type { Link } from '../feeds.ts';
import type { TableColumn } from '../tables.ts';
import { typeOfColumn } from './dictionary.ts';
import { knownLicence } from './licence.ts';
import { shapesOfShard, shardsOf, tableName, type Shard, type TableShape } from './shards.ts';

type Json = Record<string, unknown>;

function constraintsOf(column: TableColumn, position: number, table: TableShape): Json {
  const { field, isAlwaysThere, isList, keys } = column;
  const isId = table.path.length === 0 && keys.join('.') === 'id';
  const labels = isList ? undefined : field?.labels;
  return {
    ...((isAlwaysThere || isId) && { required: true }),
    ...(isId && { unique: true }),
    ...(labels && { enum: Object.values(labels) }),
    ...(['integer', 'number'].includes(typeOfColumn(column, position)) && { minimum: 0 }),
    ...(field?.format === 'uscc' && !isList && { pattern: '[0-9A-HJ-NP-RTUW-Y]{18}' }),
  };
}

function fieldOf(column: TableColumn, position: number, table: TableShape): Json {
  const { field, keys, name } = column;
  const type = typeOfColumn(column, position);
  const constraints = constraintsOf(column, position, table);
  const description = [field?.unit && `单位：${field.unit}`, field?.source && `依据：${field.source}`]
    .filter(Boolean)
    .join('；');
  return {
    name,
    type,
    ...(type === 'boolean' && { trueValues: ['是'], falseValues: ['否'] }),
    ...(keys.length > 0 && { jsonKey: [...table.path, ...keys].join('.') }),
    ...(description && { description }),
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}

/** Heading of the column a key of the record stands in. */
const headingOf = (table: TableShape | undefined, key: string) =>
  table?.columns.find(({ keys }) => keys.join('.') === key)?.name;

/** Where another register lies in one table: what columns that hold its ids refer to. */
type Targets = ReadonlyMap<string, { resource: string; heading: string }>;

function targetsOf(corpus: PublicCorpus): Targets {
  return new Map(
    dataKinds.flatMap((kind) => {
      const [shard, second] = shardsOf(corpus, kind);
      // Tables write agencies by name.
      const key = kind === 'agency' ? 'name' : 'id';
      const heading = shard && headingOf(shapesOfShard(corpus, shard)[0], key);
      return heading === undefined || second ? [] : [[kind, { resource: kind, heading }] as const];
    }),
  );
}

/** A reference to a column of a table, of the same one where none is named. */
const link = (fields: string, resource: string | undefined, to: string): Json => ({
  fields: [fields],
  reference: { ...(resource !== undefined && { resource }), fields: [to] },
});

function keysOf(shard: Shard, table: TableShape, main: TableShape, targets: Targets): Json {
  const columns = table.columns.filter(({ field, isList }) => field?.ref !== undefined && !isList);
  const refs = columns.flatMap(({ name, field }) => {
    const target = targets.get(field?.ref ?? '');
    return target
      ? [link(name, target.resource === shard.kind ? undefined : target.resource, target.heading)]
      : [];
  });
  const id = headingOf(main, 'id');
  if (table.path.length === 0)
    return { ...(id !== undefined && { primaryKey: [id] }), ...(refs.length > 0 && { foreignKeys: refs }) };
  const own = table.columns.filter(({ field }) => field === undefined).map(({ name }) => name);
  const parent = id === undefined ? [] : [link(own[0] ?? '', tableName(shard, main), id)];
  return { primaryKey: own, foreignKeys: [...parent, ...refs] };
}

function resourcesOf(corpus: PublicCorpus, shard: Shard, targets: Targets): Json[] {
  const [main, ...lists] = shapesOfShard(corpus, shard);
  if (!main) return [];
  const title = shardTitle(shard).zh;
  return [main, ...lists].map((table) => ({
    name: tableName(shard, table),
    type: 'table',
    path: `${tableName(shard, table)}.csv`,
    title: table === main ? title : `${title}·${table.title}`,
    description: kinds[shard.kind].about.zh,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    rows: table.count,
    schema: {
      fields: table.columns.map((column, position) => fieldOf(column, position, table)),
      missingValues: [''],
      ...keysOf(shard, table, main, targets),
    },
  }));
}

/** The Frictionless data package (v2) of all plain CSV files: columns with types and constraints, and how tables are joined. */
export function dataPackage(corpus: PublicCorpus, link: Link): string {
  const { settings, today, records } = corpus;
  const licence = knownLicence(settings.licence);
  const targets = targetsOf(corpus);
  const content = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'gongshi',
    title: settings.title,
    description: `行政执法公开数据，截至 ${today}${settings.licence === undefined ? '' : `。许可：${settings.licence}`}`,
    homepage: link('/data/'),
    created: `${today}T00:00:00+08:00`,
    version: today,
    ...(licence && { licenses: [{ ...licence, title: settings.licence }] }),
    contributors: [
      { title: records.agency.get(settings.agency)?.value.name ?? settings.title, roles: ['publisher'] },
    ],
    resources: dataKinds.flatMap((kind) =>
      shardsOf(corpus, kind).flatMap((shard) => resourcesOf(corpus, shard, targets)),
    ),
  };
  return `${JSON.stringify(content, null, 1)}\n`;
}
