import { report } from '../report.ts';
import { defineRule } from '../rule.ts';
import { basis, figure } from './figures.ts';

const paths = [
  'warning',
  'fine',
  'confiscation',
  'suspension',
  'revocation',
  'restriction',
  'closure',
  'detention',
  'other',
].map((key) => `penaltyKinds.${key}`);

/** Every decision has at least one kind of penalty and no kind twice. */
export const penaltyKindCounts = defineRule({
  code: 'statistics/penalty-kinds',
  number: 'STA-13',
  severity: 'error',
  title: { zh: '处罚种类次数与行政处罚件数相称', en: 'Kinds of penalty fit the number of penalties' },
  basis: ['《中华人民共和国行政处罚法》第九条', ...basis],
  on: ['statistics'],
  run: ({ value }) => {
    const counts = paths.map((path) => figure(value, path)).filter((each) => each.value !== undefined);
    if (counts.length === 0) return [];
    const sum = counts.reduce((total, each) => total + each.value!, 0);
    const reports = counts
      .filter((each) => each.value! > value.penalties)
      .map((each) =>
        report(
          each.path,
          `“${each.zh}”${each.value} 次，多于行政处罚 ${value.penalties} 件`,
          `${each.path} is ${each.value}, more than the ${value.penalties} penalties`,
          {
            severity: 'warning',
            hint: [
              '一件处罚中每个种类应只计一次；按其他口径统计的，请在“统计说明”中注明',
              'Count each kind once a decision, or say in the note how you count',
            ],
          },
        ),
      );
    if (sum < value.penalties)
      reports.push(
        report(
          'penaltyKinds',
          `各处罚种类合计 ${sum} 次，少于行政处罚 ${value.penalties} 件`,
          `Kinds of penalty add up to ${sum}, fewer than the ${value.penalties} penalties`,
          { hint: ['每件处罚至少有一个种类，请补全', 'Every penalty has at least one kind; complete them'] },
        ),
      );
    return reports;
  },
  examples: [
    { title: '一件处罚并处警告和罚款', change: { penaltyKinds: { warning: 1, fine: 1 } } },
    { title: '未分种类', change: { penaltyKinds: undefined } },
    { title: '种类合计少于件数', change: { penalties: 2 }, reports: ['penaltyKinds'] },
    {
      title: '罚款次数多于处罚件数',
      change: { penaltyKinds: { fine: 2 } },
      reports: ['penaltyKinds.fine'],
      severity: 'warning',
    },
  ],
});
