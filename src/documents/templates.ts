import type { Diagnostic } from '../base/diagnostic.ts';
import { compileTemplate } from './compile.ts';
import type { ParsedTemplate, TemplateSource } from './template.ts';
import type { Block } from './tree.ts';

/** Templates or partials by name, taken apart when first asked for. */
export interface Shelf {
  get(name: string): ParsedTemplate | undefined;
  names(): string[];
}

/** The blocks of one shape of a view, with slots for the values, and what is wrong in the template there. */
export interface ParsedShape {
  blocks: readonly Block[];
  problems: Diagnostic[];
}

/** All templates of a project, with what has been made of them so far. Open once and share: parsing is paid once a shape. */
export interface TemplateSet {
  templates: Shelf;
  partials: Shelf;
  /** Parsed blocks by template and shape of the view. */
  shapes: Map<string, ParsedShape>;
  /** What the check of a template's names found, by name. */
  checked: Map<string, readonly Diagnostic[]>;
}

/** A template file by its path, e.g. `templates/partials/remedies.md.hbs`. Undefined for other files. */
export function templateSource(file: string, text: string): TemplateSource | undefined {
  const match = /(?:^|\/)templates\/(partials\/)?([^/]+)\.md\.hbs$/.exec(file);
  return match ? { file, name: match[2]!, partial: match[1] !== undefined, text } : undefined;
}

function shelf(sources: readonly TemplateSource[]): Shelf {
  const byName = new Map(sources.map((source) => [source.name, source]));
  const parsed = new Map<string, ParsedTemplate>();
  return {
    names: () => [...byName.keys()].sort(),
    get(name) {
      const known = parsed.get(name);
      if (known) return known;
      const source = byName.get(name);
      if (!source) return undefined;
      const template = compileTemplate(source);
      parsed.set(name, template);
      return template;
    },
  };
}

/** Opens templates. Of two with the same name the later one counts: an agency's own come after the project's. */
export function openTemplates(sources: readonly TemplateSource[]): TemplateSet {
  return {
    templates: shelf(sources.filter(({ partial }) => !partial)),
    partials: shelf(sources.filter(({ partial }) => partial)),
    shapes: new Map(),
    checked: new Map(),
  };
}
