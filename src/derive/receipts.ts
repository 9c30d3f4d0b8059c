import { addDays, addMonthsToMonth, monthOf } from '../base/dates.ts';
import { groupBy } from '../base/order.ts';
import type { ReceiptRow } from './explain.ts';
import { receiptRow } from './explain.ts';

/** Months back from which a suit may still be brought. */
const months = 6;

/**
 * Last days for a fine received on any day of the last months, by month, the newest first. The law is that of the day of
 * receipt: a decision is made at most some days before it.
 */
export function recentReceipts(
  today: string,
  procedure: 'ordinary' | 'spot',
): { month: string; rows: ReceiptRow[] }[] {
  const rows: ReceiptRow[] = [];
  const first = `${addMonthsToMonth(monthOf(today), -months)}${today.slice(7)}`;
  for (let day = today; day >= first; day = addDays(day, -1))
    rows.push(receiptRow({ decidedOn: day, procedure, fine: 1, kinds: ['fine'] }, day));
  return [...groupBy(rows, ({ received }) => monthOf(received))].map(([month, of]) => ({ month, rows: of }));
}
