import { parseDocumentNumber } from '../../base/document-number.ts';
import { formatCapital } from '../../base/capital.ts';
import { formatChinese } from '../../base/dates.ts';
import { formatYuan } from '../../base/money.ts';
import { penaltyKinds } from '../../model/kinds/penalty.ts';
import type { Act, SeenPenalty } from './act.ts';
import { agencyNameOn, blankDate, blankNumber } from './agency.ts';
import { enforcementBasis, paymentText, remedyParagraphs } from './remedies.ts';
import {
  asSentence,
  enumerate,
  enumerateCitations,
  headingNumber,
  paragraphs,
  withoutStop,
} from './writing.ts';

type Violation = SeenPenalty['violations'][number];

/** Digits with grouping commas and capitals, e.g. `20,000` and `贰万元整`. */
function amount(fen: number) {
  return { digits: formatYuan(fen), capital: formatCapital(fen) };
}

function discretionOf(discretion: SeenPenalty['discretion']) {
  return (
    discretion && {
      benchmark: discretion.benchmark.replace(/^《|》$/gu, ''),
      level: discretion.level,
      reason: discretion.reason && withoutStop(discretion.reason),
    }
  );
}

/** A decision on several acts says for each what it violated and what it costs. */
function item(violation: Violation, index: number) {
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

function noticeOf(penalty: SeenPenalty) {
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
function cited(own: readonly string[], violations: readonly Violation[], key: 'violated' | 'basis') {
  const all = own.length > 0 ? own : violations.flatMap((violation) => violation[key]);
  return all.length > 0 ? enumerateCitations(all) : undefined;
}

/**
 * 行政处罚决定书: who is punished for what, on which evidence and norms, how, how to pay and how to object
 * (行政处罚法 art. 59). The public copy lacks what the public may not see and says that it is a copy.
 */
export function deriveDecision({ id, value: penalty, agency, scope, needs }: Act<'penalty'>) {
  const name = agencyNameOn(agency, penalty.decidedOn);
  const { party, violations } = penalty;
  const open = scope === 'public';
  const need = (value: string | undefined, path: string) => needs.need(value, 'penalty', id, path);
  /** What a party must be told and the public may not see. */
  const ofParty = (value: string | undefined, path: string) => (open ? value : need(value, path));
  const evidence = penalty.evidence?.length
    ? penalty.evidence
    : violations.flatMap((each) => each.evidence ?? []);
  const terms = penalty.fine === undefined ? undefined : paymentText(penalty.decidedOn);
  const pay = (path: 'bank' | 'accountName' | 'account') =>
    needs.need(agency.payment?.[path], 'agency', penalty.agency, `payment.${path}`);
  const account =
    open || !terms ? undefined : { bank: pay('bank'), name: pay('accountName'), number: pay('account') };
  const view = {
    heading: '安全生产行政执法文书',
    number: penalty.docNumber,
    agency: name,
    party: {
      name: need(party.name, 'party.name'),
      code: party.uscc,
      address: ofParty(party.address, 'party.address'),
      postcode: party.postcode,
      head: party.legalRep,
      post: party.legalRepPost,
      phone: party.phone,
    },
    factsLabel: open ? '违法事实' : '违法事实和证据',
    facts: paragraphs(penalty.facts),
    evidence: open ? undefined : need(enumerate([...new Set(evidence)]), 'evidence'),
    notice: noticeOf(penalty),
    violated: need(cited(penalty.violated, violations, 'violated'), 'violated'),
    basis: need(cited(penalty.basis, violations, 'basis'), 'basis'),
    items: violations.length > 1 ? violations.map(item) : undefined,
    discretion:
      violations.length > 1 ? undefined : discretionOf(penalty.discretion ?? violations[0]?.discretion),
    kinds: enumerate(penalty.kinds.map((kind) => penaltyKinds[kind])),
    content: paragraphs(penalty.content),
    confiscated: penalty.confiscated === undefined ? undefined : amount(penalty.confiscated),
    payment: terms && { ...amount(penalty.fine ?? 0), ...terms, account },
    remedies: remedyParagraphs(agency, {
      date: penalty.decidedOn,
      procedure: penalty.procedure,
      document: '决定书',
      told: penalty.remedyText,
    }) ?? [need(undefined, 'remedyText')],
    enforcement: need(enforcementBasis(penalty.decidedOn), 'decidedOn'),
    date: formatChinese(penalty.decidedOn),
    copies: open ? undefined : { keeper: name },
    publicCopy: open ? { issuer: name } : undefined,
  };
  return {
    view,
    title: `行政处罚决定书 ${penalty.docNumber}`,
    author: name,
    subject: penalty.caseName,
    date: penalty.decidedOn,
  };
}

/** What an empty decision form says nevertheless: who decides, how to pay and how to object on that day. */
export function blankDecision(agency: Act<'penalty'>['agency'], date: string) {
  const name = agencyNameOn(agency, date);
  const { payment } = agency;
  const terms = paymentText(date);
  return {
    heading: '安全生产行政执法文书',
    number: blankNumber(agency, '罚'),
    agency: name,
    party: { name: '', code: '', address: '', postcode: '', head: '', post: '', phone: '' },
    factsLabel: '违法事实和证据',
    notice: { docNumber: '', title: '行政处罚告知书', on: '' },
    discretion: { benchmark: '', level: '' },
    payment: terms && {
      digits: '',
      capital: '',
      ...terms,
      account: {
        bank: payment?.bank ?? '',
        name: payment?.accountName ?? '',
        number: payment?.account ?? '',
      },
    },
    remedies: remedyParagraphs(agency, { date, procedure: 'ordinary', document: '决定书' }) ?? [],
    enforcement: enforcementBasis(date) ?? '',
    date: blankDate,
    copies: { keeper: name },
  };
}
