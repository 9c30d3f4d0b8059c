import { formTitle } from '../../model/law/document-families.ts';
import { wordOf } from '../../model/law/document-words.ts';
import type { Seen } from './act.ts';
import { agencyNameOn, blankDate, blankNumber } from './agency.ts';

/**
 * The head of an enforcement form as the agency's family prints it on a day: general heading and title, e.g.
 * 安全生产行政执法文书 over 现场检查记录. Templates take both as `{{heading}}` and `{{title}}`.
 */
export function formHead(agency: Pick<Seen<'agency'>, 'type'>, date: string, id: string) {
  const { heading, title } = formTitle(agency.type, date, id);
  return { heading, title };
}

/** What every empty form says: its head, its number with room to write, the agency and room for the date. */
export function blankStandard(agency: Seen<'agency'>, date: string, id: string): Record<string, string> {
  const { heading, title, word } = formTitle(agency.type, date, id);
  const kindWord = word ?? wordOf(id);
  return {
    heading,
    title,
    ...(kindWord === undefined ? {} : { number: blankNumber(agency, kindWord) }),
    agency: agencyNameOn(agency, date),
    date: blankDate,
  };
}
