import type * as z from 'zod';
import { choice, count, date, decimal, group, id, list, prose, ref, text, year } from '../fields.ts';
import { defineKind } from '../kind.ts';
import { withdrawn } from './withdrawn.ts';

const schema = group('执法人员培训', {
  id: id({ example: 'shili-2025' }),
  agency: ref('所属机构', 'agency', { aliases: ['统计单位', '机构'] }),
  year: year('培训年度', { aliases: ['年度'] }),
  total: count('应培训执法人员数', '人', { aliases: ['执法人员数', '执法人员总数'] }),
  trained: count('已培训执法人员数', '人', { aliases: ['参训人数'] }),
  certifiable: count('应持证人员数', '人', { hint: '在执法岗位上的人员，不含辅助人员' }),
  certified: count('已持证人员数', '人', { aliases: ['持证人员数'] }),
  rotation: group(
    '三年轮训',
    {
      from: year('轮训起始年度'),
      to: year('轮训截止年度'),
      done: count('已轮训人数', '人'),
    },
    { source: '苏安监〔2016〕186号 第十七项' },
  ).optional(),
  exams: group('执法资格考试', {
    taken: count('参加考试人数', '人'),
    passed: count('考试合格人数', '人'),
  }).optional(),
  sessions: list(
    '培训班次',
    group('培训班次', {
      title: text('培训班名称'),
      kind: choice('培训类别', {
        qualification: '资格培训',
        renewal: '知识更新培训',
        special: '专题培训',
        drill: '岗位练兵',
      }),
      from: date('培训开始日期'),
      to: date('培训结束日期').optional(),
      hours: decimal('学时', '学时').optional(),
      attended: count('参训人次', '人次'),
    }),
  ).default([]),
  reason: prose('未全部培训或者持证的原因').optional(),
  publishedOn: date('公布日期').optional(),
  withdrawn: withdrawn(),
});

export type Training = z.output<typeof schema>;

/** 执法人员培训: one agency's year of training and certificates. */
export const training = defineKind({
  id: 'training',
  title: { zh: '执法人员培训', en: 'Training of officers' },
  folder: 'trainings',
  about: {
    zh: '年度执法人员培训率和持证率（应均为100%）、三年轮训进度和培训班次。',
    en: 'Shares of officers trained and certified in a year (both should be 100 %), the three-year rotation and the courses.',
  },
  publish: 'public',
  schema,
  defaultId: (value) => `${value.agency}-${value.year}`,
  actDate: (value) => `${value.year}-12-31`,
  label: (value) => `${value.year}年度执法人员培训`,
  sample: {
    id: 'shili-2025',
    agency: 'shili',
    year: 2025,
    total: 10,
    trained: 10,
    certifiable: 10,
    certified: 10,
    rotation: { from: 2023, to: 2025, done: 10 },
    exams: { taken: 2, passed: 2 },
    sessions: [
      {
        title: '行政处罚程序和文书制作',
        kind: 'renewal',
        from: '2025-05-12',
        to: '2025-05-16',
        hours: 40,
        attended: 10,
      },
    ],
    publishedOn: '2026-01-20',
  },
});
