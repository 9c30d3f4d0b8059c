import { documentKinds } from '../../src/documents/kinds.ts';
import { describeView } from '../../src/documents/view.ts';
import type { Field } from '../../src/model/describe.ts';
import { kinds } from '../../src/model/kinds.ts';
import { generated, table } from './markdown.ts';

const scopes = { public: '可公开', party: '送达当事人', internal: '内部' };

function rows(field: Field): string[][] {
  const own =
    field.path === '' || field.path.endsWith('*')
      ? []
      : [[`\`${field.path}\``, field.title, field.required ? '必有' : '可无']];
  return [...own, ...field.fields.flatMap(rows), ...(field.item ? rows(field.item) : [])];
}

/** Every document kind with the names its template may use. */
export function documentsPage(): string {
  const parts = Object.entries(documentKinds).map(
    ([id, kind]) =>
      `## ${kind.title.zh} \`${id}\`\n\n${kind.title.en}。由“${kinds[kind.of].title.zh}”生成，${kind.scopes.map((scope) => scopes[scope]).join('、')}。模板 \`templates/${id}.md.hbs\`。\n\n${table(['名称', '内容', ''], rows(describeView(kind.view)))}`,
  );
  return `${generated}\n# 文书种类 · Document kinds\n\n${parts.join('\n')}`;
}
