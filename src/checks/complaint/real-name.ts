import { formatBasis } from '../../model/law/basis.ts';
import { report } from '../report.ts';
import { defineRule } from '../rule.ts';

/** Every real-name complaint that was accepted is verified before it is closed, and its maker gets an answer. */
export const realNameVerified = defineRule({
  code: 'complaint/real-name',
  number: 'CMP-02',
  severity: 'error',
  title: {
    zh: '实名举报全部核查并反馈',
    en: 'Every real-name complaint is verified and answered',
  },
  basis: [formatBasis({ law: 'S2' }), formatBasis({ law: 'AQ', article: 73, paragraph: 1 })],
  on: ['complaint'],
  run: ({ value }) => {
    if (!value.realName) return [];
    const named =
      value.complainant?.name === undefined
        ? [
            report(
              'complainant.name',
              '实名举报没有举报人姓名',
              'The maker of a real-name complaint is not named',
              {
                hint: [
                  '请填写姓名（不公开），或改为非实名',
                  'Enter the name (kept inside) or mark it anonymous',
                ],
              },
            ),
          ]
        : [];
    if (!value.closing || value.acceptance?.decision !== 'accepted') return named;
    return [
      ...named,
      ...(value.verification
        ? []
        : [
            report('verification', '实名举报没有核查即办结', 'A real-name complaint was closed unverified', {
              hint: ['实名举报核查率应为百分之百', 'All real-name complaints are to be verified'],
            }),
          ]),
      ...(value.feedback
        ? []
        : [
            report('feedback', '实名举报办结后没有向举报人反馈', 'Its maker was given no answer', {
              severity: 'warning',
              hint: ['请填写反馈日期和方式', 'Enter when and how it was answered'],
            }),
          ]),
    ];
  },
  examples: [
    { title: '已核查并反馈' },
    { title: '没有核查即办结', change: { verification: undefined }, reports: ['verification'] },
    { title: '没有反馈', change: { feedback: undefined }, reports: ['feedback'], severity: 'warning' },
    { title: '匿名举报可以不反馈', change: { realName: '否', feedback: undefined } },
    { title: '尚未办结', change: { verification: undefined, closing: undefined, feedback: undefined } },
    { title: '实名而没有姓名', change: { complainant: undefined }, reports: ['complainant.name'] },
  ],
});
