import { readColumns } from '../../src/content/import/columns.ts';
import { emptyMapping } from '../../src/content/import/mapping.ts';
import { resolveMapping } from '../../src/content/import/resolve-mapping.ts';
import type { KindId } from '../../src/model/kinds.ts';

/** How many headings of a published table are understood without a mapping, and which are not. */
export interface HeadingTrial {
  name: string;
  headings: number;
  understood: number;
  unknown: string[];
}

/** Reads the head of a table of which nothing but the head is known. */
function tryHead(name: string, kind: KindId, head: string[][]): HeadingTrial {
  const width = Math.max(...head.map((row) => row.length));
  const { resolved } = resolveMapping(emptyMapping, kind);
  // A filled row below makes every column count that has a heading.
  const body = Array.from({ length: width }, (_, at) =>
    head.some((row) => (row[at] ?? '') !== '') ? '某' : '',
  );
  const reading = readColumns(
    { file: name, format: 'csv', grid: { rows: [...head, body] }, unreadable: new Map(), counts: 'rows' },
    resolved,
  );
  if (!('columns' in reading))
    return {
      name,
      headings: body.filter((cell) => cell !== '').length,
      understood: 0,
      unknown: head.flat().filter((text) => text !== ''),
    };
  const unknown = reading.problems.map(({ columnName }) => columnName ?? '');
  return {
    name,
    headings: body.filter((cell) => cell !== '').length,
    understood: reading.columns.length + reading.skipped.length,
    unknown,
  };
}

/** The column sets: each a name and a list of headings; a heading may be followed by a fixed value. */
export function tryColumnSets(sets: readonly Record<string, unknown>[]): HeadingTrial[] {
  return sets.flatMap((set) =>
    Object.entries(set)
      .filter((entry): entry is [string, string[]] => Array.isArray(entry[1]))
      .map(([name, list]) => tryHead(name, 'penalty', [list.map((heading) => heading.replace(/=.*$/u, ''))])),
  );
}

/** Heads of lists in one or two rows; `a|b|c` stands for three cells below one heading. */
export function tryShapes(shapes: readonly { file: string; header: string[][] }[]): HeadingTrial[] {
  return shapes.map(({ file, header }) => {
    const widths = header[0]!.map((_, at) =>
      Math.max(...header.map((row) => (row[at] ?? '').split('|').length)),
    );
    const rows = header.map((row) =>
      row.flatMap((cell, at) => [
        ...cell.split('|'),
        ...Array.from({ length: widths[at]! - cell.split('|').length }, () => ''),
      ]),
    );
    return tryHead(file, 'responsibility', rows);
  });
}
