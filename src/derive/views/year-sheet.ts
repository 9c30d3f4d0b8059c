import type { Field } from '../../model/describe.ts';
import { describeKind } from '../../model/describe.ts';
import { yearData } from '../../model/kinds/year-data.ts';
import type { PublicCorpus, PublicEntry } from '../public.ts';
import type { ListedKind } from '../record-lists.ts';
import { agencyName } from './agencies.ts';
import type { Behind } from './behind.ts';
import { behindCell } from './behind.ts';

/** One cell of the yearly sheet. */
export interface SheetCell {
  value: number | undefined;
  /** Money in fen. */
  money: boolean;
  behind: Behind;
}

/** One part of the yearly sheet: licences, penalties, coercion, inspections and others. */
export interface SheetPart {
  title: string;
  columns: { title: string; unit?: string }[];
  rows: { title: string; cells: SheetCell[] }[];
  total: SheetCell[];
}

const parts = ['licences', 'penalties', 'coercion', 'inspections'] as const;
type Part = (typeof parts)[number];

/** Kinds of records behind the cells of a part. */
const kindOf: Record<Part, ListedKind> = {
  licences: 'licence',
  penalties: 'penalty',
  coercion: 'coercion',
  inspections: 'inspection',
};

/** Columns that count records of one sort; `*` counts all of them. Others have no list. */
const sortOf: Record<Part, Readonly<Record<string, string>>> = {
  licences: { granted: 'granted', refused: 'refused', revoked: 'revoked' },
  penalties: {
    warning: 'warning',
    criticism: 'criticism',
    fine: 'fine',
    confiscation: 'confiscation',
    suspension: 'suspension',
    revocation: 'revocation',
    'stop-production': 'stop-production',
    other: 'other',
    decisions: '*',
    amount: '*',
  },
  coercion: { seal: 'seal', detain: 'detain', freeze: 'freeze', total: '*' },
  inspections: { inspections: '*' },
};

type Numbers = Record<string, number | undefined>;
type Row = Numbers & { readonly unit: unknown };

function cellOf(
  corpus: PublicCorpus,
  part: Part,
  column: Field,
  numbers: Numbers,
  year: string,
  agency?: string,
): SheetCell {
  const value = numbers[column.key];
  const sort = sortOf[part][column.key];
  const money = column.format === 'wan';
  const behind =
    sort === undefined || value === undefined
      ? {}
      : behindCell(corpus, kindOf[part], value, {
          period: year,
          ...(agency && { agency }),
          ...(sort !== '*' && { sort }),
        });
  return { value, money, behind };
}

/** A yearly sheet as tables, each number with the records behind it. */
export function sheetParts(corpus: PublicCorpus, { value }: PublicEntry<'year-data'>): SheetPart[] {
  const description = describeKind(yearData);
  const year = String(value.year);
  return parts.map((part) => {
    const field = description.fields.find(({ key }) => key === part)!;
    const columns = field.fields.find(({ key }) => key === 'total')!.fields;
    const { rows, total } = value[part] as unknown as { rows: Row[]; total: Numbers };
    const used = columns.filter(({ key }) => [...rows, total].some((row) => row[key] !== undefined));
    // The total covers the units of the sheet; where these are not all agencies of the site, lists of all would be too long.
    const only = rows.length === 1 ? String(rows[0]!.unit) : undefined;
    return {
      title: field.title,
      columns: used.map(({ title, unit }) => ({ title, unit })),
      rows: rows.map((row) => ({
        title: agencyName(corpus, String(row.unit)),
        cells: used.map((column) => cellOf(corpus, part, column, row, year, String(row.unit))),
      })),
      total: used.map((column) => cellOf(corpus, part, column, total, year, only)),
    };
  });
}
