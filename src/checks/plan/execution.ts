import { enforcementOpinion } from '../../model/law/basis.ts';
import { find } from '../../model/corpus.ts';
import type { Corpus } from '../../model/corpus.ts';
import { all } from '../../model/corpus.ts';
import type { Plan } from '../../model/kinds/plan.ts';
import { once } from '../once.ts';
import { report } from '../report.ts';
import { defineRule } from '../rule.ts';
import type { Report } from '../rule.ts';
import { recordsByAgency } from '../statistics/ledger.ts';

const plansOf = once(
  (corpus: Corpus): ReadonlyMap<string, Plan> =>
    new Map(all(corpus, 'plan').map(({ value }) => [`${value.agency} ${value.year}`, value] as const)),
);

/** Planned visits of an agency's year as its monthly records have them; only where all twelve months are there. */
function reportedInYear(corpus: Corpus, agency: string, year: number): number | undefined {
  const records = (recordsByAgency(corpus).get(agency) ?? []).filter((record) =>
    record.month.startsWith(String(year)),
  );
  if (new Set(records.map((record) => record.month)).size < 12) return undefined;
  return records.reduce((sum, record) => sum + record.plannedVisits, 0);
}

function numbers(execution: NonNullable<Plan['execution']>): Report[] {
  const { planned, done, keyPlanned, keyDone, reason } = execution;
  const reports: Report[] = [];
  if (done < planned && reason === undefined)
    reports.push(
      report(
        'execution.reason',
        `上年完成 ${done} 家次，少于计划 ${planned} 家次（完成 ${((done / planned) * 100).toFixed(1)}%），应说明原因`,
        `${done} of ${planned} visits were done; the reason is missing`,
        { hint: ['请填写“未完成原因”', 'Enter the reason'] },
      ),
    );
  if (done > planned)
    reports.push(
      report(
        'execution.done',
        `上年完成 ${done} 家次，多于计划 ${planned} 家次，超出 ${done - planned} 家次`,
        `${done} visits were done, ${done - planned} more than the ${planned} planned`,
        {
          severity: 'info',
          hint: [
            '计划外的触发式检查不计入完成数',
            'Triggered visits outside the plan are not counted as done',
          ],
        },
      ),
    );
  const bounds: [string, number | undefined, string, number][] = [
    ['keyPlanned', keyPlanned, '上年计划家次', planned],
    ['keyDone', keyDone, '上年完成家次', done],
  ];
  for (const [key, part, title, whole] of bounds)
    if (part !== undefined && part > whole)
      reports.push(
        report(
          `execution.${key}`,
          `重点家次 ${part} 应不多于${title} ${whole}`,
          `${key} is ${part}, more than all, ${whole}`,
          { hint: ['请核对这两项', 'Check both figures'] },
        ),
      );
  return reports;
}

/** Last year's execution is published with the plan; a rate under 100 % is explained; it agrees with the monthly records. */
export const execution = defineRule({
  code: 'plan/execution',
  number: 'PLAN-08',
  severity: 'error',
  title: {
    zh: '随计划公布上年度执行情况，未全部完成的说明原因',
    en: 'Last year’s execution is published with the plan, with a reason where it fell short',
  },
  basis: [enforcementOpinion(17)],
  on: ['plan'],
  run: ({ value }, corpus) => {
    const year = value.year - 1;
    const given = value.execution;
    const before = plansOf(corpus).get(`${value.agency} ${year}`);
    if (!given)
      return before && value.publishedOn !== undefined
        ? [
            report(
              'execution',
              `缺少 ${year} 年度计划执行情况`,
              `The execution of the plan of ${year} is missing`,
              {
                hint: [
                  '请填写上年计划家次、完成家次和公布日期',
                  'Enter visits planned and done and the date',
                ],
              },
            ),
          ]
        : [];
    const reports = numbers(given);
    if (given.year !== year)
      reports.push(
        report(
          'execution.year',
          `执行年度应为计划年度的上一年 ${year}，实为 ${given.year}`,
          `The year of execution should be ${year}, found ${given.year}`,
          { hint: ['请改正年度', 'Correct the year'] },
        ),
      );
    const adjusted = before?.adjustments.findLast((each) => each.visits !== undefined)?.visits;
    const scheduled = before?.schedule.reduce((sum, row) => sum + row.visits, 0);
    const planned = adjusted ?? (before?.schedule.length === 12 ? scheduled : undefined);
    if (planned !== undefined && planned !== given.planned)
      reports.push(
        report(
          'execution.planned',
          `上年计划家次 ${given.planned}，与 ${year} 年度计划${adjusted === undefined ? '月度安排合计' : '调整后的'} ${planned} 家次不一致`,
          `${given.planned} visits planned are reported, the plan of ${year} has ${planned}`,
          { severity: 'warning', hint: ['请与上年计划核对', 'Compare with last year’s plan'] },
        ),
      );
    const done = reportedInYear(corpus, value.agency, year);
    if (done !== undefined && done !== given.done)
      reports.push(
        report(
          'execution.done',
          `上年完成家次 ${given.done}，与 ${year} 年各月有计划检查合计 ${done} 家次不一致`,
          `${given.done} visits done are reported, the months of ${year} add up to ${done}`,
          {
            severity: 'warning',
            hint: [
              `请与${find(corpus, 'agency', value.agency)?.value.name ?? ''}月度统计核对`,
              'Compare with the monthly statistics',
            ],
          },
        ),
      );
    return reports;
  },
  examples: [
    { title: '全部完成' },
    {
      title: '未全部完成而已说明原因',
      change: { 'execution.done': 230, 'execution.reason': '下半年抽调人员参加事故调查。' },
    },
    { title: '未全部完成且未说明原因', change: { 'execution.done': 230 }, reports: ['execution.reason'] },
    {
      title: '超额完成只作提示',
      change: { 'execution.done': 250 },
      reports: ['execution.done'],
      severity: 'info',
    },
    { title: '全部为重点检查', change: { 'execution.keyPlanned': 240, 'execution.keyDone': 240 } },
    {
      title: '十二个月统计合计 504 家次，与报告的完成数不一致',
      also: Array.from({ length: 12 }, (_, index) => {
        const month = `2025-${String(index + 1).padStart(2, '0')}`;
        return { kind: 'statistics' as const, change: { id: `shili-${month}`, month } };
      }),
      reports: ['execution.done'],
      severity: 'warning',
    },
    {
      title: '只有十一个月统计的不比较',
      also: Array.from({ length: 11 }, (_, index) => {
        const month = `2025-${String(index + 1).padStart(2, '0')}`;
        return { kind: 'statistics' as const, change: { id: `shili-${month}`, month } };
      }),
    },
    {
      title: '与上年计划十二个月安排合计不一致',
      also: [
        {
          kind: 'plan',
          change: {
            id: 'shili-2025',
            year: 2025,
            docNumber: '示应急〔2025〕3号',
            execution: undefined,
            schedule: Array.from({ length: 12 }, (_, index) => ({
              month: `2025-${String(index + 1).padStart(2, '0')}`,
              tasks: '检查',
              visits: 19,
            })),
          },
        },
      ],
      reports: ['execution.planned'],
      severity: 'warning',
    },
    { title: '重点家次多于全部', change: { 'execution.keyDone': 241 }, reports: ['execution.keyDone'] },
    { title: '执行年度写成本年', change: { 'execution.year': 2026 }, reports: ['execution.year'] },
    {
      title: '有上年计划而未公布执行情况',
      change: { execution: undefined },
      also: [
        {
          kind: 'plan',
          change: {
            id: 'shili-2025',
            year: 2025,
            docNumber: '示应急〔2025〕3号',
            signedOn: '2025-02-10',
            printedOn: undefined,
            publishedOn: '2025-02-25',
            'approval.on': '2025-02-09',
            'filing.on': '2025-02-20',
            execution: undefined,
          },
        },
      ],
      reports: ['execution'],
    },
    {
      title: '与上年计划调整后的家次不一致',
      also: [
        {
          kind: 'plan',
          change: {
            id: 'shili-2025',
            year: 2025,
            docNumber: '示应急〔2025〕3号',
            execution: undefined,
            adjustments: [
              {
                on: '2025-07-01',
                reason: '专项',
                major: '否',
                changes: '减少',
                visits: 220,
                archived: '办公室',
              },
            ],
          },
        },
      ],
      reports: ['execution.planned'],
      severity: 'warning',
    },
  ],
});
