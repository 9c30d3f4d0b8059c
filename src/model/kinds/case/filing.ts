import { choice, date, documentNumber, flag, group, list, prose, ref, text } from '../../fields.ts';
import { approval, review } from './people.ts';

/** Where a case comes from; wider than the origins a decision is published with. */
export const clueSources = {
  plan: '计划检查',
  random: '双随机抽查',
  campaign: '专项检查',
  recheck: '整改复查',
  complaint: '举报投诉',
  transferred: '移送交办',
  accident: '事故调查',
  media: '媒体反映',
  other: '其他',
} as const;

/** 线索: how the agency came to know. */
export const clue = group('线索', {
  on: date('发现日期', { aliases: ['线索日期'] }),
  source: choice('案件来源', clueSources),
  summary: prose('线索内容'),
  from: text('线索提供机关', { hint: '移送、交办的填写' }).optional(),
  inspection: ref('来源检查', 'inspection').optional(),
  complaint: ref('来源举报', 'complaint').optional(),
  orders: list('来源责令整改', ref('来源责令整改', 'order')).default([]),
  verification: prose('线索核查情况').optional(),
  /** Terms of 行政处罚法 art. 36 run from it. */
  actEndedOn: date('违法行为终了日期', {
    hint: '违法行为有连续或者继续状态的，填终了之日；尚未终了的不填',
    source: '行政处罚法 第三十六条',
  }).optional(),
  grave: flag('涉及生命健康安全且有危害后果', { source: '行政处罚法 第三十六条' }).default(false),
});

/** 立案: the approval form, or the refusal. */
export const filing = group(
  '立案',
  {
    docNumber: documentNumber('立案文号', { example: '（示）应急立〔2026〕1号' }),
    on: date('立案日期'),
    opinion: prose('承办人意见').optional(),
    review: review('立案审核').optional(),
    approval: approval('立案审批').optional(),
    extensions: list(
      '办案延期',
      group('办案延期', {
        docNumber: documentNumber('延期审批文号', { example: '（示）应急案延〔2026〕1号' }).optional(),
        reason: prose('延期理由'),
        on: date('延期申请日期', { hint: '不填时为批准日期' }).optional(),
        review: review('延期审核').optional(),
        approval: approval('延期审批').optional(),
        approvedOn: date('延期批准日期'),
        approver: text('延期批准人'),
        until: date('延长至', { hint: '延期后作出决定的最后一日' }),
      }),
      { source: '行政处罚法 第六十条' },
    ).default([]),
  },
  { source: '行政处罚法 第五十四条' },
);

/** 不予立案: the clue was examined and leads to no case. */
export const notFiled = group('不予立案', {
  on: date('不予立案日期'),
  reason: prose('不予立案理由'),
  approver: text('不予立案批准人'),
  toldOn: date('告知线索提供人日期').optional(),
});

/** 回避: somebody asked to stand aside, or did. */
export const recusals = list(
  '回避',
  group('回避', {
    officer: text('申请回避的执法人员'),
    by: text('回避提出人'),
    reason: text('回避理由'),
    decidedOn: date('回避决定日期'),
    granted: flag('准予回避'),
  }),
  { source: '行政处罚法 第四十三条' },
);
