import { all } from '../../model/corpus.ts';
import type { Corpus } from '../../model/corpus.ts';
import { formatBasis } from '../../model/law/basis.ts';
import { isPreReviewed } from '../../model/law/major-cases.ts';
import { supervisionMeasuresSince } from '../basis.ts';
import { once } from '../once.ts';
import { report } from '../report.ts';
import { defineRule } from '../rule.ts';

/** Agencies with an officer marked as a supervisor who is in office. */
const withSupervisor = once(
  (corpus: Corpus): ReadonlySet<string> =>
    new Set(
      all(corpus, 'officer').flatMap(({ value }) =>
        value.supervisor && (value.leftOn === undefined || value.leftOn > corpus.today) ? [value.agency] : [],
      ),
    ),
);

const enough = formatBasis({ law: 'S0', article: 5, paragraph: 2 });
const one = formatBasis({ law: 'S4', article: 3, paragraph: 2 });

/** Somebody supervises: an agency states how many people do, or its list of officers marks one; none is not enough. */
export const supervisors = defineRule({
  code: 'supervision/supervisors',
  number: 'SUP-08',
  severity: 'warning',
  title: {
    zh: '配备执法监督人员，不少于一名',
    en: 'An agency has at least one supervisor of enforcement',
  },
  basis: [enough, one],
  on: ['agency'],
  whole: ['officer'],
  validFrom: supervisionMeasuresSince,
  run: ({ id, value }, corpus) => {
    // Without channels there is no unit that could have people; that is reported as the channels missing.
    if (!value.supervision) return [];
    const count = value.supervision.supervisors;
    if (count === undefined ? withSupervisor(corpus).has(id) : count > 0) return [];
    const path = 'supervision.supervisors';
    // The Hebei measures bind those under them only.
    const basis = isPreReviewed(value, corpus.today) ? [enough, one] : [enough];
    if (count === 0)
      return [
        report(path, '执法监督人员为 0 人，应至少配备一名', 'There is no supervisor, there has to be one', {
          severity: 'error',
          basis,
          hint: [
            '请核对人数；由上级机关统一监督的，填写上级机关的执法监督人员数',
            'Check the number; where the agency above supervises, give its number',
          ],
        }),
      ];
    return [
      report(
        path,
        '没有填写执法监督人员数，执法人员名录中也没有执法监督人员',
        'The number of supervisors is not given, and no officer is marked as one',
        {
          basis,
          hint: [
            '请填写“执法监督人员数”，或在执法人员名录中标明执法监督人员',
            'Give the number, or mark the supervisors among the officers',
          ],
        },
      ),
    ];
  },
  examples: [
    { title: '填写了执法监督人员数' },
    {
      title: '没有人数，名录中有执法监督人员',
      change: { 'supervision.supervisors': undefined },
      around: { officer: { supervisor: '是' } },
    },
    {
      title: '没有人数，名录中也没有执法监督人员',
      change: { 'supervision.supervisors': undefined },
      reports: ['supervision.supervisors'],
    },
    {
      title: '名录中唯一的执法监督人员已经离岗',
      change: { 'supervision.supervisors': undefined },
      around: { officer: { supervisor: '是', leftOn: '2026-03-25' } },
      reports: ['supervision.supervisors'],
    },
    {
      title: '一名也没有',
      change: { 'supervision.supervisors': 0 },
      reports: ['supervision.supervisors'],
      severity: 'error',
    },
    {
      title: '实行事前审查的机关一名也没有',
      change: { 'supervision.supervisors': 0, 'practice.preReview': '是', 'supervision.box': '大厅东侧' },
      reports: ['supervision.supervisors'],
      severity: 'error',
    },
    {
      title: '2017 年 12 月 31 日尚不适用',
      today: '2017-12-31',
      change: { 'supervision.supervisors': undefined },
    },
    {
      title: '2018 年 1 月 1 日起适用',
      today: '2018-01-01',
      change: { 'supervision.supervisors': undefined },
      reports: ['supervision.supervisors'],
    },
  ],
});
