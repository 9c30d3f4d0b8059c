import type { Rule } from './rule.ts';
import { fileRetention } from './archive/retention.ts';
import { branchReview } from './case/branch-review.ts';
import { cooperationAnswered } from './case/cooperation.ts';
import { decisionTerm } from './case/decision-term.ts';
import { discussion } from './case/discussion.ts';
import { hearingRight } from './case/hearing-right.ts';
import { hearingTerms } from './case/hearing-terms.ts';
import { legalReview } from './case/legal-review.ts';
import { limitation } from './case/limitation.ts';
import { noticeContent } from './case/notice-content.ts';
import { penaltyRecord } from './case/penalty-record.ts';
import { phase } from './case/phase.ts';
import { preReview } from './case/pre-review.ts';
import { reported } from './case/reported.ts';
import { caseSteps } from './case/steps.ts';
import { deliveryTerm } from './delivery/term.ts';
import { facts } from './evidence/facts.ts';
import { registration } from './evidence/registration.ts';
import { court } from './execution/court.ts';
import { instalments } from './execution/instalments.ts';
import { crime } from './transfer/crime.ts';

/** Rules on case files, from evidence to keeping, in the order of the catalogue. */
export const caseRules: readonly Rule[] = [
  registration,
  facts,
  caseSteps,
  decisionTerm,
  noticeContent,
  hearingRight,
  hearingTerms,
  legalReview,
  discussion,
  preReview,
  phase,
  penaltyRecord,
  limitation,
  branchReview,
  reported,
  cooperationAnswered,
  deliveryTerm,
  court,
  instalments,
  crime,
  fileRetention,
];
