import { formatChinese, monthEnd } from '../../base/dates.ts';
import { report } from '../report.ts';
import { defineRule } from '../rule.ts';
import { basis } from './figures.ts';

/** Figures of a month are known once it is over. */
export const publicationDate = defineRule({
  code: 'statistics/publication-date',
  number: 'STA-23',
  severity: 'error',
  title: { zh: '月度数据在当月结束后公布', en: 'Monthly figures are published after the month' },
  basis,
  on: ['statistics'],
  run: ({ value }) => {
    const end = monthEnd(value.month);
    if (value.publishedOn === undefined || value.publishedOn > end) return [];
    return [
      report(
        'publishedOn',
        `公布日期 ${formatChinese(value.publishedOn)}应在当月结束（${formatChinese(end)}）之后`,
        `Published on ${value.publishedOn}, before the month is over (${end})`,
        { hint: ['请核对统计月份和公布日期', 'Check the month and the date of publication'] },
      ),
    ];
  },
  examples: [
    { title: '次月一日公布', change: { publishedOn: '2026-03-01' } },
    { title: '尚未公布', change: { publishedOn: undefined } },
    { title: '当月未结束即公布', change: { publishedOn: '2026-02-28' }, reports: ['publishedOn'] },
  ],
});
