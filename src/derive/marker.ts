import type { PublicEntry } from './public.ts';
import { NotingMap } from './reading.ts';

/** A value nothing can be said of, e.g. one that holds a function. */
export class UnmarkableError extends Error {
  override name = 'UnmarkableError';
}

/** Lists longer than this are mostly parts of many values: their marks are kept. */
const longList = 64;

/** Texts up to the length of a mark stand for themselves. */
const longestAsIs = 27;

/** The text of a value, or its hash where that is shorter. */
export function shortened(text: string, hash: (text: string) => string): string {
  return text.length <= longestAsIs ? text : hash(text);
}

const isEntry = (value: object): value is PublicEntry =>
  'publicity' in value && 'kind' in value && 'id' in value && 'value' in value;

/** Marks of records and long lists, one table for all copies of this module: the compiled pages have one of their own. */
function sharedMarks(): WeakMap<object, string> {
  const holder = globalThis as { [marksKey]?: WeakMap<object, string> };
  return (holder[marksKey] ??= new WeakMap());
}
const marksKey = Symbol.for('gongshi.marks');

const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};

/**
 * Makes texts of values: the same text means the same value, and each text tells where it ends. Records and long lists
 * are written once and stand in others by their hash. Throws {@link UnmarkableError}.
 */
export function makeMarker(hash: (text: string) => string): (value: unknown) => string {
  const known = sharedMarks();
  const kept = (value: object, written: () => string): string => {
    let mark = known.get(value);
    if (mark === undefined) known.set(value, (mark = hash(written())));
    return mark;
  };
  const listed = (values: Iterable<unknown>): string => {
    let text = '';
    for (const value of values) text += `${write(value)},`;
    return text;
  };
  const ofObject = (value: object): string => {
    if (Array.isArray(value))
      return value.length > longList ? `#${kept(value, () => listed(value))}` : `[${listed(value)}]`;
    if (isEntry(value)) {
      const { kind, id, publicity } = value;
      return `#${kept(value, () => JSON.stringify([kind, id, value.value, publicity]))}`;
    }
    if (value instanceof Map || value instanceof NotingMap) return `m[${listed([...value].flat(1))}]`;
    if (value instanceof Set) return `s[${listed(value)}]`;
    if (!isPlain(value)) throw new UnmarkableError();
    let text = '{';
    for (const key of Object.keys(value)) {
      const inside = (value as Record<string, unknown>)[key];
      if (inside !== undefined) text += `${key.length}:${key}${write(inside)},`;
    }
    return `${text}}`;
  };
  const write = (value: unknown): string => {
    if (typeof value === 'string') return `"${value.length}:${value}`;
    if (typeof value === 'object') return value === null ? 'null' : ofObject(value);
    if (typeof value === 'function' || typeof value === 'symbol') throw new UnmarkableError();
    return String(value);
  };
  return write;
}
