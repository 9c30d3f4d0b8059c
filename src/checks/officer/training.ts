import { threshold } from '../../model/law/thresholds.ts';
import { formatBasis } from '../../model/law/basis.ts';
import { report } from '../report.ts';
import { defineRule } from '../rule.ts';
import type { Report } from '../rule.ts';

const shares = [
  { id: 'training', part: 'trained', whole: 'total', title: '培训率', en: 'trained' },
  { id: 'certificates', part: 'certified', whole: 'certifiable', title: '持证率', en: 'certified' },
] as const;

const titles = {
  trained: '已培训执法人员数',
  total: '应培训执法人员数',
  certified: '已持证人员数',
  certifiable: '应持证人员数',
} as const;

/** All officers are trained and certified every year; less is explained. */
export const trainingShare = defineRule({
  code: 'officer/training',
  number: 'OFF-04',
  severity: 'warning',
  title: { zh: '执法人员培训率、持证率均为100%', en: 'All officers are trained and certified' },
  basis: [formatBasis(threshold('training').basis)],
  on: ['training'],
  run: ({ value }) => {
    const reports: Report[] = [];
    for (const { id, part, whole, title, en } of shares) {
      const has = value[part];
      const all = value[whole];
      if (has > all)
        reports.push(
          report(
            part,
            `${titles[part]} ${has} 应不多于${titles[whole]} ${all}`,
            `${has} ${en} of ${all}: more than there are`,
            { severity: 'error', hint: ['请核对人数', 'Check the numbers'] },
          ),
        );
      // A share exactly at the threshold meets it; nobody to train leaves nothing to meet.
      else if (all > 0 && has / all < threshold(id).value && value.reason === undefined)
        reports.push(
          report(
            part,
            `${title}应为 ${threshold(id).value * 100}%，实为 ${((has / all) * 100).toFixed(1)}%（${has}/${all} 人）`,
            `${((has / all) * 100).toFixed(1)}% are ${en}, expected ${threshold(id).value * 100}%`,
            { hint: ['请补训、补办证件，或填写原因', 'Train or certify them, or give the reason'] },
          ),
        );
    }
    const { exams, rotation } = value;
    if (exams && exams.passed > exams.taken)
      reports.push(
        report(
          'exams.passed',
          `考试合格人数 ${exams.passed} 应不多于参加考试人数 ${exams.taken}`,
          `${exams.passed} passed of ${exams.taken} who took the examination`,
          { severity: 'error', hint: ['请核对人数', 'Check the numbers'] },
        ),
      );
    if (rotation && value.year >= rotation.to && rotation.done < value.total && value.reason === undefined)
      reports.push(
        report(
          'rotation.done',
          `${rotation.from}—${rotation.to} 年轮训应覆盖 ${value.total} 人，实为 ${rotation.done} 人`,
          `The rotation of ${rotation.from}–${rotation.to} reached ${rotation.done} of ${value.total} officers`,
          { hint: ['请安排轮训，或填写原因', 'Arrange the courses or give the reason'] },
        ),
      );
    return reports;
  },
  examples: [
    { title: '全部培训、持证' },
    { title: '一人未培训', change: { trained: 9 }, reports: ['trained'] },
    { title: '一人未培训而说明原因', change: { trained: 9, reason: '1人全年病假。' } },
    { title: '一人未持证', change: { certified: 9 }, reports: ['certified'] },
    { title: '培训人数多于应培训人数', change: { trained: 11 }, reports: ['trained'], severity: 'error' },
    { title: '没有应持证人员', change: { certifiable: 0, certified: 0 } },
    {
      title: '合格人数多于参加考试人数',
      change: { 'exams.passed': 3 },
      reports: ['exams.passed'],
      severity: 'error',
    },
    { title: '三年轮训期满未覆盖全员', change: { 'rotation.done': 8 }, reports: ['rotation.done'] },
    {
      title: '三年轮训尚未期满',
      change: { rotation: { from: 2024, to: 2026, done: 4 } },
    },
  ],
});
