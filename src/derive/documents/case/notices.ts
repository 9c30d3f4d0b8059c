import { formatCapital } from '../../../base/capital.ts';
import { formatChinese } from '../../../base/dates.ts';
import { writeYuan } from '../../../base/money.ts';
import { caseTerm } from '../../../model/law/case-terms.ts';
import type { Case } from '../../../model/kinds/case/fields.ts';
import { penaltyKinds } from '../../../model/kinds/penalty.ts';
import type { Seen } from '../act.ts';
import { partyForm, youOf } from '../party.ts';
import { enumerate, enumerateCitations, withoutStop } from '../writing.ts';
import {
  caseDocument,
  caseForm,
  caseItem,
  contactOf,
  evidenceNames,
  lawText,
  numbered,
  type CaseAct,
} from './file.ts';

type Notice = Case['notices'][number];

/** Tells the notices apart in lists of parts. */
export const noticeLabel = ({ on, docNumber }: Notice) => `${on} ${docNumber}`;

const money = (fen: number) => `人民币${writeYuan(fen)}元（大写：${formatCapital(fen)}）`;

/** What is proposed, one line for each kind of penalty, with its amount where the record has one. */
export function proposedPenalties({
  kinds,
  fine,
  confiscated,
}: Pick<Notice, 'kinds' | 'fine' | 'confiscated'>) {
  return kinds.map((kind) => {
    if (kind === 'fine' && fine !== undefined) return `罚款${money(fine)}`;
    if (kind === 'confiscation' && confiscated !== undefined)
      return `没收违法所得、没收非法财物，金额共计${money(confiscated)}`;
    return penaltyKinds[kind];
  });
}

/** Penalties as a paragraph each. */
export const inRow = (penalties: readonly string[]): string[] =>
  penalties.map((penalty, index) => `${penalties.length > 1 ? `${index + 1}. ` : ''}${penalty}。`);

/** The term for asking for a hearing, as the law of the day has it: `5个工作日`, `3日` before 2021-07-15. */
export function hearingRequestTerm(date: string): string | undefined {
  const term = caseTerm('hearing-request', date);
  return term && `${term.length}${term.unit === 'working' ? '个工作日' : '日'}`;
}

/** Whom a notice is for: the party of the penalty it belongs to, else that of the case. */
function partyOf({ value, find }: CaseAct, { penalty }: Notice) {
  return find('penalty', penalty)?.party ?? value.party;
}

function deriveNotice(act: CaseAct, kind: 'penalty-notice' | 'hearing-notice-right') {
  const { value, agency, part } = act;
  const { item: notice, at } = caseItem(value.notices, 'notices', part);
  const { name, head, need } = caseForm(act, kind, notice.on);
  const party = partyOf(act, notice);
  const needed = (text: string | undefined, key: string) => need(text || undefined, `${at}.${key}`);
  if (notice.kinds.length === 0) needed(undefined, 'kinds');
  if (notice.kinds.includes('fine') && notice.fine === undefined) needed(undefined, 'fine');
  const view = {
    ...head,
    number: notice.docNumber,
    agency: name,
    party: party.name,
    you: youOf[partyForm(party)],
    facts: numbered(notice.facts),
    evidence: need(enumerate(evidenceNames(value)) || undefined, 'evidence'),
    violated: needed(enumerateCitations(notice.violated), 'violated'),
    basis: needed(enumerateCitations(notice.basis), 'basis'),
    discretion: notice.discretion && withoutStop(notice.discretion),
    penalties: inRow(proposedPenalties(notice)),
    days: needed(
      notice.statementDays === undefined ? undefined : `${notice.statementDays}日`,
      'statementDays',
    ),
    ...noticeBases(notice.on, (key) => needed(undefined, key)),
    contact: contactOf(agency),
    date: formatChinese(notice.on),
  };
  return { view, notice, needed };
}

function noticeBases(date: string, need: (key: string) => string) {
  return {
    noticeBasis: lawText('notice', date) ?? need('on'),
    statementBasis: lawText('statement', date) ?? need('on'),
  };
}

const hearingOf = (date: string, need: (key: string) => string) => ({
  basis: lawText('hearing', date) ?? need('on'),
  procedure: lawText('hearing-procedure', date) ?? need('on'),
  term: hearingRequestTerm(date) ?? need('on'),
});

/** 行政处罚告知书: what is proposed and why, and that the party may state its case (行政处罚法 art. 44, 45). */
export function derivePenaltyNotice(act: CaseAct) {
  const { view, notice } = deriveNotice(act, 'penalty-notice');
  return caseDocument(act, notice.on, view, notice.docNumber);
}

/** 行政处罚听证告知书: the same with the right to a hearing (行政处罚法 art. 63, 64). */
export function deriveHearingRight(act: CaseAct) {
  const { view, notice, needed } = deriveNotice(act, 'hearing-notice-right');
  const hearing = hearingOf(notice.on, (key) => needed(undefined, key));
  return caseDocument(act, notice.on, { ...view, hearing }, notice.docNumber);
}

const blankNotice = (agency: Seen<'agency'>, date: string) => ({
  you: '你（单位）',
  facts: [],
  discretion: '',
  penalties: [],
  ...noticeBases(date, () => ''),
  contact: contactOf(agency, ''),
});

/** What an empty notice says nevertheless. */
export const blankPenaltyNotice = blankNotice;

/** What an empty notice of the right to a hearing says nevertheless. */
export const blankHearingRight = (agency: Seen<'agency'>, date: string) => ({
  ...blankNotice(agency, date),
  hearing: hearingOf(date, () => ''),
});
