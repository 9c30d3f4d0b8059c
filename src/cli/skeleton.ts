import type { Field } from '../model/describe.ts';

const kindOfText: Partial<Record<Field['format'], string>> = {
  date: '日期，如 2026-03-05',
  month: '月份，如 2026-03',
  year: '年份，如 2026',
  prose: '可写多段',
  flag: '是 或 否',
  ref: '编号或名称',
};

/** What to write into a field, for the comment behind it. */
function advice(field: Field): string {
  const parts: string[] = [];
  if (field.labels) {
    const labels = Object.entries(field.labels).map(([key, label]) => `${key} ${label}`);
    parts.push(labels.length > 8 ? `${labels.slice(0, 8).join('、')} 等` : labels.join('、'));
  } else if (field.format === 'count' || field.format === 'number' || field.unit)
    parts.push(field.unit ? `单位：${field.unit}` : '数字');
  else if (kindOfText[field.format]) parts.push(kindOfText[field.format]!);
  if (field.example !== undefined) parts.push(`例：${field.example}`);
  if (field.hint !== undefined) parts.push(field.hint);
  return parts.join('；');
}

/** What is known of a new record beforehand. */
export interface Known {
  /** Key of a field at the top → what to write. */
  values?: ReadonlyMap<string, string>;
  /** Dotted paths of fields that rules ask for though the schema does not. */
  asked?: ReadonlySet<string>;
}

function comment(field: Field, { asked }: Known): string {
  const about = field.shape === 'leaf' ? advice(field) : (field.hint ?? '');
  const needed = field.required ? '（必填）' : asked?.has(field.path) ? '（检查要求）' : '';
  return `# ${field.title}${needed}${about ? `：${about}` : ''}`.replace(/\s+/gu, ' ');
}

function fieldLines(field: Field, prefix: string, known: Known): string[] {
  const value = field.path === field.key ? known.values?.get(field.key) : undefined;
  const head = `${prefix}${field.key}: ${value === undefined ? '' : `${value} `}${comment(field, known)}`;
  if (field.shape === 'leaf') return [head];
  if (field.shape === 'group')
    return [head, ...field.fields.flatMap((inner) => fieldLines(inner, `${prefix}  `, known))];
  const item = field.item!;
  if (item.shape === 'leaf') return [head, `${prefix}  - ${comment(item, known)}`];
  const inner = item.fields.flatMap((one) => fieldLines(one, `${prefix}    `, known));
  // The first line of an item bears the dash.
  const first = inner[0]!.replace(`${prefix}    `, `${prefix}  - `);
  return [head, first, ...inner.slice(1)];
}

/** Fields to be filled in stand as they are, the others behind a `#` that is taken away when they are needed. */
function topLines(field: Field, known: Known): string[] {
  if (field.required) return fieldLines(field, '', known);
  return fieldLines(field, '', known).map((line) => `#${line}`);
}

/** An empty record as a YAML text: every field of the kind with its Chinese title, what to write and whether it is needed. */
export function skeleton(root: Field, id: string, known: Known = {}): string {
  const lines = root.fields
    .filter(({ key }) => key !== 'id' && key !== 'body')
    .flatMap((field) => [...(field.shape === 'leaf' ? [] : ['']), ...topLines(field, known)]);
  return [
    `# ${root.title}。井号（#）后面是说明；行首有 # 的字段可不填，需要时去掉行首的 #；标明“检查要求”的，通常不填就会报错。`,
    `id: ${id}`,
    ...lines,
    '',
  ].join('\n');
}
