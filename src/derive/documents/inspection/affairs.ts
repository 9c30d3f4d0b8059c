import { struck } from './common.ts';
import type { Inspection } from '../../../model/kinds/inspection.ts';
import type { Act } from '../act.ts';
import { blankOfficers, formOf, officersOf } from '../forms.ts';
import { itemOf, partsOf } from '../parts.ts';
import { asSentence, enumerateCitations, paragraphs } from '../writing.ts';

/** A 行政执法有关事项审批报告 for each matter put up for approval. */
export function affairParts({ affairs }: Inspection) {
  return partsOf(affairs, ({ on, matter }) => `${on} ${matter}`);
}

/** 行政执法有关事项审批报告: the general approval form of the coal sets. */
export function deriveAffair({ id, value, agency, part, needs }: Act<'inspection'>) {
  const index = Number(part) - 1;
  const affair = itemOf(value.affairs, part);
  const need = (text: string | undefined, path: string) =>
    needs.need(text, 'inspection', id, `affairs.${index}.${path}`);
  return formOf(agency, affair.on, 'affairs-approval', value.party.name, {
    matter: affair.matter,
    party: {
      name: value.party.name,
      head: value.party.head ?? struck,
      address: value.party.address ?? struck,
      phone: value.party.phone ?? struck,
    },
    facts: paragraphs(affair.facts),
    proposal: [
      ...paragraphs(affair.proposal).map(asSentence),
      ...(affair.basis.length > 0 ? [`依据：${enumerateCitations(affair.basis)}。`] : []),
    ],
    review: affair.review?.opinion && asSentence(affair.review.opinion),
    approval: affair.approval?.opinion && asSentence(affair.approval.opinion),
    officers: officersOf(affair.handlers, () => need(undefined, 'handlers')),
  });
}

/** What an empty report says nevertheless. */
export function blankAffair() {
  return { facts: [], proposal: [], officers: blankOfficers };
}
