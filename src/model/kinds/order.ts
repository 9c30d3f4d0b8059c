import type * as z from 'zod';
import {
  citation,
  code,
  count,
  date,
  documentNumber,
  group,
  id,
  list,
  phone,
  prose,
  ref,
  text,
  uscc,
} from '../fields.ts';
import { defineKind } from '../kind.ts';

const schema = group('责令限期整改指令', {
  id: id(),
  agency: ref('所属机构', 'agency', { aliases: ['执法机构', '机构'] }),
  docNumber: documentNumber('文书编号', { example: '（示）应急责改〔2026〕1号' }),
  party: group('被检查单位', {
    name: text('被检查单位名称', { aliases: ['名称', '单位名称'] }),
    uscc: uscc('统一社会信用代码').optional(),
    head: text('被检查单位负责人').optional(),
    address: text('地址').optional(),
    phone: phone('联系电话').optional(),
  }),
  inspectedOn: date('检查日期'),
  issuedOn: date('制作日期', { aliases: ['下达日期'] }),
  problems: list(
    '存在的问题',
    group('问题', { text: prose('问题描述'), basis: list('违反条款', citation('违反条款')).default([]) }),
  ),
  terms: list(
    '整改期限',
    group('整改期限', {
      items: list('问题序号', count('问题序号', '', { hint: '与“存在的问题”的顺序一致，从 1 起' })),
      due: date('整改期限', { hint: '应晚于制作日期' }),
    }),
    { source: '安全生产执法文书 责令限期整改指令书' },
  ),
  officers: list(
    '执法人员',
    group('执法人员', { name: text('执法人员姓名'), certificate: code('执法证号') }),
  ),
  servedOn: date('送达日期').optional(),
  penalty: ref('相关处罚', 'penalty').optional(),
});

export type Order = z.output<typeof schema>;

/** 责令限期整改指令: an order to correct, kept for staff; its document goes to the party. */
export const order = defineKind({
  id: 'order',
  title: { zh: '责令限期整改指令', en: 'Order to correct' },
  folder: 'orders',
  about: {
    zh: '现场检查后责令限期整改的问题、期限和执法人员；供制作文书，不在网站公示。',
    en: 'Problems found and terms to correct them, for the printed order; not published.',
  },
  publish: 'internal',
  schema,
  actDate: (value) => value.issuedOn,
  label: (value) => value.docNumber,
  sample: {
    id: '2026-001',
    agency: 'shili',
    docNumber: '（示）应急责改〔2026〕1号',
    party: { name: '示例市松风化工有限公司', uscc: '91999900MA0000015N', head: '甄示范' },
    inspectedOn: '2026-01-12',
    issuedOn: '2026-01-12',
    problems: [
      {
        text: '未如实记录2025年第四季度从业人员安全生产教育和培训情况。',
        basis: ['《中华人民共和国安全生产法》第二十八条第四款'],
      },
      {
        text: '甲醇储罐区可燃气体报警器未按规定检定。',
        basis: ['《中华人民共和国安全生产法》第三十六条第二款'],
      },
    ],
    terms: [
      { items: [1], due: '2026-01-19' },
      { items: [2], due: '2026-02-12' },
    ],
    officers: [
      { name: '演示员甲', certificate: '99990000001' },
      { name: '演示员乙', certificate: '99990000002' },
    ],
  },
});
