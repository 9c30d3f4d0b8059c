import type { Rule } from './rule.ts';
import { reviewCircular } from './case-review/circular.ts';
import { earlierProblems } from './case-review/earlier.ts';
import { reviewScores } from './case-review/scores.ts';
import { coercionApproval } from './coercion/approval.ts';
import { coercionDisposal } from './coercion/disposal.ts';
import { executionHours } from './coercion/hours.ts';
import { coercionInventory } from './coercion/inventory.ts';
import { mineAcceptance } from './coercion/mine-acceptance.ts';
import { coercionRequired } from './coercion/required.ts';
import { supplyCut } from './coercion/supply.ts';
import { coercionTerm } from './coercion/term.ts';
import { complaintDelegation } from './complaint/delegation.ts';
import { complaintFlow } from './complaint/flow.ts';
import { complaintMonthly } from './complaint/monthly.ts';
import { realNameVerified } from './complaint/real-name.ts';
import { verifiedShare } from './complaint/verified-share.ts';
import { licenceDecisionTerm } from './licence/decision-term.ts';
import { licenceInspections } from './licence/inspections.ts';
import { licenceRequired } from './licence/required.ts';
import { coalNotice } from './publication/coal-notice.ts';
import { coercionPublication } from './publication/coercion-term.ts';
import { licenceTerm } from './publication/licence-term.ts';
import { headInCourt } from './remedy/court.ts';
import { remedyPenalty } from './remedy/penalty.ts';
import { remedyTerms } from './remedy/terms.ts';
import { remedyWithdrawal } from './remedy/withdrawal.ts';
import { supervisionCycle } from './supervision/cycle.ts';
import { dailyPlan } from './supervision/daily-plan.ts';
import { fileReview } from './supervision/file-review.ts';
import { supervisionFindings } from './supervision/findings.ts';
import { groupDiscussion } from './supervision/group-discussion.ts';
import { leaderHearing } from './supervision/leader-hearing.ts';
import { supervisionMode } from './supervision/mode.ts';
import { rectificationNotice } from './supervision/notice.ts';
import { reportBox } from './supervision/report-box.ts';
import { roundReport } from './supervision/round-report.ts';
import { scoreSheet } from './supervision/score-sheet.ts';
import { seminar } from './supervision/seminar.ts';
import { specialReport } from './supervision/special-report.ts';
import { supervisors } from './supervision/supervisors.ts';
import { yearlyReport } from './supervision/yearly-report.ts';

/** Rules on acts other than penalties and on their supervision: coercion, licences, complaints, supervision, reviews, remedies. */
export const actRules: readonly Rule[] = [
  coercionApproval,
  coercionTerm,
  coercionDisposal,
  coercionInventory,
  supplyCut,
  executionHours,
  mineAcceptance,
  coercionRequired,
  licenceTerm,
  coercionPublication,
  coalNotice,
  licenceDecisionTerm,
  licenceRequired,
  licenceInspections,
  complaintFlow,
  realNameVerified,
  complaintDelegation,
  complaintMonthly,
  verifiedShare,
  specialReport,
  rectificationNotice,
  supervisionCycle,
  yearlyReport,
  fileReview,
  scoreSheet,
  supervisionMode,
  leaderHearing,
  supervisors,
  seminar,
  reportBox,
  supervisionFindings,
  roundReport,
  dailyPlan,
  groupDiscussion,
  reviewScores,
  reviewCircular,
  earlierProblems,
  remedyPenalty,
  remedyWithdrawal,
  headInCourt,
  remedyTerms,
];
