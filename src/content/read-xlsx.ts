import { EncryptedFileError, HucreError, readXlsx as openWorkbook, type CellValue, type Sheet } from 'hucre';
import type { Diagnostic, Text } from '../base/diagnostic.ts';
import type { Cell, Grid, Merge } from './table-head.ts';
import { zipDanger } from './zip-guard.ts';

/** The visible sheets of a workbook as grids. */
export interface XlsxContent {
  sheets: { name: string; grid: Grid }[];
  diagnostics: Diagnostic[];
  /** False when a part could not be read. */
  complete: boolean;
}

const pad = (number: number, length = 2) => String(number).padStart(length, '0');

/** A date cell as civil text, with the time of day where there is one. Readers give moments in UTC. */
function dateText(date: Date): string {
  const day = `${pad(date.getUTCFullYear(), 4)}-${pad(date.getUTCMonth() + 1)}-${pad(date.getUTCDate())}`;
  const [hour, minute] = [date.getUTCHours(), date.getUTCMinutes()];
  return hour === 0 && minute === 0 ? day : `${day} ${pad(hour)}:${pad(minute)}`;
}

/**
 * A number as text: fifteen digits, which is all a spreadsheet keeps. Longer ones have lost their last digits, so they
 * are given in scientific notation, which every code field refuses.
 */
function numberText(number: number, format: string | undefined): string {
  if (format !== undefined && /^0+$/u.test(format) && Number.isInteger(number) && number >= 0)
    return String(number).padStart(format.length, '0');
  if (format?.includes('%')) return `${plain(number * 100)}%`;
  return plain(number);
}

function plain(number: number): string {
  if (Math.abs(number) >= 1e15) return number.toExponential().toUpperCase();
  const rounded = Number(number.toPrecision(15));
  const text = String(rounded);
  return text.includes('e') ? rounded.toFixed(20).replace(/\.?0+$/u, '') : text;
}

function fault(code: string, zh: string, en: string, hint: Text): Cell {
  return { fault: { code, message: { zh, en }, hint } };
}

const retype: Text = { zh: '请填写数值或文字本身', en: 'Write the value itself' };

function toCell(value: CellValue, sheet: Sheet, row: number, column: number): Cell {
  if (value === null && sheet.cells === undefined) return '';
  const detail = sheet.cells?.get(`${row},${column}`);
  if (detail?.type === 'error')
    return fault('xlsx/error-value', `单元格是错误值 ${String(detail.value)}`, `The cell holds the error ${String(detail.value)}`, retype);
  // Whatever its type, a formula without a stored result has no value.
  if (detail?.formula !== undefined && value === null)
    return fault(
      'xlsx/formula-without-value',
      `单元格是公式“=${detail.formula}”，文件中没有存它的结果`,
      `The cell is the formula “=${detail.formula}” whose result is not in the file`,
      {
        zh: '请用电子表格软件打开并保存一次，或粘贴为数值',
        en: 'Open and save it in a spreadsheet, or paste the value',
      },
    );
  if (value === null) return '';
  if (value instanceof Date) return { date: dateText(value) };
  if (typeof value === 'number') return numberText(value, detail?.style?.numFmt);
  return String(value).replace(/\r\n?/gu, '\n');
}

function gridOf(sheet: Sheet, date1904: boolean): Grid {
  return {
    rows: sheet.rows.map((row, at) => row.map((value, column) => toCell(value, sheet, at, column))),
    merges: sheet.merges ?? [],
    date1904,
  };
}

function failure(file: string, code: string, message: Text, hint?: Text): XlsxContent {
  const diagnostic: Diagnostic = { code, severity: 'error', file, message, ...(hint && { hint }) };
  return { sheets: [], diagnostics: [diagnostic], complete: false };
}

/** Fills merged cells of the first column down below the head; every other merge there is reported. */
export function unmerge(grid: Grid, headRow: number): { grid: Grid; odd: Merge[] } {
  const below = (grid.merges ?? []).filter(({ startRow }) => startRow >= headRow);
  if (below.length === 0) return { grid, odd: [] };
  const isFirstColumn = ({ startCol, endCol }: Merge) => startCol === 0 && endCol === 0;
  const rows = [...grid.rows];
  for (const { startRow, endRow } of below.filter(isFirstColumn))
    for (let row = startRow + 1; row <= Math.min(endRow, rows.length - 1); row += 1)
      rows[row] = [rows[startRow]![0]!, ...rows[row]!.slice(1)];
  return { grid: { ...grid, rows }, odd: below.filter((merge) => !isFirstColumn(merge)) };
}

/** Reads the visible sheets of a workbook; hidden ones are named and left out. */
export async function readXlsx(bytes: Uint8Array, file: string): Promise<XlsxContent> {
  const danger = await zipDanger(bytes);
  if (danger) return failure(file, 'xlsx/too-large', danger);
  let workbook;
  try {
    workbook = await openWorkbook(bytes, { readStyles: true });
  } catch (error) {
    if (error instanceof EncryptedFileError)
      return failure(
        file,
        'xlsx/encrypted',
        { zh: '工作簿有密码，不能读取', en: 'The workbook has a password and cannot be read' },
        { zh: '请去掉密码后另存', en: 'Save it without a password' },
      );
    // Damaged parts surface as the library's errors or, deeper in, as whatever the platform throws.
    const why = error instanceof HucreError || error instanceof Error ? error.message : String(error);
    return failure(
      file,
      'xlsx/damaged',
      { zh: '不是完整的 .xlsx 工作簿，不能打开', en: `Not a whole .xlsx workbook (${why})` },
      { zh: '请用电子表格软件打开并重新另存为 .xlsx', en: 'Open it in a spreadsheet and save it as .xlsx again' },
    );
  }
  const diagnostics: Diagnostic[] = [];
  const sheets: XlsxContent['sheets'] = [];
  for (const sheet of workbook.sheets) {
    if (sheet.hidden || sheet.veryHidden) {
      if (sheet.rows.length > 0)
        diagnostics.push({
          code: 'xlsx/hidden-sheet',
          severity: 'info',
          file,
          sheet: sheet.name,
          message: { zh: '隐藏的工作表，未读取', en: 'A hidden sheet, not read' },
        });
    } else sheets.push({ name: sheet.name, grid: gridOf(sheet, workbook.dateSystem === '1904') });
  }
  return { sheets, diagnostics, complete: true };
}
