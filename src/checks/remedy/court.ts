import { formatBasis } from '../../model/law/basis.ts';
import { supervisionMeasures } from '../basis.ts';
import { report } from '../report.ts';
import { defineRule } from '../rule.ts';

/** The head of a sued agency appears in court; who cannot sends staff and says why. */
export const headInCourt = defineRule({
  code: 'remedy/court',
  number: 'REM-03',
  severity: 'warning',
  title: { zh: '行政机关负责人出庭应诉', en: 'The head of the agency appears in court' },
  basis: [formatBasis({ law: 'SS', article: 3, paragraph: 3 }), supervisionMeasures(10)],
  on: ['remedy'],
  validFrom: '2015-05-01',
  run: ({ value }) => {
    if (value.kind !== 'suit' || !value.hearing) return [];
    const { head, reason } = value.hearing;
    if (head === 'none')
      return [
        report(
          'hearing.head',
          '负责人没有出庭，也没有委托工作人员出庭',
          'Neither the head nor anybody sent by the head appeared in court',
          { severity: 'error', hint: ['请核对出庭情况', 'Check who appeared'] },
        ),
      ];
    if (head !== 'staff' || reason !== undefined) return [];
    return [
      report(
        'hearing.reason',
        '负责人委托工作人员出庭，没有写明不能出庭的理由',
        'Staff appeared for the head; why the head could not is not said',
        { hint: ['请填写理由', 'Enter the reason'] },
      ),
    ];
  },
  examples: [
    { title: '行政复议不适用' },
    {
      title: '分管负责人出庭',
      change: { kind: '行政诉讼', hearing: { on: '2026-03-10', head: '分管负责人出庭' } },
    },
    {
      title: '委托工作人员出庭，没有理由',
      change: { kind: '行政诉讼', hearing: { on: '2026-03-10', head: '委托工作人员出庭' } },
      reports: ['hearing.reason'],
    },
    {
      title: '委托工作人员出庭，有理由',
      change: {
        kind: '行政诉讼',
        hearing: { on: '2026-03-10', head: '委托工作人员出庭', reason: '参加事故救援' },
      },
    },
    {
      title: '没有人出庭',
      change: { kind: '行政诉讼', hearing: { on: '2026-03-10', head: '未出庭' } },
      reports: ['hearing.head'],
      severity: 'error',
    },
    { title: '尚未开庭', change: { kind: '行政诉讼' } },
    {
      title: '2015 年 5 月以前没有这一规定',
      change: { kind: '行政诉讼', filedOn: '2015-04-30', hearing: { on: '2015-06-10', head: '未出庭' } },
    },
    {
      title: '2015 年 4 月 30 日尚不适用',
      change: {
        kind: '行政诉讼',
        filedOn: '2015-04-30',
        hearing: { on: '2015-06-10', head: '委托工作人员出庭' },
      },
    },
    {
      title: '2015 年 5 月 1 日起适用',
      change: {
        kind: '行政诉讼',
        filedOn: '2015-05-01',
        hearing: { on: '2015-06-10', head: '委托工作人员出庭' },
      },
      reports: ['hearing.reason'],
    },
  ],
});
