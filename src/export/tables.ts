import type { Field } from '../model/describe.ts';
import type { Sheet } from './csv.ts';
import { cellText, isPublic } from '../derive/plain.ts';

/** A record as tables need it. */
export interface Row {
  id: string;
  value: unknown;
}

/** A column as descriptions of the table need it. */
export interface TableColumn {
  /** Its heading. */
  name: string;
  /** What it holds; absent for the keys that join a list to its record. */
  field?: Field;
  /** Keys from the record or the item of a list down to the field. */
  keys: string[];
  /** Whether texts of a list are joined in its cells. */
  isList: boolean;
  /** Whether every row has a value, whatever is masked. */
  isAlwaysThere: boolean;
}

/** A table of a register: its records, or one of the lists inside them. */
export interface Table extends Sheet {
  /** One for each heading. */
  columns: TableColumn[];
  /** Keys from the record down to the list; empty for the register itself. */
  path: string[];
  /** Chinese title of the list, e.g. 违法行为明细. */
  title: string;
}

/** The name of a record another record refers to, where readers know it by name. */
export type NameOf = (kind: string, id: string) => string | undefined;

interface Column {
  field: Field;
  /** Titles of the groups around the field and its own. */
  titles: string[];
  keys: string[];
  isList: boolean;
  isAlwaysThere: boolean;
  read: (value: unknown) => string;
}

function inside(value: unknown, key: string): unknown {
  return value !== null && typeof value === 'object' ? (value as Record<string, unknown>)[key] : undefined;
}

function isPlainList(field: Field): boolean {
  return field.shape === 'list' && field.item?.shape === 'leaf';
}

/** How the cells of one table are written. */
type Writer = (field: Field, value: unknown) => string;

function writerWith(nameOf: NameOf): Writer {
  return (field, value) => {
    const text = cellText(field, value);
    return (field.ref && nameOf(field.ref, text)) || text;
  };
}

/** Where in its record or item a column is. */
interface Place {
  titles: string[];
  keys: string[];
  /** Whether all groups around are always there. */
  isAlwaysThere: boolean;
}

/** References and credit codes are left out where they lead to somebody who is hidden; agencies never are. */
function isCertain({ required, publish, ref, format, shape }: Field): boolean {
  if (!required || format === 'uscc') return false;
  return shape === 'group' || (publish === 'public' && (ref === undefined || ref === 'agency'));
}

function columnOf(field: Field, place: Place, read: (value: unknown) => unknown, write: Writer): Column {
  const { item } = field;
  if (!isPlainList(field) || !item)
    return { ...place, field, isList: false, read: (value) => write(field, read(value)) };
  return {
    ...place,
    field: item,
    isList: true,
    isAlwaysThere: false,
    read: (value) => {
      const list = read(value);
      return Array.isArray(list) ? list.map((one) => write(item, one)).join('；') : '';
    },
  };
}

const top: Place = { titles: [], keys: [], isAlwaysThere: true };

/** Leaves and plain lists of a group, in order, groups entered; lists of groups are tables of their own. */
function columnsOf(group: Field, around: Place, read: (value: unknown) => unknown, write: Writer): Column[] {
  return group.fields.filter(isPublic).flatMap((field) => {
    const below = (value: unknown): unknown => inside(read(value), field.key);
    const place: Place = {
      titles: [...around.titles, field.title],
      keys: [...around.keys, field.key],
      isAlwaysThere: around.isAlwaysThere && isCertain(field),
    };
    if (field.shape === 'group') return columnsOf(field, place, below, write);
    return field.shape === 'leaf' || isPlainList(field) ? [columnOf(field, place, below, write)] : [];
  });
}

/** Headings with units: the field's title, the groups around it in front where two fields share a title. */
function headingsOf(columns: readonly Column[]): string[] {
  const own = columns.map(({ titles }) => titles.at(-1) ?? '');
  const shared = new Set(own.filter((title, index) => own.indexOf(title) !== index));
  return columns.map(({ field, titles }, index) => {
    const title = shared.has(own[index] ?? '') ? titles.join('·') : (own[index] ?? '');
    return field.unit ? `${title}（${field.unit}）` : title;
  });
}

function named(columns: readonly Column[]): TableColumn[] {
  const headings = headingsOf(columns);
  return columns.map(({ field, keys, isList, isAlwaysThere }, index) => ({
    name: headings[index] ?? '',
    ...{ field, keys, isList, isAlwaysThere },
  }));
}

/** Lists of groups below a group, with the way to them. */
function listsOf(
  group: Field,
  path: string[],
  read: (value: unknown) => unknown,
  around = '',
): { field: Field; title: string; path: string[]; read: (value: unknown) => unknown }[] {
  return group.fields.filter(isPublic).flatMap((field) => {
    const below = (value: unknown): unknown => inside(read(value), field.key);
    const named = [...path, field.key];
    if (field.shape === 'group') return listsOf(field, named, below, `${around}${field.title}·`);
    return field.shape === 'list' && !isPlainList(field)
      ? [{ field, title: `${around}${field.title}`, path: named, read: below }]
      : [];
  });
}

/** What a row of a table stands for: the keys that lead to it, then the value itself. */
interface Item {
  keys: string[];
  value: unknown;
}

function tablesBelow(
  group: Field,
  items: readonly Item[],
  path: string[],
  keyHeadings: string[],
  write: Writer,
): Table[] {
  return listsOf(group, path, (value) => value).flatMap((list): Table[] => {
    const { item } = list.field;
    if (!item) return [];
    const nested = items.flatMap(({ keys, value }) => {
      const found = list.read(value);
      return Array.isArray(found)
        ? found.map((one, index): Item => ({ keys: [...keys, String(index + 1)], value: one }))
        : [];
    });
    const headings = [...keyHeadings, `${list.field.title}序号`];
    const keyColumns = headings.map((name): TableColumn => ({
      name,
      keys: [],
      isList: false,
      isAlwaysThere: true,
    }));
    const columns = columnsOf(item, top, (value) => value, write);
    return [
      {
        path: list.path,
        title: list.title,
        headings: [...headings, ...headingsOf(columns)],
        columns: [...keyColumns, ...named(columns)],
        rows: nested.map(({ keys, value }) => [...keys, ...columns.map(({ read }) => read(value))]),
      },
      ...tablesBelow(item, nested, list.path, headings, write),
    ];
  });
}

/**
 * Lays a register out as flat tables: one row a record, and for each list inside the records one row an item, joined by
 * the record's id and the item's number. Only fields described as public appear.
 */
export function tablesOf(
  record: Field,
  rows: readonly Row[],
  nameOf: NameOf = () => undefined,
): [Table, ...Table[]] {
  const write = writerWith(nameOf);
  const columns = columnsOf(record, top, (value) => value, write);
  const main: Table = {
    path: [],
    title: record.title,
    headings: headingsOf(columns),
    columns: named(columns),
    rows: rows.map(({ value }) => columns.map(({ read }) => read(value))),
  };
  const items = rows.map(({ id, value }): Item => ({ keys: [id], value }));
  return [main, ...tablesBelow(record, items, [], ['编号'], write)];
}
