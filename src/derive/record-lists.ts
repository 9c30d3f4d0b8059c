import { compareText } from '../base/order.ts';
import { formatChineseMonth } from '../base/dates.ts';
import { coercionKinds } from '../model/kinds/coercion.ts';
import { licenceDecisions } from '../model/kinds/licence.ts';
import { penaltyKinds } from '../model/kinds/penalty.ts';
import { quarters } from '../model/kinds/quarter.ts';
import type { ListedKind } from './listed-figures.ts';
import type { ListPage } from './lists/pages.ts';
import { facetPath, listPages } from './lists/pages.ts';
import type { PublicCorpus } from './public.ts';
import { publicRecords } from './public.ts';
import type { PeriodUnit } from './statistics.ts';
import { periodOf } from './statistics.ts';
import { agencyName } from './views/agencies.ts';
import { once } from './views/once.ts';
import type { RecordQuery } from './wanted-lists.ts';
import { wantedLists } from './wanted-lists.ts';

/** The records behind a number: a page of its own, which works without script. */
export interface RecordList extends RecordQuery {
  /** Part of its address, e.g. `penalty-2025-fine-shili`. */
  id: string;
  title: string;
  /** Ids of the records, the newest first. */
  ids: string[];
}

/** Records on one page of such a list. */
export const listedPerPage = 50;

/** Groups of penalties the monthly statistics count: several kinds together, by party, before or after an accident. */
const penaltyGroups = {
  'of-units': '单位',
  'of-persons': '个人',
  'before-accident': '事前',
  'after-accident': '事后',
  'group-warning': '警告、通报批评',
  'group-suspension': '暂扣许可证件、降低资质等级',
  'group-closure': '责令停产停业、责令关闭、限制从业',
} as const;

/** Kinds of penalty that the statistics count together. */
const grouped: Partial<Record<keyof typeof penaltyKinds, keyof typeof penaltyGroups>> = {
  warning: 'group-warning',
  criticism: 'group-warning',
  suspension: 'group-suspension',
  downgrade: 'group-suspension',
  'stop-production': 'group-closure',
  closure: 'group-closure',
  'career-ban': 'group-closure',
};

const titles = { penalty: '行政处罚', licence: '行政许可', coercion: '行政强制', inspection: '监督检查' };
const sorts: Record<ListedKind, Readonly<Record<string, string>>> = {
  penalty: { ...penaltyKinds, ...penaltyGroups },
  licence: licenceDecisions,
  coercion: { ...coercionKinds, 'cut-supply': '停止供电、供应民用爆炸物品' },
  inspection: { planned: '有计划检查', triggered: '触发式检查', random: '双随机检查', key: '重点检查' },
};

const keyOf = ({ kind, period, agency, sort }: RecordQuery) =>
  [kind, period.toLowerCase(), ...(sort ? [sort] : []), ...(agency ? ['of', agency] : [])].join('-');

/** Address of a page of a list of records. */
export function recordListPath(id: string, page = 1): string {
  return `/list/${id}${page === 1 ? '' : `.${page}`}.html`;
}

function periodTitle(period: string): string {
  const quarter = /^(\d{4})-Q([1-4])$/u.exec(period);
  if (quarter) return `${quarter[1]}年${quarters[quarter[2] as keyof typeof quarters]}`;
  return period.length === 4 ? `${period}年` : formatChineseMonth(period);
}

function titleOf(corpus: PublicCorpus, { kind, period, agency, sort }: RecordQuery): string {
  const who = agency === undefined ? '' : agencyName(corpus, agency);
  const what = sort === undefined ? '' : `（${sorts[kind][sort] ?? sort}）`;
  return `${who}${periodTitle(period)}${titles[kind]}${what}`;
}

interface Dated {
  id: string;
  on: string;
  agency: string;
  sorts: readonly string[];
}

function recordsOf(corpus: PublicCorpus, kind: ListedKind): Dated[] {
  switch (kind) {
    case 'penalty':
      return publicRecords(corpus, kind).map(({ id, value }) => ({
        id,
        on: value.decidedOn,
        agency: value.agency,
        sorts: [
          ...value.kinds,
          ...value.kinds.flatMap((each) => grouped[each] ?? []),
          value.party.type === 'person' ? 'of-persons' : 'of-units',
          ...(value.phase === undefined ? [] : [`${value.phase}-accident`]),
        ],
      }));
    case 'licence':
      return publicRecords(corpus, kind).map(({ id, value }) => ({
        id,
        on: value.decidedOn,
        agency: value.agency,
        sorts: [value.decision],
      }));
    case 'coercion':
      return publicRecords(corpus, kind).map(({ id, value }) => ({
        id,
        on: value.decidedOn,
        agency: value.agency,
        sorts: [value.kind, ...(value.kind.startsWith('cut-') ? ['cut-supply'] : [])],
      }));
    case 'inspection':
      return publicRecords(corpus, kind).map(({ id, value }) => ({
        id,
        on: value.on,
        agency: value.agency,
        sorts: [
          value.trigger === undefined ? 'planned' : 'triggered',
          ...(value.selection === 'randomFirm' ? ['random'] : []),
          ...(value.selection === 'key' ? ['key'] : []),
        ],
      }));
  }
}

/** By what lists of a kind are cut: the length of their period, and whether by agency and by sort. */
interface Shape {
  unit: PeriodUnit;
  byAgency: boolean;
  bySort: boolean;
}

function shapesOf(lists: readonly RecordQuery[]): Shape[] {
  const shapes = new Map<string, Shape>();
  for (const { period, agency, sort } of lists) {
    const unit = period.length === 4 ? 'year' : period.includes('Q') ? 'quarter' : 'month';
    const shape: Shape = { unit, byAgency: agency !== undefined, bySort: sort !== undefined };
    shapes.set(JSON.stringify(shape), shape);
  }
  return [...shapes.values()];
}

/** The list by month or year the register itself has, where that is all a number asks for. */
function ownList(corpus: PublicCorpus, { kind, period, agency, sort }: RecordQuery): ListPage | undefined {
  if (agency !== undefined || sort !== undefined || period.includes('Q')) return undefined;
  return listPages(corpus, kind).get(facetPath(kind, period.length === 4 ? 'year' : 'month', period));
}

/**
 * Every list of records behind a published number that the registers do not have themselves, by id; lists without a
 * public record are left out.
 */
export const recordLists = once((corpus: PublicCorpus): ReadonlyMap<string, RecordList> => {
  const kinds = Object.keys(titles) as ListedKind[];
  const records = new Map(kinds.map((kind) => [kind, recordsOf(corpus, kind)]));
  const lists = new Map<string, RecordList>();
  // A year's page opens its records whether or not there is a yearly sheet.
  const years = [...records].flatMap(([kind, of]) =>
    [...new Set(of.map(({ on }) => on.slice(0, 4)))].map((period) => ({ kind, period })),
  );
  for (const query of [...wantedLists(corpus), ...years]) {
    const id = keyOf(query);
    if (lists.has(id) || ownList(corpus, query)) continue;
    lists.set(id, { ...query, id, title: titleOf(corpus, query), ids: [] });
  }
  for (const [kind, of] of records) {
    const shapes = shapesOf([...lists.values()].filter((list) => list.kind === kind));
    if (shapes.length === 0) continue;
    const newestFirst = of.sort((a, b) => compareText(b.on, a.on) || compareText(b.id, a.id));
    for (const { id, on, agency, sorts: sortsOf } of newestFirst)
      for (const { unit, byAgency, bySort } of shapes)
        for (const sort of bySort ? new Set(sortsOf) : [undefined]) {
          const query = { kind, period: periodOf(on.slice(0, 7), unit), sort };
          lists.get(keyOf(byAgency ? { ...query, agency } : query))?.ids.push(id);
        }
  }
  return new Map([...lists].filter(([, { ids }]) => ids.length > 0));
});

/** Where the records a number counts are listed, and how many are public; undefined where none is. */
export function recordListOf(
  corpus: PublicCorpus,
  query: RecordQuery,
): { path: string; count: number } | undefined {
  const own = ownList(corpus, query);
  if (own) return { path: own.path, count: own.total };
  const list = recordLists(corpus).get(keyOf(query));
  return list && { path: recordListPath(list.id), count: list.ids.length };
}
