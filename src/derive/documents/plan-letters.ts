import { formatChinese } from '../../base/dates.ts';
import { percentOf } from '../../base/change.ts';
import { formatBasis } from '../../model/law/basis.ts';
import { inForce, regulationById } from '../../model/law/regulations.ts';
import type { Plan } from '../../model/kinds/plan.ts';
import type { Act, Seen } from './act.ts';
import { agencyNameOn, blankDate } from './agency.ts';
import { formatNumber, withoutStop } from './writing.ts';

type PlanAct = Act<'plan'>;

/** What the plan is called, with the year where it bears no title. */
export const planNameOf = (plan: Plan): string => plan.title ?? `${plan.year}年度安全生产监督检查计划`;

/** The plan without the name of its agency, for titles that name the agency already. */
export function planSubjectOf(plan: Plan, agency: string): string {
  const name = planNameOf(plan);
  // A plan called like the agency has no name of its own to be left with.
  return (name.startsWith(agency) && name.slice(agency.length)) || name;
}

/** The provision that has a plan approved by the government and filed with the agency above, once it was in force. */
export function planBasis(date: string): string {
  const regulation = regulationById('S0');
  const law =
    date < '2021-09-01'
      ? formatBasis({ law: 'AQ-2014', article: 59, paragraph: 2 })
      : formatBasis({ law: 'AQ', article: 62, paragraph: 2 });
  return regulation && inForce(regulation, date)
    ? `${law}和${formatBasis({ law: 'S0', article: 8, item: 2 })}`
    : law;
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

function letter(act: PlanAct, kind: 'request' | 'filingReport', to: string | undefined, toPath: string) {
  const { value: plan, agency, needs } = act;
  const own = plan[kind]!;
  const name = agencyNameOn(agency, own.on);
  const view = {
    agency: name,
    docNumber: own.docNumber,
    signer: own.signer,
    to: needs.need(to, 'agency', plan.agency, toPath),
    year: String(plan.year),
    name: planNameOf(plan),
    basis: planBasis(own.on),
    figures: figures(plan),
    contact: { person: agency.contact, phone: agency.phone },
    date: formatChinese(own.on),
    imprint: { issuer: name, date: formatChinese(own.on) },
  };
  return { view, name, on: own.on };
}

const blankLetter = (agency: Seen<'agency'>, date: string) => ({
  basis: planBasis(date),
  contact: { person: agency.contact, phone: agency.phone },
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

/** 计划报批请示: asks the government of the same level to approve the plan. */
export function derivePlanApproval(act: PlanAct) {
  const { view, name, on } = letter(act, 'request', act.agency.government, 'government');
  return { view, title: `${name}关于报批${view.name}的请示`, author: name, date: on };
}

/** 备案报告: files the approved plan with the agency above. */
export function derivePlanFiling(act: PlanAct) {
  const { value: plan, agency, id, needs } = act;
  const { view, name, on } = letter(act, 'filingReport', plan.filing?.to ?? agency.superior, 'superior');
  needs.need(plan.approval?.on, 'plan', id, 'approval');
  const approval = {
    by: plan.approval?.by ?? '',
    on: plan.approval ? formatChinese(plan.approval.on) : '',
    docNumber: plan.approval?.docNumber,
  };
  return {
    view: { ...view, approval, planNumber: plan.docNumber },
    title: `${name}关于${view.name}备案的报告`,
    author: name,
    date: on,
  };
}
