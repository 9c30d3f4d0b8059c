import type { Text } from '../../base/diagnostic.ts';
import { shorten } from '../hazards.ts';
import { textOf, type Cell } from '../table-head.ts';
import { foldTitle } from '../titles.ts';
import type { RowPattern } from './mapping.ts';

/** Why a row of a table is no record. */
export interface NotRecord {
  code: string;
  message: Text;
  hint: Text;
}

const total = /^(合计|总计|小计|共计|累计|总数|合并|本页合计|全部合计|平均)([（(：:].*)?$/u;
/** The word by which a row calls itself a row of totals, in one of its first two filled cells. */
export function totalLabel(cells: readonly Cell[]): string | undefined {
  const filled = cells.map(textOf).filter((text) => text !== '');
  return filled.slice(0, 2).find((text) => total.test(text));
}

const note =
  /^(注|备注|说明|注释|填表|制表|填报|审核|负责人|联系人|联系电话|单位|资料来源|数据来源|附件?)[:：]|^（?以下空白/u;
const excerpt = /^(…+|\.{3,}|⋯+)$|^(摘录|节选|略)$/u;

const mend: Text = {
  zh: '不是记录，不用处理；若确是记录，请补全后重新导入',
  en: 'It is no record; if it is one, complete it and import again',
};

const found = (code: string, zh: string, en: string): NotRecord => ({
  code,
  message: { zh, en },
  hint: mend,
});

/** Tells that a row is a total, a note, a cut-off mark, a heading within the table or the head repeated. */
export function notRecord(
  cells: readonly Cell[],
  head: readonly (readonly string[])[],
): NotRecord | undefined {
  const texts = cells.map(textOf);
  const filled = texts.filter((text) => text !== '');
  const [first = ''] = filled;
  const label = totalLabel(cells);
  if (label !== undefined && filled.length < head.length + 1)
    return found(
      'import/total-row',
      `合计行（“${shorten(label)}”），不是一条记录`,
      `A row of totals (“${shorten(label)}”)`,
    );
  const mark = filled.find((text) => excerpt.test(text));
  if (mark !== undefined)
    return found(
      'import/excerpt',
      `省略标记行（“${shorten(filled.join('，'))}”），不是一条记录`,
      `A mark of omission (“${shorten(mark)}”)`,
    );
  const repeated = texts.filter(
    (text, at) => text !== '' && (head[at] ?? []).some((name) => foldTitle(name) === foldTitle(text)),
  ).length;
  if (repeated >= 2 && repeated * 2 > filled.length)
    return found('import/repeated-head', '重复的表头，不是一条记录', 'The head again');
  if (filled.length <= 2 && note.test(first))
    return found(
      'import/note-row',
      `表后说明（“${shorten(first)}”），不是一条记录`,
      `A note (“${shorten(first)}”)`,
    );
  const width = head.filter((names) => names.length > 0).length;
  if (filled.length === 1 && width >= 3)
    return found(
      'import/section-row',
      `整行只有一格有内容（“${shorten(first)}”），像是分段标题，不是一条记录`,
      `Only one cell is filled (“${shorten(first)}”): a heading within the table`,
    );
  return undefined;
}

/** The first pattern of a mapping that a row fits, with what it matched. */
export function matchRow(
  cells: readonly Cell[],
  patterns: readonly RowPattern[],
  indexOf: ReadonlyMap<string, number>,
): RowPattern | undefined {
  return patterns.find(({ column, matches }) => {
    if (column === undefined) return cells.some((cell) => matches.test(textOf(cell)));
    const at = indexOf.get(foldTitle(column));
    return at !== undefined && matches.test(textOf(cells[at]));
  });
}
