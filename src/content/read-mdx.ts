import type { Diagnostic } from '../base/diagnostic.ts';
import { codePointLength } from '../base/text.ts';
import { parseProse } from './prose.ts';
import { splitMdx } from './split-mdx.ts';
import { readYaml, type YamlContent } from './read-yaml.ts';

/** Problems of a body with their places in the file. */
export function proseDiagnostics(body: string, bodyLine: number, file: string): Diagnostic[] {
  const lines = body.split('\n');
  return parseProse(body).problems.map(({ code, line, column, endColumn, message, hint }) => {
    const text = lines[line - 1] ?? '';
    return {
      code,
      severity: 'error',
      file,
      line: bodyLine + line - 1,
      column: codePointLength(text.slice(0, column - 1)) + 1,
      ...(endColumn !== undefined && { length: codePointLength(text.slice(column - 1, endColumn - 1)) }),
      message,
      ...(hint && { hint }),
    };
  });
}

/** Reads a page: front matter as a record, the text below it as its `body`. */
export function readMdx(text: string, file: string): YamlContent {
  const parts = splitMdx(text);
  if (!parts)
    return {
      values: [],
      many: false,
      diagnostics: [
        {
          code: 'page/front-matter',
          severity: 'error',
          file,
          line: 1,
          message: {
            zh: '文件开头应为两行“---”之间的字段（标题、栏目等）',
            en: 'The file should begin with fields between two lines of “---”',
          },
          hint: { zh: '例如：\n---\ntitle: 数据说明\n---', en: 'For example:\n---\ntitle: About the data\n---' },
        },
      ],
    };
  const read = readYaml(parts.front, file);
  const diagnostics = [...read.diagnostics, ...proseDiagnostics(parts.body, parts.bodyLine, file)];
  const values = read.values.map((value) =>
    typeof value === 'object' && value !== null && !Array.isArray(value) && parts.body.trim() !== ''
      ? { ...value, body: parts.body }
      : value,
  );
  return { values, many: read.many, diagnostics };
}
