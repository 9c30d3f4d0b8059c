import type { Text } from '../base/diagnostic.ts';
import type { DocumentKindId } from './kinds.ts';

/** A stage of enforcement, with the documents made in it in the order in which they come. */
export interface DocumentStage {
  title: Text;
  kinds: readonly DocumentKindId[];
}

/** All document kinds by stage, each once. */
export const documentStages: readonly DocumentStage[] = [
  {
    title: { zh: '计划和清单', en: 'Plans and lists' },
    kinds: [
      'duty-list',
      'annual-plan',
      'plan-approval',
      'plan-filing',
      'plan-adjust',
      'plan-execution',
      'key-list',
    ],
  },
  {
    title: { zh: '随机抽查', en: 'Random inspection' },
    kinds: ['random-list', 'draw-record', 'draw-result'],
  },
  {
    title: { zh: '监督检查', en: 'Inspection' },
    kinds: [
      'insp-scheme',
      'insp-approval',
      'insp-notice',
      'insp-record',
      'check-table',
      'onsite-measure',
      'rectify-order',
      'recheck',
      'evacuate',
      'insp-result',
      'advice-local',
      'advice-mine',
      'affairs-approval',
    ],
  },
  {
    title: { zh: '行政强制', en: 'Coercion' },
    kinds: [
      'coercion-approval',
      'seal-decision',
      'seal-list',
      'seal-extend',
      'seal-dispose',
      'supply-notice',
      'supply-decision',
      'supply-resume',
    ],
  },
  {
    title: { zh: '立案和调查取证', en: 'Filing and investigation' },
    kinds: [
      'case-filing',
      'interview-notice',
      'interview',
      'scene',
      'sampling',
      'reg-approval',
      'reg-notice',
      'reg-dispose-approval',
      'reg-dispose',
      'appraisal',
      'assist-letter',
      'investigation-report',
      'case-extend',
    ],
  },
  {
    title: { zh: '告知、听证和审核', en: 'Notice, hearing and review' },
    kinds: [
      'penalty-notice',
      'defence-record',
      'hearing-notice-right',
      'hearing-refuse',
      'hearing-notice',
      'hearing-record',
      'hearing-report',
      'legal-review',
      'public-ruling',
      'case-submit',
      'panel-record',
      'major-review',
    ],
  },
  {
    title: { zh: '决定和送达', en: 'Decision and service' },
    kinds: [
      'spot-unit',
      'spot-person',
      'decision-unit',
      'decision-person',
      'no-penalty',
      'delivery',
      'penalty-info',
    ],
  },
  {
    title: { zh: '执行', en: 'Execution' },
    kinds: ['fine-demand', 'extra-fine', 'fine-delay-approval', 'fine-delay', 'pre-enforce', 'enforce-apply'],
  },
  {
    title: { zh: '移送、结案和归档', en: 'Transfer, closing and filing away' },
    kinds: [
      'transfer-approval',
      'transfer',
      'crime-transfer',
      'case-close',
      'file-cover',
      'file-index',
      'ledger',
    ],
  },
  {
    title: { zh: '执法监督', en: 'Supervision of enforcement' },
    kinds: [
      'sup-day-plan',
      'sup-scheme',
      'sup-score',
      'sup-circular',
      'sup-special-approval',
      'sup-special-report',
      'sup-hearing',
      'sup-notice',
      'sup-reply',
      'file-review',
      'file-review-circular',
      'sup-annual',
    ],
  },
  {
    title: { zh: '公示和统计', en: 'Publication and statistics' },
    kinds: [
      'month-inspection',
      'month-complaint',
      'quarter-analysis',
      'year-data',
      'gk-annual',
      'withdraw-notice',
      'stop-notice',
      'window-sign',
    ],
  },
  {
    title: { zh: '严重失信主体名单', en: 'List of the seriously dishonest' },
    kinds: ['dishonest-notice', 'dishonest-decision', 'dishonest-remove'],
  },
];
