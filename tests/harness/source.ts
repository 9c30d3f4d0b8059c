import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import ts from 'typescript';
import { listFiles, projectRoot } from './folder.ts';

/** A source file with its syntax tree(s): an `.astro` file has one for its front matter and one for each script. */
export interface SourceUnit {
  /** Path from the project root, e.g. `src/base/text.ts`. */
  path: string;
  text: string;
  trees: ts.SourceFile[];
}

/** One import, re-export, `import()` or `import('x').Type`. */
export interface ImportUse {
  /** As written. */
  specifier: string;
  /** Path from the project root for relative imports, otherwise undefined. */
  target: string | undefined;
}

/** Reads the TypeScript, JavaScript and Astro files below a folder of the project. */
export function readSources(folder: string): SourceUnit[] {
  return listFiles(join(projectRoot, folder))
    .filter((name) => /\.(ts|mjs|js|astro)$/.test(name))
    .map((name) => readSource(`${folder}/${name}`));
}

function readSource(path: string): SourceUnit {
  const text = readFileSync(join(projectRoot, path), 'utf8');
  return { path, text, trees: parseSource(path, text) };
}

/** Parses a file; Astro markup itself is left out, its code is kept. */
export function parseSource(path: string, text: string): ts.SourceFile[] {
  const parts = path.endsWith('.astro') ? astroCode(text) : [text];
  return parts.map((part) => ts.createSourceFile(path, part, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS));
}

function astroCode(text: string): string[] {
  const frontMatter = /^\s*---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1];
  const scripts = [...text.matchAll(/<script\b(?![^>]*\bis:inline\b)[^>]*>([\s\S]*?)<\/script>/g)];
  return [frontMatter ?? '', ...scripts.map((match) => match[1] ?? '')];
}

/** Calls back for every node of a file. */
export function visit(unit: SourceUnit, callback: (node: ts.Node) => void): void {
  const walk = (node: ts.Node): void => {
    callback(node);
    ts.forEachChild(node, walk);
  };
  for (const tree of unit.trees) walk(tree);
}

/** The tests ask for the imports of the same files again and again. */
const known = new WeakMap<SourceUnit, ImportUse[]>();

/** Lists what a file imports, types included. */
export function importsOf(unit: SourceUnit): ImportUse[] {
  const found = known.get(unit) ?? [];
  if (known.has(unit)) return found;
  visit(unit, (node) => {
    const specifier = specifierOf(node);
    if (specifier !== undefined) found.push({ specifier, target: resolveImport(unit.path, specifier) });
  });
  known.set(unit, found);
  return found;
}

function specifierOf(node: ts.Node): string | undefined {
  if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier) {
    return literalText(node.moduleSpecifier);
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
    return literalText(node.argument.literal);
  if (ts.isCallExpression(node) && isLoader(node.expression)) return literalText(node.arguments[0]);
  return undefined;
}

function isLoader(callee: ts.Expression): boolean {
  return (
    callee.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(callee) && callee.text === 'require')
  );
}

function literalText(node: ts.Node | undefined): string | undefined {
  return node && ts.isStringLiteralLike(node) ? node.text : undefined;
}

function resolveImport(from: string, specifier: string): string | undefined {
  return specifier.startsWith('.') ? posix.join(posix.dirname(from), specifier) : undefined;
}

/** Returns the package of an import, e.g. `@scope/name` or `node:fs`; undefined for relative imports. */
export function packageOf({ specifier, target }: ImportUse): string | undefined {
  if (target !== undefined) return undefined;
  return specifier.startsWith('node:')
    ? specifier
    : specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
}

/** Returns `path:line` of a node, for messages. */
export function placeOfNode(unit: SourceUnit, node: ts.Node): string {
  const tree = node.getSourceFile();
  // The front matter of an Astro file starts behind the line of dashes.
  const before = unit.text.indexOf(tree.text);
  const offset = unit.text.slice(0, Math.max(0, before)).split('\n').length - 1;
  return `${unit.path}:${tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1 + offset}`;
}

/**
 * Returns the share of lines (0…1) taken by the values of top-level constants, functions inside them not counted: near 1
 * for a table of data or a schema, near 0 for code.
 */
export function dataShare(unit: SourceUnit): number {
  const total = unit.text.trimEnd().split('\n').length;
  let lines = 0;
  for (const tree of unit.trees) {
    for (const statement of tree.statements) {
      if (!ts.isVariableStatement(statement)) continue;
      for (const { initializer } of statement.declarationList.declarations) {
        if (initializer) lines += lineSpan(tree, initializer) - functionLines(tree, initializer);
      }
    }
  }
  return lines / total;
}

function functionLines(tree: ts.SourceFile, node: ts.Node): number {
  if (ts.isFunctionLike(node)) return lineSpan(tree, node);
  let lines = 0;
  ts.forEachChild(node, (child) => {
    lines += functionLines(tree, child);
  });
  return lines;
}

function lineSpan(tree: ts.SourceFile, node: ts.Node): number {
  const line = (position: number): number => tree.getLineAndCharacterOfPosition(position).line;
  return line(node.getEnd()) - line(node.getStart(tree)) + 1;
}

/** Returns one loop of relative imports for every group of files that import each other. */
export function importCycles(units: readonly SourceUnit[]): string[][] {
  const edges = new Map(
    units.map((unit) => [unit.path, importsOf(unit).flatMap(({ target }) => target ?? [])] as const),
  );
  const state = new Map<string, 'open' | 'done'>();
  const trail: string[] = [];
  const cycles: string[][] = [];
  const follow = (path: string): void => {
    if (state.get(path) === 'done') return;
    if (state.get(path) === 'open') {
      cycles.push([...trail.slice(trail.indexOf(path)), path]);
      return;
    }
    state.set(path, 'open');
    trail.push(path);
    for (const next of edges.get(path) ?? []) follow(next);
    trail.pop();
    state.set(path, 'done');
  };
  for (const path of edges.keys()) follow(path);
  return cycles;
}
