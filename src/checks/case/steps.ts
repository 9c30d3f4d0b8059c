import { formatChinese } from '../../base/dates.ts';
import type { IllegalStep } from '../../model/case-steps.ts';
import { illegalSteps } from '../../model/case-steps.ts';
import { formatBasis } from '../../model/law/basis.ts';
import { caseState } from '../../model/law/case-states.ts';
import { report } from '../report.ts';
import { defineRule } from '../rule.ts';
import { penaltiesOf } from './linked.ts';

function say({ step, problem, other, otherOn }: IllegalStep) {
  const { title, basis } = caseState(step.state);
  const others = other.map((id) => caseState(id).title);
  const zh = others.map((each) => each.zh).join('或者');
  const en = others.map((each) => each.en).join(' or ');
  const more = { basis: [formatBasis(basis)] };
  switch (problem) {
    case 'missing':
      return report(
        step.path,
        `“${title.zh}”以前应当有“${zh}”，案卷中没有`,
        `“${title.en}” comes after “${en}”, which the file lacks`,
        {
          ...more,
          hint: [
            '请补录该环节的日期和文书，或者核对案件流程',
            'Enter that step, or check the course of the case',
          ],
        },
      );
    case 'excluded':
      return report(
        step.path,
        `“${title.zh}”（${formatChinese(step.on)}）与“${zh}”（${formatChinese(otherOn!)}）不能并存`,
        `“${title.en}” of ${step.on} cannot stand beside “${en}” of ${otherOn}`,
        { ...more, hint: ['请核对案件的处理结果，删去不实的一项', 'Keep the outcome that is true'] },
      );
    case 'early':
      return report(
        step.path,
        `“${title.zh}”日期 ${formatChinese(step.on)}早于“${zh}”日期 ${formatChinese(otherOn!)}`,
        `“${title.en}” of ${step.on} lies before “${en}” of ${otherOn}`,
        { ...more, hint: ['请核对两份文书的日期和先后', 'Check both dates'] },
      );
    case 'unusual':
      return report(
        step.path,
        `“${title.zh}”（${formatChinese(step.on)}）通常在“${zh}”（${formatChinese(otherOn!)}）之后`,
        `“${title.en}” of ${step.on} usually follows “${en}” of ${otherOn}`,
        {
          ...more,
          severity: 'warning',
          hint: [
            '请核对日期；确系先告知后审核的，应保证审核改变意见时重新告知',
            'Check the dates; if the review changes the proposal, notify again',
          ],
        },
      );
  }
}

/** Steps follow one another as the course of a general-procedure case has them. */
export const caseSteps = defineRule({
  code: 'case/steps',
  number: 'CAS-01',
  severity: 'error',
  title: { zh: '案件各环节齐全、先后有序', en: 'The steps of a case are complete and in order' },
  basis: [
    formatBasis({ law: 'CF', article: 54, paragraph: 2 }),
    formatBasis({ law: 'CF', article: 57, paragraph: 1 }),
    formatBasis({ law: 'CF', article: 62 }),
  ],
  on: ['case'],
  run: ({ value }, corpus) =>
    illegalSteps(
      value,
      penaltiesOf(value, corpus).map((each) => each.value),
    )
      // That the review precedes the decision is the affair of the rule on legal review.
      .filter(({ problem, other }) => !(problem === 'early' && other.length === 1 && other[0] === 'reviewed'))
      .map(say),
  examples: [
    { title: '从线索到归档依次进行' },
    { title: '同一天立案、终结和告知', change: { 'report.on': '2026-01-14', 'clue.on': '2026-01-14' } },
    { title: '调查终结早于立案', change: { 'report.on': '2026-01-13' }, reports: ['report.on'] },
    {
      title: '告知晚于决定',
      change: { 'notices.0.on': '2026-02-06', statements: [] },
      reports: ['decision.on'],
    },
    {
      title: '没有立案',
      change: { filing: undefined },
      reports: ['decision.on', 'notices.0.on', 'report.on'],
    },
    {
      title: '没有告知就作出处罚',
      change: { notices: [], statements: [] },
      reports: ['decision.on'],
    },
    { title: '送达早于决定', change: { 'deliveries.1.on': '2026-02-04' }, reports: ['deliveries.1.on'] },
    { title: '结案早于履行完毕', change: { 'closing.on': '2026-02-10' }, reports: ['closing.on'] },
    { title: '没有结果而结案', change: { executions: [] }, reports: ['closing.on'] },
    { title: '没有结案而归档', change: { closing: undefined }, reports: ['archive.on'] },
    {
      title: '既作出处罚又撤销案件',
      change: {
        ended: { kind: 'withdrawn', on: '2026-02-20', reason: '违法事实不能成立。', approver: '安示范' },
      },
      reports: ['decision.on'],
    },
    {
      title: '先告知后审核，只作提示',
      change: { 'legalReview.on': '2026-01-28' },
      reports: ['notices.0.on'],
      severity: 'warning',
    },
    {
      title: '经过听证的，听证之后审核',
      change: { 'legalReview.on': '2026-02-04', 'hearing.on': '2026-02-03' },
    },
    {
      title: '立案后撤销案件',
      change: {
        decision: undefined,
        notices: [],
        statements: [],
        deliveries: [],
        executions: [],
        ended: { kind: 'withdrawn', on: '2026-02-20', reason: '违法事实不能成立。', approver: '安示范' },
        'closing.reason': 'withdrawn',
      },
    },
    {
      title: '处罚公示早于决定',
      around: { penalty: { 'publication.on': '2026-02-04' } },
      reports: ['decision.penalties'],
    },
  ],
});
