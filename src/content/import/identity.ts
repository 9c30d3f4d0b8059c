import type { Field } from '../../model/describe.ts';
import type { Kind } from '../../model/kind.ts';
import { kinds, type KindId } from '../../model/kinds.ts';
import { normaliseCode } from '../../base/text.ts';
import { accept, refuse, type Reading } from '../../base/reading.ts';
import { readHeading } from '../headings.ts';
import type { Path } from '../record.ts';
import { foldTitle } from '../titles.ts';

/** What the id of a record is made of. */
export interface IdSource {
  kind: KindId;
  root: Field;
  /** Decoded value; its `id` counts only when `given`. */
  value: Record<string, unknown>;
  given: boolean;
  /** What the row holds, by folded heading. */
  cells: ReadonlyMap<string, string>;
  /** Number of the row as the table counts it. */
  row: number;
  template: string | undefined;
}

/** Small letters, digits and hyphens; empty when nothing of that is in the text. */
export function slug(text: string): string {
  return normaliseCode(text)
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
}

/** A key of ten characters made of texts (53-bit hash): the same texts give the same key, on every machine. */
export function keyOf(texts: readonly string[]): string {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (const character of texts.map((text) => normaliseCode(text).replace(/\s+/gu, '')).join('\u0000')) {
    const point = character.codePointAt(0)!;
    a = Math.imul(a ^ point, 2654435761);
    b = Math.imul(b ^ point, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36).padStart(11, '0').slice(-10);
}

const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (at, key) =>
      typeof at === 'object' && at !== null ? (at as Record<string | number, unknown>)[key] : undefined,
    value,
  );

/** Year and serial of a document number, however it is written: `（示）应急罚〔2026〕第007号` → 2026 and 7. */
export function yearAndSerial(docNumber: string): { year: string; serial: string } | undefined {
  const match = /[〔【［[(（]\s*((?:19|20|21)\d\d)\s*年?\s*[〕】］\])）][^\d]*0*(\d{1,8})(?!.*\d)/u.exec(
    normaliseCode(docNumber),
  );
  return match ? { year: match[1]!, serial: match[2]! } : undefined;
}

function part(token: string, source: IdSource): string {
  const { root, value, cells, row } = source;
  if (token === 'row' || token === '行') return String(row);
  const keyed = /^(?:key|键)[:：](.+)$/u.exec(token);
  if (keyed) {
    const texts = keyed[1]!.split(/[,，、]/u).map((name) => cells.get(foldTitle(name)) ?? '');
    return texts.every((text) => text === '') ? '' : keyOf(texts);
  }
  const [name = '', property] = token.split(/\.(?=(?:year|serial|年|序号)$)/u);
  const heading = readHeading(root, name);
  const found = heading.ok ? valueAt(value, heading.path) : undefined;
  const text = found === undefined ? (cells.get(foldTitle(name)) ?? '') : String(found);
  if (property === undefined) return slug(text);
  const number = yearAndSerial(text);
  if (property === 'year' || property === '年') return number?.year ?? /^\d{4}/u.exec(text)?.[0] ?? '';
  return number?.serial ?? '';
}

function fromTemplate(template: string, source: IdSource): Reading<string> {
  const empty: string[] = [];
  const id = template.replace(/\{([^{}]+)\}/gu, (_, token: string) => {
    const text = part(token.trim(), source);
    if (text === '') empty.push(token.trim());
    return text;
  });
  if (empty.length > 0)
    return refuse(
      `编号模板中的 ${empty.join('、')} 没有可用的内容`,
      `Nothing to put for ${empty.join(', ')} in the id template`,
    );
  return accept(slug(id));
}

/**
 * The id of an imported record: that of the row, of the mapping’s template, of the kind, or made of the document number’s
 * year and serial (`2026-007`), the matter’s code or its number in the list.
 */
export function idOf(source: IdSource): Reading<string> {
  const { kind, value, template, given } = source;
  if (given) return accept(String(value.id));
  if (template !== undefined) return fromTemplate(template, source);
  const own = (kinds[kind] as unknown as Kind).defaultId?.(value as never);
  if (own !== undefined) return accept(own);
  const number = typeof value.docNumber === 'string' ? yearAndSerial(value.docNumber) : undefined;
  if (number) return accept(`${number.year}-${number.serial.padStart(3, '0')}`);
  const code = typeof value.itemCode === 'string' ? slug(value.itemCode) : '';
  if (code !== '') return accept(code);
  if (typeof value.sequence === 'number') return accept(`item-${String(value.sequence).padStart(3, '0')}`);
  return refuse(
    '不能确定记录的编号：没有编号列，也不能由文号的年份和序号得出',
    'The id cannot be told: no id column, no year and serial in a document number',
  );
}
