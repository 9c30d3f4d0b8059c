import { formatChinese } from '../../base/dates.ts';
import type { Plan } from '../../model/kinds/plan.ts';
import { percentOf } from '../../base/change.ts';
import type { Act, Seen } from './act.ts';
import { agencyNameOn } from './agency.ts';
import { channelOf, officeOf } from './lists/draw.ts';
import { blankImprint } from './official.ts';
import { blankPlanTables, planTables } from './plan-tables.ts';
import {
  asSentence,
  formatNumber,
  headingNumber,
  paragraphs,
  sectionNumbers,
  withoutStop,
} from './writing.ts';

/** Whom approved and filed the plan before it was signed; later filing cannot stand in it. */
function approvalOf(plan: Plan) {
  const filing = plan.filing && plan.filing.on <= plan.signedOn ? plan.filing : undefined;
  return {
    approval: plan.approval && {
      by: plan.approval.by,
      on: formatChinese(plan.approval.on),
      docNumber: plan.approval.docNumber,
    },
    filing: filing && { to: filing.to },
  };
}

function workdays(plan: Plan) {
  const days = plan.workdays;
  const deduction = (items: readonly { name: string; days: number }[], total: number) => ({
    total: formatNumber(total),
    items: items.map(({ name, days: own }) => ({ name, days: formatNumber(own) })),
  });
  return {
    statutory: formatNumber(days.statutory),
    officers: String(plan.officers.count),
    total: formatNumber(days.total),
    other: deduction(days.other.items, days.other.total),
    nonEnforcement: deduction(days.nonEnforcement.items, days.nonEnforcement.total),
    inspection: formatNumber(days.inspection),
    key: formatNumber(days.key),
    general: formatNumber(days.general),
    keyShare: percentOf(days.key, days.inspection)?.toFixed(1),
  };
}

function keyPart(plan: Plan) {
  const visits = plan.key.enterprises.reduce((sum, { times }) => sum + times, 0);
  return {
    scope: paragraphs(plan.key.scope),
    frequency: withoutStop(plan.key.frequency),
    count: String(plan.key.statedCount),
    visits: visits > 0 ? String(visits) : undefined,
  };
}

function generalPart(plan: Plan) {
  return {
    scope: paragraphs(plan.general.scope),
    subjects: plan.general.subjects === undefined ? undefined : String(plan.general.subjects),
    ratio: plan.general.ratio === undefined ? undefined : formatNumber(plan.general.ratio),
    method: plan.general.method,
    cap: plan.capPerEnterprise === undefined ? undefined : String(plan.capPerEnterprise),
  };
}

function execution(plan: Plan) {
  const last = plan.execution;
  if (!last) return undefined;
  const rate = percentOf(last.done, last.planned);
  return {
    year: String(last.year),
    planned: String(last.planned),
    done: String(last.done),
    rate: rate?.toFixed(1),
    key:
      last.keyPlanned === undefined || last.keyDone === undefined
        ? undefined
        : { planned: String(last.keyPlanned), done: String(last.keyDone) },
    reason: last.reason && withoutStop(last.reason),
    summary: last.summary ? paragraphs(last.summary) : [],
  };
}

/** 年度监督检查计划: the plan of one agency for one year, as it was signed; later adjustments are documents of their own. */
export function deriveAnnualPlan({ id, value: plan, agency, needs }: Act<'plan'>) {
  const name = agencyNameOn(agency, plan.signedOn);
  const planName = plan.title ?? `${plan.year}年度安全生产监督检查计划`;
  const number = sectionNumbers();
  const tables = planTables(plan);
  const list = (items: readonly string[]) =>
    items.map((item, index) => ({ number: headingNumber(3, index + 1), text: asSentence(item) }));
  const guiding = plan.guiding ? paragraphs(plan.guiding) : [];
  const view = {
    agency: name,
    docNumber: needs.need(plan.docNumber, 'plan', id, 'docNumber'),
    year: String(plan.year),
    name: planName,
    // The title of the notice names the agency once.
    subject: subjectOf(planName, name),
    mainTo: plan.mainTo?.replace(/[：:]$/u, ''),
    ...approvalOf(plan),
    basis: { number: number(), paragraphs: paragraphs(plan.basis) },
    guiding: guiding.length > 0 ? { number: number(), paragraphs: guiding } : undefined,
    goals: plan.goals.length > 0 ? { number: number(), items: list(plan.goals) } : undefined,
    forces: {
      number: number(),
      count: String(plan.officers.count),
      units: plan.officers.units.length > 0 ? plan.officers.units.join('、') : undefined,
    },
    workdays: workdays(plan),
    key: { number: number(), ...keyPart(plan) },
    general: { number: number(), ...generalPart(plan) },
    arrangement: { number: number() },
    safeguards: plan.safeguards.length > 0 ? { number: number(), items: list(plan.safeguards) } : undefined,
    execution: withNumber(execution(plan), number),
    channel: {
      unit: needs.need(agency.supervision && officeOf(agency), 'agency', plan.agency, 'supervision.unit'),
      phone: needs.need(agency.supervision?.phone, 'agency', plan.agency, 'supervision.phone'),
    },
    ...tables,
    date: formatChinese(plan.signedOn),
    imprint: {
      copies: plan.copies && withoutStop(plan.copies),
      issuer: name,
      date: formatChinese(plan.printedOn ?? plan.signedOn),
    },
  };
  return { view, title: `${name}关于${subjectOf(planName, name)}的通知`, author: name, date: plan.signedOn };
}

/** What an empty plan says nevertheless: its sections in their order, and its tables. */
export function blankAnnualPlan(agency: Seen<'agency'>, date: string) {
  const number = sectionNumbers();
  return {
    approval: { by: '', on: '' },
    basis: { number: number(), paragraphs: [''] },
    forces: { number: number(), count: '' },
    key: { number: number(), scope: [''], frequency: '', count: '', visits: '' },
    general: { number: number(), scope: [''], subjects: '', ratio: '', method: '' },
    arrangement: { number: number() },
    execution: { number: number(), year: '', planned: '', done: '', rate: '', summary: [] },
    channel: channelOf(agency),
    ...blankPlanTables(),
    imprint: blankImprint(agency, date),
  };
}

function subjectOf(planName: string, agency: string): string {
  return planName.startsWith(agency) ? planName.slice(agency.length) : planName;
}

function withNumber<T extends object>(part: T | undefined, number: () => string) {
  return part && { number: number(), ...part };
}
