import type { Paragraph, PhrasingContent } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import type { Directive, Reading } from './attributes.ts';
import { complain, readAttributes } from './attributes.ts';
import { plainText, readInline, readText, trimInlines } from './inline.ts';
import type { Choices, Dialogue, Inline } from './tree.ts';

/** The paragraphs of a directive that holds nothing else. */
export function paragraphsOf(reading: Reading, node: ContainerDirective): Paragraph[] {
  return node.children.flatMap((child) => {
    if (child.type === 'paragraph') return [child];
    complain(reading, child, 'content', {
      zh: `“:::${node.name}”里只写段落，每段一行或一个机关`,
      en: `":::${node.name}" holds paragraphs only, one for each row or agency`,
    });
    return [];
  });
}

/** Reads a row of `:label[…] value` pairs. */
export function readFieldRow(
  reading: Reading,
  nodes: readonly PhrasingContent[],
): { label: string; value: Inline[] }[] {
  const row: { label: string; value: Inline[] }[] = [];
  for (const node of nodes) {
    if (node.type === 'textDirective' && node.name === 'label') {
      readAttributes(reading, node, 'label');
      row.push({ label: plainText(reading, node), value: [] });
      continue;
    }
    const runs = readInline(reading, node, undefined);
    const pair = row.at(-1);
    if (pair) pair.value.push(...runs);
    else if (trimInlines(runs).length > 0)
      complain(reading, node, 'row', {
        zh: '每行应以“:label[栏目名]”开始',
        en: 'A row should begin with ":label[name]"',
      });
  }
  return row.map(({ label, value }) => ({ label, value: trimInlines(value) }));
}

/** Reads a row of places to sign. */
export function readSignRow(
  reading: Reading,
  nodes: readonly PhrasingContent[],
): { label: string; value?: string; ems?: number }[] {
  return nodes.flatMap((node) => {
    if (node.type === 'textDirective' && node.name === 'sign') {
      const { value, ems } = readAttributes(reading, node as Directive, 'sign');
      const label = plainText(reading, node);
      return [{ label, ...(value === undefined ? {} : { value }), ...(ems ? { ems: Number(ems) } : {}) }];
    }
    if (node.type !== 'text' || node.value.trim() !== '')
      complain(reading, node, 'row', {
        zh: '签名栏每行只写“:sign[栏目名]”',
        en: 'A row of lines to sign holds ":sign[name]" only',
      });
    return [];
  });
}

/** Reads questions and answers: one label a paragraph, with what was said behind it. */
export function readTurns(reading: Reading, node: ContainerDirective): Dialogue['turns'] {
  return paragraphsOf(reading, node).flatMap((paragraph) => {
    const [turn, more] = readFieldRow(reading, paragraph.children);
    if (more)
      complain(reading, paragraph, 'row', {
        zh: '“:::dialogue”里每段只写一句，以“:label[问]”或“:label[答]”开头',
        en: 'Each paragraph of ":::dialogue" holds one turn and begins with ":label[…]"',
      });
    return turn ? [{ label: turn.label, content: turn.value }] : [];
  });
}

/** Reads boxes to tick: one a paragraph, with its text. */
export function readChoices(reading: Reading, node: ContainerDirective): Choices['items'] {
  return paragraphsOf(reading, node).flatMap((paragraph) => {
    const [box, ...content] = readText(reading, paragraph.children);
    if (box?.type === 'checkbox') return [{ checked: box.checked, content: trimInlines(content) }];
    complain(reading, paragraph, 'row', {
      zh: '“:::choices”里每段以“:checkbox{}”或“:checkbox{checked}”开头',
      en: 'Each paragraph of ":::choices" begins with ":checkbox{}" or ":checkbox{checked}"',
    });
    return [];
  });
}
