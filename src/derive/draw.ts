import type { Text } from '../base/diagnostic.ts';
import type { Corpus, Entry } from '../model/corpus.ts';
import { find } from '../model/corpus.ts';
import type { Drawn, Replay } from '../model/replay.ts';
import { replay } from '../model/replay.ts';

/** What came of repeating a draw: what should have come out, and how the record differs from it. */
export interface DrawVerification extends Replay {
  id: string;
  title: string;
  seed: string;
  algorithm: string;
  quota: number;
  /** Size of the pool as published. */
  poolSize: number;
  /** Empty where the record and the repetition agree. */
  differences: Text[];
  /** Why it could not be repeated; the other results are empty then. */
  obstacle?: Text;
}

const names = (drawn: readonly Drawn[]) => drawn.map(({ name }) => name).join('、') || '（无）';

function differencesOf({ value }: Entry<'draw'>, result: Replay): Text[] {
  const differences: Text[] = [];
  if (value.poolHash !== result.poolHash)
    differences.push({
      zh: `名录校验值应为 ${result.poolHash}，记录为 ${value.poolHash}`,
      en: `The hash of the pool should be ${result.poolHash}, the record says ${value.poolHash}`,
    });
  if (value.officerPoolHash !== undefined && value.officerPoolHash !== result.officerPoolHash)
    differences.push({
      zh: `执法人员名录校验值应为 ${result.officerPoolHash}，记录为 ${value.officerPoolHash}`,
      en: `The hash of the officers’ pool should be ${result.officerPoolHash}, the record says ${value.officerPoolHash}`,
    });
  const length = Math.max(value.selected.length, result.drawn.length);
  for (let at = 0; at < length; at += 1) {
    const [found, wanted] = [value.selected[at], result.drawn[at]];
    if (found?.code !== wanted?.code)
      differences.push({
        zh: `第 ${at + 1} 户应为${names(wanted ? [wanted] : [])}，记录为${found?.name ?? '（无）'}`,
        en: `Number ${at + 1} should be ${wanted?.code ?? 'none'}, the record says ${found?.code ?? 'none'}`,
      });
    else if (found && wanted && result.officerPoolHash !== undefined) {
      const codes = (people: readonly { certificate: string }[]) =>
        people.map((each) => each.certificate).join(' ');
      if (codes(found.officers) !== codes(wanted.officers))
        differences.push({
          zh: `第 ${at + 1} 户“${found.name}”的执法人员应为 ${codes(wanted.officers)}，记录为 ${codes(found.officers)}`,
          en: `The officers of number ${at + 1} should be ${codes(wanted.officers)}, the record says ${codes(found.officers)}`,
        });
    }
  }
  for (const index of result.idle)
    differences.push({
      zh: `替换记录第 ${index + 1} 条：${value.replaced[index]!.code} 并未抽中`,
      en: `Replacement ${index + 1}: ${value.replaced[index]!.code} was not drawn`,
    });
  return differences;
}

/** Repeats a draw from the inputs on record and compares (`gongshi draw`). */
export function verifyDraw(entry: Entry<'draw'>, corpus: Corpus): DrawVerification {
  const { value } = entry;
  const { title, seed, algorithm, quota, poolSize } = value;
  const about = { id: entry.id, title, seed, algorithm, quota, poolSize };
  const none = { poolHash: '', drawn: [], idle: [], differences: [] };
  const pool = find(corpus, 'random-pool', value.firmPool)?.value;
  const officers =
    value.officerPool === undefined ? undefined : find(corpus, 'random-pool', value.officerPool)?.value;
  const lacking =
    pool === undefined
      ? value.firmPool
      : value.officerPool !== undefined && !officers
        ? value.officerPool
        : undefined;
  if (!pool || lacking !== undefined)
    return {
      ...about,
      ...none,
      obstacle: { zh: `没有名录库“${lacking}”`, en: `There is no pool ${lacking}` },
    };
  if (pool.members.length === 0)
    return {
      ...about,
      ...none,
      obstacle: {
        zh: `名录库“${pool.title}”没有成员，无法复算`,
        en: `The pool ${value.firmPool} lists no members`,
      },
    };
  const result = replay(value, pool, officers);
  return { ...about, ...result, differences: differencesOf(entry, result) };
}
