import { formatCapital } from '../../base/capital.ts';
import { parseDocumentNumber } from '../../base/document-number.ts';
import { formatChinese } from '../../base/dates.ts';
import { writeYuan } from '../../base/money.ts';
import type { Act, Seen, SeenPenalty } from './act.ts';
import { paymentText } from './remedies.ts';
import { asSentence, enumerateCitations, headingNumber, withoutStop } from './writing.ts';

type Violation = SeenPenalty['violations'][number];

/** Digits with grouping commas and capitals, e.g. `20,000` and `贰万元整`. */
export function amount(fen: number) {
  return { digits: writeYuan(fen), capital: formatCapital(fen) };
}

export function discretionOf(discretion: SeenPenalty['discretion']) {
  return (
    discretion && {
      benchmark: discretion.benchmark.replace(/^《|》$/gu, ''),
      level: discretion.level,
      reason: discretion.reason && withoutStop(discretion.reason),
    }
  );
}

/** A decision on several acts says for each what it violated and what it costs. */
export function violationItem(violation: Violation, index: number) {
  return {
    number: headingNumber(2, index + 1),
    fact: withoutStop(violation.fact),
    violated: violation.violated.length > 0 ? enumerateCitations(violation.violated) : undefined,
    basis: violation.basis.length > 0 ? enumerateCitations(violation.basis) : undefined,
    discretion: discretionOf(violation.discretion),
    fine: violation.fine === undefined ? undefined : amount(violation.fine),
  };
}

/** What the notice was called: one that told of the right to a hearing is a kind of its own. */
function noticeTitle(docNumber: string): string {
  const number = parseDocumentNumber(docNumber);
  return number.ok && number.value.kind === '听告' ? '行政处罚听证告知书' : '行政处罚告知书';
}

export function noticeOf(penalty: SeenPenalty) {
  const { notice } = penalty;
  return (
    notice && {
      docNumber: notice.docNumber,
      title: noticeTitle(notice.docNumber),
      on: formatChinese(notice.on),
      statement: notice.statement && asSentence(notice.statement),
      hearing: notice.hearing && asSentence(notice.hearing),
    }
  );
}

/** Citations of the whole decision, or where it names none those of its single acts. */
export function cited(own: readonly string[], violations: readonly Violation[], key: 'violated' | 'basis') {
  const all = own.length > 0 ? own : violations.flatMap((violation) => violation[key]);
  return all.length > 0 ? enumerateCitations(all) : undefined;
}

/** Evidence of the whole decision, or where it names none that of its single acts. */
export function evidenceOf(penalty: SeenPenalty): string[] {
  const own = penalty.evidence?.length
    ? penalty.evidence
    : penalty.violations.flatMap((each) => each.evidence ?? []);
  return [...new Set(own)];
}

/** How the fine is paid; the account is the party's affair. */
export function paymentOf({ value: penalty, agency, scope, needs }: Act<'penalty'>) {
  const terms = penalty.fine === undefined ? undefined : paymentText(penalty.decidedOn);
  if (!terms) return undefined;
  const pay = (path: 'bank' | 'accountName' | 'account') =>
    needs.need(agency.payment?.[path], 'agency', penalty.agency, `payment.${path}`);
  const account =
    scope === 'public' ? undefined : { bank: pay('bank'), name: pay('accountName'), number: pay('account') };
  return { ...amount(penalty.fine ?? 0), ...terms, account };
}

/** What an empty form says of paying: the terms of the day and the account. */
export function blankPayment({ payment }: Seen<'agency'>, date: string) {
  const terms = paymentText(date);
  return (
    terms && {
      digits: '',
      capital: '',
      ...terms,
      account: {
        bank: payment?.bank ?? '',
        name: payment?.accountName ?? '',
        number: payment?.account ?? '',
      },
    }
  );
}
