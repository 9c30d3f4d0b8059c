import { formatWan } from '../../base/money.ts';
import { describeKind, fieldAt } from '../../model/describe.ts';
import { yearData } from '../../model/kinds/year-data.ts';
import { formatBasis } from '../../model/law/basis.ts';
import { report } from '../report.ts';
import { defineRule } from '../rule.ts';
import type { Report } from '../rule.ts';

const tables = ['licences', 'penalties', 'coercion', 'inspections'] as const;

type Row = Readonly<Record<string, unknown>>;

const number = (row: Row, key: string) => row[key] as number | undefined;
const write = (key: string, value: number) =>
  key === 'amount' ? `${formatWan(value, 6).replace(/0{1,4}$/, '')} 万元` : String(value);
const titleOf = (table: string, key: string) => fieldAt(describeKind(yearData), [table, 'total', key]).title;
const hint = [
  '请与原始台账核对，改正录错的一项',
  'Compare it with the ledger and correct the wrong one',
] as const;

/** Columns whose sum a row prints: table → the kinds that add up to `total`. */
const kindsOf: Partial<Record<(typeof tables)[number], readonly string[]>> = {
  penalties: [
    'warning',
    'criticism',
    'fine',
    'confiscation',
    'suspension',
    'revocation',
    'stop-production',
    'other',
  ],
  coercion: ['seal', 'detain', 'freeze', 'other'],
};

function across(table: (typeof tables)[number], place: string, row: Row): Report[] {
  const parts = kindsOf[table];
  const reports: Report[] = [];
  if (parts) {
    const sum = parts.reduce((all, key) => all + (number(row, key) ?? 0), 0);
    if (sum !== number(row, 'total'))
      reports.push(
        report(
          `${place}.total`,
          `各类合计 ${sum}，应等于“${titleOf(table, 'total')}”${number(row, 'total')}`,
          `The kinds have ${sum}, the total says ${number(row, 'total')}`,
          { hint },
        ),
      );
  }
  const bounds =
    table === 'licences'
      ? ([['accepted', 'applied']] as const)
      : table === 'penalties'
        ? ([['decisions', 'total']] as const)
        : [];
  for (const [part, whole] of bounds) {
    const [small, great] = [number(row, part), number(row, whole)];
    if (small !== undefined && great !== undefined && small > great)
      reports.push(
        report(
          `${place}.${part}`,
          `“${titleOf(table, part)}”${small} 应不多于“${titleOf(table, whole)}”${great}`,
          `${part} is ${small}, more than ${whole}, ${great}`,
          { hint },
        ),
      );
  }
  return reports;
}

function down(table: (typeof tables)[number], rows: readonly Row[], total: Row): Report[] {
  return Object.keys(total).flatMap((key) => {
    const given = rows.map((row) => number(row, key));
    if (given.length === 0 || given.some((each) => each === undefined)) return [];
    const sum = given.reduce<number>((all, each) => all + (each ?? 0), 0);
    const stated = number(total, key)!;
    if (sum === stated) return [];
    return [
      report(
        `${table}.total.${key}`,
        `各主体“${titleOf(table, key)}”合计 ${write(key, sum)}，应等于合计栏 ${write(key, stated)}，相差 ${write(key, Math.abs(sum - stated))}`,
        `The bodies have ${write(key, sum)} of ${key}, the total says ${write(key, stated)}`,
        { hint },
      ),
    ];
  });
}

/** Every table of the sheet adds up: kinds to the total of the row, bodies to the total of the column. */
export const yearTotals = defineRule({
  code: 'year-data/totals',
  number: 'YRD-02',
  severity: 'error',
  title: { zh: '年度数据各类之和、各主体之和等于合计', en: 'Kinds and bodies of the yearly sheet add up' },
  basis: [formatBasis({ law: 'N118' })],
  on: ['year-data'],
  run: ({ value }) =>
    tables.flatMap((table) => {
      const { rows, total } = value[table] as { rows: readonly Row[]; total: Row };
      return [
        ...rows.flatMap((row, index) => across(table, `${table}.rows.${index}`, row)),
        ...across(table, `${table}.total`, total),
        ...down(table, rows, total),
      ];
    }),
  examples: [
    { title: '合计相符' },
    {
      title: '罚款多写一宗',
      change: { 'penalties.rows.0.fine': 31 },
      reports: ['penalties.rows.0.total', 'penalties.total.fine'],
    },
    {
      title: '合计栏写错',
      change: { 'coercion.total.total': 4 },
      reports: ['coercion.total.total', 'coercion.total.total'],
    },
    {
      title: '罚没金额相差 0.5 万元',
      change: { 'penalties.total.amount': '63' },
      reports: ['penalties.total.amount'],
    },
    {
      title: '受理多于申请',
      change: { 'licences.rows.0.accepted': 7, 'licences.total.accepted': 7 },
      reports: ['licences.rows.0.accepted', 'licences.total.accepted'],
    },
    {
      title: '决定件数多于宗数',
      change: { 'penalties.rows.0.decisions': 35, 'penalties.total.decisions': 35 },
      reports: ['penalties.rows.0.decisions', 'penalties.total.decisions'],
    },
    {
      title: '检查次数各主体之和不等于合计',
      change: { 'inspections.total.inspections': 521 },
      reports: ['inspections.total.inspections'],
    },
  ],
});
