import { formatChinese } from '../../../base/dates.ts';
import type { Coercion } from '../../../model/kinds/coercion.ts';
import type { Act, Seen } from '../act.ts';
import { blankOfficers, formHead, formOf, officersOf } from '../forms.ts';
import { itemOf, partsOf } from '../parts.ts';
import { citedPower } from '../powers.ts';
import { remedyParagraphs } from '../remedies.ts';
import { asSentence, closedParagraphs, formatNumber, nothing, withoutStop } from '../writing.ts';
import { basisOf, blankParty, measureOf, partyOf } from './common.ts';

const remedies = (agency: Seen<'agency'>, date: string) =>
  remedyParagraphs(agency, { date, procedure: 'ordinary', document: '决定书' });

/** How the decision names its list. */
const listOf = ({ agency, value }: Act<'coercion'>) => ({
  title: formHead(agency, value.decidedOn, 'seal-list').title,
  number: value.inventory?.number,
});

/** 查封扣押决定书: who, why, on which basis, what is sealed or seized and for how long, and how to object (行政强制法 art. 24). */
export function deriveSealDecision(act: Act<'coercion'>) {
  const { id, value, agency, needs } = act;
  const need = (text: string | undefined, path: string) => needs.need(text, 'coercion', id, path);
  const date = value.decidedOn;
  if (!value.inventory || value.inventory.items.length === 0) need(undefined, 'inventory.items');
  return formOf(agency, date, 'seal-decision', value.party.name, {
    number: value.docNumber,
    ...partyOf(act, date),
    facts: closedParagraphs(value.facts),
    reason: value.reason && asSentence(value.reason),
    basis: need(basisOf(value.basis, 'seal', date), 'basis'),
    measure: measureOf(value),
    target: withoutStop(value.target),
    content: closedParagraphs(value.content),
    from: need(value.from && formatChinese(value.from), 'from'),
    to: need(value.to && formatChinese(value.to), 'to'),
    list: listOf(act),
    custody: value.custody && { place: value.custody.place, keeper: value.custody.keeper },
    remedies: remedies(agency, date) ?? [need(undefined, 'decidedOn')],
  });
}

/** What an empty decision says nevertheless. */
export function blankSealDecision(agency: Seen<'agency'>, date: string) {
  return {
    ...blankParty,
    facts: [],
    basis: citedPower('seal', date) ?? '',
    content: [],
    list: { title: formHead(agency, date, 'seal-list').title, number: '' },
    remedies: remedies(agency, date) ?? [],
  };
}

const listNumber = (number: string) => `（${number.replace(/^[（(]|[）)]$/gu, '')}）`;

/** 查封扣押清单: what is sealed or seized, in two copies, signed by the party and two officers. */
export function deriveSealList(act: Act<'coercion'>) {
  const { id, value, agency, needs } = act;
  const need = (text: string | undefined, path: string) => needs.need(text, 'coercion', id, path);
  const inventory = value.inventory as NonNullable<Coercion['inventory']>;
  const date = inventory.on ?? value.decidedOn;
  return formOf(agency, date, 'seal-list', value.party.name, {
    number: inventory.number === undefined ? undefined : listNumber(inventory.number),
    party: value.party.name,
    decision: value.docNumber,
    measure: measureOf(value),
    items: inventory.items.map(({ number, name, model, unit, quantity, remark }) => ({
      number: String(number),
      name,
      model: model ?? nothing,
      unit: unit ?? nothing,
      quantity: formatNumber(quantity),
      remark: remark ?? nothing,
    })),
    witness: inventory.party === 'signed' || inventory.party === undefined ? undefined : '见证人（签名）',
    refused:
      inventory.party === 'refused'
        ? '当事人拒绝签名。'
        : inventory.party === 'absent'
          ? '当事人不在场。'
          : undefined,
    officers: officersOf(inventory.officers, () => need(undefined, 'inventory.officers')),
  });
}

/** What an empty list says nevertheless. */
export function blankSealList() {
  return { number: '（第\u3000\u3000号）', items: [], officers: blankOfficers };
}

/** An 延长查封扣押期限决定书 for each extension. */
export function extensionParts({ extensions }: Coercion) {
  return partsOf(extensions, ({ on, docNumber }) => `${on} ${docNumber}`);
}

/** 延长查封扣押期限决定书: until when and why the term is extended (行政强制法 art. 25). */
export function deriveSealExtension(act: Act<'coercion'>) {
  const { id, value, agency, part, needs } = act;
  const index = Number(part) - 1;
  const need = (text: string | undefined, path: string) => needs.need(text, 'coercion', id, path);
  const extension = itemOf(value.extensions, part);
  const before = index === 0 ? value.to : value.extensions[index - 1]?.to;
  const date = extension.on;
  return formOf(agency, date, 'seal-extend', value.party.name, {
    number: extension.docNumber,
    ...partyOf(act, date),
    decision: decisionOf(act),
    measure: measureOf(value),
    before: need(before && formatChinese(before), 'to'),
    approver: need(extension.by, `extensions.${index}.by`) && '本机关负责人',
    reason: need(extension.reason && withoutStop(extension.reason), `extensions.${index}.reason`),
    basis: need(citedPower('extend-seal', date), `extensions.${index}.on`),
    to: formatChinese(extension.to),
    list: listOf(act),
    remedies: remedies(agency, date) ?? [need(undefined, `extensions.${index}.on`)],
  });
}

/** The decision a later document rests on. */
const decisionOf = ({ agency, value }: Act<'coercion'>) => ({
  title: formHead(agency, value.decidedOn, 'seal-decision').title,
  number: value.docNumber,
  on: formatChinese(value.decidedOn),
});

/** What an empty extension says nevertheless. */
export function blankSealExtension(agency: Seen<'agency'>, date: string) {
  return {
    ...blankParty,
    decision: { title: formHead(agency, date, 'seal-decision').title, number: '', on: '' },
    approver: '本机关负责人',
    basis: citedPower('extend-seal', date) ?? '',
    list: { title: formHead(agency, date, 'seal-list').title, number: '' },
    remedies: remedies(agency, date) ?? [],
  };
}

const disposals = {
  lift: '解除并退还',
  confiscate: '没收',
  destroy: '销毁',
  transfer: '移送有关机关',
  sell: '拍卖或者变卖',
  other: '其他处理',
} as const;

/** 查封扣押处理决定书: what becomes of what was sealed or seized (行政强制法 art. 27, 28). */
export function deriveSealDisposal(act: Act<'coercion'>) {
  const { id, value, agency, needs } = act;
  const need = (text: string | undefined, path: string) => needs.need(text, 'coercion', id, path);
  const disposal = value.disposal as NonNullable<Coercion['disposal']>;
  const date = disposal.on;
  const power = disposal.decision === 'lift' ? 'lift-seal' : 'dispose-seal';
  return formOf(agency, date, 'seal-dispose', value.party.name, {
    number: need(disposal.docNumber, 'disposal.docNumber'),
    ...partyOf(act, date),
    decision: decisionOf(act),
    measure: measureOf(value),
    target: withoutStop(value.target),
    basis: need(basisOf(disposal.basis, power, date), 'disposal.basis'),
    disposal: disposals[disposal.decision],
    content: closedParagraphs(need(disposal.content, 'disposal.content')),
    list: listOf(act),
    remedies: remedies(agency, date) ?? [need(undefined, 'disposal.on')],
  });
}

/** What an empty disposal says nevertheless. */
export function blankSealDisposal(agency: Seen<'agency'>, date: string) {
  return {
    ...blankParty,
    decision: { title: formHead(agency, date, 'seal-decision').title, number: '', on: '' },
    basis: '',
    content: [],
    list: { title: formHead(agency, date, 'seal-list').title, number: '' },
    remedies: remedies(agency, date) ?? [],
  };
}
