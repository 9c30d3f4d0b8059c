import { parseCitations } from '../../base/citation.ts';
import { toChineseNumeral } from '../../base/numerals.ts';
import { compareText } from '../../base/order.ts';
import type { Regulation } from '../../model/law/regulations.ts';
import { findRegulation } from '../../model/law/regulations.ts';
import type { PublicCorpus } from '../public.ts';
import { publicRecords } from '../public.ts';
import { once, oncePer } from './once.ts';

/** An article of a known law that public records cite, with who cites it. */
export interface ArticleView {
  /** Part of its address, e.g. `aq-97`. */
  id: string;
  regulation: Regulation;
  article: number;
  /** e.g. `《中华人民共和国安全生产法》第九十七条`. */
  title: string;
  /** Ids of penalties founded on the article, newest decision first. */
  founded: string[];
  /** Ids of penalties for acts that violated it. */
  violated: string[];
  /** Ids of responsibilities based on it. */
  responsibilities: string[];
}

interface Cited {
  id: string;
  regulation: Regulation;
  article: number;
}

/** The articles of known laws that a citation text names, by the edition in force on a date. */
export function citedArticles(text: string, date: string): Cited[] {
  const reading = parseCitations(text, { imported: true });
  if (!reading.ok) return [];
  const found = new Map<string, Cited>();
  for (const citation of reading.value) {
    const regulation = findRegulation(citation.law, date) ?? findRegulation(citation.law);
    if (!regulation) continue;
    for (const { article } of citation.locators) {
      const id = `${regulation.id.toLowerCase().replaceAll(/[^a-z0-9]+/gu, '-')}-${article}`;
      found.set(id, { id, regulation, article });
    }
  }
  return [...found.values()];
}

type Use = 'founded' | 'violated' | 'responsibilities';

/** Every article of a known law that a public record cites, by id. */
export const articleViews = once((corpus): ReadonlyMap<string, ArticleView> => {
  const articles = new Map<string, ArticleView>();
  const seen = new Map<string, Cited[]>();
  const cite = (text: string, date: string, use: Use, record: string) => {
    const key = `${date} ${text}`;
    const cited = seen.get(key) ?? citedArticles(text, date);
    seen.set(key, cited);
    for (const { id, regulation, article } of cited) {
      const view = articles.get(id) ?? {
        id,
        regulation,
        article,
        title: `《${regulation.title}》第${toChineseNumeral(article)}条`,
        founded: [],
        violated: [],
        responsibilities: [],
      };
      if (view[use].at(-1) !== record) view[use].push(record);
      articles.set(id, view);
    }
  };
  const penalties = publicRecords(corpus, 'penalty').sort(
    (a, b) => compareText(b.value.decidedOn, a.value.decidedOn) || compareText(b.id, a.id),
  );
  for (const { id, value } of penalties) {
    for (const text of value.basis) cite(text, value.decidedOn, 'founded', id);
    for (const text of value.violated) cite(text, value.decidedOn, 'violated', id);
  }
  for (const { id, value } of publicRecords(corpus, 'responsibility'))
    for (const text of value.basis) cite(text, value.publishedOn, 'responsibilities', id);
  const sorted = [...articles.values()].sort(
    (a, b) => compareText(a.regulation.id, b.regulation.id) || a.article - b.article,
  );
  return new Map(sorted.map((view) => [view.id, view]));
});

/** Address of an article's page, from the root of the site. */
export function articlePath(id: string): string {
  return `/basis/${id}.html`;
}

/** A citation as a reader sees it, with the page of the first article it names where there is one. */
export interface CitationView {
  text: string;
  path?: string;
}

/** The first article of a citation that has a page; the key is date and text, as the same few dozen are cited by every record. */
const citedPage = oncePer((corpus, key: string): string | undefined => {
  const [first] = citedArticles(key.slice(11), key.slice(0, 10));
  return first && articleViews(corpus).has(first.id) ? articlePath(first.id) : undefined;
});

/** Links a citation to the page of its article. */
export function citationView(corpus: PublicCorpus, text: string, date: string): CitationView {
  const path = citedPage(corpus, `${date} ${text}`);
  return path === undefined ? { text } : { text, path };
}
