import { formatChinese } from '../../base/dates.ts';
import type { Supervision } from '../../model/kinds/supervision.ts';
import { formatBasis } from '../../model/law/basis.ts';
import { supervisionMeasuresSince } from '../basis.ts';
import { report } from '../report.ts';
import { defineRule } from '../rule.ts';
import type { Report } from '../rule.ts';

function approvedByHead({ approval, mode }: Supervision): Report[] {
  const what = mode === 'daily' ? '日常监督年度计划' : '专项监督';
  const whatEn = mode === 'daily' ? 'yearly plan' : 'special supervision';
  if (!approval)
    return [
      report('approval', `${what}没有批准记录`, `The ${whatEn} is not approved`, {
        hint: ['应报经本机关负责人批准', 'The head of the agency has to approve it'],
      }),
    ];
  if (approval.role === 'head') return [];
  return [
    report(
      'approval.role',
      `${what}应经本机关负责人批准，批准人为${approval.by}`,
      `The ${whatEn} has to be approved by the head, not by ${approval.by}`,
      { hint: ['请核对批准人身份', 'Check who approved it'] },
    ),
  ];
}

function comprehensive(value: Supervision): Report[] {
  const reports: Report[] = [];
  const { scheme, startedOn, endedOn, circular, subjectKind } = value;
  if (subjectKind !== 'lowerAgency')
    reports.push(
      report(
        'subjectKind',
        '综合监督的对象应为下级执法机关',
        'Comprehensive supervision is of an agency below',
        { hint: ['监督本机关的应为日常监督或者专项监督', 'Of one’s own units it is daily or special'] },
      ),
    );
  if (!scheme)
    reports.push(
      report('scheme', '开展综合监督前应制定工作方案', 'The scheme is missing', {
        hint: ['请填写监督工作方案', 'Enter the scheme'],
      }),
    );
  else if (startedOn !== undefined && scheme.on > startedOn)
    reports.push(
      report(
        'scheme.on',
        `方案日期 ${formatChinese(scheme.on)}晚于监督开始日期 ${formatChinese(startedOn)}`,
        `The scheme of ${scheme.on} is later than the beginning on ${startedOn}`,
        { hint: ['请核对两个日期', 'Check both dates'] },
      ),
    );
  if (value.status === 'closed' && !circular)
    reports.push(
      report('circular', '综合监督结束后应当通报', 'There is no circular on the result', {
        severity: 'warning',
        hint: ['请填写监督通报', 'Enter the circular'],
      }),
    );
  else if (circular && endedOn !== undefined && circular.on < endedOn)
    reports.push(
      report(
        'circular.on',
        `通报日期 ${formatChinese(circular.on)}早于监督结束日期 ${formatChinese(endedOn)}`,
        `The circular of ${circular.on} is before the end on ${endedOn}`,
        { hint: ['请核对两个日期', 'Check both dates'] },
      ),
    );
  return reports;
}

function daily(value: Supervision): Report[] {
  const reports: Report[] = [];
  if (value.subjectKind === 'lowerAgency')
    reports.push(
      report(
        'subjectKind',
        '日常监督的对象应为本机关内设机构、执法队伍、执法人员或者受委托组织',
        'Daily supervision is of one’s own units, officers or delegated bodies',
        {
          hint: [
            '监督下级机关的应为综合监督或者专项监督',
            'Of an agency below it is comprehensive or special',
          ],
        },
      ),
    );
  if (!value.dailyPlan)
    reports.push(
      report('dailyPlan', '没有日常监督年度计划', 'The yearly plan is missing', {
        hint: ['请填写计划的重点、月份和抽查数', 'Enter focus, months and sample'],
      }),
    );
  return [...reports, ...approvedByHead(value)];
}

/** Each mode of supervision has its object, its approval and its papers. */
export const supervisionMode = defineRule({
  code: 'supervision/mode',
  number: 'SUP-06',
  severity: 'error',
  title: {
    zh: '综合、日常、专项监督的对象、批准和材料相符',
    en: 'Each mode of supervision has its object, approval and papers',
  },
  basis: [
    formatBasis({ law: 'S0', article: 7 }),
    formatBasis({ law: 'S0', article: 10, paragraph: 1 }),
    formatBasis({ law: 'S0', article: 12, paragraph: 1 }),
    formatBasis({ law: 'S0', article: 13 }),
  ],
  on: ['supervision'],
  validFrom: supervisionMeasuresSince,
  run: ({ value }) => {
    if (value.mode === 'comprehensive') return comprehensive(value);
    if (value.mode === 'daily') return daily(value);
    return [
      ...(value.trigger === undefined
        ? [
            report('trigger', '专项监督没有填写事由', 'What gave rise to it is not said', {
              hint: ['有关机关交办，或者举报投诉集中反映', 'Handed over by an authority, or complaints'],
            }),
          ]
        : []),
      ...approvedByHead(value),
    ];
  },
  examples: [
    { title: '经负责人批准的专项监督' },
    { title: '专项监督没有事由', change: { trigger: undefined }, reports: ['trigger'] },
    { title: '专项监督没有批准', change: { approval: undefined }, reports: ['approval'] },
    { title: '专项监督由他人批准', change: { 'approval.role': 'other' }, reports: ['approval.role'] },
    {
      title: '日常监督下级机关、没有计划',
      change: { mode: 'daily' },
      reports: ['dailyPlan', 'subjectKind'],
    },
    {
      title: '日常监督本机关执法支队',
      change: {
        mode: 'daily',
        subjectKind: 'ownUnit',
        'subject.name': '综合行政执法支队',
        dailyPlan: { focus: ['行政处罚程序'], months: ['2026-04', '2026-09'], sample: 12 },
      },
    },
    {
      title: '综合监督本机关、没有方案',
      change: { mode: 'comprehensive', subjectKind: 'ownUnit', scheme: undefined, status: 'running' },
      reports: ['scheme', 'subjectKind'],
    },
    {
      title: '综合监督办结而没有通报',
      change: { mode: 'comprehensive', scheme: { title: '工作方案', on: '2026-01-15' } },
      reports: ['circular'],
      severity: 'warning',
    },
    {
      title: '方案晚于开始、通报早于结束',
      change: {
        mode: 'comprehensive',
        scheme: { title: '工作方案', on: '2026-01-21' },
        circular: {
          docNumber: '示应急〔2026〕9号',
          on: '2026-02-05',
          scope: '各县应急管理局',
          situation: '总体规范。',
        },
      },
      reports: ['circular.on', 'scheme.on'],
    },
    {
      title: '2018 年以前没有三种方式的规定',
      change: { mode: 'daily', 'approval.on': '2017-12-29' },
    },
    {
      title: '2017 年 12 月 31 日尚不适用',
      change: { trigger: undefined, 'approval.on': '2017-12-31' },
    },
    {
      title: '2018 年 1 月 1 日起适用',
      change: { trigger: undefined, 'approval.on': '2018-01-01' },
      reports: ['trigger'],
    },
  ],
});
