import { quotaOf } from '../../base/draw.ts';
import { formatChinese } from '../../base/dates.ts';
import { find } from '../../model/corpus.ts';
import type { Draw } from '../../model/kinds/draw.ts';
import type { RandomPool } from '../../model/kinds/random-pool.ts';
import { weightOf } from '../../model/replay.ts';
import { report } from '../report.ts';
import { defineRule } from '../rule.ts';
import type { Report } from '../rule.ts';
import { randomInspection, randomInspectionSince } from './basis.ts';

const notThis = (path: string, zh: string, en: string): Report =>
  report(path, zh, en, { hint: ['请与公布的名录库核对', 'Compare it with the published pool'] });

function ofPool(path: 'firmPool' | 'officerPool', draw: Draw, pool: RandomPool): Report[] {
  const reports: Report[] = [];
  const wanted = path === 'firmPool' ? 'firms' : 'officers';
  if (pool.type !== wanted)
    reports.push(
      notThis(
        path,
        `“${pool.title}”不是${wanted === 'firms' ? '检查对象' : '执法人员'}名录库`,
        `${pool.title} is a pool of another kind`,
      ),
    );
  if (pool.asOf > draw.on)
    reports.push(
      notThis(
        path,
        `名录截止日期 ${formatChinese(pool.asOf)}晚于抽取日期 ${formatChinese(draw.on)}`,
        `The pool is of ${pool.asOf}, after the draw of ${draw.on}`,
      ),
    );
  const hashPath = path === 'firmPool' ? 'poolHash' : 'officerPoolHash';
  const hash = draw[hashPath];
  if (pool.hash !== undefined && hash !== undefined && hash !== pool.hash)
    reports.push(
      notThis(
        hashPath,
        `记录的名录校验值应为名录库公布的 ${pool.hash}，实为 ${hash}`,
        `The hash on record should be ${pool.hash}, found ${hash}`,
      ),
    );
  return reports;
}

function ofNumbers(draw: Draw, pool: RandomPool): Report[] {
  const reports: Report[] = [];
  if (draw.poolSize !== pool.size)
    reports.push(
      notThis(
        'poolSize',
        `检查对象数应为 ${pool.size} 户，实为 ${draw.poolSize} 户`,
        `The pool holds ${pool.size}, found ${draw.poolSize}`,
      ),
    );
  const quota = draw.ratio === undefined ? undefined : Math.min(quotaOf(pool.size, draw.ratio), pool.size);
  if (quota !== undefined && draw.quota !== quota)
    reports.push(
      report(
        'quota',
        `按抽取比例 ${draw.ratio}% 应抽取 ${quota} 户，实为 ${draw.quota} 户`,
        `${draw.ratio}% of ${pool.size} is ${quota}, found ${draw.quota}`,
        {
          hint: ['不足一户的按一户计', 'Part of a firm counts as one'],
        },
      ),
    );
  if (draw.selected.length !== draw.quota)
    reports.push(
      report(
        'selected',
        `抽中对象应为 ${draw.quota} 户，实为 ${draw.selected.length} 户`,
        `${draw.quota} should be drawn, ${draw.selected.length} are`,
        {
          hint: [
            '被替换的不计入抽中对象，由后一位递补',
            'Replaced ones do not count; the next takes the place',
          ],
        },
      ),
    );
  for (const [index, { class: name, weight }] of draw.weights.entries())
    if (pool.classes.length > 0 && weightOf({ weights: [] }, pool, name) !== weight)
      reports.push(
        notThis(
          `weights.${index}.weight`,
          `“${name}”的权重应为名录库公布的 ${weightOf({ weights: [] }, pool, name)}，实为 ${weight}`,
          `The published weight of ${name} is ${weightOf({ weights: [] }, pool, name)}, found ${weight}`,
        ),
      );
  return reports;
}

/** A draw uses the pool that was published: its hash, its size, its weights, and the number the ratio asks for. */
export const inputs = defineRule({
  code: 'draw/inputs',
  number: 'DRAW-02',
  severity: 'error',
  title: {
    zh: '抽取所用的名录、比例、户数和权重与公布的一致',
    en: 'A draw uses the pool, ratio and weights that were published',
  },
  basis: [randomInspection],
  validFrom: randomInspectionSince,
  on: ['draw'],
  whole: ['random-pool', 'random-item'],
  run: ({ value }, corpus) => {
    const pool = find(corpus, 'random-pool', value.firmPool)?.value;
    if (!pool) return [];
    const officers =
      value.officerPool === undefined ? undefined : find(corpus, 'random-pool', value.officerPool)?.value;
    const reports = [...ofPool('firmPool', value, pool), ...ofNumbers(value, pool)];
    if (officers) reports.push(...ofPool('officerPool', value, officers));
    const item = find(corpus, 'random-item', value.item)?.value;
    if (item?.category === 'general' && value.ratio !== undefined && value.ratio < item.ratio)
      reports.push(
        report(
          'ratio',
          `抽取比例应不低于事项清单的 ${item.ratio}%，实为 ${value.ratio}%`,
          `The list asks for ${item.ratio}%, found ${value.ratio}%`,
          {
            severity: 'warning',
            hint: [
              '分次抽取的，各次合计达到清单比例，请在备注中写明',
              'Where several draws make up the ratio, say so in the remark',
            ],
          },
        ),
      );
    return reports;
  },
  examples: [
    { title: '与公布的名录一致' },
    { title: '记录的校验值不是公布的', change: { poolHash: '0'.repeat(64) }, reports: ['poolHash'] },
    { title: '户数不符', change: { poolSize: 50 }, reports: ['poolSize'] },
    { title: '比例算出的户数向上取整', change: { ratio: '21%' } },
    { title: '少抽一户', change: { quota: 1 }, reports: ['quota', 'selected'] },
    { title: '权重与公布的不同', change: { 'weights.1.weight': 5 }, reports: ['weights.1.weight'] },
    { title: '名录晚于抽取', change: { on: '2026-02-19' }, reports: ['firmPool'] },
    {
      title: '比例低于清单（户数相符）',
      kind: 'draw',
      change: { ratio: '21%' },
      around: { 'random-item': { ratio: '25%' } },
      reports: ['ratio'],
      severity: 'warning',
    },
    {
      title: '拿执法人员名录当检查对象名录',
      around: { 'random-pool': { type: '执法人员名录库' } },
      reports: ['firmPool'],
    },
    {
      title: '2015 年 7 月 29 日以前没有双随机的规定',
      change: { poolSize: 50, on: '2015-07-28' },
    },
    {
      title: '2015 年 7 月 29 日起适用',
      change: { poolSize: 50, on: '2015-07-29' },
      reports: ['firmPool', 'poolSize'],
    },
  ],
});
