import * as z from 'zod';
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

/** Made once: there are thousands of texts in the views, and each check on one makes a copy of the schema. */
const filled = z.string().min(1);

/** A text of a view, with its Chinese title for the reference pages. */
export const leaf = (title: string) => filled.meta({ title });

/** A group of a view. */
export const part = <S extends z.core.$ZodLooseShape>(title: string, shape: S) =>
  z.strictObject(shape).meta({ title });

/** A list of texts or groups of a view. */
export const many = <T extends z.core.SomeType>(title: string, item: T) => z.array(item).meta({ title });

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
