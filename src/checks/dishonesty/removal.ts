import { addMonths, formatChinese } from '../../base/dates.ts';
import { formatBasis } from '../../model/law/basis.ts';
import { dishonestySince, dishonestyTerm } from '../../model/law/dishonesty.ts';
import { report } from '../report.ts';
import { defineRule } from '../rule.ts';
import type { Report } from '../rule.ts';

/** Early removal may be applied for after twelve months by who has performed and corrected; fraud restores the entry. */
export const earlyRemoval = defineRule({
  code: 'dishonesty/removal',
  number: 'DIS-03',
  severity: 'error',
  title: {
    zh: '列入满十二个月且已履行改正的，方可提前移出',
    en: 'Early removal after twelve months, for who has performed',
  },
  basis: [formatBasis({ law: 'L11' })],
  validFrom: dishonestySince,
  on: ['dishonesty'],
  run: ({ value }) => {
    const { decidedOn, early, removed, restored } = value;
    const term = dishonestyTerm(decidedOn);
    const reports: Report[] = [];
    const earliest = addMonths(decidedOn, term?.earlyMonths ?? 0);
    if (early && early.appliedOn < earliest)
      reports.push(
        report(
          'early.appliedOn',
          `列入满 ${term?.earlyMonths} 个月即 ${formatChinese(earliest)}起方可申请提前移出，实于 ${formatChinese(early.appliedOn)}申请`,
          `Early removal may be applied for from ${earliest}, found ${early.appliedOn}`,
          {
            hint: [
              '未满期限的申请不予受理，请核对日期',
              'Such an application is not accepted; check the date',
            ],
          },
        ),
      );
    if (early?.result === 'approved' && !early.fulfilled)
      reports.push(
        report(
          'early.fulfilled',
          '准予提前移出的，应已履行处罚并改正违法行为',
          'Early removal needs performance and correction',
          {
            hint: [
              '请核对履行情况；未履行的不予移出',
              'Check the performance; without it there is no removal',
            ],
          },
        ),
      );
    if (early && early.result !== 'pending' && early.decidedOn === undefined)
      reports.push(
        report(
          'early',
          `提前移出已有结果，没有填写决定日期`,
          'The application is decided but the date is missing',
          {
            hint: ['请填写提前移出决定日期和文号', 'Enter date and number of the decision'],
          },
        ),
      );
    if (removed?.cause === 'early' && early?.result !== 'approved')
      reports.push(
        report(
          'removed.cause',
          '以提前移出移出名单，没有准予移出的决定',
          'Removed early without a decision that approves it',
          {
            hint: ['请补录提前移出的申请和决定', 'Enter application and decision'],
          },
        ),
      );
    if (restored && removed?.cause !== 'early')
      reports.push(
        report(
          'restored',
          '恢复列入的，应曾提前移出',
          'Only an entry that was removed early can be restored',
          {
            hint: ['请核对移出原因', 'Check the cause of removal'],
          },
        ),
      );
    else if (restored && removed && restored.on <= removed.on)
      reports.push(
        report(
          'restored.on',
          `恢复列入日期 ${formatChinese(restored.on)}应晚于移出日期 ${formatChinese(removed.on)}`,
          `Restored on ${restored.on}, not after the removal of ${removed.on}`,
          {
            hint: ['请核对两个日期', 'Check both dates'],
          },
        ),
      );
    return reports;
  },
  examples: [
    { title: '没有申请提前移出' },
    {
      title: '满十二个月申请，准予移出',
      today: '2027-04-01',
      change: {
        early: { appliedOn: '2027-02-25', fulfilled: '是', result: '准予移出', decidedOn: '2027-03-15' },
        removed: { on: '2027-03-15', cause: '提前移出' },
      },
    },
    {
      title: '差一天满十二个月',
      today: '2027-04-01',
      change: { early: { appliedOn: '2027-02-24', fulfilled: '是', result: '审查中' } },
      reports: ['early.appliedOn'],
    },
    {
      title: '未履行而准予移出，没有决定日期',
      today: '2027-04-01',
      change: { early: { appliedOn: '2027-03-01', fulfilled: '否', result: '准予移出' } },
      reports: ['early', 'early.fulfilled'],
    },
    {
      title: '没有决定就提前移出',
      today: '2027-04-01',
      change: { removed: { on: '2027-03-15', cause: '提前移出' } },
      reports: ['removed.cause'],
    },
    {
      title: '弄虚作假，恢复列入',
      today: '2027-07-01',
      change: {
        early: { appliedOn: '2027-02-26', fulfilled: '是', result: '准予移出', decidedOn: '2027-03-15' },
        removed: { on: '2027-03-15', cause: '提前移出' },
        restored: {
          on: '2027-06-01',
          reason: '提交的整改材料系伪造。',
          docNumber: '（示）应急失信〔2027〕2号',
          until: '2030-06-01',
        },
      },
    },
    {
      title: '恢复早于移出',
      today: '2027-07-01',
      change: {
        early: { appliedOn: '2027-02-26', fulfilled: '是', result: '准予移出', decidedOn: '2027-03-15' },
        removed: { on: '2027-03-15', cause: '提前移出' },
        restored: {
          on: '2027-03-15',
          reason: '提交的整改材料系伪造。',
          docNumber: '（示）应急失信〔2027〕2号',
          until: '2030-06-01',
        },
      },
      reports: ['restored.on'],
    },
    {
      title: '没有移出过就恢复',
      change: {
        restored: {
          on: '2026-03-20',
          reason: '误录。',
          docNumber: '（示）应急失信〔2026〕2号',
          until: '2029-03-20',
        },
      },
      reports: ['restored'],
    },
    {
      title: '2023 年 10 月 1 日以前列入的，不适用',
      change: {
        decidedOn: '2023-09-28',
        until: '2026-09-28',
        early: { appliedOn: '2023-12-01', fulfilled: '是', result: '审查中' },
      },
    },
    {
      title: '2023 年 9 月 30 日尚不适用',
      change: {
        decidedOn: '2023-09-30',
        early: { appliedOn: '2024-03-01', fulfilled: '是', result: '审查中' },
      },
    },
    {
      title: '2023 年 10 月 1 日起适用',
      change: {
        decidedOn: '2023-10-01',
        early: { appliedOn: '2024-03-01', fulfilled: '是', result: '审查中' },
      },
      reports: ['early.appliedOn'],
    },
  ],
});
