import { monthsBetween } from '../../base/dates.ts';
import { formatWan } from '../../base/money.ts';
import { find } from '../../model/corpus.ts';
import type { Corpus } from '../../model/corpus.ts';
import type { Statistics } from '../../model/kinds/statistics.ts';
import type { YearData } from '../../model/kinds/year-data.ts';
import { formatBasis } from '../../model/law/basis.ts';
import { supervisionMeasures } from '../basis.ts';
import { report } from '../report.ts';
import { defineRule } from '../rule.ts';
import type { Report } from '../rule.ts';
import { recordOf } from '../statistics/ledger.ts';

/** A column of the sheet and the monthly figure it is the sum of. */
interface Compared {
  table: 'penalties' | 'coercion' | 'inspections';
  key: string;
  title: string;
  of: (record: Statistics) => number | undefined;
  money?: true;
}

const compared: readonly Compared[] = [
  { table: 'inspections', key: 'inspections', title: '行政检查次数', of: (record) => record.visits },
  { table: 'penalties', key: 'decisions', title: '处罚决定件数', of: (record) => record.penalties },
  { table: 'penalties', key: 'fine', title: '罚款', of: (record) => record.penaltyKinds?.fine },
  { table: 'penalties', key: 'amount', title: '罚没金额', of: (record) => record.fines, money: true },
  { table: 'coercion', key: 'seal', title: '查封', of: (record) => record.measures?.seal },
  { table: 'coercion', key: 'detain', title: '扣押', of: (record) => record.measures?.detain },
];

function ofRow(
  value: YearData,
  { table, key, title, of, money }: Compared,
  index: number,
  corpus: Corpus,
): Report[] {
  const row = value[table].rows[index]!;
  const given = (row as unknown as Record<string, number | undefined>)[key];
  const records = monthsBetween(`${value.year}-01`, `${value.year}-12`).map((month) =>
    recordOf(corpus).get(`${row.unit} ${month}`),
  );
  let sum = 0;
  for (const record of records) {
    const figure = record && record.scope === 'own' ? of(record) : undefined;
    if (figure === undefined) return [];
    sum += figure;
  }
  if (given === undefined || given === sum) return [];
  const write = (figure: number) =>
    money ? `${formatWan(figure, 6).replace(/0{1,4}$/, '')} 万元` : String(figure);
  const name = find(corpus, 'agency', row.unit)?.value.name ?? row.unit;
  return [
    report(
      `${table}.rows.${index}.${key}`,
      `${name}“${title}”各月合计 ${write(sum)}，年度数据为 ${write(given)}，相差 ${write(Math.abs(sum - given))}`,
      `The months of ${row.unit} have ${write(sum)} of ${key}, the year says ${write(given)}`,
      {
        ...(value.note !== undefined && { severity: 'info' as const }),
        hint: [
          '请核对月度统计和年度数据；口径不同的，在“统计说明”中写明',
          'Check both; where they are counted differently, say so in the note',
        ],
      },
    ),
  ];
}

/** For examples: the twelve months of 2025 with the sample's figures. */
const year = monthsBetween('2025-01', '2025-12').map((month) => ({
  kind: 'statistics' as const,
  change: { id: `shili-${month}`, month, publishedOn: undefined, 'measures.seal': 0 },
}));
const equal = {
  'inspections.rows.0.inspections': 552,
  'inspections.total.inspections': 552,
  'penalties.rows.0.decisions': 12,
  'penalties.total.decisions': 12,
  'penalties.rows.0.fine': 12,
  'penalties.total.fine': 12,
  'penalties.rows.0.amount': '24',
  'penalties.total.amount': '24',
  'penalties.rows.0.total': 16,
  'penalties.total.total': 16,
  'coercion.rows.0.seal': 0,
  'coercion.total.seal': 0,
  'coercion.rows.0.total': 1,
  'coercion.total.total': 1,
};

/** The year is the sum of its months, as far as both count the same. */
export const yearMonths = defineRule({
  code: 'year-data/months',
  number: 'YRD-03',
  severity: 'error',
  title: { zh: '年度数据等于各月统计之和', en: 'The year is the sum of its months' },
  basis: [formatBasis({ law: 'N118' }), supervisionMeasures(7)],
  on: ['year-data'],
  whole: ['statistics'],
  run: ({ value }, corpus) =>
    compared.flatMap((column) =>
      value[column.table].rows.flatMap((_, index) => ofRow(value, column, index, corpus)),
    ),
  examples: [
    { title: '月度统计不全的不比较' },
    { title: '十二个月之和等于年度数据', change: equal, also: year },
    {
      title: '年度检查次数多出两次',
      change: { ...equal, 'inspections.rows.0.inspections': 554, 'inspections.total.inspections': 554 },
      also: year,
      reports: ['inspections.rows.0.inspections'],
    },
    {
      title: '罚没金额不等而有说明',
      change: {
        ...equal,
        'penalties.rows.0.amount': '20',
        'penalties.total.amount': '20',
        note: '罚没金额按入库数统计。',
      },
      also: year,
      reports: ['penalties.rows.0.amount'],
      severity: 'info',
    },
  ],
});
