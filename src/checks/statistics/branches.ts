import { find } from '../../model/corpus.ts';
import type { Corpus } from '../../model/corpus.ts';
import { describeKind, leaves } from '../../model/describe.ts';
import { statistics } from '../../model/kinds/statistics.ts';
import type { Statistics } from '../../model/kinds/statistics.ts';
import { plural, report } from '../report.ts';
import { defineRule } from '../rule.ts';
import type { Report } from '../rule.ts';
import { basis, figure } from './figures.ts';
import { childrenOf, recordOf, recordsByAgency } from './ledger.ts';

/** Counts and amounts that may be added up over agencies. Officers may serve in two bodies, so they are left out. */
const paths = leaves(describeKind(statistics))
  .filter((field) => (field.format === 'count' || field.format === 'wan') && !field.path.includes('*'))
  .map((field) => field.path)
  .filter((path) => !['officers', 'certified', 'teams'].includes(path));

/** Records of the agencies below that are not held by another of them; and the agencies that have none for the month. */
function below(corpus: Corpus, agency: string, month: string, seen = new Set([agency])) {
  const records: Statistics[] = [];
  const missing: string[] = [];
  for (const child of childrenOf(corpus).get(agency) ?? []) {
    if (seen.has(child)) continue;
    seen.add(child);
    const record = recordOf(corpus).get(`${child} ${month}`);
    if (record) records.push(record);
    else if ((recordsByAgency(corpus).get(child)?.[0]?.month ?? '9') < month) missing.push(child);
    if (record?.scope === 'total') continue;
    const deeper = below(corpus, child, month, seen);
    records.push(...deeper.records);
    missing.push(...deeper.missing);
  }
  return { records, missing };
}

/** For examples: a month with fines of 2 万元 and little else. */
const small = {
  firms: 1,
  subjects: 1,
  visits: 2,
  plannedVisits: 2,
  triggeredVisits: 0,
  hazards: 1,
  majorHazards: 0,
  rectified: 1,
  cases: 0,
  casesBefore: 0,
  penalties: 0,
  penaltyKinds: undefined,
  finesUnits: undefined,
  finesRoutine: undefined,
  finesAccident: undefined,
  finesPersons: undefined,
  complaints: undefined,
};

/**
 * An agency that reports 本级及下属单位 reports no less than its subordinates together; the rest is its own level's. One
 * that reports 本级 is not compared.
 */
export const branches = defineRule({
  code: 'statistics/branches',
  number: 'STA-19',
  severity: 'error',
  title: {
    zh: '本级及下属单位的数据不少于下属单位之和',
    en: 'Totals are no less than the subordinates together',
  },
  basis,
  on: ['statistics'],
  whole: ['statistics', 'agency'],
  run: ({ value }, corpus) => {
    if (value.scope !== 'total') return [];
    const { records, missing } = below(corpus, value.agency, value.month);
    const reports: Report[] = [];
    for (const path of records.length > 0 ? paths : []) {
      const total = figure(value, path);
      if (total.value === undefined) continue;
      const sum = records.reduce((all, record) => all + (figure(record, path).value ?? 0), 0);
      if (sum <= total.value) continue;
      reports.push(
        report(
          path,
          `“${total.zh}”${total.write(total.value)}，少于 ${records.length} 个下属单位合计 ${total.write(sum)}`,
          `${path} is ${total.write(total.value)}, less than ${plural(records.length, 'subordinate')} together, ${total.write(sum)}`,
          {
            hint: [
              '请核对下属单位数据；只含本级的，统计口径改为“本级”',
              'Check the subordinates, or set the scope to own where it covers the own level only',
            ],
          },
        ),
      );
    }
    for (const id of missing) {
      const name = find(corpus, 'agency', id)?.value.name ?? id;
      reports.push(
        report(
          'scope',
          `统计口径含下属单位，而${name}没有 ${value.month} 的统计`,
          `The scope includes subordinates but ${id} has no record for ${value.month}`,
          { severity: 'warning', hint: [`请补录${name}当月统计`, `Enter the month of ${id}`] },
        ),
      );
    }
    return reports;
  },
  examples: [
    {
      title: '只含本级的不与下属单位比较',
      also: [
        { kind: 'agency', change: { id: 'dong', parent: 'shili' } },
        { kind: 'statistics', change: { id: 'dong-2026-02', agency: 'dong', hazards: 500 } },
      ],
    },
    {
      title: '含下属单位且不少于合计',
      change: { scope: 'total' },
      also: [
        { kind: 'agency', change: { id: 'dong', parent: 'shili' } },
        { kind: 'statistics', change: { id: 'dong-2026-02', agency: 'dong' } },
      ],
    },
    {
      title: '下属单位已含其下级的，下级不再重复相加',
      change: { scope: 'total' },
      also: [
        { kind: 'agency', change: { id: 'dong', parent: 'shili' } },
        { kind: 'agency', change: { id: 'zhen', parent: 'dong' } },
        { kind: 'statistics', change: { id: 'dong-2026-02', agency: 'dong', scope: 'total' } },
        { kind: 'statistics', change: { id: 'zhen-2026-02', agency: 'zhen' } },
      ],
    },
    {
      title: '下属单位只含本级的，再加其下级',
      change: { scope: 'total', fines: '3.5', finesUnits: '3.5', finesRoutine: '3.5' },
      also: [
        { kind: 'agency', change: { id: 'dong', parent: 'shili' } },
        { kind: 'agency', change: { id: 'zhen', parent: 'dong' } },
        { kind: 'statistics', change: { id: 'dong-2026-02', agency: 'dong', ...small } },
        { kind: 'statistics', change: { id: 'zhen-2026-02', agency: 'zhen', ...small } },
      ],
      reports: ['fines'],
    },
    {
      title: '两个分局合计多于报送的总数',
      change: { scope: '本级及下属单位', penalties: 2, cases: 8, fines: '4', hazards: 239 },
      also: [
        { kind: 'agency', change: { id: 'dong', parent: 'shili' } },
        { kind: 'agency', change: { id: 'xi', parent: 'shili' } },
        {
          kind: 'statistics',
          change: {
            id: 'dong-2026-02',
            agency: 'dong',
            firms: 1,
            subjects: 1,
            visits: 2,
            plannedVisits: 2,
            triggeredVisits: 0,
            majorHazards: 0,
            rectified: 1,
            casesBefore: 1,
            complaints: undefined,
            finesUnits: 0,
            finesRoutine: 0,
            penaltyKinds: undefined,
          },
        },
        {
          kind: 'statistics',
          change: {
            id: 'xi-2026-02',
            agency: 'xi',
            firms: 1,
            subjects: 1,
            visits: 2,
            plannedVisits: 2,
            triggeredVisits: 0,
            majorHazards: 0,
            rectified: 1,
            casesBefore: 1,
            complaints: undefined,
            finesUnits: 0,
            finesRoutine: 0,
            penaltyKinds: undefined,
          },
        },
      ],
      reports: ['hazards'],
    },
    {
      title: '下属单位当月没有统计',
      change: { scope: 'total' },
      also: [
        { kind: 'agency', change: { id: 'dong', parent: 'shili' } },
        { kind: 'statistics', change: { id: 'dong-2026-01', agency: 'dong', month: '2026-01' } },
      ],
      reports: ['scope'],
      severity: 'warning',
    },
  ],
});
