import { formatChinese } from '../../base/dates.ts';
import { find } from '../../model/corpus.ts';
import { formatBasis } from '../../model/law/basis.ts';
import { isPreReviewed } from '../../model/law/major-cases.ts';
import { judgedOn } from '../judged-on.ts';
import { report } from '../report.ts';
import { defineRule } from '../rule.ts';

const reviewed = { 'practice.preReview': '是' };
const discussed = { on: '2026-02-09', decision: '发出整改通知书，责令限期纠正送达程序。' };

/** Under the Hebei measures (agencies with review beforehand) the working group discusses what was found and decides on it. */
export const groupDiscussion = defineRule({
  code: 'supervision/group-discussion',
  number: 'SUP-14',
  severity: 'warning',
  title: {
    zh: '实行省局事前审查的机关，监督发现的问题经工作组讨论作出处理决定',
    en: 'At agencies with review beforehand the working group decides on what a supervision found',
  },
  basis: [formatBasis({ law: 'S4', article: 10, paragraph: 1 })],
  on: ['supervision'],
  run: (entry, corpus) => {
    const { value } = entry;
    const { findings, groupDiscussion: held, notice } = value;
    if (findings.length === 0 || value.supervisor !== undefined) return [];
    if (!isPreReviewed(find(corpus, 'agency', value.agency)?.value, judgedOn(entry, corpus))) return [];
    if (!held)
      return value.status === 'closed' || notice
        ? [
            report(
              'groupDiscussion',
              '发现的问题没有经执法监督工作组讨论的记录',
              'No discussion of the findings by the working group is recorded',
              { hint: ['请补录讨论日期和处理决定', 'Enter its date and what was decided'] },
            ),
          ]
        : [];
    if (!notice || held.on <= notice.on) return [];
    return [
      report(
        'groupDiscussion.on',
        `工作组讨论日期 ${formatChinese(held.on)}晚于整改通知书日期 ${formatChinese(notice.on)}`,
        `Discussed on ${held.on}, after the notice of ${notice.on}`,
        { hint: ['应当讨论后作出处理，请核对日期', 'The discussion precedes the notice; check the dates'] },
      ),
    ];
  },
  examples: [
    { title: '不实行事前审查的机关不判断' },
    { title: '讨论后处理', change: { groupDiscussion: discussed }, around: { agency: reviewed } },
    { title: '没有讨论', around: { agency: reviewed }, reports: ['groupDiscussion'] },
    {
      title: '发出整改通知书以后才讨论',
      change: { groupDiscussion: { ...discussed, on: '2026-02-11' } },
      around: { agency: reviewed },
      reports: ['groupDiscussion.on'],
    },
    {
      title: '监督尚在进行',
      change: { notice: undefined, hearing: undefined, status: 'running' },
      around: { agency: reviewed },
    },
    { title: '没有发现问题', change: { findings: [] }, around: { agency: reviewed } },
    {
      title: '规定施行前一日批准的监督',
      around: { agency: { ...reviewed, 'practice.preReviewSince': '2026-01-20' } },
    },
    {
      title: '规定施行当日批准的监督',
      around: { agency: { ...reviewed, 'practice.preReviewSince': '2026-01-19' } },
      reports: ['groupDiscussion'],
    },
  ],
});
