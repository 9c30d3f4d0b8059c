import type { Text } from '../../base/diagnostic.ts';
import type { Basis } from './basis.ts';

/** A figure the supervision rules demand. Shares are fractions of one, money is fen. */
export interface Threshold {
  id: string;
  what: Text;
  /** How the measured value compares: at least, at most, or exactly the value. */
  is: 'at-least' | 'at-most' | 'exactly';
  value: number;
  unit:
    | 'share'
    | 'days'
    | 'years'
    | 'per-year'
    | 'per-quarter'
    | 'points'
    | 'aspects'
    | 'fen'
    | 'tonnes-per-year';
  basis: Basis;
}

const row = <const Id extends string>(
  id: Id,
  [zh, en]: readonly [zh: string, en: string],
  is: Threshold['is'],
  value: number,
  unit: Threshold['unit'],
  [law, article]: readonly [law: string, article?: number],
) => ({ id, what: { zh, en }, is, value, unit, basis: { law, article } });

/** All numeric thresholds of the supervision texts. */
export const thresholds = [
  row(
    'key-workload',
    ['重点检查工作日占监督检查工作日的比例', 'share of key inspections in inspection workdays'],
    'at-least',
    0.6,
    'share',
    ['S1', 8],
  ),
  row('plan-completion', ['年度计划完成率', 'completion of the annual plan'], 'at-least', 1, 'share', [
    'S2',
    3,
  ]),
  row(
    'pre-accident-cases',
    ['事前立案占全部立案的比例', 'share of cases filed before an accident'],
    'at-least',
    0.9,
    'share',
    ['S2', 2],
  ),
  row(
    'standard-teams',
    ['县级以上执法队伍标准化率', 'teams of county level and above that meet the standard'],
    'at-least',
    1,
    'share',
    ['S2', 2],
  ),
  row(
    'township-power',
    ['依法或者受委托行使处罚权的乡镇街道比例', 'townships with the power to punish'],
    'at-least',
    0.8,
    'share',
    ['S2', 2],
  ),
  row('complaint-verification', ['实名举报核查率', 'real-name complaints verified'], 'at-least', 1, 'share', [
    'S2',
    11,
  ]),
  row('training', ['执法人员培训率', 'officers trained'], 'at-least', 1, 'share', ['S2', 17]),
  row('certificates', ['执法人员持证率', 'officers certified'], 'at-least', 1, 'share', ['S2', 17]),
  row(
    'retention',
    ['执法台账和文书保存年限', 'years ledgers and documents are kept'],
    'at-least',
    10,
    'years',
    ['S1', 18],
  ),
  row(
    'list-review',
    ['权责清单每年重新审核', 'yearly review of the list of duties'],
    'at-least',
    1,
    'per-year',
    ['S1', 20],
  ),
  row(
    'special-report',
    ['专项监督报告期限（自批准之日起）', 'special supervision report, from approval'],
    'at-most',
    30,
    'days',
    ['S0', 13],
  ),
  row(
    'rectification-reply',
    ['整改落实情况书面报告期限（自收到之日起）', 'written reply on rectification, from receipt'],
    'at-most',
    30,
    'days',
    ['S0', 14],
  ),
  row(
    'cycle-national',
    ['国家对省级综合监督轮次周期', 'round of comprehensive supervision, nation over province'],
    'at-most',
    3,
    'years',
    ['S0', 9],
  ),
  row(
    'cycle-province',
    ['省级对市级综合监督轮次周期', 'round of comprehensive supervision, province over city'],
    'at-most',
    2,
    'years',
    ['S0', 9],
  ),
  row(
    'supervision-score',
    ['综合监督评分总分', 'full score of comprehensive supervision'],
    'exactly',
    100,
    'points',
    ['S0', 10],
  ),
  row(
    'emergency-aspects',
    ['应急管理执法检查的方面', 'aspects of an emergency-management inspection'],
    'exactly',
    7,
    'aspects',
    ['S3'],
  ),
  row(
    'pre-review-fine',
    ['省局事前审查的罚款数额', 'fine that the provincial bureau reviews beforehand'],
    'at-least',
    50_000_000,
    'fen',
    ['S4', 9],
  ),
  row(
    'pre-review-capacity',
    ['省局事前审查的停产整顿矿井核定能力', 'approved capacity of a mine whose stop is reviewed'],
    'at-least',
    450_000,
    'tonnes-per-year',
    ['S4', 9],
  ),
  row('file-review', ['案卷评查次数', 'reviews of case files'], 'at-least', 1, 'per-year', ['S2', 16]),
  row('seminar', ['执法案例研讨次数', 'seminars'], 'at-least', 1, 'per-year', ['S4', 9]),
  row(
    'leader-hearing',
    ['主要负责人听取执法工作汇报次数', 'reports heard by the head'],
    'at-least',
    1,
    'per-quarter',
    ['S2', 19],
  ),
] as const satisfies readonly Threshold[];

export type ThresholdId = (typeof thresholds)[number]['id'];

/** The threshold with this id. */
export function threshold(id: ThresholdId): Threshold {
  return thresholds.find((each) => each.id === id)!;
}

/** Tells whether a measured value meets a threshold; 以上 and 以下 include the figure itself. */
export function meets(id: ThresholdId, value: number): boolean {
  const { is, value: wanted } = threshold(id);
  return is === 'at-least' ? value >= wanted : is === 'at-most' ? value <= wanted : value === wanted;
}
