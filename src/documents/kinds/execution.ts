import {
  blankEnforceApply,
  blankExtraFine,
  blankFineDemand,
  blankPreEnforcement,
  deriveEnforceApply,
  deriveExtraFine,
  deriveFineDemand,
  derivePreEnforcement,
} from '../../derive/documents/case/execution.ts';
import {
  blankDelayApproval,
  blankFineDelay,
  deriveDelayApproval,
  deriveFineDelay,
  grantParts,
} from '../../derive/documents/case/fine-delay.ts';
import { partsOf } from '../../derive/documents/parts.ts';
import { letterShape, opinion, sheetParty, signers } from '../case-view.ts';
import { defineDocument } from '../define.ts';
import { numberedHead, pointsShape, remediesShape } from '../shapes.ts';
import { amount } from '../shared-view.ts';
import { unpaid, withDelay } from '../samples/execution.ts';
import { leaf, part } from '../view.ts';
import type { Case } from '../../model/kinds/case/fields.ts';

type Execution = Case['executions'][number];

/** Parts for the executions that have come to a step. */
const having =
  <K extends 'demand' | 'extraFine' | 'preEnforcement' | 'court' | 'delay'>(
    step: K,
    on: (of: NonNullable<Execution[K]>) => string,
  ) =>
  ({ executions }: Case) =>
    partsOf(
      executions,
      (execution) => on(execution[step]!),
      (execution) => execution[step] !== undefined,
    );

const account = part('缴款账户', {
  bank: leaf('代收银行'),
  name: leaf('收款户名'),
  number: leaf('收款账号'),
});

const decision = part('处罚决定', {
  title: leaf('决定书名称'),
  number: leaf('决定书文号'),
  on: leaf('决定日期'),
  served: leaf('送达日期'),
  due: leaf('缴款期限'),
});

const common = {
  ...letterShape,
  party: leaf('当事人'),
  you: leaf('称谓'),
  decision,
};

const terms = part('加处罚款', {
  extra: leaf('加处罚款依据'),
  dailyPercent: leaf('每日加处比例'),
  capped: leaf('加处罚款上限').optional(),
}).optional();

const earlier = (title: string) =>
  part(title, { title: leaf('文书名称'), number: leaf('文号'), on: leaf('日期') }).optional();

/** 缴纳罚款催告书. */
export const fineDemand = defineDocument({
  id: 'fine-demand',
  title: { zh: '缴纳罚款催告书', en: 'Demand to pay a fine' },
  word: '催',
  of: 'case',
  scopes: ['party'],
  paper: 'form',
  view: part('缴纳罚款催告书', {
    ...common,
    account,
    due: leaf('催告期限'),
    fine: amount('罚款'),
    extra: amount('加处罚款').optional(),
    reckoned: leaf('加处罚款计至').optional(),
    total: amount('合计').optional(),
    terms,
    basis: leaf('催告依据'),
  }),
  parts: having('demand', ({ on }) => on),
  sample: unpaid,
  derive: deriveFineDemand,
  blank: blankFineDemand,
});

/** 加处罚款决定书. */
export const extraFine = defineDocument({
  id: 'extra-fine',
  title: { zh: '加处罚款决定书', en: 'Decision on an extra fine' },
  word: '加罚',
  of: 'case',
  scopes: ['party'],
  paper: 'form',
  view: part('加处罚款决定书', {
    ...common,
    account,
    fine: amount('罚款'),
    from: leaf('起算日期'),
    to: leaf('截止日期'),
    days: leaf('天数'),
    extra: amount('加处罚款'),
    demand: earlier('催告'),
    terms,
    basis: leaf('加处罚款依据'),
    remedies: remediesShape,
  }),
  parts: having('extraFine', ({ on }) => on),
  sample: unpaid,
  derive: deriveExtraFine,
  blank: blankExtraFine,
});

/** 延期（分期）缴纳罚款审批表. */
export const fineDelayApproval = defineDocument({
  id: 'fine-delay-approval',
  title: { zh: '延期（分期）缴纳罚款审批表', en: 'Approval of time to pay' },
  word: '缴审',
  of: 'case',
  scopes: ['internal'],
  paper: 'form',
  view: part('延期（分期）缴纳罚款审批表', {
    ...numberedHead,
    caseName: leaf('案件名称'),
    decision: leaf('决定书文号'),
    party: sheetParty,
    facts: leaf('违法事实及处罚决定'),
    reason: leaf('申请理由'),
    appliedOn: leaf('申请日期'),
    plan: leaf('申请的延期或者分期'),
    basis: leaf('依据').optional(),
    opinions: part('各级意见', opinion),
    signers,
  }),
  parts: having('delay', ({ approval }) => approval.on),
  sample: withDelay,
  derive: deriveDelayApproval,
  blank: blankDelayApproval,
});

/** 延期（分期）缴纳罚款批准书. */
export const fineDelay = defineDocument({
  id: 'fine-delay',
  title: { zh: '延期（分期）缴纳罚款批准书', en: 'Grant of time to pay' },
  word: '缴批',
  of: 'case',
  scopes: ['party'],
  paper: 'form',
  view: part('延期（分期）缴纳罚款批准书', {
    ...common,
    account,
    fine: amount('罚款'),
    appliedOn: leaf('申请日期'),
    basis: leaf('依据'),
    delayed: part('延期', { until: leaf('延长至') }).optional(),
    instalment: part('分期', {
      number: leaf('期次'),
      due: leaf('截止日期'),
      digits: leaf('数字金额'),
      capital: leaf('大写金额'),
      left: amount('未缴纳的罚款').optional(),
    }).optional(),
  }),
  parts: grantParts,
  sample: withDelay,
  derive: deriveFineDelay,
  blank: blankFineDelay,
});

/** 行政强制执行事先催告书. */
export const preEnforce = defineDocument({
  id: 'pre-enforce',
  title: { zh: '行政强制执行事先催告书', en: 'Demand before enforcement' },
  word: '执行催告',
  of: 'case',
  scopes: ['party'],
  paper: 'form',
  view: part('行政强制执行事先催告书', {
    ...common,
    account,
    basis: leaf('催告依据'),
    due: leaf('履行期限').optional(),
    money: part('缴款', {
      fine: amount('罚款'),
      extra: amount('加处罚款').optional(),
      total: amount('合计').optional(),
    }).optional(),
    act: leaf('应履行的决定').optional(),
    pay: leaf('催告缴款').optional(),
    perform: leaf('催告履行决定').optional(),
  }),
  parts: having('preEnforcement', ({ on }) => on),
  sample: unpaid,
  derive: derivePreEnforcement,
  blank: blankPreEnforcement,
});

/** 强制执行申请书. */
export const enforceApply = defineDocument({
  id: 'enforce-apply',
  title: { zh: '强制执行申请书', en: 'Application for enforcement' },
  word: '强执',
  of: 'case',
  scopes: ['party'],
  paper: 'form',
  view: part('强制执行申请书', {
    ...common,
    signer: leaf('签发人'),
    court: leaf('受理法院'),
    address: leaf('被申请人地址'),
    head: leaf('法定代表人（负责人）'),
    facts: leaf('决定内容'),
    warning: earlier('催告'),
    fine: amount('未缴罚款').optional(),
    extra: amount('加处罚款').optional(),
    act: leaf('申请强制执行的其他事项').optional(),
    basis: leaf('申请依据'),
    attachments: pointsShape('附有关材料'),
  }),
  parts: having('court', ({ on }) => on),
  sample: unpaid,
  derive: deriveEnforceApply,
  blank: blankEnforceApply,
});
