import { drawAlgorithm, rankMembers } from '../../base/draw.ts';
import { sha256 } from '../../base/sha256.ts';
import type { Draw } from '../../model/kinds/draw.ts';
import { replacementReasons } from '../../model/kinds/draw.ts';
import type { RandomPool } from '../../model/kinds/random-pool.ts';
import type { Replay } from '../../model/replay.ts';
import { replay, weightOf } from '../../model/replay.ts';
import type { PublicCorpus, PublicEntry, PublicOf } from '../public.ts';

/** A member of the pool in the order the seed gives. */
export interface RankedFirm {
  place: number;
  code: string;
  name: string;
  class: string;
  weight: number;
  /** First sixteen hexadecimal digits of the member's hash. */
  digits: string;
  /** 抽中, why it was replaced, or 候补. */
  outcome: string;
  drawn: boolean;
}

/** A draw repeated from what is public. */
export interface DrawView {
  pool: PublicOf<'random-pool'>;
  officerPool?: PublicOf<'random-pool'>;
  result: Replay;
  /** Whether hash, firms and officers come out as the record has them. */
  agrees: boolean;
  /** What differs, in words. */
  differences: string[];
  /** The firms drawn and those next in order. */
  ranking: RankedFirm[];
}

/** Firms shown in order beyond the last one drawn. */
const substitutes = 3;

function differencesOf(value: PublicOf<'draw'>, result: Replay): string[] {
  const found: string[] = [];
  if (value.poolHash !== result.poolHash) found.push('检查对象名录的校验值不同');
  if (value.officerPoolHash !== undefined && value.officerPoolHash !== result.officerPoolHash)
    found.push('执法人员名录的校验值不同');
  const length = Math.max(value.selected.length, result.drawn.length);
  for (let at = 0; at < length; at += 1) {
    const [recorded, computed] = [value.selected[at], result.drawn[at]];
    if (recorded?.code !== computed?.code)
      found.push(`第 ${at + 1} 户应为${computed?.name ?? '（无）'}，记录为${recorded?.name ?? '（无）'}`);
    else if (result.officerPoolHash !== undefined) {
      const codes = (people: readonly { certificate: string }[] = []) =>
        people.map(({ certificate }) => certificate).join('、');
      if (codes(recorded?.officers) !== codes(computed?.officers))
        found.push(`${recorded?.name ?? ''}的执法人员应为 ${codes(computed?.officers)}`);
    }
  }
  return found;
}

function rankingOf(draw: Draw, pool: RandomPool, result: Replay): RankedFirm[] {
  const order = rankMembers(
    pool.members,
    { seed: draw.seed, poolHash: result.poolHash, stage: 'firms' },
    (member) => weightOf(draw, pool, member.class),
  );
  const drawn = new Set(result.drawn.map(({ code }) => code));
  const replaced = new Map(
    draw.replaced.filter(({ what }) => what === 'firm').map(({ code, reason }) => [code, reason]),
  );
  const last = order.findLastIndex(({ code }) => drawn.has(code));
  return order.slice(0, last + 1 + substitutes).map((member, at) => {
    const reason = replaced.get(member.code);
    return {
      place: at + 1,
      code: member.code,
      name: member.name,
      class: member.class,
      weight: weightOf(draw, pool, member.class),
      digits: sha256(`${draw.seed}\n${result.poolHash}\nfirms\n${member.code}`).slice(0, 16),
      outcome: drawn.has(member.code)
        ? '抽中'
        : reason === undefined
          ? '候补'
          : `替换：${replacementReasons[reason]}`,
      drawn: drawn.has(member.code),
    };
  });
}

/** Repeats a public draw; undefined where its pool is not public or lists no members. */
export function drawView(corpus: PublicCorpus, { value }: PublicEntry<'draw'>): DrawView | undefined {
  const { algorithm, firmPool, officerPool } = value;
  const pool = firmPool === undefined ? undefined : corpus.records['random-pool'].get(firmPool)?.value;
  const officers =
    officerPool === undefined ? undefined : corpus.records['random-pool'].get(officerPool)?.value;
  if (algorithm !== drawAlgorithm || !pool || pool.members.length === 0) return undefined;
  // What repeating needs of a draw and of a pool is public.
  const [draw, firms] = [value as Draw, pool as RandomPool];
  const result = replay(draw, firms, officers as RandomPool | undefined);
  const differences = differencesOf(value, result);
  return {
    pool,
    ...(officers && { officerPool: officers }),
    result,
    agrees: differences.length === 0,
    differences,
    ranking: rankingOf(draw, firms, result),
  };
}
