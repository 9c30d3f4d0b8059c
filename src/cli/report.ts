import type { Diagnostic, Text } from '../base/diagnostic.ts';
import { displayWidth, padWidth } from '../base/width.ts';
import { diagnosticsText, githubText, type Shown } from './diagnostic-text.ts';
import type { Language } from './language.ts';

/** The way to the terminal; commands print through it only. */
export interface Output {
  language: Language;
  /** Prints a result. */
  print(text: string): void;
  /** Prints what is not the result: progress, remarks, errors. */
  note(text: string | Text): void;
  /** Prints a value as JSON. */
  json(value: unknown): void;
  /** Prints columns, aligned by display width, with a line of headings. */
  table(headings: readonly string[], rows: readonly (readonly string[])[]): void;
  /** Prints diagnostics in a format; `all` shows every one of a code. */
  diagnostics(diagnostics: readonly Diagnostic[], shown: Shown, options: DiagnosticOptions): void;
}

export interface DiagnosticOptions {
  format?: string;
  all?: boolean;
}

/** Where text goes; the process's streams unless a test gives its own. */
export interface Streams {
  out: { write(text: string): unknown; isTTY?: boolean };
  err: { write(text: string): unknown; isTTY?: boolean };
  colour: boolean;
}

/** The streams of the process; colour on a terminal only, and never where `NO_COLOR` is set. */
export function processStreams(): Streams {
  const { stdout, stderr, env } = process;
  // A reader that has seen enough (`| head`) closes the pipe.
  for (const stream of [stdout, stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
      process.exit(0);
    });
  return { out: stdout, err: stderr, colour: stdout.isTTY === true && !env.NO_COLOR };
}

function tableText(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = headings.map((heading, at) =>
    Math.max(displayWidth(heading), ...rows.map((row) => displayWidth(row[at] ?? ''))),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, at) => padWidth(cell, widths[at]!))
      .join('  ')
      .trimEnd();
  return [line(headings), ...rows.map(line)].join('\n');
}

/** Makes the output of a run. */
export function makeOutput(language: Language, streams: Streams): Output {
  const print = (text: string) => streams.out.write(`${text}\n`);
  return {
    language,
    print,
    note: (text) => streams.err.write(`${typeof text === 'string' ? text : text[language]}\n`),
    json: (value) => print(JSON.stringify(value, null, 2)),
    table: (headings, rows) => print(tableText(headings, rows)),
    diagnostics(diagnostics, shown, { format = 'text', all = false }) {
      if (format === 'json') {
        print(
          JSON.stringify(
            diagnostics.map((one) => ({ ...one, file: shown.pathOf(one.file) })),
            null,
            2,
          ),
        );
        return;
      }
      const text =
        format === 'github'
          ? githubText(diagnostics, shown, language, all)
          : diagnosticsText(diagnostics, shown, language, { all, colour: streams.colour });
      if (text !== '') print(text);
    },
  };
}
