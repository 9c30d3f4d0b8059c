import { enforcementOpinion } from '../../model/law/basis.ts';
import { formatChinese } from '../../base/dates.ts';
import type { Inspection } from '../../model/kinds/inspection.ts';
import { report } from '../report.ts';
import { defineRule } from '../rule.ts';
import type { Report } from '../rule.ts';
import { hasInspectionFile } from './file.ts';

function approvals({ scheme, moj, on }: Inspection): Report[] {
  const [path, approval] = scheme?.approval
    ? ['scheme.approval.on', scheme.approval]
    : ['moj.approval.on', moj?.approval];
  if (!approval)
    return [
      report(scheme ? 'scheme.approval' : 'moj.approval', '检查方案没有批准', 'The scheme is not approved', {
        hint: [
          '检查前由机关负责人或者执法队伍负责人批准，请填写批准人和日期',
          'The head of the agency or the team approves it beforehand',
        ],
      }),
    ];
  return approval.on <= on
    ? []
    : [
        report(
          path!,
          `检查方案于 ${formatChinese(approval.on)}批准，应不晚于检查日期 ${formatChinese(on)}`,
          `The scheme was approved on ${approval.on}, after the inspection on ${on}`,
          { hint: ['请核对两个日期', 'Check both dates'] },
        ),
      ];
}

function team({ scheme, record }: Inspection): Report[] {
  if (!scheme || !record || record.teamChange !== undefined || scheme.team.length === 0) return [];
  const planned = new Set(scheme.team.map(({ certificate }) => certificate));
  return record.officers.flatMap(({ name, certificate }, index) =>
    planned.has(certificate)
      ? []
      : [
          report(
            `record.officers.${index}`,
            `检查人员${name}（${certificate}）不在检查方案的检查组中`,
            `${name} (${certificate}) is not in the team of the scheme`,
            {
              hint: ['请核对人员；临时变更的，填写“检查组变更说明”', 'Check, or note why the team changed'],
            },
          ),
        ],
  );
}

function days({ scheme, on }: Inspection): Report[] {
  if (!scheme || (on >= scheme.from && on <= (scheme.to ?? on))) return [];
  return [
    report(
      'on',
      `检查日期 ${formatChinese(on)}不在方案安排的 ${formatChinese(scheme.from)}${scheme.to === undefined ? '起' : `至 ${formatChinese(scheme.to)}`}之内`,
      `The inspection on ${on} lies outside the scheme’s days from ${scheme.from}${scheme.to ? ` to ${scheme.to}` : ''}`,
      { severity: 'warning', hint: ['请核对日期，或说明改期', 'Check the dates'] },
    ),
  ];
}

/** An inspection follows a scheme (or, in the other family of papers, an approval form) approved beforehand, by its team. */
export const scheme = defineRule({
  code: 'inspection/scheme',
  number: 'INS-01',
  severity: 'error',
  title: {
    zh: '检查前有批准的方案，检查人员在方案之内',
    en: 'A scheme is approved before the inspection and names its team',
  },
  basis: [enforcementOpinion(13)],
  on: ['inspection'],
  validFrom: '2017-11-01',
  run: ({ value }) => {
    if (!hasInspectionFile(value)) return [];
    const other = value.family === 'moj' && value.moj !== undefined;
    if (!value.scheme && !other)
      return [
        report('scheme', '缺少现场检查方案', 'The scheme of the inspection is missing', {
          hint: ['请填写检查方案的事项、检查组和批准', 'Enter matters, team and approval'],
        }),
      ];
    return [...approvals(value), ...team(value), ...days(value)];
  },
  examples: [
    { title: '检查前三日批准' },
    { title: '检查当日批准', change: { 'scheme.approval.on': '2026-01-12' } },
    {
      title: '检查次日才批准',
      change: { 'scheme.approval.on': '2026-01-13' },
      reports: ['scheme.approval.on'],
    },
    { title: '没有批准', change: { 'scheme.approval': undefined }, reports: ['scheme.approval'] },
    { title: '没有方案', change: { scheme: undefined }, reports: ['scheme'] },
    {
      title: '行政检查文书以审批表代替方案',
      change: {
        scheme: undefined,
        family: 'moj',
        moj: { approval: { by: '演示局长', on: '2026-01-09' } },
      },
    },
    {
      title: '行政检查审批表没有批准',
      change: { scheme: undefined, family: 'moj', moj: { noticeOn: '2026-01-09' } },
      reports: ['moj.approval'],
    },
    {
      title: '检查人员不在方案之内',
      change: { 'record.officers.1': { name: '演示员丙', certificate: '99990000003' } },
      reports: ['record.officers.1'],
    },
    {
      title: '检查组变更有说明',
      change: {
        'record.officers.1': { name: '演示员丙', certificate: '99990000003' },
        'record.teamChange': '演示员乙当日参加事故救援，经批准由演示员丙参加。',
      },
    },
    {
      title: '检查日期早于方案安排',
      change: { 'scheme.from': '2026-01-13' },
      reports: ['on'],
      severity: 'warning',
    },
    { title: '在方案安排的最后一日检查', change: { 'scheme.from': '2026-01-05', 'scheme.to': '2026-01-12' } },
    {
      title: '检查日期晚于方案安排',
      change: { 'scheme.from': '2026-01-05', 'scheme.to': '2026-01-11' },
      reports: ['on'],
      severity: 'warning',
    },
    {
      title: '只有结果的台账行不要求方案',
      change: { scheme: undefined, record: undefined, findings: [], orders: [] },
    },
    { title: '意见提出以前的检查不适用', change: { scheme: undefined, on: '2017-10-31' } },
    {
      title: '意见提出之后的检查适用',
      change: { scheme: undefined, on: '2017-11-01' },
      reports: ['scheme'],
    },
  ],
});
