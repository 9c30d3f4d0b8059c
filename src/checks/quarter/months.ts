import { find } from '../../model/corpus.ts';
import { supervisionMeasures } from '../basis.ts';
import { report } from '../report.ts';
import { defineRule } from '../rule.ts';
import { recordOf } from '../statistics/ledger.ts';
import { figurePaths, monthsOf, sumOfMonths, titleOf, write } from './figures.ts';

/** For examples: a quarter whose units report so many hazards, and months with the sample's figures. */
const visitsOnly = () => ({
  year: '2026',
  quarter: '第一季度',
  id: 'shili-2026-q1',
  publishedOn: '2026-04-20',
  units: [{ unit: 'shili', visits: 138, fines: '6', stopped: 0, revoked: 0, closedDown: 0, hazards: 360 }],
  total: { visits: 138, fines: '6', stopped: 0, revoked: 0, closedDown: 0, hazards: 360 },
});
const january = {
  kind: 'statistics',
  change: { id: 'shili-2026-01', month: '2026-01', publishedOn: '2026-02-10' },
} as const;
const march = {
  kind: 'statistics',
  change: { id: 'shili-2026-03', month: '2026-03', publishedOn: '2026-04-10' },
} as const;

/** A quarter is the sum of its months. Differences are reported, never repaired; a note makes them a remark. */
export const months = defineRule({
  code: 'quarter/months',
  number: 'QTR-03',
  severity: 'error',
  title: { zh: '季度数据等于各月统计之和', en: 'A quarter is the sum of its months' },
  basis: [supervisionMeasures(7)],
  on: ['quarter'],
  whole: ['statistics'],
  run: ({ value }, corpus) =>
    value.units.flatMap((row, index) => {
      const records = monthsOf(value).map((month) => recordOf(corpus).get(`${row.unit} ${month}`));
      // A month over the own level and those below counts units that have a row of their own.
      if (records.some((record) => record?.scope === 'total')) return [];
      return figurePaths.flatMap((path) => {
        const [sum, given] = [sumOfMonths(records, path), row[path]];
        if (sum === undefined || given === undefined || sum === given) return [];
        const name = find(corpus, 'agency', row.unit)?.value.name ?? row.unit;
        return [
          report(
            `units.${index}.${path}`,
            `${name}“${titleOf(path)}”各月合计 ${write(path, sum)}，季度数据为 ${write(path, given)}，相差 ${write(path, Math.abs(sum - given))}`,
            `The months of ${row.unit} have ${write(path, sum)} of ${path}, the quarter says ${write(path, given)}`,
            {
              ...(value.note !== undefined && { severity: 'info' as const }),
              hint: [
                '请核对月度统计和季度数据；口径不同的，在“统计说明”中写明',
                'Check both; where they are counted differently, say so in the note',
              ],
            },
          ),
        ];
      });
    }),
  examples: [
    { title: '月度统计不全的不比较' },
    { title: '三个月之和等于季度数据', today: '2026-05-10', change: visitsOnly(), also: [january, march] },
    {
      title: '季度多出三项隐患',
      today: '2026-05-10',
      change: { ...visitsOnly(), 'units.0.hazards': 363, 'total.hazards': 363 },
      also: [january, march],
      reports: ['units.0.hazards'],
    },
    {
      title: '口径不同而有说明',
      today: '2026-05-10',
      change: { ...visitsOnly(), 'units.0.fines': '6.5', 'total.fines': '6.5', note: '罚没款按入库数统计。' },
      also: [january, march],
      reports: ['units.0.fines'],
      severity: 'info',
    },
    {
      title: '累计口径，一月至季末相加',
      today: '2026-05-10',
      change: { ...visitsOnly(), span: '当年累计' },
      also: [january, march],
    },
  ],
});
