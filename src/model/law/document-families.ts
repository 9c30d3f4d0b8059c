import { documentWords } from './document-words.ts';
import type { RemedyAgency } from './remedies.ts';

/** Families of enforcement forms: of emergency agencies, of local coal regulators (监管) and of the mine inspectorate (监察). */
export type FormFamily = 'emergency' | 'coal-regulator' | 'mine-inspectorate';

/** The family whose forms an agency of that kind uses. */
export function familyOf(agency: RemedyAgency): FormFamily {
  return agency === 'coal-regulator' || agency === 'mine-inspectorate' ? agency : 'emergency';
}

/** The general heading over the title of a form, by family and day. */
const headings: readonly { family: FormFamily; text: string; validFrom: string }[] = [
  { family: 'emergency', text: '安全生产行政执法文书', validFrom: '1999-01-01' },
  { family: 'coal-regulator', text: '煤矿安全监管行政执法文书', validFrom: '1999-01-01' },
  { family: 'mine-inspectorate', text: '国家矿山安全监察', validFrom: '2020-10-01' },
  { family: 'mine-inspectorate', text: '煤矿安全监察行政执法文书', validFrom: '1999-01-01' },
];

/** How a family calls a form, where it does not call it as the 48-form set does. */
export interface FamilyTitle {
  title: string;
  /** Kind word (字) of its number. */
  word?: string;
}

/** Titles and kind words of the coal sets of 2022-01-01, by slug of the document kind. */
const familyTitles: Readonly<Partial<Record<FormFamily, Readonly<Record<string, FamilyTitle>>>>> = {};

/** Head of a form: general heading, title and kind word as the agency's family has them on a day. */
export function formTitle(
  agency: RemedyAgency,
  date: string,
  id: string,
): { heading: string; title: string; word?: string } {
  const family = familyOf(agency);
  const heading = headings.find((each) => each.family === family && date >= each.validFrom)!.text;
  const own = familyTitles[family]?.[id] ?? documentWords.find((each) => each.id === id);
  return {
    heading,
    title: own?.title ?? '',
    ...(own?.word === undefined ? {} : { word: own.word }),
  };
}
