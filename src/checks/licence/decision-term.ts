import { addWorkingDays, deadline, workingDaysBetween } from '../../base/calendar.ts';
import { formatChinese } from '../../base/dates.ts';
import type { Licence } from '../../model/kinds/licence.ts';
import { formatBasis } from '../../model/law/basis.ts';
import { holidayTable } from '../../model/law/holidays.ts';
import { licenceTermOn } from '../../model/law/licence-terms.ts';
import type { LicenceTerm } from '../../model/law/licence-terms.ts';
import { plural, report } from '../report.ts';
import { defineRule } from '../rule.ts';
import type { Report } from '../rule.ts';

/** Working days to decide, to extend by at most, and to hand over the licence (行政许可法 art. 42, 44). */
const terms = { decide: 20, extend: 10, issue: 10 };

/** The last day by a licence's own term; time that does not count is added to it as to the general one. */
function ownDue({ days }: LicenceTerm, acceptedOn: string, apart: number): string {
  const { date } = deadline({ from: acceptedOn, days, unit: 'calendar' }, holidayTable);
  return addWorkingDays(date, apart, holidayTable).date;
}

function decided(value: Licence): Report[] {
  const { acceptedOn, decidedOn, extension, review, certificateName, matter } = value;
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
  const apart = more + (review?.excluded ?? 0);
  const days = terms.decide + apart;
  const usual = {
    due: addWorkingDays(acceptedOn, days, holidayTable).date,
    zh: `${days} 个工作日`,
    en: plural(days, 'working day'),
    more: {},
  };
  const own = licenceTermOn(`${certificateName} ${matter}`, decidedOn);
  const special = own && {
    due: ownDue(own, acceptedOn, apart),
    zh: `${own.days} 日`,
    en: plural(own.days, 'day'),
    more: { basis: [formatBasis(own.basis)] },
  };
  const { due, zh, en, more: founded } = special && special.due > usual.due ? special : usual;
  if (decidedOn <= due) return [];
  const late = workingDaysBetween(due, decidedOn, holidayTable).days;
  return [
    report(
      'decidedOn',
      `许可决定应自受理之日起 ${zh}内作出，截止 ${formatChinese(due)}，迟 ${late} 个工作日`,
      `The decision was due by ${due}, ${en} from acceptance; it is ${plural(late, 'working day')} late`,
      {
        ...founded,
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

/** For examples: a licence of another regulation. */
const fireworks = {
  certificateName: '烟花爆竹经营（批发）许可证',
  matter: undefined,
  issuedOn: undefined,
};
/** For examples: a licence without a term of its own. */
const plain = { certificateName: '特种作业操作证', matter: '特种作业操作资格认定' };

/**
 * Applications are decided within twenty working days, extended by ten at most, or within the licence's own term; licences
 * are handed over within ten.
 */
export const licenceDecisionTerm = defineRule({
  code: 'licence/decision-term',
  number: 'LIC-01',
  severity: 'error',
  title: {
    zh: '受理后二十个工作日或者法定的其他期限内决定，十个工作日内送达证件',
    en: 'Licences are decided in twenty working days, or their own term, and handed over in ten',
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
    { title: '第二十个工作日决定', change: { ...plain, acceptedOn: '2026-01-06' } },
    {
      title: '第二十一个工作日决定',
      change: { ...plain, acceptedOn: '2026-01-05' },
      reports: ['decidedOn'],
    },
    { title: '危险化学品经营许可第三十日决定', change: { acceptedOn: '2026-01-04' } },
    {
      title: '危险化学品经营许可第三十一日决定',
      change: { acceptedOn: '2026-01-03' },
      reports: ['decidedOn'],
    },
    {
      title: '安全生产许可证第四十五日决定',
      change: { certificateName: '安全生产许可证', matter: undefined, acceptedOn: '2025-12-20' },
    },
    {
      title: '安全生产许可证第四十六日决定',
      change: { certificateName: '安全生产许可证', matter: undefined, acceptedOn: '2025-12-19' },
      reports: ['decidedOn'],
    },
    {
      title: '2011 年 11 月 30 日危险化学品经营许可尚无三十日的期限',
      change: { acceptedOn: '2011-10-31', decidedOn: '2011-11-30', issuedOn: undefined },
      reports: ['decidedOn'],
    },
    {
      title: '2011 年 12 月 1 日起危险化学品经营许可为三十日',
      change: { acceptedOn: '2011-11-01', decidedOn: '2011-12-01', issuedOn: undefined },
    },
    {
      title: '2006 年 1 月 20 日烟花爆竹批发许可尚无三十日的期限',
      change: { ...fireworks, acceptedOn: '2005-12-21', decidedOn: '2006-01-20' },
      reports: ['decidedOn'],
    },
    {
      title: '2006 年 1 月 21 日起烟花爆竹批发许可为三十日',
      change: { ...fireworks, acceptedOn: '2005-12-22', decidedOn: '2006-01-21' },
    },
    {
      title: '经批准延长十日',
      change: {
        ...plain,
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
      change: { ...plain, acceptedOn: '2025-12-30', review: { by: '示例评审组', excluded: 5 } },
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
