import type { Inspection } from '../../../model/kinds/inspection.ts';
import { sectors } from '../../../model/kinds/statistics.ts';
import { formTitle } from '../../../model/law/document-families.ts';
import type { Act } from '../act.ts';
import { formOf } from '../forms.ts';
import { asSentence, enumerate, paragraphs } from '../writing.ts';
import { familyOfInspection, plannedSpan, struck } from './common.ts';

type Scheme = NonNullable<Inspection['scheme']>;

/** Who inspects: names with certificate numbers, the leader named. */
function teamOf({ team, teamLeader }: Scheme): string {
  return team
    .map(({ name, certificate }) => `${name}（${certificate}）${name === teamLeader ? '，组长' : ''}`)
    .join('；');
}

/** 检查分工明细表, where the scheme says who checks what, where and by which papers. */
function dutiesOf({ matters }: Scheme) {
  if (!matters.some(({ materials, place, by }) => materials ?? place ?? by)) return undefined;
  return matters.map(({ number, text, materials, place, by, change }) => ({
    number,
    text,
    materials: materials ?? struck,
    place: place ?? struck,
    by: by ?? struck,
    change: change ?? struck,
  }));
}

/** The day a scheme was approved, else that of its examination, else the day the inspection begins. */
const dateOf = ({ approval, review, from }: Scheme) => approval?.on ?? review?.on ?? from;

/** 现场检查方案: whom, when, what and how to inspect and by whom, examined and approved beforehand. */
export function deriveScheme({ id, value, agency, find, needs }: Act<'inspection'>) {
  const need = (text: string | undefined, path: string) => needs.need(text, 'inspection', id, path);
  const scheme = value.scheme as Scheme;
  const date = dateOf(scheme);
  const family = familyOfInspection(value);
  const numbered = formTitle(agency.type, date, 'insp-scheme', family).word !== undefined;
  const checklists = scheme.checklists.flatMap((each) => find('checklist', each)?.title ?? []);
  return formOf(
    agency,
    date,
    'insp-scheme',
    value.party.name,
    {
      number: numbered ? need(scheme.docNumber, 'scheme.docNumber') : scheme.docNumber,
      party: value.party.name,
      address: need(value.party.address, 'party.address'),
      contact: scheme.contact ?? value.party.head ?? struck,
      phone: value.party.phone ?? struck,
      sector: sectors[value.sector],
      time: plannedSpan(scheme.from, scheme.to),
      team: need(teamOf(scheme), 'scheme.team'),
      matters: scheme.matters.map(({ number, text }) => ({
        number: /^[0-9]+$/u.test(number) ? `${number}. ` : `${number}、`,
        text: asSentence(paragraphs(text).join('')),
      })),
      checklists: checklists.length > 0 ? enumerate(checklists.map((title) => `《${title}》`)) : undefined,
      way: scheme.way ?? struck,
      review: scheme.review?.opinion && asSentence(scheme.review.opinion),
      approval: scheme.approval?.opinion && asSentence(scheme.approval.opinion),
      remark: scheme.remark ?? struck,
      duties: dutiesOf(scheme),
    },
    family,
  );
}

/** What an empty scheme says nevertheless. */
export function blankScheme() {
  return { matters: [] };
}
