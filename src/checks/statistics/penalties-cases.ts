import { report } from '../report.ts';
import { defineRule } from '../rule.ts';
import { basis } from './figures.ts';
import { runningTo } from './ledger.ts';

/** Penalties may rest on cases of earlier months or need no case (on the spot), so more of them is worth a look, no more. */
export const penaltiesCases = defineRule({
  code: 'statistics/penalties-cases',
  number: 'STA-14',
  severity: 'info',
  title: { zh: '累计行政处罚不多于累计立案', en: 'No more penalties than cases filed so far' },
  basis,
  on: ['statistics'],
  whole: ['statistics'],
  run: ({ value }, corpus) => {
    const sum = runningTo(corpus, value);
    if (sum.penalties <= sum.cases || value.penalties <= value.cases) return [];
    return [
      report(
        'penalties',
        `${sum.since} 以来累计行政处罚 ${sum.penalties} 件，多于累计立案 ${sum.cases} 件`,
        `Since ${sum.since} there were ${sum.penalties} penalties but only ${sum.cases} cases`,
        {
          hint: [
            '含简易程序处罚或以前年度立案的，请在“统计说明”中注明',
            'Say in the note that on-the-spot penalties or earlier cases are included',
          ],
        },
      ),
    ];
  },
  examples: [
    { title: '处罚与立案相等', change: { penalties: 4 } },
    { title: '处罚多于立案', change: { penalties: 5 }, reports: ['penalties'] },
    {
      title: '处罚了上月立的案',
      change: { penalties: 5 },
      also: [{ kind: 'statistics', change: { id: 'shili-2026-01', month: '2026-01' } }],
    },
  ],
});
