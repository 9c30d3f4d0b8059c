import { formatChinese } from '../../../base/dates.ts';
import { supervisionSubjects, type Supervision } from '../../../model/kinds/supervision.ts';
import type { Act, Seen } from '../act.ts';
import { blankImprint, blankSections, officialOf, pointLines, sectionMaker } from '../official.ts';
import { asSentence, formatMonths, formatNumber, paragraphs } from '../writing.ts';
import { heldOf, measuresOf, sentences } from './common.ts';

/** 日常监督年度计划: whom and what the agency supervises among its own in a year, approved by its head. */
export function deriveDayPlan({ id, value, agency, needs }: Act<'supervision'>) {
  const plan = value.dailyPlan as NonNullable<Supervision['dailyPlan']>;
  const section = sectionMaker();
  const { approval } = value;
  const date = approval?.on ?? value.startedOn ?? `${value.year}-01-01`;
  const approver = needs.need(approval?.by, 'supervision', id, 'approval.by');
  return officialOf(agency, date, value.title, {
    name: value.title,
    basis: measuresOf(12),
    approval: approver === '' ? undefined : { on: formatChinese(date), number: approval?.docNumber },
    subject: section([`${supervisionSubjects[value.subjectKind]}：${value.subject.name}。`]),
    focus: section(pointLines(plan.focus)),
    months: section([
      plan.months.length > 0 ? `监督安排在${formatMonths(plan.months, value.year)}进行。` : undefined,
      plan.sample === undefined ? undefined : `全年抽查案卷${plan.sample}件。`,
      value.team.length > 0 ? `监督人员：${value.team.join('、')}。` : undefined,
    ]),
    checks: section(
      plan.checks.map(
        ({ on, matter, result }) =>
          `${formatChinese(on)}：${matter}。${asSentence(paragraphs(result).join(''))}`,
      ),
    ),
  });
}

/** What an empty plan says nevertheless. */
export function blankDayPlan(agency: Seen<'agency'>, date: string) {
  return {
    basis: measuresOf(12),
    ...blankSections(['subject', 'focus', 'months']),
    imprint: blankImprint(agency, date),
  };
}

/** 综合监督工作方案: whom, when, on what and how to supervise, with the points of the score sheet. */
export function deriveSupervisionScheme({ value, agency }: Act<'supervision'>) {
  const scheme = value.scheme as NonNullable<Supervision['scheme']>;
  const section = sectionMaker();
  const { scores } = value;
  return officialOf(agency, scheme.on, scheme.title, {
    number: scheme.docNumber,
    name: scheme.title,
    basis: measuresOf(10, 1),
    objects: section([
      scheme.objects.length > 0 ? `${scheme.objects.join('、')}。` : `${value.subject.name}。`,
    ]),
    time: section([
      heldOf(value) && `${heldOf(value)}。`,
      value.team.length > 0 ? `监督组成员：${value.team.join('、')}。` : undefined,
    ]),
    focus: section(pointLines(scheme.focus)),
    steps: section(pointLines(scheme.steps)),
    scoring: section([
      scores &&
        `按照${scores.standard}评分，满分${formatNumber(scores.items.reduce((sum, { full }) => sum + full, 0))}分，逐项扣分并说明理由。`,
    ]),
    nextLevel: section(sentences(scheme.nextLevel)),
  });
}

/** What an empty scheme says nevertheless. */
export function blankSupervisionScheme(agency: Seen<'agency'>, date: string) {
  return {
    basis: measuresOf(10, 1),
    ...blankSections(['objects', 'time', 'focus', 'steps', 'scoring']),
    imprint: blankImprint(agency, date),
  };
}
