import type * as z from 'zod';
import {
  choice,
  citation,
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
import { signatories } from './signatories.ts';

/** Papers by which something is ordered on the spot, with their titles. */
export const orderForms = {
  rectify: '责令限期整改指令书',
  measure: '现场处理措施决定书',
  evacuate: '撤出作业人员指令书',
} as const;

/** What is ordered on the spot (安全生产法 第六十五条, 第六十七条; 进一步加强执法意见 第十三项). */
export const measures = {
  correct: '责令限期改正',
  suspend: '责令暂时停产停业',
  stopUse: '责令暂时停止使用设施设备',
  stopConstruction: '责令停止建设',
  stopRectify: '责令停产停业整顿',
  immediate: '责令立即排除',
  evacuate: '责令从危险区域撤出作业人员',
  other: '其他现场处理措施',
} as const;

/** The five orders after which a re-check must be made (进一步加强执法意见 第十三项). */
export const recheckedMeasures: readonly (keyof typeof measures)[] = [
  'correct',
  'suspend',
  'stopUse',
  'stopConstruction',
  'stopRectify',
];

const schema = group('责令限期整改指令', {
  id: id(),
  agency: ref('所属机构', 'agency', { aliases: ['执法机构', '机构'] }),
  docNumber: documentNumber('文书编号', { example: '（示）应急责改〔2026〕1号' }),
  form: choice('文书种类', orderForms).default('rectify'),
  measures: list('责令措施', choice('措施', measures)).default(['correct']),
  inspection: ref('所属检查', 'inspection').optional(),
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
    group('问题', {
      text: prose('问题描述'),
      basis: list('违反条款', citation('违反条款')).default([]),
      standardClause: text('违反标准', {
        example: 'GB 15577-2018 第6.1.3条',
        hint: '强制性标准的编号和条号；法律、法规、规章写入“违反条款”',
      }).optional(),
    }),
  ),
  terms: list(
    '整改期限',
    group('整改期限', {
      items: list('问题序号', count('问题序号', '', { hint: '与“存在的问题”的顺序一致，从 1 起' })),
      due: date('整改期限', { hint: '应晚于制作日期' }),
    }),
    { source: '安全生产执法文书 责令限期整改指令书' },
  ),
  decisions: list(
    '现场处理决定',
    group('决定', {
      text: prose('决定内容'),
      basis: list('决定依据', citation('决定依据')).default([]),
    }),
    { hint: '现场处理措施决定书填写', source: '安全生产法 第六十五条第一款第（三）项' },
  ).default([]),
  evacuation: group('撤出作业人员', {
    area: text('撤出区域'),
    people: count('撤出人数', '人').optional(),
    at: text('下达时间', { example: '2026年8月4日10时35分', hint: '精确到分' }).optional(),
    doneAt: text('撤出完毕时间').optional(),
  }).optional(),
  officers: signatories('执法人员'),
  servedOn: date('送达日期').optional(),
  reportedOn: date('企业报告整改日期').optional(),
  extensions: list(
    '整改延期',
    group('整改延期', {
      on: date('批准延期日期'),
      items: list('延期的问题序号', count('问题序号', '')).default([]),
      due: date('延长至'),
      reason: text('延期原因'),
    }),
  ).default([]),
  rechecks: list(
    '整改复查',
    group('整改复查', {
      docNumber: documentNumber('复查意见书编号', { example: '（示）应急复查〔2026〕1号' }),
      on: date('复查日期'),
      earlier: documentNumber('复查依据的文书编号', { hint: '与被复查的文书编号一致' }),
      officers: signatories('复查人员'),
      items: list(
        '逐项复查情况',
        group('逐项复查', {
          item: count('复查的问题序号', '', { hint: '与“存在的问题”的顺序一致，从 1 起' }),
          done: choice('整改结果', { done: '已整改', partly: '部分整改', undone: '未整改' }),
          note: text('整改情况说明').optional(),
        }),
      ).default([]),
      opinion: prose('复查意见').optional(),
      representative: text('被复查单位负责人').optional(),
      refused: text('复查拒签说明').optional(),
      followUp: text('后续处理', { example: '逾期未改正，依法立案查处' }).optional(),
    }),
    { source: '进一步加强执法意见 第十三项' },
  ).default([]),
  lifted: group('解除措施', {
    on: date('解除日期'),
    docNumber: documentNumber('解除文书编号').optional(),
  }).optional(),
  penalty: ref('相关处罚', 'penalty').optional(),
});

export type Order = z.output<typeof schema>;

/** 责令限期整改指令: an order to correct or another measure on the spot, with its re-checks; for staff, its document goes to the party. */
export const order = defineKind({
  id: 'order',
  title: { zh: '责令限期整改指令', en: 'Order to correct' },
  folder: 'orders',
  about: {
    zh: '现场检查后责令限期整改、采取现场处理措施的问题、期限、执法人员和复查；供制作文书，不在网站公示。',
    en: 'Problems found, measures ordered, terms and re-checks, for the printed order; not published.',
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
    inspection: '2026-001',
    servedOn: '2026-01-12',
    rechecks: [
      {
        docNumber: '（示）应急复查〔2026〕1号',
        on: '2026-01-19',
        earlier: '（示）应急责改〔2026〕1号',
        officers: [
          { name: '演示员甲', certificate: '99990000001' },
          { name: '演示员乙', certificate: '99990000002' },
        ],
        items: [{ item: 1, done: 'done' }],
        opinion: '第1项已按期整改。',
      },
      {
        docNumber: '（示）应急复查〔2026〕2号',
        on: '2026-02-12',
        earlier: '（示）应急责改〔2026〕1号',
        officers: [
          { name: '演示员甲', certificate: '99990000001' },
          { name: '演示员乙', certificate: '99990000002' },
        ],
        items: [{ item: 2, done: 'done' }],
        opinion: '第2项已按期整改。',
      },
    ],
  },
});
