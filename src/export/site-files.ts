import type { PublicCorpus } from '../derive/public.ts';
import { calendarHead, calendarText } from './calendar.ts';
import { byteOrderMark, writeCsv } from './csv.ts';
import { apiFiles, apiRoot } from './data/api.ts';
import { dataCatalogue } from './data/catalogue.ts';
import { describeTable, dictionarySheet } from './data/dictionary.ts';
import { openApi } from './data/openapi.ts';
import { dataPackage } from './data/package.ts';
import { shapesOfShard, shardNamed, shardNames, shardsOf } from './data/shards.ts';
import { workbookOf } from './data/workbook.ts';
import { schemaFiles, shardFiles, type WrittenDataFile } from './data-files.ts';
import type { Link } from './feeds.ts';
import { atomFeed, atomText, furtherFeeds, jsonFeed, jsonText } from './feeds.ts';
import { listFiles } from './lists/files.ts';
import { dataKinds } from '../derive/views/data.ts';
import { publicEvents } from './public-calendar.ts';
import { findables, resultRegisters } from './search/documents.ts';
import type { IndexFile } from './search/shards.ts';
import { searchFiles } from './search/shards.ts';
import { robots, sitemap } from './sitemap.ts';

/** Files made together. What they are made from is what is read of the corpus while they are made. */
export interface SitePart {
  /** The same for the same part in every build. */
  name: string;
  files: () => Iterable<IndexFile> | AsyncIterable<IndexFile>;
}

/** Makes addresses of links. */
function linkOf({ base, address }: PublicCorpus['settings']): Link {
  const href = (path: string): string => `${base}${path.slice(1)}`;
  return (path) => (address === undefined ? href(path) : new URL(href(path), address).href);
}

function* descriptions(corpus: PublicCorpus, link: Link): Generator<IndexFile> {
  yield { path: '/data/datapackage.json', content: dataPackage(corpus, link), title: '数据包描述' };
  yield { path: '/data/catalog.jsonld', content: dataCatalogue(corpus, link), title: '数据目录（DCAT）' };
  const dictionary = dataKinds.flatMap((kind) =>
    shapesOfShard(corpus, shardsOf(corpus, kind).at(-1)!).flatMap(describeTable),
  );
  const text = byteOrderMark + writeCsv(dictionarySheet(dictionary));
  yield { path: '/data/dictionary.csv', content: text, title: '数据字典' };
}

function* queries(corpus: PublicCorpus, link: Link): Generator<IndexFile> {
  const offer = yield* apiFiles(corpus, link);
  yield { path: `${apiRoot}/openapi.json`, content: openApi(corpus, offer, link) };
}

function* feeds(corpus: PublicCorpus, link: Link): Generator<IndexFile> {
  for (const feed of furtherFeeds(corpus)) {
    yield { path: `${feed.path}.xml`, content: atomText(corpus, link, feed) };
    yield { path: `${feed.path}.json`, content: jsonText(corpus, link, feed) };
  }
  yield { path: '/feed.xml', content: atomFeed(corpus, link) };
  yield { path: '/feed.json', content: jsonFeed(corpus, link) };
}

function* calendar(corpus: PublicCorpus, link: Link): Generator<IndexFile> {
  const { settings, today, records } = corpus;
  const uscc = records.agency.get(settings.agency)?.value.uscc;
  const head = calendarHead({ settings, today, uscc }, `${settings.title}·公开日历`);
  yield { path: '/calendar.ics', content: calendarText(publicEvents(corpus, link), head) };
}

function* forRobots(corpus: PublicCorpus, link: Link): Generator<IndexFile> {
  // The protocol asks for complete addresses: without a web address there is no sitemap.
  const has = corpus.settings.address !== undefined;
  if (has) for (const { path, text } of sitemap(corpus, link)) yield { path, content: text };
  yield { path: '/robots.txt', content: robots(has ? link('/sitemap.xml') : undefined) };
}

const written = ({ path, text, title }: WrittenDataFile): IndexFile => ({
  path,
  content: text,
  title: title.zh,
});

function* tableFiles(corpus: PublicCorpus, name: string): Generator<IndexFile> {
  for (const file of shardFiles(corpus, shardNamed(corpus, name)!)) yield written(file);
}

/** Parts that are texts. `hash` gives the same short text for the same content. */
function textParts(
  corpus: PublicCorpus,
  hash: (text: string) => string,
): { name: string; files: () => Iterable<IndexFile> }[] {
  const link = linkOf(corpus.settings);
  const tables = shardNames(corpus).map((name) => ({
    name: `tables ${name}`,
    files: () => tableFiles(corpus, name),
  }));
  return [
    ...tables,
    { name: 'schemas', files: () => schemaFiles().map(written) },
    { name: 'descriptions', files: () => descriptions(corpus, link) },
    { name: 'queries', files: () => queries(corpus, link) },
    { name: 'feeds', files: () => feeds(corpus, link) },
    { name: 'calendar', files: () => calendar(corpus, link) },
    { name: 'robots', files: () => forRobots(corpus, link) },
    { name: 'search', files: () => searchFiles(findables(corpus), hash, resultRegisters) },
    { name: 'lists', files: () => listFiles(corpus, hash) },
  ];
}

/**
 * Every file of the site that is neither page, document nor workbook: open data, feeds, sitemap, search index, data of
 * lists. One by one: together they would not fit into memory on a large site.
 */
export function* siteFiles(corpus: PublicCorpus, hash: (text: string) => string): Generator<IndexFile> {
  for (const { files } of textParts(corpus, hash)) yield* files();
}

/** Every file of the site that is neither page nor document, by parts that are made together. */
export function siteParts(corpus: PublicCorpus, hash: (text: string) => string): SitePart[] {
  const books = shardNames(corpus).map((name) => ({
    name: `workbook ${name}`,
    files: () => workbookFiles(corpus, name),
  }));
  return [...textParts(corpus, hash), ...books];
}

async function* workbookFiles(corpus: PublicCorpus, name: string): AsyncGenerator<IndexFile> {
  const book = workbookOf(corpus, shardNamed(corpus, name)!);
  if (book) yield { path: book.path, title: book.title, content: await book.write() };
}
