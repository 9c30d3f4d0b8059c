import { sortBy } from '../base/order.ts';
import type { Entry } from '../model/corpus.ts';
import type { Agency } from '../model/kinds/agency.ts';

/** One agency in the tree of its federation. */
export interface AgencyNode {
  id: string;
  name: string;
  parent?: string;
  /** Agencies directly below, in the order of their ids. */
  children: AgencyNode[];
  /** 0 for an agency without a superior in the content. */
  depth: number;
}

/** The agencies of a content tree by id, as the corpus or its public side holds them. */
export type Agencies = ReadonlyMap<string, { id: string; value: Pick<Agency, 'name' | 'parent'> }>;

const childrenByParent = (agencies: Agencies): Map<string, string[]> => {
  const children = new Map<string, string[]>();
  for (const { id, value } of agencies.values()) {
    if (value.parent === undefined || value.parent === id || !agencies.has(value.parent)) continue;
    const list = children.get(value.parent);
    if (list) list.push(id);
    else children.set(value.parent, [id]);
  }
  return children;
};

/**
 * The trees of agencies, superiors first. Agencies whose superiors run in a circle hang below none of the others, so the
 * first of each circle by id stands as a root.
 */
export function agencyTree(agencies: Agencies): AgencyNode[] {
  const children = childrenByParent(agencies);
  const seen = new Set<string>();
  const nodeOf = (id: string, depth: number): AgencyNode => {
    seen.add(id);
    const { name, parent } = agencies.get(id)!.value;
    const below = sortBy(
      (children.get(id) ?? []).filter((child) => !seen.has(child)),
      (child) => child,
    );
    return {
      id,
      name,
      ...(parent !== undefined && { parent }),
      children: below.map((child) => nodeOf(child, depth + 1)),
      depth,
    };
  };
  const ids = sortBy([...agencies.keys()], (id) => id);
  const roots = ids.filter((id) => {
    const { parent } = agencies.get(id)!.value;
    return parent === undefined || parent === id || !agencies.has(parent);
  });
  const trees = roots.map((id) => nodeOf(id, 0));
  for (const id of ids) if (!seen.has(id)) trees.push(nodeOf(id, 0));
  return trees;
}

/** All agencies of trees, each superior before those below it. */
export function flatten(trees: readonly AgencyNode[]): AgencyNode[] {
  return trees.flatMap((node) => [node, ...flatten(node.children)]);
}

/** An agency and all below it; only itself where it is not in the content. */
export function ownAndBelow(agencies: Agencies, id: string): string[] {
  const children = childrenByParent(agencies);
  const found = new Set([id]);
  for (const each of found) for (const child of children.get(each) ?? []) found.add(child);
  return [...found];
}

/** Agencies above one, the nearest first; ends where superiors run in a circle. */
export function above(agencies: Agencies, id: string): string[] {
  const found = new Set([id]);
  for (
    let at = agencies.get(id)?.value.parent;
    at !== undefined && !found.has(at);
    at = agencies.get(at)?.value.parent
  )
    found.add(at);
  found.delete(id);
  return [...found];
}

/** Records of an agency's own level; with `below`, those of all agencies below it too. */
export function recordsOf<E extends Pick<Entry, 'value'>>(
  entries: Iterable<E>,
  agencies: Agencies,
  id: string,
  below = false,
): E[] {
  const ids = new Set(below ? ownAndBelow(agencies, id) : [id]);
  return [...entries].filter(({ value }) => ids.has((value as { agency?: string }).agency ?? ''));
}
