import type { Heading as MarkdownHeading, Root, RootContent } from 'mdast';
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import type { Diagnostic } from '../base/diagnostic.ts';
import type { Reading } from './attributes.ts';
import { complain, knownDirective, readAttributes } from './attributes.ts';
import { directives, type DirectiveName } from './directives.ts';
import { plainText, readText, refuseConstruct } from './inline.ts';
import type { Rendered } from './render.ts';
import { paragraphsOf, readChoices, readFieldRow, readSignRow, readTurns } from './rows.ts';
import { readSheet } from './sheet.ts';
import { readTable } from './table.ts';
import type { Block, Heading, Inline } from './tree.ts';

type Attributes = Partial<Record<string, string>>;

function readLines(reading: Reading, node: ContainerDirective): string[] {
  return paragraphsOf(reading, node).map((paragraph) => plainText(reading, paragraph));
}

/** A container that is never closed swallows the rest of the template. */
function checkClosed(reading: Reading, node: ContainerDirective): void {
  const { start, end } = node.position ?? {};
  const text = reading.rendered.text.slice(start?.offset ?? 0, end?.offset ?? 0);
  if (!/\n[ \t]*:{3,}[ \t]*$/.test(text.trimEnd()))
    complain(reading, node, 'unclosed', {
      zh: `“:::${node.name}”没有结束：应以单独一行“:::”结束`,
      en: `":::${node.name}" is not closed: expected a line ":::"`,
    });
}

function readAttachments(reading: Reading, node: ContainerDirective): string[] {
  return node.children.flatMap((child) => {
    if (child.type === 'list')
      return child.children.flatMap(({ children }) =>
        children.flatMap((item) => (item.type === 'paragraph' ? [plainText(reading, item)] : [])),
      );
    complain(reading, child, 'content', {
      zh: '“:::attachments”里写列表，每项一个附件名称',
      en: '":::attachments" holds a list, one name an item',
    });
    return [];
  });
}

function readArea(reading: Reading, node: ContainerDirective): Inline[] {
  return paragraphsOf(reading, node).flatMap((paragraph, index): Inline[] => [
    ...(index === 0 ? [] : [{ type: 'break' } as const]),
    ...readText(reading, paragraph.children),
  ]);
}

const weightsOf = (list: string | undefined) => list?.split(/ +/).map(Number);

function readTableDirective(reading: Reading, node: ContainerDirective, given: Attributes): Block[] {
  const [table, more] = node.children;
  if (table?.type !== 'table' || more) {
    complain(reading, node, 'content', {
      zh: '“:::table”里应只有一张表',
      en: '":::table" should hold exactly one table',
    });
    return [];
  }
  const least = given.rows && { rows: Number(given.rows), open: given.open !== undefined };
  return [
    {
      ...readTable(reading, table, {
        weights: weightsOf(given.weights),
        caption: given.caption === undefined ? undefined : [{ type: 'text', text: given.caption }],
        head: given.head === undefined ? undefined : Number(given.head),
        rowhead: given.rowhead !== undefined,
      }),
      ...(least ? { least } : {}),
    },
  ];
}

function readAnnex(reading: Reading, node: ContainerDirective, given: Attributes): Block[] {
  const [title, ...rest] = readBlocks(reading, node.children);
  const across = given.landscape === undefined ? {} : { landscape: true };
  if (title?.type === 'title')
    return [{ type: 'annex', label: given.label ?? '', title: title.content, ...across, blocks: rest }];
  complain(reading, node, 'content', {
    zh: '“:::annex”应以“# 标题”开始',
    en: '":::annex" should begin with a "# title"',
  });
  return [];
}

function readContainer(reading: Reading, node: ContainerDirective, name: DirectiveName): Block[] {
  checkClosed(reading, node);
  const given = readAttributes(reading, node, name);
  switch (name) {
    case 'masthead':
      return [
        {
          type: 'masthead',
          agencies: readLines(reading, node),
          ...optional('suffix', given.suffix),
          ...optional('serial', given.serial),
          ...optional('secrecy', given.secrecy),
          ...optional('urgency', given.urgency),
        },
      ];
    case 'fields':
      return [
        {
          type: 'fields',
          rows: paragraphsOf(reading, node).map(({ children }) => readFieldRow(reading, children)),
        },
      ];
    case 'sign-lines':
      return [
        {
          type: 'sign-lines',
          rows: paragraphsOf(reading, node).map(({ children }) => readSignRow(reading, children)),
        },
      ];
    case 'area':
      return [
        {
          type: 'area',
          lines: Number(given.lines ?? 1),
          ...(given.open === undefined ? {} : { open: true }),
          content: readArea(reading, node),
        },
      ];
    case 'signature':
      return [
        {
          type: 'signature',
          agencies: readLines(reading, node),
          date: given.date ?? '',
          seal: given.seal !== undefined,
        },
      ];
    case 'attachments':
      return [{ type: 'attachments', items: readAttachments(reading, node) }];
    case 'table':
      return readTableDirective(reading, node, given);
    case 'annex':
      return readAnnex(reading, node, given);
    case 'sheet':
      return [readSheet(reading, node, weightsOf(given.columns) ?? [1])];
    case 'dialogue':
      return [{ type: 'dialogue', lines: Number(given.lines ?? 1), turns: readTurns(reading, node) }];
    case 'choices':
      return [{ type: 'choices', columns: Number(given.columns ?? 1), items: readChoices(reading, node) }];
    case 'page-foot':
    case 'landscape':
      return [{ type: name, blocks: readBlocks(reading, node.children) }];
    default:
      return readBlocks(reading, node.children).map((block) =>
        block.type === 'paragraph'
          ? {
              ...block,
              ...(given.align ? { align: given.align as 'start' | 'center' | 'end' } : {}),
              ...(given.flush === undefined ? {} : { indent: false }),
            }
          : block,
      );
  }
}

const optional = <K extends string>(key: K, value: string | undefined) =>
  value === undefined ? {} : ({ [key]: value } as Record<K, string>);

function readLeaf(reading: Reading, node: LeafDirective, name: DirectiveName): Block[] {
  const given = readAttributes(reading, node, name);
  if (directives[name].content === 'none' && node.children.length > 0)
    complain(reading, node, 'content', {
      zh: `“::${name}”的内容写在属性里，不写在方括号里`,
      en: `"::${name}" takes attributes, not text in brackets`,
    });
  switch (name) {
    case 'form-head':
      return [
        {
          type: 'form-head',
          heading: given.heading ?? '',
          title: given.title ?? '',
          ...optional('variant', given.variant),
          rule: given.rule === 'double' ? 'double' : 'single',
        },
      ];
    case 'number':
      return [{ type: 'number', text: plainText(reading, node), ...optional('signer', given.signer) }];
    case 'addressee':
    case 'note':
    case 'copies':
      return [{ type: name, content: readText(reading, node.children) }];
    case 'continuation':
      return [{ type: name, text: plainText(reading, node), ...optional('number', given.number) }];
    case 'imprint':
      return [
        {
          type: 'imprint',
          ...optional('copies', given.copies),
          issuer: given.issuer ?? '',
          date: given.date ?? '',
        },
      ];
    default:
      return [{ type: 'verification', code: given.code ?? '', url: given.url ?? '' }];
  }
}

function readHeading(reading: Reading, node: MarkdownHeading): Block[] {
  const content = readText(reading, node.children);
  if (node.depth === 1) return [{ type: 'title', content }];
  if (node.depth === 6) {
    complain(reading, node, 'heading-depth', {
      zh: '标题至多四级（## 至 #####）',
      en: 'Headings have four levels at most (## to #####)',
    });
    return [];
  }
  return [{ type: 'heading', level: (node.depth - 1) as Heading['level'], content }];
}

function readBlock(reading: Reading, node: RootContent): Block[] {
  switch (node.type) {
    case 'paragraph': {
      const content = readText(reading, node.children);
      return content.length === 0 ? [] : [{ type: 'paragraph', content }];
    }
    case 'heading':
      return readHeading(reading, node);
    case 'list':
      return [
        {
          type: 'list',
          ordered: !!node.ordered,
          ...(node.ordered && node.start !== null ? { start: node.start } : {}),
          items: node.children.map(({ children }) => readBlocks(reading, children)),
        },
      ];
    case 'table':
      return [readTable(reading, node)];
    case 'containerDirective': {
      const name = knownDirective(reading, node);
      return name ? readContainer(reading, node, name) : [];
    }
    case 'leafDirective': {
      const name = knownDirective(reading, node);
      return name ? readLeaf(reading, node, name) : [];
    }
    default:
      refuseConstruct(reading, node);
      return [];
  }
}

function readBlocks(reading: Reading, nodes: readonly RootContent[]): Block[] {
  return nodes.flatMap((node) => readBlock(reading, node));
}

/** Turns parsed Markdown into blocks of the vocabulary. What is outside it is a problem at its place in the template. */
export function readDocument(root: Root, rendered: Rendered): { blocks: Block[]; problems: Diagnostic[] } {
  const reading: Reading = { rendered, problems: [] };
  return { blocks: readBlocks(reading, root.children), problems: reading.problems };
}
