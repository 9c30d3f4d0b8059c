import type { Field } from '../../model/describe.ts';
import { formatCitation, parseCitations } from '../../base/citation.ts';
import { normaliseText, toHalfWidth } from '../../base/text.ts';
import { shorten } from '../hazards.ts';
import { cellText, splitItems, type Fault } from '../table.ts';
import type { Cell } from '../table-head.ts';
import { withUnit } from '../titles.ts';
import { readEraDate } from './era-dates.ts';
import type { DateStyle } from './mapping.ts';
import type { ResolvedTarget } from './resolve-mapping.ts';

/** A cell for a field: its text or texts, nothing, or why there is none. */
export type CellValue = { text: string | string[] } | { fault: Fault } | undefined;

/** Strokes people write into cells that have nothing to say. */
const strokes = /^[-—–－/\\／]{1,3}$/u;

/** Where somebody cut a quotation short, or wrote “the same as above”. */
const cut = /^(…|\.{3}|……)$|\[excerpt\b|（摘录|（下同，略）|（以下略）|^(同上|〃|″)$/iu;

function fault(code: string, zh: string, en: string, hintZh: string, hintEn: string): { fault: Fault } {
  return { fault: { code, message: { zh, en }, hint: { zh: hintZh, en: hintEn } } };
}

const leafOf = (field: Field) => (field.shape === 'list' ? field.item! : field);

/** Citations in the form documents have, e.g. `安全生产法第97条` → `《安全生产法》第九十七条`; others stay as written. */
function properCitations(text: string): string {
  const plain = normaliseText(text)
    .replace(/[０-９]/gu, toHalfWidth)
    .trim();
  const read = parseCitations(plain, { imported: true });
  if (!read.ok || read.value.some(({ locators }) => locators.some(({ part }) => part !== undefined)))
    return text;
  return read.value.map(formatCitation).join('；');
}

function withDate(text: string, field: Field, style: DateStyle): CellValue {
  if (field.format !== 'date' || style !== 'japanese' || /^\d{4}-\d{2}-\d{2}$/u.test(text)) return { text };
  const date = readEraDate(text);
  if (date.ok) return { text: date.value };
  return {
    fault: {
      code: 'schema/date',
      message: { zh: `${field.title}：${date.why.zh}`, en: `${field.key}: ${date.why.en}` },
    },
  };
}

function oneValue(text: string, target: ResolvedTarget, style: DateStyle): CellValue {
  const leaf = leafOf(target.field);
  const translated = target.values?.get(text) ?? text;
  if (leaf.format === 'citation' && target.citations) return { text: properCitations(translated) };
  const money = leaf.format === 'yuan' || leaf.format === 'wan';
  return withDate(money ? withUnit(translated, target.unit) : translated, leaf, target.dates ?? style);
}

function prepared(written: string, target: ResolvedTarget): string | { fault: Fault } {
  let text = written;
  for (const { from, to } of target.replace) text = text.replace(from, to);
  if (!target.match) return text.trim();
  const match = target.match.exec(text);
  if (match) return (match[1] ?? match[0]).trim();
  return fault(
    'import/no-match',
    `${target.field.title}：“${shorten(written)}”不合映射中“提取”的写法`,
    `${target.field.key}: “${shorten(written)}” does not match the pattern of the mapping`,
    '请核对原件；确有这种写法的，请修改映射文件',
    'Check the original, or amend the mapping',
  );
}

/** Turns a cell into the text of a field as a mapping says. Nothing is guessed: what does not fit is a fault. */
export function readCell(
  cell: Cell,
  target: ResolvedTarget,
  options: { date1904: boolean; dates: DateStyle },
): CellValue {
  const { field } = target;
  const written = cellText(cell, leafOf(field), options.date1904);
  if (typeof written !== 'string') return { fault: written };
  if (/\S\t+\S/u.test(written))
    return fault(
      'import/tab-in-cell',
      `${field.title}：格内有制表符（“${shorten(written.replace(/\t/gu, '⇥'))}”），多半是转换时换掉了别的字符，例如千分位逗号`,
      `${field.key}: a tab stands inside the cell, probably in place of another character such as a comma`,
      '请对照原件补正',
      'Correct it from the original',
    );
  if (cut.test(written.trim()))
    return fault(
      'import/excerpt',
      `${field.title}：只写了“${shorten(written)}”，不是完整内容`,
      `${field.key}: “${shorten(written)}” is not the whole content`,
      '请从原件补全',
      'Complete it from the original',
    );
  const text = prepared(written, target);
  if (typeof text !== 'string') return text;
  if (text === '' || strokes.test(text) || target.blank.has(text)) return undefined;
  if (field.shape !== 'list') return oneValue(text, target, options.dates);
  const items =
    target.split === undefined ? splitItems(text) : text.split(target.split).map((item) => item.trim());
  const texts: string[] = [];
  for (const item of items.filter((one) => one !== '')) {
    const value = oneValue(item, target, options.dates);
    if (value && 'fault' in value) return value;
    if (value) texts.push(...[value.text].flat());
  }
  return texts.length > 0 ? { text: texts } : undefined;
}
