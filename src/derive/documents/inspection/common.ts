import type { Text } from '../../../base/diagnostic.ts';
import { dayOf, formatChinese, monthNumberOf, yearOf } from '../../../base/dates.ts';
import type { FormFamily } from '../../../model/law/document-families.ts';
import { mojFormsFrom } from '../../../model/law/moj-forms.ts';
import type { Inspection } from '../../../model/kinds/inspection.ts';
import type { Act } from '../act.ts';
import { formHead } from '../forms.ts';
import { orderTitleIds, problemsOf } from '../order/problems.ts';
import { citeDocument, enumerate } from '../writing.ts';

/** Stands in a slot of a form for which there is nothing to say, so that nothing can be added. */
export const struck = '/';

/** The family of forms an inspection is written in, where it is not that of its agency. */
export function familyOfInspection({ family }: Pick<Inspection, 'family'>): FormFamily | undefined {
  return family === 'moj' ? 'moj' : undefined;
}

/** A clock time as documents have it: `9时05分` for `09:05`; other writings stay as they are. */
function clock(time: string): string {
  const match = /^(\d{1,2})[:：](\d{2})$/u.exec(time.trim());
  return match ? `${Number(match[1])}时${match[2]}分` : time;
}

/** Day and month, and the year where it is another one. */
function laterDay(date: string, first: string): string {
  return yearOf(date) === yearOf(first) ? `${monthNumberOf(date)}月${dayOf(date)}日` : formatChinese(date);
}

/** From when to when was inspected: 2026年1月12日9时10分至1月12日11时40分. */
export function spanOf({ on, until, record }: Inspection): string {
  const from = `${formatChinese(on)}${record?.fromTime ? clock(record.fromTime) : ''}`;
  const to = record?.toTime ? clock(record.toTime) : '';
  if (until === undefined && to === '') return from;
  return `${from}至${laterDay(until ?? on, on)}${to}`;
}

/** From when to when an inspection is to be made. */
export function plannedSpan(from: string, to: string | undefined): string {
  return to === undefined || to === from
    ? formatChinese(from)
    : `${formatChinese(from)}至${laterDay(to, from)}`;
}

/** Problems found, numbered. */
export function findingsOf({ findings }: Pick<Inspection, 'findings'>) {
  return problemsOf(findings);
}

/** The orders an inspection led to, as a sentence names them. */
export function ordersOf({ agency, find }: Act<'inspection'>, { orders }: Inspection): string | undefined {
  const named = orders.flatMap((id) => {
    const order = find('order', id);
    if (!order) return [];
    const { title } = formHead(agency, order.issuedOn, orderTitleIds[order.form]);
    return [citeDocument(title, order.docNumber)];
  });
  return named.length > 0 ? enumerate(named) : undefined;
}

/** The forms of the Ministry of Justice are not for inspections before there were any. */
export function refuseBeforeMoj({ on }: Pick<Inspection, 'on'>): Text | undefined {
  return on < mojFormsFrom
    ? {
        zh: `检查日期 ${on} 早于行政检查文书基本格式试行之日`,
        en: `the inspection of ${on} is older than the forms of 2025`,
      }
    : undefined;
}
