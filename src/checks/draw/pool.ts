import { poolHash } from '../../base/draw.ts';
import { groupBy } from '../../base/order.ts';
import { isUscc } from '../../base/uscc.ts';
import type { RandomPool } from '../../model/kinds/random-pool.ts';
import { report } from '../report.ts';
import { defineRule } from '../rule.ts';
import type { Report } from '../rule.ts';
import { randomInspection, randomInspectionSince } from './basis.ts';

function members(pool: RandomPool): Report[] {
  const seen = new Set<string>();
  const reports: Report[] = [];
  for (const [index, { code, name }] of pool.members.entries()) {
    if (seen.has(code))
      reports.push(
        report(
          `members.${index}.code`,
          `“${name}”的代码 ${code} 在名录中重复`,
          `${code} is in the pool twice`,
          {
            hint: [
              '请删去重复的一行；重复会使其抽中机会加倍',
              'Remove one of them; it would be drawn twice as often',
            ],
          },
        ),
      );
    seen.add(code);
    if (pool.type === 'firms' && code.length === 18 && !isUscc(code))
      reports.push(
        report(
          `members.${index}.code`,
          `“${name}”的统一社会信用代码 ${code} 校验不符`,
          `${code} fails the check digit`,
          {
            hint: ['请核对营业执照', 'Compare it with the licence'],
          },
        ),
      );
  }
  return reports;
}

function classes(pool: RandomPool): Report[] {
  if (pool.classes.length === 0) return [];
  const byClass = groupBy(pool.members, (member) => member.class);
  const reports = pool.classes.flatMap(({ class: name, count, weight }, index) => {
    const found = byClass.get(name)?.length ?? 0;
    const wrong: Report[] = [];
    if (found !== count)
      wrong.push(
        report(
          `classes.${index}.count`,
          `“${name}”应为 ${found} 户（人），实为 ${count}`,
          `${name} should be ${found}, found ${count}`,
          { hint: ['请与名录成员核对', 'Compare it with the members'] },
        ),
      );
    if (weight < 1)
      wrong.push(
        report(
          `classes.${index}.weight`,
          `“${name}”的权重应不小于 1，实为 ${weight}`,
          `The weight of ${name} should be at least 1`,
          {
            hint: [
              '权重为 0 的对象永远抽不到；不参加抽取的，列入“不参加抽取的对象”',
              'With no weight it can never be drawn; list it as excluded instead',
            ],
          },
        ),
      );
    return wrong;
  });
  const listed = new Set(pool.classes.map((each) => each.class));
  for (const name of byClass.keys())
    if (!listed.has(name))
      reports.push(
        report(
          'classes',
          `名录成员有等级“${name}”，分等级数量中没有`,
          `Members of class ${name} are not counted by class`,
          {
            hint: ['请补上该等级的数量和权重', 'Add the class with its count and weight'],
          },
        ),
      );
  return reports;
}

/** A pool is what it says: as many members as stated, none twice, and the hash anybody can recompute. */
export const pool = defineRule({
  code: 'draw/pool',
  number: 'DRAW-01',
  severity: 'error',
  title: {
    zh: '名录库的数量、等级和校验值与成员一致',
    en: 'A pool agrees with its members in size, classes and hash',
  },
  basis: [randomInspection],
  validFrom: randomInspectionSince,
  on: ['random-pool'],
  run: ({ value }) => {
    if (value.members.length === 0) return [];
    const reports = [...members(value), ...classes(value)];
    if (value.size !== value.members.length)
      reports.push(
        report(
          'size',
          `名录数量应为 ${value.members.length}，实为 ${value.size}`,
          `The size should be ${value.members.length}, found ${value.size}`,
          {
            hint: ['请与名录成员核对', 'Compare it with the members'],
          },
        ),
      );
    const hash = poolHash(value.members);
    if (value.hash === undefined)
      reports.push(
        report('', `没有填写名录校验值，应为 ${hash}`, `The hash is missing, it should be ${hash}`, {
          severity: 'warning',
          hint: [
            '抽取前公布校验值，事后才能证明名录没有改动',
            'Publish the hash before the draw, so that nobody can change the pool',
          ],
        }),
      );
    else if (value.hash !== hash)
      reports.push(
        report(
          'hash',
          `名录校验值应为 ${hash}，实为 ${value.hash}`,
          `The hash should be ${hash}, found ${value.hash}`,
          {
            hint: [
              '公布校验值之后成员代码或者等级被改动；请恢复名录，或者重新建库、公布后再抽取',
              'A code or class was changed after the hash was made; restore the pool or make a new one',
            ],
          },
        ),
      );
    return reports;
  },
  examples: [
    { title: '名录一致' },
    { title: '数量与成员不符', change: { size: 6 }, reports: ['size'] },
    {
      title: '公布校验值后改了成员等级',
      change: { 'members.0.class': 'A级', 'classes.0.count': 3, 'classes.1.count': 2 },
      reports: ['hash'],
    },
    { title: '没有校验值', change: { hash: undefined }, reports: [''], severity: 'warning' },
    { title: '等级数量不符', change: { 'classes.1.count': 4 }, reports: ['classes.1.count'] },
    { title: '权重为零', change: { 'classes.0.weight': 0 }, reports: ['classes.0.weight'] },
    {
      title: '缺一个等级',
      change: { classes: [{ class: 'A级', count: 2, weight: 1 }] },
      reports: ['classes'],
    },
    {
      title: '同一户列了两次，信用代码校验不符',
      change: {
        size: 2,
        classes: [],
        members: [
          { code: '91999900MA0000016N', name: '示例市松风化工有限公司', class: 'B级' },
          { code: '91999900MA0000016N', name: '示例市松风化工有限公司', class: 'B级' },
        ],
      },
      reports: ['members.0.code', 'members.1.code', 'members.1.code', 'hash'],
    },
    {
      title: '2015 年 7 月 29 日以前没有双随机的规定',
      change: { size: 6, asOf: '2015-07-28' },
    },
    {
      title: '2015 年 7 月 29 日起适用',
      change: { size: 6, asOf: '2015-07-29' },
      reports: ['size'],
    },
  ],
});
