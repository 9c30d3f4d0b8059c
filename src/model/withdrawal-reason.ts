import { bareName } from '../base/text.ts';

/** A single character stands in too many words to be taken for a name. */
const shortestName = 2;

/** Where the records of all registers name whom they are about. */
const holders = ['party', 'thirdPersons', 'persons', 'selected', 'replaced', 'members'] as const;

const namesAt = (held: unknown): (string | undefined)[] => {
  if (Array.isArray(held)) return held.flatMap(namesAt);
  if (typeof held === 'string') return [held];
  const { name, legalRep } = (held ?? {}) as { name?: string; legalRep?: string };
  return [name, legalRep];
};

/**
 * The first name in a text about a withdrawn record that is to leave the public with it: a party's, its legal
 * representative's or a third person's. Undefined where none stands there.
 */
export function nameInReason(reason: string, value: object): string | undefined {
  const text = bareName(reason);
  return holders
    .flatMap((key) => namesAt((value as Record<string, unknown>)[key]))
    .find((name) => {
      if (name === undefined) return false;
      const bare = bareName(name);
      return [...bare].length >= shortestName && text.includes(bare);
    });
}
