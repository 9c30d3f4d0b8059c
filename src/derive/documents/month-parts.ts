import { addMonthsToMonth, formatChinese } from '../../base/dates.ts';
import { changeOf, formatChange } from '../../base/change.ts';
import type { Statistics } from '../../model/kinds/statistics.ts';
import { formatBasis } from '../../model/law/basis.ts';
import { inForce, regulationById } from '../../model/law/regulations.ts';
import { figures, figureOf } from '../statistics.ts';
import type { Act } from './act.ts';
import { officeOf } from './lists/draw.ts';
import { enumerate, withoutStop } from './writing.ts';

/** A figure as text. */
export const text = (number: number | undefined) => (number === undefined ? undefined : String(number));

/** Figures of a group that are not zero, e.g. `举报触发2家次、事故触发1家次`. */
export function breakdown(record: Statistics, group: string): string | undefined {
  const parts = figures()
    .filter(({ path }) => path.startsWith(`${group}.`))
    .flatMap(({ path, title, unit }) => {
      const value = figureOf(record, path);
      return value ? [`${title}${value}${unit}`] : [];
    });
  if (parts.length === 0) return undefined;
  // Titles that are lists themselves need more than 、 between them.
  return parts.some((part) => part.includes('、')) ? parts.join('，') : enumerate(parts);
}

/** `（同比增加12.5%，环比持平）`, as far as there is something to compare with. */
export function changes(
  record: Statistics,
  records: readonly Statistics[],
  path: string,
): string | undefined {
  const at = (months: number) =>
    records.find(({ month }) => month === addMonthsToMonth(record.month, months));
  const [year, previous] = [at(-12), at(-1)];
  const now = figureOf(record, path);
  const parts = [
    formatChange(changeOf(now, year && figureOf(year, path)), 'year').zh,
    formatChange(changeOf(now, previous && figureOf(previous, path)), 'previous').zh,
  ].filter((part) => part !== '—');
  return parts.length > 0 ? parts.join('，') : undefined;
}

/** The office document that asks for the notice, once it was in force. */
export function basisOn(date: string): string | undefined {
  const regulation = regulationById('S0');
  return regulation && inForce(regulation, date)
    ? formatBasis({ law: 'S0', article: 8, item: 3 })
    : undefined;
}

/** Corrections of published figures, old value and new, with the number of their section; undefined where there are none. */
export function correctionsOf(corrections: Statistics['corrections'], number: () => string) {
  if (corrections.length === 0) return undefined;
  return {
    number: number(),
    items: corrections.map((each) => ({
      on: formatChinese(each.on),
      field: each.field,
      from: each.from,
      to: each.to,
      reason: withoutStop(each.reason),
    })),
  };
}

/** Where the public may object to the figures of a month; all of it is needed. */
export function monthChannel({ value: record, agency, needs }: Act<'statistics'>) {
  const { supervision } = agency;
  const need = (value: string | undefined, path: string) =>
    needs.need(value, 'agency', record.agency, `supervision.${path}`);
  return {
    unit: need(supervision && officeOf(agency), 'unit'),
    phone: need(supervision?.phone, 'phone'),
    email: need(supervision?.email, 'email'),
  };
}
