import { formatChinese } from '../../../base/dates.ts';
import type { Supervision } from '../../../model/kinds/supervision.ts';
import { supervisedSystems } from '../../../model/kinds/supervision/parts.ts';
import type { Act, Seen } from '../act.ts';
import { formHead, formOf } from '../forms.ts';
import { blankImprint, blankSections, officialOf, pointLines, sectionMaker } from '../official.ts';
import { agencyNameOn } from '../agency.ts';
import { citeDocument, formatNumber, nothing } from '../writing.ts';
import { findingLines, heldOf, measuresOf, sentences, triggers } from './common.ts';

/** 综合监督评分表: every item with full points, points and the reason of what was taken off. */
export function deriveScoreSheet({ id, value, agency, needs }: Act<'supervision'>) {
  const scores = value.scores as NonNullable<Supervision['scores']>;
  const date = value.endedOn ?? value.startedOn;
  if (date === undefined) needs.need(undefined, 'supervision', id, 'endedOn');
  return formOf(agency, date ?? `${value.year}-12-31`, 'sup-score', value.subject.name, {
    subject: value.subject.name,
    name: value.title,
    held: heldOf(value) ?? nothing,
    standard: scores.standard,
    items: scores.items.map(({ system, item, full, score, reason }, index) => ({
      number: String(index + 1),
      system: system === undefined ? nothing : supervisedSystems[system],
      item,
      full: formatNumber(full),
      score: formatNumber(score),
      reason: reason ?? nothing,
    })),
    full: formatNumber(scores.items.reduce((sum, { full }) => sum + full, 0)),
    total: formatNumber(scores.total),
  });
}

/** What an empty score sheet says nevertheless: the eleven systems. */
export function blankScoreSheet() {
  return {
    items: Object.values(supervisedSystems).map((system, index) => ({
      number: String(index + 1),
      system,
      item: '',
      full: '',
      score: '',
      reason: '',
    })),
    full: '100',
  };
}

/** 综合监督通报: what a supervision came to, for all who are to learn from it. */
export function deriveSupervisionCircular({ value, agency }: Act<'supervision'>) {
  const circular = value.circular as NonNullable<Supervision['circular']>;
  const section = sectionMaker();
  const held = heldOf(value);
  const { scores } = value;
  return officialOf(agency, circular.on, `${agencyNameOn(agency, circular.on)}关于${value.title}情况的通报`, {
    number: circular.docNumber,
    name: value.title,
    to: circular.scope,
    held: held && `${held}，`,
    subject: value.subject.name,
    basis: measuresOf(11),
    situation: section([
      ...sentences(circular.situation),
      scores && `按照${scores.standard}评分，得${formatNumber(scores.total)}分。`,
    ]),
    experience: section(pointLines(circular.experience)),
    problems: section(pointLines(circular.problems)),
    requirements: section(pointLines(circular.requirements)),
  });
}

/** What an empty circular says nevertheless. */
export function blankSupervisionCircular(agency: Seen<'agency'>, date: string) {
  return {
    held: '',
    basis: measuresOf(11),
    ...blankSections(['situation', 'experience', 'problems', 'requirements']),
    imprint: blankImprint(agency, date),
  };
}

/** 专项监督报告: what was found out on the matter, who answers for it, what is proposed. */
export function deriveSpecialReport({ id, value, agency, needs }: Act<'supervision'>) {
  const report = value.report as NonNullable<Supervision['report']>;
  const section = sectionMaker();
  const held = heldOf(value);
  const { approval, trigger } = value;
  return officialOf(agency, report.on, `关于${value.title}情况的报告`, {
    number: report.docNumber,
    name: value.title,
    unit: needs.need(agency.supervision?.unit, 'agency', value.agency, 'supervision.unit'),
    background: section([
      trigger && `事由：${triggers[trigger]}。`,
      ...sentences(value.triggerNote),
      approval &&
        `${formatChinese(approval.on)}，经本机关负责人批准，对${value.subject.name}开展专项监督${held ? `，时间为${held}` : ''}。`,
      value.team.length > 0 ? `监督人员：${value.team.join('、')}。` : undefined,
    ]),
    facts: section(
      value.findings.length > 0 ? findingLines(value.findings) : ['未发现违法或者不当的执法行为。'],
    ),
    conclusion: section(sentences(needs.need(report.conclusion, 'supervision', id, 'report.conclusion'))),
    responsibility: section(sentences(report.responsibility)),
    proposals: section(pointLines(report.proposals)),
    notice:
      value.notice &&
      `本机关已发出${citeDocument(formHead(agency, value.notice.on, 'sup-notice').title, value.notice.docNumber)}。`,
  });
}

/** What an empty report says nevertheless. */
export function blankSpecialReport(agency: Seen<'agency'>, date: string) {
  return {
    unit: agency.supervision?.unit ?? '',
    ...blankSections(['background', 'facts', 'conclusion', 'responsibility', 'proposals']),
    imprint: blankImprint(agency, date),
  };
}
