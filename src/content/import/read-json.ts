import type { Text } from '../../base/diagnostic.ts';
import type { Cell, Grid } from '../table-head.ts';

/** A list of records in JSON as a table: keys are headings, nested keys are joined with a dot. */
export type JsonTable = { ok: true; grid: Grid } | { ok: false; message: Text; hint?: Text };

type Group = Record<string, unknown>;

const isGroup = (value: unknown): value is Group =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Lists and objects that may stand inside each other. */
const deepest = 100;

/** Whether lists and objects stand too deep inside each other to be read; brackets in strings do not count. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (quoted) {
      if (character === '\\') at += 1;
      else if (character === '"') quoted = false;
    } else if (character === '"') quoted = true;
    else if (character === '[' || character === '{') {
      depth += 1;
      if (depth > deepest) return true;
    } else if (character === ']' || character === '}') depth -= 1;
  }
  return false;
}

/** Numbers keep the digits they are written with: `2.00`, and codes of eighteen digits. */
function parse(text: string): unknown {
  const reviver = (_key: string, value: unknown, context?: { source?: string }) =>
    typeof value === 'number' ? (context?.source ?? String(value)) : value;
  return JSON.parse(text, reviver as (key: string, value: unknown) => unknown);
}

const scalar = (value: unknown): string => (value === null || value === undefined ? '' : String(value));

const severalRecords = {
  code: 'import/nested-records',
  message: { zh: '这一格里是多条记录，不能填入一个字段', en: 'The cell holds several records' },
  hint: {
    zh: '请在映射文件写“行路径”指明哪个列表是记录',
    en: 'Say with “rows” in the mapping which list holds the records',
  },
};

/** Scalars of a record by dotted key; lists of scalars stand one a line. */
function flatten(record: Group, start: string, into: Map<string, Cell>): Map<string, Cell> {
  for (const [key, value] of Object.entries(record)) {
    const name = start === '' ? key : `${start}.${key}`;
    if (isGroup(value)) flatten(value, name, into);
    else if (!Array.isArray(value)) into.set(name, scalar(value));
    else if (value.some((item) => typeof item === 'object' && item !== null))
      into.set(name, { fault: severalRecords });
    else into.set(name, value.map(scalar).join('\n'));
  }
  return into;
}

/** Follows a dotted path; scalars met on the way are offered to every record as `/key`. */
function follow(root: unknown, path: string): { found: unknown; around: Map<string, Cell>; at: string } {
  const around = new Map<string, Cell>();
  let found = root;
  for (const key of path.split('.').filter((part) => part !== '')) {
    if (!isGroup(found) || !(key in found)) return { found: undefined, around, at: key };
    for (const [name, value] of Object.entries(found))
      if (typeof value !== 'object' || value === null) around.set(`/${name}`, scalar(value));
    found = found[key];
  }
  return { found, around, at: path };
}

/**
 * Reads the records of a JSON text: a list of objects, the list at `path`, or one object. The first row of the grid holds
 * the headings, row `n` the n-th record.
 */
export function readJson(text: string, path: string | undefined): JsonTable {
  if (isTooDeep(text))
    return {
      ok: false,
      message: {
        zh: `列表和对象的嵌套应不超过 ${deepest} 层，实际超过；请只导出需要的记录`,
        en: `Lists and objects are nested more than ${deepest} deep; export only the records you need`,
      },
    };
  let root: unknown;
  try {
    root = parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return {
      ok: false,
      message: { zh: `不是完整的 JSON（${error.message}）`, en: `Not valid JSON (${error.message})` },
    };
  }
  const { found, around, at } = follow(root, path ?? '');
  if (found === undefined)
    return {
      ok: false,
      message: { zh: `行路径“${path}”中没有“${at}”`, en: `There is no “${at}” on the path “${path}”` },
      hint: isGroup(root)
        ? {
            zh: `最外层有：${Object.keys(root).slice(0, 12).join('、')}`,
            en: `Outermost: ${Object.keys(root).slice(0, 12).join(', ')}`,
          }
        : { zh: '最外层是列表，不用写行路径', en: 'The outermost value is a list; no path is needed' },
    };
  const items = Array.isArray(found) ? found : [found];
  const odd = items.findIndex((item) => !isGroup(item));
  if (odd !== -1)
    return {
      ok: false,
      message: {
        zh: `第 ${odd + 1} 条应为一组字段，实为“${scalar(items[odd])}”`,
        en: `Item ${odd + 1} should be an object`,
      },
    };
  const records = (items as Group[]).map((item) => flatten(item, '', new Map()));
  const headings = [...new Set([...records.flatMap((record) => [...record.keys()]), ...around.keys()])];
  const cells = records.map((record) =>
    headings.map((heading) => record.get(heading) ?? around.get(heading) ?? ''),
  );
  return { ok: true, grid: { rows: [headings, ...cells] } };
}
