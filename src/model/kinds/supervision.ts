import type * as z from 'zod';
import type { Meta } from '../fields.ts';
import { choice, date, documentNumber, group, id, list, prose, ref, text, year } from '../fields.ts';
import { defineKind } from '../kind.ts';
import { withdrawn } from './withdrawn.ts';
import {
  approval,
  approvers,
  dailyPlan,
  findings,
  hearing,
  notice,
  scheme,
  scores,
} from './supervision/parts.ts';

/** The three modes of supervision (安全生产监管执法监督办法 第七条). */
export const supervisionModes = {
  comprehensive: '综合监督',
  daily: '日常监督',
  special: '专项监督',
} as const;

/** Whose enforcement is supervised (安全生产监管执法监督办法 第二条、第三条). */
export const supervisionSubjects = {
  lowerAgency: '下级执法机关',
  ownUnit: '本机关内设机构、执法队伍',
  officer: '本机关执法人员',
  delegatedBody: '受委托组织',
} as const;

const pub: Meta = { publish: 'public' };

const schema = group('执法监督', {
  id: id({ example: '2026-zx-001' }),
  agency: ref('监督机关', 'agency', {
    ...pub,
    aliases: ['所属机构'],
    hint: '上级机关不在本系统的，填被监督机关并在“监督单位名称”中写明',
  }),
  supervisor: text('监督单位名称', { ...pub, hint: '由上级机关开展、上级机关不在名录内时填写' }).optional(),
  year: year('监督年度', pub),
  mode: choice('监督方式', supervisionModes, pub),
  title: text('监督名称', pub),
  subjectKind: choice('被监督对象种类', supervisionSubjects, pub),
  subject: group('被监督对象', {
    agency: ref('被监督机关', 'agency', { hint: '名录内的机关填写' }).optional(),
    name: text('被监督对象名称'),
  }),
  trigger: choice(
    '专项监督事由',
    { authority: '有关机关交办、转办、移送', complaints: '举报投诉集中反映' },
    { source: '安全生产监管执法监督办法 第十三条第一款' },
  ).optional(),
  triggerNote: prose('专项监督事由说明').optional(),
  complaints: list('相关举报投诉', ref('相关举报投诉', 'complaint')).default([]),
  approval: approval.optional(),
  scheme: scheme.optional(),
  dailyPlan: dailyPlan.optional(),
  team: list('监督人员', text('监督人员')).default([]),
  startedOn: date('监督开始日期').optional(),
  endedOn: date('监督结束日期').optional(),
  scores: scores.optional(),
  findings: findings.default([]),
  hearing: hearing.optional(),
  groupDiscussion: group(
    '监督工作组讨论',
    {
      on: date('工作组讨论日期'),
      attendees: list('参加讨论人员', text('参加讨论人员')).default([]),
      decision: prose('工作组处理决定'),
    },
    { source: '河北煤矿安全监察局行政执法监督办法 第十条' },
  ).optional(),
  notice: notice.optional(),
  extension: group(
    '专项监督延期',
    {
      by: text('延期批准人'),
      role: choice('延期批准人身份', approvers),
      on: date('延期批准日期'),
      until: date('延期至'),
      reason: text('延期理由'),
    },
    { source: '安全生产监管执法监督办法 第十三条第二款' },
  ).optional(),
  report: group('监督报告', {
    on: date('监督报告日期'),
    docNumber: documentNumber('监督报告文号').optional(),
    conclusion: prose('监督结论'),
    responsibility: prose('责任认定').optional(),
    proposals: list('处理建议', prose('处理建议')).default([]),
  }).optional(),
  circular: group(
    '监督通报',
    {
      docNumber: documentNumber('通报文号', { example: '示应急〔2026〕30号' }),
      on: date('通报日期'),
      scope: text('通报范围'),
      situation: prose('总体情况'),
      experience: list('经验做法', prose('经验做法')).default([]),
      problems: list('主要问题', prose('主要问题')).default([]),
      requirements: list('整改要求和措施', prose('整改要求和措施')).default([]),
    },
    { source: '安全生产监管执法监督办法 第十一条' },
  ).optional(),
  reported: group(
    '向上级报告',
    {
      to: text('接收报告的机关'),
      on: date('向上级报告日期'),
      docNumber: documentNumber('向上级报告文号').optional(),
    },
    { source: '安全生产监管执法监督办法 第十一条第二款' },
  ).optional(),
  outcomes: list(
    '监督处理结果',
    group('监督处理结果', {
      kind: choice('处理种类', {
        none: '不追究责任',
        accountability: '追究行政执法责任',
        discipline: '建议处分',
        criminal: '移交司法机关',
        commendation: '表彰奖励',
      }),
      person: text('处理对象').optional(),
      on: date('处理决定日期').optional(),
      note: prose('处理说明').optional(),
    }),
    { source: '安全生产监管执法监督办法 第十五条、第十六条' },
  ).default([]),
  status: choice('监督状态', { running: '进行中', rectifying: '整改中', closed: '已办结' }, pub),
  publishedOn: date('公布日期', pub).optional(),
  withdrawn: withdrawn(),
});

export type Supervision = z.output<typeof schema>;

/** 执法监督: one round, plan or special inquiry; the public sees mode, object, notice number and status. */
export const supervision = defineKind({
  id: 'supervision',
  title: { zh: '执法监督', en: 'Supervision of enforcement' },
  folder: 'supervisions',
  about: {
    zh: '综合监督、日常监督、专项监督的批准、方案、百分制评分、问题、听取陈述申辩、整改通知书和落实情况、通报；只公开监督方式、对象种类、整改通知书文号和办理状态。',
    en: 'Comprehensive, daily and special supervision: approval, scheme, scores, findings, hearing, rectification notice and replies, circular; mode, kind of object, notice number and status are public.',
  },
  publish: 'internal',
  schema,
  actDate: (value) =>
    value.approval?.on ?? value.scheme?.on ?? value.startedOn ?? value.notice?.on ?? `${value.year}-01-01`,
  label: (value) => value.title,
  sample: {
    id: '2026-zx-001',
    agency: 'shili',
    year: 2026,
    mode: 'special',
    title: '行政处罚案件送达程序专项监督',
    subjectKind: 'lowerAgency',
    subject: { name: '示例市样例县应急管理局' },
    trigger: 'complaints',
    triggerNote: '2026年1月以来收到3件反映处罚决定送达不规范的投诉。',
    approval: { by: '安示范', role: 'head', on: '2026-01-19' },
    team: ['法样例', '演示员乙'],
    startedOn: '2026-01-20',
    endedOn: '2026-02-06',
    findings: [
      {
        number: 1,
        fact: '抽查的6件案卷中有2件决定书超过七日送达。',
        act: 'penalty',
        nature: 'illegal',
        serious: true,
        violated: ['《中华人民共和国行政处罚法》第六十一条第一款'],
        toldOn: '2026-02-06',
      },
    ],
    hearing: { on: '2026-02-09', record: '被监督机关对事实无异议，说明了人员不足的原因。' },
    notice: {
      docNumber: '（示）应急监督改〔2026〕1号',
      on: '2026-02-10',
      receivedOn: '2026-02-11',
      orders: [
        { finding: 1, order: 'rectify', content: '纠正送达程序，建立送达期限台账。', due: '2026-03-10' },
      ],
      replies: [
        {
          on: '2026-03-10',
          items: [{ finding: 1, measure: '建立送达台账，逐案提醒。', done: true, on: '2026-03-06' }],
        },
      ],
    },
    report: { on: '2026-02-12', conclusion: '送达程序存在违法情形，已发整改通知书。' },
    outcomes: [{ kind: 'none' }],
    status: 'closed',
    publishedOn: '2026-03-16',
  },
});
