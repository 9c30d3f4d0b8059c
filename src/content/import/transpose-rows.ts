import { shorten } from '../hazards.ts';
import { gaps } from '../table.ts';
import { textOf, type Cell } from '../table-head.ts';
import { foldTitle } from '../titles.ts';
import { emptyDraft, has, putCell, putTexts, type Context, type Draft, type Refused } from './drafts.ts';
import type { ResolvedTarget } from './resolve-mapping.ts';

type Row = { row: number; cells: readonly Cell[] };

const moneyUnits = new Set(['元', '千元', '万元', '百万元', '亿元']);

/** Money takes the unit of its row; a count must be in the unit of its field, or the one the mapping allows. */
function withRowUnit(target: ResolvedTarget, unit: string): ResolvedTarget | undefined {
  if (unit === '') return target;
  const { format } = target.field;
  if ((format === 'yuan' || format === 'wan') && moneyUnits.has(unit)) return { ...target, unit };
  const expected = [target.unit, target.field.unit].map((one) => one ?? '');
  return expected.includes(unit) ? target : undefined;
}

function refuse(
  row: number,
  code: string,
  column: string,
  zh: string,
  en: string,
  hint?: { zh: string; en: string },
): Refused {
  return {
    row,
    reasons: [{ code, severity: 'error', columnName: column, message: { zh, en }, ...(hint && { hint }) }],
  };
}

/**
 * The one record of a table with an indicator in each row. Rows whose indicator has no field, comes twice or has another
 * unit are refused; the others fill the record.
 */
export function transposeRows(rows: readonly Row[], context: Context): { draft: Draft; refused: Refused[] } {
  const { resolved, reading } = context;
  const { indicator, value, unit } = resolved.mapping.transpose!;
  const at = (cells: readonly Cell[], heading: string | undefined) =>
    heading === undefined ? '' : (cells[reading.indexOf.get(foldTitle(heading)) ?? -1] ?? '');
  const refused: Refused[] = [];
  const used: number[] = [];
  const draft = emptyDraft(rows.map(({ row }) => row));
  for (const { row, cells } of rows) {
    const title = textOf(at(cells, indicator));
    const plan = resolved.columns.get(foldTitle(title));
    if (plan === undefined || 'skip' in plan) {
      refused.push(
        plan
          ? refuse(
              row,
              'import/dropped',
              indicator,
              `指标“${shorten(title)}”：${plan.skip}`,
              `Indicator “${shorten(title)}”: ${plan.skip}`,
            )
          : refuse(
              row,
              'import/unknown-indicator',
              indicator,
              `指标“${shorten(title)}”没有对应的字段`,
              `The indicator “${shorten(title)}” has no field`,
              {
                zh: '请在映射文件的“列”中写明填哪个字段，不要的写“跳过：理由”',
                en: 'Say in the mapping which field it fills, or “skip”',
              },
            ),
      );
      continue;
    }
    const rowUnit = textOf(at(cells, unit));
    const targets = plan.targets.map((target) => withRowUnit(target, rowUnit));
    const wrong = targets.indexOf(undefined);
    const double = plan.targets.find(({ path }) => has(draft.value, path));
    if (wrong !== -1)
      refused.push(
        refuse(
          row,
          'schema/unit',
          unit ?? indicator,
          `指标“${shorten(title)}”的单位应为“${plan.targets[wrong]!.field.unit ?? '无'}”，实为“${rowUnit}”`,
          `The unit of “${shorten(title)}” should be “${plan.targets[wrong]!.field.unit ?? 'none'}”, found “${rowUnit}”`,
        ),
      );
    else if (double)
      refused.push(
        refuse(
          row,
          'import/duplicate-indicator',
          indicator,
          `指标“${shorten(title)}”出现两次`,
          `The indicator “${shorten(title)}” comes twice`,
        ),
      );
    else {
      used.push(row);
      putCell(draft, at(cells, value), { title: value, targets: targets as ResolvedTarget[], unit: rowUnit }, row, context);
    }
  }
  putTexts(draft, resolved.constants, false);
  putTexts(draft, resolved.defaults, true);
  draft.issues.push(...gaps(draft.value, []));
  return { draft: { ...draft, rows: used }, refused };
}
