import * as z from 'zod';
import type { Text } from '../base/diagnostic.ts';
import { readDate, readMonth } from '../base/dates.ts';
import { readYuan } from '../base/money.ts';
import { accept, refuse } from '../base/reading.ts';
import type { Reading } from '../base/reading.ts';
import { codePointLength, normaliseCode, normaliseText } from '../base/text.ts';
import type { Format } from './meta.ts';

/** Everything a field may be told besides its title. `title` is Chinese: it is also the heading in tables and a key in files. */
export type Meta = Omit<z.GlobalMeta, 'title' | 'format'>;

/** What a file may deliver for a field. Made once: there are thousands of fields, and making schemas takes time at every start. */
const delivered = z.union([z.string(), z.number(), z.boolean()]);

/** Notes what a schema is about, on the schema itself: `.meta()` would make a copy of it. */
function about<S extends z.ZodType>(schema: S, meta: z.GlobalMeta): S {
  z.globalRegistry.add(schema, meta);
  return schema;
}

/**
 * A field whose text in a file is decoded to a value. Every source delivers text (YAML scalars are read as text too, so
 * `007` stays `007`); spreadsheets and JSON may deliver numbers and flags.
 */
function decoded<T>(title: string, format: Format, meta: Meta, read: (text: string) => Reading<T>) {
  const schema = delivered.transform((input, context): T => {
    const reading = read(String(input));
    if (reading.ok) return reading.value;
    context.issues.push({
      code: 'custom',
      message: reading.why.zh,
      input,
      params: { why: reading.why },
    });
    return z.NEVER;
  });
  return about(schema, { title, format, ...meta });
}

/** Most characters of free text; far more than any form has room for. */
const longest = { text: 500, citation: 300, prose: 20_000 } as const;

function acceptUpTo(most: number, value: string): Reading<string> {
  // A code point takes one or two units: only between the two the length has to be counted.
  const length = value.length <= most ? value.length : codePointLength(value);
  if (length <= most) return accept(value);
  return refuse(
    `应不超过 ${most} 个字，实有 ${length} 个字；请精简，或分开填写`,
    `Expected at most ${most} characters, found ${length}; shorten it or split it`,
  );
}

/** A line of text: no line breaks, trimmed, compatibility characters folded. */
export const text = (title: string, meta: Meta = {}) =>
  decoded(title, 'text', meta, (input) => {
    const value = normaliseText(input).trim();
    if (value === '') return refuse('内容为空', 'The value is empty');
    if (/[\n\r]/u.test(value))
      return refuse('应为一行文字，实有换行', 'Expected one line, found a line break');
    return acceptUpTo(longest.text, value);
  });

/** Text of one or more paragraphs, separated by line breaks. */
export const prose = (title: string, meta: Meta = {}) =>
  decoded(title, 'prose', meta, (input) => {
    const value = normaliseText(input).replaceAll('\r\n', '\n').trim();
    return value === '' ? refuse('内容为空', 'The value is empty') : acceptUpTo(longest.prose, value);
  });

/** A code kept as text: full-width characters become half-width, blanks go, leading zeros stay. */
export const code = (title: string, meta: Meta & { pattern?: RegExp } = {}) => {
  const { pattern, ...rest } = meta;
  return decoded(title, 'code', rest, (input) => {
    const value = normaliseCode(input);
    if (/^\d+(\.\d+)?[eE]\+\d+$/u.test(value))
      return refuse(
        `“${value}”是电子表格把长编码改成的科学计数法，末位数字已丢失；请把该列设为“文本”格式后重新录入`,
        `“${value}” is scientific notation made by a spreadsheet: digits are lost; format the column as text and enter it again`,
      );
    if (pattern && !pattern.test(value))
      return refuse(
        `“${value}”不合格式${meta.example ? `，应如“${meta.example}”` : ''}`,
        `“${value}” does not fit the format${meta.example ? `, expected e.g. “${meta.example}”` : ''}`,
      );
    return value === '' ? refuse('内容为空', 'The value is empty') : accept(value);
  });
};

/** What an id may look like: small letters, digits and single hyphens between them. */
export const idGrammar = /^[a-z0-9]+(-[a-z0-9]+)*$/u;

/** The id of a record: part of its permanent address. */
export const id = (meta: Meta = {}) =>
  code('编号', {
    publish: 'public',
    aliases: ['ID', '标识'],
    hint: '小写字母、数字和连字符；是记录的永久网址，发布后不再改动',
    example: '2026-007',
    pattern: idGrammar,
    ...meta,
  });

/** A civil date. Accepts the usual ways of writing one; a damaged one is refused, never guessed. */
export const date = (title: string, meta: Meta = {}) =>
  decoded(title, 'date', meta, (input) => readDate(input, { excelSerial: true }));

/** A month, `YYYY-MM`. */
export const month = (title: string, meta: Meta = {}) =>
  decoded(title, 'month', meta, (input) => readMonth(input));

/** A calendar year as a number. */
export const year = (title: string, meta: Meta = {}) =>
  decoded(title, 'year', meta, (input) => {
    const match = /^(19|20)\d\d$/u.exec(normaliseCode(input).replace(/年(度)?$/u, ''));
    return match
      ? accept(Number(match[0]))
      : refuse(`“${input}”不是年份，应如 2026`, `“${input}” is not a year, expected e.g. 2026`);
  });

/** Money in 元 in files, integer fen inside. */
export const yuan = (title: string, meta: Meta = {}) =>
  decoded(title, 'yuan', { unit: '元', ...meta }, (input) => readYuan(input));

/** Money in 万元 in files, integer fen inside. */
export const wan = (title: string, meta: Meta = {}) =>
  decoded(title, 'wan', { unit: '万元', ...meta }, (input) => readYuan(input, { defaultUnit: 'wan' }));

function readNumber(input: string, pattern: RegExp, expected: Text): Reading<number> {
  const value = normaliseCode(input).replace(/(\d)[,，](?=\d{3}(?!\d))/gu, '$1');
  return pattern.test(value)
    ? accept(Number(value))
    : refuse(`“${input}”应为${expected.zh}`, `“${input}” should be ${expected.en}`);
}

/** A whole number of things, zero or more. `unit` is what is counted, e.g. 家次. */
export const count = (title: string, unit: string, meta: Meta = {}) =>
  decoded(title, 'count', { unit, ...meta }, (input) => {
    const bare = unit !== '' && input.trim().endsWith(unit) ? input.trim().slice(0, -unit.length) : input;
    return readNumber(bare, /^\d{1,12}$/u, { zh: '非负整数', en: 'a whole number, zero or more' });
  });

/** A number with decimals, zero or more. */
export const decimal = (title: string, unit: string, meta: Meta = {}) =>
  decoded(title, 'number', { unit, ...meta }, (input) =>
    readNumber(input, /^\d{1,12}(\.\d+)?$/u, { zh: '非负数', en: 'a number, zero or more' }),
  );

/** A share in per cent; `60`, `60%` and `60％` are all sixty per cent. */
export const percent = (title: string, meta: Meta = {}) =>
  decoded(title, 'percent', { unit: '%', ...meta }, (input) =>
    readNumber(input.trim().replace(/[%％]$/u, ''), /^\d{1,6}(\.\d+)?$/u, {
      zh: '百分数',
      en: 'a percentage',
    }),
  );

const yes = new Set(['true', 'yes', '是', '有', '√', '1']);
const no = new Set(['false', 'no', '否', '无', '×', '0']);

/** A yes or no. */
export const flag = (title: string, meta: Meta = {}) =>
  decoded(title, 'flag', meta, (input) => {
    const value = input.trim().toLowerCase();
    if (yes.has(value)) return accept(true);
    if (no.has(value)) return accept(false);
    return refuse(`“${input}”应为“是”或“否”`, `“${input}” should be yes or no`);
  });

/** One of a closed list. Files may use the identifier or its Chinese label; inside it is the identifier. */
export const choice = <const L extends Record<string, string>>(title: string, labels: L, meta: Meta = {}) => {
  const byText = new Map<string, keyof L & string>();
  for (const [key, label] of Object.entries(labels)) {
    byText.set(key, key);
    byText.set(label, key);
  }
  return decoded(title, 'choice', { labels, ...meta }, (input) => {
    const key = byText.get(input.trim());
    if (key !== undefined) return accept(key);
    const expected = Object.values(labels).join('、');
    return refuse(
      `“${input}”不在可选值之中，应为：${expected}`,
      `“${input}” is not one of: ${Object.keys(labels).join(', ')}`,
    );
  });
};

/** The id of a record of another kind; that it exists is checked across records. */
export const ref = (title: string, kind: string, meta: Meta = {}) =>
  decoded(title, 'ref', { ref: kind, ...meta }, (input) => {
    const value = normaliseCode(input);
    return value === '' ? refuse('内容为空', 'The value is empty') : accept(value);
  });

/** A citation of law as people write it; that it parses and was in force is checked by rules. */
export const citation = (title: string, meta: Meta = {}) =>
  decoded(
    title,
    'citation',
    { example: '《中华人民共和国安全生产法》第九十七条第（三）项', ...meta },
    (input) => {
      const value = normaliseText(input).trim();
      return value === '' ? refuse('内容为空', 'The value is empty') : acceptUpTo(longest.citation, value);
    },
  );

/** A document number as printed, e.g. `（示）应急罚〔2026〕7号`; its grammar is checked by rules. */
export const documentNumber = (title: string, meta: Meta = {}) =>
  decoded(title, 'document-number', { example: '（示）应急罚〔2026〕7号', ...meta }, (input) => {
    const value = normaliseText(input).trim();
    return value === '' ? refuse('内容为空', 'The value is empty') : accept(value);
  });

/** A unified social credit code; shape only, the check digits are a rule's affair so that both are reported. */
export const uscc = (title: string, meta: Meta = {}) =>
  decoded(title, 'uscc', { source: 'GB 32100-2015', ...meta }, (input) => {
    const value = normaliseCode(input).toUpperCase();
    if (/^\d+(\.\d+)?E\+\d+$/u.test(value))
      return refuse(
        `“${value}”是电子表格把信用代码改成的科学计数法，末位数字已丢失；请把该列设为“文本”格式后重新录入`,
        `“${value}” is scientific notation made by a spreadsheet: digits are lost`,
      );
    return value.length === 18
      ? accept(value)
      : refuse(
          `“${value}”有 ${[...value].length} 位，统一社会信用代码应为 18 位`,
          `“${value}” has ${[...value].length} characters, a unified social credit code has 18`,
        );
  });

/** A resident identity number (GB 11643-1999): always internal. */
export const idNumber = (title: string, meta: Meta = {}) =>
  decoded(title, 'id-number', { ...meta, publish: 'internal' }, (input) =>
    accept(normaliseCode(input).toUpperCase()),
  );

/** A telephone number of an office: digits, area code and extension. */
export const phone = (title: string, meta: Meta = {}) =>
  decoded(title, 'phone', { example: '0999-1234567', ...meta }, (input) => {
    const value = normaliseCode(input).replaceAll(/[—–－]/gu, '-');
    return /^(\d{3,5}|(\+86-?)?(0\d{2,3}-?)?\d{7,8}(-\d{1,6})?|(\+86-?)?1[3-9]\d{9}|400-?\d{3}-?\d{4})$/u.test(
      value,
    )
      ? accept(value)
      : refuse(`“${input}”不是电话号码，应如“0999-1234567”`, `“${input}” is not a telephone number`);
  });

/** An e-mail address. */
export const email = (title: string, meta: Meta = {}) =>
  decoded(title, 'email', { example: 'jiandu@shili.example', ...meta }, (input) => {
    const value = normaliseCode(input);
    return /^[\w.+-]+@[\w-]+(\.[\w-]+)+$/u.test(value)
      ? accept(value)
      : refuse(`“${input}”不是电子邮箱地址`, `“${input}” is not an e-mail address`);
  });

/** Why something was published after its last day; public, shown with the record. */
export const lateReason = () =>
  text('迟延公示原因', {
    publish: 'public',
    hint: '超过期限才公示的，如实填写公示日期，并在此说明原因；原因随记录公示',
    example: '网站系统故障，修复后公示',
  }).optional();

/** A web address, http or https only. */
export const url = (title: string, meta: Meta = {}) =>
  decoded(title, 'url', meta, (input) => {
    const value = input.trim();
    return /^https?:\/\/[^\s<>"']+$/u.test(value)
      ? accept(value)
      : refuse(`“${input}”不是网址，应以 http:// 或 https:// 开头`, `“${input}” is not a web address`);
  });

/** A group of fields. Unknown keys are errors. */
export const group = <S extends z.core.$ZodLooseShape>(title: string, shape: S, meta: Meta = {}) =>
  about(z.strictObject(shape), { title, ...meta });

/** A list of fields or groups. In a table cell, items of text are separated by `；` or line breaks. */
export const list = <T extends z.core.SomeType>(title: string, item: T, meta: Meta = {}) =>
  about(z.array(item), { title, ...meta });
