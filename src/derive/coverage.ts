import { addYears, yearOf } from '../base/dates.ts';
import { percentOf } from '../base/change.ts';
import type { Text } from '../base/diagnostic.ts';
import type { Corpus } from '../model/corpus.ts';
import { all } from '../model/corpus.ts';
import type { Plan } from '../model/kinds/plan.ts';
import type { Statistics } from '../model/kinds/statistics.ts';
import { formatBasis } from '../model/law/basis.ts';
import { meets, threshold } from '../model/law/thresholds.ts';
import type { ThresholdId } from '../model/law/thresholds.ts';
import { completionOf } from './completion.ts';
import { planExecution } from './plan-lines.ts';
import { recheckBoard } from './rechecks.ts';

/** An indicator as a part of a whole, with where both come from. */
export interface Gauge {
  id: string;
  title: Text;
  /** Absent where the records say nothing. */
  numerator?: number;
  denominator?: number;
  unit: string;
  /** Numerator of denominator in per cent; absent where there is nothing to divide by. */
  rate?: number;
  /** What is asked for, in per cent, and whether it is met; absent where nothing is. */
  wanted?: number;
  met?: boolean;
  /** Records the figures were taken from. */
  source: Text;
  basis?: string;
}

interface Parts {
  numerator?: number;
  denominator?: number;
}

function gauge(
  id: string,
  title: readonly [zh: string, en: string],
  unit: string,
  parts: Parts,
  source: readonly [zh: string, en: string],
  wanted?: ThresholdId,
): Gauge {
  const { numerator, denominator } = parts;
  const share =
    numerator === undefined || denominator === undefined || denominator === 0
      ? undefined
      : numerator / denominator;
  return {
    id,
    title: { zh: title[0], en: title[1] },
    ...parts,
    unit,
    rate: percentOf(numerator, denominator),
    ...(wanted && {
      wanted: threshold(wanted).value * 100,
      ...(share !== undefined && { met: meets(wanted, share) }),
      basis: formatBasis(threshold(wanted).basis),
    }),
    source: { zh: source[0], en: source[1] },
  };
}

/** Sum of a figure over records; undefined where none gives it. */
function total(
  records: readonly Statistics[],
  read: (record: Statistics) => number | undefined,
): number | undefined {
  const known = records.map(read).filter((value) => value !== undefined);
  return known.length === 0 ? undefined : known.reduce((sum, value) => sum + value, 0);
}

function ofTraining(corpus: Corpus, agency: string, year: number): Gauge[] {
  const record = all(corpus, 'training')
    .map(({ value }) => value)
    .filter((each) => each.agency === agency && each.year <= year)
    .sort((a, b) => b.year - a.year)[0];
  const source = record
    ? ([`${record.year}年度执法人员培训`, `training of ${record.year}`] as const)
    : (['没有培训记录', 'no record of training'] as const);
  return [
    gauge(
      'training',
      ['执法人员培训率', 'officers trained'],
      '人',
      { numerator: record?.trained, denominator: record?.total },
      source,
      'training',
    ),
    gauge(
      'certificates',
      ['执法人员持证率', 'officers certified'],
      '人',
      { numerator: record?.certified, denominator: record?.certifiable },
      source,
      'certificates',
    ),
  ];
}

function ofPlan(corpus: Corpus, plan: { id: string; value: Plan } | undefined): Gauge[] {
  if (!plan) return [];
  const { value } = plan;
  const completion = completionOf(
    value,
    all(corpus, 'statistics').map((entry) => entry.value),
    corpus.today,
  );
  const { enterprises } = planExecution(plan.id, value, corpus);
  const statistics = ['年度计划、月度统计', 'plan and monthly statistics'] as const;
  return [
    gauge(
      'key-workload',
      ['重点检查工作日占比', 'workdays of key inspections'],
      '天',
      { numerator: value.workdays.key, denominator: value.workdays.inspection },
      ['年度计划', 'plan'],
      'key-workload',
    ),
    gauge(
      'plan-completion',
      ['已到月份计划完成率', 'planned visits done to date'],
      '家次',
      {
        numerator: total(
          all(corpus, 'statistics')
            .map((entry) => entry.value)
            .filter(
              (record) =>
                record.agency === value.agency &&
                record.month.startsWith(String(value.year)) &&
                record.month < corpus.today.slice(0, 7),
            ),
          ({ plannedVisits }) => plannedVisits,
        ),
        denominator: completion.plannedToDate,
      },
      statistics,
      'plan-completion',
    ),
    gauge(
      'key-enterprises',
      ['重点企业检查覆盖率', 'key enterprises inspected'],
      '家',
      {
        numerator: enterprises.filter(({ on }) => on.length > 0).length,
        denominator: enterprises.length,
      },
      ['年度计划、检查记录', 'plan and inspections'],
    ),
  ];
}

function ofMonths(corpus: Corpus, agency: string, year: number): Gauge[] {
  const records = all(corpus, 'statistics')
    .map(({ value }) => value)
    .filter((record) => record.agency === agency && yearOf(`${record.month}-01`) === year);
  const source = [`${year}年月度统计`, `monthly statistics of ${year}`] as const;
  return [
    gauge(
      'pre-accident-cases',
      ['事前立案占比', 'cases filed before an accident'],
      '件',
      {
        numerator: total(records, ({ casesBefore }) => casesBefore),
        denominator: total(records, ({ cases }) => cases),
      },
      source,
      'pre-accident-cases',
    ),
    gauge(
      'complaint-verification',
      ['实名举报核查率', 'real-name complaints verified'],
      '件',
      {
        numerator: total(records, ({ complaints }) => complaints?.realNameVerified),
        denominator: total(records, ({ complaints }) => complaints?.realName),
      },
      source,
      'complaint-verification',
    ),
    gauge(
      'rectified',
      ['到期隐患整改率', 'hazards due and rectified'],
      '项',
      {
        numerator: total(records, ({ rectified }) => rectified),
        denominator: total(records, ({ dueHazards }) => dueHazards),
      },
      source,
    ),
  ];
}

function ofStandards(corpus: Corpus, agency: string, year: number): Gauge[] {
  const standards = corpus.records.agency.get(agency)?.value.standards;
  const known = standards && standards.year <= year ? standards : undefined;
  const source = known
    ? ([`${known.year}年度执法规范化建设`, `standards of ${known.year}`] as const)
    : (['机构信息未填写', 'not given with the agency'] as const);
  return [
    gauge(
      'standard-teams',
      ['执法队伍标准化率', 'teams that meet the standard'],
      '支',
      { numerator: known?.standardised, denominator: known?.teams },
      source,
      'standard-teams',
    ),
    gauge(
      'township-power',
      ['乡镇街道行使处罚权比例', 'townships with the power to punish'],
      '个',
      { numerator: known?.empowered, denominator: known?.townships },
      source,
      'township-power',
    ),
  ];
}

function ofRegisters(corpus: Corpus, agency: string, year: number): Gauge[] {
  const firms = all(corpus, 'enterprise')
    .map(({ value }) => value)
    .filter(({ supervisedBy, status }) => supervisedBy === agency && status === 'operating');
  const inspected = new Set(
    all(corpus, 'inspection').flatMap(({ value }) =>
      value.agency === agency && yearOf(value.on) === year ? [value.party.uscc ?? value.party.name] : [],
    ),
  );
  const duties = all(corpus, 'responsibility')
    .map(({ value }) => value)
    .filter(({ agency: of, validTo }) => of === agency && (validTo === undefined || validTo > corpus.today));
  const board = recheckBoard(corpus, agency);
  const passed = board.done + board.due + board.overdue;
  return [
    gauge(
      'enterprises',
      ['监管企业检查覆盖率', 'enterprises inspected'],
      '家',
      {
        numerator: firms.filter(({ uscc, name }) => inspected.has(uscc ?? name)).length,
        denominator: firms.length,
      },
      ['监管企业名录、检查记录', 'register of enterprises and inspections'],
    ),
    gauge(
      'rechecks',
      ['责令整改复查率', 'orders re-checked'],
      '项',
      { numerator: board.done, denominator: passed },
      ['责令整改文书', 'orders'],
    ),
    gauge(
      'list-review',
      ['权责清单年度审核率', 'powers re-examined within a year'],
      '项',
      {
        numerator: duties.filter(
          ({ reviewedOn, publishedOn }) => addYears(reviewedOn ?? publishedOn, 1) >= corpus.today,
        ).length,
        denominator: duties.length,
      },
      ['权责清单', 'list of powers'],
    ),
  ];
}

/** The coverage and completion indicators of an agency for a year, in a fixed order. */
export function coverageOf(corpus: Corpus, agency: string, year: number): Gauge[] {
  const plan = all(corpus, 'plan').find(({ value }) => value.agency === agency && value.year === year);
  return [
    ...ofPlan(corpus, plan),
    ...ofMonths(corpus, agency, year),
    ...ofRegisters(corpus, agency, year),
    ...ofTraining(corpus, agency, year),
    ...ofStandards(corpus, agency, year),
  ];
}
