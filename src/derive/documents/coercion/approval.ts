import { formatChinese } from '../../../base/dates.ts';
import type { Coercion } from '../../../model/kinds/coercion.ts';
import type { Act } from '../act.ts';
import { blankOfficers, formOf, officersOf } from '../forms.ts';
import { struck } from '../inspection/common.ts';
import { partyForm, personOf, unitOf } from '../party.ts';
import { asSentence, enumerateCitations, paragraphs, withoutStop } from '../writing.ts';
import { measureOf } from './common.ts';

type Approval = NonNullable<Coercion['approval']>;

/** What is asked for: the measure, its object, reason, basis and term. */
function proposalOf({ approval, target, reason, basis, from, to, ...value }: Coercion): string[] {
  const term = from && to ? `，期限自${formatChinese(from)}至${formatChinese(to)}` : '';
  return [
    ...(approval?.proposal === undefined ? [] : paragraphs(approval.proposal).map(asSentence)),
    `拟采取的行政强制：${measureOf(value)}（${withoutStop(target)}）${term}。`,
    ...(reason === undefined ? [] : [`理由：${asSentence(reason)}`]),
    `依据：${enumerateCitations(basis)}。`,
  ];
}

/** 行政强制审批表: the case, the party, what is proposed and why, examined and approved. */
export function deriveCoercionApproval({ id, value, agency, needs }: Act<'coercion'>) {
  const need = (text: string | undefined, path: string) => needs.need(text, 'coercion', id, path);
  const approval = value.approval as Approval;
  const { party } = value;
  const form = partyForm(party);
  const unit = unitOf(party);
  const person = personOf(party, approval.on);
  if (value.basis.length === 0) need(undefined, 'basis');
  return formOf(agency, approval.on, 'coercion-approval', party.name, {
    number: need(approval.docNumber, 'approval.docNumber'),
    caseName: need(value.caseName, 'caseName'),
    unit:
      form === 'unit'
        ? {
            name: unit.name,
            head: unit.head ?? struck,
            address: unit.address ?? struck,
            phone: unit.phone ?? struck,
          }
        : undefined,
    person:
      form === 'person'
        ? {
            name: person.name,
            gender: person.gender ?? struck,
            born: person.born ?? struck,
            address: person.address ?? struck,
            phone: person.phone ?? struck,
          }
        : undefined,
    facts: paragraphs(value.facts),
    proposal: proposalOf(value),
    urgent: value.urgent
      ? asSentence(
          `情况紧急，已当场实施，补办批准手续${value.urgency ? `：${withoutStop(value.urgency)}` : ''}`,
        )
      : undefined,
    review: approval.reviewOpinion && asSentence(approval.reviewOpinion),
    opinion: approval.opinion && asSentence(approval.opinion),
    officers: officersOf(approval.handlers, () => need(undefined, 'approval.handlers')),
  });
}

/** What an empty approval says nevertheless. */
export function blankCoercionApproval() {
  return {
    unit: { name: '', head: '', address: '', phone: '' },
    person: { name: '', gender: '', born: '', address: '', phone: '' },
    facts: [],
    proposal: [],
    officers: blankOfficers,
  };
}
