import { describe, expect, test } from 'vitest';
import { publish } from '../../src/derive/public.ts';
import { atomFeed, jsonFeed } from '../../src/export/feeds.ts';
import { latestNews } from '../../src/export/news.ts';
import { robots, sitemap } from '../../src/export/sitemap.ts';
import { siteFiles } from '../../src/export/site-files.ts';
import { makeCorpus } from '../../src/model/corpus.ts';
import { sampleEntry, sampleSettings, syntheticCorpus, syntheticToday } from '../harness/synthetic.ts';

const link = (path: string): string => `https://gongshi.shili.example${path}`;

describe('news', () => {
  test('is the newest first, and no more than asked for', () => {
    const news = latestNews(publish(syntheticCorpus(80)), 20);
    expect(news.length).toBe(20);
    expect(news.map(({ on }) => on)).toEqual(
      news
        .map(({ on }) => on)
        .toSorted()
        .toReversed(),
    );
  });

  test('leaves out what left the public or has not reached it', () => {
    const corpus = makeCorpus(
      [
        sampleEntry('agency'),
        sampleEntry('penalty', { id: 'later', publication: { on: '2026-12-01' } }),
        sampleEntry('penalty', {
          id: 'gone',
          publication: { on: '2026-02-10', repaired: { on: '2026-06-01' } },
        }),
        sampleEntry('penalty', { id: 'shown', publication: { on: '2026-02-10' } }),
      ],
      sampleSettings(),
      syntheticToday,
    );
    expect(latestNews(publish(corpus)).map(({ id }) => id)).toEqual(['penalty:shown']);
  });
});

describe('feeds', () => {
  const corpus = publish(
    makeCorpus(
      [
        sampleEntry('agency'),
        sampleEntry('penalty', {
          party: { name: '示例市<甲>&乙有限公司', type: 'unit' },
          publication: { on: '2026-02-10' },
        }),
      ],
      sampleSettings(),
      syntheticToday,
    ),
  );

  test('Atom escapes names and tells the day, not the moment of building', () => {
    const feed = atomFeed(corpus, link);
    expect(feed).toContain('<title>示例市&lt;甲&gt;&amp;乙有限公司 （示）应急罚〔2026〕1号</title>');
    expect(feed).toContain('<updated>2026-02-10T00:00:00+08:00</updated>');
    expect(feed).toContain('<id>urn:gongshi:11999900MB0000019D:penalty:2026-001</id>');
    expect(feed).toContain('href="https://gongshi.shili.example/penalty/2026-001.html"');
  });

  test('JSON Feed has the same items', () => {
    const feed = JSON.parse(jsonFeed(corpus, link));
    expect(feed.version).toBe('https://jsonfeed.org/version/1.1');
    expect(feed.items).toMatchObject([
      {
        id: 'urn:gongshi:11999900MB0000019D:penalty:2026-001',
        url: link('/penalty/2026-001.html'),
        tags: ['行政处罚结果'],
      },
    ]);
  });
});

describe('the sitemap', () => {
  test('names every page but the one for errors and those of records that left', () => {
    const corpus = makeCorpus(
      [
        sampleEntry('agency'),
        sampleEntry('penalty', {
          id: 'gone',
          publication: { on: '2026-02-10', repaired: { on: '2026-06-01' } },
        }),
        sampleEntry('penalty', { id: 'shown', publication: { on: '2026-02-10' } }),
      ],
      sampleSettings(),
      syntheticToday,
    );
    const [file, ...parts] = sitemap(publish(corpus), link);
    expect(parts).toEqual([]);
    expect(file?.text).toContain(`<loc>${link('/penalty/shown.html')}</loc>`);
    expect(file?.text).not.toContain('gone');
    expect(file?.text).not.toContain('404');
  });

  test('is left out where no web address is known, and robots do not look for it', () => {
    const open = publish(syntheticCorpus(1, { address: undefined }));
    const files = siteFiles(open, () => 'x');
    expect(files.some(({ path }) => path.startsWith('/sitemap'))).toBe(false);
    expect(files.find(({ path }) => path === '/robots.txt')?.content).toBe(robots(undefined));
    expect(robots(link('/sitemap.xml'))).toContain('Sitemap: https://gongshi.shili.example/sitemap.xml');
  });

  test('links everywhere under the base path', () => {
    const open = publish(syntheticCorpus(1, { base: '/sub/' }));
    const files = new Map(siteFiles(open, () => 'x').map(({ path, content }) => [path, String(content)]));
    expect(files.get('/sitemap.xml')).toContain('<loc>https://gongshi.shili.example/sub/penalty/');
    expect(files.get('/feed.xml')).toContain('href="https://gongshi.shili.example/sub/feed.xml"');
  });
});
