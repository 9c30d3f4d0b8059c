import { formatBasis } from '../../model/law/basis.ts';
import { defineRule } from '../rule.ts';
import { inTime } from './in-time.ts';

/** Licences are public within seven working days of the decision. */
export const licenceTerm = defineRule({
  code: 'publication/licence-term',
  number: 'PUB-01b',
  severity: 'error',
  title: {
    zh: '行政许可自决定之日起七个工作日内公示',
    en: 'Licences are published within seven working days',
  },
  basis: [formatBasis({ law: 'N118' }), formatBasis({ law: 'N424' })],
  on: ['licence'],
  run: ({ value }, { today }) =>
    inTime({
      term: 'licence',
      what: ['许可决定', 'licence'],
      from: value.decidedOn,
      on: value.publishedOn,
      path: 'publishedOn',
      lateReason: value.lateReason,
      today,
    }),
  examples: [
    { title: '第三个工作日公示' },
    { title: '第七个工作日公示', change: { publishedOn: '2026-02-12' } },
    { title: '第八个工作日公示', change: { publishedOn: '2026-02-13' }, reports: ['publishedOn'] },
    {
      title: '第八个工作日公示，已说明迟延原因',
      change: { publishedOn: '2026-02-13', lateReason: '网站系统故障，修复后公示' },
      reports: ['publishedOn'],
      severity: 'warning',
    },
    { title: '公示早于决定', change: { publishedOn: '2026-02-02' }, reports: ['publishedOn'] },
    {
      title: '尚未到期',
      today: '2026-02-12',
      change: { publishedOn: undefined },
      reports: ['publishedOn'],
      severity: 'info',
    },
    { title: '逾期没有公示', change: { publishedOn: undefined }, reports: ['publishedOn'] },
    {
      title: '2018 年 7 月以前没有七个工作日的规定',
      change: { decidedOn: '2018-06-29', publishedOn: undefined },
    },
    {
      title: '2018 年 6 月 30 日的决定没有七个工作日的规定',
      change: { decidedOn: '2018-06-30', publishedOn: undefined },
    },
    {
      title: '2018 年 7 月 1 日起为七个工作日',
      change: { decidedOn: '2018-07-01', publishedOn: undefined },
      reports: ['publishedOn'],
    },
  ],
});
