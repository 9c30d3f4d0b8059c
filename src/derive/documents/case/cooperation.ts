import { formatChinese } from '../../../base/dates.ts';
import type { Case } from '../../../model/kinds/case/fields.ts';
import type { Seen } from '../act.ts';
import { asSentence, paragraphs } from '../writing.ts';
import { caseDocument, caseForm, caseItem, contactOf, lawText, reasonOn, type CaseAct } from './file.ts';

type Letter = Case['cooperation'][number];

/** Which letter an item is, in lists of parts. */
export const cooperationLabel = ({ requestedOn, to }: Letter) => `${requestedOn} ${to}`;

/** 行政执法协助函: whom is asked, in which case, for what. */
export function deriveAssistLetter(act: CaseAct) {
  const { value, agency, part } = act;
  const { item: letter, at } = caseItem(value.cooperation, 'cooperation', part);
  const date = letter.requestedOn;
  const { name, head, need } = caseForm(act, 'assist-letter', date);
  const number = need(letter.docNumber, `${at}.docNumber`);
  const view = {
    ...head,
    number,
    agency: name,
    to: letter.to,
    party: value.party.name,
    reason: reasonOn(value, date),
    basis: lawText('assistance', date),
    matters: paragraphs(letter.matter).map(asSentence),
    contact: contactOf(agency),
    date: formatChinese(date),
  };
  return caseDocument(act, date, view, number);
}

/** What an empty letter says nevertheless. */
export const blankAssistLetter = (agency: Seen<'agency'>, date: string) => ({
  basis: lawText('assistance', date) ?? '',
  matters: [],
  contact: contactOf(agency, ''),
});
