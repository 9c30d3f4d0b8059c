import { formatChinese } from '../../../base/dates.ts';
import type { Order } from '../../../model/kinds/order.ts';
import type { Act, Seen } from '../act.ts';
import { blankOfficers, formHead, formOf, officersOf } from '../forms.ts';
import { itemOf, partsOf } from '../parts.ts';
import { asSentence, headingNumber, paragraphs, withoutStop } from '../writing.ts';
import { orderTitleIds } from './problems.ts';

const results = { done: '已整改', partly: '部分整改', undone: '未整改' } as const;

/** A 整改复查意见书 for each re-check of an order. */
export function recheckParts({ rechecks }: Order) {
  return partsOf(rechecks, ({ on, docNumber }) => `${on} ${docNumber}`);
}

/** What was found for each problem: its number in the order, its text where the order has it, the result and a note. */
function findingsOf(order: Order, items: Order['rechecks'][number]['items']) {
  return items.map(({ item, done, note }, index) => {
    const problem = order.problems[item - 1];
    const about = problem ? `：${withoutStop(paragraphs(problem.text).join(''))}` : '';
    const remark = note === undefined ? '' : `（${withoutStop(note)}）`;
    return {
      number: headingNumber(3, index + 1),
      text: `第${item}项${about}——${results[done]}${remark}。`,
    };
  });
}

/** 整改复查意见书: which earlier decision was checked on, what was done of it, and what follows. */
export function deriveRecheck({ id, value: order, agency, part, needs }: Act<'order'>) {
  const index = Number(part) - 1;
  const recheck = itemOf(order.rechecks, part);
  const need = (value: string | undefined, path: string) =>
    needs.need(value, 'order', id, `rechecks.${index}.${path}`);
  const date = recheck.on;
  const opinion = [
    ...paragraphs(recheck.opinion ?? ''),
    ...(recheck.followUp === undefined ? [] : [asSentence(recheck.followUp)]),
  ];
  if (recheck.items.length === 0 && opinion.length === 0) need(undefined, 'items');
  return formOf(agency, date, 'recheck', order.party.name, {
    number: recheck.docNumber,
    party: order.party.name,
    earlier: {
      on: formatChinese(order.issuedOn),
      title: formHead(agency, order.issuedOn, orderTitleIds[order.form]).title,
      number: recheck.earlier,
    },
    on: formatChinese(date),
    findings: findingsOf(order, recheck.items),
    opinion: opinion.map(asSentence),
    officers: officersOf(recheck.officers, () => need(undefined, 'officers')),
    refused: recheck.refused && asSentence(recheck.refused),
  });
}

/** What an empty opinion says nevertheless. */
export function blankRecheck(_agency: Seen<'agency'>) {
  return { earlier: { on: '', title: '', number: '' }, findings: [], opinion: [], officers: blankOfficers };
}
