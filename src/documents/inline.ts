import type { PhrasingContent } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import type { Text } from '../base/diagnostic.ts';
import type { Positioned, Reading } from './attributes.ts';
import { complain, knownDirective, readAttributes } from './attributes.ts';
import type { Inline, TextRun } from './tree.ts';

/** Markdown constructs that say nothing in a document. */
const constructs: Record<string, Text> = {
  blockquote: { zh: '引用块', en: 'a block quote' },
  code: {
    zh: '代码块（行首缩进四格也会成为代码块）',
    en: 'a code block (four blanks at the start make one)',
  },
  definition: { zh: '链接定义', en: 'a link definition' },
  delete: { zh: '删除线', en: 'struck-through text' },
  emphasis: { zh: '斜体（中文不用斜体，楷体写作 :kai[…]）', en: 'italics (write :kai[…] for kai face)' },
  footnoteDefinition: { zh: '脚注', en: 'a footnote' },
  footnoteReference: { zh: '脚注', en: 'a footnote' },
  html: { zh: 'HTML 标记', en: 'HTML' },
  image: { zh: '图片', en: 'an image' },
  imageReference: { zh: '图片', en: 'an image' },
  inlineCode: { zh: '行内代码', en: 'inline code' },
  link: { zh: '链接', en: 'a link' },
  linkReference: { zh: '链接', en: 'a link' },
  thematicBreak: { zh: '分隔线', en: 'a thematic break' },
};

/** Notes a construct that has no place in a document. */
export function refuseConstruct(reading: Reading, node: Positioned & { type: string }): void {
  const what = constructs[node.type] ?? { zh: node.type, en: node.type };
  complain(
    reading,
    node,
    'unknown-construct',
    { zh: `公文和文书里没有${what.zh}`, en: `Documents have no ${what.en.replace(/^an? /, '')}` },
    { zh: '如是普通字符，请在前面加“\\”。', en: 'If a plain character is meant, write "\\" before it.' },
  );
}

/** Joins the lines of a paragraph: nothing between Chinese, a blank between Latin words. */
function joinLines(text: string): string {
  return text.replace(/[ \t]*\n[ \t]*/g, (_, at: number, whole: string) => {
    const before = whole.slice(0, at).trimEnd().at(-1) ?? '';
    const after = whole.slice(at).trimStart()[0] ?? '';
    return /[!-~]/.test(before) && /[!-~]/.test(after) ? ' ' : '';
  });
}

/** Where directives stand that are no text of their own. */
const homes: Record<string, string> = { label: 'fields', sign: 'sign-lines', th: 'sheet', td: 'sheet' };

function readDirective(reading: Reading, node: TextDirective, voice: TextRun['voice']): Inline[] {
  const name = knownDirective(reading, node);
  if (!name) return [];
  const attributes = readAttributes(reading, node, name);
  switch (name) {
    case 'fill':
      return [
        {
          type: 'fill',
          text: plainText(reading, node),
          ems: attributes.ems === 'rest' ? 'rest' : Number(attributes.ems ?? 4),
        },
      ];
    case 'checkbox':
      return [{ type: 'checkbox', checked: attributes.checked !== undefined }];
    case 'kai':
    case 'hei':
      return readInlines(reading, node.children, name);
    default:
      complain(reading, node, 'misplaced', {
        zh: `“:${name}”只写在“:::${homes[name] ?? 'fields'}”里`,
        en: `":${name}" belongs inside ":::${homes[name] ?? 'fields'}"`,
      });
      return voice ? readInlines(reading, node.children, voice) : [];
  }
}

/** Reads one piece of text. */
export function readInline(reading: Reading, node: PhrasingContent, voice: TextRun['voice']): Inline[] {
  switch (node.type) {
    case 'text': {
      const text = joinLines(node.value);
      return text === '' ? [] : [voice ? { type: 'text', text, voice } : { type: 'text', text }];
    }
    case 'strong':
      return readInlines(reading, node.children, voice ?? 'strong');
    case 'break':
      return [{ type: 'break' }];
    case 'textDirective':
      return readDirective(reading, node, voice);
    default:
      refuseConstruct(reading, node);
      return [];
  }
}

function readInlines(
  reading: Reading,
  nodes: readonly PhrasingContent[],
  voice?: TextRun['voice'],
): Inline[] {
  return nodes.flatMap((node) => readInline(reading, node, voice));
}

/** Removes blanks at both ends, which only separate constructs in the template. */
export function trimInlines(runs: readonly Inline[]): Inline[] {
  const kept = [...runs];
  for (const [end, blank] of [
    [0, /^[ \t]+/],
    [-1, /[ \t]+$/],
  ] as const) {
    const run = kept.at(end);
    if (run?.type !== 'text') continue;
    const text = run.text.replace(blank, '');
    if (text === '') kept.splice(end, 1);
    else kept[kept.indexOf(run)] = { ...run, text };
  }
  return kept;
}

/** Reads the text of a paragraph, heading, cell or directive. */
export function readText(reading: Reading, nodes: readonly PhrasingContent[]): Inline[] {
  return trimInlines(readInlines(reading, nodes));
}

/** The content of a directive or paragraph where only plain text can stand. */
export function plainText(
  reading: Reading,
  node: { children: readonly PhrasingContent[] } & Positioned,
): string {
  const runs = readText(reading, node.children);
  const plain = runs.every((run) => run.type === 'text' && run.voice === undefined);
  if (!plain)
    complain(reading, node, 'plain-text', {
      zh: '这里只能写普通文字，不能有填写处、选择框、换行或字体',
      en: 'Only plain text belongs here: no blanks, boxes, breaks or faces',
    });
  return runs.map((run) => (run.type === 'text' ? run.text : '')).join('');
}
