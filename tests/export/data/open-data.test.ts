import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, test } from 'vitest';
import { groupBy } from '../../../src/base/order.ts';
import { load } from '../../../src/content/load.ts';
import { publish } from '../../../src/derive/public.ts';
import type { PublicCorpus } from '../../../src/derive/public.ts';
import { dataKinds } from '../../../src/derive/views/data.ts';
import { divide, hasWorkbook } from '../../../src/export/data/shards.ts';
import { siteFiles } from '../../../src/export/site-files.ts';
import { projectRoot } from '../../harness/folder.ts';
import { demonstrationToday } from '../../site/demonstration.ts';
import { catalogueFaults, packageFaults } from './shapes.ts';
import { columnFaults, schemaFaults, type TableField } from './validate.ts';

type Json = Record<string, unknown>;

let corpus: PublicCorpus;
let files: Map<string, string>;

beforeAll(async () => {
  const loaded = await load({ roots: [join(projectRoot, 'content')], today: demonstrationToday });
  corpus = publish(loaded.corpus);
  files = new Map([...siteFiles(corpus, () => 'x')].map(({ path, content }) => [path, String(content)]));
}, 60_000);

const json = (path: string): Json => JSON.parse(files.get(path) ?? 'null') as Json;

function rowsOf(path: string): string[][] {
  return parse(files.get(path) ?? '', { bom: true, relax_column_count: false }) as string[][];
}

interface Resource {
  name: string;
  path: string;
  rows: number;
  schema: {
    fields: TableField[];
    primaryKey?: string[];
    foreignKeys?: { fields: string[]; reference: { resource?: string; fields: string[] } }[];
  };
}

describe('the data package', () => {
  let resources: Resource[];
  beforeAll(() => {
    resources = json('/data/datapackage.json').resources as Resource[];
  });
  const cellsOf = ({ path }: Resource, name: string): string[] => {
    const [headings = [], ...rows] = rowsOf(`/data/${path}`);
    return rows.map((row) => row[headings.indexOf(name)] ?? '');
  };

  test('names every plain CSV file, each under a name of its own', () => {
    const described = resources.map(({ path }) => `/data/${path}`);
    const there = [...files.keys()].filter(
      (path) => /^\/data\/.*\.csv$/u.test(path) && !/excel|dictionary/u.test(path),
    );
    expect(described.toSorted()).toEqual(there.toSorted());
    expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length);
    expect(resources.length).toBeGreaterThan(dataKinds.length);
    for (const { name } of resources) expect(name).toMatch(/^[a-z0-9-]+$/u);
  });

  test('describes the columns that are there, and their types and constraints hold in every cell', () => {
    const faults = resources.flatMap((resource) => {
      const [headings = [], ...rows] = rowsOf(`/data/${resource.path}`);
      expect(headings, resource.path).toEqual(resource.schema.fields.map(({ name }) => name));
      expect(rows.length, resource.path).toBe(resource.rows);
      return resource.schema.fields.flatMap((field) =>
        columnFaults(cellsOf(resource, field.name), field).map((fault) => `${resource.path} ${fault}`),
      );
    });
    expect(faults).toEqual([]);
  });

  test('has keys that are unique and references that lead somewhere', () => {
    let followed = 0;
    for (const resource of resources) {
      const { primaryKey = [], foreignKeys = [] } = resource.schema;
      const keys = primaryKey.map((name) => cellsOf(resource, name));
      const joined = (keys[0] ?? []).map((_, row) => keys.map((cells) => cells[row]).join('\n'));
      expect(new Set(joined).size, resource.name).toBe(joined.length);
      for (const { fields, reference } of foreignKeys) {
        const target = resources.find(({ name }) => name === (reference.resource ?? resource.name))!;
        const known = new Set(cellsOf(target, reference.fields[0] ?? ''));
        const dead = cellsOf(resource, fields[0] ?? '').filter((cell) => cell !== '' && !known.has(cell));
        expect(dead, `${resource.name}.${fields[0]}`).toEqual([]);
        followed += 1;
      }
    }
    expect(followed).toBeGreaterThan(20);
  });

  test('has the form its standard asks for', () => {
    const content = json('/data/datapackage.json');
    expect(packageFaults(content)).toEqual([]);
    const [first, ...rest] = content.resources as Json[];
    const wrong = { ...first, path: '../penalty.csv', schema: { fields: [{ name: 'a', type: 'text' }] } };
    expect(packageFaults({ ...content, created: '2026-11-20', resources: [wrong, ...rest] }).length).toBe(3);
  });

  test('sees a wrong cell', () => {
    const field = { name: '罚款', type: 'number', constraints: { minimum: 0, required: true } };
    expect(columnFaults(['1', 'x', '-2', ''], field).length).toBe(3);
  });
});

describe('the schemas', () => {
  test('hold for every data file', () => {
    for (const kind of dataKinds) {
      const schema = json(`/data/${kind}.schema.json`);
      expect(schemaFaults(json(`/data/${kind}.json`), schema, schema), kind).toEqual([]);
    }
  });

  test('refuse what they do not describe', () => {
    const schema = json('/data/penalty.schema.json');
    const data = json('/data/penalty.json') as { records: Json[] };
    const [first] = data.records;
    const wrong = { ...data, records: [{ ...first, secret: 1, decidedOn: 'soon' }] };
    expect(schemaFaults(wrong, schema, schema).length).toBe(2);
  });
});

describe('the query interface', () => {
  interface Operation {
    get: {
      operationId: string;
      parameters?: { name: string; schema: { enum?: string[] } }[];
      responses: { 200: { content: { 'application/json': { schema: Json } } } };
    };
  }
  let api: Json;
  let paths: [string, Operation][];
  beforeAll(() => {
    api = json('/api/v1/openapi.json');
    paths = Object.entries(api.paths as Record<string, Operation>);
  });

  /** The values of the parameters of a path, where a file lies under it. */
  function match(template: string, { get }: Operation, path: string): Record<string, string> | undefined {
    const pattern = template.replaceAll('.', '\\.').replaceAll(/\{(\w+)\}/gu, '(?<$1>[^/]+)');
    const groups = new RegExp(`^/api/v1${pattern}$`, 'u').exec(path);
    if (!groups) return undefined;
    const values = { ...groups.groups };
    const isListed = (get.parameters ?? []).every(
      ({ name, schema }) => schema.enum === undefined || schema.enum.includes(values[name] ?? ''),
    );
    return isListed ? values : undefined;
  }

  test('describes every file once, and each is what its description says', () => {
    const there = [...files.keys()].filter(
      (path) => path.startsWith('/api/') && !path.endsWith('openapi.json'),
    );
    expect(there.length).toBeGreaterThan(300);
    const faults = there.flatMap((path) => {
      const fitting = paths.filter(([template, operation]) => match(template, operation, path));
      if (fitting.length !== 1) return [`${path} fits ${fitting.length}`];
      const { schema } = fitting[0]![1].get.responses[200].content['application/json'];
      return schemaFaults(json(path), schema, api, path);
    });
    expect(faults).toEqual([]);
  });

  test('describes nothing that is not there: each value of each parameter occurs', () => {
    for (const [template, operation] of paths) {
      const found = [...files.keys()]
        .map((path) => match(template, operation, path))
        .filter((values) => values !== undefined);
      expect(found.length, template).toBeGreaterThan(0);
      for (const { name, schema } of operation.get.parameters ?? [])
        expect(new Set(found.map((values) => values[name])), `${template} ${name}`).toEqual(
          new Set(schema.enum ?? found.map((values) => values[name])),
        );
    }
    const names = paths.map(([, { get }]) => get.operationId);
    expect(new Set(names).size).toBe(names.length);
  });

  test('items lead to files that hold the record, and to pages', () => {
    const { items } = json('/api/v1/penalty/year/2026.json') as { items: { id: string; record: string }[] };
    expect(items.length).toBeGreaterThan(5);
    for (const { id, record } of items) {
      const { record: found } = json(new URL(record).pathname) as { record: Json };
      expect(found.id).toBe(id);
    }
  });

  test('months together hold the register', () => {
    const months = [...files.keys()].filter((path) => path.startsWith('/api/v1/penalty/month/'));
    const ids = months.flatMap((path) => (json(path).records as Json[]).map(({ id }) => id));
    expect(ids.toSorted()).toEqual([...corpus.records.penalty.keys()].toSorted());
  });

  test('of a natural person there is no list by credit code', () => {
    const persons = [...corpus.records.penalty.values()].filter(({ value }) => value.party.type === 'person');
    expect(persons.length).toBeGreaterThan(0);
    const lists = [...files].filter(([path]) => path.startsWith('/api/v1/party/')).map(([, text]) => text);
    const others = [...corpus.records.penalty.values()].filter(({ value }) => value.party.uscc !== undefined);
    expect(lists.some((text) => text.includes(`"kind":"penalty","id":"${others[0]?.id}"`))).toBe(true);
    for (const { id } of persons)
      expect(lists.some((text) => text.includes(`"kind":"penalty","id":"${id}"`))).toBe(false);
  });
});

describe('the catalogue', () => {
  test('leads to files that are there, under the licence', () => {
    const catalogue = json('/data/catalog.jsonld');
    const datasets = catalogue['dcat:dataset'] as Json[];
    expect(datasets.length).toBe(dataKinds.length);
    const addresses = datasets.flatMap((dataset) =>
      (dataset['dcat:distribution'] as Json[]).map(
        (each) => new URL((each['dcat:downloadURL'] as Json)['@id'] as string).pathname,
      ),
    );
    const texts = addresses.filter((path) => !path.endsWith('.xlsx'));
    expect(texts.filter((path) => !files.has(path))).toEqual([]);
    expect(catalogue['dct:license']).toEqual({
      '@id': 'https://creativecommons.org/publicdomain/zero/1.0/',
    });
  });
});

describe('the form of the catalogue', () => {
  test('has what DCAT-AP asks for, of the kinds it asks for', () => {
    const { '@context': context, ...catalogue } = json('/data/catalog.jsonld');
    expect(catalogueFaults(catalogue, context as Json)).toEqual([]);
  });

  test('is missed where something is missing or is something else', () => {
    const { '@context': context, ...catalogue } = json('/data/catalog.jsonld');
    const [first] = catalogue['dcat:dataset'] as Json[];
    const dataset = { ...first, 'dct:description': undefined, 'dcat:theme': '法律', 'dct:colour': '红' };
    expect(catalogueFaults({ ...catalogue, 'dcat:dataset': [dataset] }, context as Json).length).toBe(3);
  });
});

const decidedOn = ({ value }: { value: unknown }) => (value as { decidedOn: string }).decidedOn;
const yearsOf = (entries: Parameters<typeof divide>[1]) =>
  groupBy(entries, (entry) => decidedOn(entry).slice(0, 4));

/** No record is lost, and each lies in the file of its day. */
function expectWhole(shards: ReturnType<typeof divide>, count: number): void {
  expect(shards.flatMap(({ entries }) => entries).length).toBe(count);
  for (const { period, entries } of shards)
    for (const entry of entries) expect(decidedOn(entry).startsWith(period ?? '')).toBe(true);
}

describe('a large register', () => {
  test('is divided by the years of its records, none of which is lost', () => {
    const entries = [...corpus.records.penalty.values()] as Parameters<typeof divide>[1];
    expect(divide('penalty', entries).map(({ suffix }) => suffix)).toEqual(['']);
    const most = Math.max(...[...yearsOf(entries).values()].map((members) => members.length));
    const shards = divide('penalty', entries, most);
    expect(shards.map(({ suffix }) => suffix)).toEqual(
      [...yearsOf(entries).keys()].map((year) => `-${year}`).toSorted(),
    );
    expect(shards.length).toBeGreaterThan(2);
    expectWhole(shards, entries.length);
  });

  test('is divided by months where a year has too many', () => {
    const entries = [...corpus.records.penalty.values()] as Parameters<typeof divide>[1];
    const most = Math.max(...[...yearsOf(entries).values()].map((members) => members.length)) - 1;
    const shards = divide('penalty', entries, most);
    const periods = shards.map(({ period }) => period ?? '');
    expect(periods).toEqual(periods.toSorted());
    expect(new Set(periods.map((period) => period.length))).toEqual(new Set([4, 7]));
    expectWhole(shards, entries.length);
    expect(shards.filter((shard) => !hasWorkbook(shard))).toEqual([]);
  });
});
