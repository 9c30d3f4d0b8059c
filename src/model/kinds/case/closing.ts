import { choice, code, count, date, documentNumber, flag, group, list, prose, text } from '../../fields.ts';
import { approval, review } from './people.ts';

/** 撤案、终止调查: the case ends without a decision. */
export const ended = group('撤案或终止', {
  kind: choice('结束种类', { withdrawn: '撤销案件', terminated: '终止调查' }),
  on: date('撤案或终止日期'),
  docNumber: text('撤案或终止文号').optional(),
  reason: prose('撤案或终止理由'),
  approver: text('撤案或终止批准人'),
});

/** 跨区域协作: letters asking an agency elsewhere to help with the case. */
export const cooperation = list(
  '协作函',
  group('协作函', {
    docNumber: documentNumber('协作函文号').optional(),
    to: text('受请求机关'),
    matter: prose('请求协作事项'),
    requestedOn: date('发函日期'),
    repliedOn: date('复函日期').optional(),
    reply: prose('协作结果').optional(),
  }),
  { source: '进一步加强执法意见 第十项' },
);

/** 撤销、变更后的处理: what became of the decision after review, suit or the agency's own correction. */
export const aftermath = list(
  '决定变更撤销',
  group('决定变更撤销', {
    on: date('变更撤销日期'),
    cause: choice('变更撤销原因', {
      review: '行政复议',
      suit: '行政诉讼',
      supervision: '执法监督',
      self: '自行纠正',
    }),
    result: choice('变更撤销结果', {
      changed: '变更',
      revoked: '撤销',
      illegal: '确认违法',
      void: '确认无效',
    }),
    body: text('作出机关'),
    docNumber: text('变更撤销文书文号').optional(),
    receivedOn: date('变更撤销文书收到日期').optional(),
    reason: prose('变更撤销理由'),
    refundedOn: date('退还罚款日期').optional(),
    measures: prose('后续处理').optional(),
  }),
);

/** 结案. */
export const closing = group('结案', {
  docNumber: documentNumber('结案文号', { example: '（示）应急结〔2026〕1号' }),
  on: date('结案日期'),
  reason: choice('结案理由', {
    performed: '处罚决定执行完毕',
    enforced: '人民法院裁定执行或终结执行',
    'no-penalty': '不予行政处罚',
    transferred: '案件移送',
    withdrawn: '案件撤销',
    terminated: '调查终止',
    revoked: '处罚决定被撤销',
  }),
  result: prose('处理结果'),
  execution: prose('执行情况').optional(),
  review: review('结案审核').optional(),
  approval: approval('结案审批').optional(),
});

/** 归档: cover, contents and how long it is kept. */
export const archive = group('归档', {
  number: code('归档号', { example: '2026-AJ-001' }),
  on: date('归档日期'),
  permanent: flag('永久保存').default(false),
  years: count('保存年限', '年', { hint: '永久保存的不填' }).optional(),
  archivist: text('立卷人').optional(),
  volumes: count('卷数', '卷').optional(),
  pages: count('案卷总页数', '页').optional(),
  contents: list(
    '卷内目录',
    group('卷内文件', {
      name: text('文件名称'),
      docNumber: text('文件编号').optional(),
      on: date('文件日期').optional(),
      page: text('页号').optional(),
      remark: text('目录备注').optional(),
    }),
  ).default([]),
});

/** 文书更正: what was wrong in a document, what it reads now; the old version stays. */
export const corrections = list(
  '文书更正',
  group('文书更正', {
    document: text('更正的文书'),
    docNumber: documentNumber('更正的文书文号').optional(),
    on: date('更正日期'),
    kind: choice('更正种类', { supplement: '补充', correction: '更正' }).default('correction'),
    before: prose('更正前').optional(),
    after: prose('更正后'),
    reason: prose('更正理由'),
    noticeNumber: text('更正通知书文号').optional(),
    servedOn: date('更正通知送达日期').optional(),
  }),
  { source: '关于进一步加强执法促进企业安全生产责任落实的意见 第二十一项' },
);
