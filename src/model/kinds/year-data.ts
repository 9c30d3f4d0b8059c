import type * as z from 'zod';
import { choice, count, date, documentNumber, group, id, list, ref, text, wan, year } from '../fields.ts';
import { defineKind } from '../kind.ts';
import { withdrawn } from './withdrawn.ts';
import { corrections } from './corrections.ts';
import { disclosure } from './disclosure.ts';

/** Columns of licences (行政许可). */
const licence = () => ({
  applied: count('许可申请', '件'),
  accepted: count('许可受理', '件'),
  granted: count('准予许可', '件'),
  refused: count('不予许可', '件'),
  revoked: count('撤销许可', '件'),
});

/** Columns of penalties (行政处罚): kinds, their sum as printed, and the money. */
const penalty = () => ({
  warning: count('警告', '宗'),
  criticism: count('通报批评', '宗'),
  fine: count('罚款', '宗'),
  confiscation: count('没收违法所得、没收非法财物', '宗'),
  suspension: count('暂扣许可证件', '宗'),
  revocation: count('吊销许可证件', '宗'),
  'stop-production': count('责令停产停业', '宗'),
  other: count('其他行政处罚', '宗'),
  total: count('处罚合计宗数', '宗', { hint: '各种类宗数之和' }),
  decisions: count('处罚决定件数', '件', { hint: '一件决定有几种处罚的，件数少于合计宗数' }).optional(),
  amount: wan('罚没金额'),
});

/** Columns of coercion (行政强制). */
const coercion = () => ({
  seal: count('查封', '宗'),
  detain: count('扣押', '宗'),
  freeze: count('冻结', '宗'),
  other: count('其他强制措施', '宗'),
  total: count('强制措施合计', '宗'),
  court: count('申请法院强制执行', '宗'),
});

const others = () => ({
  inspections: count('行政检查次数', '次'),
  confirmations: count('行政确认', '宗').optional(),
  rewards: count('行政奖励', '宗').optional(),
  rulings: count('行政裁决', '宗').optional(),
  other: count('其他行政执法行为', '宗').optional(),
});

const unit = () => ref('执法主体', 'agency');

const schema = group('年度行政执法数据', {
  id: id({ example: 'shili-2025' }),
  agency: ref('填报单位', 'agency', { aliases: ['统计单位', '所属机构'] }),
  year: year('数据年度', { aliases: ['年度'] }),
  scope: choice('统计口径', { own: '本级', total: '本级及下属单位' }).default('own'),
  docNumber: documentNumber('发文字号').optional(),
  licences: group('行政许可', {
    rows: list('许可分主体', group('许可分主体', { unit: unit(), ...licence() })),
    total: group('许可合计', licence()),
  }),
  penalties: group('行政处罚', {
    rows: list('处罚分主体', group('处罚分主体', { unit: unit(), ...penalty() })),
    total: group('处罚合计', penalty()),
  }),
  coercion: group('行政强制', {
    rows: list('强制分主体', group('强制分主体', { unit: unit(), ...coercion() })),
    total: group('强制合计', coercion()),
  }),
  inspections: group('行政检查和其他', {
    rows: list('检查分主体', group('检查分主体', { unit: unit(), ...others() })),
    total: group('检查合计', others()),
  }),
  reportedTo: list('报送', group('报送', { to: text('报送机关'), on: date('报送日期') }), {
    hint: '本级人民政府和上一级主管部门',
  }).default([]),
  publishedOn: date('公布日期', { hint: '次年 1 月 31 日以前' }).optional(),
  withdrawn: withdrawn(),
  disclosure: disclosure.optional(),
  note: text('统计说明', { aliases: ['备注'] }).optional(),
  corrections: corrections(),
});

export type YearData = z.output<typeof schema>;

const licences = { applied: 6, accepted: 6, granted: 5, refused: 1, revoked: 0 };
const penalties = {
  warning: 2,
  criticism: 0,
  fine: 30,
  confiscation: 1,
  suspension: 0,
  revocation: 0,
  'stop-production': 1,
  other: 0,
  total: 34,
  decisions: 31,
  amount: '62.5',
};
const measures = { seal: 2, detain: 1, freeze: 0, other: 0, total: 3, court: 1 };

/** 年度行政执法数据: the yearly sheet of licences, penalties, coercion and inspections by enforcing body. */
export const yearData = defineKind({
  id: 'year-data',
  title: { zh: '年度行政执法数据', en: 'Yearly enforcement data' },
  folder: 'year-data',
  about: {
    zh: '上一年度行政许可、行政处罚、行政强制、行政检查的总体数据，每年1月31日前公布，并报本级人民政府和上一级主管部门。',
    en: 'Licences, penalties, coercion and inspections of the year before, published by 31 January and reported upwards.',
  },
  publish: 'public',
  schema,
  defaultId: (value) => `${value.agency}-${value.year}`,
  actDate: (value) => `${value.year}-12-31`,
  label: (value) => `${value.year}年度行政执法数据`,
  sample: {
    id: 'shili-2025',
    agency: 'shili',
    year: '2025',
    licences: { rows: [{ unit: 'shili', ...licences }], total: licences },
    penalties: { rows: [{ unit: 'shili', ...penalties }], total: penalties },
    coercion: { rows: [{ unit: 'shili', ...measures }], total: measures },
    inspections: { rows: [{ unit: 'shili', inspections: 520 }], total: { inspections: 520 } },
    reportedTo: [
      { to: '示例市人民政府', on: '2026-01-22' },
      { to: '示例省应急管理厅', on: '2026-01-22' },
    ],
    publishedOn: '2026-01-23',
  },
});
