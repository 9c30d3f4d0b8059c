import { defineRule } from '../rule.ts';
import { addsUp, basis } from './figures.ts';

/** Fines come from inspections or from accidents. */
export const finesOrigin = defineRule({
  code: 'statistics/fines-origin',
  number: 'STA-08',
  severity: 'error',
  title: { zh: '监督检查与事故罚没款之和等于罚没款', en: 'Fines by origin make all fines' },
  basis,
  on: ['statistics'],
  run: ({ value }) => addsUp(value, 'fines', ['finesRoutine', 'finesAccident'], 'unknown'),
  examples: [
    { title: '两项相符', change: { finesRoutine: '1.25', finesAccident: '0.75' } },
    { title: '只填一项且不超过合计', change: { finesRoutine: '1.5', finesAccident: undefined } },
    {
      title: '只填一项而已超过合计',
      change: { finesRoutine: '2.5', finesAccident: undefined },
      reports: ['fines'],
    },
    { title: '差一分钱', change: { finesRoutine: '1.999999' }, reports: ['fines'] },
  ],
});
