import type { Field } from '../../src/model/describe.ts';
import { describeKind, fieldAt } from '../../src/model/describe.ts';
import type { KindId } from '../../src/model/kinds.ts';
import { kinds } from '../../src/model/kinds.ts';

/** A mark planted in an internal field. */
export interface Planted {
  kind: KindId;
  path: string;
  /** Texts that must not be met: the value, and other ways of writing it. */
  traces: string[];
}

/** Marks that cannot be met by chance: letters survive the search index, digits other numbers. */
function letters(n: number): string {
  const letter = (place: number): string => String.fromCharCode(97 + (Math.floor(n / 26 ** place) % 26));
  return `qzx${letter(2)}${letter(1)}${letter(0)}vkj`;
}

function markedLeaf(field: Field, n: number): { value: unknown; traces: string[] } | undefined {
  const digits = String(n).padStart(3, '0');
  switch (field.format) {
    case 'text':
    case 'prose':
    case 'citation':
    case 'document-number':
    case 'ref':
      return { value: letters(n), traces: [letters(n)] };
    case 'code':
    case 'id-number': {
      const value = `86420975${digits}31`;
      // A six-digit code cannot be long enough to be unmistakable.
      const short = `7${digits}39`;
      return field.key === 'postcode'
        ? { value: short, traces: [`>${short}`, `"${short}"`, `,${short},`] }
        : { value, traces: [value] };
    }
    case 'phone':
      return { value: `0999-8642${digits}`, traces: [`8642${digits}`] };
    case 'uscc':
      // Eighteen characters, however many marks there are.
      return {
        value: String(864209753100000000n + BigInt(n)),
        traces: [String(864209753100000000n + BigInt(n))],
      };
    case 'date': {
      const day = `${1931 + Math.floor(n / 28)}-01-${String((n % 28) + 1).padStart(2, '0')}`;
      return { value: day, traces: [day, `${Number(day.slice(0, 4))}年1月${(n % 28) + 1}日`] };
    }
    case 'month': {
      // Never a month of our own time, however many marks there are.
      const month = `${1901 + (Math.floor(n / 12) % 90)}-${String((n % 12) + 1).padStart(2, '0')}`;
      return { value: month, traces: [`${month}`, `${month.slice(0, 4)}年${(n % 12) + 1}月`] };
    }
    case 'email':
      return { value: `${letters(n)}@shili.example`, traces: [letters(n)] };
    case 'url':
      return { value: `https://shili.example/${letters(n)}`, traces: [letters(n)] };
    case 'count':
    case 'yuan':
    case 'wan':
    case 'number': {
      const value = 86_420_000 + n;
      return { value, traces: [String(value), `86,420,${digits}`] };
    }
    case 'percent':
      return { value: 864_000 + n, traces: [String(864_000 + n)] };
    default:
      // One of a few values, a yes or no: these leave no trace that could be told apart.
      return undefined;
  }
}

function plainLeaf(field: Field): unknown {
  // The last choice: for names of persons the one that hides them, for no other field the one that hides the record.
  if (field.labels) return Object.keys(field.labels).at(-1);
  const byFormat: Partial<Record<Field['format'], unknown>> = {
    date: '2026-01-15',
    month: '2026-01',
    year: '2026',
    flag: '是',
    phone: '0999-1234567',
    email: 'a@shili.example',
    url: 'https://shili.example/',
    count: '1',
    yuan: '1',
    wan: '1',
    number: '1',
    percent: '1',
    uscc: '91999900MA0000015N',
  };
  return byFormat[field.format] ?? field.example ?? '公开文字';
}

interface Filling {
  kind: KindId;
  planted: Planted[];
  counter: { next: number };
}

function fill(field: Field, before: unknown, filling: Filling): unknown {
  if (field.shape === 'group') {
    const record = { ...(before as Record<string, unknown> | undefined) };
    for (const child of field.fields) {
      const value = fill(child, record[child.key], filling);
      if (value !== undefined) record[child.key] = value;
    }
    return record;
  }
  if (field.shape === 'list') {
    const items = Array.isArray(before) && before.length > 0 ? before : [undefined];
    const { item } = field;
    return item && items.map((one) => fill(item, one, filling));
  }
  if (field.publish !== 'internal') return before ?? plainLeaf(field);
  const marked = markedLeaf(field, filling.counter.next);
  if (!marked) return before ?? plainLeaf(field);
  filling.counter.next += 1;
  filling.planted.push({ kind: filling.kind, path: field.path, traces: marked.traces });
  return marked.value;
}

/** Fields left as the sample has them: filled in, they would take the record from the public or point nowhere. */
const kept: Partial<Record<KindId, string[]>> = {
  penalty: ['publication', 'related'],
  agency: ['parent'],
};

/** What a withdrawal says is told by the tombstone; with one, there would be no record to search. */
export const isTombstones = (kind: KindId, path: string): boolean =>
  kind !== 'publication' && /^withdrawn(\.|$)/u.test(path);

function withKept(record: Record<string, unknown>, kind: KindId): Record<string, unknown> {
  const copy = { ...record };
  const away = Object.keys(record).filter((key) => isTombstones(kind, key));
  for (const key of [...away, ...(kept[kind] ?? [])]) {
    if (kinds[kind].sample[key] === undefined) delete copy[key];
    else copy[key] = kinds[kind].sample[key];
  }
  return copy;
}

/** Puts another value where a pattern refuses the mark, or takes the field away where there is none. */
function unmark(record: unknown, path: readonly PropertyKey[], value: unknown): void {
  const parent = path
    .slice(0, -1)
    .reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown>)[key], record);
  const last = path.at(-1) ?? '';
  if (value === undefined) delete (parent as Record<PropertyKey, unknown>)[last];
  else (parent as Record<PropertyKey, unknown>)[last] = value;
}

/** A record with marks in its internal fields. */
export interface PlantedRecord {
  record: Record<string, unknown>;
  planted: Planted[];
  /** Paths whose pattern allows no mark, e.g. a time of day. */
  refused: string[];
}

/** The sample of a kind with every field filled in, internal ones with marks; and the list of the marks. */
export function plantedRecord(kind: KindId, counter: { next: number }): PlantedRecord {
  const filling: Filling = { kind, planted: [], counter };
  const root = describeKind(kinds[kind]);
  const filled = fill(root, kinds[kind].sample, filling) as Record<string, unknown>;
  const record = structuredClone(withKept(filled, kind));
  const refused = new Set<string>();
  for (const value of [plainLeaf, () => undefined])
    for (const { path } of kinds[kind].schema.safeParse(record).error?.issues ?? []) {
      const field = fieldAt(root, path);
      unmark(record, path, value(field));
      refused.add(field.path);
    }
  return {
    record,
    planted: filling.planted.filter(({ path }) => !refused.has(path) && !isTombstones(kind, path)),
    refused: [...refused],
  };
}
