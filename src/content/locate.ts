import type { Document, Node, Pair } from 'yaml';
import type { Place } from '../base/diagnostic.ts';
import type { Source } from '../model/corpus.ts';
import type { Field } from '../model/describe.ts';
import { markLength, positionAt } from './position.ts';
import { shorten } from './hazards.ts';
import { csvRows, type CsvRow } from './read-csv.ts';
import { yaml } from './parsers.ts';
import { yamlOptions } from './read-yaml.ts';
import type { Issue, Path } from './record.ts';
import { splitMdx } from './split-mdx.ts';
import type { Column, Head } from './table-head.ts';
import { fieldNamed } from './titles.ts';

/** What places are found from: the texts of files, and the heads of the tables that were read. */
export interface Places {
  textOf(file: string): string | undefined;
  headOf(file: string, sheet: string | undefined): Head | undefined;
  /** Delimiter a text table was read with. */
  delimiterOf(file: string): string | undefined;
}

/** Finds the place of a problem of a record in what somebody wrote. */
export type Locate = (source: Source, root: Field, issue: Pick<Issue, 'path' | 'mark'>) => Place;

interface YamlFile {
  text: string;
  documents: Document.Parsed[];
  bodyLine?: number;
}

function openYaml(whole: string, format: Source['format']): YamlFile {
  const parts = format === 'mdx' ? splitMdx(whole) : undefined;
  const text = parts ? parts.front : whole;
  const documents = yaml().parseAllDocuments(text, { ...yamlOptions, keepSourceTokens: false });
  return {
    text,
    documents: Array.isArray(documents) ? documents : [],
    ...(parts && { bodyLine: parts.bodyLine }),
  };
}

interface Found {
  node: Node | undefined;
  document: Document.Parsed;
}

/** The record at a position among all items of lists and documents, as reading counted them. */
function recordAt({ documents }: YamlFile, index: number): Found | undefined {
  let at = 0;
  for (const document of documents) {
    const { contents } = document;
    if (contents === null || (yaml().isScalar(contents) && contents.value === '')) continue;
    const items = yaml().isSeq(contents) ? (contents.items as Node[]) : [contents as Node];
    if (index < at + items.length) return { node: items[index - at], document };
    at += items.length;
  }
  return undefined;
}

function resolve(node: Node | null | undefined, document: Document.Parsed): Node | undefined {
  return yaml().isAlias(node) ? node.resolve(document) : (node ?? undefined);
}

const keyText = (pair: Pair) => (yaml().isScalar(pair.key) ? String(pair.key.value) : '');

function pairOf(pairs: Pair[], group: Field | undefined, key: string): Pair | undefined {
  return (
    pairs.find((pair) => keyText(pair) === key) ??
    (group && pairs.find((pair) => fieldNamed(group, keyText(pair))?.field.key === key))
  );
}

function step(field: Field | undefined, key: string | number): Field | undefined {
  return typeof key === 'number' ? field?.item : field?.fields.find((one) => one.key === key);
}

type Range = { start: number; end: number };

const rangeOf = (node: Node): Range => ({ start: node.range![0], end: node.range![1] });

const isEmpty = (node: Node | undefined) =>
  node === undefined || (yaml().isScalar(node) && node.value === '' && node.range![0] === node.range![1]);

/** Follows a path down the nodes as far as it goes; the range to mark, or undefined for the record as a whole. */
function findRange(found: Found, root: Field, path: Path, mark: 'key' | 'value'): Range | undefined {
  const { document } = found;
  let node = found.node;
  let field: Field | undefined = root;
  let marked: Range | undefined;
  for (const [depth, key] of path.entries()) {
    const last = depth === path.length - 1;
    if (yaml().isMap(node) && typeof key === 'string') {
      const pair = pairOf(node.items as Pair[], field, key);
      if (!pair) return marked;
      const keyRange = rangeOf(pair.key as Node);
      node = resolve(pair.value as Node | null, document);
      marked = last && mark === 'value' && !isEmpty(node) ? valueRange(node!, keyRange) : keyRange;
    } else if (yaml().isSeq(node) && typeof key === 'number') {
      const item = node.items[key] as Node | undefined;
      if (!item) return marked;
      node = resolve(item, document);
      marked = isEmpty(node) ? marked : rangeOf(node!);
    } else return marked;
    field = step(field, key);
  }
  return marked;
}

/** A group or list is marked by its key: its own range runs over many lines. */
function valueRange(node: Node, keyRange: Range): Range {
  return yaml().isScalar(node) ? rangeOf(node) : keyRange;
}

function placeInYaml(file: YamlFile, source: Source, root: Field, { path, mark }: Pick<Issue, 'path' | 'mark'>): Place {
  const place: Place = { file: source.file };
  if (file.bodyLine !== undefined && path[0] === 'body') return { ...place, line: file.bodyLine };
  const found = recordAt(file, source.index ?? 0);
  if (!found?.node?.range) return { ...place, line: 1 };
  const range = findRange(found, root, path, mark ?? 'value');
  if (!range) return { ...place, line: positionAt(file.text, found.node.range[0]).line };
  return {
    ...place,
    ...positionAt(file.text, range.start),
    length: markLength(file.text, range.start, range.end),
  };
}

const isPrefix = (start: Path, path: Path) => start.length <= path.length && start.every((key, at) => path[at] === key);

/** The column a path lies in; of a group without column of its own, the first of its fields. */
function columnOf(columns: readonly Column[], path: Path): Column | undefined {
  if (path.length === 0) return undefined;
  return (
    columns.find((column) => isPrefix(column.path, path)) ?? columns.find((column) => isPrefix(path, column.path))
  );
}

/** Cells as `heading = text`: the one in question, or of a row as a whole the first three. */
function excerptOf(columns: readonly Column[], column: Column | undefined, cells: readonly string[]): string {
  const shown = column ? [column] : columns.slice(0, 3);
  return shown
    .map(({ title, at }) => `${title} = ${shorten((cells[at] ?? '').replace(/\s+/gu, ' ')) || '（空）'}`)
    .join('，');
}

function placeInTable(places: Places, rowsOf: (file: string) => CsvRow[], source: Source, path: Path): Place {
  const { file, sheet, row } = source;
  const columns = places.headOf(file, sheet)?.columns ?? [];
  const column = columnOf(columns, path);
  const found = source.format === 'csv' && row !== undefined ? rowsOf(file)[row - 1] : undefined;
  return {
    file,
    ...(sheet !== undefined && { sheet }),
    ...(row !== undefined && { row }),
    ...(found && { line: found.line }),
    ...(column && { columnName: column.title }),
    ...(found && columns.length > 0 && { excerpt: excerptOf(columns, column, found.cells) }),
  };
}

/**
 * Makes the finder of places. Files are read and parsed again only when a problem lies in them, and only the last one is
 * kept: ask in the order of files.
 */
export function makeLocate(places: Places): Locate {
  let yaml: { file: string; content: YamlFile } | undefined;
  let csv: { file: string; rows: CsvRow[] } | undefined;
  const rowsOf = (file: string): CsvRow[] => {
    if (csv?.file !== file)
      csv = { file, rows: csvRows(places.textOf(file) ?? '', places.delimiterOf(file) ?? ',') };
    return csv.rows;
  };
  return (source, root, issue) => {
    if (source.row !== undefined) return placeInTable(places, rowsOf, source, issue.path);
    if (yaml?.file !== source.file) {
      const text = places.textOf(source.file);
      if (text === undefined) return { file: source.file };
      yaml = { file: source.file, content: openYaml(text, source.format) };
    }
    return placeInYaml(yaml.content, source, root, issue);
  };
}
