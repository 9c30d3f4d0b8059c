import { countWorkingDays, makeHolidayTable, workingDaysInYear } from '../../base/calendar.ts';
import type { ComputedDays } from '../../base/calendar.ts';
import type { Plan } from '../../model/kinds/plan.ts';
import { holidayTable } from '../../model/law/holidays.ts';
import { planMeasures } from '../basis.ts';
import { estimateNote } from '../estimate.ts';
import { report } from '../report.ts';
import { defineRule } from '../rule.ts';
import type { Report } from '../rule.ts';

/** Half days are planned, and days per visit are rounded, so sums of lines may differ by this much. */
const lineTolerance = 0.5;

const tidy = (days: number) => String(Number(days.toFixed(2)));
const differ = (a: number, b: number, tolerance = 0.001) => Math.abs(a - b) > tolerance;

interface Sum {
  path: string;
  /** The total as it stands. */
  zh: string;
  en: string;
  stated: number;
  /** How it should come about, and to what. */
  by: string;
  byEn: string;
  computed: number;
  tolerance?: number;
}

function check({ path, zh, en, stated, by, byEn, computed, tolerance }: Sum): Report[] {
  if (!differ(stated, computed, tolerance)) return [];
  return [
    report(
      path,
      `${zh}应为 ${by} = ${tidy(computed)} 天，实为 ${tidy(stated)} 天，相差 ${tidy(Math.abs(stated - computed))} 天`,
      `${en} should be ${byEn} = ${tidy(computed)} days, found ${tidy(stated)}`,
      { hint: ['请核对各项数字，常见的错误是数字颠倒', 'Check the figures; transposed digits are common'] },
    ),
  ];
}

const add = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);

function sums({ workdays, officers, lines }: Plan): Sum[] {
  const { statutory, total, other, nonEnforcement, inspection, key, general } = workdays;
  const parts = (group: typeof other, path: string, zh: string, en: string): Sum[] =>
    group.items.length === 0
      ? []
      : [
          {
            path: `workdays.${path}.total`,
            zh: `“${zh}”合计`,
            en: `The total of ${path}`,
            stated: group.total,
            by: group.items.map((item) => tidy(item.days)).join(' + '),
            byEn: en,
            computed: add(group.items.map((item) => item.days)),
          },
        ];
  const ofLines = (isKey: boolean) =>
    add(lines.filter((line) => line.key === isKey).map((line) => line.days));
  return [
    {
      path: 'workdays.total',
      zh: '总法定工作日',
      en: 'Total workdays',
      stated: total,
      by: `国家法定工作日 ${tidy(statutory)} × 执法人员 ${officers.count} 人`,
      byEn: `${tidy(statutory)} × ${officers.count} officers`,
      computed: statutory * officers.count,
    },
    ...parts(other, 'other', '其他执法工作日', 'the sum of its items'),
    ...parts(nonEnforcement, 'nonEnforcement', '非执法工作日', 'the sum of its items'),
    {
      path: 'workdays.inspection',
      zh: '监督检查工作日',
      en: 'Inspection workdays',
      stated: inspection,
      by: `总法定工作日 ${tidy(total)} − 其他执法 ${tidy(other.total)} − 非执法 ${tidy(nonEnforcement.total)}`,
      byEn: `${tidy(total)} − ${tidy(other.total)} − ${tidy(nonEnforcement.total)}`,
      computed: total - other.total - nonEnforcement.total,
    },
    {
      path: 'workdays.general',
      zh: '一般检查工作日',
      en: 'General workdays',
      stated: general,
      by: `监督检查 ${tidy(inspection)} − 重点检查 ${tidy(key)}`,
      byEn: `${tidy(inspection)} − ${tidy(key)}`,
      computed: inspection - key,
    },
    ...lines.map((line, index) => ({
      path: `lines.${index}.days`,
      zh: `第 ${line.number} 项安排工作日`,
      en: `Days of line ${line.number}`,
      stated: line.days,
      by: `${line.times} 家次 × ${tidy(line.daysEach)} 天`,
      byEn: `${line.times} visits × ${tidy(line.daysEach)}`,
      computed: line.times * line.daysEach,
      tolerance: Math.max(lineTolerance, line.times * 0.005),
    })),
    ...(lines.length === 0
      ? []
      : [
          {
            path: 'workdays.key',
            zh: '重点检查工作日',
            en: 'Key workdays',
            stated: key,
            by: '安排表各重点检查项之和',
            byEn: 'the sum of the key lines',
            computed: ofLines(true),
            tolerance: lineTolerance,
          },
          {
            path: 'workdays.general',
            zh: '一般检查工作日',
            en: 'General workdays',
            stated: general,
            by: '安排表各一般检查项之和',
            byEn: 'the sum of the general lines',
            computed: ofLines(false),
            tolerance: lineTolerance,
          },
        ]),
  ];
}

/** Days of public holidays in a year by the rules on holidays: 13 since 2025 (国务院令第795号), 11 before. */
const holidaysIn = (year: number) => (year >= 2025 ? 13 : 11);

/** Working days of a year; until the notice is out, weekdays less the number of public holidays, as plans reckon. */
function statutoryDaysOf(year: number): ComputedDays {
  const days = workingDaysInYear(year, holidayTable);
  if (!days.estimated) return days;
  const weekdays = countWorkingDays(`${year}-01-01`, `${year}-12-31`, makeHolidayTable([], []));
  return { days: weekdays.days - holidaysIn(year), estimated: true };
}

/** What the calendar says of the statutory days. Where the total was made with the calendar's days, they alone are wrong. */
function statutoryDays(plan: Plan): { reports: Report[]; alone: boolean } {
  const { days, estimated } = statutoryDaysOf(plan.year);
  const stated = plan.workdays.statutory;
  if (stated === days) return { reports: [], alone: false };
  const alone = !differ(plan.workdays.total, days * plan.officers.count);
  const severity = alone ? 'error' : estimated ? 'info' : 'warning';
  return {
    alone,
    reports: [
      report(
        'workdays.statutory',
        `国家法定工作日按 ${plan.year} 年放假安排应为 ${days} 天${estimateNote(estimated).zh}，实为 ${tidy(stated)} 天`,
        `${plan.year} has ${days} working days${estimateNote(estimated).en}, found ${tidy(stated)}`,
        {
          severity,
          hint: [
            '请按国务院办公厅当年放假通知核对',
            'Compare with the State Council’s holiday notice of the year',
          ],
        },
      ),
    ],
  };
}

/** 总法定工作日 = 国家法定工作日 × 人数; 监督检查 = 总 − 其他执法 − 非执法; parts make their totals, lines make the days. */
export const workdays = defineRule({
  code: 'plan/workdays',
  number: 'PLAN-04',
  severity: 'error',
  title: { zh: '工作日测算的各项数字相符', en: 'The arithmetic of workdays holds' },
  basis: [planMeasures],
  on: ['plan'],
  run: ({ value }) => {
    const { reports, alone } = statutoryDays(value);
    // A figure is reported once, for the first sum it breaks.
    const seen = new Set(alone ? ['workdays.total'] : []);
    const wrong = sums(value)
      .flatMap(check)
      .filter(({ path }) => !seen.has(path.join('.')) && seen.add(path.join('.')));
    return [...reports, ...wrong];
  },
  examples: [
    { title: '各项相符' },
    {
      title: '其他执法工作日分九项，合计相符',
      change: {
        'officers.count': 22,
        workdays: {
          statutory: 248,
          total: 5456,
          other: {
            items: [
              { name: '综合监督', days: 170 },
              { name: '行政许可', days: 482 },
              { name: '事故调查', days: 390 },
              { name: '举报核查', days: 310 },
              { name: '联合执法', days: 276 },
              { name: '中介机构', days: 15 },
              { name: '培训', days: 106 },
              { name: '复议诉讼', days: 72 },
              { name: '交办', days: 648 },
            ],
            total: 2469,
          },
          nonEnforcement: { items: [], total: 1994 },
          inspection: 993,
          key: 647,
          general: 346,
        },
        lines: [],
      },
    },
    {
      title: '其他执法工作日合计数字颠倒',
      change: {
        'workdays.other': {
          items: [
            { name: '事故调查处理', days: 400 },
            { name: '行政许可', days: 84 },
          ],
          total: 448,
        },
        'workdays.inspection': 1032,
        'workdays.general': 392,
        lines: [],
      },
      reports: ['workdays.other.total'],
    },
    {
      title: '总法定工作日算错',
      change: { 'workdays.total': 2840 },
      reports: ['workdays.total', 'workdays.inspection'],
    },
    { title: '安排表一行算错', change: { 'lines.0.times': 150 }, reports: ['lines.0.days'] },
    {
      title: '半天的安排在容许误差内',
      change: { 'lines.1.times': 144, 'lines.1.daysEach': 2.5 },
    },
    {
      title: '安排表缺少一般检查项',
      change: {
        lines: [
          {
            number: '1',
            matter: '检查',
            object: '企业',
            key: '是',
            times: 160,
            daysEach: 4,
            days: 640,
            unit: '支队',
          },
        ],
      },
      reports: ['workdays.general'],
    },
    {
      title: '只有国家法定工作日写错',
      change: { 'workdays.statutory': 250 },
      reports: ['workdays.statutory'],
    },
    {
      title: '国家法定工作日与放假安排不符',
      change: {
        'workdays.statutory': 250,
        'workdays.total': 2500,
        'workdays.nonEnforcement.items': [],
        'workdays.nonEnforcement.total': 1020,
      },
      reports: ['workdays.statutory'],
      severity: 'warning',
    },
    {
      title: '下一年放假安排尚未公布，按 365 − 104 − 13 = 248 天估算',
      change: { year: 2027 },
    },
    {
      title: '下一年放假安排尚未公布时只作提示',
      change: {
        year: 2027,
        'workdays.statutory': 250,
        'workdays.total': 2500,
        'workdays.nonEnforcement.items': [],
        'workdays.nonEnforcement.total': 1020,
      },
      reports: ['workdays.statutory'],
      severity: 'info',
    },
  ],
});
