import { escapeHtml } from '../base/text.ts';
import type { PublicCorpus } from '../derive/public.ts';
import type { News } from './news.ts';
import { latestNews } from './news.ts';

/** Puts an address from the root of the site into its complete or at least base-prefixed form. */
export type Link = (path: string) => string;

/** Midnight in China: days are all that is known, and the moment of building must not show. */
function moment(day: string): string {
  return `${day}T00:00:00+08:00`;
}

/** Permanent identifier that needs no web address: by the agency's credit code (RFC 4151 asks for a host, a URN does not). */
function identifier(corpus: PublicCorpus, id: string): string {
  const agency = corpus.records.agency.get(corpus.settings.agency)?.value;
  return `urn:gongshi:${agency?.uscc ?? corpus.settings.agency}:${id}`;
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

/** Atom feed (RFC 4287) of what became public last. */
export function atomFeed(corpus: PublicCorpus, link: Link): string {
  const news = latestNews(corpus);
  const author = corpus.records.agency.get(corpus.settings.agency)?.value.name ?? corpus.settings.title;
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">
  <id>${escapeHtml(identifier(corpus, 'feed'))}</id>
  <title>${escapeHtml(corpus.settings.title)}</title>
  <link rel="alternate" type="text/html" href="${escapeHtml(link('/'))}"/>
  <link rel="self" type="application/atom+xml" href="${escapeHtml(link('/feed.xml'))}"/>
  <updated>${moment(news[0]?.on ?? corpus.today)}</updated>
  <author><name>${escapeHtml(author)}</name></author>
${news.map((each) => atomEntry(corpus, link, each)).join('')}</feed>
`;
}

/** JSON Feed 1.1 of what became public last. */
export function jsonFeed(corpus: PublicCorpus, link: Link): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: corpus.settings.title,
    home_page_url: link('/'),
    feed_url: link('/feed.json'),
    language: 'zh-CN',
    items: latestNews(corpus).map((news) => ({
      id: identifier(corpus, news.id),
      url: link(news.path),
      title: news.title,
      content_text: news.summary || news.title,
      date_published: moment(news.on),
      tags: [news.register],
    })),
  };
  return `${JSON.stringify(feed, null, 1)}\n`;
}
