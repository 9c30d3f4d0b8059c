import { deadline } from '../../../base/calendar.ts';
import { formatChinese } from '../../../base/dates.ts';
import { supervisionModes, type Supervision } from '../../../model/kinds/supervision.ts';
import { holidayTable } from '../../../model/law/holidays.ts';
import { threshold } from '../../../model/law/thresholds.ts';
import type { Act, Seen } from '../act.ts';
import { formHead, formOf } from '../forms.ts';
import { struck } from '../inspection/common.ts';
import { itemOf, partsOf } from '../parts.ts';
import { agencyNameOn, blankDate, blankOfficialNumber } from '../agency.ts';
import { asSentence, headingNumber, nothing, numberRuns, paragraphs, withoutStop } from '../writing.ts';
import { findingLines, heldOf, measuresOf, sentences, triggers } from './common.ts';

type Notice = NonNullable<Supervision['notice']>;
type Hearing = NonNullable<Supervision['hearing']>;

const replyDays = () => String(threshold('rectification-reply').value);

const orders = {
  correct: '改正',
  rectify: '纠正',
  revoke: '撤销',
  change: '变更',
  declare: '确认违法',
} as const;

/** Whom to ask about the notice. */
const contactOf = ({ contact }: Notice, { supervision, phone }: Seen<'agency'>) =>
  contact ?? (supervision ? `${supervision.unit} ${supervision.phone}` : phone);

/** 行政执法监督整改通知书: acts found, what was said about them, what is to be put right, and the reply due. */
export function deriveSupervisionNotice({ id, value, agency, needs }: Act<'supervision'>) {
  const need = (text: string | undefined, path: string) => needs.need(text, 'supervision', id, path);
  const notice = value.notice as Notice;
  const { hearing, findings } = value;
  const date = notice.on;
  const ordered = new Set(notice.orders.map(({ finding }) => finding));
  const concerned = findings.filter(({ number }) => ordered.has(number));
  if (concerned.length === 0) need(undefined, 'findings');
  const said = hearing && withoutStop(paragraphs(hearing.record).join(''));
  return formOf(agency, date, 'sup-notice', value.subject.name, {
    number: notice.docNumber,
    to: value.subject.name,
    held: heldOf(value) ?? formatChinese(value.approval?.on ?? date),
    mode: supervisionModes[value.mode],
    name: value.title,
    findings: findingLines(concerned),
    hearing: {
      on: need(hearing && formatChinese(hearing.on), 'hearing.on'),
      said: need(said, 'hearing.record'),
      answer: hearing?.answer && asSentence(paragraphs(hearing.answer).join('')),
      experts: hearing?.expertOpinion && asSentence(`专家论证意见：${withoutStop(hearing.expertOpinion)}`),
    },
    basis: measuresOf(14),
    orders: notice.orders.map(({ finding, order, content, due }, index) => {
      const text = withoutStop(paragraphs(content).join(''));
      const by = due === undefined ? '' : `，于${formatChinese(due)}前完成`;
      return `${headingNumber(3, index + 1)}对第${finding}项问题，予以${orders[order]}：${text}${by}。`;
    }),
    days: replyDays(),
    contact: contactOf(notice, agency),
    copies: notice.copies && withoutStop(notice.copies),
  });
}

/** What an empty notice says nevertheless. */
export function blankSupervisionNotice(agency: Seen<'agency'>) {
  return {
    findings: [],
    hearing: { on: '', said: '' },
    basis: measuresOf(14),
    orders: [],
    days: replyDays(),
    contact: agency.supervision ? `${agency.supervision.unit} ${agency.supervision.phone}` : agency.phone,
  };
}

/** 听取陈述申辩记录: who was heard on what before a notice is issued. */
export function deriveSupervisionHearing({ value, agency }: Act<'supervision'>) {
  const hearing = value.hearing as Hearing;
  return formOf(agency, hearing.on, 'sup-hearing', value.subject.name, {
    name: value.title,
    subject: value.subject.name,
    on: formatChinese(hearing.on),
    place: hearing.place ?? struck,
    supervisors:
      hearing.supervisors.length > 0 ? hearing.supervisors.join('、') : value.team.join('、') || struck,
    heard: hearing.heard.length > 0 ? hearing.heard.join('、') : struck,
    findings: findingLines(value.findings),
    record: sentences(hearing.record),
    answer: sentences(hearing.answer),
    experts:
      hearing.experts.length > 0
        ? `${hearing.experts.join('、')}${hearing.expertOpinion ? `：${asSentence(hearing.expertOpinion)}` : '。'}`
        : undefined,
  });
}

/** What an empty record says nevertheless. */
export function blankSupervisionHearing() {
  return { findings: [], record: [] };
}

/** A 整改落实情况报告 for each reply to a notice. */
export function replyParts({ notice }: Supervision) {
  return partsOf(notice?.replies ?? [], ({ on, docNumber }) => `${on} ${docNumber ?? ''}`.trim());
}

/** 整改落实情况报告: the written reply of the supervised agency, item by item. */
export function deriveSupervisionReply({ value, agency, find, part }: Act<'supervision'>) {
  const notice = value.notice as Notice;
  const reply = itemOf(notice.replies, part);
  const own = find('agency', value.subject.agency);
  const from = own ? agencyNameOn(own, reply.on) : value.subject.name;
  const title = formHead(agency, notice.on, 'sup-notice').title;
  const open = reply.items.filter(({ done }) => !done).map(({ finding }) => finding);
  return {
    view: {
      from,
      number: reply.docNumber,
      name: value.title,
      to: agencyNameOn(agency, notice.on),
      notice: {
        title,
        number: notice.docNumber,
        receivedOn: notice.receivedOn && formatChinese(notice.receivedOn),
      },
      items: reply.items.map(({ finding, measure, done, evidence, on }) => ({
        number: String(finding),
        problem: withoutStop(value.findings.find(({ number }) => number === finding)?.fact ?? nothing),
        measure,
        result: done ? '已完成' : '未完成',
        evidence: evidence ?? nothing,
        on: on === undefined ? nothing : formatChinese(on),
      })),
      open: open.length > 0 ? numberRuns(open) : undefined,
      remaining: reply.remaining && asSentence(paragraphs(reply.remaining).join('')),
      date: formatChinese(reply.on),
      imprint: { issuer: from, date: formatChinese(reply.on) },
    },
    title: `${from}关于${value.title}整改落实情况的报告`,
    author: from,
    date: reply.on,
  };
}

/** What an empty reply says nevertheless. */
export function blankSupervisionReply(agency: Seen<'agency'>, date: string) {
  // The unit that reports puts its own name in the place of the crosses, as official templates have them.
  const from = '××应急管理局';
  const row = { number: '', problem: '', measure: '', result: '', evidence: '', on: '' };
  return {
    from,
    number: blankOfficialNumber({ area: '××', word: '应急' }),
    to: agencyNameOn(agency, date),
    notice: { title: formHead(agency, date, 'sup-notice').title, number: '' },
    items: Array.from({ length: 5 }, () => row),
    date: blankDate,
    imprint: { issuer: from, date: blankDate },
  };
}

/** 专项监督审批表: why, whom and by whom, until when the report is due, approved by the head. */
export function deriveSpecialApproval({ id, value, agency, needs }: Act<'supervision'>) {
  const need = (text: string | undefined, path: string) => needs.need(text, 'supervision', id, path);
  const approval = value.approval as NonNullable<Supervision['approval']>;
  const { trigger, extension } = value;
  const days = threshold('special-report').value;
  const due = deadline({ from: approval.on, days, unit: 'calendar' }, holidayTable).date;
  return formOf(agency, approval.on, 'sup-special-approval', value.title, {
    number: approval.docNumber,
    name: value.title,
    trigger: need(trigger && triggers[trigger], 'trigger'),
    note: sentences(value.triggerNote),
    subject: value.subject.name,
    team: value.team.length > 0 ? value.team.join('、') : struck,
    due: `自批准之日起${days}日内形成监督报告，即${formatChinese(due)}前`,
    basis: measuresOf(13),
    opinion: approval.opinion && asSentence(approval.opinion),
    extension: extension && {
      reason: asSentence(extension.reason),
      until: formatChinese(extension.until),
    },
  });
}

/** What an empty approval says nevertheless. */
export function blankSpecialApproval() {
  return {
    note: [],
    due: `自批准之日起${threshold('special-report').value}日内形成监督报告`,
    basis: measuresOf(13),
    extension: { reason: '', until: blankDate },
  };
}
