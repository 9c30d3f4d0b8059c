import type { Field } from '../../model/describe.ts';
import type { Sheet } from '../csv.ts';
import type { Table, TableColumn } from '../tables.ts';

/** The types a column may have, in Frictionless' names. */
export type ColumnType = 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'year' | 'yearmonth';

const typeOfFormat: Partial<Record<Field['format'], ColumnType>> = {
  yuan: 'number',
  wan: 'number',
  number: 'number',
  percent: 'number',
  count: 'integer',
  year: 'year',
  month: 'yearmonth',
  date: 'date',
  flag: 'boolean',
};

/** What the cells of a column hold. Lists are joined texts. */
export function typeOfColumn({ field, isList, keys }: TableColumn, position: number): ColumnType {
  if (!field) return position === 0 && keys.length === 0 ? 'string' : 'integer';
  return isList ? 'string' : (typeOfFormat[field.format] ?? 'string');
}

const typeNames: Record<ColumnType, string> = {
  string: '文本',
  integer: '整数',
  number: '数值',
  boolean: '是/否',
  date: '日期 YYYY-MM-DD',
  year: '年份 YYYY',
  yearmonth: '月份 YYYY-MM',
};

/** A column in words. */
export interface DictionaryEntry {
  table: string;
  column: string;
  /** Where the value stands in the JSON file, e.g. `party.name`. */
  key: string;
  type: string;
  isAlwaysThere: boolean;
  values: string;
  note: string;
}

function noteOf({ field, isList }: TableColumn): string {
  if (!field) return '与主表的“编号”相同，用来把各表连接起来';
  return [
    isList && '多项之间以“；”分隔',
    field.publish === 'masked' && '依法隐去个人信息后的内容',
    field.ref === 'agency' && 'CSV 和 XLSX 中为机构名称，JSON 中为机构编号',
    field.ref !== undefined && field.ref !== 'agency' && `“${field.ref}”记录的编号，指向的记录不公开时为空`,
    field.source && `依据：${field.source}`,
  ]
    .filter(Boolean)
    .join('；');
}

/** Describes the columns of a table. */
export function describeTable(table: Pick<Table, 'path' | 'title' | 'columns'>): DictionaryEntry[] {
  return table.columns.map((column, position) => ({
    table: table.path.length === 0 ? table.title : `${table.title}（${table.path.join('.')}）`,
    column: column.name,
    key: [...table.path, ...column.keys].join('.'),
    type: typeNames[typeOfColumn(column, position)],
    isAlwaysThere: column.isAlwaysThere,
    values: Object.values(column.field?.labels ?? {}).join('、'),
    note: noteOf(column),
  }));
}

/** The dictionary as a sheet. */
export function dictionarySheet(entries: readonly DictionaryEntry[]): Sheet {
  return {
    headings: ['表', '列', 'JSON 键', '类型', '必有值', '可选值', '说明'],
    rows: entries.map(({ table, column, key, type, isAlwaysThere, values, note }) => [
      ...[table, column, key, type, isAlwaysThere ? '是' : '否', values, note],
    ]),
  };
}
