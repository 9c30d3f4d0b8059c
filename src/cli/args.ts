import { nearest } from '../base/nearest.ts';
import { commonOptions, UsageError, type Arguments, type Command, type Option } from './command.ts';
import type { Language } from './language.ts';

function unknownOption(name: string, options: Record<string, Option>): UsageError {
  const meant = nearest(name, Object.keys(options));
  return new UsageError(
    { zh: `没有选项 --${name}`, en: `There is no option --${name}` },
    meant === undefined
      ? { zh: '可用的选项见 --help', en: 'See --help for the options' }
      : { zh: `您是不是要写 --${meant}？`, en: `Did you mean --${meant}?` },
  );
}

function checkValue(name: string, option: Option, value: string | undefined): string {
  if (value === undefined || value === '')
    throw new UsageError({
      zh: `选项 --${name} 后面应有 ${option.value}`,
      en: `The option --${name} needs a ${option.value}`,
    });
  if (option.choices && !option.choices.includes(value)) {
    const meant = nearest(value, option.choices);
    throw new UsageError(
      {
        zh: `选项 --${name} 应为 ${option.choices.join('、')}，实为“${value}”`,
        en: `--${name} should be ${option.choices.join(', ')}, found “${value}”`,
      },
      meant === undefined ? undefined : { zh: `您是不是要写 ${meant}？`, en: `Did you mean ${meant}?` },
    );
  }
  return value;
}

function checkOperands(operands: readonly string[], command: Command): void {
  const wanted = command.operands ?? [];
  const needed = wanted.filter(({ optional }) => !optional);
  const absent = needed[operands.length];
  if (absent)
    throw new UsageError({
      zh: `缺少 ${absent.name}（${absent.about.zh}）`,
      en: `${absent.name} is missing (${absent.about.en})`,
    });
  const extra = operands[wanted.length];
  if (extra !== undefined) throw new UsageError({ zh: `不应有“${extra}”`, en: `Unexpected “${extra}”` });
}

/**
 * Parses what follows a command's name. Options are `--name value` or `--name=value`; after `--` everything is an
 * operand. Throws a `UsageError` naming the nearest option, the missing value or the choices.
 */
export function parseArguments(argv: readonly string[], command: Command): Arguments {
  const options: Record<string, Option> = { ...command.options, ...commonOptions };
  const given = new Map<string, string[]>();
  const operands: string[] = [];
  for (let at = 0; at < argv.length; at += 1) {
    const word = argv[at]!;
    if (word === '--') {
      operands.push(...argv.slice(at + 1));
      break;
    }
    if (!word.startsWith('-') || word === '-') {
      operands.push(word);
      continue;
    }
    const [, written, inline] = /^--?([^=]+)(?:=([\s\S]*))?$/u.exec(word) ?? [];
    const name = written === 'h' ? 'help' : (written ?? word);
    const option = Object.hasOwn(options, name) ? options[name] : undefined;
    if (!option) throw unknownOption(name, options);
    if (option.value === undefined) {
      if (inline !== undefined)
        throw new UsageError({ zh: `选项 --${name} 不带值`, en: `The option --${name} takes no value` });
      given.set(name, ['']);
      continue;
    }
    const value = checkValue(name, option, inline ?? argv[++at]);
    if (given.has(name) && !option.many)
      throw new UsageError({ zh: `选项 --${name} 写了两次`, en: `The option --${name} is given twice` });
    given.set(name, [...(given.get(name) ?? []), value]);
  }
  const args: Arguments = {
    operands,
    value: (name) => given.get(name)?.at(-1),
    values: (name) => given.get(name) ?? [],
    has: (name) => given.has(name),
    language: (given.get('lang')?.[0] ?? 'zh') as Language,
  };
  if (!args.has('help')) checkOperands(operands, command);
  return args;
}

/** The language asked for, as far as can be told before the arguments are parsed. */
export function languageOf(argv: readonly string[]): Language {
  const at = argv.indexOf('--lang');
  return (at !== -1 && argv[at + 1] === 'en') || argv.includes('--lang=en') ? 'en' : 'zh';
}

/** Content roots of `--content`. */
export function rootsOf(args: Arguments): string[] {
  const roots = args.values('content');
  return roots.length > 0 ? roots : ['content'];
}
