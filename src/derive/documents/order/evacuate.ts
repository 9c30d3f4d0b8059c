import { formatChinese } from '../../../base/dates.ts';
import type { Act, Seen } from '../act.ts';
import { blankOfficers, formOf, officersOf } from '../forms.ts';
import { citedPower } from '../powers.ts';
import { remedyParagraphs } from '../remedies.ts';
import { asSentence, enumerateCitations, paragraphs, withoutStop } from '../writing.ts';
import { problemsOf } from './problems.ts';

/** 撤出作业人员指令书: who leaves which area at once, why, and until when. Its times are exact to the minute. */
export function deriveEvacuate({ id, value: order, agency, needs }: Act<'order'>) {
  const date = order.issuedOn;
  const need = (value: string | undefined, path: string) => needs.need(value, 'order', id, path);
  if (order.problems.length === 0) need(undefined, 'problems');
  const { evacuation } = order;
  const cited = order.decisions.flatMap(({ basis }) => basis);
  return formOf(agency, date, 'evacuate', order.party.name, {
    number: order.docNumber,
    party: order.party.name,
    inspectedOn: formatChinese(order.inspectedOn),
    problems: problemsOf(order.problems),
    basis: need(cited.length > 0 ? enumerateCitations(cited) : citedPower('remove', date), 'issuedOn'),
    area: need(evacuation && withoutStop(evacuation.area), 'evacuation.area'),
    at: need(evacuation?.at, 'evacuation.at'),
    people: evacuation?.people === undefined ? undefined : String(evacuation.people),
    doneAt: evacuation?.doneAt,
    decisions: order.decisions.map(({ text }) => asSentence(paragraphs(text).join(''))),
    remedies: remedyParagraphs(agency, { date, procedure: 'ordinary', document: '指令书' }) ?? [
      need(undefined, 'issuedOn'),
    ],
    officers: officersOf(order.officers, () => need(undefined, 'officers')),
  });
}

/** What an empty order says nevertheless. */
export function blankEvacuate(agency: Seen<'agency'>, date: string) {
  return {
    problems: [],
    basis: citedPower('remove', date) ?? '',
    decisions: [],
    people: '',
    doneAt: '',
    remedies: remedyParagraphs(agency, { date, procedure: 'ordinary', document: '指令书' }) ?? [],
    officers: blankOfficers,
  };
}
