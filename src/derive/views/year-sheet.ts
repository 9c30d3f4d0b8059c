import type { Field } from '../../model/describe.ts';
import { describeKind } from '../../model/describe.ts';
import { yearData } from '../../model/kinds/year-data.ts';
import type { SheetName } from '../listed-figures.ts';
import { agencyOfTotal, sheetLists, sheetNames } from '../listed-figures.ts';
import type { PublicCorpus, PublicEntry } from '../public.ts';
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

type Numbers = Record<string, number | undefined>;
type Row = Numbers & { readonly unit: unknown };

function cellOf(
  corpus: PublicCorpus,
  part: SheetName,
  column: Field,
  numbers: Numbers,
  year: string,
  agency?: string,
): SheetCell {
  const value = numbers[column.key];
  const { kind, sorts } = sheetLists[part];
  const money = column.format === 'wan';
  const behind =
    value === undefined || !Object.hasOwn(sorts, column.key)
      ? {}
      : behindCell(corpus, kind, value, { period: year, agency, sort: sorts[column.key] });
  return { value, money, behind };
}

/** A yearly sheet as tables, each number with the records behind it. */
export function sheetParts(corpus: PublicCorpus, { value }: PublicEntry<'year-data'>): SheetPart[] {
  const description = describeKind(yearData);
  const year = String(value.year);
  return sheetNames.map((part) => {
    const field = description.fields.find(({ key }) => key === part)!;
    const columns = field.fields.find(({ key }) => key === 'total')!.fields;
    const { rows, total } = value[part] as unknown as { rows: Row[]; total: Numbers };
    const used = columns.filter(({ key }) => [...rows, total].some((row) => row[key] !== undefined));
    const only = agencyOfTotal(rows);
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
