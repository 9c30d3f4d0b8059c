import type { Diagnostic } from '../base/diagnostic.ts';
import { compareDiagnostics } from '../base/diagnostic.ts';
import { nearest } from '../base/nearest.ts';
import type { Field } from '../model/describe.ts';
import { checkNames } from './check-names.ts';
import { documentKinds } from './kinds.ts';
import { parseMarkdown } from './parse.ts';
import { render } from './render.ts';
import type { ParsedTemplate, TemplateNode, TemplateSource } from './template.ts';
import type { Shelf } from './templates.ts';
import { openTemplates } from './templates.ts';
import { slotOf } from './slots.ts';
import { describeView, inventView, type View } from './view.ts';
import { readDocument } from './vocabulary.ts';

/** Fields that may be absent, wherever they are. */
function optionalFields(field: Field): Field[] {
  const below = field.item ? optionalFields(field.item) : field.fields.flatMap(optionalFields);
  return field.required ? below : [field, ...below];
}

/**
 * Shapes of a view that between them enter the branches of a template: everything there, everything optional absent and
 * lists empty, and then, for any two optional fields, one there without the other. A few more than the logarithm of
 * their number suffice: each field has a number, and a shape goes by one of its binary digits.
 */
function shapesOf(field: Field): View[] {
  const text = slotOf(0);
  const numbers = new Map(optionalFields(field).map(({ path }, index) => [path, index]));
  const digits = Math.ceil(Math.log2(Math.max(1, numbers.size)));
  const byDigit = (digit: number, wanted: number) =>
    inventView(field, {
      text,
      items: 1,
      has: ({ path }) => (((numbers.get(path) ?? 0) >> digit) & 1) === wanted,
    });
  return [
    inventView(field, { text, items: 2, has: () => true }),
    inventView(field, { text, items: 0, has: () => false }),
    ...Array.from({ length: digits }, (_, digit) => [byDigit(digit, 0), byDigit(digit, 1)]).flat(),
  ];
}

function placeKey({ code, file, line, column }: Diagnostic): string {
  return `${file}:${line}:${column} ${code}`;
}

/** The template and the partials it takes in, directly or through others. */
function reach(template: ParsedTemplate, partials: Shelf): ParsedTemplate[] {
  const found = new Set([template]);
  const enter = (nodes: readonly TemplateNode[]): void => {
    for (const node of nodes) {
      if (node.type === 'each' || node.type === 'if') {
        enter(node.body);
        enter(node.otherwise);
      }
      const partial = node.type === 'partial' ? partials.get(node.name) : undefined;
      if (!partial || found.has(partial)) continue;
      found.add(partial);
      enter(partial.nodes);
    }
  };
  enter(template.nodes);
  return [...found];
}

/** Checks what can be checked without parsing Markdown: the syntax of a template and its partials, and their names. */
export function checkTemplateNames(template: ParsedTemplate, view: Field, partials: Shelf): Diagnostic[] {
  const syntax = reach(template, partials).flatMap(({ problems }) => problems);
  return distinct(syntax.length > 0 ? syntax : checkNames(template, view, partials));
}

/** Checks one template against the schema of its view: its names first, then what it says in every branch. */
export function checkTemplate(template: ParsedTemplate, view: Field, partials: Shelf): Diagnostic[] {
  const names = checkTemplateNames(template, view, partials);
  if (reach(template, partials).some(({ problems }) => problems.length > 0)) return names;
  if (names.some(({ code }) => code === 'template/partial-circle')) return names;
  const seen = new Set<string>();
  const said = shapesOf(view).flatMap((shape) => {
    const rendered = render(template, shape, partials);
    if (seen.has(rendered.text)) return [];
    seen.add(rendered.text);
    return readDocument(parseMarkdown(rendered.text), rendered).problems;
  });
  return distinct([...names, ...said]);
}

function distinct(problems: readonly Diagnostic[]): Diagnostic[] {
  return [...new Map(problems.map((problem) => [placeKey(problem), problem])).values()].sort(
    compareDiagnostics,
  );
}

/**
 * Checks all templates: that every document kind has one that fits its view, and that there is none for a kind that
 * does not exist. `sources` are the project's own, followed by the agency's, which override those of the same name.
 */
export function checkTemplates(sources: readonly TemplateSource[]): Diagnostic[] {
  const set = openTemplates(sources);
  const names = Object.keys(documentKinds);
  return distinct([
    ...Object.values(documentKinds).flatMap((kind) => {
      const template = set.templates.get(kind.id);
      return template
        ? checkTemplate(template, describeView(kind.view), set.partials)
        : [missingTemplate(kind.id)];
    }),
    ...set.partials.names().flatMap((name) => set.partials.get(name)?.problems ?? []),
    ...set.templates
      .names()
      .filter((name) => !names.includes(name))
      .map((name) => unusedTemplate(set.templates.get(name)!.source, names)),
  ]);
}

/** The problem of a document kind that has no template. */
export function missingTemplate(kind: string): Diagnostic {
  return {
    code: 'template/missing',
    severity: 'error',
    file: `templates/${kind}.md.hbs`,
    message: { zh: '没有这个模板文件', en: 'There is no such template' },
    hint: { zh: '请恢复该文件。', en: 'Restore the file.' },
  };
}

function unusedTemplate(source: TemplateSource, names: readonly string[]): Diagnostic {
  const meant = nearest(source.name, names);
  return {
    code: 'template/unknown-document',
    severity: 'error',
    file: source.file,
    line: 1,
    column: 1,
    message: {
      zh: `没有文书种类“${source.name}”${meant ? `，是否要写“${meant}”` : ''}`,
      en: `There is no document kind "${source.name}"${meant ? `; did you mean "${meant}"` : ''}`,
    },
    hint: {
      zh: '模板文件名应为文书种类的标识；供其他模板使用的片段放在 partials/ 里。',
      en: 'A template is named after a document kind; pieces for other templates go into partials/.',
    },
  };
}
