import { enforcementOpinion } from '../../model/law/basis.ts';
import { daysBetween, formatChinese } from '../../base/dates.ts';
import { find } from '../../model/corpus.ts';
import { recheckDuties } from '../../model/rechecks.ts';
import type { RecheckDuty } from '../../model/rechecks.ts';
import { plural, report } from '../report.ts';
import { defineRule } from '../rule.ts';
import type { Report } from '../rule.ts';

const hint = [
  '请复查并填写复查意见书；已批准延期的，填写“整改延期”',
  'Re-check and enter it; enter the extension where one was granted',
] as const;

function about({ items, due, by, state }: RecheckDuty, today: string): Report[] {
  if ((state !== 'due' && state !== 'overdue') || due === undefined || by === undefined) return [];
  const what = items.length > 0 ? `第 ${items.join('、')} 项` : '责令的措施';
  return state === 'due'
    ? [
        report(
          'rechecks',
          `${what}整改期限 ${formatChinese(due)}已满，应于 ${formatChinese(by)}前复查，还有 ${daysBetween(today, by)} 天`,
          `The term ended on ${due}; the re-check is due by ${by}, ${plural(daysBetween(today, by), 'day')} left`,
          { severity: 'info', hint },
        ),
      ]
    : [
        report(
          'rechecks',
          `${what}整改期限 ${formatChinese(due)}已满，应于 ${formatChinese(by)}前复查，已逾期 ${daysBetween(by, today)} 天`,
          `The term ended on ${due}; the re-check was due by ${by}, ${plural(daysBetween(by, today), 'day')} ago`,
          { hint },
        ),
      ];
}

/** After the five orders a re-check is made when the term has ended. */
export const recheck = defineRule({
  code: 'inspection/recheck',
  number: 'INS-05',
  severity: 'warning',
  title: { zh: '责令整改的期限届满后进行复查', en: 'Orders are re-checked when their term has ended' },
  basis: [enforcementOpinion(13)],
  on: ['order'],
  validFrom: '2017-11-01',
  run: ({ value }, corpus) => {
    const grace = find(corpus, 'agency', value.agency)?.value.practice.recheckDays ?? 10;
    return recheckDuties(value, corpus.today, grace).flatMap((duty) => about(duty, corpus.today));
  },
  examples: [
    { title: '两个期限届满时都已复查' },
    {
      title: '第二个期限届满已超过十天而没有复查',
      change: { 'rechecks.1.items': [{ item: 1, done: 'done' }] },
      reports: ['rechecks'],
    },
    {
      title: '期限届满第十天，尚可复查',
      today: '2026-02-22',
      change: { 'rechecks.1.items': [{ item: 1, done: 'done' }] },
      reports: ['rechecks'],
      severity: 'info',
    },
    {
      title: '期限届满第十一天',
      today: '2026-02-23',
      change: { 'rechecks.1.items': [{ item: 1, done: 'done' }] },
      reports: ['rechecks'],
    },
    {
      title: '期限当日',
      today: '2026-02-12',
      change: { 'rechecks.1.items': [{ item: 1, done: 'done' }] },
    },
    { title: '没有任何复查，两个期限都已逾期', change: { rechecks: [] }, reports: ['rechecks', 'rechecks'] },
    {
      title: '期限以前复查发现尚未整改，期满后还应复查',
      change: { 'rechecks.1.on': '2026-02-11', 'rechecks.1.items': [{ item: 2, done: 'undone' }] },
      reports: ['rechecks'],
    },
    {
      title: '期满复查发现未整改，也算已复查',
      change: { 'rechecks.1.items': [{ item: 2, done: 'undone' }] },
    },
    { title: '提前整改完毕并复查', change: { 'rechecks.1.on': '2026-01-20' } },
    {
      title: '批准延期至今日以后',
      change: {
        'rechecks.1.items': [{ item: 1, done: 'done' }],
        extensions: [{ on: '2026-02-10', items: [2], due: '2026-04-10', reason: '设备到货延迟' }],
      },
    },
    {
      title: '机构规定三十天内复查',
      around: { agency: { practice: { recheckDays: 41 } } },
      change: { 'rechecks.1.items': [{ item: 1, done: 'done' }] },
      reports: ['rechecks'],
      severity: 'info',
    },
    {
      title: '责令立即排除不在五种措施之内',
      change: { measures: ['immediate'], rechecks: [] },
    },
    {
      title: '责令停产停业整顿，企业已报告整改而没有复查',
      change: {
        form: 'measure',
        docNumber: '（示）应急现决〔2026〕1号',
        measures: ['stopRectify'],
        terms: [],
        rechecks: [],
        reportedOn: '2026-03-01',
      },
      reports: ['rechecks'],
    },
    {
      title: '责令停产停业整顿，企业尚未报告整改',
      change: {
        form: 'measure',
        docNumber: '（示）应急现决〔2026〕1号',
        measures: ['stopRectify'],
        terms: [],
        rechecks: [],
      },
    },
    { title: '意见提出以前的指令不适用', change: { issuedOn: '2017-10-31', rechecks: [] } },
    {
      title: '意见提出之后的指令适用',
      change: { issuedOn: '2017-11-01', rechecks: [] },
      reports: ['rechecks', 'rechecks'],
    },
  ],
});
