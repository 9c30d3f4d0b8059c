import { formatChinese, monthNumberOf, yearOf } from '../../base/dates.ts';
import { percentOf } from '../../base/change.ts';
import { sortBy } from '../../base/order.ts';
import type { Plan } from '../../model/kinds/plan.ts';
import type { Statistics } from '../../model/kinds/statistics.ts';
import type { Act } from './act.ts';
import { agencyNameOn } from './agency.ts';
import { channelOf } from './lists/draw.ts';
import { itemOf } from './parts.ts';
import { planNameOf, planSubjectOf } from './plan-letters.ts';
import { planTables } from './plan-tables.ts';
import { asSentence, formatNumber, nothing, paragraphs, withoutStop } from './writing.ts';

type PlanAct = Act<'plan'>;
type Adjustment = Plan['adjustments'][number];

interface Visits {
  visits: number;
  keyVisits?: number;
}

/** Visits planned for each month, after the adjustments before one of them. */
function scheduleBefore(plan: Plan, at: number): Map<string, Visits> {
  const months = new Map<string, Visits>(plan.schedule.map((each) => [each.month, each]));
  for (const { schedule } of plan.adjustments.slice(0, at))
    for (const each of schedule) months.set(each.month, each);
  return months;
}

const count = (number: number | undefined) => (number === undefined ? nothing : String(number));

function changedMonths(plan: Plan, adjustment: Adjustment) {
  const before = scheduleBefore(plan, plan.adjustments.indexOf(adjustment));
  const rows = sortBy(adjustment.schedule, ({ month }) => month).map((each) => ({
    month: `${monthNumberOf(each.month)}月`,
    before: count(before.get(each.month)?.visits),
    after: String(each.visits),
    keyBefore: count(before.get(each.month)?.keyVisits),
    keyAfter: count(each.keyVisits),
  }));
  return rows.length > 0 ? { rows } : undefined;
}

/** 调整说明: why and how a plan was changed in the course of the year. */
export function derivePlanAdjust({ id, value: plan, agency, part, needs }: PlanAct) {
  const adjustment = itemOf(plan.adjustments, part);
  const at = `adjustments.${Number(part) - 1}`;
  const date = adjustment.publishedOn ?? adjustment.approval?.on ?? adjustment.on;
  const name = agencyNameOn(agency, date);
  const need = (value: string | undefined, path: string) => needs.need(value, 'plan', id, `${at}.${path}`);
  if (adjustment.major) need(adjustment.approval?.on, 'approval');
  const view = {
    agency: name,
    docNumber: need(adjustment.docNumber, 'docNumber'),
    year: String(plan.year),
    name: planNameOf(plan),
    subject: planSubjectOf(plan, name),
    planNumber: plan.docNumber,
    decidedOn: formatChinese(adjustment.on),
    degree: adjustment.major ? '重大调整' : '一般调整',
    reason: paragraphs(adjustment.reason).map(asSentence),
    changes: paragraphs(adjustment.changes).map(asSentence),
    visits: count(adjustment.visits) === nothing ? undefined : count(adjustment.visits),
    approval: adjustment.approval && {
      by: adjustment.approval.by,
      on: formatChinese(adjustment.approval.on),
      docNumber: adjustment.approval.docNumber,
    },
    filing: adjustment.filing &&
      adjustment.filing.on <= date && { to: adjustment.filing.to, on: formatChinese(adjustment.filing.on) },
    months: changedMonths(plan, adjustment),
    channel: channelOf(agency),
    date: formatChinese(date),
  };
  return {
    view: { ...view, filing: view.filing || undefined },
    // A plan may be adjusted more than once: number or date tell the notices apart.
    title: `${name}关于调整${view.subject}的说明 ${adjustment.docNumber ?? formatChinese(adjustment.on)}`,
    author: name,
    date,
  };
}

/** Planned and done in each month of a year, where both are known for all of it. */
function byMonth(plan: Plan | undefined, months: readonly Statistics[]) {
  if (!plan || plan.schedule.length !== 12 || months.length !== 12) return undefined;
  const planned = scheduleBefore(plan, plan.adjustments.length);
  const rows = sortBy(months, ({ month }) => month).map(({ month, plannedVisits, keyVisits }) => ({
    month: `${monthNumberOf(month)}月`,
    planned: count(planned.get(month)?.visits),
    done: String(plannedVisits),
    key: count(keyVisits),
  }));
  const total = [...planned.values()].reduce((sum, { visits }) => sum + visits, 0);
  const done = months.reduce((sum, { plannedVisits }) => sum + plannedVisits, 0);
  return { rows, planned: String(total), done: String(done) };
}

/** 上年度执行情况: how far last year's plan was carried out, as published with this year's. */
export function derivePlanExecution({ value: plan, agency, others }: PlanAct) {
  const last = plan.execution!;
  const date = last.publishedOn;
  const name = agencyNameOn(agency, date);
  const before = others('plan', ({ year }) => year === last.year)[0];
  const months = others('statistics', ({ month }) => yearOf(month) === last.year);
  const rate = percentOf(last.done, last.planned);
  const keyRate =
    last.keyPlanned && last.keyDone !== undefined ? percentOf(last.keyDone, last.keyPlanned) : undefined;
  const view = {
    agency: name,
    year: String(last.year),
    planNumber: before?.docNumber,
    planned: String(last.planned),
    done: String(last.done),
    rate: rate?.toFixed(1),
    key:
      last.keyPlanned === undefined || last.keyDone === undefined
        ? undefined
        : { planned: String(last.keyPlanned), done: String(last.keyDone), rate: keyRate?.toFixed(1) },
    reason: last.reason && withoutStop(last.reason),
    adjustments: before && before.adjustments.length > 0 ? String(before.adjustments.length) : undefined,
    summary: last.summary ? paragraphs(last.summary).map(asSentence) : [],
    months: byMonth(before, months),
    channel: channelOf(agency),
    date: formatChinese(date),
  };
  return {
    view,
    title: `${name}${last.year}年度安全生产监督检查计划执行情况`,
    author: name,
    date,
  };
}

/** 重点企业名单: the enterprises that a plan has inspected for certain. */
export function deriveKeyList({ id, value: plan, agency, needs }: PlanAct) {
  const date = plan.publishedOn ?? plan.signedOn;
  const name = agencyNameOn(agency, date);
  const { enterprises } = planTables(plan);
  if (!enterprises) needs.need(undefined, 'plan', id, 'key.enterprises');
  const visits = plan.key.enterprises.reduce((sum, { times }) => sum + times, 0);
  const view = {
    agency: name,
    year: String(plan.year),
    name: planNameOf(plan),
    planNumber: plan.docNumber,
    scope: withoutStop(paragraphs(plan.key.scope).join('')),
    frequency: withoutStop(plan.key.frequency),
    count: String(plan.key.enterprises.length),
    visits: formatNumber(visits),
    rows: enterprises?.rows ?? [],
    channel: channelOf(agency),
    date: formatChinese(date),
  };
  return { view, title: `${name}${plan.year}年度重点检查企业名单`, author: name, date };
}
