import { formatWan } from '../../base/money.ts';
import { sectors as titles } from '../../model/kinds/statistics.ts';
import type { Statistics } from '../../model/kinds/statistics.ts';
import { report } from '../report.ts';
import { defineRule } from '../rule.ts';
import type { Report } from '../rule.ts';
import { basis, figure } from './figures.ts';

type Row = Statistics['sectors'][number];

/** Compares a column with its total; a column with blanks is compared only where the rest already exceeds the total. */
function column(record: Statistics, totalPath: string, read: (row: Row) => number | undefined): Report[] {
  const total = figure(record, totalPath);
  const given = record.sectors.map(read).filter((value) => value !== undefined);
  if (total.value === undefined || given.length === 0) return [];
  const sum = given.reduce((all, value) => all + value, 0);
  const blanks = record.sectors.length - given.length;
  if (sum === total.value || (blanks > 0 && sum < total.value)) return [];
  const write = (value: number) => (totalPath === 'fines' ? `${formatWan(value)} 万元` : String(value));
  return [
    report(
      'sectors',
      `各行业“${total.zh}”合计 ${write(sum)}，应等于总数 ${write(total.value)}`,
      `${totalPath} by sector add up to ${write(sum)}, the total is ${write(total.value)}`,
      { hint: ['请补全缺少的行业，或核对各行数据', 'Add missing sectors or check the rows'] },
    ),
  ];
}

/** Sectors are a partition of the totals. */
export const sectors = defineRule({
  code: 'statistics/sectors',
  number: 'STA-06',
  severity: 'error',
  title: { zh: '各行业之和等于总数', en: 'Sectors add up to the totals' },
  basis,
  on: ['statistics'],
  run: ({ value }) => {
    const seen = new Set<string>();
    const twice = value.sectors.flatMap((row, index) => {
      if (!seen.has(row.sector)) {
        seen.add(row.sector);
        return [];
      }
      return [
        report(
          `sectors.${index}.sector`,
          `行业“${titles[row.sector]}”重复，每个行业应只有一行`,
          `Sector ${row.sector} occurs twice`,
          { hint: ['请合并为一行', 'Merge the rows'] },
        ),
      ];
    });
    return [
      ...twice,
      ...column(value, 'visits', (row) => row.visits),
      ...column(value, 'penalties', (row) => row.penalties),
      ...column(value, 'fines', (row) => row.fines),
      ...column(value, 'stopped', (row) => row.stopped),
    ];
  },
  examples: [
    { title: '未分行业' },
    {
      title: '各列相符',
      change: {
        sectors: [
          { sector: 'chemical', visits: 30, penalties: 1, fines: '2' },
          { sector: 'light', visits: 16, penalties: 0, fines: '0' },
        ],
      },
    },
    {
      title: '检查家次少一行',
      change: { sectors: [{ sector: 'chemical', visits: 30, penalties: 1 }] },
      reports: ['sectors'],
    },
    {
      title: '罚没款合计多于总数',
      change: {
        sectors: [
          { sector: 'chemical', visits: 30, penalties: 1, fines: '2.5' },
          { sector: 'light', visits: 16, penalties: 0 },
        ],
      },
      reports: ['sectors'],
    },
    {
      title: '同一行业两行',
      change: {
        sectors: [
          { sector: 'chemical', visits: 30, penalties: 1 },
          { sector: '化工（危险化学品）', visits: 16, penalties: 0 },
        ],
      },
      reports: ['sectors.1.sector'],
    },
  ],
});
