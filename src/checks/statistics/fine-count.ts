import { formatWan } from '../../base/money.ts';
import { plural, report } from '../report.ts';
import { defineRule } from '../rule.ts';
import { basis } from './figures.ts';

/** Money is fined or confiscated if and only if there was a fine or a confiscation. */
export const fineCount = defineRule({
  code: 'statistics/fine-count',
  number: 'STA-12',
  severity: 'error',
  title: {
    zh: '有罚没款才有罚款次数，有罚款次数才有罚没款',
    en: 'Money fined if and only if fines were imposed',
  },
  basis,
  on: ['statistics'],
  run: ({ value }) => {
    const { penaltyKinds, fines, penalties } = value;
    const fined = penaltyKinds?.fine ?? 0;
    const confiscated = penaltyKinds?.confiscation ?? 0;
    const amount = `${formatWan(fines)} 万元`;
    if (fines > 0 && penalties === 0)
      return [
        report(
          'fines',
          `罚没款为 ${amount}，而行政处罚为 0 件`,
          `Fines amount to ${amount} but there were no penalties`,
          { hint: ['请核对罚没款或行政处罚件数', 'Check the amount or the number of penalties'] },
        ),
      ];
    if (!penaltyKinds) return [];
    if (fines > 0 && fined + confiscated === 0)
      return [
        report(
          'penaltyKinds.fine',
          `罚没款为 ${amount}，而罚款和没收次数均为 0`,
          `Fines amount to ${amount} but neither a fine nor a confiscation is counted`,
          { hint: ['请填写罚款次数，或核对罚没款', 'Count the fines or check the amount'] },
        ),
      ];
    if (fines === 0 && fined > 0)
      return [
        report(
          'fines',
          `罚款 ${fined} 次，而罚没款为 0`,
          `${plural(fined, 'fine')} counted but nothing fined`,
          { hint: ['请填写罚没款，或核对罚款次数', 'Enter the amount or check the count'] },
        ),
      ];
    return [];
  },
  examples: [
    { title: '没有罚款的月份', change: { fines: 0, penalties: 0, penaltyKinds: { fine: 0 } } },
    { title: '只有没收', change: { penaltyKinds: { confiscation: 1 } } },
    {
      title: '有罚没款而罚款为 0 次',
      change: { penaltyKinds: { warning: 1 } },
      reports: ['penaltyKinds.fine'],
    },
    { title: '有罚款次数而罚没款为 0', change: { fines: 0 }, reports: ['fines'] },
    {
      title: '有罚没款而没有处罚',
      change: { penalties: 0, penaltyKinds: undefined },
      reports: ['fines'],
    },
  ],
});
