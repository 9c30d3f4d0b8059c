import type { Diagnostic } from '../../base/diagnostic.ts';
import { textOf } from '../table-head.ts';
import { foldTitle } from '../titles.ts';
import { isKnownHeading } from './columns.ts';
import { findTableHead } from './head.ts';
import type { SourceTable } from './open-tables.ts';
import type { ResolvedMapping } from './resolve-mapping.ts';

/** Known headings of a table, the measure of how well it fits a kind. */
function fit({ grid }: SourceTable, resolved: ResolvedMapping): number {
  const known = (title: string) => isKnownHeading(title, resolved);
  const head = findTableHead(grid, known, resolved.mapping.header);
  return head ? head.names.filter((names) => names.some(known)).length : 0;
}

const isEmpty = ({ grid }: SourceTable) =>
  !grid.rows.some((cells) => cells.some((cell) => textOf(cell) !== ''));

/**
 * Chooses the tables of a file to import: the one named (by name or number), all sheets of a workbook that hold something,
 * or of a page’s tables the one whose head fits best. The others are named, so that nothing is left out unseen.
 */
export function chooseTables(
  tables: readonly SourceTable[],
  resolved: ResolvedMapping,
  wanted: string | undefined,
): { chosen: SourceTable[]; diagnostics: Diagnostic[] } {
  const file = tables[0]?.file ?? '';
  const names = tables.map(({ name }, index) => `${index + 1}${name === undefined ? '' : ` ${name}`}`);
  if (wanted !== undefined) {
    const found = tables.filter(
      ({ name }, index) =>
        String(index + 1) === wanted || (name !== undefined && foldTitle(name) === foldTitle(wanted)),
    );
    if (found.length > 0) return { chosen: found, diagnostics: [] };
    return {
      chosen: [],
      diagnostics: [
        {
          code: 'import/no-such-table',
          severity: 'error',
          file,
          message: { zh: `没有名称或序号为“${wanted}”的表`, en: `There is no table “${wanted}”` },
          hint: { zh: `文件中有：${names.join('、')}`, en: `The file has: ${names.join(', ')}` },
        },
      ],
    };
  }
  const filled = tables.filter((table) => !isEmpty(table));
  if (filled.length === 0)
    return {
      chosen: [],
      diagnostics: [
        {
          code: 'file/empty',
          severity: 'error',
          file,
          message: { zh: '文件没有内容', en: 'The file is empty' },
        },
      ],
    };
  const html = filled[0]!.format === 'html';
  if (!html || filled.length === 1) return { chosen: filled, diagnostics: [] };
  const fits = filled.map((table) => fit(table, resolved));
  const best = Math.max(...fits);
  const first = filled[fits.indexOf(best)]!;
  return {
    chosen: [first],
    diagnostics: filled
      .filter((table) => table !== first)
      .map((table) => ({
        code: 'import/other-table',
        severity: 'info',
        file,
        ...(table.name !== undefined && { sheet: table.name }),
        message: {
          zh: `网页中另有这张表，未导入；要导入它请用 --table ${tables.indexOf(table) + 1}`,
          en: `Another table of the page, not imported; use --table ${tables.indexOf(table) + 1}`,
        },
      })),
  };
}
