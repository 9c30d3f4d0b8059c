import type * as z from 'zod';
import {
  choice,
  count,
  date,
  decimal,
  documentNumber,
  group,
  id,
  list,
  prose,
  ref,
  text,
  year,
} from '../fields.ts';
import { defineKind } from '../kind.ts';

/** What a file is reviewed for. */
export const reviewAspects = {
  subject: '执法主体',
  facts: '违法事实',
  evidence: '证据',
  procedure: '程序',
  law: '适用法律',
  discretion: '自由裁量',
  documents: '文书制作',
  archive: '立卷归档',
} as const;

/** Faults that fail a file whatever its points. */
export const vetoGrounds = {
  power: '超越职权',
  subject: '处罚对象错误',
  evidence: '没有证据或者主要证据不足',
  procedure: '严重违反法定程序',
  law: '适用法律错误',
} as const;

/** Levels of a reviewed file, the best first. */
export const reviewLevels = { excellent: '优秀', passed: '合格', failed: '不合格' } as const;

const file = group('评查案卷', {
  number: count('案卷序号', ''),
  kind: choice('案卷种类', { penalty: '行政处罚', coercion: '行政强制', licence: '行政许可' }),
  name: text('案卷名称'),
  docNumber: text('案卷决定文号').optional(),
  penalty: ref('评查的处罚', 'penalty').optional(),
  case: ref('评查的案件', 'case').optional(),
  coercion: ref('评查的强制', 'coercion').optional(),
  licence: ref('评查的许可', 'licence').optional(),
  unit: text('案卷承办机构').optional(),
  reviewers: list('评查人', text('评查人')).default([]),
  items: list(
    '评查项目',
    group('评查项目', {
      aspect: choice('评查方面', reviewAspects),
      full: decimal('评查满分', '分'),
      score: decimal('评查得分', '分'),
      reason: text('评查扣分理由').optional(),
    }),
  ),
  vetoes: list('否决情形', choice('否决情形', vetoGrounds)).default([]),
  score: decimal('案卷得分', '分'),
  level: choice('案卷等次', reviewLevels),
  problems: list('案卷问题', prose('案卷问题')).default([]),
  opinion: prose('承办机构意见').optional(),
  correctedOn: date('案卷问题改正日期').optional(),
});

const schema = group('案卷评查', {
  id: id({ example: 'shili-2025' }),
  agency: ref('组织评查机关', 'agency', { aliases: ['所属机构'] }),
  year: year('评查年度', { hint: '被评查案卷所属的年度' }),
  title: text('评查名称'),
  scope: text('评查范围', { hint: '本机关、下级机关、受委托组织' }),
  agencies: list('被评查机关', ref('被评查机关', 'agency')).default([]),
  from: date('评查开始日期'),
  to: date('评查结束日期'),
  team: list('评查组', text('评查组成员')).default([]),
  standard: text('评查标准'),
  levels: group('等次分数线', {
    excellent: decimal('优秀分数线', '分').default(90),
    passed: decimal('合格分数线', '分').default(60),
  }).default({ excellent: 90, passed: 60 }),
  files: list('评查的案卷', file),
  average: decimal('平均得分', '分', { hint: '保留一位小数' }).optional(),
  earlier: list(
    '上次评查问题整改',
    group('上次评查问题整改', {
      problem: prose('上次评查的问题'),
      state: choice('上次问题整改情况', { done: '已整改', repeated: '再次发生', open: '尚未整改' }),
    }),
    { source: '苏安监〔2016〕186号 第十六项' },
  ).default([]),
  circular: group(
    '评查通报',
    {
      docNumber: documentNumber('评查通报文号', { example: '示应急〔2026〕8号' }),
      on: date('评查通报日期'),
      scope: text('评查通报范围'),
      situation: prose('评查情况').optional(),
      problems: list('普遍性问题', prose('普遍性问题')).default([]),
      requirements: list('评查整改要求', prose('评查整改要求')).default([]),
    },
    { source: '安全生产监管执法监督办法 第八条第六项' },
  ).optional(),
  seminar: group(
    '案例研讨',
    { on: date('研讨日期'), subject: text('研讨主题'), attendees: count('研讨人数', '人').optional() },
    { source: '河北煤矿安全监察局行政执法监督办法 第九条' },
  ).optional(),
});

export type CaseReview = z.output<typeof schema>;

/** 案卷评查: files of a year with points, vetoes and levels, and the circular on what was found. */
export const caseReview = defineKind({
  id: 'case-review',
  title: { zh: '案卷评查', en: 'Reviews of case files' },
  folder: 'case-reviews',
  about: {
    zh: '每年至少一次的执法案卷评查：逐卷评分、否决情形、等次、问题整改和通报；结果在系统内通报，不向社会公开。',
    en: 'The review of case files, at least yearly: points, vetoes, levels, corrections and circular; not public.',
  },
  publish: 'internal',
  schema,
  actDate: (value) => value.to,
  label: (value) => value.title,
  sample: {
    id: 'shili-2025',
    agency: 'shili',
    year: 2025,
    title: '2025年度行政执法案卷评查',
    scope: '本机关行政处罚案卷',
    from: '2026-01-05',
    to: '2026-01-16',
    team: ['法样例', '演示员乙'],
    standard: '示例省应急管理行政执法案卷评查标准',
    files: [
      {
        number: 1,
        kind: 'penalty',
        name: '示例市松风化工有限公司未如实记录安全生产教育和培训情况案',
        reviewers: ['法样例'],
        items: [
          { aspect: 'subject', full: 10, score: 10 },
          { aspect: 'facts', full: 15, score: 15 },
          { aspect: 'evidence', full: 20, score: 18, reason: '一份复印件未注明与原件核对无异' },
          { aspect: 'procedure', full: 20, score: 20 },
          { aspect: 'law', full: 15, score: 15 },
          { aspect: 'discretion', full: 5, score: 5 },
          { aspect: 'documents', full: 10, score: 9, reason: '送达回执漏填地点' },
          { aspect: 'archive', full: 5, score: 5 },
        ],
        score: 97,
        level: 'excellent',
        problems: ['送达回执漏填地点'],
        correctedOn: '2026-01-20',
      },
    ],
    average: 97,
    circular: {
      docNumber: '示应急〔2026〕1号',
      on: '2026-01-23',
      scope: '局机关各科室、各分局',
      problems: ['文书填写不完整'],
      requirements: ['逐卷补正，下次评查复核'],
    },
  },
});
