import { formatYuan } from '../../base/money.ts';
import type { Corpus } from '../../model/corpus.ts';
import { find } from '../../model/corpus.ts';
import type { Penalty } from '../../model/kinds/penalty.ts';
import { actKnownOn } from '../../model/penalty-file.ts';
import { enforcementOpinion, formatBasis } from '../../model/law/basis.ts';
import { report } from '../report.ts';
import { defineRule } from '../rule.ts';
import type { Report } from '../rule.ts';
import { groundsOf, measuresOf, openTo, saysGraver, spanOf } from './fine-grounds.ts';

/** Levels of benchmarks in ascending order with the share of the range they can at most begin or must at least reach. */
const bands: readonly { words: RegExp; from: number; to: number }[] = [
  { words: /减轻|不予/u, from: 0, to: 0 },
  { words: /较轻|从轻|轻微/u, from: 0, to: 0.7 },
  { words: /特别严重|严重|较重|从重/u, from: 0.3, to: 1 },
];

/** One fine with the discretion used and the law it rests on. */
interface Judged {
  path: string;
  level: string | undefined;
  benchmark: string | undefined;
  fine: number | undefined;
  basis: readonly string[];
}

/** Each violation where it has its own fine, else the decision as a whole. */
function judged(value: Penalty): Judged[] {
  const own = value.violations.filter((each) => each.fine !== undefined);
  if (own.length > 0 && own.length === value.violations.length)
    return value.violations.map(({ discretion, fine, basis }, index) => ({
      path: `violations.${index}.discretion`,
      level: (discretion ?? value.discretion)?.level,
      benchmark: (discretion ?? value.discretion)?.benchmark,
      fine,
      basis: basis.length > 0 ? basis : value.basis,
    }));
  const discretion = value.discretion ?? value.violations.find((each) => each.discretion)?.discretion;
  return [
    {
      path: 'discretion',
      level: discretion?.level,
      benchmark: discretion?.benchmark,
      fine: value.fine,
      basis: value.basis,
    },
  ];
}

/** The published bounds of the level, where the power's record has them. */
function ofTable({ level, fine, path }: Judged, value: Penalty, corpus: Corpus): Report[] | undefined {
  const power = value.responsibility && find(corpus, 'responsibility', value.responsibility)?.value;
  const party = value.party.type === 'person' ? 'person' : 'unit';
  const rows = power ? (power.benchmark?.levels ?? []).filter((each) => each.party === party) : [];
  if (rows.length === 0 || fine === undefined || level === undefined) return undefined;
  const row = rows.find((each) => each.level === level);
  const names = rows.map((each) => each.level).join('、');
  if (!row)
    return [
      report(
        `${path}.level`,
        `裁量基准没有“${level}”阶次，应为：${names}`,
        `The benchmark has no level “${level}”`,
        { hint: ['请核对裁量阶次', 'Check the level'] },
      ),
    ];
  return fine >= row.min && fine <= row.max
    ? []
    : [
        report(
          `${path}.level`,
          `“${level}”阶次为 ${formatYuan(row.min)} 元至 ${formatYuan(row.max)} 元，罚款 ${formatYuan(fine)} 元不在其中`,
          `Level “${level}” is ${formatYuan(row.min)} to ${formatYuan(row.max)} yuan, the fine ${formatYuan(fine)}`,
          { hint: ['请核对裁量阶次和金额', 'Check the level and the amount'] },
        ),
      ];
}

/** Without published bounds only a contradiction is told: a light level high in the range, a grave one low in it. */
function ofRange({ level, fine, basis, path }: Judged, value: Penalty, corpus: Corpus): Report[] {
  const band = bands.find(({ words }) => level !== undefined && words.test(level));
  if (!band || fine === undefined || band.to === 0) return [];
  const subject = value.party.type === 'person' ? 'person' : 'unit';
  const spans = groundsOf(basis, subject, actKnownOn(value), corpus)
    .filter((ground) => ground.ranges.length > 0)
    .map((ground) => spanOf(openTo(ground, saysGraver(value)), measuresOf(value)));
  const span = spans[0];
  if (!span || spans.length > 1 || span.open || span.max <= span.min) return [];
  const share = (fine - span.min) / (span.max - span.min);
  if (share > 1 || (share >= band.from && share <= band.to)) return [];
  return [
    report(
      `${path}.level`,
      `裁量阶次“${level}”，罚款 ${formatYuan(fine)} 元却在法定幅度（${formatYuan(span.min)} 元至 ${formatYuan(span.max)} 元）的 ${Math.round(share * 100)}% 处`,
      `Level “${level}”, but the fine lies at ${Math.round(share * 100)} % of the range`,
      {
        severity: 'warning',
        hint: [
          '请核对裁量阶次和金额，或在裁量理由中说明',
          'Check the level and the amount, or give the reason',
        ],
      },
    ),
  ];
}

/** Fines name the benchmark used and its level, and the amount fits the level. */
export const discretion = defineRule({
  code: 'penalty/discretion',
  number: 'PEN-03',
  severity: 'error',
  title: {
    zh: '写明裁量依据，金额与裁量阶次相符',
    en: 'Discretion is founded and the amount fits its level',
  },
  basis: [formatBasis({ law: 'CF', article: 34 }), enforcementOpinion(15)],
  on: ['penalty'],
  validFrom: '2021-07-15',
  run: ({ value }, corpus) => {
    if (value.procedure !== 'ordinary' || !value.fine || value.dataSource !== undefined) return [];
    // A bare entry of a public register need not repeat what only the written decision says.
    const isBare = value.filedOn === undefined && value.notice === undefined && value.evidence.length === 0;
    return judged(value).flatMap((each) => {
      if (each.benchmark === undefined)
        return isBare
          ? []
          : [
              report(each.path, '罚款没有写明裁量基准和阶次', 'The fine names no benchmark and level', {
                hint: [
                  '请填写裁量基准名称、阶次和理由；告知书和决定书均应列明',
                  'Enter the benchmark, its level and the reason; notice and decision both state them',
                ],
              }),
            ];
      return ofTable(each, value, corpus) ?? ofRange(each, value, corpus);
    });
  },
  examples: [
    { title: '写明基准和阶次' },
    {
      title: '没有写明',
      change: { discretion: undefined, 'violations.0.discretion': undefined },
      reports: ['violations.0.discretion'],
    },
    { title: '单项没有、整件写明', change: { 'violations.0.discretion': undefined } },
    {
      title: '只有公示内容的登记不要求',
      change: {
        discretion: undefined,
        violations: undefined,
        evidence: undefined,
        filedOn: undefined,
        notice: undefined,
      },
    },
    {
      title: '2021 年 7 月 15 日以前不要求',
      change: { discretion: undefined, 'violations.0.discretion': undefined, decidedOn: '2021-07-14' },
    },
    {
      title: '当场处罚不要求',
      change: { procedure: 'spot', discretion: undefined, 'violations.0.discretion': undefined },
    },
    {
      title: '阶次较轻而罚款在幅度的 80%',
      change: { 'violations.0.fine': 80000 },
      reports: ['violations.0.discretion.level'],
      severity: 'warning',
    },
    {
      title: '阶次较重而罚款在幅度的 20%',
      change: { 'violations.0.discretion.level': '较重' },
      reports: ['violations.0.discretion.level'],
      severity: 'warning',
    },
    {
      title: '公布的阶次幅度之内',
      around: { responsibility: { 'benchmark.levels': [{ level: '较轻', min: 10000, max: 30000 }] } },
    },
    {
      title: '公布的阶次幅度之外',
      around: { responsibility: { 'benchmark.levels': [{ level: '较轻', min: 0, max: 19999 }] } },
      reports: ['violations.0.discretion.level'],
    },
    {
      title: '没有这一阶次',
      around: { responsibility: { 'benchmark.levels': [{ level: '轻微', min: 0, max: 30000 }] } },
      reports: ['violations.0.discretion.level'],
    },
    {
      title: '2021 年 7 月 14 日尚不适用',
      change: { discretion: undefined, 'violations.0.discretion': undefined, decidedOn: '2021-07-14' },
    },
    {
      title: '2021 年 7 月 15 日起适用',
      change: { discretion: undefined, 'violations.0.discretion': undefined, decidedOn: '2021-07-15' },
      reports: ['violations.0.discretion'],
    },
    {
      title: '2021 年 8 月 31 日，安全生产法修订施行前，幅度未收录，不比较',
      change: { 'violations.0.discretion.level': '较重', decidedOn: '2021-08-31' },
    },
    {
      title: '2021 年 9 月 1 日起按修订后的幅度比较',
      change: { 'violations.0.discretion.level': '较重', decidedOn: '2021-09-01' },
      reports: ['violations.0.discretion.level'],
      severity: 'warning',
    },
  ],
});
