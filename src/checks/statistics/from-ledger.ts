import { enforcementOpinion } from '../../model/law/basis.ts';
import { sectors } from '../../model/kinds/statistics.ts';
import type { Statistics } from '../../model/kinds/statistics.ts';
import { ledgerComplete, ledgerFigures } from '../../model/ledger.ts';
import { report } from '../report.ts';
import { defineRule } from '../rule.ts';
import type { Report } from '../rule.ts';
import { figure } from './figures.ts';

/** Figures the ledger of inspections determines; complaints have a ledger of their own. */
const compared = (path: string) => !path.startsWith('complaints.');

const hint = [
  '请核对台账和统计；台账不完整的，推后机构的“执法台账完整起始月份”',
  'Compare ledger and report; where the ledger is not complete, say so in the agency’s record',
] as const;

function bySector(record: Statistics, ledger: ReadonlyMap<string, number>): Report[] {
  if (record.sectors.length === 0) return [];
  const reports = record.sectors.flatMap(({ sector, visits }, index) => {
    const own = ledger.get(sector) ?? 0;
    return own === visits
      ? []
      : [
          report(
            `sectors.${index}.visits`,
            `${sectors[sector]}检查家次统计为 ${visits}，按执法台账为 ${own}`,
            `${visits} visits are reported for ${sector}, the ledger has ${own}`,
            { hint },
          ),
        ];
  });
  const listed = new Set<string>(record.sectors.map(({ sector }) => sector));
  for (const [sector, own] of ledger)
    if (!listed.has(sector))
      reports.push(
        report(
          'sectors',
          `分行业缺少${sectors[sector as keyof typeof sectors]}，按执法台账为 ${own} 家次`,
          `The sector ${sector} is missing; the ledger has ${own}`,
          { hint },
        ),
      );
  return reports;
}

/** Where the ledger of a month is complete, the reported figures are those counted from it. */
export const fromLedger = defineRule({
  code: 'statistics/from-ledger',
  number: 'STA-30',
  severity: 'warning',
  title: { zh: '月度统计与执法台账逐项一致', en: 'Monthly figures agree with the ledger' },
  basis: [enforcementOpinion(18)],
  on: ['statistics'],
  whole: ['inspection', 'order'],
  run: ({ value }, corpus) => {
    // A report that includes subordinates is compared through theirs.
    if (value.scope === 'total' || !ledgerComplete(corpus, value.agency, value.month)) return [];
    const ledger = ledgerFigures(corpus, value.agency, value.month);
    const reports = Object.entries(ledger.values).flatMap(([path, own]) => {
      const { zh, value: reported } = figure(value, path);
      return !compared(path) || reported === undefined || reported === own
        ? []
        : [
            report(
              path,
              `“${zh}”统计为 ${reported}，按执法台账为 ${own}，相差 ${Math.abs(reported - own)}`,
              `${path} is reported as ${reported}, the ledger has ${own}`,
              { hint },
            ),
          ];
    });
    return [...reports, ...bySector(value, ledger.sectors)];
  },
  examples: [
    { title: '台账不完整的月份不比较' },
    {
      title: '台账只有一次检查，各项与之一致',
      around: { agency: { practice: { ledgerFrom: '2026-01' } } },
      change: oneVisit({}),
    },
    {
      title: '台账自次月起完整',
      around: { agency: { practice: { ledgerFrom: '2026-02' } } },
      change: oneVisit({ visits: 2, plannedVisits: 2 }),
    },
    {
      title: '检查家次多报一次',
      around: { agency: { practice: { ledgerFrom: '2026-01' } } },
      change: oneVisit({ visits: 2, plannedVisits: 2 }),
      reports: ['plannedVisits', 'visits'],
    },
    {
      title: '隐患少报一项',
      around: { agency: { practice: { ledgerFrom: '2026-01' } } },
      change: oneVisit({ hazards: 0 }),
      reports: ['hazards'],
    },
    {
      title: '责令限期整改多报',
      around: { agency: { practice: { ledgerFrom: '2026-01' } } },
      change: oneVisit({ 'measures.correct': 3 }),
      reports: ['measures.correct'],
    },
    {
      title: '复查不计入检查家次',
      around: { agency: { practice: { ledgerFrom: '2026-01' } } },
      change: oneVisit({}),
      also: [
        {
          kind: 'inspection',
          change: {
            id: '2026-009',
            on: '2026-01-19',
            plan: undefined,
            planLine: undefined,
            selection: 'followUp',
            recheckOf: ['2026-001'],
            findings: [],
          },
        },
      ],
    },
    {
      title: '分行业与台账不同',
      around: { agency: { practice: { ledgerFrom: '2026-01' } } },
      change: oneVisit({ sectors: [{ sector: 'light', visits: 1, penalties: 0 }] }),
      reports: ['sectors', 'sectors.0.visits'],
    },
    {
      title: '含下属单位的统计不直接比较',
      around: { agency: { practice: { ledgerFrom: '2026-01' } } },
      change: oneVisit({ scope: 'total', visits: 9 }),
    },
  ],
});

/** The sample as a month with the one inspection of the samples; for the examples. */
function oneVisit(change: Record<string, unknown>): Record<string, unknown> {
  return {
    id: 'shili-2026-01',
    month: '2026-01',
    firms: 1,
    visits: 1,
    plannedVisits: 1,
    triggeredVisits: 0,
    keyVisits: 1,
    randomVisits: 0,
    hazards: 1,
    majorHazards: 0,
    dueHazards: 0,
    rectified: 0,
    'measures.correct': 1,
    ...change,
  };
}
