import { formatChinese } from '../../../base/dates.ts';
import { formatBasis } from '../../../model/law/basis.ts';
import { procedureBasis, type ProcedureBasisId } from '../../../model/law/procedure-bases.ts';
import type { Case } from '../../../model/kinds/case/fields.ts';
import type { Act, Seen } from '../act.ts';
import { agencyNameOn } from '../agency.ts';
import { formHead } from '../forms.ts';
import { itemOf } from '../parts.ts';
import { partyForm, youOf } from '../party.ts';
import { asSentence, formatClock, paragraphs } from '../writing.ts';

export type CaseAct = Act<'case'>;
type Officers = Case['handlers'];

/** Two officers at least act together (行政处罚法 art. 42). */
export const officersNeeded = 2;

/** What stands in a slot of a form for which the record has nothing: a stroke, so that nothing is added later. */
export const struck = '/';

/** What every document of a case begins with: its head, its number where it has one, and the agency by its name of that day. */
export function caseForm({ agency, id, needs }: CaseAct, kind: string, date: string) {
  return {
    name: agencyNameOn(agency, date),
    head: formHead(agency, date, kind),
    need: (value: string | undefined, path: string) => needs.need(value, 'case', id, path),
  };
}

/** Puts view and metadata of a document of a case together. */
export function caseDocument<V extends { title: string; agency: string }>(
  { value }: CaseAct,
  date: string,
  view: V,
  number?: string,
) {
  return {
    view,
    title: number === undefined ? `${view.title} ${value.name}` : `${view.title} ${number}`,
    author: view.agency,
    subject: value.name,
    date,
  };
}

/** The item of a list that a part names, and its path in the record. */
export function caseItem<T>(items: readonly T[], list: string, part: string | undefined) {
  return { item: itemOf(items, part), at: `${list}.${Number(part) - 1}` };
}

/** 案由 as it reads on a day: suspected until the decision. */
export function reasonOn({ reason, decision }: Case, date: string): string {
  const bare = reason.replace(/^涉嫌/u, '');
  return decision && decision.on <= date ? bare : `涉嫌${bare}`;
}

/** A provision of 行政处罚法 as it was on a day. */
export function lawText(id: ProcedureBasisId, date: string): string | undefined {
  const basis = procedureBasis(id, date);
  return basis && formatBasis(basis);
}

/** How a document of a case speaks to its party. */
export const youOfCase = ({ party }: Case): string => youOf[partyForm(party)];

/** Where and how the agency can be reached about a case. */
export function contactOf(agency: Seen<'agency'>, missing = struck) {
  return {
    address: agency.address,
    postcode: agency.postcode,
    person: agency.contact ?? missing,
    phone: agency.phone,
  };
}

/** Names and certificate numbers, as the sentence has them in which officers say who they are. */
export function officersText(officers: Officers, need: (path: string) => string, path: string) {
  if (officers.length < officersNeeded) need(path);
  return {
    names: officers.map(({ name }) => name).join('、'),
    certificates: officers.map(({ certificate }) => certificate).join('、'),
  };
}

/** Lines for officers to sign, with their certificate numbers. */
export const signersOf = (officers: Officers) => officers.map(({ certificate }) => ({ certificate }));

/** Lines for the handlers of a case to sign: two at least. */
export function handlersSign({ handlers }: Case, need: (value: undefined, path: string) => unknown) {
  if (handlers.length < officersNeeded) need(undefined, 'handlers');
  return signersOf(handlers);
}

/** The same, empty. */
export const blankSigners = () => Array.from({ length: officersNeeded }, () => ({ certificate: '' }));

/** 时间 of a record: `2026年2月12日9时00分至10时20分`; hours only where they are known. */
export function formatTimes(on: string, from: string | undefined, to: string | undefined): string {
  const day = formatChinese(on);
  if (from === undefined) return day;
  return to === undefined ? `${day}${formatClock(from)}` : `${day}${formatClock(from)}至${formatClock(to)}`;
}

/** Facts or orders in a row: numbered where there are several. */
export function numbered(items: readonly string[]): string[] {
  return items.map((item, index) => (items.length > 1 ? `${index + 1}. ` : '') + asSentence(item));
}

/** Evidence that is relied upon, by name. */
export const evidenceNames = ({ evidence }: Case): string[] => [
  ...new Set(evidence.filter(({ excluded }) => excluded === undefined).map(({ name }) => name)),
];

/** A text of several paragraphs for one cell of a sheet. */
export const cellText = (text: string): string => paragraphs(text).join('\n');

/** What an approval cell says; an opinion that is not in the record is written by hand. */
export const opinionText = (text: string | undefined) => text && asSentence(text);
