import { formatBasis } from '../../model/law/basis.ts';
import { isMineOrder } from '../coercion/measures.ts';
import { defineRule } from '../rule.ts';
import { inTime } from './in-time.ts';

/** Decisions of coercion are public within twenty working days; those on coal mines have a shorter term of their own. */
export const coercionPublication = defineRule({
  code: 'publication/coercion-term',
  number: 'PUB-01c',
  severity: 'error',
  title: {
    zh: '行政强制决定自作出之日起二十个工作日内公示',
    en: 'Coercion is published within twenty working days',
  },
  basis: [formatBasis({ law: 'N118' }), formatBasis({ law: 'GK', article: 26 })],
  on: ['coercion'],
  run: ({ value }, { today }) =>
    isMineOrder(value)
      ? []
      : inTime({
          term: 'enforcement',
          what: ['行政强制决定', 'decision'],
          from: value.decidedOn,
          on: value.publishedOn,
          path: 'publishedOn',
          lateReason: value.lateReason,
          today,
        }),
  examples: [
    { title: '第六个工作日公示' },
    { title: '第二十个工作日公示', change: { publishedOn: '2026-02-09' } },
    { title: '第二十一个工作日公示', change: { publishedOn: '2026-02-10' }, reports: ['publishedOn'] },
    {
      title: '第二十一个工作日公示，已说明迟延原因',
      change: { publishedOn: '2026-02-10', lateReason: '网站系统故障，修复后公示' },
      reports: ['publishedOn'],
      severity: 'warning',
    },
    {
      title: '尚未到期',
      today: '2026-02-09',
      change: { publishedOn: undefined },
      reports: ['publishedOn'],
      severity: 'info',
    },
    { title: '逾期没有公示', change: { publishedOn: undefined }, reports: ['publishedOn'] },
    {
      title: '2019 年 5 月 15 日以前没有二十个工作日的规定',
      change: { decidedOn: '2019-05-14', publishedOn: undefined },
    },
    {
      title: '2019 年 5 月 15 日起为二十个工作日',
      change: { decidedOn: '2019-05-15', publishedOn: undefined },
      reports: ['publishedOn'],
    },
  ],
});
