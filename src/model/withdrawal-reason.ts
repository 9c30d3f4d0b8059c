import { bareName } from '../base/text.ts';
import type { Penalty } from './kinds/penalty.ts';

/** A single character stands in too many words to be taken for a name. */
const shortestName = 2;

/**
 * The first name in a text about a withdrawn penalty that is to leave the public with it: the party's, its legal
 * representative's or a third person's. Undefined where none stands there.
 */
export function nameInReason(reason: string, penalty: Penalty): string | undefined {
  const text = bareName(reason);
  const { party, thirdPersons } = penalty;
  return [party.name, party.legalRep, ...thirdPersons].find((name) => {
    if (name === undefined) return false;
    const bare = bareName(name);
    return [...bare].length >= shortestName && text.includes(bare);
  });
}
