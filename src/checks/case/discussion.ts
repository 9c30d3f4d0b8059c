import type { Corpus } from '../../model/corpus.ts';
import { discussionGrounds } from '../../model/kinds/agency.ts';
import type { Case } from '../../model/kinds/case/fields.ts';
import { formatBasis } from '../../model/law/basis.ts';
import { discussionGroundsOf } from '../../model/law/major-cases.ts';
import type { DiscussionGround } from '../../model/law/major-cases.ts';
import { report } from '../report.ts';
import { defineRule } from '../rule.ts';
import { agencyOf, measureOf, penaltiesOf } from './linked.ts';

function groundsOf(value: Case, corpus: Corpus): DiscussionGround[] {
  const facts = {
    heard: value.hearing?.on !== undefined,
    transferred: value.transfers.some((each) => each.kind === 'crime'),
  };
  const agency = agencyOf(value, corpus);
  const measures =
    value.decision?.kind === 'no-penalty'
      ? [undefined]
      : penaltiesOf(value, corpus).map((each) => measureOf(each.value));
  return [...new Set(measures.flatMap((measure) => discussionGroundsOf(measure, facts, agency)))];
}

/** Complex and grave cases are discussed by the heads of the agency before the decision. */
export const discussion = defineRule({
  code: 'case/discussion',
  number: 'CAS-07',
  severity: 'error',
  title: { zh: '情节复杂或者重大的案件经集体讨论', en: 'Complex and grave cases are discussed collectively' },
  basis: [formatBasis({ law: 'CF', article: 57, paragraph: 2 })],
  on: ['case'],
  run: ({ value }, corpus) => {
    if (!value.decision) return [];
    const grounds = groundsOf(value, corpus);
    if (value.discussion)
      return value.discussion.attendees.length < 2
        ? [
            report(
              'discussion.attendees',
              `集体讨论出席 ${value.discussion.attendees.length} 人，应为机关负责人集体`,
              'A collective discussion needs several heads of the agency present',
              { hint: ['请补录全部出席人员和职务', 'Enter all who were present'] },
            ),
          ]
        : [];
    if (grounds.length === 0) return [];
    const why = grounds.map((ground) => discussionGrounds[ground]).join('、');
    return [
      report(
        'discussion',
        `案件属于“${why}”，应当集体讨论，没有讨论记录`,
        `The case (${grounds.join(', ')}) is to be discussed collectively; there is no record of it`,
        {
          hint: [
            '请补录集体讨论记录；本机关另有标准的，请在“本机关执行口径”中设置',
            'Enter the record; if the agency has its own list, set it in its record',
          ],
        },
      ),
    ];
  },
  examples: [
    { title: '罚款 2 万元不属于重大' },
    {
      title: '罚款 5 万元没有讨论',
      around: { penalty: { fine: 50000 } },
      reports: ['discussion'],
    },
    {
      title: '罚款 5 万元经讨论',
      around: { penalty: { fine: 50000 } },
      change: {
        discussion: {
          on: '2026-02-04',
          host: '安示范',
          attendees: [{ name: '安示范' }, { name: '安样例' }, { name: '安演示' }],
          conclusion: '同意。',
        },
      },
    },
    {
      title: '只有一人出席',
      change: {
        discussion: {
          on: '2026-02-04',
          host: '安示范',
          attendees: [{ name: '安示范' }],
          conclusion: '同意。',
        },
      },
      reports: ['discussion.attendees'],
    },
    { title: '经过听证没有讨论', change: { 'hearing.on': '2026-02-03' }, reports: ['discussion'] },
    {
      title: '责令停产停业没有讨论',
      around: { penalty: { kinds: ['罚款', '责令停产停业'] } },
      reports: ['discussion'],
    },
    {
      title: '本机关规定只讨论吊销和停产',
      around: { penalty: { fine: 50000 }, agency: { 'practice.discussion': ['licence', 'stop'] } },
    },
    {
      title: '本机关规定不予处罚也须讨论',
      change: { 'decision.kind': 'no-penalty', 'decision.penalties': [] },
      around: { agency: { 'practice.discussion': ['no-penalty'] } },
      reports: ['discussion'],
    },
    {
      title: '2021 年 7 月 15 日以前的决定同样应当讨论',
      change: { 'decision.on': '2021-07-14' },
      around: { penalty: { fine: 50000 } },
      reports: ['discussion'],
    },
    {
      title: '2021 年 7 月 15 日起的决定依修订后的第五十七条',
      change: { 'decision.on': '2021-07-15' },
      around: { penalty: { fine: 50000 } },
      reports: ['discussion'],
    },
  ],
});
