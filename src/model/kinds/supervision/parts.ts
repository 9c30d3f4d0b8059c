import type { Meta } from '../../fields.ts';
import {
  choice,
  citation,
  count,
  date,
  decimal,
  documentNumber,
  flag,
  group,
  list,
  month,
  prose,
  ref,
  text,
} from '../../fields.ts';

/** The eleven systems a comprehensive supervision looks at (安全生产监管执法监督办法 第八条), in their order. */
export const supervisedSystems = {
  disclosure: '执法依据公开',
  plan: '年度监督检查计划',
  publicity: '执法公示',
  licensing: '行政许可办理和监督检查',
  penalties: '行政处罚全过程管理',
  'file-review': '执法案卷评查',
  statistics: '执法统计',
  officers: '执法人员管理',
  assessment: '行政执法评议考核和奖惩',
  remedies: '行政复议和行政应诉',
  crime: '行政执法与刑事司法衔接',
} as const;

/** Who approved: the head of the agency, or somebody else. */
export const approvers = { head: '负责人', other: '其他人员' } as const;

const pub: Meta = { publish: 'public' };

/** 监督批准. */
export const approval = group(
  '监督批准',
  {
    by: text('监督批准人'),
    role: choice('监督批准人身份', approvers),
    on: date('监督批准日期'),
    docNumber: text('监督审批编号').optional(),
    opinion: text('监督审批意见').optional(),
  },
  { source: '安全生产监管执法监督办法 第十二条、第十三条' },
);

/** 综合监督工作方案, made before a comprehensive supervision. */
export const scheme = group(
  '监督工作方案',
  {
    title: text('方案名称'),
    docNumber: documentNumber('方案文号').optional(),
    on: date('方案日期'),
    objects: list('方案监督对象', text('方案监督对象')).default([]),
    focus: list('监督重点', text('监督重点')).default([]),
    steps: list('方案步骤', text('方案步骤')).default([]),
    nextLevel: prose('对指导下一级执法监督情况的检查', {
      source: '安全生产监管执法监督办法 第九条第二款',
    }).optional(),
  },
  { source: '安全生产监管执法监督办法 第十条' },
);

/** 百分制评分表: the full marks add up to 100. */
export const scores = group(
  '监督评分表',
  {
    standard: text('评分标准'),
    items: list(
      '评分项目',
      group('评分项目', {
        system: choice('评分制度', supervisedSystems).optional(),
        item: text('评分内容'),
        full: decimal('评分满分', '分'),
        score: decimal('评分得分', '分'),
        reason: text('扣分理由').optional(),
      }),
    ),
    total: decimal('评分合计', '分'),
  },
  { source: '安全生产监管执法监督办法 第十条第二款' },
);

/** What the supervision found, each with its nature. */
export const findings = list(
  '监督发现的问题',
  group('监督发现的问题', {
    number: count('问题序号', ''),
    fact: prose('问题事实'),
    act: choice('执法行为种类', {
      inspection: '监督检查',
      measure: '现场处理',
      penalty: '行政处罚',
      coercion: '行政强制',
      licence: '行政许可',
      other: '执法管理',
    }),
    nature: choice('问题性质', { illegal: '违法', improper: '不当', irregular: '不规范' }),
    serious: flag('严重问题').default(false),
    violated: list('违反的规定', citation('违反的规定')).default([]),
    case: ref('涉及的案件', 'case').optional(),
    penalty: ref('涉及的处罚', 'penalty').optional(),
    toldOn: date('问题告知日期').optional(),
    correctedOn: date('问题改正日期').optional(),
    correction: prose('问题改正情况').optional(),
  }),
);

/** 听取陈述申辩, before a rectification notice is issued. */
export const hearing = group(
  '听取陈述申辩',
  {
    on: date('听取意见日期'),
    place: text('听取意见地点').optional(),
    supervisors: list('监督方人员', text('监督方人员')).default([]),
    heard: list('被监督方人员', text('被监督方人员')).default([]),
    record: prose('陈述申辩内容'),
    answer: prose('采纳情况').optional(),
    experts: list('论证专家', text('论证专家')).default([]),
    expertOpinion: prose('专家论证意见').optional(),
  },
  { source: '安全生产监管执法监督办法 第十四条第二款' },
);

/** 《行政执法监督整改通知书》 and the written replies within 30 days of receipt. */
export const notice = group(
  '整改通知书',
  {
    docNumber: documentNumber('整改通知书文号', { ...pub, example: '（示）应急监督改〔2026〕1号' }),
    on: date('整改通知书日期', pub),
    receivedOn: date('整改通知书收到日期').optional(),
    orders: list(
      '整改要求',
      group('整改要求', {
        finding: count('对应问题序号', ''),
        order: choice('要求种类', {
          correct: '改正',
          rectify: '纠正',
          revoke: '撤销',
          change: '变更',
          declare: '确认违法',
        }),
        content: prose('要求内容'),
        due: date('要求完成期限').optional(),
      }),
    ),
    copies: text('整改通知书抄送').optional(),
    contact: text('整改联系人').optional(),
    replies: list(
      '整改落实情况报告',
      group('整改落实情况报告', {
        on: date('整改报告日期'),
        docNumber: documentNumber('整改报告文号').optional(),
        items: list(
          '落实事项',
          group('落实事项', {
            finding: count('落实的问题序号', ''),
            measure: prose('整改措施'),
            done: flag('整改到位'),
            evidence: text('整改佐证').optional(),
            on: date('整改完成日期').optional(),
          }),
        ),
        remaining: prose('尚未完成事项').optional(),
        accepted: flag('整改认可').optional(),
      }),
    ).default([]),
  },
  { source: '安全生产监管执法监督办法 第十四条' },
);

/** 日常监督年度计划 and what was looked at. */
export const dailyPlan = group(
  '日常监督年度计划',
  {
    focus: list('日常监督重点', text('日常监督重点')),
    months: list('日常监督月份', month('日常监督月份')).default([]),
    sample: count('抽查案卷数', '件').optional(),
    checks: list(
      '日常监督记录',
      group('日常监督记录', {
        on: date('日常监督日期'),
        matter: text('日常监督事项'),
        result: prose('日常监督情况'),
      }),
    ).default([]),
  },
  { source: '安全生产监管执法监督办法 第十二条' },
);
