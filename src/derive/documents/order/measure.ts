import { formatChinese } from '../../../base/dates.ts';
import { measures } from '../../../model/kinds/order.ts';
import type { Act, Seen } from '../act.ts';
import { blankOfficers, formOf, numbered, officersOf } from '../forms.ts';
import { citedPower } from '../powers.ts';
import { remedyParagraphs } from '../remedies.ts';
import { asSentence, enumerate, enumerateCitations, paragraphs } from '../writing.ts';
import { problemsOf } from './problems.ts';

/** 现场处理措施决定书: hazards found on the spot, what is decided about them, on which basis, and how to object. */
export function deriveOnsiteMeasure({ id, value: order, agency, needs }: Act<'order'>) {
  const date = order.issuedOn;
  const need = (value: string | undefined, path: string) => needs.need(value, 'order', id, path);
  if (order.problems.length === 0) need(undefined, 'problems');
  if (order.decisions.length === 0) need(undefined, 'decisions');
  const cited = order.decisions.flatMap(({ basis }) => basis);
  return formOf(agency, date, 'onsite-measure', order.party.name, {
    number: order.docNumber,
    party: order.party.name,
    inspectedOn: formatChinese(order.inspectedOn),
    problems: problemsOf(order.problems),
    basis: need(cited.length > 0 ? enumerateCitations(cited) : citedPower('remove', date), 'decisions'),
    measures: enumerate(order.measures.map((measure) => measures[measure])),
    decisions: numbered(order.decisions.map(({ text }) => asSentence(paragraphs(text).join('')))),
    remedies: remedyParagraphs(agency, { date, procedure: 'ordinary', document: '决定书' }) ?? [
      need(undefined, 'issuedOn'),
    ],
    officers: officersOf(order.officers, () => need(undefined, 'officers')),
  });
}

/** What an empty decision says nevertheless. */
export function blankOnsiteMeasure(agency: Seen<'agency'>, date: string) {
  return {
    problems: [],
    decisions: [],
    basis: citedPower('remove', date) ?? '',
    remedies: remedyParagraphs(agency, { date, procedure: 'ordinary', document: '决定书' }) ?? [],
    officers: blankOfficers,
  };
}
