import type { Nodes, Root } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Text } from '../base/diagnostic.ts';
import { nearest } from '../base/nearest.ts';
import { kinds } from '../model/kinds.ts';

/** A component pages may use: what it shows and the attributes it takes, each a plain text. */
export interface ProseComponent {
  title: Text;
  attributes: Record<string, { title: string; required?: boolean; values?: readonly string[] }>;
  /** Whether text may stand inside. */
  children: boolean;
}

/** The closed set of components of pages. A page can hold nothing else that acts. */
export const proseComponents = {
  Notice: {
    title: { zh: '提示框', en: 'A boxed notice' },
    attributes: { title: { title: '标题' }, tone: { title: '类别', values: ['note', 'warning'] } },
    children: true,
  },
  Channels: {
    title: { zh: '执法监督和举报投诉渠道', en: 'Supervision and complaint channels' },
    attributes: { agency: { title: '机构编号，默认为主办机构' } },
    children: false,
  },
  Flow: {
    title: { zh: '流程：依次的步骤', en: 'Steps of a procedure, one after another' },
    attributes: {
      title: { title: '名称', required: true },
      steps: { title: '步骤，用 → 隔开', required: true },
    },
    children: false,
  },
  Download: {
    title: { zh: '数据下载链接', en: 'Download links of a register' },
    attributes: {
      dataset: { title: '数据集', required: true, values: Object.values(kinds).map(({ folder }) => folder) },
    },
    children: false,
  },
} as const satisfies Record<string, ProseComponent>;

const components: Record<string, ProseComponent> = proseComponents;

/** A problem in a body text; lines from 1, columns in UTF-16 units as the parser counts. */
export interface ProseProblem {
  code: string;
  line: number;
  column: number;
  /** Where what is marked ends, when that is on the same line. */
  endColumn?: number;
  message: Text;
  hint?: Text;
}

/** A body text as a tree that holds only Markdown and components of the closed set, or what forbids it. */
export interface Prose {
  tree: Root;
  problems: ProseProblem[];
}

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkCjkFriendly).use(remarkMdx);

const escapeHint: Text = {
  zh: '正文中的 < 和 { 请写作 \\< 和 \\{',
  en: 'Write \\< and \\{ for these signs in the text',
};

function refuse(node: Nodes, code: string, zh: string, en: string, hint?: Text): ProseProblem {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  const end = node.position?.end;
  const endColumn = end?.line === line ? end.column : undefined;
  return { code, line, column, ...(endColumn && { endColumn }), message: { zh, en }, ...(hint && { hint }) };
}

const allowedAddress = /^(?!\/\/)(https?:|mailto:|tel:|[^:/?#]*([/?#]|$))/iu;

/** Links go to the web, to mail and telephone, or somewhere on the site; never up out of it, never to a script. */
function checkAddress(node: Nodes, address: string, image: boolean): ProseProblem[] {
  // Browsers ignore blanks and controls inside a scheme and take a backslash for a slash.
  const bare = address.replace(/[\p{Cc} ]/gu, '').replaceAll('\\', '/');
  let decoded = bare;
  try {
    decoded = decodeURIComponent(bare);
  } catch {
    return [refuse(node, 'page/link', `链接“${address}”的写法不正确`, `The link “${address}” is malformed`)];
  }
  if (decoded.split(/[\\/]/u).includes('..') && !/^https?:/iu.test(decoded))
    return [
      refuse(
        node,
        'page/path-outside',
        `链接“${address}”含有“..”，可能指向站点之外的文件`,
        `The link “${address}” leads upwards, perhaps out of the site`,
        { zh: '请写以 / 开头的站内路径', en: 'Write a path of the site beginning with /' },
      ),
    ];
  if (!allowedAddress.test(bare) || (image && /^https?:/iu.test(bare)))
    return [
      refuse(
        node,
        'page/link',
        image ? `图片应为站内文件，实为“${address}”` : `不能使用链接“${address}”`,
        image ? `Expected an image of the site, found “${address}”` : `The link “${address}” is not allowed`,
        {
          zh: '可用 https、http、mailto、tel 链接或站内路径',
          en: 'Allowed: https, http, mailto, tel and paths of the site',
        },
      ),
    ];
  return [];
}

type Element = Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

function checkAttributes(node: Element, component: ProseComponent): ProseProblem[] {
  const known = component.attributes;
  const given = node.attributes.filter((one) => one.type === 'mdxJsxAttribute');
  const problems: ProseProblem[] = [];
  if (given.length < node.attributes.length)
    problems.push(refuse(node, 'page/expression', '组件中不能使用表达式 {…}', 'No expressions in components'));
  for (const { name, value } of given) {
    const attribute = Object.hasOwn(known, name) ? known[name] : undefined;
    if (attribute === undefined) {
      const meant = nearest(name, Object.keys(known));
      problems.push(
        refuse(
          node,
          'page/attribute',
          `组件 ${node.name} 没有属性“${name}”`,
          `The component ${node.name} has no attribute “${name}”`,
          meant === undefined ? undefined : { zh: `您是不是要写“${meant}”？`, en: `Did you mean “${meant}”?` },
        ),
      );
    } else if (typeof value !== 'string')
      problems.push(
        refuse(
          node,
          'page/expression',
          `属性“${name}”的值应为引号中的文字`,
          `The attribute “${name}” takes a text in quotes`,
        ),
      );
    else if (attribute.values && !attribute.values.includes(value))
      problems.push(
        refuse(
          node,
          'page/attribute',
          `属性“${name}”应为：${attribute.values.join('、')}，实为“${value}”`,
          `“${name}” should be one of ${attribute.values.join(', ')}, found “${value}”`,
        ),
      );
  }
  for (const [name, { required }] of Object.entries(known))
    if (required && !given.some((one) => one.name === name))
      problems.push(
        refuse(node, 'page/attribute', `组件 ${node.name} 缺少属性“${name}”`, `${node.name} needs “${name}”`),
      );
  return problems;
}

function checkElement(node: Element): ProseProblem[] {
  const { name } = node;
  if (name === null || !Object.hasOwn(components, name)) {
    const names = Object.keys(components);
    const meant = name === null ? undefined : nearest(name, names);
    const html = name === null || /^[a-z]/u.test(name);
    return [
      refuse(
        node,
        html ? 'page/html' : 'page/component',
        html ? `正文中不能使用 HTML 标签 <${name ?? ''}>` : `没有名为“${name}”的组件`,
        html ? `HTML (<${name ?? ''}>) is not allowed in pages` : `There is no component “${name}”`,
        meant === undefined || html
          ? { zh: `可用的组件：${names.join('、')}`, en: `Components: ${names.join(', ')}` }
          : { zh: `您是不是要写“${meant}”？`, en: `Did you mean “${meant}”?` },
      ),
    ];
  }
  const component = components[name]!;
  const problems = checkAttributes(node, component);
  if (!component.children && node.children.length > 0)
    problems.push(refuse(node, 'page/component', `组件 ${name} 中不能有内容`, `${name} takes no content`));
  return problems;
}

function checkNode(node: Nodes): ProseProblem[] {
  switch (node.type) {
    case 'mdxjsEsm':
      return [refuse(node, 'page/script', '不能使用 import 和 export 语句', 'No import or export')];
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return [refuse(node, 'page/expression', '不能使用表达式 {…}', 'Expressions {…} are not allowed', escapeHint)];
    case 'html':
      return [refuse(node, 'page/html', '正文中不能使用 HTML', 'HTML is not allowed in pages', escapeHint)];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return checkElement(node);
    case 'link':
    case 'definition':
      return checkAddress(node, node.url, false);
    case 'image':
      return [
        ...checkAddress(node, node.url, true),
        ...(node.alt ? [] : [refuse(node, 'page/image-text', '图片缺少文字说明', 'The image has no description')]),
      ];
    default:
      return [];
  }
}

function checkTree(node: Nodes, problems: ProseProblem[]): void {
  problems.push(...checkNode(node));
  if ('children' in node) for (const child of node.children) checkTree(child as Nodes, problems);
}

const empty = (): Root => ({ type: 'root', children: [] });

/** What the parser throws: a message with a place. */
interface SyntaxMessage extends Error {
  reason: string;
  line?: number;
  column?: number;
}

const isSyntaxMessage = (error: unknown): error is SyntaxMessage =>
  error instanceof Error && 'reason' in error && typeof error.reason === 'string';

function syntaxProblem(error: SyntaxMessage): ProseProblem {
  const expression = /acorn|expression/iu.test(error.reason);
  const module = /import\/export/iu.test(error.reason);
  const code = module ? 'page/script' : expression ? 'page/expression' : 'page/syntax';
  const message: Text = module
    ? { zh: '不能使用 import 和 export 语句', en: 'No import or export' }
    : expression
      ? { zh: '不能使用表达式 {…}', en: 'Expressions {…} are not allowed' }
      : { zh: `标签或括号的写法不正确（${error.reason}）`, en: error.reason };
  return { code, line: error.line ?? 1, column: error.column ?? 1, message, hint: escapeHint };
}

/**
 * Parses the body of a page. Only Markdown (GFM, with the flanking rules that suit Chinese) and components of the closed
 * set come through: scripts, expressions, HTML, unknown components and addresses that run code are refused with their
 * place. Everything that shows a body goes through here.
 */
export function parseProse(body: string): Prose {
  try {
    const tree = parser.parse(body);
    const problems: ProseProblem[] = [];
    checkTree(tree, problems);
    return { tree, problems };
  } catch (error) {
    if (!isSyntaxMessage(error)) throw error;
    return { tree: empty(), problems: [syntaxProblem(error)] };
  }
}
