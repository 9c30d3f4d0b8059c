import { formatChinese, formatChineseNumerals } from '../../../base/dates.ts';
import { writeYuan } from '../../../base/money.ts';
import type { Case } from '../../../model/kinds/case/fields.ts';
import type { Seen } from '../act.ts';
import { numberOf } from '../numbers.ts';
import { itemOf, type DocumentPart } from '../parts.ts';
import { sheetParty } from './evidence.ts';
import { amount, blankCommon, open, type Execution } from './execution-common.ts';
import {
  blankSigners,
  caseDocument,
  cellText,
  handlersSign,
  lawText,
  opinionText,
  struck,
  type CaseAct,
} from './file.ts';

/** 延期（分期）缴纳罚款审批表. */
export function deriveDelayApproval(act: CaseAct) {
  const { value, agency } = act;
  const execution = itemOf(value.executions, act.part);
  const delay = execution.delay!;
  const date = delay.approval.on;
  const { at, need, penalty, common } = open(act, 'fine-delay-approval', date, execution);
  const number = numberOf(agency, date, 'fine-delay-approval', {
    own: delay.approvalNumber,
    filing: value.filing?.docNumber,
  });
  if (delay.kind === 'instalments' && delay.instalments.length === 0)
    need(undefined, `${at}.delay.instalments`);
  const view = {
    heading: common.heading,
    title: common.title,
    agency: common.agency,
    number,
    caseName: value.name,
    decision: common.decision.number,
    party: sheetParty(value),
    facts: need(penalty && cellText(`${penalty.facts}\n${penalty.content}`), `${at}.penalty`),
    reason: need(delay.reason && cellText(delay.reason), `${at}.delay.reason`),
    appliedOn: formatChinese(delay.appliedOn),
    plan: delayPlan(delay),
    basis: lawText('delay', date) ?? struck,
    opinions: {
      review: opinionText(delay.review?.opinion),
      approval: opinionText(delay.approval.opinion),
    },
    signers: handlersSign(value, need),
  };
  return caseDocument(act, date, view, number);
}

type Delay = NonNullable<Execution['delay']>;

/** What is asked for, in a line. */
function delayPlan({ kind, until, instalments }: Delay): string {
  if (kind === 'delay') return `延期至${until === undefined ? struck : formatChinese(until)}缴纳。`;
  const parts = instalments.map(
    ({ number, due, amount: own }) => `第${number}期${formatChinese(due)}前缴纳${writeYuan(own)}元`,
  );
  return `分${instalments.length}期缴纳：${parts.join('，')}。`;
}

/** One paper of grant: the delay as a whole, or one instalment. */
interface Grant {
  execution: Execution;
  delay: Delay;
  instalment?: Delay['instalments'][number];
}

function grantsOf({ executions }: Case): Grant[] {
  return executions.flatMap((execution) => {
    const { delay } = execution;
    if (!delay) return [];
    return delay.kind === 'delay'
      ? [{ execution, delay }]
      : delay.instalments.map((instalment) => ({ execution, delay, instalment }));
  });
}

/** The papers of grant a case yields: one for each instalment. */
export function grantParts(value: Case): DocumentPart[] {
  return grantsOf(value).map(({ delay, instalment }, index) => ({
    key: String(index + 1),
    label: instalment ? `第${instalment.number}期 ${instalment.due}` : `延期至 ${delay.until ?? ''}`,
  }));
}

/** 延期（分期）缴纳罚款批准书: one for each instalment, with its amount, its day in words and what is left to pay. */
export function deriveFineDelay(act: CaseAct) {
  const { value, agency } = act;
  const { execution, delay, instalment } = itemOf(grantsOf(value), act.part);
  const date = delay.approval.on;
  const { at, need, penalty, common } = open(act, 'fine-delay', date, execution);
  const first = instalment === undefined || instalment === delay.instalments[0];
  const number = numberOf(agency, date, 'fine-delay', {
    own: instalment?.docNumber ?? (first ? delay.docNumber : undefined),
    filing: value.filing?.docNumber,
  });
  const left = instalment
    ? delay.instalments
        .filter((each) => each.number > instalment.number)
        .reduce((sum, each) => sum + each.amount, 0)
    : 0;
  const view = {
    ...common,
    number,
    fine: amount(penalty?.fine ?? 0),
    appliedOn: formatChinese(delay.appliedOn),
    basis: lawText('delay', date) ?? need(undefined, `${at}.delay.approval.on`),
    delayed: instalment
      ? undefined
      : { until: need(delay.until && formatChineseNumerals(delay.until), `${at}.delay.until`) },
    instalment: instalment && {
      number: String(instalment.number),
      due: formatChineseNumerals(instalment.due),
      ...amount(instalment.amount),
      left: left > 0 ? amount(left) : undefined,
    },
  };
  return caseDocument(act, date, view, number);
}

export const blankDelayApproval = () => ({ signers: blankSigners() });

export const blankFineDelay = (agency: Seen<'agency'>, date: string) => {
  const { terms: _, ...common } = blankCommon(agency, date);
  return { ...common, basis: lawText('delay', date) ?? '' };
};
