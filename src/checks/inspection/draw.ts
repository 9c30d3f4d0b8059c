import { enforcementOpinion } from '../../model/law/basis.ts';
import { report } from '../report.ts';
import { defineRule } from '../rule.ts';

/** A firm inspected at random was drawn: the inspection names the draw. */
export const inspectionDraw = defineRule({
  code: 'inspection/draw',
  number: 'INS-09',
  severity: 'warning',
  title: { zh: '双随机抽查写明抽取记录', en: 'Random inspections name their draw' },
  basis: [enforcementOpinion(7)],
  on: ['inspection'],
  validFrom: '2017-11-01',
  run: ({ value }) =>
    value.selection === 'randomFirm' && value.draw === undefined
      ? [
          report('draw', '双随机抽查没有抽取记录', 'The random inspection names no draw', {
            hint: ['请填写抽取记录的编号', 'Enter the draw the firm comes from'],
          }),
        ]
      : [],
  examples: [
    { title: '重点检查不需要抽取' },
    { title: '双随机抽查没有抽取记录', change: { selection: 'randomFirm' }, reports: ['draw'] },
    { title: '双随机抽查写明抽取记录', change: { selection: 'randomFirm', draw: '2026-001' } },
    { title: '意见提出以前的检查不适用', change: { selection: 'randomFirm', on: '2017-10-31' } },
    {
      title: '意见提出之后的检查适用',
      change: { selection: 'randomFirm', on: '2017-11-01' },
      reports: ['draw'],
    },
  ],
});
