import type { NamePath, ParsedTemplate, TemplateNode, TemplateSource } from './template.ts';
import type { Shelf } from './templates.ts';
import type { View, ViewValue } from './view.ts';

/** Where a stretch of the rendered Markdown comes from. */
interface Piece {
  from: number;
  source: TemplateSource;
  at: number;
  /** Written in the template as it stands; otherwise all of it comes from one tag. */
  literal: boolean;
}

/** Markdown with the way back to the templates it was made from. */
export interface Rendered {
  text: string;
  pieces: Piece[];
}

/** Partials nest no deeper; the check of the template refuses circles before this is reached. */
const deepest = 50;

/** Looks a name up among the fields a view itself has, never along its prototype. */
export function lookUp(path: NamePath, scopes: readonly ViewValue[]): ViewValue {
  let value = scopes[scopes.length - 1 - path.up];
  for (const key of path.keys) {
    if (value === null || typeof value !== 'object' || !Object.hasOwn(value, key)) return undefined;
    value = (value as View)[key];
  }
  return value;
}

/** Tells whether a value counts as present: lists when they have items. */
export function isPresent(value: ViewValue): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== undefined;
}

/** Puts a view into a template. Names have been checked against the view's schema; one that is not there prints nothing. */
export function render(template: ParsedTemplate, view: View, partials: Shelf): Rendered {
  const pieces: Piece[] = [];
  const parts: string[] = [];
  let length = 0;

  const write = (text: string, source: TemplateSource, at: number, literal: boolean): void => {
    if (text === '') return;
    pieces.push({ from: length, source, at, literal });
    parts.push(text);
    length += text.length;
  };

  const run = (
    nodes: readonly TemplateNode[],
    scopes: readonly ViewValue[],
    source: TemplateSource,
    depth: number,
  ): void => {
    for (const node of nodes) {
      if (node.type === 'text') write(node.text, source, node.at, true);
      else if (node.type === 'value') {
        const value = lookUp(node.path, scopes);
        write(typeof value === 'string' ? value : '', source, node.at, false);
      } else if (node.type === 'partial') {
        const partial = partials.get(node.name);
        const inside = node.context ? [...scopes, lookUp(node.context, scopes)] : scopes;
        if (partial && depth < deepest) run(partial.nodes, inside, partial.source, depth + 1);
      } else {
        const value = lookUp(node.path, scopes);
        if (!isPresent(value)) run(node.otherwise, scopes, source, depth);
        else if (node.type === 'if') run(node.body, scopes, source, depth);
        else if (Array.isArray(value))
          for (const item of value as readonly ViewValue[]) run(node.body, [...scopes, item], source, depth);
      }
    }
  };

  run(template.nodes, [view], template.source, 0);
  return { text: parts.join(''), pieces };
}

/** The place in a template from which a place in the rendered Markdown comes. */
export function originOf(
  rendered: Rendered,
  offset: number,
): { source: TemplateSource; at: number } | undefined {
  let low = 0;
  let high = rendered.pieces.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (rendered.pieces[middle]!.from <= offset) low = middle;
    else high = middle - 1;
  }
  const piece = rendered.pieces[low];
  return piece && { source: piece.source, at: piece.at + (piece.literal ? offset - piece.from : 0) };
}
