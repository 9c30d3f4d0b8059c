import { dishonestDecision, dishonestNotice, dishonestRemove } from './kinds/dishonesty.ts';
import { windowSign } from './kinds/window-sign.ts';
import { inspScheme } from './kinds/insp-scheme.ts';
import { inspApproval } from './kinds/insp-approval.ts';
import { inspNotice } from './kinds/insp-notice.ts';
import { inspRecord } from './kinds/insp-record.ts';
import { checkTable } from './kinds/check-table.ts';
import { inspResult } from './kinds/insp-result.ts';
import { onsiteMeasure } from './kinds/onsite-measure.ts';
import { rectifyOrder } from './kinds/rectify-order.ts';
import { recheck } from './kinds/recheck.ts';
import { evacuate } from './kinds/evacuate.ts';
import { coercionApproval } from './kinds/coercion-approval.ts';
import { sealDecision } from './kinds/seal-decision.ts';
import { sealList } from './kinds/seal-list.ts';
import { sealExtend } from './kinds/seal-extend.ts';
import { sealDispose } from './kinds/seal-dispose.ts';
import { supplyNotice } from './kinds/supply-notice.ts';
import { supplyDecision } from './kinds/supply-decision.ts';
import { supplyResume } from './kinds/supply-resume.ts';
import { adviceLocal } from './kinds/advice-local.ts';
import { adviceMine } from './kinds/advice-mine.ts';
import { affairsApproval } from './kinds/affairs-approval.ts';
import { supDayPlan } from './kinds/sup-day-plan.ts';
import { supScheme } from './kinds/sup-scheme.ts';
import { supScore } from './kinds/sup-score.ts';
import { supCircular } from './kinds/sup-circular.ts';
import { supSpecialApproval } from './kinds/sup-special-approval.ts';
import { supSpecialReport } from './kinds/sup-special-report.ts';
import { supHearing } from './kinds/sup-hearing.ts';
import { supNotice } from './kinds/sup-notice.ts';
import { supReply } from './kinds/sup-reply.ts';
import { fileReview } from './kinds/file-review.ts';
import { fileReviewCircular } from './kinds/file-review-circular.ts';
import { supAnnual } from './kinds/sup-annual.ts';
import { annualPlan } from './kinds/annual-plan.ts';
import { decisionPerson, decisionUnit } from './kinds/decision.ts';
import { fileCover, fileIndex } from './kinds/archive.ts';
import {
  enforceApply,
  extraFine,
  fineDelay,
  fineDelayApproval,
  fineDemand,
  preEnforce,
} from './kinds/execution.ts';
import { caseClose, crimeTransfer, transfer, transferApproval } from './kinds/closing.ts';
import { delivery } from './kinds/delivery.ts';
import { ledger } from './kinds/ledger.ts';
import { noPenalty } from './kinds/no-penalty.ts';
import { penaltyInfo } from './kinds/penalty-info.ts';
import { monthComplaint } from './kinds/month-complaint.ts';
import { monthInspection } from './kinds/month-inspection.ts';
import { quarterAnalysis } from './kinds/quarter-analysis.ts';
import { stopNotice } from './kinds/stop-notice.ts';
import { gkAnnual } from './kinds/gk-annual.ts';
import { yearDataNotice } from './kinds/year-data.ts';
import { withdrawNotice } from './kinds/withdraw-notice.ts';
import { spotPerson, spotUnit } from './kinds/spot.ts';
import { caseFiling } from './kinds/case-filing.ts';
import { interviewNotice } from './kinds/interview-notice.ts';
import { interview } from './kinds/interview.ts';
import { scene } from './kinds/scene.ts';
import { sampling } from './kinds/sampling.ts';
import { regApproval } from './kinds/reg-approval.ts';
import { regNotice } from './kinds/reg-notice.ts';
import { regDisposeApproval } from './kinds/reg-dispose-approval.ts';
import { regDispose } from './kinds/reg-dispose.ts';
import { appraisal } from './kinds/appraisal.ts';
import { assistLetter } from './kinds/assist-letter.ts';
import { investigationReport } from './kinds/investigation-report.ts';
import { caseExtend } from './kinds/case-extend.ts';
import { penaltyNotice } from './kinds/penalty-notice.ts';
import { defenceRecord } from './kinds/defence-record.ts';
import { hearingNoticeRight } from './kinds/hearing-notice-right.ts';
import { hearingRefuse } from './kinds/hearing-refuse.ts';
import { hearingNotice } from './kinds/hearing-notice.ts';
import { hearingRecord } from './kinds/hearing-record.ts';
import { hearingReport } from './kinds/hearing-report.ts';
import { legalReview } from './kinds/legal-review.ts';
import { publicRuling } from './kinds/public-ruling.ts';
import { caseSubmit } from './kinds/case-submit.ts';
import { panelRecord } from './kinds/panel-record.ts';
import { majorReview } from './kinds/major-review.ts';
import { dutyList } from './kinds/duty-list.ts';
import { planApproval } from './kinds/plan-approval.ts';
import { planFiling } from './kinds/plan-filing.ts';
import { planAdjust } from './kinds/plan-adjust.ts';
import { planExecution } from './kinds/plan-execution.ts';
import { keyList } from './kinds/key-list.ts';
import { randomList } from './kinds/random-list.ts';
import { drawRecord } from './kinds/draw-record.ts';
import { drawResult } from './kinds/draw-result.ts';

/** Every document kind. Adding one is a template, a schema file and one line here. */
export const documentKinds = {
  'duty-list': dutyList,
  'plan-approval': planApproval,
  'plan-filing': planFiling,
  'plan-adjust': planAdjust,
  'plan-execution': planExecution,
  'key-list': keyList,
  'random-list': randomList,
  'draw-record': drawRecord,
  'draw-result': drawResult,
  'insp-scheme': inspScheme,
  'insp-approval': inspApproval,
  'insp-notice': inspNotice,
  'insp-record': inspRecord,
  'check-table': checkTable,
  'insp-result': inspResult,
  'onsite-measure': onsiteMeasure,
  'rectify-order': rectifyOrder,
  recheck,
  evacuate,
  'coercion-approval': coercionApproval,
  'seal-decision': sealDecision,
  'seal-list': sealList,
  'seal-extend': sealExtend,
  'seal-dispose': sealDispose,
  'supply-notice': supplyNotice,
  'supply-decision': supplyDecision,
  'supply-resume': supplyResume,
  'advice-local': adviceLocal,
  'advice-mine': adviceMine,
  'affairs-approval': affairsApproval,
  'sup-day-plan': supDayPlan,
  'sup-scheme': supScheme,
  'sup-score': supScore,
  'sup-circular': supCircular,
  'sup-special-approval': supSpecialApproval,
  'sup-special-report': supSpecialReport,
  'sup-hearing': supHearing,
  'sup-notice': supNotice,
  'sup-reply': supReply,
  'file-review': fileReview,
  'file-review-circular': fileReviewCircular,
  'sup-annual': supAnnual,
  'case-filing': caseFiling,
  'interview-notice': interviewNotice,
  interview,
  scene,
  sampling,
  'reg-approval': regApproval,
  'reg-notice': regNotice,
  'reg-dispose-approval': regDisposeApproval,
  'reg-dispose': regDispose,
  appraisal,
  'assist-letter': assistLetter,
  'investigation-report': investigationReport,
  'case-extend': caseExtend,
  'penalty-notice': penaltyNotice,
  'defence-record': defenceRecord,
  'hearing-notice-right': hearingNoticeRight,
  'hearing-refuse': hearingRefuse,
  'hearing-notice': hearingNotice,
  'hearing-record': hearingRecord,
  'hearing-report': hearingReport,
  'legal-review': legalReview,
  'public-ruling': publicRuling,
  'case-submit': caseSubmit,
  'panel-record': panelRecord,
  'major-review': majorReview,
  'spot-unit': spotUnit,
  'spot-person': spotPerson,
  'decision-unit': decisionUnit,
  'decision-person': decisionPerson,
  'no-penalty': noPenalty,
  delivery,
  'fine-demand': fineDemand,
  'extra-fine': extraFine,
  'fine-delay-approval': fineDelayApproval,
  'fine-delay': fineDelay,
  'pre-enforce': preEnforce,
  'enforce-apply': enforceApply,
  'transfer-approval': transferApproval,
  transfer,
  'crime-transfer': crimeTransfer,
  'case-close': caseClose,
  'penalty-info': penaltyInfo,
  'file-cover': fileCover,
  'file-index': fileIndex,
  ledger,
  'month-inspection': monthInspection,
  'month-complaint': monthComplaint,
  'quarter-analysis': quarterAnalysis,
  'year-data': yearDataNotice,
  'gk-annual': gkAnnual,
  'withdraw-notice': withdrawNotice,
  'stop-notice': stopNotice,
  'annual-plan': annualPlan,
  'window-sign': windowSign,
  'dishonest-notice': dishonestNotice,
  'dishonest-decision': dishonestDecision,
  'dishonest-remove': dishonestRemove,
} as const;

export type DocumentKindId = keyof typeof documentKinds;

/** Tells whether there is a document kind of that name. */
export function isDocumentKind(name: string): name is DocumentKindId {
  return Object.hasOwn(documentKinds, name);
}
