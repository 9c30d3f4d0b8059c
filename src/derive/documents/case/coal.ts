import { formatChinese } from '../../../base/dates.ts';
import { familyOf } from '../../../model/law/document-families.ts';
import type { Case } from '../../../model/kinds/case/fields.ts';
import { clueSources } from '../../../model/kinds/case/filing.ts';
import type { Seen } from '../act.ts';
import { blankDate } from '../agency.ts';
import { formHead } from '../forms.ts';
import { asSentence, citeDocument, closedParagraphs, paragraphs } from '../writing.ts';
import { lawText, reasonOn, struck, type CaseAct } from './file.ts';

/** Whether an agency uses the coal sets, whose papers on a case are letters and not sheets. */
export const usesCoalForms = ({ type }: Pick<Seen<'agency'>, 'type'>): boolean =>
  familyOf(type) !== 'emergency';

const namesOf = ({ handlers }: Case) => handlers.map(({ name }) => name).join('、');

const summaryOf = ({ clue }: Case) =>
  closedParagraphs([clue.summary, clue.verification].filter((each) => each !== undefined).join('\n'));

/** 立案决定书 of the coal sets: the case in short, from when it is investigated and by whom (行政处罚法 art. 54). */
export function coalFiling({ value, agency }: CaseAct) {
  const { filing } = value;
  if (!filing || !usesCoalForms(agency)) return undefined;
  return {
    summary: summaryOf(value),
    law: lawText('filing', filing.on),
    on: formatChinese(filing.on),
    handlers: namesOf(value),
    date: formatChinese(filing.on),
  };
}

/** What an empty 立案决定书 says nevertheless. */
export const blankCoalFiling = (agency: Seen<'agency'>, date: string) =>
  usesCoalForms(agency)
    ? { summary: [], law: lawText('filing', date), on: '', handlers: '', date: blankDate }
    : undefined;

/** 案件处理呈报书 of the coal sets: what it adds to the sheet of the 48 forms. */
export function coalSubmission({ value, agency }: CaseAct) {
  const { submission, filing, legalReview } = value;
  if (!submission || !usesCoalForms(agency)) return undefined;
  return {
    reason: reasonOn(value, submission.on),
    filed: { number: filing?.docNumber ?? struck, on: filing ? formatChinese(filing.on) : struck },
    handlers: namesOf(value) || struck,
    review: legalReview ? paragraphs(legalReview.opinion).map(asSentence) : [struck],
  };
}

/** What an empty 案件处理呈报书 says nevertheless. */
export const blankCoalSubmission = (agency: Seen<'agency'>) =>
  usesCoalForms(agency) ? { reason: '', filed: { number: '', on: '' }, handlers: '', review: [] } : undefined;

/** The course of a case from its opening to the decision, as its record has it. */
function courseOf({ value, agency }: CaseAct): string[] {
  const { filing, legalReview, notices, hearing, discussion, decision } = value;
  const cite = (id: string, on: string, docNumber: string) =>
    citeDocument(formHead(agency, on, id).title, docNumber);
  const told = notices.map(({ on, docNumber, hearingRight }) => ({
    on,
    text: `以${cite(hearingRight ? 'hearing-notice-right' : 'penalty-notice', on, docNumber)}告知当事人`,
  }));
  const steps = [
    ...(filing
      ? [
          {
            on: filing.on,
            text: `以${cite('case-filing', filing.on, filing.docNumber)}立案调查，承办人为${namesOf(value)}`,
          },
        ]
      : []),
    ...(legalReview ? [{ on: legalReview.on, text: '经法制审核' }] : []),
    ...told,
    ...(hearing?.on === undefined ? [] : [{ on: hearing.on, text: '举行听证' }]),
    ...(discussion ? [{ on: discussion.on, text: '经集体讨论' }] : []),
    ...(decision ? [{ on: decision.on, text: '作出决定' }] : []),
  ];
  return steps
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
    .map(({ on, text }) => `${formatChinese(on)}，${text}。`);
}

function partyLine({ party }: Case): string {
  const parts = [
    party.name,
    party.uscc && `统一社会信用代码${party.uscc}`,
    party.legalRep && `法定代表人（负责人）${party.legalRep}`,
    party.address && `地址${party.address}`,
    party.phone && `联系电话${party.phone}`,
  ];
  return `${parts.filter((each) => each !== undefined && each !== '').join('，')}。`;
}

/** 案件结案报告 of the coal sets: the seven points a report on a closed case has. */
export function coalClosing(act: CaseAct, ground: string) {
  const { value, agency } = act;
  const { closing, clue, report, violations, scenes } = value;
  if (!closing || !usesCoalForms(agency)) return undefined;
  const place = scenes[0] ? `，地点为${scenes[0].place}` : '';
  return {
    reason: `${reasonOn(value, closing.on)}。`,
    party: partyLine(value),
    found: `${formatChinese(clue.on)}发现，线索来源为${clueSources[clue.source]}${place}。`,
    facts: closedParagraphs(report?.facts ?? violations.map(({ fact }) => fact).join('\n')),
    course: courseOf(act),
    result: closedParagraphs(closing.result),
    execution: closing.execution === undefined ? [struck] : closedParagraphs(closing.execution),
    ground: `${ground}，申请结案。`,
  };
}

/** What a person asked by a coal agency writes under the record himself. */
export const coalStatement = (agency: Seen<'agency'>) =>
  usesCoalForms(agency)
    ? '注：被询问人核对笔录后，应当书写“以上笔录我已看过，与我说的一致”，并签名、按指印。'
    : undefined;

/** What an empty 案件结案报告 says nevertheless. */
export const blankCoalClosing = (agency: Seen<'agency'>) =>
  usesCoalForms(agency)
    ? { reason: '', party: '', found: '', facts: [], course: [], result: [], execution: [], ground: '' }
    : undefined;
