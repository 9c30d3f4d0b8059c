import type { Text } from '../../../base/diagnostic.ts';
import { orderForms, type Order } from '../../../model/kinds/order.ts';
import { asSentence, enumerateCitations, headingNumber, paragraphs, withoutStop } from '../writing.ts';

/** Problems with their numbers and what they do not comply with. */
export function problemsOf(
  problems: readonly { text: string; basis: readonly string[]; standardClause?: string | undefined }[],
) {
  return problems.map(({ text, basis, standardClause }, index) => {
    const whole = paragraphs(text).join('');
    const broken = standardClause === undefined ? basis : [...basis, standardClause];
    const cited = broken.length > 0 ? enumerateCitations(broken) : undefined;
    return {
      number: headingNumber(3, index + 1),
      text: cited ? withoutStop(whole) : asSentence(whole),
      basis: cited,
    };
  });
}

/** How a document calls the order another one rests on. */
export const orderTitleIds = {
  rectify: 'rectify-order',
  measure: 'onsite-measure',
  evacuate: 'evacuate',
} as const satisfies Record<Order['form'], string>;

/** Refuses orders written on another paper. */
export function refuseOtherForms(wanted: Order['form']) {
  return ({ form }: Pick<Order, 'form'>): Text | undefined =>
    form === wanted
      ? undefined
      : {
          zh: `该文书为${orderForms[form]}，不是${orderForms[wanted]}`,
          en: 'the record is an order of another kind',
        };
}
