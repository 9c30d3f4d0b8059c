import { deriveDrawRecord } from '../../derive/documents/lists/draw.ts';
import { defineDocument } from '../define.ts';
import { verification } from '../shared-view.ts';
import { headShape } from '../shapes.ts';
import { leaf, many, part } from '../view.ts';

const pool = { title: leaf('名录库名称'), asOf: leaf('名录截止日期'), hash: leaf('名录校验值') };

const view = part('双随机抽查抽取记录表', {
  ...headShape,
  task: leaf('抽查任务'),
  item: part('抽查事项', { name: leaf('名称'), basis: leaf('抽查依据') }).optional(),
  time: leaf('抽取时间'),
  place: leaf('抽取地点'),
  firms: part('检查对象名录库', { ...pool, size: leaf('户数') }),
  officers: part('执法人员名录库', pool).optional(),
  ratio: leaf('抽取比例'),
  quota: leaf('抽取户数'),
  weights: leaf('抽取权重'),
  each: leaf('每户执法人员数'),
  apart: leaf('来自不同单位').optional(),
  algorithm: leaf('抽取算法'),
  seed: leaf('随机种子'),
  seedSource: leaf('种子来源'),
  operator: leaf('抽取人'),
  rows: many(
    '抽取结果',
    part('抽中', {
      number: leaf('序号'),
      name: leaf('检查对象'),
      code: leaf('统一社会信用代码'),
      officers: leaf('执法人员'),
    }),
  ),
  replaced: many(
    '替换',
    part('替换', {
      what: leaf('替换种类'),
      name: leaf('被替换者'),
      firm: leaf('所查对象'),
      reason: leaf('替换原因'),
    }),
  ).optional(),
  signed: part('签名', { note: leaf('声明') }).optional(),
  verification,
});

/** 双随机抽查抽取记录表: everything by which a draw can be repeated; signed inside, unsigned for the public. */
export const drawRecord = defineDocument({
  id: 'draw-record',
  title: { zh: '双随机抽查抽取记录表', en: 'Record of a draw' },
  of: 'draw',
  scopes: ['internal', 'public'],
  paper: 'form',
  pageCount: true,
  view,
  derive: deriveDrawRecord,
  blank: () => ({
    item: { name: '', basis: '' },
    officers: { title: '', asOf: '', hash: '' },
    signed: { note: '以上抽取过程和结果属实。' },
  }),
});
