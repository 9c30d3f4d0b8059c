import { nearest } from '../base/nearest.ts';
import { languageOf, parseArguments } from './args.ts';
import { UsageError, type ExitCode } from './command.ts';
import { commands } from './commands.ts';
import { commandHelp, generalHelp } from './help.ts';
import { reportFailure } from './failure.ts';
import { packageVersion } from './package-version.ts';
import { makeOutput, processStreams, type Output, type Streams } from './report.ts';

function unknownCommand(name: string): UsageError {
  const meant = nearest(
    name,
    commands.map((one) => one.name),
  );
  return new UsageError(
    { zh: `没有命令“${name}”`, en: `There is no command “${name}”` },
    meant === undefined
      ? { zh: '可用的命令见 --help', en: 'See --help for the commands' }
      : { zh: `您是不是要写“${meant}”？`, en: `Did you mean “${meant}”?` },
  );
}

/** Finds the command among the words: the first one, or behind options the first that is a command's name. */
function splitCommand(argv: readonly string[]): { name: string | undefined; rest: string[] } {
  const [first] = argv;
  if (first === undefined) return { name: undefined, rest: [] };
  const named = argv.findIndex((word) => commands.some(({ name }) => name === word));
  const at = first.startsWith('-') ? named : 0;
  return { name: argv[at], rest: argv.filter((_, index) => index !== at) };
}

async function dispatch(argv: readonly string[], output: Output): Promise<ExitCode> {
  const { name, rest } = splitCommand(argv);
  if (name === undefined && rest.includes('--version')) {
    output.print(packageVersion());
    return 0;
  }
  if (name === undefined || name === 'help') {
    const asked = name !== undefined || rest.includes('--help') || rest.includes('-h');
    const args = parseArguments(name === undefined && !asked ? rest : ['--help'], { run: async () => 2 });
    output.print(generalHelp());
    return args.has('help') ? 0 : 2;
  }
  const listed = commands.find((one) => one.name === name);
  if (!listed) throw unknownCommand(name);
  const { command } = await listed.load();
  const args = parseArguments(rest, command);
  if (args.has('help')) {
    output.print(commandHelp(listed, command));
    return 0;
  }
  return command.run(args, output);
}

function wantsJson(argv: readonly string[]): boolean {
  return (
    argv.includes('--format=json') || argv.some((word, at) => word === '--format' && argv[at + 1] === 'json')
  );
}

/** Runs the program with the given arguments and returns its exit code. */
export async function main(argv: readonly string[], streams: Streams): Promise<ExitCode> {
  const output = makeOutput(languageOf(argv), streams);
  try {
    return await dispatch(argv, output);
  } catch (error) {
    if (error instanceof UsageError) {
      output.note({ zh: `用法有误：${error.text.zh}`, en: `Wrong usage: ${error.text.en}` });
      if (error.hint) output.note(error.hint);
      return 2;
    }
    reportFailure(error, output, wantsJson(argv));
    return 1;
  }
}

if (import.meta.main) process.exitCode = await main(process.argv.slice(2), processStreams());
