import type { Field } from '../model/describe.ts';
import { slotOf, slotPattern } from './slots.ts';

/**
 * A view is what a template may print: texts, groups and lists, nothing else. Dates, amounts and numbers are already
 * written out in it. Absent is `undefined`; a text is never empty except on a blank form.
 */
export type ViewValue = string | undefined | View | readonly ViewValue[];
export interface View {
  readonly [key: string]: ViewValue;
}

/**
 * What may stand at a place of a view, with its Chinese title for the reference pages. Views come from our own code, never
 * from files: they are described, not validated, so a description is nothing but data.
 */
export interface Shape<T> {
  readonly title: string;
  readonly required: boolean;
  /** Of a group. */
  readonly fields?: Readonly<Record<string, Shape<unknown>>>;
  /** Of a list: what it holds. */
  readonly item?: Shape<unknown>;
  /** For types alone: no description has it. */
  readonly holds?: T;
}

/** What need not be there. */
export interface OptionalShape<T> extends Shape<T> {
  readonly required: false;
}

/** What is always there. */
export interface RequiredShape<T> extends Shape<T> {
  readonly required: true;
  optional(): OptionalShape<T>;
}

/** The values of a shape. */
export type ViewOf<S> = S extends Shape<infer T> ? T : never;

type Shapes = Readonly<Record<string, Shape<unknown>>>;
type Group<S extends Shapes> = {
  [K in keyof S as S[K] extends OptionalShape<unknown> ? never : K]: ViewOf<S[K]>;
} & {
  [K in keyof S as S[K] extends OptionalShape<unknown> ? K : never]?: ViewOf<S[K]> | undefined;
} extends infer G
  ? { [K in keyof G]: G[K] }
  : never;

function shape<T>(about: Pick<Shape<T>, 'title' | 'fields' | 'item'>): RequiredShape<T> {
  return { ...about, required: true, optional: () => ({ ...about, required: false }) };
}

/** A text of a view. */
export const leaf = (title: string) => shape<string>({ title });

/** A group of a view. */
export const part = <S extends Shapes>(title: string, fields: S) => shape<Group<S>>({ title, fields });

/** A list of texts or groups. */
export const many = <T>(title: string, item: Shape<T>) => shape<T[]>({ title, item });

function describe(of: Shape<unknown>, key: string, path: string): Field {
  const { title, required, fields, item } = of;
  const below = (name: string) => (path === '' ? name : `${path}.${name}`);
  return {
    ...{ key, path, title, required, aliases: [], publish: 'public', format: 'text' },
    shape: fields ? 'group' : item ? 'list' : 'leaf',
    fields: Object.entries(fields ?? {}).map(([name, field]) => describe(field, name, below(name))),
    ...(item && { item: describe(item, '', below('*')) }),
  };
}

const described = new WeakMap<Shape<unknown>, Field>();

/** Describes a view as record kinds are described, for checking templates and for the reference pages. */
export function describeView(view: Shape<unknown>): Field {
  const known = described.get(view) ?? describe(view, '', '');
  described.set(view, known);
  return known;
}

/** A view taken apart: the texts in order, and a key that is the same for all views of the same shape. */
export interface Measured {
  key: string;
  values: string[];
  /** Values that no document may print, by their path. */
  faults: { path: string; fault: 'empty' | 'private-use' }[];
}

const isList = (value: ViewValue): value is readonly ViewValue[] => Array.isArray(value);

/** Takes a view apart. `blank` allows empty texts, for forms filled in by hand. */
export function measure(view: View, blank = false): Measured {
  const values: string[] = [];
  const faults: Measured['faults'] = [];
  const keyOf = (value: ViewValue, path: string): string => {
    if (typeof value === 'string') {
      if (value === '' && !blank) faults.push({ path, fault: 'empty' });
      if (slotPattern.test(value)) faults.push({ path, fault: 'private-use' });
      values.push(value);
      return '.';
    }
    if (isList(value)) return `[${value.map((item, index) => keyOf(item, `${path}.${index}`)).join('')}]`;
    let key = '{';
    for (const [name, inside] of Object.entries(value ?? {}))
      if (inside !== undefined) key += name + keyOf(inside, path === '' ? name : `${path}.${name}`);
    return `${key}}`;
  };
  return { key: keyOf(view, ''), values, faults };
}

/** The same view with a slot in the place of every text, numbered as {@link measure} orders them. */
export function slotted(view: View): View {
  let next = 0;
  const copy = (value: ViewValue): ViewValue => {
    if (typeof value === 'string') return slotOf(next++);
    if (isList(value)) return value.map(copy);
    return Object.fromEntries(
      Object.entries(value ?? {}).flatMap(([name, inside]) =>
        inside === undefined ? [] : [[name, copy(inside)]],
      ),
    );
  };
  return copy(view) as View;
}

/** What to put into a view made from its description alone. */
export interface Invention {
  text: string;
  /** Items of every list. */
  items: number;
  /** Whether an optional field is there. */
  has: (field: Field) => boolean;
}

/** Makes a view of a described shape: a blank form, or the shapes a template is tried with. */
export function inventView(field: Field, invention: Invention): View {
  const invent = (inside: Field): ViewValue => {
    if (inside.shape === 'leaf') return invention.text;
    if (inside.shape === 'list')
      return Array.from({ length: invention.items }, () => (inside.item ? invent(inside.item) : ''));
    return Object.fromEntries(
      inside.fields
        .filter((child) => child.required || invention.has(child))
        .map((child) => [child.key, invent(child)]),
    );
  };
  return invent(field) as View;
}
