import { commonOptions } from '../../src/cli/command.ts';
import type { Option } from '../../src/cli/command.ts';
import { commands } from '../../src/cli/commands.ts';
import { generated, table } from './markdown.ts';

function optionRows(options: Readonly<Record<string, Option>>): string[][] {
  return Object.entries(options).map(([name, option]) => [
    `\`--${name}${option.value ? ` ${option.value}` : ''}\``,
    `${option.about.zh}<br>${option.about.en}`,
  ]);
}

/** Every command with its operands and options. */
export async function commandsPage(): Promise<string> {
  const parts: string[] = [];
  for (const { name, about, load } of commands) {
    const { command } = await load();
    const operands = command.operands ?? [];
    const usage = [name, ...operands.map((one) => (one.optional ? `[${one.name}]` : one.name))].join(' ');
    const rows = [
      ...operands.map((one) => [`\`${one.name}\``, `${one.about.zh}<br>${one.about.en}`]),
      ...optionRows(command.options ?? {}),
    ];
    const examples = (command.examples ?? []).map((example) => `    ${example}`).join('\n');
    parts.push(
      `## ${name}\n\n${about.zh}。${about.en}.\n\n    npm run gongshi -- ${usage}\n\n${rows.length > 0 ? table(['', ''], rows) : ''}\n${examples}`,
    );
  }
  const common = table(['', ''], optionRows(commonOptions));
  return `${generated}\n# 命令 · Commands\n\n每个命令都有以下选项；退出码 0 正常，1 有问题，2 用法错误。\n\n${common}\n${parts.join('\n\n')}\n`;
}
