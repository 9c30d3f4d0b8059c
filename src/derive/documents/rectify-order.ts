import { formatChinese } from '../../base/dates.ts';
import { formatBasis } from '../../model/law/basis.ts';
import { correctionPowerOn } from '../../model/law/document-terms.ts';
import type { Order } from '../../model/kinds/order.ts';
import type { Act, Seen } from './act.ts';
import { agencyNameOn, blankDate, blankNumber } from './agency.ts';
import { remedyParagraphs } from './remedies.ts';
import { asSentence, enumerateCitations, numberRuns, paragraphs, withoutStop } from './writing.ts';

/** Two officers at least inspect and sign (行政处罚法 art. 42, 安全生产法 art. 67). */
const officersNeeded = 2;

function problems(order: Order) {
  return order.problems.map(({ text, basis }, index) => {
    const [first = '', ...more] = paragraphs(text);
    const cited = basis.length > 0 ? enumerateCitations(basis) : undefined;
    return {
      number: `${index + 1}. `,
      text: cited ? withoutStop([first, ...more].join('')) : asSentence([first, ...more].join('')),
      basis: cited,
    };
  });
}

/** Groups with the same deadline are one; deadlines in order. */
function terms(order: Order) {
  const byDue = new Map<string, number[]>();
  for (const { items, due } of order.terms) byDue.set(due, [...(byDue.get(due) ?? []), ...items]);
  return [...byDue]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([due, items]) => ({ items: numberRuns(items), due: formatChinese(due) }));
}

const basisText = (date: string) => {
  const power = correctionPowerOn(date);
  return power && formatBasis(power.basis);
};

/** 责令限期整改指令书: the problems found, what is to be put right by when, and how to object. */
export function deriveRectifyOrder({ id, value: order, agency, needs }: Act<'order'>) {
  const name = agencyNameOn(agency, order.issuedOn);
  const need = (value: string | undefined, path: string) => needs.need(value, 'order', id, path);
  const numbers = order.terms.flatMap(({ items }) => items);
  const everyProblemHasTerm =
    order.problems.length > 0 &&
    order.problems.every((_, index) => numbers.includes(index + 1)) &&
    numbers.every((number) => number >= 1 && number <= order.problems.length);
  if (!everyProblemHasTerm) need(undefined, order.problems.length === 0 ? 'problems' : 'terms');
  if (order.officers.length < officersNeeded) need(undefined, 'officers');
  const view = {
    heading: '安全生产行政执法文书',
    number: order.docNumber,
    agency: name,
    party: order.party.name,
    inspectedOn: formatChinese(order.inspectedOn),
    problems: problems(order),
    terms: terms(order),
    basis: need(basisText(order.issuedOn), 'issuedOn'),
    remedies: remedyParagraphs(agency, {
      date: order.issuedOn,
      procedure: 'ordinary',
      document: '指令书',
    }) ?? [need(undefined, 'issuedOn')],
    officers: order.officers.map(({ certificate }) => ({ certificate })),
    date: formatChinese(order.issuedOn),
  };
  return {
    view,
    title: `责令限期整改指令书 ${order.docNumber}`,
    author: name,
    subject: order.party.name,
    date: order.issuedOn,
  };
}

/** What an empty order says nevertheless. */
export function blankRectifyOrder(agency: Seen<'agency'>, date: string) {
  return {
    heading: '安全生产行政执法文书',
    number: blankNumber(agency, '责改'),
    agency: agencyNameOn(agency, date),
    problems: [],
    terms: Array.from({ length: 3 }, () => ({ items: '', due: '' })),
    basis: basisText(date) ?? '',
    remedies: remedyParagraphs(agency, { date, procedure: 'ordinary', document: '指令书' }) ?? [],
    officers: Array.from({ length: officersNeeded }, () => ({ certificate: '' })),
    date: blankDate,
  };
}
