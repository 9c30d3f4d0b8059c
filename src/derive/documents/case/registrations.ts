import { formatChinese } from '../../../base/dates.ts';
import { caseTerm, endOf } from '../../../model/law/case-terms.ts';
import type { Case } from '../../../model/kinds/case/fields.ts';
import type { Seen } from '../act.ts';
import { remedyParagraphs } from '../remedies.ts';
import { asSentence, paragraphs, withoutStop } from '../writing.ts';
import { goodsRows, goodsText, sheetParty } from './evidence.ts';
import {
  blankSigners,
  caseDocument,
  caseForm,
  caseItem,
  cellText,
  contactOf,
  handlersSign,
  lawText,
  opinionText,
  reasonOn,
  youOfCase,
  type CaseAct,
} from './file.ts';

type Registration = Case['registrations'][number];
type Disposal = NonNullable<Registration['disposal']>;

/** Tells registrations apart in lists of parts. */
export const registrationLabel = ({ on, docNumber }: Registration) => `${on} ${docNumber}`;

/** What becomes of registered goods, as a decision orders it. */
const results: Readonly<Record<Disposal['result'], string>> = {
  copied: '复制、拍照固定后退还',
  sampled: '送检鉴定',
  transferred: '移送有关部门处理',
  sealed: '转为查封、扣押',
  confiscated: '依法没收',
  released: '解除先行登记保存，予以退还',
};

/** 先行登记保存证据审批表: which evidence is to be registered, why and how it is kept. */
export function deriveRegistrationApproval(act: CaseAct) {
  const { value, part } = act;
  const { item: registration, at } = caseItem(value.registrations, 'registrations', part);
  const date = registration.approval.on;
  const { name, head, need } = caseForm(act, 'reg-approval', date);
  const number = need(registration.approvalNumber, `${at}.approvalNumber`);
  const view = {
    ...head,
    number,
    agency: name,
    caseName: value.name,
    party: sheetParty(value),
    facts: cellText(value.clue.summary),
    goods: need(goodsText(registration.goods), `${at}.goods`),
    reason: asSentence(need(registration.reason, `${at}.reason`)),
    basis: need(lawText('evidence', date), `${at}.approval.on`),
    storage: asSentence(need(registration.storage, `${at}.storage`)),
    opinions: {
      handlers: opinionText(registration.opinion),
      unit: opinionText(registration.unitReview?.opinion),
      review: opinionText(registration.review?.opinion),
      approval: opinionText(registration.approval.opinion),
    },
    signers: handlersSign(value, need),
  };
  return caseDocument(act, date, view, number);
}

/** The term for deciding what becomes of registered evidence, by the law of the day, with its last day. */
function termOf(on: string, need: () => string) {
  const term = caseTerm('registration', on);
  const end = endOf('registration', on);
  return {
    days: term ? `${term.length}${term.unit === 'working' ? '个工作日' : '日'}` : need(),
    until: end ? formatChinese(end.date) : need(),
  };
}

/** 先行登记保存证据通知书, with its list: what is registered, that it must be kept, and when the decision comes. */
export function deriveRegistrationNotice(act: CaseAct) {
  const { value, agency, part } = act;
  const { item: registration, at } = caseItem(value.registrations, 'registrations', part);
  const { on } = registration;
  const { name, head, need } = caseForm(act, 'reg-notice', on);
  if (registration.goods.length === 0) need(undefined, `${at}.goods`);
  const view = {
    ...head,
    number: registration.docNumber,
    agency: name,
    party: value.party.name,
    you: youOfCase(value),
    matter: withoutStop(reasonOn(value, on)),
    basis: need(lawText('evidence', on), `${at}.on`),
    storage: withoutStop(need(registration.storage, `${at}.storage`)),
    term: termOf(on, () => need(undefined, `${at}.on`)),
    contact: contactOf(agency),
    goods: goodsRows(registration.goods),
    signers: handlersSign(value, need),
    date: formatChinese(on),
  };
  return caseDocument(act, on, view, registration.docNumber);
}

/** What an empty notice says nevertheless. */
export const blankRegistrationNotice = (agency: Seen<'agency'>, date: string) => ({
  you: '你（单位）',
  basis: lawText('evidence', date) ?? '',
  term: { days: termOf(date, () => '').days, until: '' },
  contact: contactOf(agency, ''),
  goods: [],
  signers: blankSigners(),
});

/** The registration a part names, with what was decided; `refuses` and `parts` have seen that there is a decision. */
function disposed(act: CaseAct) {
  const { item: registration, at } = caseItem(act.value.registrations, 'registrations', act.part);
  return { registration, disposal: registration.disposal!, at: `${at}.disposal` };
}

const contentOf = ({ content, result }: Disposal) => paragraphs(content ?? results[result]).map(asSentence);

/** 先行登记保存证据处理审批表: what is to become of registered evidence. */
export function deriveDisposalApproval(act: CaseAct) {
  const { value } = act;
  const { registration, disposal, at } = disposed(act);
  const date = disposal.on;
  const { name, head, need } = caseForm(act, 'reg-dispose-approval', date);
  const number = need(disposal.approvalNumber, `${at}.approvalNumber`);
  const view = {
    ...head,
    number,
    agency: name,
    caseName: value.name,
    party: sheetParty(value),
    registeredOn: formatChinese(registration.on),
    noticeNumber: registration.docNumber,
    goods: need(goodsText(registration.goods), `${at.replace(/\.disposal$/u, '')}.goods`),
    basis: need(lawText('evidence', date), `${at}.on`),
    content: contentOf(disposal),
    opinions: {
      handlers: opinionText(disposal.opinion),
      unit: opinionText(disposal.unitReview?.opinion),
      review: opinionText(disposal.review?.opinion),
      approval: opinionText(disposal.approval?.opinion),
    },
    signers: handlersSign(value, need),
  };
  return caseDocument(act, date, view, number);
}

/** 先行登记保存证据处理决定书: what becomes of registered evidence, and how to object. */
export function deriveDisposal(act: CaseAct) {
  const { value, agency } = act;
  const { registration, disposal, at } = disposed(act);
  const date = disposal.on;
  const { name, head, need } = caseForm(act, 'reg-dispose', date);
  const view = {
    ...head,
    number: disposal.docNumber,
    agency: name,
    party: value.party.name,
    you: youOfCase(value),
    registeredOn: formatChinese(registration.on),
    noticeNumber: registration.docNumber,
    goods: goodsText(registration.goods),
    basis: need(lawText('evidence', date), `${at}.on`),
    content: contentOf(disposal),
    remedies: remedyParagraphs(agency, { date, procedure: 'ordinary', document: '决定书' }) ?? [
      need(undefined, `${at}.on`),
    ],
    date: formatChinese(date),
  };
  return caseDocument(act, date, view, disposal.docNumber);
}

/** What an empty decision says nevertheless. */
export const blankDisposal = (agency: Seen<'agency'>, date: string) => ({
  you: '你（单位）',
  basis: lawText('evidence', date) ?? '',
  content: [],
  remedies: remedyParagraphs(agency, { date, procedure: 'ordinary', document: '决定书' }) ?? [],
});

/** What an empty approval form says nevertheless. */
export const blankRegistrationSheet = (_agency: Seen<'agency'>, date: string) => ({
  basis: lawText('evidence', date) ?? '',
  signers: blankSigners(),
});
