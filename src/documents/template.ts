import type { Diagnostic, Place, Text } from '../base/diagnostic.ts';
import { codePointLength } from '../base/text.ts';

/** A template or partial as it stands on disk. */
export interface TemplateSource {
  /** Path for messages, e.g. `templates/decision-unit.md.hbs`. */
  file: string;
  /** Name by which documents and partials call it, e.g. `decision-unit`. */
  name: string;
  /** A piece for other templates, from the folder `partials/`. */
  partial: boolean;
  text: string;
}

/** The path of a name in a template: `../party.name` is one scope up, then `party`, then `name`. */
export interface NamePath {
  up: number;
  keys: string[];
  /** As written. */
  text: string;
  at: number;
}

interface Located {
  /** Offset in the source, in UTF-16 units. */
  at: number;
  length: number;
}

export interface EachNode extends Located {
  type: 'each';
  path: NamePath;
  body: TemplateNode[];
  otherwise: TemplateNode[];
}

export interface IfNode extends Located {
  type: 'if';
  path: NamePath;
  body: TemplateNode[];
  otherwise: TemplateNode[];
}

export interface PartialNode extends Located {
  type: 'partial';
  name: string;
  /** The group the partial sees instead of the present one. */
  context?: NamePath;
}

/** The whole template language: text, values, loops, conditions, partials. */
export type TemplateNode =
  | ({ type: 'text'; text: string } & Located)
  | ({ type: 'value'; path: NamePath } & Located)
  | EachNode
  | IfNode
  | PartialNode;

/** A template taken apart. */
export interface ParsedTemplate {
  source: TemplateSource;
  nodes: TemplateNode[];
  problems: Diagnostic[];
}

/** The place of a part of a template, for a message. */
export function placeIn(
  source: TemplateSource,
  at: number,
  length = 1,
): Required<Pick<Place, 'file' | 'line' | 'column' | 'length'>> {
  const before = source.text.slice(0, at);
  const start = before.lastIndexOf('\n') + 1;
  const marked = source.text.slice(at, at + length).split('\n')[0] ?? '';
  return {
    file: source.file,
    line: before.split('\n').length,
    column: codePointLength(before.slice(start)) + 1,
    length: Math.max(1, codePointLength(marked)),
  };
}

/** A problem in a template. */
export function templateProblem(
  source: TemplateSource,
  { at, length }: { at: number; length?: number },
  code: string,
  message: Text,
  hint?: Text,
): Diagnostic {
  return { code: `template/${code}`, severity: 'error', ...placeIn(source, at, length), message, hint };
}
