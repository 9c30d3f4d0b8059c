// Measures reading and checking, the site and documents on synthetic content: `npm run bench -- [--peers] [--only …]`.
// One JSON line a result on standard output; progress and a table on standard error.
import { pdfMatches } from './bench/matches/pdf.ts';
import { readMatches } from './bench/matches/read.ts';
import { scaleMatches } from './bench/matches/scale.ts';
import { siteMatches } from './bench/matches/site.ts';
import { OptionError, readOptions, usage, type Options, type Part } from './bench/options.ts';
import { runMatch, type Match, type Result } from './bench/rounds.ts';
import { tableText } from './bench/show.ts';
import { closeWorkshop, openWorkshop, type Workshop } from './bench/workshop.ts';

/** Documents from which one run says enough. */
const longRun = 5000;

function matchesOf(
  part: Part,
  size: number,
  workshop: Workshop,
  options: Options,
): Promise<Match[]> | Match[] {
  const about = { peers: options.peers, first: size === options.sizes[0] };
  if (part === 'read') return readMatches(workshop, size);
  if (part === 'scale') return scaleMatches(workshop, size);
  return part === 'site' ? siteMatches(workshop, size, about) : pdfMatches(workshop, size, about);
}

async function measureAll(options: Options, workshop: Workshop): Promise<Result[]> {
  const results: Result[] = [];
  for (const size of options.sizes)
    for (const part of options.only)
      for (const match of await matchesOf(part, size, workshop, options)) {
        const rounds = options.rounds ?? (part === 'pdf' && match.count >= longRun ? 1 : 3);
        const found = await runMatch(match, rounds, (name, round, { seconds }) => {
          process.stderr.write(`${name} ${match.count} ${round}/${rounds}: ${seconds.toFixed(2)} s\n`);
        });
        for (const result of found) process.stdout.write(`${JSON.stringify(result)}\n`);
        results.push(...found);
      }
  return results;
}

async function main(argv: readonly string[]): Promise<void> {
  const options = readOptions(argv);
  const workshop = openWorkshop();
  try {
    process.stderr.write(`\n${tableText(await measureAll(options, workshop))}`);
  } finally {
    closeWorkshop(workshop);
  }
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof OptionError)) throw error;
  process.stderr.write(`${error.message}\n\n${usage}`);
  process.exitCode = 2;
}
