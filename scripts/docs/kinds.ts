import { describeKind, describeSchema } from '../../src/model/describe.ts';
import type { Field } from '../../src/model/describe.ts';
import { typeName } from '../../src/model/format-names.ts';
import { kindIds, kinds } from '../../src/model/kinds.ts';
import { settingsSchema } from '../../src/model/settings.ts';
import { generated, table } from './markdown.ts';

const publish = { public: '公开', masked: '脱敏后公开', internal: '不公开' };
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
            typeName(field).zh,
            field.required ? '必填' : '',
            publish[field.publish],
            note(field),
          ],
        ];
  return [...own, ...field.fields.flatMap(rows), ...(field.item ? rows(field.item) : [])];
}

const head = ['键', '标题', '内容', '', '公开', '说明'];

const settings = () =>
  `## 站点设置 \`gongshi.yaml\`\n\n内容文件夹最上层的一个文件：站点名称、主办机构、网址、外观和数据许可。\n\nOne file at the top of the content folder: title, agency, address, looks and licence of the site.\n\n${table(head, rows(describeSchema(settingsSchema)))}`;

/** Every record kind with every field, and the settings of the site. */
export function kindsPage(): string {
  const parts = kindIds.map((id) => {
    const kind = kinds[id];
    return `## ${kind.title.zh} \`${id}\`\n\n${kind.about.zh}\n\n${kind.about.en}\n\n文件夹 \`${kind.folder}/\`。\n\n${table(head, rows(describeKind(kind)))}`;
  });
  return `${generated}\n# 记录类别 · Record kinds\n\n文件中可以用“键”或“标题”，也可以用“又作”中的写法。\n\n${[settings(), ...parts].join('\n')}`;
}
