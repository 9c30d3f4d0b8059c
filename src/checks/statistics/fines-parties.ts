import { defineRule } from '../rule.ts';
import { addsUp, basis } from './figures.ts';

/** Fines fall on units or on persons. */
export const finesParties = defineRule({
  code: 'statistics/fines-parties',
  number: 'STA-09',
  severity: 'error',
  title: { zh: '单位与个人罚没款之和等于罚没款', en: 'Fines of units and persons make all fines' },
  basis,
  on: ['statistics'],
  run: ({ value }) => addsUp(value, 'fines', ['finesUnits', 'finesPersons'], 'unknown'),
  examples: [
    { title: '两项相符', change: { finesUnits: '1.5', finesPersons: '0.5' } },
    { title: '个人罚款未并入合计', change: { finesPersons: '0.5' }, reports: ['fines'] },
  ],
});
