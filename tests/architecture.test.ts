import { isBuiltin } from 'node:module';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import {
  dataShare,
  importCycles,
  importsOf,
  packageOf,
  parseSource,
  placeOfNode,
  readSources,
  visit,
  type SourceUnit,
} from './harness/source.ts';

/** Layer → layers it may import besides itself. */
const layers: Record<string, readonly string[]> = {
  base: [],
  model: ['base'],
  content: ['base', 'model'],
  checks: ['base', 'model'],
  derive: ['base', 'model'],
  documents: ['base', 'model', 'derive'],
  pdf: ['base', 'documents'],
  export: ['base', 'model', 'derive'],
  site: ['base', 'model', 'content', 'checks', 'derive', 'documents', 'pdf', 'export'],
  cli: ['base', 'model', 'content', 'checks', 'derive', 'documents', 'pdf', 'export'],
};

/** Layers that run in a browser too: no Node, no clock, no terminal. */
const portable = ['base', 'model', 'checks', 'derive', 'documents', 'pdf'];

/** Heavy library → the only files that may import it. */
const doors: Record<string, readonly string[]> = {
  handlebars: ['src/documents/compile.ts', 'src/documents/check-template.ts'],
  yaml: ['src/content/parsers.ts', 'src/content/read-yaml.ts', 'src/content/locate.ts'],
};

/** The only places that touch the disk. */
const diskDoors = /^src\/(content\/walk\.ts|cli\/|site\/data\.ts)/;

/** Names that make a result depend on the moment, the machine or Node. */
const ambient = ['Date.now', 'performance.now', 'Math.random', 'console', 'process', 'Buffer'];

const maximumLines = 300;

const sources = readSources('src');
const code = [...sources, ...readSources('tests'), ...readSources('scripts')];

function layerOf(path: string): string {
  return path.split('/')[1] ?? '';
}

function layerFaults(units: readonly SourceUnit[]): string[] {
  return units.flatMap((unit) =>
    importsOf(unit).flatMap(({ specifier, target }) => {
      if (target === undefined) return [];
      const [from, to] = [layerOf(unit.path), layerOf(target)];
      const allowed = target.startsWith('src/') && (to === from || layers[from]?.includes(to));
      return allowed ? [] : [`${unit.path} imports ${specifier}`];
    }),
  );
}

function nodeImports(units: readonly SourceUnit[]): string[] {
  return units.flatMap((unit) =>
    importsOf(unit)
      .filter(({ specifier }) => isBuiltin(specifier))
      .map(({ specifier }) => `${unit.path} imports ${specifier}`),
  );
}

/** Finds uses of ambient names, `new Date()` without arguments among them. */
function ambientUses(unit: SourceUnit, names: readonly string[]): string[] {
  const found: string[] = [];
  visit(unit, (node) => {
    const name = ambientName(node);
    if (name !== undefined && names.includes(name)) found.push(`${placeOfNode(unit, node)} uses ${name}`);
  });
  return found;
}

function ambientName(node: ts.Node): string | undefined {
  if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length)
    return 'Date.now';
  if (!ts.isPropertyAccessExpression(node) || !ts.isIdentifier(node.expression)) return undefined;
  const owner = node.expression.text;
  return ['Date', 'performance', 'Math'].includes(owner) ? `${owner}.${node.name.text}` : owner;
}

function isDefaultExport(node: ts.Node): boolean {
  if (ts.isExportAssignment(node)) return true;
  return (
    ts.canHaveModifiers(node) &&
    !!ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword)
  );
}

describe('layers', () => {
  test('every folder of src is a layer', () => {
    expect(
      [...new Set(sources.map(({ path }) => layerOf(path)))].filter((layer) => !(layer in layers)),
    ).toEqual([]);
  });

  test('imports go down only, types included', () => {
    expect(layerFaults(sources)).toEqual([]);
  });

  test('no files import each other in a circle, types included', () => {
    expect(importCycles(sources).map((cycle) => cycle.join(' → '))).toEqual([]);
  });

  test('every relative import names a file', () => {
    const files = new Set(code.map(({ path }) => path));
    const missing = code.flatMap((unit) =>
      importsOf(unit)
        .filter(({ target }) => target && /\.(ts|mjs|astro)$/.test(target) && !files.has(target))
        .map(({ specifier }) => `${unit.path} imports ${specifier}`),
    );
    expect(missing).toEqual([]);
  });

  test.each(Object.entries(doors))('%s comes in by its own door', (library, files) => {
    const intruders = sources
      .filter(({ path }) => !files.includes(path))
      .filter((unit) => importsOf(unit).some((use) => packageOf(use) === library))
      .map(({ path }) => `${path} imports ${library}`);
    expect(intruders).toEqual([]);
  });

  test('only the rim touches the disk', () => {
    const touching = sources
      .filter(({ path }) => !diskDoors.test(path))
      .flatMap((unit) => importsOf(unit).map(({ specifier }) => [unit.path, specifier] as const))
      .filter(([, specifier]) => /^(node:)?fs(\/promises)?$/.test(specifier))
      .map(([path, specifier]) => `${path} imports ${specifier}`);
    expect(touching).toEqual([]);
  });

  test('Astro stays in site and cli', () => {
    const faults = sources
      .filter(({ path }) => !['site', 'cli'].includes(layerOf(path)))
      .flatMap((unit) => importsOf(unit).map(({ specifier }) => [unit.path, specifier] as const))
      .filter(([, specifier]) => /^(astro$|astro[/:]|@astrojs\/)/.test(specifier))
      .map(([path, specifier]) => `${path} imports ${specifier}`);
    expect(faults).toEqual([]);
  });
});

describe('purity', () => {
  const pure = sources.filter(({ path }) => portable.includes(layerOf(path)));

  test('the portable layers import nothing of Node', () => {
    expect(nodeImports(pure)).toEqual([]);
  });

  test('the portable layers have no clock, chance, terminal or process', () => {
    expect(pure.flatMap((unit) => ambientUses(unit, ambient))).toEqual([]);
  });

  test('only cli/report.ts prints', () => {
    const silent = sources.filter(({ path }) => path !== 'src/cli/report.ts');
    const printing = silent.flatMap((unit) => {
      const found = ambientUses(unit, ['console']);
      visit(unit, (node) => {
        if (!ts.isPropertyAccessExpression(node)) return;
        const text = node.getText();
        if (text === 'process.stdout' || text === 'process.stderr')
          found.push(`${placeOfNode(unit, node)} uses ${text}`);
      });
      return found;
    });
    // Scripts of pages run in the reader's browser, where there is no report.
    expect(printing).toEqual([]);
  });
});

describe('files', () => {
  test(`have at most ${maximumLines} lines, tables of data excepted`, () => {
    const long = code
      .map((unit) => ({ unit, lines: unit.text.trimEnd().split('\n').length }))
      .filter(({ unit, lines }) => lines > maximumLines && dataShare(unit) < 0.8)
      .map(({ unit, lines }) => `${unit.path} has ${lines} lines`);
    expect(long).toEqual([]);
  });

  test('export by name', () => {
    // A peer's configuration has the form its program asks for.
    const named = code.filter(({ path }) => !path.startsWith('scripts/bench/peers/astro/'));
    const faults = named.flatMap((unit) => {
      const found: string[] = [];
      visit(unit, (node) => {
        if (isDefaultExport(node)) found.push(`${placeOfNode(unit, node)} has a default export`);
      });
      return found;
    });
    expect(faults).toEqual([]);
  });

  test('leave nothing for later and silence no checker', () => {
    // Written in two parts so that this file passes its own test.
    const words = [
      ['TO', 'DO'],
      ['FIX', 'ME'],
      ['@ts-', 'ignore'],
      ['@ts-', 'expect-error'],
      ['@ts-', 'nocheck'],
      ['oxlint-', 'disable'],
      ['eslint-', 'disable'],
    ];
    const pattern = new RegExp(`(?<![\\w-])(${words.map((parts) => parts.join('')).join('|')})\\b`);
    const faults = code.flatMap(({ path, text }) =>
      text
        .split('\n')
        .flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1} ${line.trim()}`] : [])),
    );
    expect(faults).toEqual([]);
  });

  test('never say any', () => {
    const faults = code.flatMap((unit) => {
      const found: string[] = [];
      visit(unit, (node) => {
        if (node.kind === ts.SyntaxKind.AnyKeyword) found.push(`${placeOfNode(unit, node)} says any`);
      });
      return found;
    });
    expect(faults).toEqual([]);
  });
});

describe('the reading of sources behind these tests', () => {
  function unitOf(path: string, text: string): SourceUnit {
    return { path, text, trees: parseSource(path, text) };
  }

  test('sees every form of import', () => {
    const unit = unitOf(
      'src/pdf/a.ts',
      `import './b.ts'; import type { C } from '../base/c.ts'; export * from 'd'; await import('e/f'); type G = import('@g/h/i').G;`,
    );
    expect(importsOf(unit).map((use) => use.target ?? packageOf(use))).toEqual([
      'src/pdf/b.ts',
      'src/base/c.ts',
      'd',
      'e',
      '@g/h',
    ]);
  });

  test('sees the imports of Astro front matter and scripts, not of inline scripts', () => {
    const unit = unitOf(
      'src/site/pages/a.astro',
      `---\nimport A from '../a.astro';\n---\n<p>import x from 'y'</p>\n<script>\nimport '../b.ts';\n</script>\n<script is:inline>import 'z';</script>\n`,
    );
    expect(importsOf(unit).map(({ specifier }) => specifier)).toEqual(['../a.astro', '../b.ts']);
  });

  test('names an import upwards and a loop', () => {
    const upward = unitOf('src/base/a.ts', `import type { B } from '../model/b.ts';`);
    const back = unitOf('src/model/b.ts', `import { a } from '../base/a.ts';`);
    expect(layerFaults([upward, back])).toEqual(['src/base/a.ts imports ../model/b.ts']);
    expect(importCycles([upward, back])).toEqual([['src/base/a.ts', 'src/model/b.ts', 'src/base/a.ts']]);
  });

  test('finds the clock and the terminal, not their namesakes', () => {
    const unit = unitOf(
      'src/base/a.ts',
      `const a = new Date();\nconst b = new Date(0);\nDate.now();\nconsole.log(a.process, b);\nfunction process() {}`,
    );
    expect(ambientUses(unit, ambient)).toEqual([
      'src/base/a.ts:1 uses Date.now',
      'src/base/a.ts:3 uses Date.now',
      'src/base/a.ts:4 uses console',
    ]);
  });

  test('tells a table of data from code', () => {
    const rows = Array.from({ length: 50 }, (_, index) => `  [${index}, 'x'],`).join('\n');
    expect(
      dataShare(unitOf('src/base/a.ts', `export const rows = [\n${rows}\n] as const;\n`)),
    ).toBeGreaterThan(0.8);
    expect(dataShare(unitOf('src/base/b.ts', `export function f() {\n${rows}\n}\n`))).toBe(0);
  });
});
