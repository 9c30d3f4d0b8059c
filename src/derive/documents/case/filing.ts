import { formatChinese } from '../../../base/dates.ts';
import { endOf } from '../../../model/law/case-terms.ts';
import type { Case } from '../../../model/kinds/case/fields.ts';
import { reportProposals } from '../../../model/kinds/case/evidence.ts';
import { clueSources } from '../../../model/kinds/case/filing.ts';
import type { Seen } from '../act.ts';
import { asSentence, enumerateCitations, paragraphs, withoutStop } from '../writing.ts';
import { blankCoalFiling, blankCoalSubmission, coalFiling, coalSubmission } from './coal.ts';
import { sheetParty } from './evidence.ts';
import {
  blankSigners,
  caseDocument,
  caseForm,
  caseItem,
  cellText,
  evidenceNames,
  handlersSign,
  lawText,
  numbered,
  officersText,
  opinionText,
  reasonOn,
  struck,
  type CaseAct,
} from './file.ts';

/** 立案审批表: whence the case comes, whom it is about, and whether it is opened. */
export function deriveFiling(act: CaseAct) {
  const { value } = act;
  const filing = value.filing!;
  const { name, head, need } = caseForm(act, 'case-filing', filing.on);
  const { clue } = value;
  const view = {
    ...head,
    number: filing.docNumber,
    agency: name,
    reason: reasonOn(value, filing.on),
    source: clue.from ? `${clueSources[clue.source]}（${clue.from}）` : clueSources[clue.source],
    time: formatChinese(clue.on),
    caseName: value.name,
    party: sheetParty(value),
    facts: cellText(clue.verification ? `${clue.summary}\n${clue.verification}` : clue.summary),
    opinions: {
      handlers: opinionText(filing.opinion),
      review: opinionText(filing.review?.opinion),
      approval: opinionText(filing.approval?.opinion),
    },
    signers: handlersSign(value, need),
    coal: coalFiling(act),
  };
  return caseDocument(act, filing.on, view, filing.docNumber);
}

/** What an empty form says nevertheless. */
export const blankFiling = (agency: Seen<'agency'>, date: string) => ({
  signers: blankSigners(),
  coal: blankCoalFiling(agency, date),
});

/** Tells extensions apart in lists of parts. */
export const extensionLabel = ({ approvedOn, until }: NonNullable<Case['filing']>['extensions'][number]) =>
  `${approvedOn} 延长至 ${until}`;

/** 案件延期审批表: why the case takes longer, and until when (行政处罚法 art. 60). */
export function deriveExtension(act: CaseAct) {
  const { value, part } = act;
  const filing = value.filing!;
  const { item: extension, at } = caseItem(filing.extensions, 'filing.extensions', part);
  const date = extension.on ?? extension.approvedOn;
  const { name, head, need } = caseForm(act, 'case-extend', date);
  const number = need(extension.docNumber, `${at}.docNumber`);
  const due = endOf('decide', filing.on);
  const view = {
    ...head,
    number,
    agency: name,
    caseName: value.name,
    reason: reasonOn(value, date),
    party: sheetParty(value),
    filed: { number: filing.docNumber, on: formatChinese(filing.on) },
    due: due ? formatChinese(due.date) : struck,
    grounds: cellText(extension.reason),
    basis: lawText('term', date) ?? need(undefined, `${at}.approvedOn`),
    until: formatChinese(extension.until),
    opinions: {
      review: opinionText(extension.review?.opinion),
      approval: opinionText(extension.approval?.opinion),
    },
    signers: handlersSign(value, need),
  };
  return caseDocument(act, date, view, number);
}

/** What an empty form says nevertheless. */
export const blankExtension = (_agency: Seen<'agency'>, date: string) => ({
  basis: lawText('term', date) ?? '',
  signers: blankSigners(),
});

/** Each item of the catalogue with what it proves, in its order. */
const evidenceLines = ({ evidence }: Case) =>
  evidence
    .filter(({ excluded }) => excluded === undefined)
    .map(({ number, name, proves }) => ({
      number: String(number),
      name,
      proves: proves === undefined ? struck : withoutStop(proves),
    }));

/** 调查终结报告: what the investigation found, by which evidence, and what the handlers propose. */
export function deriveInvestigationReport(act: CaseAct) {
  const { value } = act;
  const report = value.report!;
  const { name, head, need } = caseForm(act, 'investigation-report', report.on);
  const number = need(report.docNumber, 'report.docNumber');
  const { filing, clue } = value;
  const lines = evidenceLines(value);
  if (lines.length === 0) need(undefined, 'evidence');
  const view = {
    ...head,
    number,
    agency: name,
    caseName: value.name,
    party: { ...sheetParty(value), code: value.party.uscc ?? struck },
    source: clueSources[clue.source],
    filed: filing && { number: filing.docNumber, on: formatChinese(filing.on) },
    handlers: officersText(value.handlers, () => '', 'handlers'),
    process: report.process === undefined ? processOf(value) : paragraphs(report.process),
    facts: paragraphs(report.facts).map(asSentence),
    evidence: lines,
    legal: legalOf(value, need),
    proposal: reportProposals[report.proposal],
    opinion: report.opinion && asSentence(report.opinion),
    signers: handlersSign(value, need),
    date: formatChinese(report.on),
  };
  return caseDocument(act, report.on, view, number);
}

/** The course of the investigation as the record of the case has it. */
function processOf(value: Case): string[] {
  const steps = [
    ...value.scenes.map(({ on, place }) => ({ on, what: `对${place}进行勘验` })),
    ...value.samplings.map(({ on, place }) => ({ on, what: `在${place}抽样取证` })),
    ...value.registrations.map(({ on, docNumber }) => ({ on, what: `先行登记保存证据（${docNumber}）` })),
    ...value.appraisals.map(({ on, body }) => ({ on, what: `委托${body}鉴定` })),
    ...value.interviews.map(({ on, person }) => ({ on, what: `询问${person.post ?? ''}${person.name}` })),
  ].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const began = value.filing ? [`${formatChinese(value.filing.on)}立案调查。`] : [];
  return [...began, ...steps.map(({ on, what }) => `${formatChinese(on)}，${what}。`)];
}

/** What the act is in law. */
function legalOf(value: Case, need: (text: string | undefined, path: string) => string): string[] {
  const report = value.report!;
  const cited = (key: 'violated' | 'basis') =>
    enumerateCitations(value.violations.flatMap((each) => each[key]));
  const violated = cited('violated');
  const basis = cited('basis');
  if (report.proposal === 'penalty') need(violated && basis ? basis : undefined, 'violations');
  const lines = [
    ...(report.nature ? [`违法行为性质：${withoutStop(report.nature)}。`] : []),
    ...(violated ? [`上述行为违反了${violated}的规定${basis ? `，处罚依据为${basis}` : ''}。`] : []),
    ...(report.circumstances ? [`从轻、从重情节：${asSentence(report.circumstances)}`] : []),
  ];
  return lines.length > 0 ? lines : [need(undefined, 'report.nature')];
}

/** What an empty report says nevertheless. */
export const blankInvestigationReport = () => ({
  process: [],
  facts: [],
  legal: [],
  evidence: [],
  signers: blankSigners(),
});

/** What the party said to the notice, and what became of it, as the form for submission has it. */
export function defenceText(value: Case): string {
  const ways = {
    none: '期限内未提出陈述、申辩',
    waived: '书面放弃陈述、申辩',
    oral: '口头陈述、申辩',
    written: '书面陈述、申辩',
  } as const;
  const outcomes = { yes: '予以采纳', partly: '部分采纳', no: '不予采纳' } as const;
  const said = value.statements.flatMap(({ kind, on, content, recheck, adopted }) => [
    kind === 'none'
      ? `当事人${ways.none}。`
      : `${formatChinese(on)}，当事人${ways[kind]}${content ? `：${withoutStop(content)}` : ''}。`,
    ...(recheck ? [asSentence(recheck)] : []),
    ...(adopted && !recheck ? [`经复核，${outcomes[adopted]}。`] : []),
  ]);
  const { hearing } = value;
  const heard = hearing?.on
    ? [
        `${formatChinese(hearing.on)}举行听证${hearing.report ? `，主持人意见：${withoutStop(hearing.report.opinion)}` : ''}。`,
      ]
    : hearing?.waivedOn
      ? [`${formatChinese(hearing.waivedOn)}，当事人放弃听证。`]
      : [];
  return [...said, ...heard].join('\n');
}

/** 案件处理呈批表: facts, basis, what the party said, and what is proposed. */
export function deriveSubmission(act: CaseAct) {
  const { value } = act;
  const submission = value.submission!;
  const { name, head, need } = caseForm(act, 'case-submit', submission.on);
  const number = need(submission.docNumber, 'submission.docNumber');
  const facts = value.report?.facts ?? numbered(value.violations.map(({ fact }) => fact)).join('\n');
  const basis = enumerateCitations(value.violations.flatMap((each) => [...each.violated, ...each.basis]));
  const evidence = evidenceNames(value).join('、');
  const view = {
    ...head,
    number,
    agency: name,
    caseName: value.name,
    party: sheetParty(value),
    facts: [
      cellText(need(facts || undefined, 'report.facts')),
      `证据：${need(evidence || undefined, 'evidence')}。`,
      `依据：${need(basis || undefined, 'violations')}。`,
    ].join('\n'),
    defence: defenceText(value) || struck,
    opinions: {
      handlers: asSentence(submission.opinion),
      review: opinionText(submission.review?.opinion),
      approval: opinionText(submission.approval?.opinion),
    },
    signers: handlersSign(value, need),
    coal: coalSubmission(act),
  };
  return caseDocument(act, submission.on, view, number);
}

/** What an empty submission says nevertheless. */
export const blankSubmission = (agency: Seen<'agency'>) => ({
  signers: blankSigners(),
  coal: blankCoalSubmission(agency),
});
