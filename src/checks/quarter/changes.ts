import { enforcementOpinion } from '../../model/law/basis.ts';
import { agrees, readChange, round } from '../../base/change.ts';
import type { Corpus } from '../../model/corpus.ts';
import type { Quarter } from '../../model/kinds/quarter.ts';
import { report } from '../report.ts';
import { defineRule } from '../rule.ts';
import type { Report } from '../rule.ts';
import { previousOf, rateOf, titleOf, yearBeforeOf } from './figures.ts';

type Row = Quarter['total'];
type Change = Quarter['changes'][number];

const isRate = (indicator: Change['indicator']): indicator is 'plannedShare' | 'rectifiedShare' =>
  indicator === 'plannedShare' || indicator === 'rectifiedShare';

const valueOf = (row: Row | undefined, indicator: Change['indicator']): number | undefined =>
  row && (isRate(indicator) ? rateOf(row, indicator) : row[indicator]);

const rowOf = (value: Quarter | undefined, unit: string | undefined): Row | undefined =>
  unit === undefined ? value?.total : value?.units.find((each) => each.unit === unit);

const sign = (value: number) => (value > 0 ? '增加' : '减少');

/** What ought to be printed: one decimal, words of the field. */
function expected(now: number, then: number, rate: boolean): string {
  const difference = now - then;
  if (rate) {
    const points = Math.round(Math.abs(difference) * 10) / 10;
    return points === 0 ? '持平' : `${difference > 0 ? '提高' : '下降'}${points.toFixed(1)}个百分点`;
  }
  if (difference === 0) return '持平';
  return then === 0 ? '—' : `${sign(difference)}${Math.abs((difference / then) * 100).toFixed(1)}%`;
}

function isRight(text: string, now: number, then: number, rate: boolean, money: boolean): boolean {
  const printed = readChange(text);
  const difference = now - then;
  // Points are taken of the rates as printed, with one decimal, or of the exact ones; both are in use.
  const points = [difference, round(now) - round(then)];
  switch (printed?.kind) {
    case undefined:
      return false;
    case 'same':
      return rate ? points.some((each) => Math.abs(each) < 0.05 + 1e-9) : difference === 0;
    case 'none':
      return !rate && then === 0;
    case 'points':
      return rate && points.some((each) => agrees(printed.value, printed.places, each));
    case 'percent':
      return !rate && then !== 0 && agrees(printed.value, printed.places, (difference / then) * 100);
    case 'difference':
      // Amounts are printed in 万元, that is a million fen.
      return !rate && agrees(printed.value, printed.places, money ? difference / 1_000_000 : difference);
  }
}

function ofChange(change: Change, index: number, value: Quarter, corpus: Corpus): Report[] {
  const { unit, indicator } = change;
  const compared = [
    ['onYear', '同比', yearBeforeOf(value, corpus)],
    ['onPrevious', '环比', previousOf(value, corpus)],
  ] as const;
  return compared.flatMap(([path, name, earlier]): Report[] => {
    const text = change[path];
    const [now, then] = [valueOf(rowOf(value, unit), indicator), valueOf(rowOf(earlier, unit), indicator)];
    if (text === undefined) return [];
    if (readChange(text) === undefined)
      return [
        report(
          `changes.${index}.${path}`,
          `“${text}”不是增减变化的写法，应如“增加12.5%”“持平”“提高1.2个百分点”`,
          `“${text}” cannot be read as a change`,
          {
            hint: ['请照通报的写法填写', 'Write it as the notice does'],
          },
        ),
      ];
    if (now === undefined || then === undefined) return [];
    const rate = isRate(indicator);
    if (isRight(text, now, then, rate, indicator === 'fines')) return [];
    const wanted = expected(now, then, rate);
    return [
      report(
        `changes.${index}.${path}`,
        `“${titleOf(indicator)}”${name}应为“${wanted}”，实为“${text}”`,
        `The change of ${indicator} should be ${wanted}, found ${text}`,
        {
          ...(value.note !== undefined && { severity: 'info' as const }),
          hint: [
            '按两期公布的数据计算，末位四舍五入；请核对两期数据',
            'Computed from the figures of both periods, rounded; check both',
          ],
        },
      ),
    ];
  });
}

/** For examples: the quarter before and the same one of the year before. */
const previous = {
  kind: 'quarter' as const,
  change: {
    id: 'shili-2025-q3',
    quarter: '第三季度',
    publishedOn: '2025-10-20',
    'total.visits': 120,
    'total.stopped': 0,
  },
};
const yearBefore = {
  kind: 'quarter' as const,
  change: {
    id: 'shili-2024-q4',
    year: '2024',
    publishedOn: '2025-01-20',
    'total.visits': 150,
    'total.rectified': 380,
  },
};
const also = [previous, yearBefore];
const one = (change: Record<string, unknown>) => ({ changes: [{ indicator: '检查家次', ...change }] });

/** Printed changes are those of the figures: 同比 on last year, 环比 on the quarter before, rates in points. */
export const changes = defineRule({
  code: 'quarter/changes',
  number: 'QTR-05',
  severity: 'error',
  title: {
    zh: '同比、环比与两期数据相符',
    en: 'Changes on last year and last quarter are those of the figures',
  },
  basis: [enforcementOpinion(19)],
  on: ['quarter'],
  whole: ['quarter'],
  run: ({ value }, corpus) =>
    value.changes.flatMap((change, index) => ofChange(change, index, value, corpus)),
  examples: [
    { title: '环比和同比相符', change: one({ onYear: '减少6.7%', onPrevious: '增加16.7%' }), also },
    {
      title: '一位小数之外的写法也可以',
      change: one({ onYear: '同比下降6.67%', onPrevious: '上升17%' }),
      also,
    },
    { title: '方向写反', change: one({ onYear: '增加6.7%' }), also, reports: ['changes.0.onYear'] },
    {
      title: '环比多算 0.1',
      change: one({ onPrevious: '增加16.8%' }),
      also,
      reports: ['changes.0.onPrevious'],
    },
    { title: '两期相同为持平', change: { changes: [{ indicator: '吊销许可证', onPrevious: '持平' }] }, also },
    { title: '并不持平', change: one({ onPrevious: '持平' }), also, reports: ['changes.0.onPrevious'] },
    {
      title: '上期为零的不算百分比',
      change: { changes: [{ indicator: '责令停产停业整顿', onPrevious: '—' }] },
      also,
    },
    {
      title: '上期为零而写了百分比',
      change: { changes: [{ indicator: '责令停产停业整顿', onPrevious: '增加100%' }] },
      also,
      reports: ['changes.0.onPrevious'],
    },
    {
      title: '比率用百分点',
      change: { changes: [{ indicator: '隐患整改率', onYear: '提高3.0个百分点' }] },
      also,
    },
    {
      title: '百分点按印出的比率相减也可以：97.8 减 99.2',
      change: {
        'total.rectified': 391,
        'units.0.rectified': 391,
        changes: [{ indicator: '隐患整改率', onYear: '下降1.4个百分点' }],
      },
      also: [{ ...yearBefore, change: { ...yearBefore.change, 'total.hazards': 383 } }],
    },
    {
      title: '比率写成百分比',
      change: { changes: [{ indicator: '隐患整改率', onYear: '增加3.2%' }] },
      also,
      reports: ['changes.0.onYear'],
    },
    { title: '按差数表述', change: one({ onPrevious: '增加20家次' }), also },
    { title: '看不懂的写法', change: one({ onYear: '明显下降' }), reports: ['changes.0.onYear'] },
    { title: '没有上期数据的不比较', change: one({ onYear: '增加99%' }) },
    {
      title: '有说明的只作提示',
      change: { ...one({ onPrevious: '增加15.0%' }), note: '上期数据已更正。' },
      also,
      reports: ['changes.0.onPrevious'],
      severity: 'info',
    },
  ],
});
