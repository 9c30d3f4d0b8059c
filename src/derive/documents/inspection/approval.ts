import { yearOf } from '../../../base/dates.ts';
import { selections, triggerSources, type Inspection } from '../../../model/kinds/inspection.ts';
import type { Act, Seen } from '../act.ts';
import { blankOfficers, formOf, officersOf } from '../forms.ts';
import { citedPower } from '../powers.ts';
import { asSentence, enumerate, enumerateCitations, paragraphs, withoutStop } from '../writing.ts';
import { plannedSpan, struck } from './common.ts';

type Moj = NonNullable<Inspection['moj']>;

/** Where the task comes from: the plan with its line, or what set the inspection off, and how the firm was chosen. */
function sourceOf({ find }: Act<'inspection'>, value: Inspection): string {
  if (value.moj?.source !== undefined) return value.moj.source;
  const plan = find('plan', value.plan);
  const { planLine, trigger } = value;
  const reference = trigger?.reference === undefined ? '' : `（${trigger.reference}）`;
  return [
    plan && `${plan.year}年度监督检查计划${planLine ? `检查安排第${planLine}项` : ''}`,
    trigger && `${triggerSources[trigger.source]}${reference}`,
    selections[value.selection],
  ]
    .filter((each) => each !== undefined)
    .join('，');
}

/** Inspections of the same firm this agency made earlier in the year; re-checks do not count. */
function earlierVisits({ id, others }: Act<'inspection'>, { on, party }: Inspection): number {
  return others(
    'inspection',
    (other) =>
      other.id !== id &&
      other.on < on &&
      yearOf(other.on) === yearOf(on) &&
      other.recheckOf.length === 0 &&
      (party.uscc === undefined ? other.party.name === party.name : other.party.uscc === party.uscc),
  ).length;
}

const basisOf = ({ moj, on }: Inspection) =>
  moj && moj.basis.length > 0 ? enumerateCitations(moj.basis) : citedPower('inspect', on);

const matterOf = ({ matter, scheme }: Inspection) =>
  scheme && scheme.matters.length > 0
    ? `${matter}，具体为${scheme.matters.map(({ text }) => withoutStop(paragraphs(text).join(''))).join('；')}`
    : matter;

const timeOf = ({ scheme, on, until }: Inspection) =>
  scheme ? plannedSpan(scheme.from, scheme.to) : plannedSpan(on, until);

const teamOf = ({ scheme, record }: Inspection) => scheme?.team ?? record?.officers ?? [];

const named = (team: ReturnType<typeof teamOf>) =>
  team.map(({ name, certificate }) => `${name}（${certificate}）`).join('、');

const assistantsOf = ({ assistants }: Moj) => (assistants.length > 0 ? enumerate(assistants) : '无');

/** 行政检查审批表: whom, on which basis, from which source, when, how and by whom to inspect, approved beforehand. */
export function deriveInspectionApproval(act: Act<'inspection'>) {
  const { id, value, agency, needs } = act;
  const need = (text: string | undefined, path: string) => needs.need(text, 'inspection', id, path);
  const moj = value.moj as Moj;
  const team = teamOf(value);
  return formOf(agency, moj.approval?.on ?? value.on, 'insp-approval', value.party.name, {
    number: need(moj.approvalNumber, 'moj.approvalNumber'),
    party: {
      name: value.party.name,
      code: value.party.uscc ?? struck,
      address: need(value.party.address, 'party.address'),
      head: value.party.head ?? struck,
      phone: value.party.phone ?? struck,
    },
    matter: matterOf(value),
    basis: need(basisOf(value), 'moj.basis'),
    source: sourceOf(act, value),
    way: need(value.scheme?.way, 'scheme.way'),
    time: timeOf(value),
    visits: String(earlierVisits(act, value)),
    team: need(named(team), 'scheme.team'),
    assistants: assistantsOf(moj),
    notified: moj.withoutNotice === undefined ? '提前通知' : `不提前通知：${moj.withoutNotice}`,
    proposal: moj.proposal && asSentence(moj.proposal),
    review: moj.review?.opinion && asSentence(moj.review.opinion),
    approval: moj.approval?.opinion && asSentence(moj.approval.opinion),
    officers: officersOf(team, () => need(undefined, 'scheme.team')),
  });
}

/** 行政检查通知书: what is going to be inspected, by whom, what to have ready, and which rights there are. */
export function deriveInspectionNotice({ id, value, agency, needs }: Act<'inspection'>) {
  const need = (text: string | undefined, path: string) => needs.need(text, 'inspection', id, path);
  const moj = value.moj as Moj;
  const team = teamOf(value);
  if (team.length < 2) need(undefined, 'scheme.team');
  return formOf(agency, moj.noticeOn ?? value.on, 'insp-notice', value.party.name, {
    number: need(moj.noticeNumber, 'moj.noticeNumber'),
    party: value.party.name,
    basis: need(basisOf(value), 'moj.basis'),
    matter: matterOf(value),
    way: value.scheme?.way,
    time: timeOf(value),
    place: value.party.address,
    team: need(named(team), 'scheme.team'),
    assistants: assistantsOf(moj),
    scanCode: moj.scanCode,
    materials: moj.materials.length > 0 ? enumerate(moj.materials) : undefined,
    contact: contactOf(agency),
  });
}

/** Where a party turns to: the agency's own contact, and the channel by which enforcement is supervised. */
export function contactOf({ address, phone, supervision }: Seen<'agency'>) {
  return { address, phone, supervision: supervision?.phone };
}

/** What an empty approval says nevertheless. */
export function blankInspectionApproval(_agency: Seen<'agency'>, date: string) {
  return { basis: citedPower('inspect', date) ?? '', officers: blankOfficers };
}

/** What an empty notice says nevertheless. */
export function blankInspectionNotice(agency: Seen<'agency'>, date: string) {
  return {
    basis: citedPower('inspect', date) ?? '',
    way: '',
    place: '',
    materials: '',
    contact: contactOf(agency),
  };
}
