import { addWorkingDays } from '../../base/calendar.ts';
import { formatChinese } from '../../base/dates.ts';
import type { Coercion } from '../../model/kinds/coercion.ts';
import { formatBasis } from '../../model/law/basis.ts';
import { holidayTable } from '../../model/law/holidays.ts';
import { report } from '../report.ts';
import { defineRule } from '../rule.ts';
import type { Report } from '../rule.ts';
import { isMineOrder, startOf } from './measures.ts';

const missing = (path: string, zh: string, en: string): Report =>
  report(path, `决定书应写明${zh}，缺少`, `The decision has to give the ${en}; it is missing`, {
    hint: ['请按决定书原件补充', 'Enter it from the decision'],
  });

/** Substitute performance: demand, a second one three working days before (行政强制法 art. 51, 69), way, object, estimate of cost and performer. */
function substitute(value: Coercion): Report[] {
  const { performance, urgent } = value;
  if (!performance) return [missing('performance', '代履行的方式、标的、费用预算和代履行人', 'particulars')];
  const reports: Report[] = [];
  const fields = [
    ['way', '代履行方式', 'way'],
    ['object', '代履行标的', 'object'],
    ['estimate', '费用预算', 'estimate of cost'],
    ['performer', '代履行人', 'performer'],
  ] as const;
  for (const [key, zh, en] of fields)
    if (performance[key] === undefined) reports.push(missing(`performance.${key}`, zh, en));
  // Obstacles on roads and waters that need to go at once are removed without demands (行政强制法 art. 52).
  if (urgent) return reports;
  const last = addWorkingDays(startOf(value), -3, holidayTable).date;
  if (performance.urgedOn === undefined || performance.urgedOn > last)
    reports.push(
      report(
        'performance.urgedOn',
        performance.urgedOn === undefined
          ? '代履行三日前没有再次催告'
          : `再次催告日期 ${formatChinese(performance.urgedOn)}距代履行不足三个工作日，最迟应为 ${formatChinese(last)}`,
        performance.urgedOn === undefined
          ? 'No second demand three days before'
          : `The second demand of ${performance.urgedOn} is less than three working days ahead, later than ${last}`,
        {
          hint: [
            '代履行三日前应催告当事人履行；十日以内的期限为工作日',
            'Demand performance three days before; terms up to ten days are working days',
          ],
        },
      ),
    );
  return [...reports, ...demanded(value)];
}

/** Coercive execution follows a demand that left time to perform. */
function demanded(value: Coercion): Report[] {
  const { performance } = value;
  const hint = ['作出强制执行决定前应书面催告当事人', 'Demand in writing before deciding'] as const;
  if (performance?.demandOn === undefined)
    return [
      report('performance.demandOn', '强制执行决定前没有催告', 'There was no demand before the decision', {
        hint,
      }),
    ];
  if (performance.demandOn <= value.decidedOn) return [];
  return [
    report(
      'performance.demandOn',
      `催告日期 ${formatChinese(performance.demandOn)}晚于决定日期 ${formatChinese(value.decidedOn)}`,
      `The demand of ${performance.demandOn} is after the decision of ${value.decidedOn}`,
      { hint },
    ),
  ];
}

/** A decision of coercion gives what the law asks of its kind. */
export const coercionRequired = defineRule({
  code: 'coercion/required',
  number: 'COE-08',
  severity: 'error',
  title: {
    zh: '行政强制决定内容完备，执行前已催告',
    en: 'Decisions of coercion are complete, execution follows a demand',
  },
  basis: [
    formatBasis({ law: 'QZ', article: 24 }),
    formatBasis({ law: 'QZ', article: 31 }),
    formatBasis({ law: 'QZ', article: 35 }),
    formatBasis({ law: 'QZ', article: 37 }),
    formatBasis({ law: 'QZ', article: 51 }),
  ],
  on: ['coercion'],
  validFrom: '2012-01-01',
  run: ({ value }) => {
    if (isMineOrder(value)) return [];
    const reports: Report[] = [];
    if (value.party.address === undefined) reports.push(missing('party.address', '当事人地址', 'address'));
    if (value.basis.length === 0) reports.push(missing('basis', '强制依据', 'basis'));
    if (value.kind === 'freeze' && !value.freeze)
      reports.push(missing('freeze', '冻结的账号和数额', 'account and amount'));
    if (value.kind === 'substitute') reports.push(...substitute(value));
    if (value.kind === 'enforcement') {
      if (value.performance?.way === undefined)
        reports.push(missing('performance.way', '强制执行方式', 'way of execution'));
      reports.push(...demanded(value));
    }
    return reports;
  },
  examples: [
    { title: '扣押决定完备' },
    {
      title: '没有地址和依据',
      change: { 'party.address': undefined, basis: [] },
      reports: ['basis', 'party.address'],
    },
    { title: '冻结没有账号和数额', change: { kind: 'freeze' }, reports: ['freeze'] },
    {
      title: '冻结写明账号和数额',
      change: {
        kind: 'freeze',
        freeze: { institution: '示例银行', account: '999900000000002', amount: 50000 },
      },
    },
    { title: '代履行没有内容', change: { kind: 'substitute' }, reports: ['performance'] },
    {
      title: '代履行三个工作日前催告，内容完备',
      change: {
        kind: 'substitute',
        performance: {
          demandOn: '2026-01-02',
          urgedOn: '2026-01-07',
          way: '委托有资质单位清运危险废液',
          object: '废液 3 吨',
          estimate: 12000,
          performer: '示例市安澜污水处理有限公司',
        },
      },
    },
    {
      title: '代履行前二个工作日才再次催告，中间隔着周末',
      change: {
        kind: 'substitute',
        performance: {
          demandOn: '2026-01-02',
          urgedOn: '2026-01-08',
          way: '委托有资质单位清运危险废液',
          object: '废液 3 吨',
          estimate: 12000,
          performer: '示例市安澜污水处理有限公司',
        },
      },
      reports: ['performance.urgedOn'],
    },
    {
      title: '代履行前二日才再次催告，没有代履行人',
      change: {
        kind: 'substitute',
        performance: {
          demandOn: '2026-01-13',
          urgedOn: '2026-01-10',
          way: '委托清运',
          object: '废液 3 吨',
          estimate: 12000,
        },
      },
      reports: ['performance.demandOn', 'performance.performer', 'performance.urgedOn'],
    },
    {
      title: '立即实施的代履行不需要催告',
      change: {
        kind: 'substitute',
        urgent: '是',
        performance: { way: '清除', object: '道路遗洒物', estimate: 800, performer: '示例市养护队' },
      },
    },
    {
      title: '强制执行没有催告',
      change: { kind: 'enforcement', performance: { way: '拆除' } },
      reports: ['performance.demandOn'],
    },
    {
      title: '行政强制法施行以前不适用',
      change: { kind: 'substitute', decidedOn: '2011-12-31', startedOn: '2011-12-31' },
    },
    {
      title: '2011 年 12 月 31 日尚不适用',
      change: { basis: [], decidedOn: '2011-12-31', startedOn: '2011-12-31' },
    },
    {
      title: '2012 年 1 月 1 日起适用',
      change: { basis: [], decidedOn: '2012-01-01', startedOn: '2012-01-01' },
      reports: ['basis'],
    },
  ],
});
