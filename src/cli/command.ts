import type { Text } from '../base/diagnostic.ts';
import type { Language } from './language.ts';
import type { Output } from './report.ts';

/** An option of a command, written `--name` or `--name VALUE`. */
export interface Option {
  /** What the value is, in capitals, e.g. `DIR`; absent for a switch. */
  value?: string;
  /** Allowed values. */
  choices?: readonly string[];
  /** Whether it may be given several times. */
  many?: boolean;
  about: Text;
}

/** What stands behind the command's name and is no option. */
export interface Operand {
  name: string;
  about: Text;
  optional?: boolean;
}

/** Arguments after parsing. */
export interface Arguments {
  operands: string[];
  /** Value of an option, the last one given. */
  value(name: string): string | undefined;
  /** All values of an option that may be repeated. */
  values(name: string): string[];
  /** Whether a switch is set. */
  has(name: string): boolean;
  language: Language;
}

/** Exit code: 0 done, 1 findings or errors, 2 wrong usage. */
export type ExitCode = 0 | 1 | 2;

/** A command: one file exporting one of these, and one line in `commands.ts`. */
export interface Command {
  operands?: readonly Operand[];
  options?: Readonly<Record<string, Option>>;
  /** Examples of use for the help. */
  examples?: readonly string[];
  run(args: Arguments, output: Output): Promise<ExitCode>;
}

/** A mistake in how a command was called; ends it with exit code 2. */
export class UsageError extends Error {
  readonly text: Text;
  readonly hint: Text | undefined;
  constructor(text: Text, hint?: Text) {
    super(text.en);
    this.text = text;
    this.hint = hint;
  }
}

/** A run that cannot go on although it was called rightly, told in words; ends it with exit code 1. */
export class FailureError extends Error {
  readonly text: Text;
  readonly hint: Text | undefined;
  constructor(text: Text, hint?: Text, options?: ErrorOptions) {
    super(text.en, options);
    this.text = text;
    this.hint = hint;
  }
}

/** Options that several commands share. */
export const sharedOptions = {
  content: {
    value: 'DIR',
    many: true,
    about: {
      zh: '内容文件夹，可写多次；默认 content',
      en: 'content folder, may be repeated; default content',
    },
  },
  today: {
    value: 'DATE',
    about: {
      zh: '视为今天的日期，如 2026-03-05；默认为北京时间的今天',
      en: 'date taken as today, e.g. 2026-03-05; default today in Beijing',
    },
  },
  format: {
    value: 'FORMAT',
    choices: ['text', 'json', 'github', 'sarif', 'html'],
    about: {
      zh: '输出格式：text、json、github、sarif 或 html',
      en: 'output: text, json, github, sarif or html',
    },
  },
  listFormat: {
    value: 'FORMAT',
    choices: ['text', 'json'],
    about: { zh: '输出格式：text 或 json', en: 'output: text or json' },
  },
} as const satisfies Record<string, Option>;

/** Options every command has. */
export const commonOptions: Readonly<Record<string, Option>> = {
  lang: {
    value: 'LANG',
    choices: ['zh', 'en'],
    about: { zh: '语言：zh（默认）或 en', en: 'language: zh (default) or en' },
  },
  help: { about: { zh: '显示帮助', en: 'show help' } },
};
