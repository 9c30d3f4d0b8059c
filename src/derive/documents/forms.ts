import { formatChinese } from '../../base/dates.ts';
import { formTitle, type FormFamily } from '../../model/law/document-families.ts';
import type { Seen } from './act.ts';
import { agencyNameOn, blankDate, blankNumber } from './agency.ts';
import { headingNumber } from './writing.ts';

/**
 * The head of an enforcement form as the agency's family prints it on a day: general heading and title, e.g.
 * 安全生产行政执法文书 over 现场检查记录. Templates take both as `{{heading}}` and `{{title}}`.
 */
export function formHead(
  agency: Pick<Seen<'agency'>, 'type'>,
  date: string,
  id: string,
  family?: FormFamily,
) {
  const { heading, title } = formTitle(agency.type, date, id, family);
  return { heading, title };
}

/**
 * A form an agency makes out on a day, complete but for the mark by which it can be checked: the view with what every
 * form says, and how the file is called. `subject` is whom or what it concerns.
 */
export function formOf<V extends Readonly<Record<string, unknown>>>(
  agency: Seen<'agency'>,
  date: string,
  id: string,
  subject: string | undefined,
  view: V,
  family?: FormFamily,
) {
  const head = formHead(agency, date, id, family);
  const name = agencyNameOn(agency, date);
  return {
    view: { ...head, agency: name, date: formatChinese(date), ...view },
    title: typeof view.number === 'string' ? `${head.title} ${view.number}` : head.title,
    author: name,
    ...(subject === undefined ? {} : { subject }),
    ...(family === undefined ? {} : { family }),
    date,
  };
}

/** Two officers at least act and sign (行政处罚法 art. 42, 安全生产法 art. 67; 行政强制法 art. 18). */
export const officersNeeded = 2;

/** The certificates beside which officers sign. `lacking` is told when there are fewer than two. */
export function officersOf(officers: readonly { certificate: string }[], lacking: () => unknown) {
  if (officers.length < officersNeeded) lacking();
  return officers.map(({ certificate }) => ({ certificate }));
}

/** Room for two officers on an empty form. */
export const blankOfficers = Array.from({ length: officersNeeded }, () => ({ certificate: '' }));

/** Texts as numbered points 1., 2., … */
export function numbered(texts: readonly string[]) {
  return texts.map((text, index) => ({ number: headingNumber(3, index + 1), text }));
}

/** What every empty form says: its head, its number with room to write, the agency and room for the date. */
export function blankStandard(agency: Seen<'agency'>, date: string, id: string): Record<string, string> {
  const { heading, title, word } = formTitle(agency.type, date, id);
  return {
    heading,
    title,
    ...(word === undefined ? {} : { number: blankNumber(agency, word) }),
    agency: agencyNameOn(agency, date),
    date: blankDate,
  };
}
