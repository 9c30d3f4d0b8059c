import { addWorkingDays, deadline } from '../../base/calendar.ts';
import { formatChinese } from '../../base/dates.ts';
import type { Remedy } from '../../model/kinds/remedy.ts';
import { formatBasis } from '../../model/law/basis.ts';
import { holidayTable } from '../../model/law/holidays.ts';
import { report } from '../report.ts';
import { defineRule } from '../rule.ts';
import type { Report } from '../rule.ts';
import { inForceOn } from '../../model/law/in-force.ts';
import { reviewLaw2023 } from '../../model/law/turning-points.ts';

/** Days to answer: ten in a review, working days since 2024 (行政复议法 art. 48, 88); fifteen in a suit. */
function answerDue(kind: Remedy['kind'], filedOn: string, receivedOn: string) {
  if (kind === 'suit')
    return {
      date: deadline({ from: receivedOn, days: 15, unit: 'calendar' }, holidayTable).date,
      basis: formatBasis({ law: 'SS', article: 67, paragraph: 1 }),
    };
  return inForceOn(reviewLaw2023, filedOn)
    ? {
        date: addWorkingDays(receivedOn, 10, holidayTable).date,
        basis: formatBasis({ law: 'FY', article: 48 }),
      }
    : {
        date: deadline({ from: receivedOn, days: 10, unit: 'calendar' }, holidayTable).date,
        basis: formatBasis({ law: 'FY-2017', article: 23, paragraph: 1 }),
      };
}

function order(value: Remedy): Report[] {
  const steps: [path: string, zh: string, en: string, on: string | undefined][] = [
    ['filedOn', '提起', 'filed', value.filedOn],
    ['acceptedOn', '受理', 'accepted', value.acceptedOn],
    ['hearing.on', '开庭或者听证', 'heard', value.hearing?.on],
    ['resultOn', '结果', 'decided', value.resultOn],
    ['receivedResultOn', '收到结果', 'result received', value.receivedResultOn],
  ];
  const known = steps.filter(([, , , on]) => on !== undefined);
  return known.flatMap(([path, zh, en, on], index) => {
    const before = known[index - 1];
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

function answered(value: Remedy, today: string): Report[] {
  const { receivedOn, answeredOn, kind, filedOn } = value;
  if (receivedOn === undefined) return [];
  const due = answerDue(kind, filedOn, receivedOn);
  if ((answeredOn ?? today) <= due.date) return [];
  return [
    report(
      'answeredOn',
      `${kind === 'suit' ? '答辩' : '答复'}应于 ${formatChinese(due.date)}前提交，${answeredOn === undefined ? '至今没有提交' : `实为 ${formatChinese(answeredOn)}`}`,
      `The answer was due by ${due.date}${answeredOn === undefined ? ' and is missing' : `, given on ${answeredOn}`}`,
      { basis: [due.basis], hint: ['请核对收到和提交日期', 'Check both dates'] },
    ),
  ];
}

/** Steps of a review or suit come in order, the agency answers in time, and a result has its date. */
export const remedyTerms = defineRule({
  code: 'remedy/terms',
  number: 'REM-04',
  severity: 'error',
  title: {
    zh: '复议答复、应诉答辩按期，日期先后相符',
    en: 'Answers in reviews and suits are in time, dates in order',
  },
  basis: [formatBasis({ law: 'FY', article: 48 }), formatBasis({ law: 'SS', article: 67, paragraph: 1 })],
  on: ['remedy'],
  run: ({ value }, { today }) => {
    const reports = [...order(value), ...answered(value, today)];
    const open = value.result === 'pending';
    if (open === (value.resultOn === undefined)) return reports;
    return [
      ...reports,
      report(
        'resultOn',
        open ? '尚在审理而有结果日期' : '有结果而没有结果日期',
        open ? 'It is pending, but has a date of result' : 'The date of the result is missing',
        { hint: ['请核对结果和日期', 'Check result and date'] },
      ),
    ];
  },
  examples: [
    { title: '按期答复' },
    { title: '复议第十个工作日答复', change: { answeredOn: '2026-02-11' } },
    { title: '复议第十一个工作日答复', change: { answeredOn: '2026-02-12' }, reports: ['answeredOn'] },
    {
      title: '2024 年以前的复议为十日',
      change: {
        filedOn: '2023-12-20',
        acceptedOn: '2023-12-25',
        receivedOn: '2023-12-26',
        answeredOn: '2024-01-08',
        resultOn: '2024-02-20',
      },
      reports: ['answeredOn'],
    },
    { title: '诉讼第十五日答辩', change: { kind: '行政诉讼', answeredOn: '2026-02-12' } },
    {
      title: '诉讼没有答辩',
      change: { kind: '行政诉讼', answeredOn: undefined },
      reports: ['answeredOn'],
    },
    { title: '结果早于受理', change: { resultOn: '2026-01-25' }, reports: ['resultOn'] },
    { title: '有结果而没有日期', change: { resultOn: undefined }, reports: ['resultOn'] },
    { title: '审理中而有日期', change: { result: '审理中' }, reports: ['resultOn'] },
    {
      title: '2023 年 12 月 31 日申请的复议为十日',
      change: {
        filedOn: '2023-12-31',
        acceptedOn: '2024-01-02',
        receivedOn: '2024-01-03',
        answeredOn: '2024-01-16',
        resultOn: '2024-02-20',
      },
      reports: ['answeredOn'],
    },
    {
      title: '2024 年 1 月 1 日起申请的复议为十个工作日',
      change: {
        filedOn: '2024-01-01',
        acceptedOn: '2024-01-02',
        receivedOn: '2024-01-03',
        answeredOn: '2024-01-16',
        resultOn: '2024-02-20',
      },
    },
  ],
});
