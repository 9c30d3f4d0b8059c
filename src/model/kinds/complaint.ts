import type * as z from 'zod';
import {
  choice,
  count,
  date,
  flag,
  group,
  id,
  idNumber,
  list,
  phone,
  prose,
  ref,
  text,
  uscc,
  yuan,
} from '../fields.ts';
import { defineKind } from '../kind.ts';
import { signatories } from './signatories.ts';
import { sectors } from './statistics.ts';

/** How a complaint came in. */
export const complaintChannels = {
  phone: '举报电话',
  letter: '来信',
  visit: '来访',
  online: '网上举报',
  email: '电子邮件',
  box: '举报箱',
  transferred: '上级或者其他部门转办',
} as const;

/** What the verification found. */
export const complaintFindings = {
  confirmed: '属实',
  partly: '部分属实',
  unfounded: '不属实',
  unable: '无法查实',
} as const;

const schema = group('举报投诉', {
  id: id({ example: '2026-02-001' }),
  agency: ref('受理机关', 'agency', { aliases: ['所属机构', '执法机构'] }),
  number: text('举报登记编号').optional(),
  receivedOn: date('收到日期', { aliases: ['举报日期'] }),
  channel: choice('举报渠道', complaintChannels),
  kind: choice('举报类别', {
    hazard: '事故隐患',
    violation: '安全生产违法行为',
    accident: '瞒报谎报事故',
    conduct: '执法行为和执法人员作风',
    other: '其他',
  }),
  realName: flag('实名举报'),
  complainant: group(
    '举报人',
    {
      name: text('举报人姓名').optional(),
      idNumber: idNumber('举报人证件号码').optional(),
      phone: phone('举报人电话').optional(),
      address: text('举报人地址').optional(),
      employee: flag('被举报单位从业人员').default(false),
      protected: flag('要求保密').default(true),
    },
    { hint: '举报人信息严格保密，任何情况下不公开' },
  ).optional(),
  subject: group('被举报单位', {
    name: text('被举报单位名称'),
    uscc: uscc('统一社会信用代码').optional(),
    enterprise: ref('名录库企业', 'enterprise').optional(),
    address: text('被举报单位地址').optional(),
    sector: choice('所属行业', sectors).optional(),
  }),
  content: prose('举报内容'),
  acceptance: group('受理', {
    decision: choice('受理决定', {
      accepted: '受理',
      refused: '不予受理',
      transferred: '移送有权机关',
      merged: '并入已受理的举报',
    }),
    on: date('受理决定日期'),
    by: text('受理批准人').optional(),
    reason: text('不予受理或者移送的理由').optional(),
    transferredTo: text('移送机关').optional(),
    merged: ref('并入的举报', 'complaint').optional(),
    toldOn: date('受理告知日期').optional(),
  }).optional(),
  delegation: group(
    '交下级核查',
    {
      agency: ref('承接机构', 'agency').optional(),
      body: text('承接单位', { hint: '不在本系统名录内的单位填名称' }).optional(),
      on: date('交办日期'),
      docNumber: text('交办文号').optional(),
      due: date('交办期限').optional(),
      reportedOn: date('核查结果报回日期').optional(),
    },
    { source: '苏安监〔2016〕186号 第十一项' },
  ).optional(),
  verification: group(
    '核查',
    {
      on: date('核查日期'),
      officers: signatories('核查人员').default([]),
      inspection: ref('核查检查', 'inspection').optional(),
      finding: choice('核查结论', complaintFindings),
      facts: prose('核查情况'),
    },
    { source: '安全生产法 第七十三条' },
  ).optional(),
  handling: group('处理', {
    on: date('处理日期'),
    measures: list(
      '处理措施',
      choice('处理措施', {
        none: '不需处理',
        'on-spot': '责令当场改正',
        order: '责令限期整改',
        stop: '责令暂时停产停业或者停止使用',
        coercion: '行政强制',
        case: '立案查处',
        transfer: '移送其他部门',
      }),
    ),
    order: ref('责令整改记录', 'order').optional(),
    case: ref('立案记录', 'case').optional(),
    penalty: ref('处罚记录', 'penalty').optional(),
    coercion: ref('强制记录', 'coercion').optional(),
    result: prose('处理结果').optional(),
  }).optional(),
  closing: group('办结', {
    on: date('办结日期'),
    by: text('办结批准人'),
    note: text('办结意见').optional(),
  }).optional(),
  feedback: group('反馈', {
    on: date('反馈日期'),
    way: choice('反馈方式', {
      phone: '电话',
      written: '书面',
      visit: '当面',
      online: '网上',
      impossible: '无法联系',
    }),
    answer: choice('举报人意见', { satisfied: '满意', dissatisfied: '不满意', none: '未表态' }).optional(),
    note: text('反馈说明').optional(),
  }).optional(),
  reward: group('举报奖励', {
    on: date('奖励决定日期'),
    amount: yuan('奖励金额'),
    paidOn: date('奖励发放日期').optional(),
  }).optional(),
  earlier: list('相关举报', ref('相关举报', 'complaint')).default([]),
  attachments: count('附件数', '件').optional(),
  remark: text('备注').optional(),
});

export type Complaint = z.output<typeof schema>;

/** 举报投诉: acceptance, verification, handling, closing and answer; never public, only counted. */
export const complaint = defineKind({
  id: 'complaint',
  title: { zh: '举报投诉', en: 'Complaints' },
  folder: 'complaints',
  about: {
    zh: '举报投诉的受理、核查、处理、结案和反馈；举报人和案情不公开，公众只见每月的汇总数。',
    en: 'Complaints from receipt to answer; complainants and facts stay inside, the public sees monthly counts only.',
  },
  publish: 'internal',
  schema,
  actDate: (value) => value.receivedOn,
  label: (value) => value.number ?? value.id,
  sample: {
    id: '2026-03-001',
    agency: 'shili',
    number: '2026-03-001',
    receivedOn: '2026-03-02',
    channel: 'phone',
    kind: 'hazard',
    realName: true,
    complainant: { name: '郁样例', phone: '0999-7000001' },
    subject: { name: '示例市松风化工有限公司', uscc: '91999900MA0000015N', sector: 'chemical' },
    content: '反映该公司罐区可燃气体报警器长期不响。',
    acceptance: { decision: 'accepted', on: '2026-03-03', toldOn: '2026-03-03' },
    verification: {
      on: '2026-03-06',
      officers: [
        { name: '演示员甲', certificate: '99990000001' },
        { name: '演示员乙', certificate: '99990000002' },
      ],
      finding: 'partly',
      facts: '现场测试4台报警器，1台声光报警失效，其余正常。',
    },
    handling: { on: '2026-03-06', measures: ['order'], result: '责令限期更换失效报警器。' },
    closing: { on: '2026-03-18', by: '安示范' },
    feedback: { on: '2026-03-19', way: 'phone', answer: 'satisfied' },
  },
});
