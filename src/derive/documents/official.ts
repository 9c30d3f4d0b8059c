import { formatChinese } from '../../base/dates.ts';
import type { Seen } from './act.ts';
import { agencyNameOn, blankDate } from './agency.ts';
import { asSentence, headingNumber, paragraphs, sectionNumbers } from './writing.ts';

/** An official document an agency issues on a day: the view with what each says, and how the file is called. */
export function officialOf<V extends Readonly<Record<string, unknown>>>(
  agency: Seen<'agency'>,
  date: string,
  title: string,
  view: V,
  copies?: string,
) {
  const name = agencyNameOn(agency, date);
  const imprint = { copies, issuer: name, date: formatChinese(date) };
  return { view: { agency: name, date: formatChinese(date), imprint, ...view }, title, author: name, date };
}

/** Numbers the sections 一、, 二、 in the order they are made; a section without items is left out. */
export function sectionMaker() {
  const number = sectionNumbers();
  return (items: readonly (string | undefined)[]) => {
    const kept = items.filter((item) => item !== undefined);
    return kept.length > 0 ? { number: number(), items: kept } : undefined;
  };
}

/** Texts as points 1., 2., …, each a paragraph. */
export function pointLines(texts: readonly string[]): string[] {
  return texts.map((text, index) => `${headingNumber(3, index + 1)}${asSentence(paragraphs(text).join(''))}`);
}

/** The imprint of an empty document. */
export const blankImprint = (agency: Seen<'agency'>, date: string) => ({
  issuer: agencyNameOn(agency, date),
  date: blankDate,
});

/** Headings of sections with nothing under them yet, for an empty document. */
export function blankSections<K extends string>(keys: readonly K[]) {
  const section = sectionMaker();
  return Object.fromEntries(keys.map((key) => [key, section([''])!])) as Record<
    K,
    { number: string; items: string[] }
  >;
}
