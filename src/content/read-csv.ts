import type { CsvError } from 'csv-parse/sync';
import type { Diagnostic, Text } from '../base/diagnostic.ts';
import { csv } from './parsers.ts';
import type { Grid } from './table-head.ts';

/** Rows of a text table; row `n` as a spreadsheet numbers them is `rows[n - 1]`, blank lines included. */
export interface CsvContent {
  grid: Grid;
  diagnostics: Diagnostic[];
  /** Delimiter found. */
  delimiter: string;
}

const delimiters = [',', '\t', '；', ';', '，'] as const;

/** The delimiter that splits most of the first lines alike into the most cells; a comma when none does. */
function findDelimiter(text: string): string {
  const lines = text.split('\n', 30).filter((line) => line.trim() !== '');
  let best: string = ',';
  let bestScore = 0;
  for (const delimiter of delimiters) {
    const widths = new Map<number, number>();
    for (const line of lines) {
      const width = unquoted(line).split(delimiter).length - 1;
      if (width > 0) widths.set(width, (widths.get(width) ?? 0) + 1);
    }
    const score = Math.max(0, ...[...widths].map(([width, count]) => width * count));
    if (score > bestScore) [best, bestScore] = [delimiter, score];
  }
  return best;
}

const unquoted = (line: string) => line.replace(/"[^"]*"/gu, '');

const quoteProblems: Record<string, Text> = {
  CSV_QUOTE_NOT_CLOSED: {
    zh: '引号没有配对，从这里到文件末尾都成了一格',
    en: 'A quotation mark is not closed; everything from here on became one cell',
  },
  CSV_INVALID_CLOSING_QUOTE: {
    zh: '右引号后面应为分隔符或换行',
    en: 'A closing quotation mark should be followed by a delimiter or line break',
  },
  CSV_MAX_RECORD_SIZE: { zh: '一行过长，未读取', en: 'A row is too long; not read' },
};

const options = {
  bom: true,
  relax_column_count: true,
  relax_quotes: true,
  skip_empty_lines: false,
  record_delimiter: '\n',
  max_record_size: 4_000_000,
} as const;

/** A row of a text table: the line it begins at, and its cells. */
export interface CsvRow {
  line: number;
  cells: string[];
}

/** The rows of a text with their lines; row `n` is at `n - 1`. For placing problems only. */
export function csvRows(text: string, delimiter: string): CsvRow[] {
  let line = 1;
  return (csv().parse(text, { ...options, delimiter }) as string[][]).map((cells) => {
    const row = { line, cells };
    // Line breaks inside quotes count.
    line += 1 + cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);
    return row;
  });
}

function failure(file: string, error: CsvError): Diagnostic {
  const details = error as CsvError & { records?: number };
  const message = quoteProblems[error.code] ?? {
    zh: `表格文本有误（${error.code}）`,
    en: `The table cannot be read (${error.code})`,
  };
  return {
    code: 'csv/syntax',
    severity: 'error',
    file,
    row: (details.records ?? 0) + 1,
    message,
    hint: {
      zh: '含有引号、逗号或换行的内容应整格用英文双引号括起来，其中的引号写两次',
      en: 'Put the cell in double quotes and write quotes inside it twice',
    },
  };
}

/** Trailing empty cells do not count. */
function filledWidth(cells: readonly string[]): number {
  let width = cells.length;
  while (width > 0 && cells[width - 1]!.trim() === '') width -= 1;
  return width;
}

/**
 * Rows whose number of cells is not the head's: a comma too many or too few moves everything after it. The head is
 * known only later, so the width is that of most rows.
 */
function raggedRows(rows: readonly string[][], file: string): { index: number; diagnostic: Diagnostic }[] {
  const widths = new Map<number, number>();
  const wide = rows.filter((cells) => filledWidth(cells) > 1);
  for (const cells of wide) widths.set(cells.length, (widths.get(cells.length) ?? 0) + 1);
  const usual = [...widths].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
  const first = rows.findIndex((cells) => cells.length === usual);
  return rows.flatMap((cells, index) => {
    const filled = filledWidth(cells);
    if (index < first || filled === 0 || cells.length === usual) return [];
    if (cells.length > usual && filled <= usual) return [];
    return [
      {
        index,
        diagnostic: {
          code: 'csv/ragged',
          severity: 'error',
          file,
          row: index + 1,
          message: {
            zh: `应有 ${usual} 格，实有 ${cells.length} 格，本行未读取`,
            en: `Expected ${usual} cells, found ${cells.length}; the row was not read`,
          },
          hint: {
            zh: '请检查是否多写或漏写了分隔符，含逗号的内容应加英文双引号',
            en: 'Look for a missing or extra delimiter; quote cells that contain it',
          },
        },
      },
    ];
  });
}

/** Reads a text table: comma, tab or semicolon, quoted cells with line breaks. Lines end in `\n`. */
export function readCsv(text: string, file: string, given?: string): CsvContent {
  const delimiter = given ?? findDelimiter(text);
  let rows: string[][];
  try {
    rows = csv().parse(text, { ...options, delimiter }) as string[][];
  } catch (error) {
    if (!(error instanceof csv().CsvError)) throw error;
    return { grid: { rows: [] }, diagnostics: [failure(file, error)], delimiter };
  }
  const ragged = raggedRows(rows, file);
  for (const { index } of ragged) rows[index] = [];
  return { grid: { rows }, diagnostics: ragged.map(({ diagnostic }) => diagnostic), delimiter };
}
