import { compareText } from '../base/order.ts';
import { monthPath, pagePath } from '../derive/paths.ts';
import type { PublicCorpus } from '../derive/public.ts';
import { publicRecords } from '../derive/public.ts';
import { once } from '../derive/views/once.ts';
import { pageOf, publicLabel, registers } from '../derive/views/registers.ts';
import type { KindId } from '../model/kinds.ts';
import { concernedBy, type Concerned } from './concerned.ts';
import { formatChineseMonth } from '../base/dates.ts';

/** Something that became public. */
export interface News extends Concerned {
  /** From the root of the site. */
  path: string;
  /** Never changes: which record, whatever its address. */
  id: string;
  title: string;
  summary: string;
  /** Civil date of publication. */
  on: string;
  /** Register, in Chinese. */
  register: string;
  kind: KindId;
  /** Month whose figures it is. */
  month?: string;
}

function agencyName(corpus: PublicCorpus, id: string): string {
  return corpus.records.agency.get(id)?.value.name ?? id;
}

function penalties(corpus: PublicCorpus): News[] {
  return publicRecords(corpus, 'penalty').map(({ id, value, publicity }) => ({
    path: pagePath('penalty', id),
    id: `penalty:${id}`,
    title: `${value.party.name ?? ''} ${value.docNumber}`.trim(),
    summary: `${value.reason ?? value.violationType ?? value.facts ?? ''}：${value.content ?? ''}`,
    on: publicity.from ?? value.decidedOn,
    register: '行政处罚结果',
    kind: 'penalty',
    ...concernedBy(value),
  }));
}

function plans(corpus: PublicCorpus): News[] {
  return publicRecords(corpus, 'plan').map(({ id, value, publicity }) => ({
    path: pagePath('plan', id),
    id: `plan:${id}`,
    title: value.title ?? `${agencyName(corpus, value.agency)}${value.year}年度安全生产监督检查计划`,
    summary: `发文字号：${value.docNumber}`,
    on: publicity.from ?? value.signedOn,
    register: '年度监督检查计划',
    kind: 'plan',
    ...concernedBy(value),
  }));
}

function months(corpus: PublicCorpus): News[] {
  return publicRecords(corpus, 'statistics').map(({ id, value, publicity }) => ({
    path: monthPath(value.month),
    id: `statistics:${id}`,
    title: `${agencyName(corpus, value.agency)}${formatChineseMonth(value.month)}监督检查情况`,
    summary: `检查${value.visits}家次，发现事故隐患${value.hazards}项，行政处罚${value.penalties}件。`,
    on: publicity.from ?? `${value.month}-01`,
    register: '月度监督检查统计',
    kind: 'statistics',
    month: value.month,
    ...concernedBy(value),
  }));
}

function pages(corpus: PublicCorpus): News[] {
  return publicRecords(corpus, 'page').map(({ id, value }) => ({
    path: pagePath('page', id),
    id: `page:${id}`,
    title: value.title,
    summary: value.summary ?? '',
    on: value.publishedOn,
    register: '文章',
    kind: 'page',
  }));
}

/** Records of registers shown from their description. */
function further(corpus: PublicCorpus): News[] {
  return registers(corpus).flatMap(({ kind, title, entries }) =>
    entries.flatMap((entry): News[] => {
      const on = entry.publicity.from;
      if (on === undefined) return [];
      const path = pageOf(entry);
      const concerned = concernedBy(entry.value);
      const label = publicLabel(entry);
      // Nobody knows a number alone.
      const name = label.includes(concerned.party ?? '') ? label : `${concerned.party} ${label}`;
      const about = { path, id: `${kind}:${entry.id}`, title: name, summary: '', on };
      return [{ ...about, register: title, kind, ...concerned }];
    }),
  );
}

/** Everything that became public, the newest first. Records that left the public are not news any more. */
export const allNews = once((corpus: PublicCorpus): News[] =>
  [...penalties(corpus), ...plans(corpus), ...months(corpus), ...pages(corpus), ...further(corpus)].sort(
    (a, b) => compareText(b.on, a.on) || compareText(b.id, a.id),
  ),
);

/** What became public last. */
export function latestNews(corpus: PublicCorpus, limit = 50): News[] {
  return allNews(corpus).slice(0, limit);
}
