import type { Text } from '../../base/diagnostic.ts';

/** An aspect of a case file that is scored in case-file reviews (案卷评查). */
export type ReviewAspect =
  'subject' | 'facts' | 'evidence' | 'procedure' | 'law' | 'discretion' | 'documents' | 'archive';

/** Aspects with their full points; they add up to one hundred (安全生产监管执法监督办法 第十条). */
export const reviewAspects: Readonly<Record<ReviewAspect, { title: Text; points: number }>> = {
  subject: { title: { zh: '执法主体', en: 'power and officers' }, points: 10 },
  facts: { title: { zh: '违法事实', en: 'facts' }, points: 15 },
  evidence: { title: { zh: '证据', en: 'evidence' }, points: 20 },
  procedure: { title: { zh: '程序', en: 'procedure' }, points: 20 },
  law: { title: { zh: '适用法律', en: 'application of law' }, points: 10 },
  discretion: { title: { zh: '裁量', en: 'discretion' }, points: 10 },
  documents: { title: { zh: '文书', en: 'documents' }, points: 10 },
  archive: { title: { zh: '归档', en: 'archiving' }, points: 5 },
};

/** What a finding of a rule costs a file. A veto fails it whatever its score. */
export interface Deduction {
  aspect: ReviewAspect;
  points: number;
  veto?: true;
}

const cost = (aspect: ReviewAspect, points: number): Deduction => ({ aspect, points });
const veto = (aspect: ReviewAspect, points: number): Deduction => ({ aspect, points, veto: true });

/**
 * Points by rule: the project's own proposal after the usual review tables; agencies' own tables differ. Veto items are
 * those of the usual tables: no power, wrong party, no evidence, grave breach of procedure.
 */
export const deductions: Readonly<Record<string, Deduction>> = {
  'officer/certificates': veto('subject', 10),
  'officer/two-officers': veto('subject', 10),
  'officer/recusal': cost('subject', 5),
  'party/uscc': cost('subject', 3),
  'evidence/facts': veto('evidence', 20),
  'evidence/registration': cost('evidence', 5),
  'case/steps': cost('procedure', 5),
  'case/limitation': veto('procedure', 20),
  'case/decision-term': cost('procedure', 5),
  'case/notice-content': cost('procedure', 8),
  'case/hearing-right': veto('procedure', 20),
  'case/hearing-terms': cost('procedure', 5),
  'case/legal-review': cost('procedure', 8),
  'case/discussion': cost('procedure', 8),
  'case/pre-review': cost('procedure', 8),
  'delivery/term': cost('procedure', 5),
  'execution/court': cost('procedure', 5),
  'execution/instalments': cost('procedure', 3),
  'transfer/crime': cost('procedure', 5),
  'publication/penalty-term': cost('procedure', 3),
  'publication/withdrawal': cost('procedure', 3),
  'penalty/required': cost('facts', 5),
  'penalty/citations': cost('law', 5),
  'penalty/old-articles': cost('law', 3),
  'penalty/kinds': cost('law', 5),
  'penalty/twice': cost('law', 10),
  'penalty/fine-range': cost('discretion', 10),
  'penalty/fine-sum': cost('discretion', 3),
  'penalty/discretion': cost('discretion', 5),
  'penalty/spot-limit': cost('discretion', 10),
  'penalty/spot-collection': cost('procedure', 3),
  'penalty/amount-in-words': cost('documents', 3),
  'penalty/remedies': cost('documents', 5),
  'penalty/payment': cost('documents', 3),
  'case/penalty-record': cost('documents', 3),
  'case/phase': cost('documents', 1),
  'format/document-number': cost('documents', 2),
  'format/number-order': cost('documents', 1),
  'archive/retention': cost('archive', 3),
};

/** What a finding costs whose rule is not in the table. */
export const otherDeduction: Deduction = cost('documents', 2);

/** From these points on a file is excellent or passes, unless a veto stands against it. */
export const reviewGrades = { excellent: 90, passed: 60 } as const;
