import { formatChinese } from '../../base/dates.ts';
import { find } from '../../model/corpus.ts';
import { formatBasis } from '../../model/law/basis.ts';
import { supervisionMeasures } from '../basis.ts';
import { report } from '../report.ts';
import { defineRule } from '../rule.ts';

/** An inspection named as following a licence is of the same party and not before the licence. */
export const licenceInspections = defineRule({
  code: 'licence/inspections',
  number: 'LIC-03',
  severity: 'error',
  title: {
    zh: '许可后的监督检查对象相符、不早于许可',
    en: 'Inspections after a licence are of its holder, and after it',
  },
  basis: [formatBasis({ law: 'XK', article: 61 }), supervisionMeasures(4)],
  on: ['licence'],
  run: ({ value }, corpus) =>
    value.inspections.flatMap((id, index) => {
      const inspection = find(corpus, 'inspection', id)?.value;
      if (!inspection) return [];
      const path = `inspections.${index}`;
      const { uscc } = inspection.party;
      const other =
        uscc !== undefined && value.party.uscc !== undefined
          ? uscc !== value.party.uscc
          : inspection.party.name !== value.party.name;
      if (other)
        return [
          report(
            path,
            `检查 ${id} 的对象“${inspection.party.name}”不是被许可人“${value.party.name}”`,
            `Inspection ${id} is of ${inspection.party.name}, not of the holder ${value.party.name}`,
            { hint: ['请核对检查编号', 'Check the id'] },
          ),
        ];
      if (inspection.on >= value.decidedOn) return [];
      return [
        report(
          path,
          `检查 ${id} 的日期 ${formatChinese(inspection.on)}早于许可决定日期 ${formatChinese(value.decidedOn)}`,
          `Inspection ${id} of ${inspection.on} is before the decision of ${value.decidedOn}`,
          { hint: ['这里只填许可以后的检查', 'Only inspections after the decision belong here'] },
        ),
      ];
    }),
  examples: [
    {
      title: '许可后检查同一企业',
      change: { inspections: ['2026-900'] },
      also: [{ kind: 'inspection', change: { id: '2026-900', on: '2026-03-02' } }],
    },
    {
      title: '检查在许可之前',
      change: { inspections: ['2026-900'] },
      also: [{ kind: 'inspection', change: { id: '2026-900', on: '2026-02-02' } }],
      reports: ['inspections.0'],
    },
    {
      title: '检查的是别家企业',
      change: { inspections: ['2026-900'] },
      also: [
        {
          kind: 'inspection',
          change: { id: '2026-900', on: '2026-03-02', 'party.uscc': '91999900MA0000138P' },
        },
      ],
      reports: ['inspections.0'],
    },
  ],
});
