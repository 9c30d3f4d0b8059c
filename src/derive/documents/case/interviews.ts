import { genders } from '../../../model/kinds/case/people.ts';
import { partyAge } from '../party.ts';
import type { Case } from '../../../model/kinds/case/fields.ts';
import { asSentence, paragraphs, withoutStop } from '../writing.ts';
import type { Seen } from '../act.ts';
import { formatChinese } from '../../../base/dates.ts';
import { coalStatement } from './coal.ts';
import {
  caseDocument,
  caseForm,
  caseItem,
  contactOf,
  formatTimes,
  lawText,
  officersText,
  reasonOn,
  struck,
  type CaseAct,
} from './file.ts';

type Interview = Case['interviews'][number];

/** Which interview an item is, in lists of parts. */
export const interviewLabel = ({ on, person }: Interview) => `${on} ${person.name}`;

const usual = [
  { key: 'identity', label: '居民身份证', pattern: /身份证$/u },
  { key: 'licence', label: '营业执照', pattern: /营业执照/u },
  { key: 'representation', label: '法定代表人身份证明或者委托书', pattern: /身份证明|委托书/u },
] as const;

/** Boxes for what is to be brought along; what the form does not list goes under 其他. */
function bringing(items: readonly string[]) {
  const other = items.filter((item) => !usual.some(({ pattern }) => pattern.test(item)));
  const ticked = (key: (typeof usual)[number]['key']) => {
    const { pattern, label } = usual.find((each) => each.key === key)!;
    return items.some((item) => pattern.test(item)) ? label : undefined;
  };
  return {
    identity: ticked('identity'),
    licence: ticked('licence'),
    representation: ticked('representation'),
    other: other.length > 0 ? other.join('、') : undefined,
  };
}

/** 询问通知书: who is to come when and where, why, and what to bring. */
export function deriveInterviewNotice(act: CaseAct) {
  const { value, agency, part } = act;
  const { item: interview, at } = caseItem(value.interviews, 'interviews', part);
  const date = interview.noticeOn ?? interview.on;
  const { name, head, need } = caseForm(act, 'interview-notice', date);
  need(interview.noticeOn, `${at}.noticeOn`);
  const number = need(interview.docNumber, `${at}.docNumber`);
  const view = {
    ...head,
    number,
    agency: name,
    person: interview.person.name,
    matter: withoutStop(interview.reason ?? reasonOn(value, date)),
    basis: need(lawText('questioning', date), `${at}.noticeOn`),
    time: formatTimes(interview.on, interview.from, undefined),
    place: interview.place,
    bring: bringing(interview.bring),
    contact: contactOf(agency),
    date: formatChinese(date),
  };
  return caseDocument(act, date, view, number);
}

/** What an empty notice says nevertheless. */
export const blankInterviewNotice = (agency: Seen<'agency'>, date: string) => ({
  basis: lawText('questioning', date) ?? '',
  contact: contactOf(agency, ''),
});

function personOf({ person, on }: Interview) {
  const age = partyAge(person, on);
  return {
    name: person.name,
    gender: person.gender ? genders[person.gender] : struck,
    age: age === undefined ? struck : `${age}周岁`,
    idNumber: person.idNumber ?? struck,
    employer: person.employer ?? struck,
    post: person.post ?? struck,
    address: person.address ?? struck,
    phone: person.phone ?? struck,
  };
}

/** 询问笔录: who was asked by whom, what he was told of his rights, and every question with its answer. */
export function deriveInterview(act: CaseAct) {
  const { value, part } = act;
  const { item: interview, at } = caseItem(value.interviews, 'interviews', part);
  const { name, head, need } = caseForm(act, 'interview', interview.on);
  const { questions, record, officers } = interview;
  if (questions.length === 0) need(record, `${at}.record`);
  if (!interview.told) need(undefined, `${at}.told`);
  const view = {
    ...head,
    agency: name,
    times: formatTimes(interview.on, interview.from, interview.to),
    ordinal: `第${interview.ordinal ?? 1}次`,
    place: interview.place,
    person: personOf(interview),
    officers: {
      ...officersText(officers, (path) => need(undefined, path), `${at}.officers`),
      unit: [...new Set(officers.map(({ unit }) => unit ?? name))].join('、'),
    },
    recorder: interview.recorder ?? officers.at(-1)?.name ?? struck,
    present: interview.present.length > 0 ? interview.present.join('、') : struck,
    matter: withoutStop(interview.reason ?? reasonOn(value, interview.on)),
    bases: basesOf(interview.on, (path) => need(undefined, `${at}.${path}`)),
    heard: interview.heard && asSentence(interview.heard),
    questions: questions.map(({ ask, answer }) => ({ ask: oneText(ask), answer: oneText(answer) })),
    record: questions.length === 0 && record !== undefined ? paragraphs(record) : undefined,
    statement: coalStatement(act.agency),
    refusal: interview.signed === 'refused' ? withoutStop(interview.refusal ?? '未说明') : undefined,
  };
  return caseDocument(act, interview.on, view);
}

const oneText = (text: string) => paragraphs(text).join('');

function basesOf(date: string, need: (path: string) => string) {
  return {
    certificates: lawText('certificates', date) ?? need('on'),
    questioning: lawText('questioning', date) ?? need('on'),
    recusal: lawText('recusal', date) ?? need('on'),
  };
}

/** What an empty record says nevertheless. */
export const blankInterview = (agency: Seen<'agency'>, date: string) => ({
  statement: coalStatement(agency),
  bases: basesOf(date, () => ''),
  ordinal: '第\u3000\u3000次',
  heard: '',
  questions: [],
});
