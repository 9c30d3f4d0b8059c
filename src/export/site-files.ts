import type { PublicCorpus } from '../derive/public.ts';
import { calendarHead, calendarText } from './calendar.ts';
import { dataFiles } from './data-files.ts';
import { atomFeed, jsonFeed } from './feeds.ts';
import { listFiles } from './lists/files.ts';
import { publicEvents } from './public-calendar.ts';
import { findables, resultRegisters } from './search/documents.ts';
import type { IndexFile } from './search/shards.ts';
import { searchFiles } from './search/shards.ts';
import { robots, sitemap } from './sitemap.ts';

/**
 * Every file of the site that is neither page nor document: open data, feeds, sitemap, search index, data of lists.
 * `hash` gives the same short text for the same content.
 */
export function siteFiles(corpus: PublicCorpus, hash: (text: string) => string): IndexFile[] {
  const { settings, today, records } = corpus;
  const { base, address } = settings;
  const href = (path: string): string => `${base}${path.slice(1)}`;
  const link = (path: string): string =>
    address === undefined ? href(path) : new URL(href(path), address).href;
  return [
    ...dataFiles(corpus).map(({ path, text, title }) => ({ path, content: text, title: title.zh })),
    { path: '/feed.xml', content: atomFeed(corpus, link) },
    { path: '/feed.json', content: jsonFeed(corpus, link) },
    {
      path: '/calendar.ics',
      content: calendarText(
        publicEvents(corpus, link),
        calendarHead(
          { settings, today, uscc: records.agency.get(settings.agency)?.value.uscc },
          `${settings.title}·公开日历`,
        ),
      ),
    },
    // The protocol asks for complete addresses: without a web address there is no sitemap.
    ...(address === undefined
      ? []
      : sitemap(corpus, link).map(({ path, text }) => ({ path, content: text }))),
    { path: '/robots.txt', content: robots(address === undefined ? undefined : link('/sitemap.xml')) },
    ...searchFiles(findables(corpus), hash, resultRegisters),
    ...listFiles(corpus, hash),
  ];
}
