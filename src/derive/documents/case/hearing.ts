import { formatChinese } from '../../../base/dates.ts';
import type { Case } from '../../../model/kinds/case/fields.ts';
import type { Seen } from '../act.ts';
import { asSentence, enumerateCitations, paragraphs, withoutStop } from '../writing.ts';
import {
  caseDocument,
  caseForm,
  contactOf,
  formatTimes,
  lawText,
  reasonOn,
  struck,
  youOfCase,
  type CaseAct,
} from './file.ts';
import { hearingRequestTerm } from './notices.ts';

type Hearing = NonNullable<Case['hearing']>;
type Ground = NonNullable<Hearing['refusal']>['ground'];

/** The hearing of a case for which `refuses` has seen that there is one. */
const hearingIn = (value: Case): Hearing => value.hearing!;

/** The notice of the right to a hearing that the request answers: the last one before it. */
const noticeBefore = (value: Case, on: string | undefined) =>
  value.notices.findLast((notice) => notice.hearingRight && (on === undefined || notice.on <= on)) ??
  value.notices.findLast(({ hearingRight }) => hearingRight);

const listOf = (items: readonly string[]) => (items.length > 0 ? items.join('、') : struck);

/** Why a request for a hearing is refused, in the sentence of the notice. */
function groundText(ground: Ground, you: string, date: string, need: () => string): string {
  const term = hearingRequestTerm(date) ?? need();
  const grounds: Record<Ground, string> = {
    late: `${you}未在收到听证告知书之日起${term}内提出听证申请，已超过申请期限`,
    outside: '本案拟作出的行政处罚不属于应当听证的范围',
    party: '申请人不是本案当事人，也不是当事人委托的代理人',
  };
  return grounds[ground];
}

/** The provisions that say when a hearing is held and how it is asked for. */
const hearingBases = (date: string): string =>
  enumerateCitations(
    [lawText('hearing', date), lawText('hearing-procedure', date)].filter((each) => each !== undefined),
  );

/** 不予受理听证申请通知书: the request for a hearing is refused, and why. */
export function deriveHearingRefusal(act: CaseAct) {
  const { value, agency } = act;
  const hearing = hearingIn(value);
  const refused = hearing.refusal!;
  const { name, head, need } = caseForm(act, 'hearing-refuse', refused.on);
  const notice = noticeBefore(value, hearing.requestedOn);
  const missing = () => need(undefined, 'hearing.refusal.on');
  // Whoever applied without being the party is neither a unit nor a person the case knows.
  const you = (hearing.applicant ?? value.party.name) === value.party.name ? youOfCase(value) : '你方';
  const view = {
    ...head,
    number: refused.docNumber,
    agency: name,
    applicant: hearing.applicant ?? value.party.name,
    you,
    requestedOn: need(hearing.requestedOn && formatChinese(hearing.requestedOn), 'hearing.requestedOn'),
    matter: withoutStop(reasonOn(value, refused.on)),
    notice: notice?.docNumber,
    ground: groundText(refused.ground, you, notice?.on ?? refused.on, missing),
    bases: {
      hearing: hearingBases(refused.on) || missing(),
      statement: lawText('statement', refused.on) ?? missing(),
    },
    contact: contactOf(agency),
    date: formatChinese(refused.on),
  };
  return caseDocument(act, refused.on, view, refused.docNumber);
}

/** What an empty refusal says nevertheless. */
export const blankHearingRefusal = (agency: Seen<'agency'>, date: string) => ({
  you: '你（单位）',
  bases: {
    hearing: hearingBases(date),
    statement: lawText('statement', date) ?? '',
  },
  contact: contactOf(agency, ''),
});

const recusalOf = (date: string) => lawText('hearing-procedure', date);

/** 行政处罚听证会通知书: when and where the hearing is, who hears, and what the party may do. */
export function deriveHearingNotice(act: CaseAct) {
  const { value, agency } = act;
  const hearing = hearingIn(value);
  const date = hearing.noticeOn ?? '';
  const { name, head, need } = caseForm(act, 'hearing-notice', date);
  const number = need(hearing.docNumber, 'hearing.docNumber');
  const view = {
    ...head,
    number,
    agency: name,
    applicant: hearing.applicant ?? value.party.name,
    you: youOfCase(value),
    requestedOn: need(hearing.requestedOn && formatChinese(hearing.requestedOn), 'hearing.requestedOn'),
    matter: withoutStop(reasonOn(value, date)),
    time: hearing.on ? formatTimes(hearing.on, hearing.from, undefined) : need(undefined, 'hearing.on'),
    place: need(hearing.place, 'hearing.place'),
    open: hearing.open ? '公开' : undefined,
    closed: hearing.open ? undefined : need(hearing.closedReason, 'hearing.closedReason'),
    host: need(hearing.host, 'hearing.host'),
    hostPost: hearing.hostPost,
    members: listOf(hearing.members),
    clerk: hearing.clerk ?? struck,
    basis: need(recusalOf(date), 'hearing.noticeOn'),
    contact: contactOf(agency),
    date: formatChinese(date),
  };
  return caseDocument(act, date, view, number);
}

/** What an empty notice says nevertheless. */
export const blankHearingNotice = (agency: Seen<'agency'>, date: string) => ({
  you: '你（单位）',
  basis: recusalOf(date) ?? '',
  contact: contactOf(agency, ''),
});

function attendeesOf(hearing: Hearing, value: Case) {
  const representative = hearing.attendees.find(
    ({ relation }) => relation !== undefined && /法定代表人|负责人/u.test(relation),
  );
  const agents = hearing.attendees.filter(
    (each) => each !== representative && each.name !== value.party.name,
  );
  return {
    representative: representative?.name ?? value.party.legalRep ?? struck,
    agents: agents.map(({ name, employer, post, relation }) => ({
      name,
      // What the line is called need not be said in it again.
      about:
        [employer, post, relation === '委托代理人' ? undefined : relation]
          .filter((each) => each !== undefined)
          .join('，') || struck,
    })),
  };
}

/** 听证笔录: who was there and everything that was said (行政处罚法 art. 64, item 8). */
export function deriveHearingRecord(act: CaseAct) {
  const { value } = act;
  const hearing = hearingIn(value);
  const date = hearing.on ?? '';
  const { name, head, need } = caseForm(act, 'hearing-record', date);
  const { party } = value;
  const certificates = new Map(value.handlers.map(({ name: own, certificate }) => [own, certificate]));
  const investigators = hearing.investigators.map((own) => ({
    name: own,
    certificate: certificates.get(own) ?? struck,
  }));
  if (investigators.length === 0) need(undefined, 'hearing.investigators');
  const view = {
    ...head,
    agency: name,
    caseName: value.name,
    place: need(hearing.place, 'hearing.place'),
    times: formatTimes(date, hearing.from, hearing.to),
    open: hearing.open ? '公开' : '不公开',
    host: need(hearing.host, 'hearing.host'),
    members: listOf(hearing.members),
    clerk: need(hearing.clerk, 'hearing.clerk'),
    investigators,
    applicant: {
      name: hearing.applicant ?? party.name,
      ...attendeesOf(hearing, value),
      address: party.address ?? struck,
      phone: party.phone ?? struck,
    },
    thirdPersons: listOf(hearing.thirdPersons),
    record: paragraphs(need(hearing.record, 'hearing.record')),
  };
  return caseDocument(act, date, view);
}

/** What an empty record says nevertheless. */
export const blankHearingRecord = () => ({
  investigators: [
    { name: '', certificate: '' },
    { name: '', certificate: '' },
  ],
  applicant: { name: '', representative: '', agents: [{ name: '', about: '' }], address: '', phone: '' },
  record: [],
});

function summaryOf(value: Case, hearing: Hearing): string[] {
  if (hearing.report?.summary !== undefined) return paragraphs(hearing.report.summary);
  const when = hearing.on === undefined ? '' : `${formatTimes(hearing.on, hearing.from, hearing.to)}，`;
  const present = hearing.attendees.map(({ name, relation }) => (relation ? `${relation}${name}` : name));
  return [
    `${when}本机关${hearing.place ? `在${hearing.place}` : ''}${hearing.open ? '公开' : '不公开'}举行听证会，` +
      `听证申请人为${hearing.applicant ?? value.party.name}` +
      `${present.length > 0 ? `，${present.join('、')}参加听证` : ''}` +
      `${hearing.investigators.length > 0 ? `，案件调查人员为${hearing.investigators.join('、')}` : ''}。`,
    ...(hearing.recordSigned ? ['听证笔录经听证参加人核对无误后签名。'] : []),
  ];
}

/** 听证会报告书: what was heard, and what the host proposes. */
export function deriveHearingReport(act: CaseAct) {
  const { value } = act;
  const hearing = hearingIn(value);
  const report = hearing.report!;
  const { name, head, need } = caseForm(act, 'hearing-report', report.on);
  const number = need(report.docNumber, 'hearing.report.docNumber');
  const view = {
    ...head,
    number,
    agency: name,
    caseName: value.name,
    host: need(hearing.host, 'hearing.host'),
    hostPost: hearing.hostPost ?? struck,
    members: listOf(hearing.members),
    clerk: hearing.clerk ?? struck,
    summary: summaryOf(value, hearing).join('\n'),
    opinion: paragraphs(report.opinion).map(asSentence).join('\n'),
    decision: report.approval?.opinion && asSentence(report.approval.opinion),
  };
  return caseDocument(act, report.on, view, number);
}
