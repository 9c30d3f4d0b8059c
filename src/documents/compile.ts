import Handlebars from 'handlebars';
import type { Diagnostic, Text } from '../base/diagnostic.ts';
import { nearest } from '../base/nearest.ts';
import type { NamePath, ParsedTemplate, TemplateNode, TemplateSource } from './template.ts';
import { placeIn, templateProblem } from './template.ts';

/**
 * Handlebars gives the syntax only. Its tree is turned into a language without helpers, parameters, data variables or
 * raw output; what is outside it is an error with its place. Nothing is ever evaluated by Handlebars itself.
 */
interface Compiling {
  source: TemplateSource;
  lineStarts: number[];
  problems: Diagnostic[];
}

type Node = hbs.AST.Node;

const blocks = ['each', 'if'];

const allowed: Text = {
  zh: '模板里只用 {{名称}}、{{#each 列表}}、{{#if 名称}}、{{else}} 和 {{> 片段}}。',
  en: 'Templates use {{name}}, {{#each list}}, {{#if name}}, {{else}} and {{> partial}} only.',
};

function rangeOf(work: Compiling, { loc }: Node): { at: number; length: number } {
  const offset = ({ line, column }: hbs.AST.Position) => (work.lineStarts[line - 1] ?? 0) + column;
  const at = offset(loc.start);
  return { at, length: offset(loc.end) - at };
}

function complain(work: Compiling, node: Node, code: string, message: Text, hint: Text = allowed): void {
  work.problems.push(templateProblem(work.source, rangeOf(work, node), code, message, hint));
}

function readPath(work: Compiling, expression: hbs.AST.Expression): NamePath | undefined {
  const path = expression as hbs.AST.PathExpression;
  if (path.type === 'PathExpression' && !path.data)
    return { up: path.depth, keys: path.parts, text: path.original, at: rangeOf(work, path).at };
  const written = work.source.text
    .slice(rangeOf(work, expression).at)
    .slice(0, rangeOf(work, expression).length);
  complain(work, expression, 'unsupported', {
    zh: `应为视图中的名称，实为“${written}”；编号等由视图给出`,
    en: `Expected a name of the view, found "${written}"; the view gives numbers and the like`,
  });
  return undefined;
}

function refuseParameters(
  work: Compiling,
  node: hbs.AST.MustacheStatement | hbs.AST.BlockStatement,
): boolean {
  const extra = node.params[node.type === 'BlockStatement' ? 1 : 0] ?? node.hash?.pairs[0];
  if (!extra) return false;
  complain(work, extra, 'unsupported', {
    zh: '这里不应有参数；模板没有辅助函数',
    en: 'No parameter belongs here; templates have no helpers',
  });
  return true;
}

function readMustache(work: Compiling, node: hbs.AST.MustacheStatement): TemplateNode[] {
  if (!node.escaped) {
    complain(work, node, 'unsupported', {
      zh: '不用三重花括号：值从不当作标记',
      en: 'No triple braces: a value is never markup',
    });
    return [];
  }
  if (refuseParameters(work, node)) return [];
  const path = readPath(work, node.path);
  return path ? [{ type: 'value', path, ...rangeOf(work, node) }] : [];
}

function readBlock(work: Compiling, node: hbs.AST.BlockStatement): TemplateNode[] {
  const name = node.path.original;
  if (name !== 'each' && name !== 'if') {
    const meant = nearest(name, blocks);
    complain(work, node.path, 'unknown-block', {
      zh: `没有“#${name}”${meant ? `，是否要写“#${meant}”` : ''}`,
      en: `There is no "#${name}"${meant ? `; did you mean "#${meant}"` : ''}`,
    });
    return [];
  }
  const [subject] = node.params;
  if (!subject || node.program.blockParams?.length) {
    complain(work, node.path, 'unsupported', {
      zh: `“#${name}”后应为一个名称`,
      en: `"#${name}" takes one name`,
    });
    return [];
  }
  if (refuseParameters(work, node)) return [];
  const path = readPath(work, subject);
  const body = readProgram(work, node.program);
  const otherwise = node.inverse ? readProgram(work, node.inverse) : [];
  return path ? [{ type: name, path, body, otherwise, ...rangeOf(work, node) }] : [];
}

function readPartial(work: Compiling, node: hbs.AST.PartialStatement): TemplateNode[] {
  const { name } = node;
  const [context, ...more] = node.params;
  if (name.type === 'SubExpression' || more.length > 0 || node.hash) {
    complain(work, node, 'unsupported', {
      zh: '片段后至多写一个名称，片段名不能计算',
      en: 'A partial takes one name at most, and its own name is not computed',
    });
    return [];
  }
  const path = context && readPath(work, context);
  if (context && !path) return [];
  return [{ type: 'partial', name: String(name.original), context: path, ...rangeOf(work, node) }];
}

function readStatement(work: Compiling, node: hbs.AST.Statement): TemplateNode[] {
  switch (node.type) {
    case 'ContentStatement': {
      const { value, original } = node as unknown as { value: string; original: string };
      const { at, length } = rangeOf(work, node);
      // Lines that hold only a tag lose their line end: the text kept begins further on.
      return [{ type: 'text', text: value, at: at + Math.max(0, original.indexOf(value)), length }];
    }
    case 'CommentStatement':
      return [];
    case 'MustacheStatement':
      return readMustache(work, node as hbs.AST.MustacheStatement);
    case 'BlockStatement':
      return readBlock(work, node as hbs.AST.BlockStatement);
    case 'PartialStatement':
      return readPartial(work, node as hbs.AST.PartialStatement);
    default:
      complain(work, node, 'unsupported', {
        zh: '模板语言没有这种写法',
        en: 'The template language has no such construct',
      });
      return [];
  }
}

function readProgram(work: Compiling, program: hbs.AST.Program): TemplateNode[] {
  return program.body.flatMap((statement) => readStatement(work, statement));
}

/** Handlebars tells the line of a syntax error in its message, and shows what follows under an arrow. */
function syntaxProblem(source: TemplateSource, error: unknown): Diagnostic {
  const { message, lineNumber, column } = error as Error & { lineNumber?: number; column?: number };
  const [, excerpt = '', pointer = ''] = message.split('\n');
  const line = lineNumber ?? Number(/line (\d+)/.exec(message)?.[1] ?? 1);
  const lines = source.text.split('\n');
  const start = lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0);
  const following = excerpt.slice(pointer.indexOf('^')).slice(0, 6);
  const found = following === '' ? -1 : (lines[line - 1] ?? '').lastIndexOf(following);
  return {
    code: 'template/syntax',
    severity: 'error',
    ...placeIn(source, start + (column ?? Math.max(0, found))),
    message: {
      zh: '花括号标签不完整或没有成对：开始的 {{#each}}、{{#if}} 应各有结束标签',
      en: 'A tag in braces is incomplete or unpaired: every {{#each}} and {{#if}} needs its closing tag',
    },
    hint: allowed,
  };
}

/** Takes a template apart. Every construct outside the template language is a problem at its place. */
export function compileTemplate(source: TemplateSource): ParsedTemplate {
  const lineStarts = [0];
  for (let at = source.text.indexOf('\n'); at >= 0; at = source.text.indexOf('\n', at + 1))
    lineStarts.push(at + 1);
  const work: Compiling = { source, lineStarts, problems: [] };
  try {
    const nodes = readProgram(work, Handlebars.parse(source.text));
    return { source, nodes, problems: work.problems };
  } catch (error) {
    return { source, nodes: [], problems: [syntaxProblem(source, error)] };
  }
}
