import { addDays } from '../base/dates.ts';
import type { Penalty } from '../model/kinds/penalty.ts';
import { formatBasis } from '../model/law/basis.ts';
import { endOf } from '../model/law/case-terms.ts';
import { paymentTermsOn } from '../model/law/document-terms.ts';
import type { PublicityPeriod } from '../model/law/publicity.ts';
import { publicityPeriod } from '../model/law/publicity.ts';
import type { Deadline, DatedPenalty, DeadlineId } from './deadlines.ts';
import { deadlinesOf } from './deadlines.ts';

/** The last days that follow from one day of receipt. */
export interface ReceiptRow {
  received: string;
  pay?: Deadline;
  review?: Deadline;
  suit?: Deadline;
}

/** What a fine costs that is not paid in time. Money in fen. */
export interface ExtraFine {
  /** Per cent of the fine a day. */
  dailyPercent: number;
  daily: number;
  /** The most the extra fine may come to; absent where the law of the date knew no cap. */
  most?: number;
  /** The day, counted from the first one late, on which the most is reached. */
  fullAfter?: number;
  basis: string;
}

/** What a decision asks of its addressee, and by when. */
export interface Explanation {
  /** One row for every day on which the decision may have been received in time. */
  rows: ReceiptRow[];
  /** Days to pay and where, as the law of the decision's date says. */
  payment?: { days: number; place: string; basis: string };
  extra?: ExtraFine;
  /** The article on asking a court to enforce. */
  enforcement?: string;
  /** First of receipt and last day of all: after it every term has run out whatever the day of receipt. */
  allOver?: string;
  /** Shortest and longest time of publicity. */
  publicity?: PublicityPeriod;
}

/** What of a public penalty decides its terms. */
export type ExplainedPenalty = Pick<Penalty, 'decidedOn' | 'kinds' | 'procedure' | 'fine'> & {
  publication?: Pick<NonNullable<Penalty['publication']>, 'on' | 'class' | 'channels'>;
};

const known = new Map<string, ReceiptRow>();

/** The last days for one day of receipt. Payment only where there is a fine. */
export function receiptRow(penalty: ExplainedPenalty, received: string): ReceiptRow {
  const { decidedOn, procedure, fine } = penalty;
  const key = `${decidedOn} ${received} ${procedure} ${fine ? 1 : 0}`;
  const before = known.get(key);
  if (before) return before;
  const dated: DatedPenalty = { decidedOn, servedOn: received, procedure, fine, kinds: [] };
  const found = new Map(deadlinesOf(dated).map((each) => [each.id, each]));
  const at = (id: DeadlineId) => found.get(id);
  const row = { received, pay: at('pay'), review: at('review'), suit: at('suit') };
  known.set(key, row);
  return row;
}

/**
 * The days on which a decision may have come to hand: that of the decision where it was made on the spot, else up to the
 * last day the law gives for delivery (行政处罚法 art. 61). The real day is not public.
 */
export function receiptDays({ decidedOn, procedure }: ExplainedPenalty): string[] {
  const last = procedure === 'spot' ? decidedOn : (endOf('deliver', decidedOn)?.date ?? decidedOn);
  const days: string[] = [];
  for (let day = decidedOn; day <= last; day = addDays(day, 1)) days.push(day);
  return days;
}

function extraFine(fine: number, decidedOn: string): ExtraFine | undefined {
  const terms = paymentTermsOn(decidedOn);
  if (!terms) return undefined;
  const { dailyPercent, capped } = terms;
  return {
    dailyPercent,
    daily: Math.round((fine * dailyPercent) / 100),
    ...(capped && { most: fine, fullAfter: Math.ceil(100 / dailyPercent) }),
    basis: formatBasis(terms.extra),
  };
}

const knownRows = new Map<string, ReceiptRow[]>();

/** The rows of all days of receipt: the same for all decisions of a day that are made alike. */
function receiptRows(penalty: ExplainedPenalty): ReceiptRow[] {
  const { decidedOn, procedure, fine } = penalty;
  const key = `${decidedOn} ${procedure} ${fine ? 1 : 0}`;
  let rows = knownRows.get(key);
  if (!rows) knownRows.set(key, (rows = receiptDays(penalty).map((day) => receiptRow(penalty, day))));
  return rows;
}

/** Explains a decision to whom it is addressed, by the law in force on its day. */
export function explain(penalty: ExplainedPenalty): Explanation {
  const { decidedOn, kinds, procedure, fine, publication } = penalty;
  const rows = receiptRows(penalty);
  const terms = paymentTermsOn(decidedOn);
  const ends = rows.flatMap(({ pay, review, suit }) =>
    [pay, review, suit].flatMap((each) => each?.date ?? []),
  );
  return {
    rows: rows.filter(({ pay, review, suit }) => pay ?? review ?? suit),
    ...(fine &&
      terms && { payment: { days: terms.days, place: terms.place, basis: formatBasis(terms.term) } }),
    ...(fine && { extra: extraFine(fine, decidedOn) }),
    ...(terms && { enforcement: formatBasis(terms.enforcement) }),
    allOver: ends.sort().at(-1),
    publicity: publicityPeriod({ date: decidedOn, kinds, procedure, class: publication?.class }),
  };
}
