import { formatChinese } from '../../base/dates.ts';
import { percentOf } from '../../base/change.ts';
import type { Plan } from '../../model/kinds/plan.ts';
import type { Act, Seen } from './act.ts';
import { agencyNameOn, blankDate } from './agency.ts';
import { supervisionBasis } from './lists/duties.ts';
import { itemOf, partsOf, type DocumentPart } from './parts.ts';
import { asSentence, formatNumber, paragraphs, withoutStop } from './writing.ts';

type PlanAct = Act<'plan'>;

/** What the plan is called, with the year where it bears no title. */
export const planNameOf = (plan: Plan): string => plan.title ?? `${plan.year}年度安全生产监督检查计划`;

/** The plan without the name of its agency, for titles that name the agency already. */
export function planSubjectOf(plan: Plan, agency: string): string {
  const name = planNameOf(plan);
  // A plan called like the agency has no name of its own to be left with.
  return (name.startsWith(agency) && name.slice(agency.length)) || name;
}

/** The figures of a plan that those above judge it by. */
function figures(plan: Plan) {
  const { workdays, key, general } = plan;
  const visits = plan.schedule.reduce((sum, each) => sum + each.visits, 0);
  return {
    year: String(plan.year),
    officers: String(plan.officers.count),
    total: formatNumber(workdays.total),
    other: formatNumber(workdays.other.total),
    nonEnforcement: formatNumber(workdays.nonEnforcement.total),
    inspection: formatNumber(workdays.inspection),
    key: formatNumber(workdays.key),
    general: formatNumber(workdays.general),
    share: percentOf(workdays.key, workdays.inspection)?.toFixed(1),
    keyCount: String(key.statedCount),
    frequency: withoutStop(key.frequency),
    subjects: general.subjects === undefined ? undefined : String(general.subjects),
    ratio: general.ratio === undefined ? undefined : formatNumber(general.ratio),
    visits: visits > 0 ? String(visits) : undefined,
  };
}

type LetterKind = 'request' | 'filingReport';
type Adjustment = Plan['adjustments'][number];

/** Tells adjustments apart in lists of parts. */
export const adjustmentLabel = ({ on, major }: Adjustment) => `${on} ${major ? '重大调整' : '一般调整'}`;

/** The letters of a kind about a plan: one about the plan, and one about each adjustment for which there is one. */
export function letterParts(plan: Plan, kind: LetterKind): DocumentPart[] {
  return [
    ...(plan[kind] ? [{ key: 'plan', label: planNameOf(plan) }] : []),
    ...partsOf(plan.adjustments, adjustmentLabel, (each) => each[kind] !== undefined),
  ];
}

/** What a letter is about: the plan, or an adjustment of it. */
function subjectOf({ value: plan, part }: PlanAct) {
  if (part === 'plan') return { about: plan, at: '' };
  return { about: itemOf(plan.adjustments, part), at: `adjustments.${Number(part) - 1}.` };
}

function changeOf(adjustment: Adjustment) {
  return {
    on: formatChinese(adjustment.on),
    reason: paragraphs(adjustment.reason).map(asSentence),
    changes: paragraphs(adjustment.changes).map(asSentence),
    visits: adjustment.visits === undefined ? undefined : String(adjustment.visits),
  };
}

function letter(act: PlanAct, kind: LetterKind, to: string | undefined, toPath: string) {
  const { value: plan, agency, needs } = act;
  const { about } = subjectOf(act);
  const own = about[kind]!;
  const name = agencyNameOn(agency, own.on);
  const change = 'changes' in about ? changeOf(about) : undefined;
  const view = {
    agency: name,
    docNumber: own.docNumber,
    signer: own.signer,
    to: needs.need(to, 'agency', plan.agency, toPath),
    year: String(plan.year),
    name: planNameOf(plan),
    subject: `${plan.year}年度安全生产监督检查计划${change ? '调整' : ''}`,
    planNumber: plan.docNumber,
    basis: supervisionBasis(own.on, 2),
    figures: change ? undefined : figures(plan),
    change,
    contact: { person: agency.contact, phone: agency.phone },
    date: formatChinese(own.on),
    imprint: { issuer: name, date: formatChinese(own.on) },
  };
  return { view, name, on: own.on };
}

const blankFigures = {
  year: '',
  officers: '',
  total: '',
  other: '',
  nonEnforcement: '',
  inspection: '',
  key: '',
  general: '',
  keyCount: '',
  frequency: '',
};

const blankLetter = (agency: Seen<'agency'>, date: string) => ({
  basis: supervisionBasis(date, 2),
  contact: { person: agency.contact, phone: agency.phone },
  figures: blankFigures,
  imprint: { issuer: agencyNameOn(agency, date), date: blankDate },
});

/** What an empty request says nevertheless. */
export const blankPlanApproval = (agency: Seen<'agency'>, date: string) => ({
  ...blankLetter(agency, date),
  to: agency.government ?? '',
});

/** What an empty report says nevertheless. */
export const blankPlanFiling = (agency: Seen<'agency'>, date: string) => ({
  ...blankLetter(agency, date),
  to: agency.superior ?? '',
});

/** 计划报批请示: asks the government of the same level to approve the plan, or a major change of it. */
export function derivePlanApproval(act: PlanAct) {
  const { view, name, on } = letter(act, 'request', act.agency.government, 'government');
  return { view, title: `${name}关于报批${view.subject}的请示`, author: name, date: on };
}

/** 备案报告: files the approved plan, or its approved change, with the agency above. */
export function derivePlanFiling(act: PlanAct) {
  const { agency, id, needs } = act;
  const { about, at } = subjectOf(act);
  const { view, name, on } = letter(act, 'filingReport', about.filing?.to ?? agency.superior, 'superior');
  needs.need(about.approval?.on, 'plan', id, `${at}approval`);
  const approval = {
    by: about.approval?.by ?? '',
    on: about.approval ? formatChinese(about.approval.on) : '',
    docNumber: about.approval?.docNumber,
  };
  return {
    view: { ...view, approval, issued: about.docNumber },
    title: `${name}关于报送${view.subject}备案的报告`,
    author: name,
    date: on,
  };
}
