import { formatBasis, type Basis } from './basis.ts';
import { inForceOn, type Dated } from './in-force.ts';
import { regulationById } from './regulations.ts';
import { penaltyLaw2021, safetyLaw2021 } from './turning-points.ts';

/** A law whose revision moved its numbers, and the first day of the present ones. */
interface Revision extends Dated {
  now: string;
  was: string;
  /** Present place → the place of the same matter before, as article.paragraph.item; empty where it was not ruled then. */
  places: Readonly<Record<string, string>>;
}

/**
 * Provisions that rules rest on, in present numbers and in those before, compared text by text. Laws that are not here
 * are named alike on any day.
 */
export const revisions: readonly Revision[] = [
  {
    now: 'CF',
    was: 'CF-2017',
    ...penaltyLaw2021,
    places: {
      '4': '3.1',
      '5.2': '4.2',
      '9': '8',
      '16': '14',
      '27.1': '22',
      '29': '24',
      '30': '25',
      '34': '',
      '36.1': '29.1',
      '40': '30',
      '42': '37.1',
      '42.1': '37.1',
      '43': '37.3',
      '43.1': '37.3',
      '44': '31',
      '45': '32',
      '45.2': '32.2',
      '46': '',
      '47': '',
      '48.1': '',
      '48.2': '',
      '50': '',
      '51': '33',
      '52.2': '34.2',
      '54.1': '',
      '54.2': '',
      '56': '37.2',
      '57.1': '38.1',
      '57.2': '38.2',
      '58.1': '38.3',
      '58.2': '38.3',
      '59.1': '39.1',
      '59.1.3': '39.1.3',
      '60': '',
      '61': '40',
      '61.1': '40',
      '61.2': '',
      '62': '41',
      '63.1': '42.1',
      '64': '42.1',
      '64..1': '42.1.1',
      '64..2': '42.1.2',
      '64..4': '42.1.4',
      '65': '43',
      '66.1': '44',
      '66.2': '52',
      '67.3': '46.3',
      '68..1': '47..1',
      '70': '49',
      '72.1.1': '51..1',
      '85': '',
    },
  },
  {
    now: 'AQ',
    was: 'AQ-2014',
    ...safetyLaw2021,
    places: { '40.2': '37.2', '65': '62', '68': '65', '70': '67', '73': '70', '73.1': '70', '78.2': '' },
  },
  {
    now: 'MS',
    was: 'MS-2017',
    validFrom: '2022-01-01',
    places: { '89': '86', '90': '87', '91': '88', '95': '92', '95.1': '92.1' },
  },
];

function placed(law: string, place: string): Basis {
  const [article, paragraph, item] = place.split('.').map((part) => (part === '' ? undefined : Number(part)));
  return { law, article: article!, ...(paragraph && { paragraph }), ...(item && { item }) };
}

/** Writes a provision of an earlier edition so that nobody looks it up in the present one: 《…》（2017年修正）第三十一条. */
export function formatFormer(basis: Basis): string {
  const edition = regulationById(basis.law);
  const mark = edition?.successor && edition.issued ? `（${edition.issued.slice(0, 4)}年修正）` : '';
  return formatBasis(basis).replace('》', `》${mark}`);
}

/** Present citation → the revision that moved it, and the citation before; undefined where the matter is new. */
const formerly = new Map(
  revisions.flatMap((revision) =>
    Object.entries(revision.places).map(([place, before]) => [
      formatBasis(placed(revision.now, place)),
      { revision, was: before === '' ? undefined : formatFormer(placed(revision.was, before)) },
    ]),
  ),
);

/** Tells whether it is known where the matter of a citation stood in the edition before. */
export function hasFormer(citation: string): boolean {
  return formerly.has(citation);
}

/**
 * Citations by their present numbers, as they were on the day of an act. What was not ruled then is left out, unless
 * nothing would be left.
 */
export function citationsOn(citations: readonly string[], date: string): string[] {
  const then = citations.flatMap((citation) => {
    const change = formerly.get(citation);
    return change && !inForceOn(change.revision, date) ? (change.was ?? []) : citation;
  });
  return then.length > 0 ? [...new Set(then)] : [...citations];
}

/** A provision by its present number, written as it was on the day of an act. */
export function basisOn(basis: Basis, date: string): string {
  return citationsOn([formatBasis(basis)], date)[0]!;
}
