import { formatBasis } from '../../model/law/basis.ts';
import { isPreReviewed } from '../../model/law/major-cases.ts';
import { report } from '../report.ts';
import { defineRule } from '../rule.ts';

/** Agencies under the Hebei measures (those with review beforehand) keep a report box and a report phone. */
export const reportBox = defineRule({
  code: 'supervision/report-box',
  number: 'SUP-10',
  severity: 'warning',
  title: {
    zh: '实行省局事前审查的机关设立举报箱和举报电话',
    en: 'Agencies with review beforehand have a report box and a report phone',
  },
  basis: [formatBasis({ law: 'S4', article: 12 })],
  on: ['agency'],
  run: ({ value }, { today }) => {
    if (!isPreReviewed(value, today)) return [];
    const reports = [];
    // Without channels of supervision at all another rule reports them missing.
    if (value.supervision && value.supervision.box === undefined)
      reports.push(
        report('supervision.box', '没有填写举报箱位置', 'Where the report box is, is not said', {
          hint: ['请填写举报箱的设置地点', 'Enter where it stands'],
        }),
      );
    if (!value.complaint)
      reports.push(
        report('complaint', '没有填写举报电话', 'The report phone is missing', {
          hint: ['请填写“举报投诉渠道”', 'Enter the channels for reports'],
        }),
      );
    return reports;
  },
  examples: [
    { title: '不实行事前审查的机关不判断' },
    {
      title: '有举报箱和举报电话',
      change: { 'practice.preReview': '是', 'supervision.box': '办公楼一楼大厅东侧' },
    },
    {
      title: '没有举报箱',
      change: { 'practice.preReview': '是' },
      reports: ['supervision.box'],
    },
    {
      title: '举报箱和举报电话都没有',
      change: { 'practice.preReview': '是', complaint: undefined },
      reports: ['complaint', 'supervision.box'],
    },
    {
      title: '规定施行前一日',
      change: { 'practice.preReview': '是', 'practice.preReviewSince': '2026-03-26' },
    },
    {
      title: '规定施行当日',
      change: { 'practice.preReview': '是', 'practice.preReviewSince': '2026-03-25' },
      reports: ['supervision.box'],
    },
  ],
});
