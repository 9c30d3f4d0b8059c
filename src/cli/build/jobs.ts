import { UsageError, type Arguments } from '../command.ts';

/** Threads asked for with `--jobs`; undefined where it is not given. */
export function jobsOf(args: Arguments): number | undefined {
  const given = args.value('jobs');
  if (given === undefined) return undefined;
  const jobs = Number(given);
  if (Number.isInteger(jobs) && jobs >= 1 && jobs <= 64) return jobs;
  throw new UsageError({
    zh: `--jobs 应为 1 至 64 的整数，实为“${given}”`,
    en: `--jobs should be a whole number from 1 to 64, found “${given}”`,
  });
}
