import type { Rule } from './rule.ts';
import { actRules } from './act-rules.ts';
import { caseRules } from './case-rules.ts';
import { dishonestyPublication } from './dishonesty/publication.ts';
import { earlyRemoval } from './dishonesty/removal.ts';
import { dishonestyRequired } from './dishonesty/required.ts';
import { dishonestyTermRule } from './dishonesty/term.ts';
import { cap } from './draw/cap.ts';
import { inputs } from './draw/inputs.ts';
import { keyInPool } from './draw/key-enterprises.ts';
import { drawnOfficers } from './draw/officers.ts';
import { pool } from './draw/pool.ts';
import { replayed } from './draw/replay.ts';
import { results } from './draw/results.ts';
import { benchmark } from './duty/benchmark.ts';
import { penaltyBasis } from './duty/penalty-basis.ts';
import { dutyProcedure } from './duty/procedure.ts';
import { dutyRequired } from './duty/required.ts';
import { review } from './duty/review.ts';
import { caseSerial } from './format/case-serial.ts';
import { documentNumber } from './format/document-number.ts';
import { numberOrder } from './format/number-order.ts';
import { printedDate } from './format/printed-date.ts';
import { slotLength } from './format/slot-length.ts';
import { writtenForms } from './format/written-forms.ts';
import { inspectionDraw } from './inspection/draw.ts';
import { emergency } from './inspection/emergency.ts';
import { emergencyRecheck } from './inspection/emergency-recheck.ts';
import { findingItems } from './inspection/finding-items.ts';
import { mandatoryBasis } from './inspection/mandatory-basis.ts';
import { orderTerms } from './inspection/order-terms.ts';
import { origin } from './inspection/origin.ts';
import { ownFirms } from './inspection/supervisor.ts';
import { recheckEarlier } from './inspection/recheck-earlier.ts';
import { recheck } from './inspection/recheck.ts';
import { inspectionRecord } from './inspection/record.ts';
import { retention } from './inspection/retention.ts';
import { scheme } from './inspection/scheme.ts';
import { assessment } from './officer/assessment.ts';
import { certificates } from './officer/certificates.ts';
import { recusal } from './officer/recusal.ts';
import { trainingShare } from './officer/training.ts';
import { twoOfficers } from './officer/two-officers.ts';
import { majorHazardsFiled } from './party/major-hazards.ts';
import { naturalPerson } from './party/natural-person.ts';
import { oneSupervisor } from './party/one-supervisor.ts';
import { registerName } from './party/register-name.ts';
import { partyUscc } from './party/uscc.ts';
import { amountInWords } from './penalty/amount-in-words.ts';
import { citations } from './penalty/citations.ts';
import { discretion } from './penalty/discretion.ts';
import { fineRange } from './penalty/fine-range.ts';
import { fineSum } from './penalty/fine-sum.ts';
import { knownKinds } from './penalty/kinds.ts';
import { oldArticles } from './penalty/old-articles.ts';
import { payment } from './penalty/payment.ts';
import { remedies } from './penalty/remedies.ts';
import { penaltyRequired } from './penalty/required.ts';
import { spotCollection } from './penalty/spot-collection.ts';
import { spotLimit } from './penalty/spot-limit.ts';
import { twice } from './penalty/twice.ts';
import { adjustments } from './plan/adjustments.ts';
import { approval } from './plan/approval.ts';
import { dutiesWithPlan } from './plan/duty-review.ts';
import { execution } from './plan/execution.ts';
import { filing } from './plan/filing.ts';
import { keyEnterprises } from './plan/key-enterprises.ts';
import { keyShare } from './plan/key-share.ts';
import { onePlan } from './plan/one-plan.ts';
import { planPublication } from './plan/publication.ts';
import { randomLines } from './plan/random-lines.ts';
import { schedule } from './plan/schedule.ts';
import { workdays } from './plan/workdays.ts';
import { yearlyCap } from './plan/yearly-cap.ts';
import { ended } from './publication/ended.ts';
import { exchangeFields } from './publication/exchange-fields.ts';
import { indexNumber } from './publication/index-number.ts';
import { internalDocuments } from './publication/internal-documents.ts';
import { monthly } from './publication/monthly.ts';
import { penaltyTerm } from './publication/penalty-term.ts';
import { personalData } from './publication/personal-data.ts';
import { siteIdentity } from './publication/site-identity.ts';
import { supervisionChannels } from './publication/supervision-channels.ts';
import { takenDown } from './publication/taken-down.ts';
import { withdrawal } from './publication/withdrawal.ts';
import { changes } from './quarter/changes.ts';
import { cumulative } from './quarter/cumulative.ts';
import { months } from './quarter/months.ts';
import { quarterPublication } from './quarter/publication.ts';
import { rankings } from './quarter/rankings.ts';
import { totals } from './quarter/totals.ts';
import { units } from './quarter/units.ts';
import { branches } from './statistics/branches.ts';
import { casesParts } from './statistics/cases-parts.ts';
import { certified } from './statistics/certified.ts';
import { closed } from './statistics/closed.ts';
import { complaints } from './statistics/complaints.ts';
import { corrections } from './statistics/corrections.ts';
import { fineCount } from './statistics/fine-count.ts';
import { finesOrigin } from './statistics/fines-origin.ts';
import { finesParties } from './statistics/fines-parties.ts';
import { firmsSubjects } from './statistics/firms-subjects.ts';
import { fromLedger } from './statistics/from-ledger.ts';
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
import { disclosureReport } from './year-data/disclosure.ts';
import { yearMonths } from './year-data/months.ts';
import { yearPublication } from './year-data/publication.ts';
import { yearTotals } from './year-data/totals.ts';

/** Every rule, in the order of the catalogue. Adding one is one file and one line here. */
export const rules: readonly Rule[] = [
  approval,
  filing,
  keyShare,
  workdays,
  keyEnterprises,
  onePlan,
  planPublication,
  execution,
  adjustments,
  yearlyCap,
  randomLines,
  schedule,
  dutiesWithPlan,
  dutyRequired,
  review,
  penaltyBasis,
  benchmark,
  dutyProcedure,
  certificates,
  twoOfficers,
  recusal,
  trainingShare,
  assessment,
  partyUscc,
  naturalPerson,
  registerName,
  oneSupervisor,
  majorHazardsFiled,
  scheme,
  inspectionRecord,
  findingItems,
  orderTerms,
  recheck,
  recheckEarlier,
  origin,
  emergency,
  inspectionDraw,
  mandatoryBasis,
  ownFirms,
  emergencyRecheck,
  retention,
  ...caseRules,
  penaltyRequired,
  fineRange,
  discretion,
  spotLimit,
  amountInWords,
  payment,
  remedies,
  twice,
  citations,
  oldArticles,
  fineSum,
  knownKinds,
  spotCollection,
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
  dishonestyRequired,
  dishonestyTermRule,
  earlyRemoval,
  dishonestyPublication,
  exchangeFields,
  internalDocuments,
  ended,
  indexNumber,
  siteIdentity,
  units,
  totals,
  months,
  cumulative,
  changes,
  rankings,
  quarterPublication,
  yearPublication,
  yearTotals,
  yearMonths,
  disclosureReport,
  corrections,
  fromLedger,
  writtenForms,
  slotLength,
  caseSerial,
  takenDown,
  ...actRules,
];
