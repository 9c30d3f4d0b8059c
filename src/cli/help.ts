import { displayWidth, padWidth } from '../base/width.ts';
import { commonOptions, type Command } from './command.ts';
import { commands, type Listed } from './commands.ts';

const both = ({ zh, en }: { zh: string; en: string }) => `${zh}　${en}`;

function aligned(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => displayWidth(left)));
  return rows.map(([left, right]) => `  ${padWidth(left, width)}  ${right}`);
}

/** The help of the program: what it is and its commands, Chinese with English. */
export function generalHelp(): string {
  return [
    '公示：把安全生产执法信息编译成公示网站和标准格式文书',
    'gongshi: compiles work-safety enforcement records into a public site and standard documents',
    '',
    '用法 Usage:  npm run gongshi -- <命令 command> [选项 options]',
    '',
    '命令 Commands:',
    ...aligned(commands.map(({ name, about }) => [name, both(about)] as const)),
    '',
    '每个命令的选项 Options of a command:  npm run gongshi -- <命令 command> --help',
    '版本 Version:  npm run gongshi -- --version',
    '退出码 Exit code:  0 正常 done，1 有问题 findings，2 用法有误 wrong usage',
  ].join('\n');
}

/** The help of one command. */
export function commandHelp({ name, about }: Listed, command: Command): string {
  const operands = command.operands ?? [];
  const line = [
    `npm run gongshi -- ${name}`,
    ...operands.map((operand) => (operand.optional ? `[${operand.name}]` : operand.name)),
    '[选项 options]',
  ].join(' ');
  const options = Object.entries({ ...command.options, ...commonOptions }).map(
    ([key, { value, about: text }]) => [`--${key}${value ? ` ${value}` : ''}`, both(text)] as const,
  );
  return [
    both(about),
    '',
    `用法 Usage:  ${line}`,
    ...(operands.length > 0
      ? ['', ...aligned(operands.map((operand) => [operand.name, both(operand.about)] as const))]
      : []),
    '',
    '选项 Options:',
    ...aligned(options),
    ...(command.examples ? ['', '例如 Examples:', ...command.examples.map((text) => `  ${text}`)] : []),
  ].join('\n');
}
