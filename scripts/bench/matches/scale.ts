import type { Contestant, Match } from '../rounds.ts';
import { forgetContent, gongshi, prepareContent, seen, type Workshop } from '../workshop.ts';

/** How many times as much the large content holds. */
const times = 10;

/**
 * How time and memory grow: reading and checking as many inspections as penalties in one tree, of a size and of ten times
 * that, in turn. `ratio` is the large one's time over the small one's; linear is ten.
 */
export function scaleMatches(workshop: Workshop, records: number): Match[] {
  return (['yaml', 'csv'] as const).map((form) => {
    const check = (size: number): Contestant => ({
      name: `check-${form}-${size}+${size}`,
      count: size * 2,
      command: gongshi('check', ...seen(prepareContent(workshop, size, form, size))),
      prepare: forgetContent,
    });
    const [small, large] = [check(records), check(records * times)];
    // Directly after the large one, with everything known; the first round makes sure of that.
    const again: Contestant = {
      ...large,
      name: `${large.name}-again`,
      against: [large.name],
      prepare: undefined,
    };
    return {
      unit: 'records',
      count: records,
      contestants: [small, { ...large, against: [small.name] }, again],
    };
  });
}
