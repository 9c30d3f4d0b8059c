import { addWorkingDays, workingDaysBetween } from '../../base/calendar.ts';
import { formatChinese } from '../../base/dates.ts';
import type { Licence } from '../../model/kinds/licence.ts';
import { formatBasis } from '../../model/law/basis.ts';
import { holidayTable } from '../../model/law/holidays.ts';
import { plural, report } from '../report.ts';
import { defineRule } from '../rule.ts';
import type { Report } from '../rule.ts';

/** Working days to decide, to extend by at most, and to hand over the licence (行政许可法 art. 42, 44). */
const terms = { decide: 20, extend: 10, issue: 10 };

function decided({ acceptedOn, decidedOn, extension, review }: Licence): Report[] {
  if (acceptedOn === undefined) return [];
  if (decidedOn < acceptedOn)
    return [
      report(
        'acceptedOn',
        `受理日期 ${formatChinese(acceptedOn)}晚于许可决定日期 ${formatChinese(decidedOn)}`,
        `Accepted on ${acceptedOn}, after the decision of ${decidedOn}`,
        { hint: ['请核对两个日期', 'Check both dates'] },
      ),
    ];
  const more = Math.min(extension?.days ?? 0, terms.extend);
  const days = terms.decide + more + (review?.excluded ?? 0);
  const due = addWorkingDays(acceptedOn, days, holidayTable).date;
  if (decidedOn <= due) return [];
  const late = workingDaysBetween(due, decidedOn, holidayTable).days;
  return [
    report(
      'decidedOn',
      `许可决定应自受理之日起 ${days} 个工作日内作出，截止 ${formatChinese(due)}，迟 ${late} 个工作日`,
      `The decision was due by ${due}, ${plural(days, 'working day')} from acceptance; it is ${plural(late, 'working day')} late`,
      {
        hint: [
          '经负责人批准可以延长十日；听证、检验、检测、评审时间另填',
          'The head may extend it by ten days; time of hearings and tests is entered apart',
        ],
      },
    ),
  ];
}

function issued({ decidedOn, issuedOn, decision }: Licence): Report[] {
  if (issuedOn === undefined || !['granted', 'renewed', 'changed'].includes(decision)) return [];
  const due = addWorkingDays(decidedOn, terms.issue, holidayTable).date;
  if (issuedOn >= decidedOn && issuedOn <= due) return [];
  return [
    report(
      'issuedOn',
      `证件送达日期 ${formatChinese(issuedOn)}应在 ${formatChinese(decidedOn)}至 ${formatChinese(due)}之间`,
      `The licence was handed over on ${issuedOn}; it should be between ${decidedOn} and ${due}`,
      { hint: ['应自决定之日起十日内颁发、送达', 'It is to be handed over within ten working days'] },
    ),
  ];
}

/** Applications are decided within twenty working days, extended by ten at most, and licences handed over within ten. */
export const licenceDecisionTerm = defineRule({
  code: 'licence/decision-term',
  number: 'LIC-01',
  severity: 'error',
  title: {
    zh: '受理后二十个工作日内决定，十个工作日内送达证件',
    en: 'Licences are decided in twenty working days and handed over in ten',
  },
  basis: [
    formatBasis({ law: 'XK', article: 42, paragraph: 1 }),
    formatBasis({ law: 'XK', article: 44 }),
    formatBasis({ law: 'XK', article: 82 }),
  ],
  on: ['licence'],
  validFrom: '2004-07-01',
  run: ({ value }) => [
    ...(value.extension && value.extension.days > terms.extend
      ? [
          report(
            'extension.days',
            `延长 ${value.extension.days} 个工作日，最多为 ${terms.extend} 个`,
            `Extended by ${value.extension.days} working days, at most ${terms.extend} are allowed`,
            { hint: ['请核对延长的期限', 'Check the extension'] },
          ),
        ]
      : []),
    ...decided(value),
    ...issued(value),
  ],
  examples: [
    { title: '期限内决定和送达' },
    { title: '第二十个工作日决定', change: { acceptedOn: '2026-01-06' } },
    { title: '第二十一个工作日决定', change: { acceptedOn: '2026-01-05' }, reports: ['decidedOn'] },
    {
      title: '经批准延长十日',
      change: {
        acceptedOn: '2026-01-05',
        extension: { by: '安示范', on: '2026-02-02', days: 10, reason: '需要补充核查' },
      },
    },
    {
      title: '延长超过十日',
      change: { extension: { by: '安示范', on: '2026-02-02', days: 15, reason: '需要补充核查' } },
      reports: ['extension.days'],
    },
    {
      title: '专家评审时间不计入',
      change: { acceptedOn: '2025-12-30', review: { by: '示例评审组', excluded: 5 } },
    },
    { title: '受理晚于决定', change: { acceptedOn: '2026-02-04' }, reports: ['acceptedOn'] },
    { title: '第十个工作日送达', change: { issuedOn: '2026-02-24' } },
    { title: '第十一个工作日送达', change: { issuedOn: '2026-02-25' }, reports: ['issuedOn'] },
    {
      title: '行政许可法施行以前不适用',
      change: { acceptedOn: '2004-03-01', decidedOn: '2004-06-30', issuedOn: undefined },
    },
    {
      title: '2004 年 6 月 30 日尚不适用',
      change: { acceptedOn: '2004-03-01', decidedOn: '2004-06-30', issuedOn: undefined },
    },
    {
      title: '2004 年 7 月 1 日起适用',
      change: { acceptedOn: '2004-03-01', decidedOn: '2004-07-01', issuedOn: undefined },
      reports: ['decidedOn'],
    },
  ],
});
