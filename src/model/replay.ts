import { poolHash, rankMembers } from '../base/draw.ts';
import type { Draw } from './kinds/draw.ts';
import type { RandomPool } from './kinds/random-pool.ts';

type Member = RandomPool['members'][number];

/** One firm of a repeated draw with its officers; no officers where there is no pool of them. */
export interface Drawn {
  code: string;
  name: string;
  officers: { certificate: string; name: string }[];
}

/** A draw repeated from its published inputs. */
export interface Replay {
  poolHash: string;
  officerPoolHash?: string;
  /** Firms in the order drawn. */
  drawn: Drawn[];
  /** Replacements on record for somebody who would not have been drawn. */
  idle: number[];
}

/** Weight of a class: what the draw says, else the pool, else one. */
export function weightOf(draw: Pick<Draw, 'weights'>, pool: RandomPool, name: string): number {
  const weights: readonly { class: string; weight: number }[] =
    draw.weights.length > 0 ? draw.weights : pool.classes;
  return Math.max(1, weights.find((each) => each.class === name)?.weight ?? 1);
}

/** The first so many of an order that are not replaced; replacements met on the way are taken off `idle`. */
function take(
  order: readonly Member[],
  count: number,
  replaced: ReadonlyMap<string, number>,
  idle: Set<number>,
  fits: (member: Member, taken: readonly Member[]) => boolean = () => true,
): Member[] {
  const taken: Member[] = [];
  for (const member of order) {
    if (taken.length === count) break;
    const replacement = replaced.get(member.code);
    if (replacement !== undefined) idle.delete(replacement);
    else if (fits(member, taken)) taken.push(member);
  }
  return taken;
}

/**
 * Repeats a draw: firms by the seed and the pool, then for each firm its officers, passing over those the record says
 * were replaced. Where two officers must come from different units, later ones of a unit already taken are passed over.
 */
export function replay(draw: Draw, pool: RandomPool, officerPool?: RandomPool): Replay {
  const idle = new Set(draw.replaced.keys());
  const replacedFirms = new Map<string, number>();
  const replacedOfficers = new Map<string, Map<string, number>>();
  for (const [index, { what, code, firm }] of draw.replaced.entries()) {
    if (what === 'firm') replacedFirms.set(code, index);
    else {
      const of = replacedOfficers.get(firm ?? '') ?? new Map<string, number>();
      replacedOfficers.set(firm ?? '', of.set(code, index));
    }
  }
  const hash = poolHash(pool.members);
  const officerHash = officerPool && poolHash(officerPool.members);
  const order = rankMembers(pool.members, { seed: draw.seed, poolHash: hash, stage: 'firms' }, (member) =>
    weightOf(draw, pool, member.class),
  );
  const none = new Map<string, number>();
  const drawn = take(order, draw.quota, replacedFirms, idle).map(({ code, name }): Drawn => {
    if (!officerPool || officerHash === undefined) return { code, name, officers: [] };
    const key = { seed: draw.seed, poolHash: officerHash, stage: `officers ${code}` };
    const fits = (member: Member, taken: readonly Member[]) =>
      !draw.differentUnits || !taken.some((other) => other.unit === member.unit);
    const officers = take(
      rankMembers(officerPool.members, key),
      draw.officersEach,
      replacedOfficers.get(code) ?? none,
      idle,
      fits,
    );
    return {
      code,
      name,
      officers: officers.map((officer) => ({ certificate: officer.code, name: officer.name })),
    };
  });
  if (!officerPool)
    for (const [index, { what }] of draw.replaced.entries()) if (what === 'officer') idle.delete(index);
  return {
    poolHash: hash,
    ...(officerHash !== undefined && { officerPoolHash: officerHash }),
    drawn,
    idle: [...idle],
  };
}
