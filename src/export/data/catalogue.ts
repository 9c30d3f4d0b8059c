import { dataKinds } from '../../derive/views/data.ts';
import { sortBy } from '../../base/order.ts';
import type { PublicCorpus } from '../../derive/public.ts';
import { kinds } from '../../model/kinds.ts';
import { shardTitle } from '../data-files.ts';
import type { Link } from '../feeds.ts';
import { knownLicence } from './licence.ts';
import { dateOf, hasWorkbook, shapesOfShard, shardsOf, tableName, type Shard } from './shards.ts';

type Json = Record<string, unknown>;

const context = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

const formats = {
  csv: 'https://www.iana.org/assignments/media-types/text/csv',
  json: 'https://www.iana.org/assignments/media-types/application/json',
  xlsx: 'https://www.iana.org/assignments/media-types/application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

const zh = (text: string): Json => ({ '@value': text, '@language': 'zh-CN' });
const day = (date: string): Json => ({ '@value': date, '@type': 'xsd:date' });
const at = (address: string): Json => ({ '@id': address });

const chinese = at('http://publications.europa.eu/resource/authority/language/ZHO');
const themes = 'http://publications.europa.eu/resource/authority/data-theme';

function distributionsOf(corpus: PublicCorpus, shard: Shard, link: Link): Json[] {
  const { kind, suffix } = shard;
  const title = shardTitle(shard).zh;
  const licence = knownLicence(corpus.settings.licence);
  const file = (name: string, format: keyof typeof formats, what: string): Json => ({
    '@type': 'dcat:Distribution',
    'dct:title': zh(what),
    'dcat:accessURL': at(link(`/data/${kind}.html`)),
    'dcat:downloadURL': at(link(`/data/${name}`)),
    'dcat:mediaType': at(formats[format]),
    ...(licence && { 'dct:license': at(licence.path) }),
    ...(format === 'json' && { 'dct:conformsTo': at(link(`/data/${kind}.schema.json`)) }),
    ...(format === 'csv' && { 'dct:conformsTo': at(link('/data/datapackage.json')) }),
  });
  return [
    ...shapesOfShard(corpus, shard).map((table) =>
      file(
        `${tableName(shard, table)}.csv`,
        'csv',
        `${title}${table.path.length > 0 ? `·${table.title}` : ''}`,
      ),
    ),
    file(`${kind}${suffix}.json`, 'json', title),
    ...(hasWorkbook(shard) ? [file(`${kind}${suffix}.xlsx`, 'xlsx', title)] : []),
  ];
}

/** First and last date of the records of a register. */
function spanOf(shards: readonly Shard[]): Json | undefined {
  const dates = sortBy(
    shards.flatMap(({ entries }) => entries.flatMap((entry) => dateOf(entry) ?? [])),
    (date) => date,
  );
  const [first, last] = [dates[0], dates.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  return { '@type': 'dct:PeriodOfTime', 'dcat:startDate': day(first), 'dcat:endDate': day(last) };
}

/** The catalogue of the open data in DCAT 3 (JSON-LD), with the properties DCAT-AP asks for. */
export function dataCatalogue(corpus: PublicCorpus, link: Link): string {
  const { settings, today, records } = corpus;
  const main = records.agency.get(settings.agency)?.value;
  const licence = knownLicence(settings.licence);
  const publisher = { '@type': 'foaf:Agent', 'foaf:name': zh(main?.name ?? settings.title) };
  const datasets = dataKinds.map((kind): Json => {
    const { title, about } = kinds[kind];
    const shards = shardsOf(corpus, kind);
    const span = spanOf(shards);
    return {
      '@id': link(`/data/${kind}.html`),
      '@type': 'dcat:Dataset',
      'dct:identifier': kind,
      'dct:title': zh(title.zh),
      'dct:description': zh(about.zh),
      'dct:publisher': publisher,
      'dct:modified': day(today),
      'dct:language': chinese,
      'dcat:theme': at(`${themes}/JUST`),
      'dcat:landingPage': at(link(`/data/${kind}.html`)),
      ...(span && { 'dct:temporal': span }),
      ...(licence && { 'dct:license': at(licence.path) }),
      'dcat:distribution': shards.flatMap((shard) => distributionsOf(corpus, shard, link)),
    };
  });
  const service = {
    '@type': 'dcat:DataService',
    'dct:title': zh('静态查询接口'),
    'dcat:endpointURL': at(link('/api/v1/')),
    'dcat:endpointDescription': at(link('/api/v1/openapi.json')),
    'dcat:servesDataset': dataKinds.map((kind) => at(link(`/data/${kind}.html`))),
  };
  const catalogue = {
    '@context': context,
    '@id': link('/data/'),
    '@type': 'dcat:Catalog',
    'dct:title': zh(settings.title),
    'dct:description': zh('行政执法公开数据'),
    'dct:publisher': publisher,
    'dct:modified': day(today),
    'dct:language': chinese,
    'dcat:themeTaxonomy': at(themes),
    'foaf:homepage': at(link('/')),
    ...(licence && { 'dct:license': at(licence.path) }),
    ...(settings.licence !== undefined && {
      'dct:rights': { '@type': 'dct:RightsStatement', 'rdfs:label': zh(settings.licence) },
    }),
    'dcat:service': [service],
    'dcat:dataset': datasets,
  };
  return `${JSON.stringify(catalogue, null, 1)}\n`;
}
