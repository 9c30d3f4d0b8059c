import { formatCapital } from '../../../base/capital.ts';
import { deadline } from '../../../base/calendar.ts';
import { formatChinese } from '../../../base/dates.ts';
import { writeYuan } from '../../../base/money.ts';
import { formatBasis } from '../../../model/law/basis.ts';
import { paymentTermsOn } from '../../../model/law/document-terms.ts';
import { holidayTable } from '../../../model/law/holidays.ts';
import type { Case } from '../../../model/kinds/case/fields.ts';
import type { Penalty } from '../../../model/kinds/penalty.ts';
import type { Seen } from '../act.ts';
import { formHead } from '../forms.ts';
import { partyForm } from '../party.ts';
import { paymentText } from '../remedies.ts';
import { caseForm, contactOf, youOfCase, type CaseAct } from './file.ts';

export type Execution = Case['executions'][number];

/** Digits and capitals of an amount. */
export const amount = (fen: number) => ({ digits: writeYuan(fen), capital: formatCapital(fen) });

/** The penalty an execution is of, with its id. */
function penaltyOf({ value, find }: CaseAct, execution: Execution) {
  const id = execution.penalty ?? value.decision?.penalties[0];
  return { id, penalty: find('penalty', id) as Penalty | undefined };
}

/** What the decision is called, without the form it was written on; one made on the spot has a name of its own. */
function decisionTitle({ agency, value }: CaseAct, penalty: Penalty | undefined): string {
  const form = partyForm(penalty?.party ?? value.party);
  const id = penalty?.procedure === 'spot' ? (`spot-${form}` as const) : (`decision-${form}` as const);
  return formHead(agency, penalty?.decidedOn ?? value.clue.on, id).title.replace(/（(?:单位|个人)）$/u, '');
}

/** Everything the documents of an execution begin with. */
export function open(act: CaseAct, kind: string, date: string, execution: Execution) {
  const { value, agency, needs } = act;
  const { name, head, need } = caseForm(act, kind, date);
  const { id, penalty } = penaltyOf(act, execution);
  const at = `executions.${value.executions.indexOf(execution)}`;
  if (!penalty) need(undefined, `${at}.penalty`);
  /** Served by the decision's own record, else by the receipt in the case. */
  const servedOn =
    penalty?.servedOn ??
    value.deliveries.find((each) => each.document === 'decision' && each.docNumber === penalty?.docNumber)
      ?.on;
  const days = penalty && paymentTermsOn(penalty.decidedOn)?.days;
  const due =
    penalty?.performance?.dueOn ??
    (servedOn !== undefined && days !== undefined
      ? deadline({ from: servedOn, days, unit: 'calendar' }, holidayTable).date
      : undefined);
  const pay = (path: 'bank' | 'accountName' | 'account') =>
    needs.need(agency.payment?.[path], 'agency', value.agency, `payment.${path}`);
  const needDate = (date: string | undefined) =>
    needs.need(date && formatChinese(date), 'penalty', id ?? '', 'servedOn');
  return {
    at,
    need,
    penalty,
    dueOn: due,
    common: {
      ...head,
      agency: name,
      party: value.party.name,
      you: youOfCase(value),
      decision: {
        title: decisionTitle(act, penalty),
        number: need(penalty?.docNumber, `${at}.penalty`),
        on: need(penalty && formatChinese(penalty.decidedOn), `${at}.penalty`),
        served: needDate(servedOn),
        due: needDate(due),
      },
      account: { bank: pay('bank'), name: pay('accountName'), number: pay('account') },
      contact: contactOf(agency),
      date: formatChinese(date),
    },
  };
}

export const enforcement = (article: number, paragraph?: number) =>
  formatBasis({ law: 'QZ', article, ...(paragraph === undefined ? {} : { paragraph }) });

/** The extra fine for each day, by the law of the decision and 行政强制法 art. 45. */
export function extraText(decidedOn: string | undefined) {
  const terms = decidedOn === undefined ? undefined : paymentText(decidedOn);
  return terms && { extra: terms.extra, dailyPercent: terms.dailyPercent, capped: terms.capped };
}

/** What the empty forms say nevertheless: accounts, terms, law and contacts of the day. */
export function blankCommon(agency: Seen<'agency'>, date: string) {
  const { payment } = agency;
  return {
    you: '你（单位）',
    decision: { title: '行政处罚决定书', number: '', on: '', served: '', due: '' },
    account: {
      bank: payment?.bank ?? '',
      name: payment?.accountName ?? '',
      number: payment?.account ?? '',
    },
    contact: contactOf(agency, ''),
    terms: extraText(date),
  };
}

export const noAmount = { digits: '', capital: '' };
