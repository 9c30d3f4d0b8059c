import {
  choice,
  citation,
  code,
  count,
  date,
  decimal,
  documentNumber,
  flag,
  group,
  list,
  prose,
  text,
} from '../../fields.ts';
import { approval, officers, person, review } from './people.ts';

/** The eight kinds of evidence of 行政处罚法 art. 46(1), in its order. */
export const evidenceKinds = {
  documentary: '书证',
  physical: '物证',
  audiovisual: '视听资料',
  electronic: '电子数据',
  witness: '证人证言',
  party: '当事人的陈述',
  appraisal: '鉴定意见',
  record: '勘验笔录、现场笔录',
} as const;

/** A clock time of day as forms have it. */
const time = (title: string) => code(title, { pattern: /^([01]?\d|2[0-3]):[0-5]\d$/u, example: '9:30' });

/** 单项违法事实: what is to be proved, by what, and what follows from it. */
export const violations = list(
  '违法事实',
  group('违法事实', {
    fact: prose('单项违法事实'),
    violated: list('违反条款', citation('违反条款')).default([]),
    basis: list('处罚条款', citation('处罚条款')).default([]),
    evidence: list('证据编号', count('证据编号', '', { hint: '证据目录中的编号' })).default([]),
  }),
);

/** 证据目录. */
export const evidence = list(
  '证据',
  group('证据', {
    number: count('证据序号', ''),
    kind: choice('证据种类', evidenceKinds, { source: '行政处罚法 第四十六条' }),
    name: text('证据名称'),
    source: text('证据来源').optional(),
    obtainedOn: date('取得日期'),
    obtainedBy: list('取证人员', text('取证人员')).default([]),
    proves: text('证明内容').optional(),
    form: choice('证据形式', { original: '原件原物', copy: '复制件', photo: '照片录像' }).optional(),
    checked: flag('复制件经核对无异', { hint: '复制件应注明与原件核对无异并由提供人签名' }).optional(),
    pages: count('证据页数', '页').optional(),
    excluded: text('不予采信理由', { hint: '经审查不作为定案依据的填写' }).optional(),
  }),
  { source: '行政处罚法 第四十六条' },
);

const goods = list(
  '物品清单',
  group('物品', {
    name: text('物品名称'),
    spec: text('规格型号').optional(),
    batch: text('批号').optional(),
    origin: text('产地').optional(),
    condition: text('成色').optional(),
    unit: text('计量单位').optional(),
    price: text('单价').optional(),
    quantity: decimal('数量', ''),
    remark: text('物品备注').optional(),
  }),
);

/** 抽样取证. */
export const samplings = list(
  '抽样取证',
  group('抽样取证', {
    docNumber: documentNumber('抽样取证文号', { example: '（示）应急抽〔2026〕1号' }),
    on: date('抽样日期'),
    from: time('抽样开始时间').optional(),
    to: time('抽样结束时间').optional(),
    place: text('抽样地点'),
    head: text('现场负责人').optional(),
    goods,
    officers: officers('抽样人员').optional(),
  }),
  { source: '行政处罚法 第五十六条' },
);

/** 先行登记保存, with what was decided within seven working days. */
export const registrations = list(
  '先行登记保存',
  group('先行登记保存', {
    approvalNumber: documentNumber('先行登记保存审批文号', {
      example: '（示）应急先保审〔2026〕1号',
    }).optional(),
    approval: approval('先行登记保存审批'),
    docNumber: documentNumber('先行登记保存通知书文号', { example: '（示）应急先保通〔2026〕1号' }),
    on: date('登记保存日期'),
    reason: prose('登记保存理由').optional(),
    storage: text('保存方式和地点').optional(),
    opinion: prose('登记保存承办人意见').optional(),
    unitReview: review('承办机构登记保存意见').optional(),
    review: review('先行登记保存审核').optional(),
    goods,
    disposal: group('登记保存处理', {
      approvalNumber: documentNumber('处理审批文号', { example: '（示）应急先保处审〔2026〕1号' }).optional(),
      docNumber: documentNumber('处理决定书文号', { example: '（示）应急先保处〔2026〕1号' }),
      on: date('处理决定日期'),
      approver: text('处理批准人').optional(),
      opinion: prose('处理承办人意见').optional(),
      unitReview: review('承办机构处理意见').optional(),
      review: review('登记保存处理审核').optional(),
      approval: approval('登记保存处理审批').optional(),
      result: choice('处理方式', {
        copied: '复制、拍照后退还',
        sampled: '送检鉴定',
        transferred: '移送有关部门',
        sealed: '转为查封扣押',
        confiscated: '没收',
        released: '解除登记保存',
      }),
      content: prose('处理内容').optional(),
    }).optional(),
  }),
  { source: '行政处罚法 第五十六条' },
);

/** 鉴定: what was asked of whom, and what came back. */
export const appraisals = list(
  '鉴定',
  group('鉴定', {
    docNumber: documentNumber('鉴定委托书文号', { example: '（示）应急鉴〔2026〕1号' }),
    on: date('委托日期'),
    body: text('鉴定机构'),
    goods,
    requirement: prose('鉴定要求'),
    due: date('要求完成日期').optional(),
    reportedOn: date('鉴定意见日期').optional(),
    conclusion: prose('鉴定意见').optional(),
    toldOn: date('鉴定意见告知日期').optional(),
  }),
);

/** 询问: notices to attend and records. */
export const interviews = list(
  '询问',
  group('询问', {
    docNumber: documentNumber('询问通知书文号', { example: '（示）应急询〔2026〕1号' }).optional(),
    noticeOn: date('询问通知日期').optional(),
    reason: text('询问事由', { hint: '不填时为案由' }).optional(),
    bring: list('应携带材料', text('材料')).default([]),
    ordinal: count('第几次询问', '次').optional(),
    person: person('被询问人'),
    on: date('询问日期'),
    from: time('询问开始时间'),
    to: time('询问结束时间'),
    place: text('询问地点'),
    officers: officers('询问人员'),
    recorder: text('询问记录人').optional(),
    present: list('在场人', text('在场人')).default([]),
    told: flag('出示证件并告知权利义务', { source: '行政处罚法 第五十五条' }),
    heard: text('对告知权利义务的回答', { example: '听清楚了，不申请回避' }).optional(),
    record: prose('询问内容', { hint: '逐句记录的，填写“问答”' }).optional(),
    questions: list('问答', group('问答', { ask: prose('问'), answer: prose('答') })).default([]),
    signed: choice('被询问人签名', { signed: '已签名', refused: '拒绝签名' }),
    refusal: text('拒绝签名理由').optional(),
    pages: count('询问笔录页数', '页').optional(),
  }),
);

/** 勘验: scene and drawings. */
export const scenes = list(
  '勘验',
  group('勘验', {
    docNumber: documentNumber('勘验笔录文号', { example: '（示）应急勘〔2026〕1号' }).optional(),
    on: date('勘验日期'),
    from: time('勘验开始时间'),
    to: time('勘验结束时间'),
    place: text('勘验场所'),
    weather: text('天气').optional(),
    officers: officers('勘验人员'),
    parties: list('当事人代表', text('当事人代表')).default([]),
    invited: list('被邀请人', text('被邀请人')).default([]),
    recorder: text('勘验记录人').optional(),
    record: prose('勘验情况'),
    drawings: count('附图', '张').optional(),
  }),
);

/** 音像记录: whole-process recording. */
export const recordings = list(
  '音像记录',
  group('音像记录', {
    on: date('摄录日期'),
    stage: text('摄录环节'),
    recorder: text('摄录人').optional(),
    minutes: count('时长', '分钟').optional(),
    kept: text('存放位置').optional(),
  }),
);

/** What handlers may propose at the end of the investigation. */
export const reportProposals = {
  penalty: '给予行政处罚',
  'no-penalty': '不予行政处罚',
  transfer: '移送',
  withdraw: '撤销案件',
} as const;

/** 调查终结报告. */
export const report = group('调查终结', {
  docNumber: documentNumber('调查终结报告文号', { example: '（示）应急终报〔2026〕1号' }).optional(),
  on: date('调查终结日期'),
  process: prose('调查经过').optional(),
  facts: prose('查明的事实'),
  nature: prose('违法行为性质').optional(),
  circumstances: prose('从轻从重情节').optional(),
  proposal: choice('处理建议', reportProposals),
  opinion: prose('处理建议说明').optional(),
});
