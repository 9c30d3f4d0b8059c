import { expect, test } from 'vitest';
import { publish } from '../../src/derive/public.ts';
import { mainAgency } from '../../src/derive/views/agencies.ts';
import type { TaggedPage } from '../../src/site/page-tags.ts';
import { pageTags } from '../../src/site/page-tags.ts';
import { corpusWith } from '../derive/inspections.ts';

const corpus = publish(corpusWith([['agency', { id: 'shili', site: { siteCode: '9999000001' } }]]));
const page: TaggedPage = {
  settings: { ...corpus.settings, title: '示例公示', address: 'https://gongshi.example' },
  agency: mainAgency(corpus),
  title: '行政处罚结果',
  description: '公示期内的处罚决定',
  url: 'https://gongshi.example/penalty/',
  section: { id: 'after', title: '事后公开', about: '结果' },
  isColumn: true,
};
const tagsOf = (more: Partial<TaggedPage>) =>
  Object.fromEntries(pageTags({ ...page, ...more }).map(({ name, content }) => [name, content]));

test('every page names the site', () => {
  expect(tagsOf({ section: undefined })).toEqual({
    SiteName: '示例公示',
    SiteDomain: 'gongshi.example',
    SiteIDCode: '9999000001',
  });
});

test('a column names itself, a page within it its section', () => {
  expect(tagsOf({})).toMatchObject({
    ColumnName: '行政处罚结果',
    ColumnDescription: '公示期内的处罚决定',
    ColumnType: '信息公开目录',
  });
  expect(tagsOf({ isColumn: false }).ColumnName).toBe('事后公开');
});

test('an article has its title, day, source and address, and no tags of a column', () => {
  const tags = tagsOf({
    article: { publishedOn: '2026-02-10', source: '示例市应急管理局' },
    isColumn: false,
  });
  expect(tags).toMatchObject({
    ArticleTitle: '行政处罚结果',
    PubDate: '2026-02-10 00:00',
    ContentSource: '示例市应急管理局',
    Url: 'https://gongshi.example/penalty/',
  });
  expect(tags.ColumnName).toBeUndefined();
});
