import { enforcementOpinion } from '../../model/law/basis.ts';
import { report } from '../report.ts';
import { defineRule } from '../rule.ts';

/** General inspections, those of firms that are not key enterprises, draw the firms and the officers at random. */
export const randomLines = defineRule({
  code: 'plan/random-lines',
  number: 'PLAN-11',
  severity: 'warning',
  title: { zh: '一般检查安排均为双随机', en: 'General inspections are drawn at random' },
  basis: [enforcementOpinion(7)],
  on: ['plan'],
  validFrom: '2017-11-01',
  run: ({ value }) =>
    value.lines.flatMap(({ number, matter, key, random, remark }, index) =>
      key || random || remark !== undefined
        ? []
        : [
            report(
              `lines.${index}.random`,
              `第 ${number} 项“${matter}”为一般检查，应为双随机`,
              `Line ${number} “${matter}” is a general inspection and should be drawn at random`,
              {
                hint: [
                  '请填“双随机：是”；不宜随机的（如许可后核查），在安排备注中说明',
                  'Mark it as random, or say in the remark why it is not',
                ],
              },
            ),
          ],
    ),
  examples: [
    { title: '一般检查为双随机' },
    { title: '一般检查不是双随机', change: { 'lines.1.random': '否' }, reports: ['lines.1.random'] },
    {
      title: '备注说明了原因',
      change: { 'lines.1.random': '否', 'lines.1.remark': '许可后核查，逐家进行' },
    },
    { title: '重点检查不要求随机', change: { 'lines.0.random': '否' } },
    {
      title: '意见提出以前的计划不适用',
      change: { 'lines.1.random': '否', 'approval.on': '2017-10-31' },
    },
    {
      title: '意见提出之后的计划适用',
      change: { 'lines.1.random': '否', 'approval.on': '2017-11-01' },
      reports: ['lines.1.random'],
    },
  ],
});
