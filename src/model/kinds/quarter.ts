import type * as z from 'zod';
import {
  choice,
  count,
  date,
  documentNumber,
  group,
  id,
  list,
  prose,
  ref,
  text,
  wan,
  year,
} from '../fields.ts';
import { defineKind } from '../kind.ts';
import { withdrawn } from './withdrawn.ts';
import { corrections } from './corrections.ts';
import { sectors } from './statistics.ts';

export const quarters = { '1': '第一季度', '2': '第二季度', '3': '第三季度', '4': '第四季度' } as const;

/** Figures of one unit in one quarter. The first five are those the national opinion asks for (第十九项). */
const figures = () => ({
  visits: count('检查家次', '家次', { aliases: ['检查企业家次'] }),
  fines: wan('罚没款', { aliases: ['罚没款金额'] }),
  stopped: count('责令停产停业整顿', '家'),
  revoked: count('吊销许可证', '个'),
  closedDown: count('关闭', '家'),
  plannedVisits: count('有计划检查', '家次').optional(),
  triggeredVisits: count('触发式检查', '家次').optional(),
  hazards: count('发现事故隐患', '项').optional(),
  majorHazards: count('重大事故隐患', '项').optional(),
  rectified: count('已整改隐患', '项').optional(),
  cases: count('立案', '件').optional(),
  penalties: count('行政处罚', '件').optional(),
});

/** Indicators of a quarter whose change may be printed; rates move by points. */
export const quarterIndicators = {
  visits: '检查家次',
  fines: '罚没款',
  stopped: '责令停产停业整顿',
  revoked: '吊销许可证',
  closedDown: '关闭',
  plannedVisits: '有计划检查',
  triggeredVisits: '触发式检查',
  hazards: '发现事故隐患',
  majorHazards: '重大事故隐患',
  rectified: '已整改隐患',
  cases: '立案',
  penalties: '行政处罚',
  plannedShare: '有计划检查占比',
  rectifiedShare: '隐患整改率',
} as const;

const indicator = (title: string) => choice(title, quarterIndicators);

const schema = group('季度执法情况分析', {
  id: id({ example: 'shili-2026-q1' }),
  agency: ref('分析单位', 'agency', { aliases: ['统计单位', '所属机构'] }),
  year: year('年度'),
  quarter: choice('季度', quarters),
  span: choice(
    '数据口径',
    { quarter: '当季', cumulative: '当年累计' },
    {
      hint: '各季度为年初至季末累计数的，填“当年累计”',
    },
  ).default('quarter'),
  docNumber: documentNumber('发文字号', { example: '示应急〔2026〕12号' }).optional(),
  title: text('通报标题').optional(),
  mainTo: text('主送机关').optional(),
  copies: text('抄送机关', { hint: '同级人民政府和上一级主管部门' }).optional(),
  signedOn: date('成文日期').optional(),
  printedOn: date('印发日期').optional(),
  units: list(
    '分单位数据',
    group('分单位数据', {
      unit: ref('统计单位（分）', 'agency', { hint: '本级填分析单位自己的编号' }),
      ...figures(),
    }),
    { hint: '本级一行，每个下级一行' },
  ),
  total: group('合计', figures()),
  sectors: list(
    '分行业数据',
    group('分行业数据', {
      sector: choice('行业', sectors),
      visits: count('行业检查家次', '家次'),
      penalties: count('行业行政处罚', '件').optional(),
      fines: wan('行业罚没款').optional(),
      stopped: count('行业责令停产停业整顿', '家').optional(),
    }),
  ).default([]),
  changes: list(
    '增减变化',
    group('增减变化', {
      unit: ref('变化单位', 'agency', { hint: '不填为合计' }).optional(),
      indicator: indicator('变化指标'),
      onYear: text('同比', {
        example: '增加12.5%',
        hint: '照通报原文填写：增加12.5%、减少3.0%、持平、提高1.2个百分点、—',
      }).optional(),
      onPrevious: text('环比', { example: '减少3.0%' }).optional(),
    }),
  ).default([]),
  rankings: list(
    '排名和升降名单',
    group('排名和升降名单', {
      indicator: indicator('排名指标'),
      by: choice('排名方式', {
        top: '数值居前',
        'up-year': '同比上升',
        'down-year': '同比下降',
        'up-previous': '环比上升',
        'down-previous': '环比下降',
      }),
      units: list('单位名单', ref('名单单位', 'agency')),
    }),
  ).default([]),
  overall: prose('总体情况').optional(),
  inspection: prose('行政检查情况').optional(),
  penalty: prose('行政处罚情况').optional(),
  caseFiles: prose('案卷情况').optional(),
  bySector: prose('行业情况').optional(),
  problems: list('存在问题', prose('问题')).default([]),
  next: list('下一步要求', prose('要求')).default([]),
  publishedOn: date('公布日期').optional(),
  withdrawn: withdrawn(),
  note: text('统计说明', { aliases: ['备注'] }).optional(),
  corrections: corrections(),
});

export type Quarter = z.output<typeof schema>;

/** 季度执法情况分析: what an agency reports of a quarter for itself and every agency below it. */
export const quarter = defineKind({
  id: 'quarter',
  title: { zh: '季度执法情况分析', en: 'Quarterly analysis' },
  folder: 'quarters',
  about: {
    zh: '按季度公布本级和各下级单位的检查家次、罚没款、停产停业整顿、吊销、关闭及其变化；与月度统计核对，只报告差异，不代为改正。',
    en: 'By quarter, the own level and every unit below: visits, fines, stops, revocations, closures and how they moved; compared with the monthly statistics, differences are reported, never repaired.',
  },
  publish: 'public',
  schema,
  defaultId: (value) => `${value.agency}-${value.year}-q${value.quarter}`,
  actDate: (value) => `${value.year}-${String(Number(value.quarter) * 3).padStart(2, '0')}-01`,
  label: (value) => value.title ?? `${value.year}年${quarters[value.quarter]}执法情况分析`,
  sample: {
    id: 'shili-2025-q4',
    agency: 'shili',
    year: '2025',
    quarter: '第四季度',
    units: [
      {
        unit: 'shili',
        visits: 140,
        fines: '12.5',
        stopped: 1,
        revoked: 0,
        closedDown: 0,
        plannedVisits: 126,
        triggeredVisits: 14,
        hazards: 400,
        majorHazards: 5,
        rectified: 392,
        cases: 9,
        penalties: 7,
      },
    ],
    total: {
      visits: 140,
      fines: '12.5',
      stopped: 1,
      revoked: 0,
      closedDown: 0,
      plannedVisits: 126,
      triggeredVisits: 14,
      hazards: 400,
      majorHazards: 5,
      rectified: 392,
      cases: 9,
      penalties: 7,
    },
    publishedOn: '2026-01-20',
  },
});
