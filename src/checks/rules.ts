import type { Rule } from './rule.ts';
import { cap } from './draw/cap.ts';
import { inputs } from './draw/inputs.ts';
import { keyInPool } from './draw/key-enterprises.ts';
import { drawnOfficers } from './draw/officers.ts';
import { pool } from './draw/pool.ts';
import { replayed } from './draw/replay.ts';
import { results } from './draw/results.ts';
import { penaltyBasis } from './duty/penalty-basis.ts';
import { dutyRequired } from './duty/required.ts';
import { review } from './duty/review.ts';
import { documentNumber } from './format/document-number.ts';
import { numberOrder } from './format/number-order.ts';
import { printedDate } from './format/printed-date.ts';
import { partyUscc } from './party/uscc.ts';
import { amountInWords } from './penalty/amount-in-words.ts';
import { citations } from './penalty/citations.ts';
import { fineRange } from './penalty/fine-range.ts';
import { fineSum } from './penalty/fine-sum.ts';
import { knownKinds } from './penalty/kinds.ts';
import { oldArticles } from './penalty/old-articles.ts';
import { remedies } from './penalty/remedies.ts';
import { penaltyRequired } from './penalty/required.ts';
import { spotLimit } from './penalty/spot-limit.ts';
import { adjustments } from './plan/adjustments.ts';
import { approval } from './plan/approval.ts';
import { execution } from './plan/execution.ts';
import { filing } from './plan/filing.ts';
import { keyEnterprises } from './plan/key-enterprises.ts';
import { keyShare } from './plan/key-share.ts';
import { planPublication } from './plan/publication.ts';
import { schedule } from './plan/schedule.ts';
import { workdays } from './plan/workdays.ts';
import { monthly } from './publication/monthly.ts';
import { penaltyTerm } from './publication/penalty-term.ts';
import { personalData } from './publication/personal-data.ts';
import { supervisionChannels } from './publication/supervision-channels.ts';
import { withdrawal } from './publication/withdrawal.ts';
import { branches } from './statistics/branches.ts';
import { casesParts } from './statistics/cases-parts.ts';
import { certified } from './statistics/certified.ts';
import { closed } from './statistics/closed.ts';
import { complaints } from './statistics/complaints.ts';
import { fineCount } from './statistics/fine-count.ts';
import { finesOrigin } from './statistics/fines-origin.ts';
import { finesParties } from './statistics/fines-parties.ts';
import { firmsSubjects } from './statistics/firms-subjects.ts';
import { majorHazards } from './statistics/major-hazards.ts';
import { penaltiesCases } from './statistics/penalties-cases.ts';
import { penaltyKindCounts } from './statistics/penalty-kinds.ts';
import { publicationDate } from './statistics/publication-date.ts';
import { publishedPenalties } from './statistics/published-penalties.ts';
import { realName } from './statistics/real-name.ts';
import { rechecks } from './statistics/rechecks.ts';
import { rectified } from './statistics/rectified.ts';
import { sectors } from './statistics/sectors.ts';
import { triggers } from './statistics/triggers.ts';
import { visitKinds } from './statistics/visit-kinds.ts';
import { visitsFirms } from './statistics/visits-firms.ts';
import { visitsParts } from './statistics/visits-parts.ts';

/** Every rule, in the order of the catalogue. Adding one is one file and one line here. */
export const rules: readonly Rule[] = [
  approval,
  filing,
  keyShare,
  workdays,
  keyEnterprises,
  planPublication,
  execution,
  adjustments,
  schedule,
  dutyRequired,
  review,
  penaltyBasis,
  partyUscc,
  penaltyRequired,
  fineRange,
  spotLimit,
  amountInWords,
  remedies,
  citations,
  oldArticles,
  fineSum,
  knownKinds,
  penaltyTerm,
  withdrawal,
  personalData,
  supervisionChannels,
  monthly,
  documentNumber,
  numberOrder,
  printedDate,
  visitsFirms,
  firmsSubjects,
  visitsParts,
  triggers,
  visitKinds,
  sectors,
  casesParts,
  finesOrigin,
  finesParties,
  rectified,
  majorHazards,
  fineCount,
  penaltyKindCounts,
  penaltiesCases,
  complaints,
  realName,
  rechecks,
  closed,
  branches,
  publishedPenalties,
  certified,
  publicationDate,
  pool,
  inputs,
  replayed,
  drawnOfficers,
  results,
  cap,
  keyInPool,
];
