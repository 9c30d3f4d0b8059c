import { find } from '../../model/corpus.ts';
import { formatBasis } from '../../model/law/basis.ts';
import { supervisionMeasuresSince } from '../basis.ts';
import { report } from '../report.ts';
import { defineRule } from '../rule.ts';

const comprehensive = {
  mode: 'comprehensive',
  scheme: {
    title: '工作方案',
    on: '2026-01-19',
    nextLevel: '一并检查督促指导县级开展执法监督的情况。',
  },
  reported: { to: '示例部执法监督机构', on: '2026-02-20' },
};
const province = { level: '省级' };

/** A round that a province holds over cities looks at how these supervise the next level, and is reported to the national body. */
export const roundReport = defineRule({
  code: 'supervision/round-report',
  number: 'SUP-12',
  severity: 'warning',
  title: {
    zh: '省级以上综合监督一并检查对再下一级的监督；省级结束后向国家报告',
    en: 'Rounds over provinces and cities cover the level below them; provinces report theirs',
  },
  basis: [
    formatBasis({ law: 'S0', article: 9, paragraph: 2 }),
    formatBasis({ law: 'S0', article: 11, paragraph: 2 }),
  ],
  on: ['supervision'],
  validFrom: supervisionMeasuresSince,
  run: ({ value }, corpus) => {
    // Where a body outside the register supervised, the record is of the agency that was supervised.
    if (value.mode !== 'comprehensive' || value.supervisor !== undefined) return [];
    const level = find(corpus, 'agency', value.agency)?.value.level;
    if (level !== 'province' && level !== 'national') return [];
    const reports = [];
    if (value.scheme && value.scheme.nextLevel === undefined)
      reports.push(
        report(
          'scheme.nextLevel',
          '工作方案没有写明一并检查对再下一级执法监督的督促指导情况',
          'The scheme does not say how supervision of the next level is looked at',
          { hint: ['请填写“对指导下一级执法监督情况的检查”', 'Enter it with the scheme'] },
        ),
      );
    if (level === 'province' && value.status === 'closed' && !value.reported)
      reports.push(
        report(
          'reported',
          '综合监督结束后没有向国家执法监督机构报告工作情况',
          'The round is closed and not reported to the national body',
          { hint: ['请填写“向上级报告”的机关和日期', 'Enter to whom and when'] },
        ),
      );
    return reports;
  },
  examples: [
    { title: '专项监督不适用', around: { agency: province } },
    { title: '一并检查并已报告', change: comprehensive, around: { agency: province } },
    { title: '市级的综合监督不必向国家报告', change: { ...comprehensive, reported: undefined } },
    {
      title: '没有一并检查、没有报告',
      change: {
        ...comprehensive,
        scheme: { title: '工作方案', on: '2026-01-19' },
        reported: undefined,
      },
      around: { agency: province },
      reports: ['reported', 'scheme.nextLevel'],
    },
    {
      title: '尚未办结，不必报告',
      change: { ...comprehensive, reported: undefined, status: 'running' },
      around: { agency: province },
    },
    {
      title: '国家开展的综合监督不必再向上报告',
      change: { ...comprehensive, reported: undefined },
      around: { agency: { level: '国家级' } },
    },
    {
      title: '名录以外的上级开展的不判断',
      change: { ...comprehensive, supervisor: '示例部', reported: undefined },
      around: { agency: province },
    },
    {
      title: '2017 年 12 月 31 日尚不适用',
      change: { ...comprehensive, 'approval.on': '2017-12-31', reported: undefined },
      around: { agency: province },
    },
    {
      title: '2018 年 1 月 1 日起适用',
      change: { ...comprehensive, 'approval.on': '2018-01-01', reported: undefined },
      around: { agency: province },
      reports: ['reported'],
    },
  ],
});
