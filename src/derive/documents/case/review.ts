import { formatChinese } from '../../../base/dates.ts';
import type { Case } from '../../../model/kinds/case/fields.ts';
import { reportProposals } from '../../../model/kinds/case/evidence.ts';
import { genders } from '../../../model/kinds/case/people.ts';
import { preReviewLevels, reviewConclusions } from '../../../model/kinds/case/procedure.ts';
import type { Seen } from '../act.ts';
import { formHead } from '../forms.ts';
import { asSentence, enumerateCitations, paragraphs, withoutStop } from '../writing.ts';
import { sheetParty } from './evidence.ts';
import {
  caseDocument,
  caseForm,
  caseItem,
  cellText,
  evidenceNames,
  formatTimes,
  lawText,
  numbered,
  officersText,
  reasonOn,
  struck,
  type CaseAct,
} from './file.ts';
import { inRow, proposedPenalties } from './notices.ts';

/** Tells statements apart in lists of parts. */
export const statementLabel = ({ on, person }: Case['statements'][number]) =>
  person ? `${on} ${person.name}` : on;

/** 当事人陈述申辩笔录: what the party said by word of mouth to the notice (行政处罚法 art. 45). */
export function deriveDefenceRecord(act: CaseAct) {
  const { value, part } = act;
  const { item: statement, at } = caseItem(value.statements, 'statements', part);
  const { name, head, need } = caseForm(act, 'defence-record', statement.on);
  const person = statement.person;
  need(person?.name, `${at}.person`);
  const officers = statement.officers ?? value.handlers;
  const notice = value.notices.findLast(({ on }) => on <= statement.on);
  const view = {
    ...head,
    agency: name,
    caseName: value.name,
    times: formatTimes(statement.on, statement.from, statement.to),
    place: need(statement.place, `${at}.place`),
    person: {
      name: person?.name ?? '',
      gender: person?.gender ? genders[person.gender] : struck,
      employer: person?.employer ?? value.party.name,
      post: person?.post ?? struck,
      phone: person?.phone ?? value.party.phone ?? struck,
      address: person?.address ?? value.party.address ?? struck,
      postcode: value.party.postcode ?? struck,
    },
    officers: {
      ...officersText(
        officers,
        (path) => need(undefined, path),
        statement.officers ? `${at}.officers` : 'handlers',
      ),
      unit: [...new Set(officers.map((each) => each.unit ?? name))].join('、'),
    },
    recorder: statement.recorder ?? officers.at(-1)?.name ?? struck,
    notice: notice && {
      title: formHead(act.agency, notice.on, notice.hearingRight ? 'hearing-notice-right' : 'penalty-notice')
        .title,
      number: notice.docNumber,
      on: formatChinese(notice.on),
    },
    bases: defenceBases(statement.on, () => need(undefined, `${at}.on`)),
    record: paragraphs(need(statement.content, `${at}.content`)),
  };
  return caseDocument(act, statement.on, view);
}

const defenceBases = (date: string, need: () => string) => ({
  certificates: lawText('certificates', date) ?? need(),
  statement: lawText('statement', date) ?? need(),
});

/** What an empty record says nevertheless. */
export const blankDefenceRecord = (_agency: Seen<'agency'>, date: string) => ({
  bases: defenceBases(date, () => ''),
  record: [],
});

const qualifications = {
  lawyer: '已取得国家统一法律职业资格',
  earlier: '2018年1月1日前已从事行政处罚决定法制审核',
  none: '未取得国家统一法律职业资格',
} as const;

const proposalOf = (value: Case): string => {
  const { report } = value;
  const opinion = report?.opinion ? [asSentence(report.opinion)] : [];
  return opinion[0] ?? (report ? `${reportProposals[report.proposal]}。` : struck);
};

/** 法制审核意见书: what somebody who did not handle the case finds (行政处罚法 art. 58). */
export function deriveLegalReview(act: CaseAct) {
  const { value } = act;
  const review = value.legalReview!;
  const { name, head, need } = caseForm(act, 'legal-review', review.on);
  if (value.handlers.some((handler) => handler.name === review.reviewer))
    need(undefined, 'legalReview.reviewer');
  const view = {
    ...head,
    agency: name,
    caseName: value.name,
    party: value.party.name,
    handlers: value.handlers.map((handler) => handler.name).join('、'),
    submittedOn: review.submittedOn ? formatChinese(review.submittedOn) : struck,
    facts: cellText(need(value.report?.facts, 'report.facts')),
    evidence: evidenceNames(value).join('、') || struck,
    basis:
      enumerateCitations(value.violations.flatMap((each) => [...each.violated, ...each.basis])) || struck,
    proposal: cellText(proposalOf(value)),
    unit: review.unit ?? struck,
    qualification: qualifications[review.qualification],
    conclusion: Object.entries(reviewConclusions).map(([key, label]) => ({
      label,
      chosen: key === review.conclusion ? label : undefined,
    })),
    opinion: cellText(review.opinion),
    adopted: review.adopted && asSentence(review.adopted),
    law: lawText('legal-review', review.on),
    signers: [{ certificate: review.certificate }],
    date: formatChinese(review.on),
  };
  return caseDocument(act, review.on, view);
}

/** What an empty opinion says nevertheless. */
export const blankLegalReview = (_agency: Seen<'agency'>, date: string) => ({
  conclusion: Object.values(reviewConclusions).map((label) => ({ label })),
  law: lawText('legal-review', date),
  signers: [{ certificate: '' }],
});

/** 行政处罚集体讨论记录: who discussed the case, what was said, and what they agreed upon. */
export function derivePanelRecord(act: CaseAct) {
  const { value } = act;
  const discussion = value.discussion!;
  const { name, head, need } = caseForm(act, 'panel-record', discussion.on);
  const number = need(discussion.docNumber, 'discussion.docNumber');
  if (discussion.attendees.length === 0) need(undefined, 'discussion.attendees');
  const speeches = discussion.speeches.map(
    ({ by, text }) => `${by}：${asSentence(paragraphs(text).join(''))}`,
  );
  const view = {
    ...head,
    number,
    agency: name,
    caseName: value.name,
    times: formatTimes(discussion.on, discussion.from, discussion.to),
    place: need(discussion.place, 'discussion.place'),
    host: discussion.host,
    reporter: need(discussion.reporter, 'discussion.reporter'),
    recorder: need(discussion.recorder, 'discussion.recorder'),
    attendees: discussion.attendees
      .map(({ name: own, post }) => (post ? `${own}（${post}）` : own))
      .join('、'),
    content: paragraphs(need(discussion.content, 'discussion.content')),
    record: speeches,
    conclusion: paragraphs(discussion.conclusion).map(asSentence),
  };
  return caseDocument(act, discussion.on, view, number);
}

/** What an empty record says nevertheless. */
export const blankPanelRecord = () => ({ content: [], record: [], conclusion: [] });

/** 公开裁定记录: a case decided in public, who was there and what was said. */
export function derivePublicRuling(act: CaseAct) {
  const { value } = act;
  const ruling = value.publicRuling!;
  const { name, head, need } = caseForm(act, 'public-ruling', ruling.on);
  const view = {
    ...head,
    agency: name,
    caseName: value.name,
    times: formatTimes(ruling.on, ruling.from, ruling.to),
    place: need(ruling.place, 'publicRuling.place'),
    host: ruling.host,
    recorder: ruling.recorder ?? struck,
    handlers: value.handlers.map((handler) => handler.name).join('、'),
    party: value.party.name,
    present: ruling.present.length > 0 ? ruling.present.join('、') : struck,
    record: paragraphs(ruling.record),
    conclusion: ruling.conclusion ? paragraphs(ruling.conclusion).map(asSentence) : undefined,
    reportOn: ruling.reportOn && formatChinese(ruling.reportOn),
  };
  return caseDocument(act, ruling.on, view);
}

/** What an empty record says nevertheless. */
export const blankPublicRuling = () => ({ record: [], conclusion: [] });

/** 重大案件事前审查表: what the level above says before the decision (S4 art. 9). */
export function deriveMajorReview(act: CaseAct) {
  const { value, agency } = act;
  const review = value.preReview!;
  const { name, head, need } = caseForm(act, 'major-review', review.on);
  const notice = value.notices.at(-1);
  const { coal } = value;
  const facts = value.report?.facts ?? numbered(value.violations.map(({ fact }) => fact)).join('\n');
  const view = {
    ...head,
    agency: name,
    docNumber: review.docNumber,
    caseName: value.name,
    reason: reasonOn(value, review.on),
    party: sheetParty(value),
    mine: coal && {
      name: coal.mine,
      capacity: coal.capacity === undefined ? struck : `${coal.capacity}万吨/年`,
    },
    submitter: agency.name,
    submittedOn: review.submittedOn ? formatChinese(review.submittedOn) : struck,
    facts: cellText(need(facts || undefined, 'report.facts')),
    basis:
      enumerateCitations(value.violations.flatMap((each) => [...each.violated, ...each.basis])) || struck,
    proposal: notice ? inRow(proposedPenalties(notice)).join('\n') : proposalOf(value),
    legalReview: value.legalReview ? cellText(value.legalReview.opinion) : struck,
    level: preReviewLevels[review.level],
    reviewer: review.reviewer,
    opinion: asSentence(withoutStop(review.opinion)),
    agreed: review.agreed ? '同意' : undefined,
    refused: review.agreed ? undefined : '不同意',
  };
  return caseDocument(act, review.on, view, review.docNumber);
}
