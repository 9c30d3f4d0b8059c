import type * as z from 'zod';
import {
  choice,
  citation,
  code,
  count,
  date,
  flag,
  group,
  id,
  list,
  percent,
  prose,
  ref,
  text,
} from '../fields.ts';
import { defineKind } from '../kind.ts';
import { withdrawn } from './withdrawn.ts';
import { sectors } from './statistics.ts';

const schema = group('随机抽查事项', {
  id: id({ example: 'gongmao' }),
  agency: ref('抽查主体', 'agency', { aliases: ['所属机构', '实施主体'] }),
  number: code('序号'),
  itemCode: code('事项编码', { example: '999900-CC-0001' }).optional(),
  name: text('抽查事项名称', { aliases: ['抽查事项'] }),
  category: choice(
    '事项类别',
    { general: '一般检查事项', key: '重点检查事项' },
    {
      hint: '重点检查事项的抽查比例不设上限',
    },
  ).default('general'),
  basis: list('抽查依据', citation('抽查依据')),
  scope: text('抽查范围', { aliases: ['抽查对象'], example: '市级监管的工贸企业' }),
  sectors: list('适用行业', choice('适用行业', sectors)).default([]),
  standard: text('抽查标准'),
  ratio: percent('抽查比例', { hint: '占检查对象名录库的百分比' }),
  frequency: text('抽查频率', { aliases: ['抽查频次'], example: '每年1次' }),
  timesPerYear: count('每年抽查次数', '次').optional(),
  capPerFirm: count('同一企业年度抽查上限', '次', { source: '国办发〔2024〕54号' }).optional(),
  method: text('抽查方式', { example: '现场检查' }),
  content: prose('抽查内容及要求', { aliases: ['抽查内容'] }),
  joint: flag('部门联合抽查').default(false),
  partners: list('联合抽查部门', text('部门')).default([]),
  responsibility: ref('权责事项', 'responsibility').optional(),
  weights: list(
    '差异化权重',
    group('差异化权重', {
      class: text('等级', { example: 'A级' }),
      weight: count('权重', '', { hint: '不小于 1 的整数；等级低、风险高的权重大' }),
    }),
    { hint: '按信用或者风险等级确定，与抽取记录一致' },
  ).default([]),
  reviewedOn: date('审核日期').optional(),
  effectiveFrom: date('生效日期').optional(),
  publishedOn: date('公布日期').optional(),
  withdrawn: withdrawn(),
  adjustments: list(
    '调整记录',
    group('调整记录', {
      on: date('调整日期'),
      change: text('调整内容'),
      reason: text('调整原因'),
    }),
  ).default([]),
  remark: text('备注').optional(),
});

export type RandomItem = z.output<typeof schema>;

/** 随机抽查事项清单: what is inspected by lot, on which basis, of whom, how many and how often. */
export const randomItem = defineKind({
  id: 'random-item',
  title: { zh: '随机抽查事项清单', en: 'Items of random inspection' },
  folder: 'random-items',
  about: {
    zh: '随机抽查事项的依据、主体、范围、标准、比例、频率、方式、内容和差异化权重，向社会公布。',
    en: 'What is inspected by lot: basis, body, scope, standard, ratio, frequency, manner, contents and weights by class; public.',
  },
  publish: 'public',
  schema,
  actDate: () => undefined,
  label: (value) => value.name,
  sample: {
    id: 'gongmao',
    agency: 'shili',
    number: '1',
    name: '工贸企业安全生产检查',
    basis: ['《中华人民共和国安全生产法》第六十二条第二款'],
    scope: '市级监管的工贸企业',
    sectors: ['机械', '轻工'],
    standard: '工贸企业重大事故隐患判定标准',
    ratio: '20%',
    frequency: '每年1次',
    timesPerYear: 1,
    capPerFirm: 1,
    method: '现场检查',
    content: '检查安全生产责任制、教育培训、设备设施、有限空间和粉尘防爆管理情况。',
    weights: [
      { class: 'A级', weight: 1 },
      { class: 'B级', weight: 2 },
    ],
    reviewedOn: '2026-01-20',
    publishedOn: '2026-02-02',
  },
});
