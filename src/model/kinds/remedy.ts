import type * as z from 'zod';
import { choice, count, date, flag, group, id, list, prose, ref, text, yuan } from '../fields.ts';
import { defineKind } from '../kind.ts';

/** Results of review and suit; the first six are those a penalty shows. */
export const remedyResults = {
  pending: '审理中',
  upheld: '维持',
  changed: '变更',
  revoked: '撤销',
  illegal: '确认违法',
  void: '确认无效',
  withdrawn: '撤回申请',
} as const;

const schema = group('复议诉讼', {
  id: id({ example: '2026-fy-001' }),
  agency: ref('被申请人或者被告', 'agency', { aliases: ['所属机构'] }),
  kind: choice('救济种类', { review: '行政复议', suit: '行政诉讼' }),
  instance: choice('审级', { first: '一审', second: '二审', retrial: '再审' }).optional(),
  penalty: ref('涉及的处罚', 'penalty').optional(),
  case: ref('涉及的案件', 'case').optional(),
  coercion: ref('涉及的强制', 'coercion').optional(),
  licence: ref('涉及的许可', 'licence').optional(),
  act: text('被诉行为', { hint: '没有对应记录的行为填写' }).optional(),
  applicant: text('申请人或者原告'),
  agents: list('申请人代理人', text('申请人代理人')).default([]),
  thirdPersons: list('第三人', text('第三人')).default([]),
  body: text('复议机关或者法院'),
  number: text('案号').optional(),
  filedOn: date('提起日期'),
  acceptedOn: date('受理日期').optional(),
  receivedOn: date('收到申请书或者起诉状副本日期').optional(),
  answeredOn: date('提交答复或者答辩日期').optional(),
  claims: prose('请求').optional(),
  grounds: prose('理由').optional(),
  handlers: list('承办人和代理人', text('承办人和代理人')).default([]),
  hearing: group('开庭或者听证', {
    on: date('开庭或者听证日期'),
    head: choice('负责人出庭', {
      principal: '主要负责人出庭',
      deputy: '分管负责人出庭',
      staff: '委托工作人员出庭',
      none: '未出庭',
    }),
    person: text('出庭人员').optional(),
    reason: text('负责人不能出庭的理由').optional(),
  }).optional(),
  mediated: flag('经调解').default(false),
  extendedTo: date('复议审理期限延长至').optional(),
  result: choice('救济结果', remedyResults),
  resultOn: date('结果日期').optional(),
  resultNumber: text('复议决定书或者裁判文书文号').optional(),
  receivedResultOn: date('结果收到日期').optional(),
  reasons: prose('结果理由').optional(),
  changedFine: yuan('变更后的罚款金额').optional(),
  performance: group(
    '裁判和复议决定履行',
    {
      on: date('履行完毕日期').optional(),
      content: prose('履行内容'),
    },
    { source: '安全生产监管执法监督办法 第八条第十项' },
  ).optional(),
  costs: yuan('承担的诉讼费用').optional(),
  previous: ref('此前的复议或者审级', 'remedy').optional(),
  lessons: prose('败诉或者纠错原因分析').optional(),
  suggestions: count('收到的建议书数', '份', { hint: '复议意见书、司法建议书' }).optional(),
});

export type Remedy = z.output<typeof schema>;

/** 复议诉讼: one review or suit against an act of the agency, with terms, attendance of the head, result and performance. */
export const remedy = defineKind({
  id: 'remedy',
  title: { zh: '复议诉讼', en: 'Reviews and suits' },
  folder: 'remedies',
  about: {
    zh: '行政复议和行政应诉：受理、答复、负责人出庭、结果和履行；与处罚记录的救济情况互相核对，案卷不公开。',
    en: 'Administrative reviews and suits: terms, attendance of the head, result and performance, compared with the penalties; files are not public.',
  },
  publish: 'internal',
  schema,
  actDate: (value) => value.filedOn,
  label: (value) => value.number ?? value.id,
  sample: {
    id: '2026-fy-001',
    agency: 'shili',
    kind: 'review',
    act: '责令限期整改',
    applicant: '示例市松风化工有限公司',
    body: '示例市人民政府',
    number: '示政复〔2026〕1号',
    filedOn: '2026-01-20',
    acceptedOn: '2026-01-26',
    receivedOn: '2026-01-28',
    answeredOn: '2026-02-06',
    result: 'upheld',
    resultOn: '2026-03-12',
    resultNumber: '示政复决〔2026〕1号',
  },
});
