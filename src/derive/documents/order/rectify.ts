import { formatChinese } from '../../../base/dates.ts';
import type { Order } from '../../../model/kinds/order.ts';
import type { Act, Seen } from '../act.ts';
import { blankOfficers, formOf, officersOf } from '../forms.ts';
import { citedPower } from '../powers.ts';
import { remedyParagraphs } from '../remedies.ts';
import { numberRuns } from '../writing.ts';
import { problemsOf } from './problems.ts';

/** Groups with the same deadline are one; deadlines in order. */
function termsOf(order: Order) {
  const byDue = new Map<string, number[]>();
  for (const { items, due } of order.terms) byDue.set(due, [...(byDue.get(due) ?? []), ...items]);
  return [...byDue]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([due, items]) => ({ items: numberRuns(items), due: formatChinese(due) }));
}

/** 责令限期整改指令书: the problems found, what is to be put right by when, and how to object. */
export function deriveRectifyOrder({ id, value: order, agency, needs }: Act<'order'>) {
  const date = order.issuedOn;
  const need = (value: string | undefined, path: string) => needs.need(value, 'order', id, path);
  const numbers = order.terms.flatMap(({ items }) => items);
  const everyProblemHasTerm =
    order.problems.length > 0 &&
    order.problems.every((_, index) => numbers.includes(index + 1)) &&
    numbers.every((number) => number >= 1 && number <= order.problems.length);
  if (!everyProblemHasTerm) need(undefined, order.problems.length === 0 ? 'problems' : 'terms');
  return formOf(agency, date, 'rectify-order', order.party.name, {
    number: order.docNumber,
    party: order.party.name,
    inspectedOn: formatChinese(order.inspectedOn),
    problems: problemsOf(order.problems),
    terms: termsOf(order),
    basis: need(citedPower('correct', date), 'issuedOn'),
    remedies: remedyParagraphs(agency, { date, procedure: 'ordinary', document: '指令书' }) ?? [
      need(undefined, 'issuedOn'),
    ],
    officers: officersOf(order.officers, () => need(undefined, 'officers')),
  });
}

/** What an empty order says nevertheless. */
export function blankRectifyOrder(agency: Seen<'agency'>, date: string) {
  return {
    problems: [],
    terms: Array.from({ length: 3 }, () => ({ items: '', due: '' })),
    basis: citedPower('correct', date) ?? '',
    remedies: remedyParagraphs(agency, { date, procedure: 'ordinary', document: '指令书' }) ?? [],
    officers: blankOfficers,
  };
}
