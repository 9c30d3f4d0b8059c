import { describe, expect, test } from 'vitest';
import { publish } from '../../../src/derive/public.ts';
import { articleLaw } from '../../../src/derive/views/article-law.ts';
import type { ArticleView } from '../../../src/derive/views/articles.ts';
import { regulationById } from '../../../src/model/law/regulations.ts';
import { corpusWith } from '../inspections.ts';

const corpus = publish(corpusWith([], { today: '2026-03-25' }));

const article = (id: string, number: number): ArticleView => ({
  id: `${id}-${number}`,
  regulation: regulationById(id)!,
  article: number,
  title: '',
  founded: [],
  violated: [],
  responsibilities: [],
});

describe('an article', () => {
  test('tells who may be fined how much, and when', () => {
    const { fines, build, standing, source } = articleLaw(corpus, article('AQ', 97));
    expect(fines).toEqual([
      { subject: '单位', when: '有本条所列行为', range: '10万元以下' },
      { subject: '单位', when: '逾期未改正', range: '10万元以上20万元以下', with: '停产停业整顿' },
      { subject: '有关责任人员', when: '逾期未改正', range: '2万元以上5万元以下' },
    ]);
    expect(build).toBe('1 款；7 项');
    expect(standing).toBe('现行有效');
    expect(source?.url).toBe('https://flk.npc.gov.cn/');
  });

  test('of a repealed edition says since when, and what took its place', () => {
    expect(articleLaw(corpus, article('AQ-2014', 94)).standing).toBe(
      '2021-09-01 起失效，由《中华人民共和国安全生产法》（2021-09-01 起施行）取代',
    );
  });

  test('tells where its matter stood before the law was renumbered', () => {
    expect(articleLaw(corpus, article('CF', 45)).formerly).toEqual([
      { topic: '陈述和申辩', citation: '《中华人民共和国行政处罚法》第三十二条（2017 年文本）' },
    ]);
  });
});
