import type { Text } from '../../base/diagnostic.ts';
import type { Basis } from './basis.ts';

export type CaseStateId =
  | 'clue'
  | 'not-filed'
  | 'filed'
  | 'investigated'
  | 'reviewed'
  | 'noticed'
  | 'stated'
  | 'heard'
  | 'discussed'
  | 'pre-reviewed'
  | 'decided'
  | 'no-penalty'
  | 'served'
  | 'published'
  | 'demanded'
  | 'extra-fined'
  | 'warned'
  | 'court'
  | 'performed'
  | 'transferred'
  | 'withdrawn'
  | 'terminated'
  | 'overturned'
  | 'closed'
  | 'archived';

/** A state a case passes through, with what must lie before it. */
export interface CaseState {
  id: CaseStateId;
  title: Text;
  /** Ways out of the normal course. */
  exit?: true;
  /** One of each group must have been reached, on the same day or before. */
  needs?: readonly (readonly CaseStateId[])[];
  /** Where these were reached, it was on the same day or before. */
  after?: readonly CaseStateId[];
  /** Cannot stand beside these. */
  excludes?: readonly CaseStateId[];
  basis: Basis;
}

const law = (article: number, paragraph?: number): Basis => ({ law: 'CF', article, paragraph });

/**
 * The course of a general-procedure case: 线索 → 立案 → 调查取证 → 调查终结 → 法制审核 → 告知（→听证）→ 集体讨论 → 决定 →
 * 送达 → 公示 → 履行、催告、加处、强制 → 结案 → 归档, with its exits. What only practice puts in order is in
 * {@link usualOrder}.
 */
export const caseStates: readonly CaseState[] = [
  { id: 'clue', title: { zh: '线索', en: 'clue' }, basis: law(54, 1) },
  {
    id: 'not-filed',
    title: { zh: '不予立案', en: 'not filed' },
    exit: true,
    needs: [['clue']],
    excludes: ['filed'],
    basis: law(54, 2),
  },
  { id: 'filed', title: { zh: '立案', en: 'filed' }, needs: [['clue']], basis: law(54, 2) },
  {
    id: 'investigated',
    title: { zh: '调查终结', en: 'investigation ended' },
    needs: [['filed']],
    basis: law(57, 1),
  },
  {
    id: 'reviewed',
    title: { zh: '法制审核', en: 'legal review' },
    needs: [['investigated']],
    basis: law(58, 1),
  },
  {
    id: 'noticed',
    title: { zh: '告知', en: 'notice' },
    needs: [['filed'], ['investigated']],
    basis: law(44),
  },
  { id: 'stated', title: { zh: '陈述申辩', en: 'statement' }, needs: [['noticed']], basis: law(45, 1) },
  { id: 'heard', title: { zh: '听证', en: 'hearing' }, needs: [['noticed']], basis: law(64) },
  {
    id: 'discussed',
    title: { zh: '集体讨论', en: 'collective discussion' },
    needs: [['investigated']],
    after: ['heard'],
    basis: law(57, 2),
  },
  {
    id: 'pre-reviewed',
    title: { zh: '重大案件事前审查', en: 'review by the level above' },
    needs: [['investigated']],
    basis: { law: 'S4', article: 9 },
  },
  {
    id: 'decided',
    title: { zh: '处罚决定', en: 'penalty decided' },
    needs: [['filed'], ['investigated'], ['noticed']],
    after: ['reviewed', 'stated', 'heard', 'discussed', 'pre-reviewed'],
    excludes: ['no-penalty', 'withdrawn', 'terminated'],
    basis: law(62),
  },
  {
    id: 'no-penalty',
    title: { zh: '不予处罚决定', en: 'no penalty' },
    exit: true,
    needs: [['filed'], ['investigated']],
    after: ['reviewed', 'stated', 'heard', 'discussed'],
    excludes: ['withdrawn', 'terminated'],
    basis: law(57, 1),
  },
  {
    id: 'served',
    title: { zh: '送达', en: 'served' },
    needs: [['decided', 'no-penalty']],
    basis: law(61, 1),
  },
  { id: 'published', title: { zh: '公示', en: 'published' }, needs: [['decided']], basis: law(48, 1) },
  {
    id: 'demanded',
    title: { zh: '催告缴纳罚款', en: 'payment demanded' },
    needs: [['decided'], ['served']],
    basis: { law: 'QZ', article: 35 },
  },
  {
    id: 'extra-fined',
    title: { zh: '加处罚款', en: 'extra fine' },
    needs: [['decided'], ['served']],
    basis: { law: 'CF', article: 72, paragraph: 1, item: 1 },
  },
  {
    id: 'warned',
    title: { zh: '强制执行事先催告', en: 'demand before enforcement' },
    needs: [['decided'], ['served']],
    basis: { law: 'QZ', article: 54 },
  },
  {
    id: 'court',
    title: { zh: '申请强制执行', en: 'application to the court' },
    needs: [['decided'], ['served'], ['warned', 'demanded']],
    basis: { law: 'QZ', article: 53 },
  },
  {
    id: 'performed',
    title: { zh: '履行完毕', en: 'performed' },
    needs: [['decided'], ['served']],
    basis: law(66, 1),
  },
  {
    id: 'transferred',
    title: { zh: '移送', en: 'transferred' },
    exit: true,
    needs: [['clue']],
    basis: law(27, 1),
  },
  {
    id: 'withdrawn',
    title: { zh: '撤销案件', en: 'case withdrawn' },
    exit: true,
    needs: [['filed']],
    basis: law(57, 1),
  },
  {
    id: 'terminated',
    title: { zh: '终止调查', en: 'investigation terminated' },
    exit: true,
    needs: [['filed']],
    basis: law(57, 1),
  },
  {
    id: 'overturned',
    title: { zh: '决定被变更撤销', en: 'decision overturned' },
    exit: true,
    needs: [['decided', 'no-penalty']],
    basis: law(75, 2),
  },
  {
    id: 'closed',
    title: { zh: '结案', en: 'closed' },
    needs: [['performed', 'court', 'no-penalty', 'transferred', 'withdrawn', 'terminated', 'overturned']],
    after: ['decided', 'served', 'performed', 'no-penalty', 'withdrawn', 'terminated'],
    basis: { law: 'S0', article: 8, item: 5 },
  },
  {
    id: 'archived',
    title: { zh: '归档', en: 'archived' },
    needs: [['closed', 'not-filed']],
    basis: { law: 'S1', article: 18 },
  },
];

const byId = new Map(caseStates.map((state) => [state.id, state]));

/** A state by its id. */
export function caseState(id: CaseStateId): CaseState {
  return byId.get(id)!;
}

/** What practice and the forms put in order though no article does: the first before the second, a warning otherwise. */
export const usualOrder: readonly (readonly [CaseStateId, CaseStateId])[] = [['reviewed', 'noticed']];

/** The main course, for drawing how far a case has come; exits and what may be left out are not in it. */
export const mainCourse: readonly CaseStateId[] = [
  'clue',
  'filed',
  'investigated',
  'reviewed',
  'noticed',
  'discussed',
  'decided',
  'served',
  'published',
  'performed',
  'closed',
  'archived',
];

/** States in which nothing more is awaited but closing and filing away. */
export const finalStates: readonly CaseStateId[] = [
  'not-filed',
  'no-penalty',
  'transferred',
  'withdrawn',
  'terminated',
  'performed',
  'closed',
  'archived',
];
