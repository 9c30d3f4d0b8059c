import { formatChinese } from '../../base/dates.ts';
import { penaltyKinds } from '../../model/kinds/penalty.ts';
import type { Act, Seen } from './act.ts';
import { agencyNameOn } from './agency.ts';
import {
  amount,
  blankPayment,
  cited,
  discretionOf,
  evidenceOf,
  noticeOf,
  paymentOf,
  violationItem,
} from './decision-parts.ts';
import { formHead } from './forms.ts';
import { blankPerson, blankUnit, personOf, unitOf, youOf, type PartyForm } from './party.ts';
import { enforcementBasis, remedyParagraphs } from './remedies.ts';
import { closedParagraphs, enumerate } from './writing.ts';

/** What the two forms call their party. */
const labels = { unit: '被处罚单位', person: '被处罚人' } as const;

/**
 * 行政处罚决定书: who is punished for what, on which evidence and norms, how, how to pay and how to object
 * (行政处罚法 art. 59). The public copy lacks what the public may not see and says that it is a copy.
 */
function deriveDecision(act: Act<'penalty'>, form: PartyForm) {
  const { id, value: penalty, agency, scope, needs } = act;
  const name = agencyNameOn(agency, penalty.decidedOn);
  const { party, violations } = penalty;
  const open = scope === 'public';
  const need = (value: string | undefined, path: string) => needs.need(value, 'penalty', id, path);
  // A party must be told the address it is known by; the public may not see it.
  if (!open) need(party.address, 'party.address');
  need(party.name, 'party.name');
  return {
    view: {
      ...formHead(agency, penalty.decidedOn, `decision-${form}`),
      number: penalty.docNumber,
      agency: name,
      you: youOf[form],
      factsLabel: open ? '违法事实' : '违法事实和证据',
      facts: closedParagraphs(penalty.facts),
      evidence: open ? undefined : need(enumerate(evidenceOf(penalty)), 'evidence'),
      notice: noticeOf(penalty),
      violated: need(cited(penalty.violated, violations, 'violated'), 'violated'),
      basis: need(cited(penalty.basis, violations, 'basis'), 'basis'),
      items: violations.length > 1 ? violations.map(violationItem) : undefined,
      discretion:
        violations.length > 1 ? undefined : discretionOf(penalty.discretion ?? violations[0]?.discretion),
      kinds: enumerate(penalty.kinds.map((kind) => penaltyKinds[kind])),
      content: closedParagraphs(penalty.content),
      confiscated: penalty.confiscated === undefined ? undefined : amount(penalty.confiscated),
      payment: paymentOf(act),
      remedies: remedyParagraphs(agency, {
        date: penalty.decidedOn,
        procedure: penalty.procedure,
        document: '决定书',
        told: penalty.remedyText,
      }) ?? [need(undefined, 'remedyText')],
      enforcement: need(enforcementBasis(penalty.decidedOn), 'decidedOn'),
      date: formatChinese(penalty.decidedOn),
      copies: open ? undefined : { keeper: name, to: labels[form] },
      publicCopy: open ? { issuer: name } : undefined,
    },
    title: `行政处罚决定书 ${penalty.docNumber}`,
    author: name,
    subject: penalty.caseName,
    date: penalty.decidedOn,
  };
}

/** 行政处罚决定书（单位）. */
export function deriveUnitDecision(act: Act<'penalty'>) {
  const { view, ...rest } = deriveDecision(act, 'unit');
  return { view: { ...view, party: unitOf(act.value.party, labels.unit) }, ...rest };
}

/** 行政处罚决定书（个人）. */
export function derivePersonDecision(act: Act<'penalty'>) {
  const { view, ...rest } = deriveDecision(act, 'person');
  return { view: { ...view, party: personOf(act.value.party, act.value.decidedOn, labels.person) }, ...rest };
}

/** What an empty decision form says nevertheless: who decides, how to pay and how to object on that day. */
function blankDecision(agency: Seen<'agency'>, date: string, form: PartyForm) {
  return {
    you: youOf[form],
    factsLabel: '违法事实和证据',
    facts: [],
    notice: { docNumber: '', title: '行政处罚告知书', on: '' },
    discretion: { benchmark: '', level: '' },
    content: [],
    payment: blankPayment(agency, date),
    remedies: remedyParagraphs(agency, { date, procedure: 'ordinary', document: '决定书' }) ?? [],
    enforcement: enforcementBasis(date) ?? '',
    copies: { keeper: agencyNameOn(agency, date), to: labels[form] },
  };
}

/** The empty form for units. */
export function blankUnitDecision(agency: Seen<'agency'>, date: string) {
  return { ...blankDecision(agency, date, 'unit'), party: blankUnit(labels.unit) };
}

/** The empty form for persons. */
export function blankPersonDecision(agency: Seen<'agency'>, date: string) {
  return { ...blankDecision(agency, date, 'person'), party: blankPerson(labels.person) };
}
