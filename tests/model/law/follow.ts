import { expect } from 'vitest';
import { addDays } from '../../../src/base/dates.ts';
import type { Basis } from '../../../src/model/law/basis.ts';

/** What is in force from a day on, in the order of days. Days and answers are those of the texts, written here again. */
export type Steps = readonly (readonly [firstDay: string, answer: unknown])[];

/** Asks on every first day, on the day before it, and long before and after all. */
export function follow(ask: (date: string) => unknown, steps: Steps, ever?: unknown): void {
  let former = ever;
  expect(ask('1980-01-01')).toEqual(former);
  for (const [day, answer] of steps) {
    expect(ask(addDays(day, -1)), `the day before ${day}`).toEqual(former);
    expect(ask(day), day).toEqual(answer);
    former = answer;
  }
  expect(ask('2099-12-31')).toEqual(former);
}

/** A basis in short, e.g. `CF 57 1 3`. */
export const cited = (basis: Basis | undefined) =>
  basis &&
  [basis.law, basis.article, basis.paragraph, basis.item].filter((each) => each !== undefined).join(' ');
