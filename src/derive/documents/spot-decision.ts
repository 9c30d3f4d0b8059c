import { formatChinese } from '../../base/dates.ts';
import { penaltyKinds } from '../../model/kinds/penalty.ts';
import { formatBasis } from '../../model/law/basis.ts';
import { spotCollectionOn } from '../../model/law/document-terms.ts';
import type { Act, Seen } from './act.ts';
import { agencyNameOn } from './agency.ts';
import { blankPayment, cited, discretionOf, evidenceOf, paymentOf } from './decision-parts.ts';
import { formHead } from './forms.ts';
import { blankPerson, blankUnit, personOf, unitOf, youOf, type PartyForm } from './party.ts';
import { enforcementBasis, remedyParagraphs } from './remedies.ts';
import { asSentence, closedParagraphs, enumerate, formatTime } from './writing.ts';

const labels = { unit: '被处罚单位', person: '被处罚人' } as const;

/** How a fine decided on the spot is paid: taken there on one of the law's grounds, or to the bank. */
function wayOf(act: Act<'penalty'>) {
  const { spot, decidedOn } = act.value;
  const payment = paymentOf(act);
  if (!payment) return {};
  const ground = spot?.collected && spotCollectionOn(decidedOn)?.[spot.collected];
  return {
    payment,
    ...(spot?.collected && ground ? { collected: { basis: formatBasis(ground) } } : { atBank: '是' }),
  };
}

/**
 * 行政（当场）处罚决定书: what article 52 of 行政处罚法 asks for: act, kind and basis, amount, time and place, remedies,
 * agency; signed by the officers and handed over on the spot.
 */
function deriveSpot(act: Act<'penalty'>, form: PartyForm) {
  const { id, value: penalty, agency, needs } = act;
  const { party, violations, decidedOn, spot, officers = [] } = penalty;
  const name = agencyNameOn(agency, decidedOn);
  const need = (value: string | undefined, path: string) => needs.need(value, 'penalty', id, path);
  need(party.name, 'party.name');
  if (officers.length === 0) need(undefined, 'officers');
  const evidence = evidenceOf(penalty);
  return {
    view: {
      ...formHead(agency, decidedOn, `spot-${form}`),
      number: penalty.docNumber,
      agency: name,
      you: youOf[form],
      facts: closedParagraphs(penalty.facts),
      evidence: evidence.length > 0 ? enumerate(evidence) : undefined,
      statement: spot?.statement && asSentence(spot.statement),
      violated: need(cited(penalty.violated, violations, 'violated'), 'violated'),
      basis: need(cited(penalty.basis, violations, 'basis'), 'basis'),
      discretion: discretionOf(penalty.discretion ?? violations[0]?.discretion),
      kinds: enumerate(penalty.kinds.map((kind) => penaltyKinds[kind])),
      content: closedParagraphs(penalty.content),
      ...wayOf(act),
      place: need(spot?.place, 'spot.place'),
      time: `${formatChinese(decidedOn)}${spot?.time === undefined ? '' : formatTime(spot.time)}`,
      remedies: remedyParagraphs(agency, {
        date: decidedOn,
        procedure: 'spot',
        document: '决定书',
        told: penalty.remedyText,
      }) ?? [need(undefined, 'remedyText')],
      enforcement: need(enforcementBasis(decidedOn), 'decidedOn'),
      officers: officers.map(({ certificate }) => ({ certificate })),
      date: formatChinese(decidedOn),
      to: labels[form],
    },
    title: `行政（当场）处罚决定书 ${penalty.docNumber}`,
    author: name,
    subject: penalty.caseName,
    date: decidedOn,
  };
}

/** 行政（当场）处罚决定书（单位）. */
export function deriveUnitSpot(act: Act<'penalty'>) {
  const { view, ...rest } = deriveSpot(act, 'unit');
  return { view: { ...view, party: unitOf(act.value.party, labels.unit) }, ...rest };
}

/** 行政（当场）处罚决定书（个人）. */
export function derivePersonSpot(act: Act<'penalty'>) {
  const { view, ...rest } = deriveSpot(act, 'person');
  return { view: { ...view, party: personOf(act.value.party, act.value.decidedOn, labels.person) }, ...rest };
}

function blankSpot(agency: Seen<'agency'>, date: string, form: PartyForm) {
  return {
    you: youOf[form],
    facts: [],
    discretion: { benchmark: '', level: '' },
    content: [],
    payment: blankPayment(agency, date),
    remedies: remedyParagraphs(agency, { date, procedure: 'spot', document: '决定书' }) ?? [],
    enforcement: enforcementBasis(date) ?? '',
    officers: [{ certificate: '' }, { certificate: '' }],
    to: labels[form],
  };
}

/** The empty form for units. */
export function blankUnitSpot(agency: Seen<'agency'>, date: string) {
  return { ...blankSpot(agency, date, 'unit'), party: blankUnit(labels.unit) };
}

/** The empty form for persons. */
export function blankPersonSpot(agency: Seen<'agency'>, date: string) {
  return { ...blankSpot(agency, date, 'person'), party: blankPerson(labels.person) };
}
