/** What can be measured. */
export const parts = ['read', 'site', 'pdf', 'scale'] as const;
export type Part = (typeof parts)[number];

/** What to measure and how. */
export interface Options {
  only: Part[];
  /** Numbers of synthetic penalties. */
  sizes: number[];
  /** Measures other programs beside. */
  peers: boolean;
  /** Runs of each; what is usual for the size when absent. */
  rounds?: number;
}

/** A mistake in the arguments. */
export class OptionError extends Error {
  override name = 'OptionError';
}

/** How the command is called. */
export const usage = `npm run bench [-- 选项 options]
  --only ${parts.join(',')}   只测这些 measure only these; 不写时不含 scale (scale only when named)
  --sizes 1000,10000    合成处罚记录数 numbers of synthetic penalties
  --peers               同时测 Typst、Astro、Hugo，轮流运行 measure Typst, Astro and Hugo in turn
  --rounds N            每项轮数 runs of each (3; 1 for 10,000 documents)
`;

function wholeNumber(text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number > 0) return number;
  throw new OptionError(`应为正整数，实为“${text}” · expected a whole number above 0, found “${text}”`);
}

function partOf(text: string): Part {
  const part = parts.find((each) => each === text);
  if (part) return part;
  throw new OptionError(`应为 ${parts.join('、')} 之一，实为“${text}” · expected one of ${parts.join(', ')}`);
}

/**
 * Reads the arguments of the command.
 * @throws {OptionError} on anything unknown
 */
export function readOptions(argv: readonly string[]): Options {
  const options: Options = {
    only: parts.filter((part) => part !== 'scale'),
    sizes: [1000, 10_000],
    peers: false,
  };
  const left = [...argv];
  while (left.length > 0) {
    const name = left.shift()!;
    if (name === '--peers') {
      options.peers = true;
      continue;
    }
    if (!['--only', '--sizes', '--rounds'].includes(name))
      throw new OptionError(`没有选项 ${name} · there is no option ${name}`);
    const value = left.shift() ?? '';
    if (name === '--only') options.only = value.split(',').map(partOf);
    else if (name === '--sizes') options.sizes = value.split(',').map(wholeNumber);
    else options.rounds = wholeNumber(value);
  }
  return options;
}
