import { addDays, daysBetween, formatChinese } from '../../base/dates.ts';
import type { Case } from '../../model/kinds/case/fields.ts';
import { formatBasis } from '../../model/law/basis.ts';
import type { CaseTermId } from '../../model/law/case-terms.ts';
import { endOf } from '../../model/law/case-terms.ts';
import { estimateNote } from '../estimate.ts';
import { report } from '../report.ts';
import { defineRule } from '../rule.ts';
import type { Report } from '../rule.ts';

type Transfer = Case['transfers'][number];

/** What goes with a case to the police (YS art. 6). */
const packet = {
  letter: '涉嫌犯罪案件移送书',
  report: '涉嫌犯罪案件情况的调查报告',
  goods: '涉案物品清单',
  appraisal: '有关检验报告或者鉴定结论',
} as const;

const minutes = (time: string) => Number(time.split(':')[0]) * 60 + Number(time.split(':')[1]);

/** Twenty-four hours by the clock where both times are known, else to the end of the next day. */
function sentLate({ decidedOn, decidedTime, on, time }: Transfer): boolean {
  if (decidedTime === undefined || time === undefined) return on > addDays(decidedOn, 1);
  return daysBetween(decidedOn, on) * 1440 + minutes(time) - minutes(decidedTime) > 1440;
}

function late(
  path: string,
  id: CaseTermId,
  from: string,
  on: string | undefined,
  what: [string, string],
): Report[] {
  const end = endOf(id, from);
  if (!end || on === undefined) return [];
  if (on < from)
    return [
      report(
        path,
        `${what[0]}日期 ${formatChinese(on)}早于 ${formatChinese(from)}`,
        `${what[1]} on ${on}, before ${from}`,
        { basis: [end.term.basis], hint: ['请核对两个日期', 'Check both dates'] },
      ),
    ];
  return on > end.date
    ? [
        report(
          path,
          `${what[0]}应在 ${end.term.length} 日内即 ${formatChinese(end.date)}${estimateNote(end.estimated).zh}前，实为 ${formatChinese(on)}`,
          `${what[1]} was due by ${end.date}${estimateNote(end.estimated).en}, not ${on}`,
          { basis: [end.term.basis], hint: ['请核对两个日期', 'Check both dates'] },
        ),
      ]
    : [];
}

function check(path: string, transfer: Transfer): Report[] {
  const { reporters, reportOn, decidedOn, materials, reply, objection, handedOverOn } = transfer;
  const reports = late(`${path}.decidedOn`, 'crime-decide', reportOn, decidedOn, ['移送决定', 'Decided']);
  const basis = [formatBasis({ law: 'YS', article: 5, paragraph: 2 })];
  if (reporters.length < 2)
    reports.push(
      report(
        `${path}.reporters`,
        `提出移送报告的执法人员 ${reporters.length} 人，应为两人以上`,
        'Two officers or more verify the case and report',
        {
          basis: [formatBasis({ law: 'YS', article: 5, paragraph: 1 })],
          hint: ['请补录专案组人员', 'Enter the members of the group'],
        },
      ),
    );
  if (transfer.on < decidedOn || sentLate(transfer))
    reports.push(
      report(
        `${path}.on`,
        `${formatChinese(decidedOn)}决定移送，应在 24 小时内移送，实为 ${formatChinese(transfer.on)}`,
        `Decided on ${decidedOn}, to be sent within 24 hours, sent on ${transfer.on}`,
        { basis, hint: ['请核对决定和移送的日期、时刻', 'Check days and times of both'] },
      ),
    );
  const sent = new Set(materials.map((each) => each.kind));
  const missing = (Object.keys(packet) as (keyof typeof packet)[]).filter((kind) => !sent.has(kind));
  if (missing.length > 0)
    reports.push(
      report(
        `${path}.materials`,
        `移送材料缺少${missing.map((kind) => packet[kind]).join('、')}`,
        `The packet lacks: ${missing.join(', ')}`,
        {
          basis: [formatBasis({ law: 'YS', article: 6 })],
          hint: [
            '确实没有的，请列出该项并在“没有该材料的说明”中写明',
            'If there is none, list it and say so',
          ],
        },
      ),
    );
  const heard = reply && (reply.receivedOn ?? reply.on);
  if (reply?.result === 'refused' && objection && heard)
    reports.push(
      ...late(`${path}.objection.on`, 'crime-review', heard, objection.on, ['提请复议', 'Reconsideration']),
    );
  if (reply?.result === 'filed' && heard)
    reports.push(
      ...late(`${path}.handedOverOn`, 'crime-hand-over', heard, handedOverOn, [
        '移交物品材料',
        'Handing over',
      ]),
    );
  return reports;
}

const transfer = (more: Record<string, unknown> = {}) => ({
  transfers: [
    {
      kind: 'crime',
      reporters: ['演示员甲', '演示员乙'],
      reportOn: '2026-01-20',
      decidedOn: '2026-01-22',
      approver: '安示范',
      docNumber: '（示）应急涉〔2026〕1号',
      on: '2026-01-23',
      to: '示例市公安局',
      matter: '涉嫌危险作业罪。',
      materials: [
        { kind: 'letter', name: '涉嫌犯罪案件移送书' },
        { kind: 'report', name: '调查报告' },
        { kind: 'goods', name: '涉案物品清单' },
        { kind: 'appraisal', name: '鉴定意见', absent: '本案没有需要鉴定的事项' },
      ],
      ...more,
    },
  ],
});

/** Cases that may be crimes go to the police in time and complete. */
export const crime = defineRule({
  code: 'transfer/crime',
  number: 'TRF-01',
  severity: 'error',
  title: { zh: '涉嫌犯罪案件按期移送，材料齐全', en: 'Criminal cases go to the police in time and complete' },
  basis: [
    formatBasis({ law: 'YS', article: 5, paragraph: 2 }),
    formatBasis({ law: 'YS', article: 6 }),
    formatBasis({ law: 'YS', article: 12 }),
  ],
  on: ['case'],
  run: ({ value }) =>
    value.transfers.flatMap((each, index) =>
      each.kind === 'crime' ? check(`transfers.${index}`, each) : [],
    ),
  examples: [
    { title: '没有移送' },
    { title: '按期移送', change: transfer() },
    {
      title: '末日为星期六，顺延至星期一决定',
      change: transfer({ reportOn: '2026-01-21', decidedOn: '2026-01-26', on: '2026-01-27' }),
    },
    {
      title: '报告后第四日决定',
      change: transfer({ reportOn: '2026-01-19', decidedOn: '2026-01-23' }),
      reports: ['transfers.0.decidedOn'],
    },
    { title: '第三日移送', change: transfer({ on: '2026-01-24' }), reports: ['transfers.0.on'] },
    { title: '二十四小时整', change: transfer({ decidedTime: '9:30', time: '9:30' }) },
    {
      title: '超过二十四小时一分钟',
      change: transfer({ decidedTime: '9:30', time: '9:31' }),
      reports: ['transfers.0.on'],
    },
    {
      title: '只有一名报告人员',
      change: transfer({ reporters: ['演示员甲'] }),
      reports: ['transfers.0.reporters'],
    },
    {
      title: '缺少物品清单',
      change: transfer({ materials: [{ kind: 'letter', name: '移送书' }] }),
      reports: ['transfers.0.materials'],
    },
    {
      title: '公安机关立案后三日内移交',
      change: transfer({ reply: { on: '2026-01-26', result: '立案' }, handedOverOn: '2026-01-29' }),
    },
    {
      title: '公安机关立案后第四日移交',
      change: transfer({ reply: { on: '2026-01-26', result: '立案' }, handedOverOn: '2026-01-30' }),
      reports: ['transfers.0.handedOverOn'],
    },
    {
      title: '不予立案后逾期提请复议',
      change: transfer({
        reply: { on: '2026-01-26', result: '不予立案' },
        objection: { on: '2026-01-30', kind: '提请公安机关复议' },
      }),
      reports: ['transfers.0.objection.on'],
    },
    {
      title: '移送其他行政机关不适用',
      change: transfer({ kind: 'administrative', reporters: [], materials: [] }),
    },
    {
      title: '2001 年 7 月 9 日以前没有三日的规定',
      change: transfer({ reportOn: '2001-07-08', decidedOn: '2001-07-20', on: '2001-07-20' }),
    },
    {
      title: '2001 年 7 月 9 日起，报告后三日内决定',
      change: transfer({ reportOn: '2001-07-09', decidedOn: '2001-07-20', on: '2001-07-20' }),
      reports: ['transfers.0.decidedOn'],
    },
    {
      title: '2001 年 7 月 9 日以前没有移交期限',
      change: transfer({
        reportOn: '2001-07-05',
        decidedOn: '2001-07-05',
        on: '2001-07-06',
        reply: { on: '2001-07-08', result: '立案' },
        handedOverOn: '2001-07-20',
      }),
    },
    {
      title: '2001 年 7 月 9 日起，立案后三日内移交',
      change: transfer({
        reportOn: '2001-07-05',
        decidedOn: '2001-07-05',
        on: '2001-07-06',
        reply: { on: '2001-07-09', result: '立案' },
        handedOverOn: '2001-07-20',
      }),
      reports: ['transfers.0.handedOverOn'],
    },
    {
      title: '2001 年 7 月 9 日以前没有复议期限',
      change: transfer({
        reportOn: '2001-07-05',
        decidedOn: '2001-07-05',
        on: '2001-07-06',
        reply: { on: '2001-07-08', result: '不予立案' },
        objection: { on: '2001-07-20', kind: '提请公安机关复议' },
      }),
    },
    {
      title: '2001 年 7 月 9 日起，三日内提请复议',
      change: transfer({
        reportOn: '2001-07-05',
        decidedOn: '2001-07-05',
        on: '2001-07-06',
        reply: { on: '2001-07-09', result: '不予立案' },
        objection: { on: '2001-07-20', kind: '提请公安机关复议' },
      }),
      reports: ['transfers.0.objection.on'],
    },
  ],
});
