import type { Section } from '../derive/views/navigation.ts';
import type { PublicOf } from '../derive/public.ts';
import type { Settings } from '../model/settings.ts';

/** One `meta` element of a page's head. */
export interface PageTag {
  name: string;
  content: string;
}

/** What the page tags of 政府网站发展指引 (国办发〔2017〕47号) are made from. */
export interface TaggedPage {
  settings: Settings;
  agency?: PublicOf<'agency'>;
  title: string;
  description?: string;
  /** Complete address, where the settings name the site's. */
  url?: string;
  section?: { id: Section['id']; title: string; about: string };
  /** Publication day and source of an article; absent for lists and entry pages. */
  article?: { publishedOn?: string; source?: string };
  /** Whether the page is itself a column, so that it gives its own name. */
  isColumn: boolean;
}

/** The words of the guide for what a column is. */
const columnTypes: Record<Section['id'], string> = {
  before: '概况信息',
  during: '信息公开目录',
  after: '信息公开目录',
  statistics: '数据发布',
  supervision: '互动',
  data: '数据发布',
};

const tag = (name: string, content: string | undefined): PageTag[] =>
  content === undefined || content === '' ? [] : [{ name, content }];

function columnTags({ section, title, description, isColumn, agency }: TaggedPage): PageTag[] {
  if (!section) return [];
  const name = isColumn ? title : section.title;
  return [
    ...tag('ColumnName', name),
    ...tag('ColumnDescription', (isColumn ? description : undefined) ?? section.about),
    ...tag('ColumnKeywords', [...new Set([name, section.title, agency?.name])].filter(Boolean).join(',')),
    ...tag('ColumnType', columnTypes[section.id]),
  ];
}

function articleTags({ article, title, description, url, section, agency, settings }: TaggedPage): PageTag[] {
  if (!article) return [];
  return [
    ...tag('ArticleTitle', title),
    // Days are known, hours are not: none is invented.
    ...tag('PubDate', article.publishedOn && `${article.publishedOn} 00:00`),
    ...tag('ContentSource', article.source ?? agency?.name ?? settings.title),
    ...tag('Keywords', [section?.title, agency?.name].filter(Boolean).join(',')),
    ...tag('Author', article.source),
    ...tag('Description', description),
    ...tag('Url', url),
  ];
}

/** The tags every page bears, then those of a column or of an article. Names are case-sensitive as written. */
export function pageTags(page: TaggedPage): PageTag[] {
  const { settings, agency } = page;
  return [
    ...tag('SiteName', settings.title),
    ...tag('SiteDomain', settings.address && new URL(settings.address).host),
    ...tag('SiteIDCode', agency?.site?.siteCode),
    ...(page.article ? articleTags(page) : columnTags(page)),
  ];
}
