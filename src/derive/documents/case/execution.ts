import { daysBetween, formatChinese } from '../../../base/dates.ts';
import { paymentTermsOn } from '../../../model/law/document-terms.ts';
import type { Penalty } from '../../../model/kinds/penalty.ts';
import type { Seen } from '../act.ts';
import { formHead } from '../forms.ts';
import { itemOf } from '../parts.ts';
import { remedyParagraphs } from '../remedies.ts';
import {
  asSentence,
  closedParagraphs,
  enumerateCitations,
  formatDate,
  paragraphs,
  withoutStop,
} from '../writing.ts';
import {
  amount,
  blankCommon,
  enforcement,
  extraText,
  noAmount,
  open,
  type Execution,
} from './execution-common.ts';
import { caseDocument, struck, type CaseAct } from './file.ts';

/** 缴纳罚款催告书: what is unpaid, how much exactly, by when and where, and that the party may be heard (行政强制法 art. 35). */
export function deriveFineDemand(act: CaseAct) {
  const execution = itemOf(act.value.executions, act.part);
  const demand = execution.demand!;
  const { at, need, penalty, common, dueOn } = open(act, 'fine-demand', demand.on, execution);
  const extra = demand.extra ?? 0;
  const view = {
    ...common,
    number: demand.docNumber,
    fine: amount(demand.fine),
    extra: extra > 0 ? amount(extra) : undefined,
    reckoned: reckonedTo(demand, penalty, dueOn),
    total: extra > 0 ? amount(demand.fine + extra) : undefined,
    due: need(demand.due && formatChinese(demand.due), `${at}.demand.due`),
    terms: extraText(penalty?.decidedOn),
    basis: enumerateCitations([enforcement(35), enforcement(45)]),
  };
  return caseDocument(act, demand.on, view, demand.docNumber);
}

/** The day up to which an extra fine is reckoned: that of the demand, where the sum is what is due by then. */
function reckonedTo(
  { on, fine, extra = 0 }: NonNullable<Execution['demand']>,
  penalty: Penalty | undefined,
  dueOn: string | undefined,
): string | undefined {
  const terms = penalty && paymentTermsOn(penalty.decidedOn);
  if (!terms || dueOn === undefined || extra <= 0) return undefined;
  const reckoned = Math.round((fine * terms.dailyPercent * daysBetween(dueOn, on)) / 100);
  return extra === reckoned ? formatChinese(on) : undefined;
}

/** 加处罚款决定书: for which days, how much, and how to object (行政处罚法 art. 72, 行政强制法 art. 45). */
export function deriveExtraFine(act: CaseAct) {
  const execution = itemOf(act.value.executions, act.part);
  const extra = execution.extraFine!;
  const { at, need, penalty, common } = open(act, 'extra-fine', extra.on, execution);
  const { demand } = execution;
  const view = {
    ...common,
    number: extra.docNumber,
    fine: amount(penalty?.fine ?? 0),
    from: formatChinese(extra.from),
    to: formatChinese(extra.to),
    days: String(extra.days),
    extra: amount(extra.amount),
    demand: demand && {
      title: formHead(act.agency, demand.on, 'fine-demand').title,
      number: demand.docNumber,
      on: formatChinese(demand.on),
    },
    terms: extraText(penalty?.decidedOn),
    basis: enforcement(45),
    remedies: remedyParagraphs(act.agency, {
      date: extra.on,
      procedure: 'ordinary',
      document: '决定书',
    }) ?? [need(undefined, `${at}.extraFine.on`)],
  };
  return caseDocument(act, extra.on, view, extra.docNumber);
}

/** 行政强制执行事先催告书: before the court is asked; what is to be paid or done, and by when (行政强制法 art. 54). */
export function derivePreEnforcement(act: CaseAct) {
  const execution = itemOf(act.value.executions, act.part);
  const warning = execution.preEnforcement!;
  const { at, need, penalty, common } = open(act, 'pre-enforce', warning.on, execution);
  const money = warning.demanded === 'money';
  const fine = warning.fine ?? penalty?.fine ?? 0;
  const extra = warning.extra ?? 0;
  const view = {
    ...common,
    number: warning.docNumber,
    basis: enforcement(54),
    due: formatDate(warning.due),
    ...(money ? { pay: '是' } : { perform: '是' }),
    money: money
      ? {
          fine: amount(fine),
          ...(extra > 0 ? { extra: amount(extra), total: amount(fine + extra) } : {}),
        }
      : undefined,
    act: money
      ? undefined
      : need(penalty && withoutStop(paragraphs(penalty.content).join('')), `${at}.penalty`),
  };
  return caseDocument(act, warning.on, view, warning.docNumber);
}

/** 强制执行申请书 to the court (行政强制法 arts. 53, 55). */
export function deriveEnforceApply(act: CaseAct) {
  const { value } = act;
  const execution = itemOf(value.executions, act.part);
  const court = execution.court!;
  const { at, need, penalty, common } = open(act, 'enforce-apply', court.on, execution);
  const warning = execution.preEnforcement ?? execution.demand;
  const paid = execution.payments
    .filter(({ kind, on }) => kind === 'fine' && on <= court.on)
    .reduce((sum, each) => sum + each.amount, 0);
  const unpaid = (penalty?.fine ?? 0) - paid;
  const extra = execution.extraFine?.amount ?? execution.preEnforcement?.extra ?? 0;
  const { account: _, ...rest } = common;
  const decided = need(penalty && closedParagraphs(penalty.content).join(''), `${at}.penalty`);
  const view = {
    ...rest,
    number: court.docNumber,
    signer: court.signer,
    court: court.court,
    address: value.party.address ?? struck,
    head: value.party.legalRep ?? struck,
    facts: decided,
    warning: warning && {
      title: formHead(act.agency, warning.on, execution.preEnforcement ? 'pre-enforce' : 'fine-demand').title,
      number: warning.docNumber,
      on: formatChinese(warning.servedOn ?? warning.on),
    },
    fine: unpaid > 0 ? amount(unpaid) : undefined,
    extra: extra > 0 ? amount(extra) : undefined,
    act: execution.preEnforcement?.demanded === 'act' || (unpaid <= 0 && extra <= 0) ? decided : undefined,
    basis: enforcement(53),
    attachments: (court.attachments.length > 0 ? court.attachments : usualAttachments).map((name, index) => ({
      number: `${index + 1}. `,
      text: asSentence(name),
    })),
  };
  return caseDocument(act, court.on, view, court.docNumber);
}

/** What an application to the court must have with it (行政强制法 art. 55). */
const usualAttachments = [
  '行政处罚决定书及作出决定的事实、理由和依据',
  '当事人的意见及行政机关催告情况',
  '申请强制执行标的情况',
  '法律、行政法规规定的其他材料',
];

export const blankFineDemand = (agency: Seen<'agency'>, date: string) => ({
  ...blankCommon(agency, date),
  extra: noAmount,
  reckoned: '',
  total: noAmount,
  basis: enumerateCitations([enforcement(35), enforcement(45)]),
});

export const blankExtraFine = (agency: Seen<'agency'>, date: string) => ({
  ...blankCommon(agency, date),
  demand: { title: formHead(agency, date, 'fine-demand').title, number: '', on: '' },
  basis: enforcement(45),
  remedies: remedyParagraphs(agency, { date, procedure: 'ordinary', document: '决定书' }) ?? [],
});

export const blankPreEnforcement = (agency: Seen<'agency'>, date: string) => {
  const { terms: _, ...common } = blankCommon(agency, date);
  return {
    ...common,
    basis: enforcement(54),
    due: '',
    money: { fine: noAmount, extra: noAmount, total: noAmount },
    act: '',
  };
};

export const blankEnforceApply = (agency: Seen<'agency'>, date: string) => {
  const { terms: _, account: __, ...common } = blankCommon(agency, date);
  return {
    ...common,
    warning: { title: formHead(agency, date, 'pre-enforce').title, number: '', on: '' },
    fine: noAmount,
    extra: noAmount,
    basis: enforcement(53),
    attachments: usualAttachments.map((name, index) => ({
      number: `${index + 1}. `,
      text: asSentence(name),
    })),
  };
};
