import { addDays } from '../../base/dates.ts';
import { regulations, type Regulation } from './editions.ts';
import { everSince, inForceOn } from './in-force.ts';

export type { Regulation } from './editions.ts';

const byId = new Map(regulations.map((each) => [each.id, each]));

/** The edition with this id, e.g. `AQ-2014`. */
export function regulationById(id: string): Regulation | undefined {
  return byId.get(id);
}

/** Removes 《》 and an edition in brackets at the end: 《安全生产法》（2021年修正） → 安全生产法. 试行 and 暂行 belong to titles. */
export function plainTitle(title: string): string {
  return title
    .trim()
    .replace(/^《(.*)》/u, '$1')
    .replace(/（(?:\d{4}年?)?(?:修正|修订|版|第[一二三四五六七八九十]+次修正)(?:版|本)?）$/u, '')
    .trim();
}

const editionsByTitle = new Map<string, Regulation[]>();
for (const edition of regulations) {
  for (const name of [edition.title, edition.id, ...(edition.aliases ?? [])]) {
    const list = editionsByTitle.get(name);
    if (list) list.push(edition);
    else editionsByTitle.set(name, [edition]);
  }
}

/** All editions under a full title, an alias or an id, newest first; empty when unknown. */
export function editionsOf(titleOrAlias: string): readonly Regulation[] {
  return editionsByTitle.get(plainTitle(titleOrAlias)) ?? [];
}

/** The edition in force on a date, or without a date the newest; undefined when unknown or none was in force. */
export function findRegulation(titleOrAlias: string, date?: string): Regulation | undefined {
  const editions = editionsOf(titleOrAlias);
  return date === undefined ? editions[0] : editions.find((each) => inForce(each, date));
}

/** Editions with their days in force; no day known to be the first is none that is too early. */
const periods = new Map(
  regulations.map((each) => [
    each,
    {
      edition: each.title,
      validFrom: each.effective ?? everSince,
      ...(each.repealed !== undefined && { validTo: addDays(each.repealed, -1) }),
    },
  ]),
);

/** Tells whether an edition was in force on a date. */
export function inForce(regulation: Regulation, date: string): boolean {
  return inForceOn(periods.get(regulation)!, date);
}

/** What a title stood for on a date. */
export type Standing =
  | { status: 'in-force'; regulation: Regulation }
  /** Repealed on or before the date; the successor under another title, where there is one. */
  | { status: 'repealed'; regulation: Regulation; successor?: Regulation }
  | { status: 'not-yet'; regulation: Regulation }
  /** The title is not known, or an edition older than those known was in force. */
  | { status: 'unknown' };

/** Tells what a title stood for on the date of an act (stale basis, law not yet in force). */
export function regulationInForce(title: string, date: string): Standing {
  const editions = editionsOf(title);
  const current = editions.find((each) => inForce(each, date));
  if (current) return { status: 'in-force', regulation: current };
  const past = editions.find((each) => each.repealed !== undefined && each.repealed <= date);
  if (past) {
    const successor = past.successor === undefined ? undefined : byId.get(past.successor);
    return successor
      ? { status: 'repealed', regulation: past, successor }
      : { status: 'repealed', regulation: past };
  }
  const oldest = editions.at(-1);
  return oldest?.first ? { status: 'not-yet', regulation: oldest } : { status: 'unknown' };
}

/**
 * The rank of a text by its title: known ones by the table, others by how titles are formed (…法 law; 国务院 texts are
 * not told from local ones: 条例 counts as regulation, with a province or city before it as local). 规定, 办法 and 规则
 * may be rules or not; for them, and all else, undefined.
 */
export function rankOf(title: string): Regulation['rank'] | undefined {
  const known = findRegulation(title);
  if (known) return known.rank;
  const plain = plainTitle(title).replace(/（(?:试行|暂行)）$/u, '');
  if (plain.endsWith('条例'))
    return /(省|市|自治区|自治州|自治县|特区)[^条]*条例$/u.test(plain) ? 'local' : 'regulation';
  if (plain.endsWith('法') && !plain.endsWith('办法')) return 'law';
  if (/(通知|意见|决议|函|通报|方案|细则|纪要|公告|基准|清单)$/u.test(plain)) return 'normative';
  return undefined;
}
