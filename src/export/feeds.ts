import { groupBy, sortBy } from '../base/order.ts';
import { escapeHtml } from '../base/text.ts';
import { pagePath } from '../derive/paths.ts';
import type { PublicCorpus } from '../derive/public.ts';
import { enterpriseOf, enterprisePath } from '../derive/views/enterprises.ts';
import type { Tombstone } from '../derive/publicity.ts';
import { kinds } from '../model/kinds.ts';
import type { News } from './news.ts';
import { allNews } from './news.ts';

/** Puts an address from the root of the site into its complete or at least base-prefixed form. */
export type Link = (path: string) => string;

/** What a feed tells of: everything, or one register, agency or enterprise. */
export interface Feed {
  /** Name of the file without ending, from the root of the site, e.g. `/feeds/penalty`. */
  path: string;
  title: string;
  /** Permanent, part of the feed's identifier. */
  id: string;
  /** Page the feed belongs to. */
  home: string;
  /** The newest first. */
  news: readonly News[];
  /** What left the public, the latest first: readers are told to forget it. */
  gone: readonly Tombstone[];
}

/** Entries in a feed at most. */
const perFeed = 50;

/** Midnight in China: days are all that is known, and the moment of building must not show. */
function moment(day: string): string {
  return `${day}T00:00:00+08:00`;
}

/** Permanent identifier that needs no web address: by the agency's credit code (RFC 4151 asks for a host, a URN does not). */
function identifier(corpus: PublicCorpus, id: string): string {
  const agency = corpus.records.agency.get(corpus.settings.agency)?.value;
  return `urn:gongshi:${agency?.uscc ?? corpus.settings.agency}:${id}`;
}

/** What left the public within a year, the latest first. */
function goneLately(corpus: PublicCorpus, wanted: (stone: Tombstone) => boolean): Tombstone[] {
  const lately = corpus.tombstones.filter(
    (stone) =>
      wanted(stone) && stone.endedOn > `${Number(corpus.today.slice(0, 4)) - 1}${corpus.today.slice(4)}`,
  );
  return sortBy(lately, ({ endedOn, id }) => `${endedOn} ${id}`)
    .toReversed()
    .slice(0, perFeed);
}

function atomEntry(corpus: PublicCorpus, link: Link, news: News): string {
  return `  <entry>
    <id>${escapeHtml(identifier(corpus, news.id))}</id>
    <title>${escapeHtml(news.title)}</title>
    <link rel="alternate" type="text/html" href="${escapeHtml(link(news.path))}"/>
    <published>${moment(news.on)}</published>
    <updated>${moment(news.on)}</updated>
    <category term="${escapeHtml(news.register)}"/>
    <summary>${escapeHtml(news.summary)}</summary>
  </entry>
`;
}

/** A deleted entry (RFC 6721): readers that kept the entry remove it. Number and reason only, as on the record's page. */
function deletedEntry(corpus: PublicCorpus, link: Link, stone: Tombstone): string {
  const ref = escapeHtml(identifier(corpus, `${stone.kind}:${stone.id}`));
  return `  <at:deleted-entry ref="${ref}" when="${moment(stone.endedOn)}">
    <link rel="alternate" type="text/html" href="${escapeHtml(link(stone.path))}"/>
    <at:comment>${escapeHtml(`${stone.docNumber} ${stone.reason}`)}</at:comment>
  </at:deleted-entry>
`;
}

/** An Atom feed (RFC 4287) of what became public last. */
export function atomText(corpus: PublicCorpus, link: Link, feed: Feed): string {
  const { news, gone, title, path, id, home } = feed;
  const { settings, today, records } = corpus;
  const author = records.agency.get(settings.agency)?.value.name ?? settings.title;
  const updated = [news[0]?.on, gone[0]?.endedOn].filter((each) => each !== undefined).sort();
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:at="http://purl.org/atompub/tombstones/1.0" xml:lang="zh-CN">
  <id>${escapeHtml(identifier(corpus, id))}</id>
  <title>${escapeHtml(title)}</title>
  <link rel="alternate" type="text/html" href="${escapeHtml(link(home))}"/>
  <link rel="self" type="application/atom+xml" href="${escapeHtml(link(`${path}.xml`))}"/>
  <updated>${moment(updated.at(-1) ?? today)}</updated>
  <author><name>${escapeHtml(author)}</name></author>
${settings.licence === undefined ? '' : `  <rights>${escapeHtml(settings.licence)}</rights>\n`}${news
    .slice(0, perFeed)
    .map((each) => atomEntry(corpus, link, each))
    .join('')}${gone.map((each) => deletedEntry(corpus, link, each)).join('')}</feed>
`;
}

/** A JSON Feed 1.1 of what became public last. The format has no deletion: an extension names what readers should forget. */
export function jsonText(corpus: PublicCorpus, link: Link, feed: Feed): string {
  const { news, gone, title, path, home } = feed;
  const deleted = gone.map((stone) => ({
    id: identifier(corpus, `${stone.kind}:${stone.id}`),
    url: link(stone.path),
    date_deleted: moment(stone.endedOn),
    reason: stone.reason,
  }));
  const content = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: link(home),
    feed_url: link(`${path}.json`),
    language: 'zh-CN',
    items: news.slice(0, perFeed).map((each) => ({
      id: identifier(corpus, each.id),
      url: link(each.path),
      title: each.title,
      content_text: each.summary || each.title,
      date_published: moment(each.on),
      tags: [each.register],
    })),
    ...(deleted.length > 0 && { _gongshi: { about: link('/data/'), deleted } }),
  };
  return `${JSON.stringify(content, null, 1)}\n`;
}

/** The feed of everything. */
export function mainFeed(corpus: PublicCorpus): Feed {
  const gone = goneLately(corpus, () => true);
  return { path: '/feed', id: 'feed', title: corpus.settings.title, home: '/', news: allNews(corpus), gone };
}

/** Enterprises with a feed of their own at most; of more, those with the most records have one. */
export const enterprisesWithFeed = 500;

function enterpriseHome(corpus: PublicCorpus, uscc: string): string {
  const view = enterpriseOf(corpus, uscc);
  return view ? enterprisePath(view) : '/data/';
}

function enterpriseFeeds(corpus: PublicCorpus): Feed[] {
  const byCode = groupBy(
    allNews(corpus).filter(({ uscc }) => uscc !== undefined),
    ({ uscc }) => uscc ?? '',
  );
  const sizes = [...byCode.values()].map(({ length }) => length).sort((a, b) => b - a);
  const least = (sizes[enterprisesWithFeed] ?? 0) + 1;
  const { title } = corpus.settings;
  return [...byCode]
    .filter(([, news]) => news.length >= least)
    .map(([uscc, news]) => ({
      path: `/feeds/enterprise/${uscc}`,
      id: `feed:enterprise:${uscc}`,
      title: `${news[0]?.party ?? uscc} - ${title}`,
      home: enterpriseHome(corpus, uscc),
      news,
      // What left the public must not be joined with a party.
      gone: [],
    }));
}

/** Every feed but that of everything: one for each register with news, each agency, each enterprise. */
export function* furtherFeeds(corpus: PublicCorpus): Generator<Feed> {
  const { title } = corpus.settings;
  for (const [kind, news] of groupBy(allNews(corpus), (each) => each.kind))
    yield {
      path: `/feeds/${kind}`,
      id: `feed:${kind}`,
      title: `${kinds[kind].title.zh} - ${title}`,
      home: `/data/${kind}.html`,
      news,
      gone: goneLately(corpus, (stone) => stone.kind === kind),
    };
  for (const [agency, news] of groupBy(allNews(corpus), (each) => each.agency)) {
    const name = corpus.records.agency.get(agency ?? '')?.value.name;
    if (agency === undefined || name === undefined) continue;
    yield {
      path: `/feeds/agency/${agency}`,
      id: `feed:agency:${agency}`,
      title: `${name} - ${title}`,
      home: pagePath('agency', agency),
      news,
      gone: goneLately(corpus, (stone) => stone.agency === agency),
    };
  }
  yield* enterpriseFeeds(corpus);
}

/** Atom feed of everything. */
export function atomFeed(corpus: PublicCorpus, link: Link): string {
  return atomText(corpus, link, mainFeed(corpus));
}

/** JSON feed of everything. */
export function jsonFeed(corpus: PublicCorpus, link: Link): string {
  return jsonText(corpus, link, mainFeed(corpus));
}
