import { defineRule } from '../rule.ts';
import { basis, notMore } from './figures.ts';
import { runningTo } from './ledger.ts';

/** Hazards put right in a month may have been found before; over all months on record they cannot outnumber those found. */
export const rectified = defineRule({
  code: 'statistics/rectified',
  number: 'STA-10',
  severity: 'error',
  title: { zh: '已整改隐患不多于发现的隐患', en: 'No more hazards put right than found' },
  basis,
  on: ['statistics'],
  whole: ['statistics'],
  run: ({ value }, corpus) => {
    const sum = runningTo(corpus, value);
    if (sum.rectified > sum.hazards || sum.since === value.month)
      return notMore(value, 'rectified', 'hazards');
    return notMore(value, 'rectified', 'hazards', {
      severity: 'info',
      hint: [
        `${sum.since} 以来累计发现 ${sum.hazards} 项、整改 ${sum.rectified} 项，含以前月份发现的隐患的，请在“统计说明”中注明`,
        `Since ${sum.since} ${sum.hazards} were found and ${sum.rectified} put right; say in the note that earlier ones are included`,
      ],
    });
  },
  examples: [
    { title: '全部整改', change: { rectified: 120 } },
    { title: '整改多于发现', change: { rectified: 121 }, reports: ['rectified'] },
    {
      title: '整改了上月的隐患，累计不超',
      change: { rectified: 121 },
      also: [{ kind: 'statistics', change: { id: 'shili-2026-01', month: '2026-01', rectified: 100 } }],
      reports: ['rectified'],
      severity: 'info',
    },
    {
      title: '上月有未整改的隐患，但累计整改仍多于发现',
      change: { rectified: 125 },
      also: [{ kind: 'statistics', change: { id: 'shili-2026-01', month: '2026-01' } }],
      reports: ['rectified'],
    },
  ],
});
