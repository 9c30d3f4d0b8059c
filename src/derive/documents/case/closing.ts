import { formatChinese } from '../../../base/dates.ts';
import type { Case } from '../../../model/kinds/case/fields.ts';
import { formatBasis } from '../../../model/law/basis.ts';
import type { Seen } from '../act.ts';
import { numberOf } from '../numbers.ts';
import { itemOf } from '../parts.ts';
import { citedPower } from '../powers.ts';
import { asSentence, closedParagraphs, enumerate, enumerateCitations, formatClock } from '../writing.ts';
import { blankCoalClosing, coalClosing } from './coal.ts';
import { sheetParty } from './evidence.ts';
import {
  blankSigners,
  caseDocument,
  caseForm,
  cellText,
  contactOf,
  evidenceNames,
  handlersSign,
  lawText,
  opinionText,
  reasonOn,
  struck,
  type CaseAct,
} from './file.ts';

type Transfer = Case['transfers'][number];

const factsOf = ({ report, violations }: Case): string =>
  report?.facts ?? violations.map(({ fact }) => fact).join('\n');

/** 案件移送审批表: why the case goes to another authority. */
export function deriveTransferApproval(act: CaseAct) {
  const { value, agency } = act;
  const transfer = itemOf(value.transfers, act.part);
  const at = `transfers.${Number(act.part) - 1}`;
  const date = transfer.decidedOn;
  const { name, head, need } = caseForm(act, 'transfer-approval', date);
  const number = numberOf(agency, date, 'transfer-approval', {
    own: transfer.approvalNumber,
    filing: value.filing?.docNumber,
  });
  const view = {
    ...head,
    number,
    agency: name,
    reason: reasonOn(value, date),
    party: sheetParty(value),
    to: transfer.to,
    facts: need(cellText(factsOf(value)), 'report.facts'),
    grounds: need(cellText(transfer.matter), `${at}.matter`),
    basis: transferBasis(transfer, date) ?? need(undefined, `${at}.decidedOn`),
    reportOn: formatChinese(transfer.reportOn),
    opinions: { approval: opinionText(transfer.opinion) },
    signers: handlersSign(value, need),
  };
  return caseDocument(act, date, view, number);
}

/**
 * The law by which a case goes elsewhere: crimes by 行政处罚法 and the rules on transfer, what another department has to
 * deal with by 安全生产法 (art. 69, formerly 66).
 */
function transferBasis({ kind }: Pick<Transfer, 'kind'>, date: string): string | undefined {
  if (kind !== 'crime') return citedPower('hand-over', date);
  const law = lawText('transfer', date);
  const rules = formatBasis({ law: 'YS', article: 3, paragraph: 1 });
  return law === undefined ? rules : enumerateCitations([law, rules]);
}

function materialsOf({ materials }: Transfer) {
  return materials.map(({ name, copies, pages, absent }, index) => ({
    number: String(index + 1),
    name,
    copies: copies === undefined ? struck : `${copies}份`,
    pages: pages === undefined ? struck : `${pages}页`,
    remark: absent,
  }));
}

/** What both letters of transfer say. */
function letter(act: CaseAct, kind: 'transfer' | 'crime-transfer') {
  const { value, agency } = act;
  const transfer = itemOf(value.transfers, act.part);
  const at = `transfers.${Number(act.part) - 1}`;
  const { name, head, need } = caseForm(act, kind, transfer.on);
  const evidence = evidenceNames(value);
  if (transfer.materials.length === 0) need(undefined, `${at}.materials`);
  return {
    transfer,
    view: {
      ...head,
      number: transfer.docNumber,
      agency: name,
      to: transfer.to,
      reason: reasonOn(value, transfer.on),
      party: value.party.name,
      filedOn: formatChinese(value.filing?.on ?? value.clue.on),
      began: value.filing ? '立案调查' : '发现线索并开展核查',
      facts: closedParagraphs(need(factsOf(value), 'report.facts')),
      evidence: evidence.length > 0 ? enumerate(evidence) : undefined,
      grounds: asSentence(transfer.matter),
      basis: transferBasis(transfer, transfer.on) ?? need(undefined, `${at}.on`),
      materials: materialsOf(transfer),
      contact: contactOf(agency),
      date: formatChinese(transfer.on),
    },
  };
}

/** 案件移送书: to the authority that has jurisdiction. */
export function deriveTransfer(act: CaseAct) {
  const { view, transfer } = letter(act, 'transfer');
  return caseDocument(act, transfer.on, view, transfer.docNumber);
}

/** 涉嫌犯罪案件移送书: to the police, with a copy for the procuratorate (行政执法机关移送涉嫌犯罪案件的规定 arts. 5, 6). */
export function deriveCrimeTransfer(act: CaseAct) {
  const { view, transfer } = letter(act, 'crime-transfer');
  const at = transfer.decidedTime === undefined ? '' : formatClock(transfer.decidedTime);
  return caseDocument(
    act,
    transfer.on,
    {
      ...view,
      crime: transfer.crime,
      decided: `${formatChinese(transfer.decidedOn)}${at}`,
      copiedTo: transfer.copiedTo,
      replyBasis: formatBasis({ law: 'YS', article: 8 }),
    },
    transfer.docNumber,
  );
}

/** 结案审批表: what the case came to and how it was performed. */
export function deriveCaseClose(act: CaseAct) {
  const { value } = act;
  const closing = value.closing!;
  const { name, head, need } = caseForm(act, 'case-close', closing.on);
  const view = {
    ...head,
    number: closing.docNumber,
    agency: name,
    caseName: value.name,
    reason: reasonOn(value, closing.on),
    party: sheetParty(value),
    filedOn: value.filing ? formatChinese(value.filing.on) : struck,
    decidedOn: value.decision ? formatChinese(value.decision.on) : struck,
    result: need(cellText(closing.result), 'closing.result'),
    execution: closing.execution === undefined ? struck : cellText(closing.execution),
    ground: closeReasons[closing.reason],
    opinions: {
      review: opinionText(closing.review?.opinion),
      approval: opinionText(closing.approval?.opinion),
    },
    signers: handlersSign(value, need),
    coal: coalClosing(act, closeReasons[closing.reason]),
  };
  return caseDocument(act, closing.on, view, closing.docNumber);
}

const closeReasons: Readonly<Record<NonNullable<Case['closing']>['reason'], string>> = {
  performed: '处罚决定执行完毕',
  enforced: '人民法院裁定执行或者终结执行',
  'no-penalty': '不予行政处罚',
  transferred: '案件移送',
  withdrawn: '案件撤销',
  terminated: '调查终止',
  revoked: '处罚决定被撤销',
};

/** What the empty forms say nevertheless. */
export const blankTransferApproval = () => ({
  // Crimes and other cases go by different laws.
  basis: '',
  signers: blankSigners(),
});

export const blankTransfer = (agency: Seen<'agency'>, date: string) => ({
  began: '立案调查',
  facts: [],
  materials: [],
  basis: transferBasis({ kind: 'administrative' }, date) ?? '',
  contact: contactOf(agency, ''),
});

export const blankCrimeTransfer = (agency: Seen<'agency'>, date: string) => ({
  ...blankTransfer(agency, date),
  basis: transferBasis({ kind: 'crime' }, date) ?? '',
  crime: '',
  replyBasis: formatBasis({ law: 'YS', article: 8 }),
});

export const blankCaseClose = (agency: Seen<'agency'>) => ({
  signers: blankSigners(),
  coal: blankCoalClosing(agency),
});
