import type { PublicCorpus } from '../derive/public.ts';
import { calendarHead, calendarText } from './calendar.ts';
import { byteOrderMark, writeCsv } from './csv.ts';
import { apiFiles, apiRoot } from './data/api.ts';
import { dataCatalogue } from './data/catalogue.ts';
import { describeTable, dictionarySheet } from './data/dictionary.ts';
import { openApi } from './data/openapi.ts';
import { dataPackage } from './data/package.ts';
import { shapesOfShard, shardsOf } from './data/shards.ts';
import { dataFiles } from './data-files.ts';
import type { Link } from './feeds.ts';
import { atomFeed, atomText, furtherFeeds, jsonFeed, jsonText } from './feeds.ts';
import { listFiles } from './lists/files.ts';
import { dataKinds } from '../derive/views/data.ts';
import { publicEvents } from './public-calendar.ts';
import { findables, resultRegisters } from './search/documents.ts';
import type { IndexFile } from './search/shards.ts';
import { searchFiles } from './search/shards.ts';
import { robots, sitemap } from './sitemap.ts';

/** Open data besides the tables: what describes them, the query interface, feeds of parts. */
function* describedData(corpus: PublicCorpus, link: Link): Generator<IndexFile> {
  yield { path: '/data/datapackage.json', content: dataPackage(corpus, link), title: '数据包描述' };
  yield { path: '/data/catalog.jsonld', content: dataCatalogue(corpus, link), title: '数据目录（DCAT）' };
  const dictionary = dataKinds.flatMap((kind) =>
    shapesOfShard(corpus, shardsOf(corpus, kind).at(-1)!).flatMap(describeTable),
  );
  const text = byteOrderMark + writeCsv(dictionarySheet(dictionary));
  yield { path: '/data/dictionary.csv', content: text, title: '数据字典' };
  const offer = yield* apiFiles(corpus, link);
  yield { path: `${apiRoot}/openapi.json`, content: openApi(corpus, offer, link) };
  for (const feed of furtherFeeds(corpus)) {
    yield { path: `${feed.path}.xml`, content: atomText(corpus, link, feed) };
    yield { path: `${feed.path}.json`, content: jsonText(corpus, link, feed) };
  }
}

/**
 * Every file of the site that is neither page nor document: open data, feeds, sitemap, search index, data of lists.
 * One by one: together they would not fit into memory on a large site. `hash` gives the same short text for the same content.
 */
export function* siteFiles(corpus: PublicCorpus, hash: (text: string) => string): Generator<IndexFile> {
  const { settings, today, records } = corpus;
  const { base, address } = settings;
  const href = (path: string): string => `${base}${path.slice(1)}`;
  const link = (path: string): string =>
    address === undefined ? href(path) : new URL(href(path), address).href;
  for (const { path, text, title } of dataFiles(corpus)) yield { path, content: text, title: title.zh };
  yield* describedData(corpus, link);
  yield { path: '/feed.xml', content: atomFeed(corpus, link) };
  yield { path: '/feed.json', content: jsonFeed(corpus, link) };
  yield {
    path: '/calendar.ics',
    content: calendarText(
      publicEvents(corpus, link),
      calendarHead(
        { settings, today, uscc: records.agency.get(settings.agency)?.value.uscc },
        `${settings.title}·公开日历`,
      ),
    ),
  };
  // The protocol asks for complete addresses: without a web address there is no sitemap.
  if (address !== undefined)
    for (const { path, text } of sitemap(corpus, link)) yield { path, content: text };
  yield { path: '/robots.txt', content: robots(address === undefined ? undefined : link('/sitemap.xml')) };
  yield* searchFiles(findables(corpus), hash, resultRegisters);
  yield* listFiles(corpus, hash);
}
