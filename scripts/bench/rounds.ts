import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { measure, type Command, type Run } from './measure.ts';

/** One of those who take turns. */
export interface Contestant {
  /** e.g. `pdf` or `pdf/typst`. */
  name: string;
  command: Command;
  /** What must be done before each run and is not measured. */
  prepare?: () => void;
  /** Folder whose files are counted and weighed after the last run. */
  out?: string;
  /** Names of those it is compared with. */
  against?: readonly string[];
  /** Pages, documents or records; the match's number when absent. */
  count?: number;
}

/** Contestants that do the same work on the same input. */
export interface Match {
  /** What {@link count} counts. */
  unit: string;
  count: number;
  contestants: readonly Contestant[];
}

/** What came of one contestant. */
export interface Result {
  name: string;
  n: number;
  /** Median of the rounds. */
  seconds: number;
  perSecond: number;
  cpuSeconds?: number;
  peakMB?: number;
  /** Files it made. */
  files?: number;
  /** Bytes of a file it made, on average. */
  bytes?: number;
  rounds: number;
  /** Its time divided by that of another, by name; paired by round, median: above 1 it is slower. */
  ratio?: Record<string, number>;
  /** The same for processor time, which other work on the machine disturbs less. */
  cpuRatio?: Record<string, number>;
}

/** Median; of an even number of values the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

function medianOf(runs: readonly Run[], of: (run: Run) => number | undefined): number | undefined {
  const values = runs.map(of).filter((value) => value !== undefined);
  return values.length === runs.length ? median(values) : undefined;
}

function rounded(value: number | undefined, digits: number): number | undefined {
  return value === undefined ? undefined : Number(value.toPrecision(digits));
}

/** Ratios to each of the others that ran. */
function ratiosOf(
  own: readonly Run[],
  against: readonly string[],
  runs: ReadonlyMap<string, readonly Run[]>,
  of: (run: Run) => number | undefined,
): Record<string, number> | undefined {
  const ratios = against.flatMap((name) => {
    const ratio = ratioOf(own, runs.get(name) ?? [], of);
    return ratio === undefined ? [] : [[name, ratio] as const];
  });
  return ratios.length === 0 ? undefined : Object.fromEntries(ratios);
}

function ratioOf(
  own: readonly Run[],
  theirs: readonly Run[],
  of: (run: Run) => number | undefined,
): number | undefined {
  const ratios = own.map((run, round) => {
    const [mine, other] = [of(run), theirs[round] && of(theirs[round])];
    return mine === undefined || !other ? undefined : mine / other;
  });
  const known = ratios.filter((ratio) => ratio !== undefined);
  return known.length === own.length ? rounded(median(known), 3) : undefined;
}

/** Number and mean size of the files in a folder and below. */
function weigh(folder: string): { files: number; bytes?: number } {
  const sizes = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => statSync(join(parentPath, name)).size);
  const files = sizes.length;
  return files === 0 ? { files } : { files, bytes: Math.round(sizes.reduce((a, b) => a + b, 0) / files) };
}

/** Sums up the runs of all contestants. Exported for its test. */
export function summarise(match: Match, runs: ReadonlyMap<string, readonly Run[]>): Result[] {
  return match.contestants.map(({ name, out, against = [], count = match.count }) => {
    const own = runs.get(name) ?? [];
    const seconds = median(own.map((run) => run.seconds));
    return {
      name,
      n: count,
      seconds: rounded(seconds, 4)!,
      perSecond: rounded(count / seconds, 4)!,
      cpuSeconds: rounded(
        medianOf(own, (run) => run.cpuSeconds),
        4,
      ),
      peakMB: rounded(
        medianOf(own, (run) => run.peakMB),
        4,
      ),
      ...(out !== undefined && weigh(out)),
      rounds: own.length,
      ratio: ratiosOf(own, against, runs, (run) => run.seconds),
      cpuRatio: ratiosOf(own, against, runs, (run) => run.cpuSeconds),
    };
  });
}

/**
 * Lets the contestants of a match take turns, the first one changing from round to round, so that whatever else the
 * machine does falls on all of them alike.
 */
export async function runMatch(
  match: Match,
  rounds: number,
  told: (name: string, round: number, run: Run) => void,
): Promise<Result[]> {
  const runs = new Map<string, Run[]>();
  for (let round = 0; round < rounds; round += 1)
    for (let turn = 0; turn < match.contestants.length; turn += 1) {
      const { name, command, prepare } = match.contestants[(turn + round) % match.contestants.length]!;
      prepare?.();
      const run = await measure(command);
      runs.set(name, [...(runs.get(name) ?? []), run]);
      told(name, round + 1, run);
    }
  return summarise(match, runs);
}
