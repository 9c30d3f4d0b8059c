import type * as z from 'zod';
import type { Meta } from '../fields.ts';
import { choice, code, count, date, group, id, list, phone, ref, text } from '../fields.ts';
import { defineKind } from '../kind.ts';
import { withdrawn } from './withdrawn.ts';
import { sectors } from './statistics.ts';

const internal: Meta = { publish: 'internal' };

const schema = group('双随机名录库', {
  id: id({ example: 'firms-2026' }),
  agency: ref('建库机构', 'agency', { aliases: ['所属机构'] }),
  type: choice('名录库类别', { firms: '检查对象名录库', officers: '执法人员名录库' }),
  title: text('名录库名称'),
  items: list('适用抽查事项', ref('适用抽查事项', 'random-item')).default([]),
  asOf: date('名录截止日期', { hint: '抽取时使用的就是这一天的名录' }),
  size: count('名录数量', '', { hint: '参加抽取的户数或者人数，与成员数一致' }),
  hash: code('名录校验值', {
    pattern: /^[0-9a-f]{64}$/u,
    hint: '成员按代码排序，每行“代码、制表符、等级、换行”，UTF-8 的 SHA-256；运行 gongshi draw 可算出',
  }).optional(),
  classes: list(
    '分等级数量',
    group('分等级数量', {
      class: text('等级'),
      count: count('等级内数量', ''),
      weight: count('抽取权重', ''),
    }),
    { hint: '权重为不小于 1 的整数' },
  ).default([]),
  members: list(
    '名录成员',
    group('名录成员', {
      code: code('成员代码', { hint: '检查对象填统一社会信用代码，执法人员填执法证号' }),
      name: text('成员名称'),
      class: text('成员等级', { hint: '信用或者风险等级；执法人员填执法领域' }),
      unit: text('成员所在单位').optional(),
      sector: choice('成员行业', sectors).optional(),
      enterprise: ref('监管企业', 'enterprise', internal).optional(),
      officer: ref('执法人员', 'officer', internal).optional(),
      legalRep: text('成员法定代表人', internal).optional(),
      address: text('成员地址', internal).optional(),
      contact: phone('成员联系电话', internal).optional(),
    }),
  ).default([]),
  exclusions: list(
    '不参加抽取的对象',
    group('不参加抽取的对象', {
      reason: choice('不参加原因', {
        closed: '已关闭、停业或者注销',
        key: '已列入年度计划重点检查',
        cap: '本年度检查次数已达上限',
        left: '已离岗或者证件失效',
        auxiliary: '执法辅助人员',
      }),
      count: count('不参加数量', ''),
    }),
  ).default([]),
  publishedOn: date('公布日期').optional(),
  withdrawn: withdrawn(),
  remark: text('备注').optional(),
});

export type RandomPool = z.output<typeof schema>;

/** 双随机名录库: who could be drawn on a day, so that a draw can be repeated by anybody. */
export const randomPool = defineKind({
  id: 'random-pool',
  title: { zh: '双随机名录库', en: 'Pools of random inspection' },
  folder: 'random-pools',
  about: {
    zh: '某一天的检查对象名录库或者执法人员名录库：代码、名称、等级、权重和校验值公开，联系信息不公开，任何人可据此复算抽取结果。',
    en: 'The firms or officers that could be drawn on a day: codes, names, classes, weights and a hash are public, contacts are not; anybody can repeat a draw from it.',
  },
  publish: 'public',
  schema,
  actDate: (value) => value.asOf,
  label: (value) => value.title,
  sample: {
    id: 'firms-2026',
    agency: 'shili',
    type: 'firms',
    title: '检查对象名录库（2026年2月）',
    items: ['gongmao'],
    asOf: '2026-02-20',
    size: 5,
    hash: 'afd7704eeb02b6aa015aad080d520dcf8a2a5d771aef7271eb9a088faba225ff',
    classes: [
      { class: 'A级', count: 2, weight: 1 },
      { class: 'B级', count: 3, weight: 2 },
    ],
    members: [
      { code: '91999900MA0090057N', name: '示例市碧波包装有限公司', class: 'B级' },
      { code: '91999900MA00900149', name: '示例市翠竹机械有限公司', class: 'A级' },
      { code: '91999900MA00900224', name: '示例市清泉食品有限公司', class: 'A级' },
      { code: '91999900MA0090030Y', name: '示例市白石建材有限公司', class: 'B级' },
      { code: '91999900MA0090049U', name: '示例市红枫家具有限公司', class: 'B级' },
    ],
    publishedOn: '2026-02-24',
  },
});
