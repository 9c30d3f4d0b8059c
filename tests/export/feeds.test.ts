import { describe, expect, test } from 'vitest';
import { publish } from '../../src/derive/public.ts';
import { atomFeed, atomText, furtherFeeds, jsonFeed, jsonText } from '../../src/export/feeds.ts';
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

/** What is wrong with the tags of an XML text: enough to see that everything in it is escaped and closed. */
function unbalanced(xml: string): string[] {
  const open: string[] = [];
  const faults: string[] = [];
  const rest = xml
    .replace(/^<\?xml[^>]*\?>/u, '')
    .replaceAll(/<(\/?)([\w:-]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>/gu, (...found) => {
      const [, close, name, , empty] = found as string[];
      if (close) {
        if (open.pop() !== name) faults.push(`</${name}>`);
      } else if (!empty) open.push(name ?? '');
      return '';
    });
  if (/[<>]|&(?!(?:amp|lt|gt|quot|#39);)/u.test(rest)) faults.push('something is not escaped');
  return [...faults, ...open];
}

describe('feeds of parts', () => {
  const entries = [
    sampleEntry('agency'),
    sampleEntry('penalty', {
      party: { name: '示例市<甲>&乙有限公司', type: 'unit', uscc: '91999900MA0000015N' },
      publication: { on: '2026-02-10' },
    }),
    sampleEntry('penalty', {
      id: 'person',
      party: { name: '墨十三', type: 'person', uscc: '91999900MA0000015N' },
      publication: { on: '2026-02-11' },
    }),
    sampleEntry('penalty', {
      id: 'gone',
      docNumber: '（示）应急罚〔2026〕9号',
      party: { name: '示例市已去有限公司', type: 'unit', uscc: '91999900MA0000016L' },
      publication: { on: '2026-02-10', repaired: { on: '2026-06-01' } },
    }),
    sampleEntry('licence'),
  ];
  const corpus = publish(makeCorpus(entries, sampleSettings({ licence: 'CC BY 4.0' }), syntheticToday));
  const feeds = new Map([...furtherFeeds(corpus)].map((feed) => [feed.path, feed]));

  test('are there for each register, agency and enterprise, and well-formed', () => {
    expect([...feeds.keys()]).toEqual([
      '/feeds/penalty',
      '/feeds/licence',
      '/feeds/agency/shili',
      '/feeds/enterprise/91999900MA0000015N',
    ]);
    for (const feed of feeds.values()) {
      expect(unbalanced(atomText(corpus, link, feed)), feed.path).toEqual([]);
      const parsed = JSON.parse(jsonText(corpus, link, feed));
      expect(parsed.feed_url).toBe(link(`${feed.path}.json`));
      expect(parsed.items.length).toBe(feed.news.length);
    }
    expect(unbalanced('<a><b></a>&')).not.toEqual([]);
  });

  test('never join a natural person with an enterprise', () => {
    const ids = feeds.get('/feeds/enterprise/91999900MA0000015N')?.news.map(({ id }) => id);
    expect(ids).toEqual(['penalty:2026-001', 'licence:2026-wh-001']);
  });

  test('tell readers what to forget, by number and reason', () => {
    for (const path of ['/feeds/penalty', '/feeds/agency/shili']) {
      const atom = atomText(corpus, link, feeds.get(path)!);
      expect(atom).toContain(
        '<at:deleted-entry ref="urn:gongshi:11999900MB0000019D:penalty:gone" when="2026-06-01T00:00:00+08:00">',
      );
      expect(atom).not.toContain('已去');
      expect(atom).toContain('<updated>2026-06-01T00:00:00+08:00</updated>');
      expect(JSON.parse(jsonText(corpus, link, feeds.get(path)!))).toMatchObject({
        _gongshi: {
          deleted: [{ id: 'urn:gongshi:11999900MB0000019D:penalty:gone', reason: '信用修复，终止公示' }],
        },
      });
    }
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
    const files = [...siteFiles(open, () => 'x')];
    expect(files.some(({ path }) => path.startsWith('/sitemap'))).toBe(false);
    expect(files.find(({ path }) => path === '/robots.txt')?.content).toBe(robots(undefined));
    expect(robots(link('/sitemap.xml'))).toContain('Sitemap: https://gongshi.shili.example/sitemap.xml');
  });

  test('links everywhere under the base path', () => {
    const open = publish(syntheticCorpus(1, { base: '/sub/' }));
    const files = new Map(
      [...siteFiles(open, () => 'x')].map(({ path, content }) => [path, String(content)]),
    );
    expect(files.get('/sitemap.xml')).toContain('<loc>https://gongshi.shili.example/sub/penalty/');
    expect(files.get('/feed.xml')).toContain('href="https://gongshi.shili.example/sub/feed.xml"');
  });
});
