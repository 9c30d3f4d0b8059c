import { describeKind } from '../../src/model/describe.ts';
import type { Field } from '../../src/model/describe.ts';
import { kindIds, kinds } from '../../src/model/kinds.ts';
import { generated, table } from './markdown.ts';

const publish = { public: '公开', masked: '脱敏后公开', internal: '不公开' };
const formats: Record<string, string> = {
  text: '一行文字',
  prose: '文字，可分段',
  code: '编码',
  date: '日期',
  month: '月份',
  year: '年份',
  yuan: '金额',
  wan: '金额',
  count: '非负整数',
  number: '非负数',
  percent: '百分数',
  flag: '是／否',
  choice: '选项',
  ref: '引用',
  citation: '法律条款',
  'document-number': '文书号',
  uscc: '统一社会信用代码',
  'id-number': '身份证号',
  phone: '电话',
  email: '电子邮箱',
  url: '网址',
};

function typeOf(field: Field): string {
  if (field.shape === 'group') return '分组';
  if (field.shape === 'list') return '列表';
  const unit = field.unit ? `（${field.unit}）` : '';
  const target = field.ref ? `（${field.ref}）` : '';
  return `${formats[field.format] ?? field.format}${unit}${target}`;
}

function note(field: Field): string {
  return [
    field.labels
      ? Object.entries(field.labels)
          .map(([key, label]) => `${label}（\`${key}\`）`)
          .join('、')
      : '',
    field.hint ?? '',
    field.example ? `例：${field.example}` : '',
    field.aliases.length > 0 ? `又作：${field.aliases.join('、')}` : '',
    field.source ?? '',
  ]
    .filter((part) => part !== '')
    .join('；');
}

function rows(field: Field): string[][] {
  const own =
    field.path === '' || field.path.endsWith('*')
      ? []
      : [
          [
            `\`${field.path}\``,
            field.title,
            typeOf(field),
            field.required ? '必填' : '',
            publish[field.publish],
            note(field),
          ],
        ];
  return [...own, ...field.fields.flatMap(rows), ...(field.item ? rows(field.item) : [])];
}

/** Every record kind with every field. */
export function kindsPage(): string {
  const parts = kindIds.map((id) => {
    const kind = kinds[id];
    const head = ['键', '标题', '内容', '', '公开', '说明'];
    return `## ${kind.title.zh} \`${id}\`\n\n${kind.about.zh}\n\n${kind.about.en}\n\n文件夹 \`${kind.folder}/\`。\n\n${table(head, rows(describeKind(kind)))}`;
  });
  return `${generated}\n# 记录类别 · Record kinds\n\n文件中可以用“键”或“标题”，也可以用“又作”中的写法。\n\n${parts.join('\n')}`;
}
