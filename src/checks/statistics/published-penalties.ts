import { formatChineseMonth, monthOf } from '../../base/dates.ts';
import { formatAmount } from '../../base/money.ts';
import { all } from '../../model/corpus.ts';
import type { Corpus } from '../../model/corpus.ts';
import { once } from '../once.ts';
import { plural, report } from '../report.ts';
import { defineRule } from '../rule.ts';
import { basis } from './figures.ts';
import { withSubordinates } from './ledger.ts';

interface Decided {
  count: number;
  amount: number;
}

/** Penalties by agency and month of decision, and the month each agency's register begins. */
const register = once((corpus: Corpus) => {
  const decided = new Map<string, Decided>();
  const since = new Map<string, string>();
  for (const { value } of all(corpus, 'penalty')) {
    const month = monthOf(value.decidedOn);
    const key = `${value.agency} ${month}`;
    const sum = decided.get(key) ?? { count: 0, amount: 0 };
    sum.count += 1;
    sum.amount += (value.fine ?? 0) + (value.confiscated ?? 0);
    decided.set(key, sum);
    const first = since.get(value.agency);
    if (first === undefined || month < first) since.set(value.agency, month);
  }
  return { decided, since };
});

/**
 * Compares what a month reports with the decisions on record. Months before the register of the agency begins are not
 * compared. More decisions than reported is a warning, fewer an info: some may not be entered, or not be public.
 */
export const publishedPenalties = defineRule({
  code: 'statistics/published-penalties',
  number: 'STA-20',
  severity: 'warning',
  title: {
    zh: '当月作出的处罚决定与统计的行政处罚一致',
    en: 'Decisions of the month match the figure reported',
  },
  basis: ['《中华人民共和国安全生产法》第七十八条第二款', ...basis],
  on: ['statistics'],
  whole: ['penalty', 'statistics'],
  run: ({ value }, corpus) => {
    const { decided, since } = register(corpus);
    const agencies = value.scope === 'total' ? withSubordinates(corpus, value.agency) : [value.agency];
    if (!agencies.some((agency) => (since.get(agency) ?? '9') <= value.month)) return [];
    const sums = agencies.map((agency) => decided.get(`${agency} ${value.month}`));
    const count = sums.reduce((total, sum) => total + (sum?.count ?? 0), 0);
    const amount = sums.reduce((total, sum) => total + (sum?.amount ?? 0), 0);
    const month = formatChineseMonth(value.month);
    if (count > value.penalties)
      return [
        report(
          'penalties',
          `${month}作出的处罚决定已录入 ${count} 件，比统计的行政处罚 ${value.penalties} 件多 ${count - value.penalties} 件`,
          `${plural(count, 'decision')} of ${value.month} on record, ${count - value.penalties} more than the ${value.penalties} reported`,
          {
            severity: value.note === undefined ? 'warning' : 'info',
            hint: [
              '请核对统计数；口径不同的，请在“统计说明”中注明；已公布的数据更正后填写“数据更正”',
              'Check the figure, or explain the difference in the note; record a correction of published figures',
            ],
          },
        ),
      ];
    if (count < value.penalties)
      return [
        report(
          'penalties',
          `${month}统计的行政处罚 ${value.penalties} 件，已录入决定 ${count} 件，尚有 ${value.penalties - count} 件未录入`,
          `${plural(value.penalties, 'penalty', 'penalties')} reported for ${value.month}, ${count} on record`,
          {
            severity: 'info',
            hint: [
              '请补录处罚决定；依法不予公开的，可在“统计说明”中注明件数',
              'Enter the decisions, or say in the note how many are not public by law',
            ],
          },
        ),
      ];
    if (amount !== value.fines)
      return [
        report(
          'fines',
          `${month}各处罚决定罚没合计 ${formatAmount(amount)}，统计的罚没款为 ${formatAmount(value.fines)}`,
          `Decisions of ${value.month} amount to ${formatAmount(amount)}, ${formatAmount(value.fines)} are reported`,
          {
            severity: 'info',
            hint: [
              '按缴款统计的，请在“统计说明”中注明；否则请核对金额',
              'Say in the note if payments are counted, or check the amounts',
            ],
          },
        ),
      ];
    return [];
  },
  examples: [
    { title: '件数和金额都相符' },
    {
      title: '处罚台账开始以前的月份不比较',
      change: { id: 'shili-2026-01', month: '2026-01', penalties: 3, publishedOn: '2026-02-10' },
    },
    { title: '录入的决定多于统计', change: { penalties: 0 }, reports: ['penalties'] },
    {
      title: '录入的决定多于统计，已说明口径',
      change: { penalties: 0, note: '按送达日期统计。' },
      reports: ['penalties'],
      severity: 'info',
    },
    { title: '还有两件未录入', change: { penalties: 3 }, reports: ['penalties'], severity: 'info' },
    {
      title: '件数相符而金额不符',
      change: { fines: '2.5', finesUnits: '2.5', finesRoutine: '2.5' },
      reports: ['fines'],
      severity: 'info',
    },
    {
      title: '含下属单位的统计与下属单位的决定一并比较',
      change: {
        scope: 'total',
        penalties: 2,
        penaltyKinds: { fine: 2 },
        fines: '4',
        finesUnits: '4',
        finesRoutine: '4',
      },
      also: [
        { kind: 'agency', change: { id: 'dong', parent: 'shili' } },
        {
          kind: 'penalty',
          change: { id: '2026-101', agency: 'dong', docNumber: '（示东）应急罚〔2026〕1号' },
        },
      ],
    },
  ],
});
