import { formatChinese } from '../../base/dates.ts';
import type { Coercion } from '../../model/kinds/coercion.ts';
import { formatBasis } from '../../model/law/basis.ts';
import { holidayTable } from '../../model/law/holidays.ts';
import { report } from '../report.ts';
import { defineRule } from '../rule.ts';
import { isSupplyCut, minutes, startOf } from './measures.ts';

/** Night as other laws have it (22 时 to 6 时); the law of coercion does not say. */
const night = { from: 22 * 60, to: 6 * 60 };

function executes(value: Coercion): boolean {
  return isSupplyCut(value) || value.kind === 'substitute' || value.kind === 'enforcement';
}

/** Coercive execution does not take place at night or on statutory holidays, unless it is urgent. */
export const executionHours = defineRule({
  code: 'coercion/hours',
  number: 'COE-06',
  severity: 'warning',
  title: {
    zh: '行政强制执行不在夜间和法定节假日实施',
    en: 'No coercive execution at night or on holidays',
  },
  basis: [formatBasis({ law: 'QZ', article: 43, paragraph: 1 })],
  on: ['coercion'],
  validFrom: '2012-01-01',
  run: ({ value }) => {
    if (value.urgent || !executes(value)) return [];
    const start = startOf(value);
    const hint = [
      '情况紧急的请填写“情况紧急”并说明',
      'Mark it as urgent, with the reason, where it was',
    ] as const;
    const holiday = holidayTable.off.has(start)
      ? [
          report(
            'startedOn',
            `强制执行日期 ${formatChinese(start)}是法定节假日`,
            `Carried out on ${start}, a statutory holiday`,
            { hint },
          ),
        ]
      : [];
    const at = value.startedTime === undefined ? undefined : minutes(value.startedTime);
    const dark = at !== undefined && (at >= night.from || at < night.to);
    return dark
      ? [
          ...holiday,
          report(
            'startedTime',
            `强制执行时刻 ${value.startedTime}在夜间`,
            `Carried out at ${value.startedTime}, at night`,
            { hint },
          ),
        ]
      : holiday;
  },
  examples: [
    { title: '工作日下午代履行', change: { kind: 'substitute' } },
    {
      title: '春节期间代履行',
      change: { kind: 'substitute', startedOn: '2026-02-17' },
      reports: ['startedOn'],
    },
    { title: '调休的星期日', change: { kind: 'substitute', startedOn: '2026-01-04' } },
    {
      title: '二十二时停电',
      change: { kind: 'cut-power', startedTime: '22:00' },
      reports: ['startedTime'],
    },
    {
      title: '五时五十九分',
      change: { kind: 'substitute', startedTime: '5:59' },
      reports: ['startedTime'],
    },
    { title: '六时整', change: { kind: 'substitute', startedTime: '6:00' } },
    {
      title: '紧急情况',
      change: { kind: 'substitute', startedTime: '23:30', urgent: '是' },
    },
    { title: '查封是强制措施，不受此限', change: { startedTime: '23:30' } },
    {
      title: '行政强制法施行以前不适用',
      change: { kind: 'substitute', decidedOn: '2011-10-08', startedOn: '2011-10-08', startedTime: '23:00' },
    },
    {
      title: '2011 年 12 月 31 日尚不适用',
      change: { kind: 'substitute', decidedOn: '2011-12-31', startedOn: '2011-12-31', startedTime: '23:30' },
    },
    {
      title: '2012 年 1 月 1 日起适用',
      change: { kind: 'substitute', decidedOn: '2012-01-01', startedOn: '2012-01-01', startedTime: '23:30' },
      reports: ['startedTime'],
    },
  ],
});
