import { codeFrame } from '../base/code-frame.ts';
import type { Diagnostic, Place, Severity, Text } from '../base/diagnostic.ts';
import { groupBy, sortBy } from '../base/order.ts';
import type { Language } from './language.ts';

/** Where diagnostics find what they show of files. */
export interface Shown {
  /** Path to print for a file. */
  pathOf(file: string): string;
  /** Text of a file for code frames. */
  textOf(file: string): string | undefined;
}

interface Framed {
  pathOf(file: string): string;
  linesOf(file: string): readonly string[] | undefined;
}

export const severities: Record<Severity, Text> = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '警告', en: 'warning' },
  info: { zh: '提示', en: 'info' },
};

const colours: Record<Severity, string> = { error: '31', warning: '33', info: '36' };

/** Writes a place: `file:line:column`, or for tables sheet, row and column by name. */
export function placeText(diagnostic: Place, path: string, language: Language): string {
  const { line, column, sheet, row, columnName } = diagnostic;
  const start = sheet === undefined ? path : `${path} [${sheet}]`;
  if (row === undefined) return [start, line, column].filter((part) => part !== undefined).join(':');
  const at = language === 'zh' ? `第 ${row} 行` : `row ${row}`;
  if (columnName === undefined) return `${start} ${at}`;
  return language === 'zh' ? `${start} ${at}“${columnName}”列` : `${start} ${at}, column “${columnName}”`;
}

const indent = (text: string) =>
  text
    .split('\n')
    .map((line) => `  ${line}`.trimEnd())
    .join('\n');

/** Keeps the lines of the file asked for last, since diagnostics come file by file. */
function keepLines({ pathOf, textOf }: Shown): Framed {
  let last: { file: string; lines: string[] | undefined } | undefined;
  return {
    pathOf,
    linesOf(file) {
      if (last?.file !== file) last = { file, lines: textOf(file)?.split('\n') };
      return last.lines;
    },
  };
}

/** One diagnostic as people read it: place, severity, code and message, the marked line, hint and basis. */
export function diagnosticText(
  diagnostic: Diagnostic,
  shown: Shown,
  language: Language,
  colour: boolean,
): string {
  return blockText(diagnostic, keepLines(shown), language, colour);
}

function blockText(diagnostic: Diagnostic, shown: Framed, language: Language, colour: boolean): string {
  const { severity, code, message, hint, basis, line, column, length } = diagnostic;
  const name = severities[severity][language];
  const marked = colour ? `\u001B[${colours[severity]}m${name}\u001B[0m` : name;
  const place = placeText(diagnostic, shown.pathOf(diagnostic.file), language);
  const parts = [`${place}  ${marked} ${code}  ${message[language]}`];
  const { excerpt } = diagnostic;
  const lines = line === undefined || excerpt !== undefined ? undefined : shown.linesOf(diagnostic.file);
  if (excerpt !== undefined) parts.push(`  ${diagnostic.row} | ${excerpt}`);
  if (lines !== undefined && line !== undefined) {
    const frame = codeFrame(lines, { line, ...(column && { column }), ...(length && { length }) });
    if (frame !== '') parts.push(frame);
  }
  if (hint) parts.push(indent(`${language === 'zh' ? '提示：' : 'hint: '}${hint[language]}`));
  if (basis && basis.length > 0)
    parts.push(
      indent(`${language === 'zh' ? '依据：' : 'basis: '}${basis.join(language === 'zh' ? '；' : '; ')}`),
    );
  return parts.join('\n');
}

/** Numbers of diagnostics by severity. */
export function countSeverities(diagnostics: readonly Diagnostic[]): Record<Severity, number> {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  for (const { severity } of diagnostics) counts[severity] += 1;
  return counts;
}

/** How many of one code are shown in full unless all are asked for. */
const perCode = 10;

export interface Selection {
  shown: Diagnostic[];
  /** Code → how many more there are. */
  left: Map<string, number>;
}

/** The first of every code, so that one slip in a table of thousands does not bury the rest. */
export function selectDiagnostics(diagnostics: readonly Diagnostic[], all: boolean): Selection {
  const left = new Map<string, number>();
  if (all) return { shown: [...diagnostics], left };
  const seen = new Map<string, number>();
  const shown = diagnostics.filter(({ code }) => {
    const count = (seen.get(code) ?? 0) + 1;
    seen.set(code, count);
    return count <= perCode;
  });
  for (const [code, count] of seen) if (count > perCode) left.set(code, count - perCode);
  return { shown, left };
}

function leftText(left: Selection['left'], language: Language): string {
  const lines = [...left].map(([code, count]) =>
    language === 'zh' ? `${code}：另有 ${count} 处` : `${code}: ${count} more`,
  );
  return [...lines, language === 'zh' ? '加 --all 显示全部。' : 'Use --all to see everything.'].join('\n');
}

/** All diagnostics as text, a blank line between files. */
export function diagnosticsText(
  diagnostics: readonly Diagnostic[],
  shown: Shown,
  language: Language,
  options: { all: boolean; colour: boolean },
): string {
  const selection = selectDiagnostics(diagnostics, options.all);
  const framed = keepLines(shown);
  const blocks = [...groupBy(selection.shown, ({ file }) => file).values()].map((group) =>
    group.map((diagnostic) => blockText(diagnostic, framed, language, options.colour)).join('\n'),
  );
  if (selection.left.size > 0) {
    blocks.push(leftText(selection.left, language));
  }
  return blocks.join('\n\n');
}

const escapeData = (text: string) =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapeProperty = (text: string) => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

const levels: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'notice' };

/**
 * Diagnostics as workflow commands, which a forge shows beside the lines of a change; of every code the first unless
 * all are asked for, and in a last notice how many more there are. The gravest come first, as a forge keeps only a few.
 */
export function githubText(
  diagnostics: readonly Diagnostic[],
  shown: Pick<Shown, 'pathOf'>,
  language: Language,
  all: boolean,
): string {
  const selection = selectDiagnostics(diagnostics, all);
  const order: readonly Severity[] = ['error', 'warning', 'info'];
  const commands = sortBy(selection.shown, ({ severity }) => String(order.indexOf(severity))).map(
    (diagnostic) => {
      const { severity, code, message, hint, line, column } = diagnostic;
      const path = shown.pathOf(diagnostic.file);
      const table = diagnostic.row === undefined ? '' : `${placeText(diagnostic, path, language)}  `;
      const properties = [
        `file=${escapeProperty(path)}`,
        ...(line === undefined ? [] : [`line=${line}`]),
        ...(column === undefined ? [] : [`col=${column}`]),
        `title=${escapeProperty(code)}`,
      ].join(',');
      const body = `${table}${message[language]}${hint ? `\n${hint[language]}` : ''}`;
      return `::${levels[severity]} ${properties}::${escapeData(body)}`;
    },
  );
  if (selection.left.size > 0)
    commands.push(`::notice title=gongshi check::${escapeData(leftText(selection.left, language))}`);
  return commands.join('\n');
}
