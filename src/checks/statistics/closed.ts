import { report } from '../report.ts';
import { defineRule } from '../rule.ts';
import { basis } from './figures.ts';
import { runningTo } from './ledger.ts';

/** Only a warning: cases filed before the first month on record may be closed later. */
export const closed = defineRule({
  code: 'statistics/closed',
  number: 'STA-18',
  severity: 'warning',
  title: { zh: '累计结案不多于累计立案', en: 'No more cases closed than filed so far' },
  basis,
  on: ['statistics'],
  whole: ['statistics'],
  run: ({ value }, corpus) => {
    const sum = runningTo(corpus, value);
    if (!value.closed || sum.closed <= sum.cases) return [];
    return [
      report(
        'closed',
        `${sum.since} 以来累计结案 ${sum.closed} 件，多于累计立案 ${sum.cases} 件`,
        `Since ${sum.since} ${sum.closed} cases were closed but only ${sum.cases} filed`,
        {
          hint: [
            '含更早立案的，请在“统计说明”中注明；否则请核对立案和结案',
            'Say in the note that earlier cases are included, or check both figures',
          ],
        },
      ),
    ];
  },
  examples: [
    { title: '当月全部结案', change: { closed: 4 } },
    { title: '结案多于立案', change: { closed: 5 }, reports: ['closed'] },
    {
      title: '结了上月立的案',
      change: { closed: 5 },
      also: [{ kind: 'statistics', change: { id: 'shili-2026-01', month: '2026-01', closed: 2 } }],
    },
  ],
});
