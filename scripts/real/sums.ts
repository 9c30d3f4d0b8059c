import { parse } from 'csv-parse/sync';

/** A cell of a published table: its line in the file (the heading is line 1) and the heading of its column. */
export type Cell = readonly [line: number, column: string];

/** What figures of a table must have to do with each other. */
export type Relation =
  | { type: 'sum'; total: Cell; parts: readonly Cell[] }
  /** `rate` = part ÷ whole × `of`, rounded as it is printed. */
  | { type: 'share'; rate: Cell; part: Cell; whole: Cell; of: 100 | 1000 }
  /** A cell like `+4件，增长11.7%` beside the figure it compares with last year’s. */
  | { type: 'growth'; said: Cell; now: Cell };

/** A relation tried on a table: whether it holds, and how it reads, cells named. */
export interface Tried {
  holds: boolean;
  text: string;
}

/** Figures are compared in ten-thousandths, so that decimals add up exactly. */
const scale = 10_000;

const numberIn = (text: string): number | undefined => {
  const found = /-?\d+(?:\.\d+)?/u.exec(text.replaceAll(',', ''));
  return found ? Number(found[0]) : undefined;
};

const decimalsOf = (text: string): number => /\.(\d+)/u.exec(text)?.[1]?.length ?? 0;

const nameOf = ([line, column]: Cell): string => `第 ${line} 行“${column}”`;

type Look = (cell: Cell) => { text: string; value: number };

function tryOne(relation: Relation, look: Look): Tried {
  if (relation.type === 'sum') {
    const total = look(relation.total);
    const parts = relation.parts.map(look);
    const sum = parts.reduce((all, { value }) => all + Math.round(value * scale), 0);
    return {
      holds: sum === Math.round(total.value * scale),
      text: `${nameOf(relation.total)} ${total.text}，各项相加 ${parts.map(({ text }) => text).join('+')}=${sum / scale}`,
    };
  }
  if (relation.type === 'share') {
    const [rate, part, whole] = [look(relation.rate), look(relation.part), look(relation.whole)];
    const computed = ((part.value / whole.value) * relation.of).toFixed(decimalsOf(rate.text));
    return {
      holds: Number(computed) === rate.value,
      text: `${nameOf(relation.rate)} ${rate.text}，按 ${part.text}÷${whole.text} 计算为 ${computed}`,
    };
  }
  const [said, now] = [look(relation.said), look(relation.now)];
  const [, change = '', rate = ''] = /([+-]\d+)[^\d]*?(\d+(?:\.\d+)?)%/u.exec(said.text) ?? [];
  const before = now.value - Number(change);
  const computed = Math.abs((Number(change) / before) * 100).toFixed(decimalsOf(rate));
  return {
    holds: Number(computed) === Number(rate),
    text: `${nameOf(relation.said)} ${rate}%，按 ${Math.abs(Number(change))}÷${before} 计算为 ${computed}%`,
  };
}

/**
 * Tries what figures of a published table must have to do with each other. Nothing is repaired. Throws where a cell that
 * a relation names is not there or holds no figure: the table is then another than was looked at.
 */
export function trySums(csv: string, relations: readonly Relation[]): Tried[] {
  const [head = [], ...rows] = parse(csv, { bom: true, relax_column_count: true }) as string[][];
  const look: Look = (cell) => {
    const text = rows[cell[0] - 2]?.[head.indexOf(cell[1])];
    const value = text === undefined ? undefined : numberIn(text);
    if (text === undefined || value === undefined) throw new Error(`${nameOf(cell)} 没有数字`);
    return { text, value };
  };
  return relations.map((relation) => tryOne(relation, look));
}
