import { formatChinese } from '../../base/dates.ts';
import type { Complaint } from '../../model/kinds/complaint.ts';
import { formatBasis } from '../../model/law/basis.ts';
import { report } from '../report.ts';
import { defineRule } from '../rule.ts';
import type { Report } from '../rule.ts';

type Step = readonly [path: string, zh: string, en: string, on: string | undefined];

const stepsOf = (value: Complaint): Step[] => [
  ['receivedOn', '收到', 'received', value.receivedOn],
  ['acceptance.on', '受理', 'accepted', value.acceptance?.on],
  ['verification.on', '核查', 'verified', value.verification?.on],
  ['handling.on', '处理', 'handled', value.handling?.on],
  ['closing.on', '办结', 'closed', value.closing?.on],
];

/** Each step comes on the day of the one before it or later. */
function order(value: Complaint): Report[] {
  const done = stepsOf(value).filter(([, , , on]) => on !== undefined);
  return done.flatMap(([path, zh, en, on], index) => {
    const before = done[index - 1];
    if (!before || on! >= before[3]!) return [];
    return [
      report(
        path,
        `${zh}日期 ${formatChinese(on!)}早于${before[1]}日期 ${formatChinese(before[3]!)}`,
        `It was ${en} on ${on}, before it was ${before[2]} on ${before[3]}`,
        { hint: ['请核对两个日期', 'Check both dates'] },
      ),
    ];
  });
}

/** No step is left out: verification, handling and closing rest on the ones before. */
function gaps(value: Complaint): Report[] {
  const { acceptance, verification, handling, closing } = value;
  const reports: Report[] = [];
  const missing = (path: string, zh: string, en: string) =>
    reports.push(report(path, zh, en, { hint: ['请补充缺少的环节', 'Enter the missing step'] }));
  const accepted = acceptance?.decision === 'accepted';
  if (verification && !accepted) missing('acceptance', '已核查而没有受理', 'Verified, but not accepted');
  if (acceptance && acceptance.decision !== 'accepted') {
    if (acceptance.reason === undefined && acceptance.decision !== 'merged')
      missing('acceptance.reason', '不予受理或者移送没有理由', 'No reason is given for not accepting it');
    if (acceptance.decision === 'transferred' && acceptance.transferredTo === undefined)
      missing('acceptance.transferredTo', '移送没有写明移送机关', 'Where it was transferred is not said');
  }
  const found = verification?.finding === 'confirmed' || verification?.finding === 'partly';
  if (closing && accepted) {
    if (!verification) missing('verification', '已办结而没有核查', 'Closed without verification');
    if (found && (!handling || handling.measures.every((measure) => measure === 'none')))
      missing('handling', '举报属实而没有处理措施', 'Found true, but nothing was done about it');
  }
  return reports;
}

/** A complaint goes from receipt to acceptance, verification, handling and closing, in this order and without gaps. */
export const complaintFlow = defineRule({
  code: 'complaint/flow',
  number: 'CMP-01',
  severity: 'error',
  title: {
    zh: '举报投诉受理、核查、处理、办结顺序完整',
    en: 'Complaints are accepted, verified, handled and closed in order',
  },
  basis: [formatBasis({ law: 'AQ', article: 73, paragraph: 1 }), formatBasis({ law: 'S2' })],
  on: ['complaint'],
  run: ({ value }) => [...order(value), ...gaps(value)],
  examples: [
    { title: '流程完整' },
    { title: '核查早于受理', change: { 'verification.on': '2026-03-02' }, reports: ['verification.on'] },
    {
      title: '没有受理就核查',
      change: { acceptance: undefined },
      reports: ['acceptance'],
    },
    { title: '没有核查就办结', change: { verification: undefined }, reports: ['verification'] },
    { title: '属实而没有处理', change: { handling: undefined }, reports: ['handling'] },
    {
      title: '不属实，不需处理',
      change: { 'verification.finding': 'unfounded', handling: undefined },
    },
    {
      title: '不予受理没有理由',
      change: {
        'acceptance.decision': 'refused',
        verification: undefined,
        handling: undefined,
        closing: undefined,
        feedback: undefined,
      },
      reports: ['acceptance.reason'],
    },
    {
      title: '移送没有写明机关',
      change: {
        acceptance: { decision: 'transferred', on: '2026-03-03', reason: '属于住房城乡建设主管部门职责' },
        verification: undefined,
        handling: undefined,
        closing: undefined,
        feedback: undefined,
      },
      reports: ['acceptance.transferredTo'],
    },
    {
      title: '正在核查',
      change: { verification: undefined, handling: undefined, closing: undefined, feedback: undefined },
    },
  ],
});
