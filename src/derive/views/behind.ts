import { addMonthsToMonth, monthOf } from '../../base/dates.ts';
import type { PublicCorpus } from '../public.ts';
import type { ListedKind } from '../listed-figures.ts';
import { listedFigures } from '../listed-figures.ts';
import { recordListOf } from '../record-lists.ts';

/** What stands behind a number: records to open, or why there are none. */
export interface Behind {
  /** Address of the list of the records. */
  path?: string;
  /** How many of them are public. */
  count?: number;
  /** Address of another page that has more, where there are no single records. */
  elsewhere?: string;
  /** Why the records, or some of them, are not there to be opened. */
  why?: string;
}

const files = '案件和文书属于执法案卷，依法不公开（政府信息公开条例第十六条），只公布数量';
const withInspections = '随监督检查逐次形成，问题明细属于检查记录，不公开；检查结果见监督检查';
const measures = '现场处理措施写在企业收到的文书里，不单独公开；查封、扣押等行政强制见行政强制';
const remedies = '复议、诉讼和听证材料属于案卷，不公开；结果标在所涉处罚决定的页面上';

/** Why other figures have no single records, by the beginning of their path. */
const reasons: readonly (readonly [start: string, why: string, elsewhere?: string])[] = [
  ['firms', '一家企业查几次仍是一家；检查了谁见“检查家次”的记录'],
  ['subjects', '监管对象见监管企业名录（公布的部分）', '/enterprises/'],
  ['triggers', withInspections],
  ['documents', files],
  ['hazards', withInspections],
  ['majorHazards', withInspections],
  ['dueHazards', withInspections],
  ['rectified', withInspections],
  ['measures', measures],
  ['cases', files],
  ['closed', files],
  ['crimeTransfers', '移送的案件由接收机关办理，只公布数量', '/case-transfer/'],
  ['otherTransfers', '移送的案件由接收机关办理，只公布数量', '/case-transfer/'],
  ['hearings', remedies],
  ['reviews', remedies],
  ['suits', remedies],
  ['overturned', remedies, '/penalty/withdrawn.html'],
  ['complaints', '举报人和举报内容严格保密，只公布数量'],
  ['rechecks', withInspections],
  ['officers', '在岗执法人员见执法人员名单', '/officers/'],
  ['certified', '在岗执法人员见执法人员名单', '/officers/'],
  ['stopped', '停产停业的决定见行政处罚和行政强制'],
];

/** Why not all records counted are there, and what else may be the reason while terms of publication run. */
const partial: Record<ListedKind, readonly [why: string, running: string]> = {
  inspection: ['部分检查没有逐次录入，只有汇总数', '结果还在二十个工作日的公开期限内'],
  penalty: ['部分处罚决定已经终止公示', '还在七个工作日的公示期限内'],
  licence: ['部分许可决定形成于本站建立之前', '还在公开期限内'],
  coercion: ['部分强制措施形成于本站建立之前', '还在公开期限内'],
};
const none: Record<ListedKind, readonly [why: string, running: string]> = {
  inspection: ['检查没有逐次录入本站，只公布数量', ''],
  penalty: ['现在公示的处罚决定中没有：已经终止公示', '还在公示期限内'],
  licence: ['没有现在公开的许可决定', ''],
  coercion: ['没有现在公开的强制措施', ''],
};

/** Months after a period in which a record of it may still be within its term of publication. */
const termMonths = 2;

/** Last month of a month, a quarter (`2026-Q3`) or a year. */
function lastMonth(period: string): string {
  const [year, part] = period.split('-');
  if (part === undefined) return `${year}-12`;
  return part.startsWith('Q') ? `${year}-${String(Number(part.slice(1)) * 3).padStart(2, '0')}` : period;
}

function reason(corpus: PublicCorpus, period: string, [why, running]: readonly [string, string]): string {
  const isRunning = monthOf(corpus.today) <= addMonthsToMonth(lastMonth(period), termMonths);
  return running && isRunning ? `${why}，或者${running}` : why;
}

/** Whether every record counted stands in the list; then nothing needs explaining. */
function told(
  corpus: PublicCorpus,
  kind: ListedKind,
  value: number | undefined,
  query: { period: string; agency?: string; sort?: string },
  isCount: boolean,
): Behind {
  if (value === 0) return {};
  const list = recordListOf(corpus, { kind, ...query });
  if (!list) return { why: reason(corpus, query.period, none[kind]) };
  const all = isCount && value !== undefined && list.count >= value;
  return {
    path: list.path,
    count: list.count,
    ...(!all && isCount && { why: reason(corpus, query.period, partial[kind]) }),
  };
}

/** What stands behind a figure of the monthly statistics, of one agency or of all together. */
export function behindFigure(
  corpus: PublicCorpus,
  path: string,
  value: number | undefined,
  query: { period: string; agency?: string },
): Behind {
  const listed = listedFigures[path];
  if (listed) {
    const { kind, sort, money } = listed;
    return told(corpus, kind, value, { ...query, sort }, money !== true);
  }
  const [, why, elsewhere] = reasons.find(([start]) => path.startsWith(start)) ?? [];
  if (value === 0 || why === undefined) return {};
  const target =
    elsewhere ??
    (path.startsWith('complaints') && query.period.length === 7
      ? `/complaint/${query.period}.html`
      : undefined);
  return { why, ...(target && { elsewhere: target }) };
}

/** What stands behind a cell of the yearly sheet: decisions of a sort. */
export function behindCell(
  corpus: PublicCorpus,
  kind: ListedKind,
  value: number,
  query: { period: string; agency?: string; sort?: string },
): Behind {
  return told(corpus, kind, value, query, true);
}
