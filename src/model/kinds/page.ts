import type * as z from 'zod';
import { choice, count, date, group, id, prose, ref, text } from '../fields.ts';
import { defineKind } from '../kind.ts';
import { withdrawn } from './withdrawn.ts';

const schema = group('文章', {
  id: id({ example: 'about-data' }),
  title: text('标题'),
  summary: text('内容概述').optional(),
  section: choice('栏目', {
    before: '事前公开',
    during: '事中公示',
    after: '事后公开',
    statistics: '统计与通报',
    supervision: '监督与投诉',
    data: '数据开放',
    about: '关于本站',
  }),
  order: count('栏目内顺序', '').default(100),
  agency: ref('发布机构', 'agency').optional(),
  publishedOn: date('发布日期'),
  withdrawn: withdrawn(),
  source: text('来源').optional(),
  body: prose('正文', { hint: 'MDX 正文；不得含脚本、表达式和导入语句' }),
});

export type Page = z.output<typeof schema>;

/** 文章: a page of prose, written in MDX with a closed set of components. */
export const page = defineKind({
  id: 'page',
  title: { zh: '文章', en: 'Page' },
  folder: 'pages',
  about: {
    zh: '程序、依据、办事指南、数据说明等文字页面。',
    en: 'Pages of prose: procedures, guides, notes on the data.',
  },
  publish: 'public',
  schema,
  actDate: (value) => value.publishedOn,
  label: (value) => value.title,
  sample: {
    id: 'about-data',
    title: '数据说明',
    section: 'data',
    publishedOn: '2026-01-05',
    body: '本站数据来自执法台账。',
  },
});
