import type * as z from 'zod';
import type { Text } from '../base/diagnostic.ts';
import { nearest } from '../base/nearest.ts';
import { fieldAt, type Field } from '../model/describe.ts';
import { typeName } from '../model/format-names.ts';
import { shorten } from './hazards.ts';
import type { Issue, Path } from './record.ts';

/** Format of a field → code of the problem when its text cannot be decoded. */
const codeOf: Record<Field['format'], string> = {
  text: 'schema/text',
  prose: 'schema/text',
  citation: 'schema/text',
  'document-number': 'schema/text',
  ref: 'schema/text',
  code: 'schema/code',
  uscc: 'schema/code',
  'id-number': 'schema/code',
  phone: 'schema/code',
  email: 'schema/code',
  url: 'schema/code',
  date: 'schema/date',
  month: 'schema/date',
  year: 'schema/date',
  yuan: 'schema/money',
  wan: 'schema/money',
  count: 'schema/number',
  number: 'schema/number',
  percent: 'schema/number',
  flag: 'schema/choice',
  choice: 'schema/choice',
};

function valueAt(value: unknown, path: Path): unknown {
  let found = value;
  for (const key of path) {
    if (typeof found !== 'object' || found === null) return undefined;
    found = (found as Record<string | number, unknown>)[key];
  }
  return found;
}

/** What asks for a field: its own source or that of the groups around it. */
function sourceOf(root: Field, path: Path): string[] {
  for (let length = path.length; length > 0; length -= 1) {
    const { source } = fieldAt(root, path.slice(0, length));
    if (source !== undefined) return [source];
  }
  return [];
}

/** How people write a date that never comes. */
const isForever = (field: Field, written: string | undefined) =>
  field.format === 'date' && written !== undefined && /^(长期|永久|长期有效|永久有效|无期限)$/u.test(written.trim());

function advice(field: Field, written?: string): Text | undefined {
  if (field.labels) {
    const labels = Object.values(field.labels);
    const several = written?.split(/[，、；,;/]\s*/u) ?? [];
    if (several.length > 1 && several.every((each) => labels.includes(each.trim())))
      return {
        zh: `这里写了 ${several.length} 项，请分开：每项一行，以“- ”开头；或者写作 [${several.join(', ')}]，逗号为半角`,
        en: `These are ${several.length} items: one a line behind “- ”, or [${several.join(', ')}] with plain commas`,
      };
    const meant = written === undefined ? undefined : nearest(written, [...labels, ...Object.keys(field.labels)]);
    if (meant !== undefined) return { zh: `您是不是要写“${meant}”？`, en: `Did you mean “${meant}”?` };
    if (written === undefined)
      return { zh: `可填：${labels.join('、')}`, en: `Choices: ${Object.keys(field.labels).join(', ')}` };
  }
  const en =
    field.example === undefined
      ? `Give: ${typeName(field).en}`
      : `For example: ${field.example} (${typeName(field).en})`;
  if (isForever(field, written)) return { zh: '长期请填 2099-12-31', en: 'Write 2099-12-31 for “without end”' };
  // Fields are described in Chinese only; in English the type and an example stand in.
  if (field.hint !== undefined) return { zh: field.hint, en };
  return field.example === undefined ? undefined : { zh: `例如：${field.example}`, en };
}

const expectedShape: Record<Field['shape'], Text> = {
  group: { zh: '一组字段（字段: 值）', en: 'a group of fields' },
  list: { zh: '列表（每行以“- ”开头）', en: 'a list, each line beginning with “- ”' },
  leaf: { zh: '一个值', en: 'one value' },
};

function shapeOf(value: unknown): Text {
  if (Array.isArray(value)) return { zh: '列表', en: 'a list' };
  if (typeof value === 'object') return { zh: '一组字段', en: 'a group of fields' };
  return { zh: `“${shorten(String(value))}”`, en: `“${shorten(String(value))}”` };
}

const keyOf = (path: Path) => path.map((key) => (typeof key === 'number' ? key + 1 : key)).join('.');

function missing(root: Field, field: Field, path: Path): Issue {
  const basis = sourceOf(root, path);
  const hint = advice(field);
  return {
    code: 'schema/missing-field',
    path,
    mark: 'key',
    message: {
      zh: `缺少必填的“${field.title}”（${keyOf(path)}）`,
      en: `The required field “${keyOf(path)}” is missing`,
    },
    ...(hint && { hint }),
    ...(basis.length > 0 && { basis }),
  };
}

function explain(issue: z.core.$ZodIssue, root: Field, value: unknown): Issue {
  const path = issue.path.filter((key) => typeof key !== 'symbol');
  const field = fieldAt(root, path);
  const written = valueAt(value, path);
  if (written === undefined) return missing(root, field, path);
  const title = field.title === '' ? root.title : field.title;
  const key = keyOf(path) || root.title;
  if (issue.code === 'custom') {
    const why = (issue.params as { why?: Text } | undefined)?.why ?? { zh: issue.message, en: issue.message };
    const hint = advice(field, String(written));
    const isId = path.length === 1 && path[0] === 'id';
    return {
      code: isId ? 'schema/id' : codeOf[field.format],
      path,
      message: { zh: `${title}：${why.zh}`, en: `${key}: ${why.en}` },
      ...(hint && { hint }),
    };
  }
  const [expected, actual] = [expectedShape[field.shape], shapeOf(written)];
  return {
    code: 'schema/type',
    path,
    message: {
      zh: `${title}：应为${expected.zh}，实为${actual.zh}`,
      en: `${key}: expected ${expected.en}, found ${actual.en}`,
    },
    ...(field.shape === 'list' && {
      hint: {
        zh: '请每项一行，缩进后写“- 内容”，“-”后面加一个空格；只有一项的也如此',
        en: 'Write each item on a line of its own behind “- ”, also a single one',
      },
    }),
  };
}

/** Turns what validation found into problems for people; `value` is what was validated. */
export function problemsOf(error: z.core.$ZodError, root: Field, value: unknown): Issue[] {
  return error.issues.map((issue) => explain(issue, root, value));
}
