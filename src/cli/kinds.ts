import { describeKind, leaves, type Field } from '../model/describe.ts';
import { typeName } from '../model/format-names.ts';
import { kindIds, kinds, type KindId } from '../model/kinds.ts';
import type { Publish } from '../model/meta.ts';
import { sharedOptions, type Command } from './command.ts';
import type { Language } from './language.ts';
import { kindNamed } from './new.ts';
import type { Output } from './report.ts';

const publicity: Record<Publish, Record<Language, string>> = {
  public: { zh: '公开', en: 'public' },
  masked: { zh: '脱敏后公开', en: 'masked' },
  internal: { zh: '内部', en: 'internal' },
};

/** Fields of a kind from the top down; groups and lists stand before what they hold. */
function fieldsBelow(field: Field): Field[] {
  const inner = [...field.fields, ...(field.item ? [field.item] : [])].flatMap(fieldsBelow);
  const isOwn = field.path !== '' && !field.path.endsWith('*');
  return isOwn ? [field, ...inner] : inner;
}

/** Whether all of a kind or group, or nothing of it, may be shown; one that marks single fields says so. */
function publicityOf(field: Field): Record<Language, string> {
  const used = new Set(leaves(field).map(({ publish }) => publish));
  if (used.size === 1) return publicity[[...used][0]!];
  return field.publish === 'internal' ? { zh: '逐字段标明', en: 'field by field' } : publicity[field.publish];
}

function listKinds(json: boolean, output: Output): void {
  const rows = kindIds.map((id) => {
    const { title, folder, about, publish } = kinds[id];
    return { id, title, folder, about, publish, fields: leaves(describeKind(kinds[id])).length };
  });
  if (json) return output.json(rows);
  const { language } = output;
  output.table(
    language === 'zh'
      ? ['类别', '名称', '文件夹', '字段数', '默认公开程度']
      : ['kind', 'title', 'folder', 'fields', 'default publicity'],
    rows.map(({ id, title, folder, fields }) => [
      id,
      title[language],
      `${folder}/`,
      String(fields),
      publicityOf(describeKind(kinds[id]))[language],
    ]),
  );
}

function listFields(kind: KindId, json: boolean, output: Output): void {
  const fields = fieldsBelow(describeKind(kinds[kind]));
  const { language } = output;
  if (json)
    return output.json(
      fields.map((field) => ({
        key: field.path,
        title: field.title,
        type: typeName(field)[language],
        required: field.required,
        publish: field.publish,
        ...(field.hint !== undefined && { hint: field.hint }),
        ...(field.labels && { choices: field.labels }),
        ...(field.example !== undefined && { example: field.example }),
        ...(field.aliases.length > 0 && { aliases: field.aliases }),
      })),
    );
  const zh = language === 'zh';
  output.table(
    zh
      ? ['键', '标题', '内容', '必填', '公开程度', '说明']
      : ['key', 'title', 'type', 'required', 'publicity', 'hint'],
    fields.map((field) => [
      field.path,
      field.title,
      typeName(field)[language],
      field.required ? (zh ? '必填' : 'yes') : '',
      publicityOf(field)[language],
      [field.labels ? Object.values(field.labels).join('、') : '', field.hint ?? '']
        .filter((part) => part !== '')
        .join('；'),
    ]),
  );
}

/** `gongshi kinds`: the registers there are, or the fields of one. */
export const command: Command = {
  operands: [
    {
      name: 'KIND',
      optional: true,
      about: {
        zh: '记录类别，如 penalty 或“行政处罚结果”；写明时列出它的全部字段',
        en: 'a kind, e.g. penalty, to list all of its fields',
      },
    },
  ],
  options: { format: sharedOptions.listFormat },
  examples: ['npm run gongshi -- kinds', 'npm run gongshi -- kinds penalty'],
  async run(args, output) {
    const json = args.value('format') === 'json';
    const [name] = args.operands;
    if (name === undefined) listKinds(json, output);
    else listFields(kindNamed(name), json, output);
    return 0;
  },
};
