import { find } from '../../model/corpus.ts';
import { replay } from '../../model/replay.ts';
import { report } from '../report.ts';
import { defineRule } from '../rule.ts';
import type { Report } from '../rule.ts';
import { randomInspection, randomInspectionSince } from './basis.ts';

const again = [
  '请运行 gongshi draw 查看应有结果；记录有误的改正，抽取有误的重新抽取',
  'Run gongshi draw to see what should come out; correct the record or draw again',
] as const;

/** For examples: a pool of four officers of three units. */
const officers = {
  kind: 'random-pool',
  change: {
    id: 'officers',
    type: '执法人员名录库',
    size: 4,
    hash: '8076b75a24c8e2cf0e41552961f1f8f88b088b42acc77518925a96e0a21af190',
    classes: [],
    members: [
      { code: '99990000001', name: '演示员甲', class: '工贸', unit: '支队' },
      { code: '99990000002', name: '演示员乙', class: '工贸', unit: '支队' },
      { code: '99990000003', name: '演示员丙', class: '工贸', unit: '基础科' },
      { code: '99990000004', name: '演示员丁', class: '工贸', unit: '危化科' },
    ],
  },
} as const;

/** For examples: the officers the sample's seed gives. */
const assigned = {
  officerPool: 'officers',
  'selected.0.officers': [
    { certificate: '99990000002', name: '演示员乙' },
    { certificate: '99990000004', name: '演示员丁' },
  ],
  'selected.1.officers': [
    { certificate: '99990000003', name: '演示员丙' },
    { certificate: '99990000002', name: '演示员乙' },
  ],
};

/** Repeats a draw from its seed and pools: the same firms in the same order with the same officers. */
export const replayed = defineRule({
  code: 'draw/replay',
  number: 'DRAW-03',
  severity: 'error',
  title: {
    zh: '按公布的种子和名录复算，抽取结果一致',
    en: 'Repeated from the published seed and pools, the draw gives the same result',
  },
  basis: [randomInspection],
  validFrom: randomInspectionSince,
  on: ['draw'],
  whole: ['random-pool'],
  run: ({ value }, corpus) => {
    const pool = find(corpus, 'random-pool', value.firmPool)?.value;
    if (!pool || pool.members.length === 0 || value.poolHash !== pool.hash) return [];
    const officerPool =
      value.officerPool === undefined ? undefined : find(corpus, 'random-pool', value.officerPool)?.value;
    const result = replay(value, pool, officerPool);
    const reports: Report[] = [];
    for (const [index, wanted] of result.drawn.entries()) {
      const found = value.selected[index];
      if (!found) break;
      if (found.code !== wanted.code) {
        reports.push(
          report(
            `selected.${index}.code`,
            `第 ${index + 1} 户按种子复算应为“${wanted.name}”，实为“${found.name}”`,
            `Number ${index + 1} should be ${wanted.name}, found ${found.name}`,
            { hint: again },
          ),
        );
        continue;
      }
      if (!officerPool || officerPool.members.length === 0) continue;
      const names = (people: readonly { name: string }[]) =>
        people.map(({ name }) => name).join('、') || '无';
      const codes = (people: readonly { certificate: string }[]) =>
        people.map(({ certificate }) => certificate).join(' ');
      if (codes(found.officers) !== codes(wanted.officers))
        reports.push(
          report(
            `selected.${index}.officers`,
            `“${found.name}”的执法人员按种子复算应为${names(wanted.officers)}，实为${names(found.officers)}`,
            `The officers should be ${codes(wanted.officers)}, found ${codes(found.officers)}`,
            { hint: again },
          ),
        );
    }
    for (const index of result.idle)
      reports.push(
        report(
          `replaced.${index}`,
          `被替换的“${value.replaced[index]!.name ?? value.replaced[index]!.code}”并未抽中，不需要替换`,
          'Somebody who was not drawn is replaced',
          {
            severity: 'warning',
            hint: ['请核对被替换者代码和所查对象代码', 'Check the codes of the replacement'],
          },
        ),
      );
    return reports;
  },
  examples: [
    { title: '复算一致' },
    { title: '换了种子', change: { seed: '2026024' }, reports: ['selected.0.code', 'selected.1.code'] },
    {
      title: '抽中的一户被换成另一户',
      change: { 'selected.1.code': '91999900MA0090049U', 'selected.1.name': '示例市红枫家具有限公司' },
      reports: ['selected.1.code'],
    },
    {
      title: '第二户已关闭，由后一位递补',
      change: {
        'selected.1.code': '91999900MA0090057N',
        'selected.1.name': '示例市碧波包装有限公司',
        replaced: [{ what: '检查对象', code: '91999900MA00900149', reason: '已关闭、停业或者注销' }],
      },
    },
    {
      title: '替换了没有抽中的一户',
      change: {
        replaced: [{ what: '检查对象', code: '91999900MA0090049U', reason: '已关闭、停业或者注销' }],
      },
      reports: ['replaced.0'],
      severity: 'warning',
    },
    { title: '执法人员复算一致', change: assigned, also: [officers] },
    {
      title: '执法人员不是抽出来的',
      change: { ...assigned, 'selected.1.officers': [{ certificate: '99990000001', name: '演示员甲' }] },
      also: [officers],
      reports: ['selected.1.officers'],
    },
    {
      title: '抽中的执法人员回避，由后一位递补',
      change: {
        ...assigned,
        'selected.0.officers': [
          { certificate: '99990000004', name: '演示员丁' },
          { certificate: '99990000003', name: '演示员丙' },
        ],
        replaced: [{ what: '执法人员', code: '99990000002', firm: '91999900MA0090030Y', reason: '依法回避' }],
      },
      also: [officers],
    },
    {
      title: '2015 年 7 月 29 日以前没有双随机的规定',
      change: { seed: '2026024', on: '2015-07-28' },
    },
    {
      title: '2015 年 7 月 29 日起适用',
      change: { seed: '2026024', on: '2015-07-29' },
      reports: ['selected.0.code', 'selected.1.code'],
    },
  ],
});
