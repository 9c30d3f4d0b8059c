import type { Inspection } from '../../model/kinds/inspection.ts';
import { formatBasis } from '../../model/law/basis.ts';
import { report } from '../report.ts';
import { defineRule } from '../rule.ts';
import type { Report } from '../rule.ts';
import { hasInspectionFile } from './file.ts';

const clock = /^([01]?\d|2[0-3])[:：][0-5]\d$/u;

/** Minutes since midnight of a clock time; undefined where it is not one. */
function minutes(time: string | undefined): number | undefined {
  if (time === undefined || !clock.test(time)) return undefined;
  const [hours = '', rest = ''] = time.split(/[:：]/u);
  return Number(hours) * 60 + Number(rest);
}

type RecordOfInspection = NonNullable<Inspection['record']>;

const needed = [
  ['place', '检查场所', 'the place'],
  ['fromTime', '开始时间', 'the beginning'],
  ['toTime', '结束时间', 'the end'],
  ['content', '检查情况', 'what was inspected'],
  ['handling', '处理情况', 'how it was handled'],
] as const;

function times(record: RecordOfInspection, value: Inspection): Report[] {
  const reports: Report[] = [];
  for (const [key, title] of [
    ['fromTime', '开始时间'],
    ['toTime', '结束时间'],
  ] as const)
    if (record[key] !== undefined && minutes(record[key]) === undefined)
      reports.push(
        report(
          `record.${key}`,
          `${title}“${record[key]}”不是时刻，应如“09:30”`,
          `“${record[key]}” is not a time of day`,
          { hint: ['请按 24 小时制填写', 'Write it as 09:30'] },
        ),
      );
  const from = minutes(record.fromTime);
  const to = minutes(record.toTime);
  if (from !== undefined && to !== undefined && value.until === undefined && to <= from)
    reports.push(
      report(
        'record.toTime',
        `结束时间 ${record.toTime} 应晚于开始时间 ${record.fromTime}`,
        `The end ${record.toTime} is not after the beginning ${record.fromTime}`,
        { hint: ['请核对；跨日检查填写“检查结束日期”', 'Check, or enter the last day'] },
      ),
    );
  return reports;
}

/** The record of an inspection has time, place, content, problems and handling, and is signed or says why not. */
export const inspectionRecord = defineRule({
  code: 'inspection/record',
  number: 'INS-02',
  severity: 'error',
  title: {
    zh: '检查记录写明时间、地点、内容、问题和处理情况',
    en: 'The record has time, place, content, problems and handling',
  },
  basis: [formatBasis({ law: 'AQ', article: 68 })],
  on: ['inspection'],
  run: ({ value }, { today }) => {
    if (!hasInspectionFile(value) || value.on > today) return [];
    const { record } = value;
    if (!record)
      return [
        report('record', '缺少现场检查记录', 'The record of the inspection is missing', {
          hint: ['请填写检查的时间、地点、内容、发现的问题和处理情况', 'Enter what the law asks for'],
        }),
      ];
    const reports: Report[] = needed.flatMap(([key, title, en]) =>
      record[key] === undefined
        ? [
            report(`record.${key}`, `检查记录缺少${title}`, `The record lacks ${en}`, {
              hint: [`请填写${title}`, `Enter ${en}`],
            }),
          ]
        : [],
    );
    if (record.officers.length === 0)
      reports.push(
        report('record.officers', '检查记录没有检查人员', 'The record names no officers', {
          hint: ['请填写检查人员及其证号', 'Enter the officers and their certificates'],
        }),
      );
    if (record.signature !== 'signed' && !record.refusal)
      reports.push(
        report(
          'record.refusal',
          '现场负责人没有签名，应记录情况',
          'The head of the unit did not sign; the record must say so',
          { hint: ['请填写拒签或者不在场的原因和见证人', 'Enter the reason and the witness'] },
        ),
      );
    return [...reports, ...times(record, value)];
  },
  examples: [
    { title: '记录完整' },
    { title: '没有检查场所', change: { 'record.place': undefined }, reports: ['record.place'] },
    { title: '没有检查情况', change: { 'record.content': undefined }, reports: ['record.content'] },
    { title: '没有处理情况', change: { 'record.handling': undefined }, reports: ['record.handling'] },
    {
      title: '没有起止时间',
      change: { 'record.fromTime': undefined, 'record.toTime': undefined },
      reports: ['record.fromTime', 'record.toTime'],
    },
    { title: '没有记录', change: { record: undefined }, reports: ['record'] },
    { title: '没有检查人员', change: { 'record.officers': [] }, reports: ['record.officers'] },
    { title: '结束时间等于开始时间', change: { 'record.toTime': '09:10' }, reports: ['record.toTime'] },
    { title: '检查一分钟', change: { 'record.toTime': '09:11' } },
    { title: '跨日检查', change: { until: '2026-01-13', 'record.toTime': '08:30' } },
    { title: '时间写成文字', change: { 'record.fromTime': '上午' }, reports: ['record.fromTime'] },
    { title: '24 时', change: { 'record.toTime': '24:00' }, reports: ['record.toTime'] },
    {
      title: '拒绝签名而没有记录情况',
      change: { 'record.signature': '拒绝签名' },
      reports: ['record.refusal'],
    },
    {
      title: '拒绝签名，有原因和见证人',
      change: {
        'record.signature': '拒绝签名',
        'record.refusal': { reason: '不认可第2项问题', witness: '园区管委会工作人员' },
      },
    },
    { title: '尚未到检查日期', change: { record: undefined, on: '2026-03-26' } },
    {
      title: '只有结果的台账行不要求记录',
      change: { scheme: undefined, record: undefined, findings: [], orders: [] },
    },
    {
      title: '2021 年 9 月 1 日以前，依据为修正前的第六十五条',
      change: { on: '2021-08-31', 'record.place': undefined },
      reports: ['record.place'],
    },
    {
      title: '2021 年 9 月 1 日起，依据为修正后的第六十八条',
      change: { on: '2021-09-01', 'record.place': undefined },
      reports: ['record.place'],
    },
  ],
});
