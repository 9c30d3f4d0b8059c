import type * as z from 'zod';
import type { Meta } from '../fields.ts';
import { choice, code, count, date, flag, group, id, list, percent, ref, text } from '../fields.ts';
import { defineKind } from '../kind.ts';
import { withdrawn } from './withdrawn.ts';
import { inspectionResults } from './inspection.ts';

const internal: Meta = { publish: 'internal' };

/** Why somebody who was drawn is replaced by the next one of the order. */
export const replacementReasons = {
  recusal: '依法回避',
  certificate: '执法证件失效',
  absence: '请假、外派或者离岗',
  unit: '与另一名执法人员同属一个单位',
  auxiliary: '执法辅助人员',
  closed: '已关闭、停业或者注销',
  cap: '本年度检查次数已达上限',
  duplicate: '与联合抽查或者重点检查重复',
} as const;

const schema = group('双随机抽取记录', {
  id: id({ example: '2026-03' }),
  agency: ref('抽取机构', 'agency', { aliases: ['所属机构'] }),
  title: text('抽查任务名称'),
  item: ref('抽查事项', 'random-item'),
  plan: ref('年度计划', 'plan').optional(),
  on: date('抽取日期'),
  time: text('抽取时间', { example: '9时30分' }).optional(),
  place: text('抽取地点').optional(),
  operator: text('抽取操作人'),
  witness: text('抽取监督人', internal).optional(),
  seed: text('随机种子', { hint: '名录库公布之后才产生，抽取前无人能够预知' }),
  seedSource: text('种子来源', { example: '福利彩票双色球第2026023期开奖号码' }),
  algorithm: choice('抽取算法', { 'gongshi-draw-1': 'gongshi-draw-1' }).default('gongshi-draw-1'),
  firmPool: ref('检查对象名录库', 'random-pool'),
  officerPool: ref('执法人员名录库', 'random-pool').optional(),
  poolHash: code('检查对象名录校验值', { pattern: /^[0-9a-f]{64}$/u }),
  officerPoolHash: code('执法人员名录校验值', { pattern: /^[0-9a-f]{64}$/u }).optional(),
  poolSize: count('检查对象数', '户'),
  ratio: percent('抽取比例').optional(),
  quota: count('抽取户数', '户'),
  weights: list('抽取权重', group('抽取权重', { class: text('权重等级'), weight: count('权重值', '') }), {
    hint: '不填时各等级相同',
  }).default([]),
  officersEach: count('每户执法人员数', '人').default(2),
  differentUnits: flag('两名执法人员须来自不同单位').default(false),
  selected: list(
    '抽中对象',
    group('抽中对象', {
      code: code('抽中对象代码'),
      name: text('抽中对象名称'),
      officers: list(
        '抽中执法人员',
        group('抽中执法人员', { certificate: code('抽中执法证号'), name: text('抽中执法人员姓名') }),
      ).default([]),
      inspectedOn: date('检查日期').optional(),
      result: choice('抽查结果', inspectionResults).optional(),
      resultOn: date('抽查结果日期').optional(),
      resultNote: text('抽查结果说明').optional(),
      publishedOn: date('结果公布日期').optional(),
      inspection: ref('检查记录', 'inspection', internal).optional(),
      penalty: ref('相关处罚', 'penalty').optional(),
    }),
  ),
  replaced: list(
    '替换',
    group('替换', {
      what: choice('替换种类', { firm: '检查对象', officer: '执法人员' }),
      code: code('被替换者代码', { hint: '信用代码或者执法证号' }),
      name: text('被替换者名称').optional(),
      firm: code('所查对象代码', { hint: '替换执法人员时填写' }).optional(),
      reason: choice('替换原因', replacementReasons),
      note: text('替换说明', internal).optional(),
    }),
  ).default([]),
  resultsDue: date('检查完成期限').optional(),
  channels: list('公示渠道', text('公示渠道')).default([]),
  publishedOn: date('公布日期').optional(),
  withdrawn: withdrawn(),
  remark: text('备注').optional(),
});

export type Draw = z.output<typeof schema>;

/** 双随机抽取记录: a draw of firms and officers with everything needed to repeat it, and what the inspections came to. */
export const draw = defineKind({
  id: 'draw',
  title: { zh: '双随机抽取记录', en: 'Draws of random inspection' },
  folder: 'draws',
  about: {
    zh: '一次随机抽取的事项、名录库、种子、算法、权重、抽中的对象和执法人员、替换原因和抽查结果；运行 gongshi draw 可以复算。',
    en: 'One draw: item, pools, seed, algorithm, weights, firms and officers drawn, replacements and results; `gongshi draw` repeats it.',
  },
  publish: 'public',
  schema,
  actDate: (value) => value.on,
  label: (value) => value.title,
  sample: {
    id: '2026-01',
    agency: 'shili',
    title: '2026年3月工贸企业双随机抽查',
    item: 'gongmao',
    on: '2026-03-02',
    time: '9时30分',
    operator: '演示员甲',
    witness: '范监督',
    seed: '2026023-05-11-17-22-28-31-09',
    seedSource: '示例彩票第2026023期开奖号码',
    firmPool: 'firms-2026',
    poolHash: 'afd7704eeb02b6aa015aad080d520dcf8a2a5d771aef7271eb9a088faba225ff',
    poolSize: 5,
    ratio: '40%',
    quota: 2,
    weights: [
      { class: 'A级', weight: 1 },
      { class: 'B级', weight: 2 },
    ],
    selected: [
      {
        code: '91999900MA0090030Y',
        name: '示例市白石建材有限公司',
        officers: [
          { certificate: '99990000001', name: '演示员甲' },
          { certificate: '99990000002', name: '演示员乙' },
        ],
        inspectedOn: '2026-03-12',
        result: 'corrected',
        resultOn: '2026-03-16',
        publishedOn: '2026-03-20',
      },
      {
        code: '91999900MA00900149',
        name: '示例市翠竹机械有限公司',
        officers: [
          { certificate: '99990000001', name: '演示员甲' },
          { certificate: '99990000002', name: '演示员乙' },
        ],
        inspectedOn: '2026-03-12',
        result: 'corrected',
        resultOn: '2026-03-16',
        publishedOn: '2026-03-20',
      },
    ],
    publishedOn: '2026-03-03',
  },
});
