import { articles, catalogue, texts, type Coverage, type TextId } from './coverage-data.ts';
import { generated, table } from './markdown.ts';

/** Writes what implements a row; code-like, so that a reader can look it up. */
const names = ({ by, pending }: Coverage): string =>
  [...by.map((name) => `\`${name}\``), ...(pending === undefined ? [] : [`待实现：${pending}`])].join('、');

const rows = (list: readonly Coverage[]) => list.map((each) => [each.at, each.what, names(each)]);

/** Which parts of the project implement each article of the supervision texts and each rule of the catalogue. */
export function coveragePage(): string {
  const sections = (Object.keys(texts) as TextId[]).map(
    (id) => `## ${texts[id]}\n\n${table(['条款', '内容', '实现'], rows(articles[id]))}`,
  );
  return `${generated}
# 条款与实现对照 · Coverage

每一条款、每一条规则由什么实现：记录类别和字段（\`类别.字段\`）、检查规则（\`领域/名称\`）、源文件、命令（\`command:\`）、文书（\`document:\`）。
What implements each article and each rule: kinds and fields, rules, files, commands, documents.

${sections.join('\n')}
## 规则目录 · Rule catalogue

${table(['编号', '内容', '实现'], rows(catalogue))}`;
}
