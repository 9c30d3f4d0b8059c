import { formatChinese } from '../../base/dates.ts';
import { report } from '../report.ts';
import { defineRule } from '../rule.ts';

/** A document is printed on the day it is signed or later. */
export const printedDate = defineRule({
  code: 'format/printed-date',
  number: 'FMT-03',
  severity: 'warning',
  title: { zh: '印发日期不早于成文日期', en: 'Printed no earlier than signed' },
  basis: ['《党政机关公文格式》（GB/T 9704—2012）7.4.3'],
  on: ['plan'],
  run: ({ value }) =>
    value.printedOn === undefined || value.printedOn >= value.signedOn
      ? []
      : [
          report(
            'printedOn',
            `印发日期 ${formatChinese(value.printedOn)}早于成文日期 ${formatChinese(value.signedOn)}`,
            `Printed on ${value.printedOn}, before it was signed on ${value.signedOn}`,
            { hint: ['请核对两个日期', 'Check both dates'] },
          ),
        ],
  examples: [
    { title: '次日印发' },
    { title: '当日印发', change: { printedOn: '2026-02-10' } },
    { title: '没有印发日期', change: { printedOn: undefined } },
    { title: '印发早于成文', change: { printedOn: '2026-02-09' }, reports: ['printedOn'] },
  ],
});
