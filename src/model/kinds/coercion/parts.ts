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
  ref,
  text,
  yuan,
} from '../../fields.ts';
import { signatories } from '../signatories.ts';

/** Clock time of day, as forms have it. */
export const clock = (title: string) =>
  code(title, { pattern: /^([01]?\d|2[0-3]):[0-5]\d$/u, example: '9:30' });

/** Who may approve: the principal head, another head of the agency, or somebody below. */
export const approverRoles = {
  principal: '主要负责人',
  head: '分管负责人',
  other: '其他人员',
} as const;

/** 行政强制审批: proposal, examination and approval before the measure, or made up within 24 hours where it was urgent. */
export const approval = group(
  '强制审批',
  {
    docNumber: documentNumber('强制审批编号', { example: '（示）应急强审〔2026〕1号' }).optional(),
    proposal: prose('拟采取的强制措施和理由').optional(),
    handlers: signatories('承办人').default([]),
    reviewer: text('强制审核人').optional(),
    reviewedOn: date('强制审核日期').optional(),
    reviewOpinion: text('强制审核意见').optional(),
    by: text('强制批准人'),
    role: choice('批准人身份', approverRoles),
    on: date('强制批准日期'),
    time: clock('强制批准时刻').optional(),
    opinion: text('批准意见').optional(),
  },
  { source: '行政强制法 第十八条、第十九条' },
);

/** 查封扣押清单: what is sealed or seized, signed by the party and two officers, in two copies. */
export const inventory = group(
  '查封扣押清单',
  {
    number: text('清单编号').optional(),
    on: date('清单日期').optional(),
    copies: count('清单份数', '份').default(2),
    items: list(
      '清单物品',
      group('清单物品', {
        number: count('物品编号', ''),
        name: text('场所、设施或者财物名称'),
        model: text('规格（型号）或者地址').optional(),
        unit: text('计量单位').optional(),
        quantity: decimal('数量或者面积', ''),
        remark: text('物品备注').optional(),
      }),
    ).default([]),
    party: choice('当事人签名情况', { signed: '已签名', refused: '拒绝签名', absent: '不在场' }).optional(),
    representative: text('签名的当事人').optional(),
    witness: text('清单见证人', { hint: '当事人不在场时必须填写' }).optional(),
    officers: signatories('清单上签名的执法人员').default([]),
  },
  { source: '行政强制法 第二十四条' },
);

/** 现场笔录 of the measure. */
export const scene = group(
  '强制现场笔录',
  {
    on: date('现场笔录日期'),
    place: text('强制实施地点'),
    present: text('到场当事人').optional(),
    told: flag('已告知理由、依据、权利和救济途径').default(false),
    statement: prose('当事人现场陈述申辩').optional(),
    signature: choice('当事人笔录签名', {
      signed: '已签名',
      refused: '拒绝签名',
      absent: '不到场',
    }).optional(),
    witness: text('现场见证人').optional(),
    recording: text('音像记录').optional(),
  },
  { source: '行政强制法 第十八条' },
);

/** 检测、检验、检疫或者技术鉴定: its time does not count into the term and is told in writing. */
export const testing = list(
  '检测鉴定期间',
  group('检测鉴定期间', {
    body: text('检测鉴定机构'),
    matter: text('检测鉴定事项').optional(),
    from: date('检测鉴定开始日期'),
    to: date('检测鉴定结束日期').optional(),
    toldOn: date('检测鉴定期间告知日期').optional(),
    result: prose('检测鉴定结论').optional(),
  }),
  { source: '行政强制法 第二十五条第三款' },
);

/** 延长查封扣押期限. */
export const extensions = list(
  '期限延长',
  group('期限延长', {
    docNumber: documentNumber('延长期限决定书文号', { example: '（示）应急查扣延期〔2026〕1号' }),
    on: date('延长决定日期'),
    to: date('延长后的届满日期'),
    reason: prose('延长理由', { hint: '情况复杂，并说明具体理由' }).optional(),
    by: text('延长批准人').optional(),
    role: choice('延长批准人身份', approverRoles).optional(),
    servedOn: date('延长决定送达日期').optional(),
  }),
  { source: '行政强制法 第二十五条' },
);

/** 处理: what became of the places, facilities or goods. */
export const disposal = group(
  '强制处理',
  {
    docNumber: documentNumber('处理决定书文号', { example: '（示）应急查扣处〔2026〕1号' }).optional(),
    on: date('处理决定日期'),
    decision: choice('处理决定种类', {
      lift: '解除查封扣押并退还',
      confiscate: '没收',
      destroy: '销毁',
      transfer: '移送',
      sell: '拍卖或者变卖',
      other: '其他',
    }),
    content: prose('处理决定内容').optional(),
    basis: list('处理依据', citation('处理依据')).default([]),
    servedOn: date('处理决定送达日期').optional(),
    performedOn: date('处理完毕日期').optional(),
  },
  { source: '行政强制法 第二十七条、第二十八条' },
);

/** 停止供电、停止供应民用爆炸物品: the earlier decision that was not obeyed, the notices, and the resumption. */
export const supply = group(
  '停供措施',
  {
    supplier: text('供电或者民爆物品供应单位'),
    supplierPhone: text('供应单位联系方式').optional(),
    hazard: prose('重大事故隐患情况').optional(),
    earlier: group('此前作出的决定', {
      title: text('此前决定名称', { example: '现场处理措施决定书' }),
      docNumber: documentNumber('此前决定文号').optional(),
      on: date('此前决定日期'),
      order: ref('此前决定的记录', 'order').optional(),
    }).optional(),
    noticeNumber: documentNumber('停供通知书文号', { example: '（示）应急停供通〔2026〕1号' }).optional(),
    toldOn: date('通知生产经营单位日期').optional(),
    toldTime: clock('通知生产经营单位时刻').optional(),
    supplierToldOn: date('通知供应单位日期').optional(),
    resume: group('恢复供应', {
      docNumber: documentNumber('恢复供应通知书文号', { example: '（示）应急恢复通〔2026〕1号' }).optional(),
      performedOn: date('履行决定日期'),
      on: date('恢复供应日期'),
      time: clock('恢复供应时刻').optional(),
    }).optional(),
  },
  { source: '安全生产法 第七十条' },
);

/** 冻结. */
export const freeze = group(
  '冻结措施',
  {
    institution: text('协助冻结的金融机构'),
    account: code('冻结的账号'),
    amount: yuan('冻结的数额'),
    noticeNumber: text('协助冻结通知书文号').optional(),
  },
  { source: '行政强制法 第三十一条' },
);

/** 代履行 and other coercive execution: demand first, then decision, way, time, object, cost and performer. */
export const performance = group(
  '强制执行',
  {
    decisionTitle: text('据以执行的决定').optional(),
    decisionNumber: documentNumber('据以执行的决定文号').optional(),
    demandNumber: documentNumber('强制执行催告书文号').optional(),
    demandOn: date('强制执行催告日期').optional(),
    demandTerm: date('催告的履行期限').optional(),
    statement: prose('催告后的陈述申辩').optional(),
    urgedOn: date('代履行前再次催告日期', { hint: '代履行三个工作日前' }).optional(),
    way: prose('执行方式').optional(),
    object: text('执行标的').optional(),
    estimate: yuan('代履行费用预算').optional(),
    performer: text('代履行人').optional(),
    supervisor: text('到场监督人员').optional(),
    cost: yuan('代履行实际费用').optional(),
  },
  { source: '行政强制法 第三十五条、第三十七条、第五十条、第五十一条' },
);

/** 煤矿停产整顿、关闭 and the way back to production, each announced within five working days. */
export const mine = group(
  '煤矿停产关闭',
  {
    name: text('煤矿名称'),
    capacity: decimal('煤矿核定生产能力', '万吨/年').optional(),
    channel: text('停产关闭公告渠道').optional(),
    appliedOn: date('恢复生产申请日期').optional(),
    acceptedOn: date('恢复生产验收日期').optional(),
    resumedOn: date('恢复生产决定日期').optional(),
    resumePublishedOn: date('恢复生产公告日期').optional(),
  },
  { publish: 'public', source: '煤矿安全生产条例 第四十八条、第四十九条' },
);
