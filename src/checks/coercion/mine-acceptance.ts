import { deadline, workingDaysBetween } from '../../base/calendar.ts';
import { daysBetween, formatChinese } from '../../base/dates.ts';
import { formatBasis } from '../../model/law/basis.ts';
import { holidayTable } from '../../model/law/holidays.ts';
import { plural, report } from '../report.ts';
import { defineRule } from '../rule.ts';

/** Days in which a stopped mine that has applied to resume is accepted (煤矿安全生产条例 art. 48). */
const days = 20;

/** A stopped coal mine that applies to resume is examined within twenty days. */
export const mineAcceptance = defineRule({
  code: 'coercion/mine-acceptance',
  number: 'COE-07',
  severity: 'warning',
  title: {
    zh: '停产整顿煤矿申请恢复生产的二十日内验收',
    en: 'Stopped mines are examined within twenty days of applying',
  },
  basis: [formatBasis({ law: 'MK', article: 48 })],
  on: ['coercion'],
  validFrom: '2024-05-01',
  run: ({ value }, { today }) => {
    const { appliedOn, acceptedOn } = value.mine ?? {};
    if (appliedOn === undefined) return [];
    const due = deadline({ from: appliedOn, days, unit: 'calendar' }, holidayTable).date;
    if ((acceptedOn ?? today) <= due)
      return acceptedOn === undefined
        ? [
            report(
              'mine.acceptedOn',
              `恢复生产申请尚未验收，应于 ${formatChinese(due)}前完成，还有 ${daysBetween(today, due)} 日`,
              `Not yet examined; due by ${due}, ${plural(workingDaysBetween(today, due, holidayTable).days, 'working day')} left`,
              { severity: 'info', hint: ['验收后请填写日期', 'Enter the date once examined'] },
            ),
          ]
        : [];
    return [
      report(
        'mine.acceptedOn',
        `验收应于 ${formatChinese(due)}前完成，${acceptedOn === undefined ? '至今没有验收' : `实为 ${formatChinese(acceptedOn)}`}`,
        `Examination was due by ${due}${acceptedOn === undefined ? ' and is still open' : `, done on ${acceptedOn}`}`,
        { hint: ['请核对申请和验收日期', 'Check both dates'] },
      ),
    ];
  },
  examples: [
    {
      title: '第二十日验收',
      change: {
        kind: 'stop-mine',
        mine: { name: '示例煤矿', appliedOn: '2026-03-02', acceptedOn: '2026-03-22' },
      },
    },
    {
      title: '第二十日是星期日，顺延至星期一',
      change: {
        kind: 'stop-mine',
        mine: { name: '示例煤矿', appliedOn: '2026-03-02', acceptedOn: '2026-03-23' },
      },
    },
    {
      title: '逾期验收',
      change: {
        kind: 'stop-mine',
        mine: { name: '示例煤矿', appliedOn: '2026-03-02', acceptedOn: '2026-03-24' },
      },
      reports: ['mine.acceptedOn'],
    },
    {
      title: '尚未到期',
      today: '2026-03-20',
      change: { kind: 'stop-mine', mine: { name: '示例煤矿', appliedOn: '2026-03-02' } },
      reports: ['mine.acceptedOn'],
      severity: 'info',
    },
    {
      title: '逾期未验收',
      change: { kind: 'stop-mine', mine: { name: '示例煤矿', appliedOn: '2026-03-02' } },
      reports: ['mine.acceptedOn'],
    },
    {
      title: '煤矿安全生产条例施行以前不适用',
      change: {
        kind: 'stop-mine',
        decidedOn: '2024-04-30',
        mine: { name: '示例煤矿', appliedOn: '2024-05-06' },
      },
    },
    {
      title: '2024 年 4 月 30 日尚不适用',
      change: {
        kind: 'stop-mine',
        decidedOn: '2024-04-30',
        mine: { name: '示例煤矿', appliedOn: '2024-05-06' },
      },
    },
    {
      title: '2024 年 5 月 1 日起适用',
      change: {
        kind: 'stop-mine',
        decidedOn: '2024-05-01',
        mine: { name: '示例煤矿', appliedOn: '2024-05-06' },
      },
      reports: ['mine.acceptedOn'],
    },
  ],
});
