import { all } from '../../model/corpus.ts';
import type { Corpus, Entry } from '../../model/corpus.ts';
import type { Inspection } from '../../model/kinds/inspection.ts';
import type { Plan } from '../../model/kinds/plan.ts';
import { yearOf } from '../../base/dates.ts';
import { once } from '../once.ts';
import { report } from '../report.ts';
import { defineRule } from '../rule.ts';
import type { Report } from '../rule.ts';

const basis = '《国务院办公厅关于严格规范涉企行政检查的意见》（国办发〔2024〕54号）';

/** Agency, year and firm → the planned inspections, in the order of days. */
const inspectionsOfFirm = once((corpus: Corpus): ReadonlyMap<string, Entry<'inspection'>[]> => {
  const found = new Map<string, Entry<'inspection'>[]>();
  for (const entry of all(corpus, 'inspection')) {
    const key = keyOf(entry.value);
    const list = key === undefined ? undefined : (found.get(key) ?? found.set(key, []).get(key));
    list?.push(entry);
  }
  for (const list of found.values()) list.sort((a, b) => (a.value.on < b.value.on ? -1 : 1));
  return found;
});

/** Planned inspections count against the cap; what is triggered or follows up does not. */
function keyOf({ agency, on, party, plan, trigger, recheckOf }: Inspection): string | undefined {
  if (plan === undefined || trigger !== undefined || recheckOf.length > 0) return undefined;
  return `${agency} ${yearOf(on)} ${party.uscc ?? party.name}`;
}

const capOf = (plan: Plan, line: string | undefined) =>
  plan.lines.find(({ number }) => number === line)?.cap ?? plan.capPerEnterprise;

function planned(plan: Plan): Report[] {
  const cap = plan.capPerEnterprise;
  if (cap === undefined) return [];
  return plan.key.enterprises.flatMap(({ name, times }, index) =>
    times > cap
      ? [
          report(
            `key.enterprises.${index}.times`,
            `“${name}”计划检查 ${times} 次，多于公布的年度频次上限 ${cap} 次`,
            `“${name}” is planned ${times} times, more than the yearly cap of ${cap}`,
            { hint: ['请减少次数，或合并检查', 'Plan fewer or joint inspections'] },
          ),
        ]
      : [],
  );
}

function done({ id, value }: Entry<'inspection'>, corpus: Corpus): Report[] {
  const key = keyOf(value);
  const plan = value.plan === undefined ? undefined : corpus.records.plan.get(value.plan)?.value;
  const cap = plan && capOf(plan, value.planLine);
  if (key === undefined || cap === undefined) return [];
  const nth = (inspectionsOfFirm(corpus).get(key) ?? []).findIndex((each) => each.id === id) + 1;
  if (nth <= cap) return [];
  return [
    report(
      'on',
      `“${value.party.name}”${yearOf(value.on)} 年第 ${nth} 次计划检查，多于年度频次上限 ${cap} 次`,
      `Planned inspection ${nth} of “${value.party.name}” in ${yearOf(value.on)}; the yearly cap is ${cap}`,
      {
        hint: [
          '请停止计划内重复检查；由举报、交办等触发的，填写触发来源',
          'Do not repeat it, or enter what set it off',
        ],
      },
    ),
  ];
}

/** A firm is not inspected more often in a year than the agency has published. */
export const yearlyCap = defineRule({
  code: 'plan/yearly-cap',
  number: 'PLAN-10',
  severity: 'warning',
  title: { zh: '对同一企业的年度检查次数不超过公布的上限', en: 'No firm is inspected beyond the yearly cap' },
  basis: [basis],
  on: ['plan', 'inspection'],
  validFrom: '2025-01-01',
  run: (entry, corpus) =>
    entry.kind === 'plan' ? planned(entry.value) : done(entry as Entry<'inspection'>, corpus),
  examples: [
    { title: '没有公布上限' },
    {
      title: '计划次数等于上限',
      change: { capPerEnterprise: 2, 'key.enterprises.0.times': 2 },
    },
    {
      title: '计划次数多于上限',
      change: { capPerEnterprise: 2, 'key.enterprises.0.times': 3 },
      reports: ['key.enterprises.0.times'],
    },
    {
      title: '2024 年的计划不适用',
      change: { capPerEnterprise: 2, 'key.enterprises.0.times': 3, 'approval.on': '2024-12-31' },
    },
    {
      title: '2025 年第一日批准的计划适用',
      change: { capPerEnterprise: 2, 'key.enterprises.0.times': 3, 'approval.on': '2025-01-01' },
      reports: ['key.enterprises.0.times'],
    },
    {
      title: '当年第二次计划检查，上限一次',
      kind: 'inspection',
      around: { plan: { capPerEnterprise: 1 } },
      also: [{ kind: 'inspection', change: { id: '2026-009', on: '2026-03-20' } }],
      reports: ['2026-009:on'],
    },
    {
      title: '安排表另有上限的，从其规定',
      kind: 'inspection',
      around: { plan: { capPerEnterprise: 1, 'lines.0.cap': 2 } },
      also: [{ kind: 'inspection', change: { id: '2026-009', on: '2026-03-20' } }],
    },
    {
      title: '举报触发的检查不计入',
      kind: 'inspection',
      around: { plan: { capPerEnterprise: 1 } },
      also: [
        {
          kind: 'inspection',
          change: {
            id: '2026-009',
            on: '2026-03-20',
            plan: undefined,
            planLine: undefined,
            trigger: { source: 'complaint' },
          },
        },
      ],
    },
  ],
});
