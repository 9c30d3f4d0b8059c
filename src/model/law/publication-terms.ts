import { deadline, type ComputedDate, type HolidayTable } from '../../base/calendar.ts';
import { addMonths, addMonthsToMonth, monthEnd, monthOf, yearOf } from '../../base/dates.ts';
import type { Text } from '../../base/diagnostic.ts';
import type { Basis } from './basis.ts';
import { inForceOn } from './in-force.ts';

/** When something has to be public. */
export type Term =
  /** So many days from the event. */
  | { kind: 'days'; days: number; unit: 'working' | 'calendar' }
  /** So many months from the event. */
  | { kind: 'months'; months: number }
  /** By a day of the year: of the year of the plan, or of the year after the one reported. */
  | { kind: 'yearly'; monthDay: string; of: 'same' | 'next' }
  /** By a day of the month after the one reported. */
  | { kind: 'monthly'; day: number }
  /** By a day of the month after the quarter reported. */
  | { kind: 'quarterly'; day: number }
  /** By one date, and kept current since. */
  | { kind: 'once'; by: string }
  /** At any time. */
  | { kind: 'always' };

/** One duty to publish. */
export interface PublicationTerm {
  id: string;
  what: Text;
  term: Term;
  basis: readonly Basis[];
  validFrom: string;
  validTo?: string;
  /** The day is a working rule of this project, because the source says only 按月 or 按季; agencies may set another. */
  configurable?: true;
}

const days = (count: number): Term => ({ kind: 'days', days: count, unit: 'working' });

/** Duties to publish with their terms, dated. */
export const publicationTerms: readonly PublicationTerm[] = [
  {
    id: 'disclosure',
    what: { zh: '主动公开的政府信息', en: 'information disclosed proactively' },
    term: days(20),
    basis: [{ law: 'GK', article: 26 }],
    validFrom: '2019-05-15',
  },
  {
    id: 'enforcement',
    what: { zh: '行政检查、行政强制等执法决定', en: 'inspections, coercion and other enforcement decisions' },
    term: days(20),
    basis: [{ law: 'N118' }, { law: 'GK', article: 26 }],
    validFrom: '2019-05-15',
  },
  {
    id: 'licence',
    what: { zh: '行政许可决定', en: 'licences' },
    term: days(7),
    basis: [{ law: 'N118' }, { law: 'N424' }],
    validFrom: '2018-07-01',
  },
  {
    id: 'penalty',
    what: { zh: '行政处罚决定', en: 'penalties' },
    term: days(7),
    basis: [{ law: 'N424' }],
    validFrom: '2018-07-01',
    validTo: '2021-08-31',
  },
  {
    id: 'penalty',
    what: { zh: '对生产经营单位的行政处罚决定', en: 'penalties on producers and operators' },
    term: days(7),
    basis: [{ law: 'AQ', article: 78, paragraph: 2 }, { law: 'N424' }],
    validFrom: '2021-09-01',
  },
  {
    id: 'withdrawal',
    what: {
      zh: '撤回被变更、撤销、确认违法或者确认无效的处罚信息',
      en: 'withdrawal of overturned penalties',
    },
    term: days(3),
    basis: [
      { law: 'CF', article: 48, paragraph: 2 },
      { law: 'CF', article: 85 },
    ],
    validFrom: '2021-07-15',
  },
  {
    id: 'plan',
    what: { zh: '年度监督检查计划和上年度执行情况', en: 'annual plan and last year’s execution' },
    term: { kind: 'yearly', monthDay: '03-31', of: 'same' },
    basis: [{ law: 'S1', article: 17 }],
    validFrom: '2018-01-01',
  },
  {
    id: 'monthly',
    what: { zh: '监督检查和举报核查情况', en: 'inspections and verified complaints of a month' },
    term: { kind: 'monthly', day: 15 },
    basis: [{ law: 'S1', article: 17 }],
    validFrom: '2018-01-01',
    configurable: true,
  },
  {
    id: 'quarterly',
    what: { zh: '季度执法情况分析', en: 'quarterly analysis' },
    term: { kind: 'quarterly', day: 31 },
    basis: [{ law: 'S1', article: 19 }],
    validFrom: '2018-01-01',
    configurable: true,
  },
  {
    id: 'enforcement-data',
    what: { zh: '上年度行政执法数据', en: 'last year’s enforcement data' },
    term: { kind: 'yearly', monthDay: '01-31', of: 'next' },
    basis: [{ law: 'N118' }],
    validFrom: '2019-01-01',
  },
  {
    id: 'disclosure-report',
    what: { zh: '部门政府信息公开工作年度报告', en: 'a department’s yearly disclosure report' },
    term: { kind: 'yearly', monthDay: '01-31', of: 'next' },
    basis: [{ law: 'GK', article: 49 }],
    validFrom: '2019-05-15',
  },
  {
    id: 'disclosure-report-government',
    what: { zh: '政府信息公开工作年度报告', en: 'a government’s yearly disclosure report' },
    term: { kind: 'yearly', monthDay: '03-31', of: 'next' },
    basis: [{ law: 'GK', article: 49 }],
    validFrom: '2019-05-15',
  },
  {
    id: 'supervision-report',
    what: { zh: '上年度执法监督工作情况报告（报送）', en: 'yearly supervision report (to the agency above)' },
    term: { kind: 'yearly', monthDay: '03-31', of: 'next' },
    basis: [{ law: 'S0', article: 17 }],
    validFrom: '2018-01-01',
  },
  {
    id: 'coal-notice',
    what: { zh: '煤矿停产整顿、关闭、恢复生产公告', en: 'notices of stopped, closed or resumed coal mines' },
    term: days(5),
    basis: [{ law: 'MK', article: 49 }],
    validFrom: '2024-05-01',
  },
  {
    id: 'accident-evaluation',
    what: { zh: '事故整改和防范措施落实情况评估结果', en: 'evaluation of rectification after an accident' },
    term: { kind: 'months', months: 12 },
    basis: [{ law: 'AQ', article: 86, paragraph: 3 }],
    validFrom: '2021-09-01',
  },
  {
    id: 'inspection-standards',
    what: {
      zh: '检查主体、事项、标准和年度频次上限',
      en: 'inspection bodies, items, standards and yearly caps',
    },
    term: { kind: 'once', by: '2025-06-30' },
    basis: [{ law: 'N54' }],
    validFrom: '2025-01-01',
  },
  {
    id: 'benchmarks',
    what: { zh: '行政处罚裁量基准', en: 'benchmarks of discretion' },
    term: { kind: 'always' },
    basis: [{ law: 'CF', article: 34 }],
    validFrom: '2021-07-15',
    validTo: '2023-12-31',
  },
  {
    id: 'benchmarks',
    what: { zh: '行政处罚裁量基准', en: 'benchmarks of discretion' },
    term: { kind: 'always' },
    basis: [
      { law: 'CF', article: 34 },
      { law: 'L12', article: 2 },
    ],
    validFrom: '2024-01-01',
  },
  {
    id: 'penalty-basis',
    what: { zh: '处罚的实施机关、立案依据、实施程序和救济渠道', en: 'bodies, basis, procedure and remedies' },
    term: { kind: 'always' },
    basis: [
      { law: 'CF', article: 5 },
      { law: 'CF', article: 39 },
    ],
    validFrom: '2021-07-15',
  },
  {
    id: 'delegation',
    what: { zh: '委托书和赋权乡镇街道的决定', en: 'delegation letters and transfers to townships' },
    term: { kind: 'always' },
    basis: [
      { law: 'CF', article: 20, paragraph: 2 },
      { law: 'CF', article: 24, paragraph: 1 },
    ],
    validFrom: '2021-07-15',
  },
  {
    id: 'monitoring-sites',
    what: { zh: '电子技术监控设备设置地点', en: 'sites of electronic monitoring' },
    term: { kind: 'always' },
    basis: [{ law: 'CF', article: 41, paragraph: 1 }],
    validFrom: '2021-07-15',
  },
  {
    id: 'channels',
    what: { zh: '举报电话、信箱和执法监督电话、邮箱、地址', en: 'channels for reports and supervision' },
    term: { kind: 'always' },
    basis: [
      { law: 'AQ', article: 73, paragraph: 1 },
      { law: 'S0', article: 6 },
    ],
    validFrom: '2021-09-01',
  },
];

/** The duty in force on the date of the event. */
export function publicationTerm(id: string, date: string): PublicationTerm | undefined {
  return publicationTerms.find((each) => each.id === id && inForceOn(each, date));
}

/**
 * The last day to publish. `event` is the date of the decision or change, or any day of the year, month or quarter
 * reported. Undefined for duties without a last day.
 */
export function publishBy(term: Term, event: string, table: HolidayTable): ComputedDate | undefined {
  const sure = (date: string): ComputedDate => ({ date, estimated: false });
  switch (term.kind) {
    case 'days':
      return deadline({ from: event, days: term.days, unit: term.unit }, table);
    case 'months':
      return sure(addMonths(event, term.months));
    case 'yearly':
      return sure(`${yearOf(event) + (term.of === 'next' ? 1 : 0)}-${term.monthDay}`);
    case 'monthly':
      return sure(dayIn(addMonthsToMonth(monthOf(event), 1), term.day));
    case 'quarterly': {
      const month = Number(event.slice(5, 7));
      return sure(dayIn(addMonthsToMonth(monthOf(event), 3 - ((month - 1) % 3)), term.day));
    }
    case 'once':
      return sure(term.by);
    case 'always':
      return undefined;
  }
}

/**
 * The last day to publish the figures of a month (`YYYY-MM`): the day of the next month an agency has set itself, else
 * the usual one. Undefined before monthly publication was asked for.
 */
export function monthlyDue(month: string, dueDay: number | undefined): string | undefined {
  const duty = publicationTerm('monthly', `${month}-01`);
  if (duty?.term.kind !== 'monthly') return undefined;
  const day = Math.max(dueDay ?? duty.term.day, 1);
  return dayIn(addMonthsToMonth(month, 1), day);
}

function dayIn(month: string, day: number): string {
  const last = monthEnd(month);
  const date = `${month}-${String(day).padStart(2, '0')}`;
  return date < last ? date : last;
}
