import { formatChinese } from '../../base/dates.ts';
import { enforcementOpinion } from '../../model/law/basis.ts';
import { report } from '../report.ts';
import { defineRule } from '../rule.ts';

/** Major hazard installations of a firm that operates are filed with the agency. */
export const majorHazardsFiled = defineRule({
  code: 'party/major-hazards',
  number: 'PTY-05',
  severity: 'warning',
  title: { zh: '重大危险源已经备案', en: 'Major hazard installations are filed' },
  basis: [enforcementOpinion(5), '《中华人民共和国安全生产法》第四十条第二款'],
  on: ['enterprise'],
  run: ({ value }, { today }) =>
    value.status === 'closed' || value.status === 'deregistered'
      ? []
      : value.majorHazards.flatMap(({ name, filedOn }, index) =>
          filedOn === undefined
            ? [
                report(
                  `majorHazards.${index}.filedOn`,
                  `重大危险源“${name}”没有备案日期`,
                  `The major hazard “${name}” has no day of filing`,
                  { hint: ['请督促企业备案后填写备案日期和编号', 'Enter day and number once it is filed'] },
                ),
              ]
            : filedOn > today
              ? [
                  report(
                    `majorHazards.${index}.filedOn`,
                    `重大危险源“${name}”的备案日期 ${formatChinese(filedOn)}在今天以后`,
                    `The major hazard “${name}” is filed on ${filedOn}, after today`,
                    { severity: 'error', hint: ['请核对备案日期', 'Check the date'] },
                  ),
                ]
              : [],
        ),
  examples: [
    { title: '已经备案' },
    {
      title: '没有备案',
      change: { 'majorHazards.0.filedOn': undefined },
      reports: ['majorHazards.0.filedOn'],
    },
    {
      title: '备案日期在今天以后',
      change: { 'majorHazards.0.filedOn': '2026-03-26' },
      reports: ['majorHazards.0.filedOn'],
      severity: 'error',
    },
    { title: '今天备案', change: { 'majorHazards.0.filedOn': '2026-03-25' } },
    { title: '已关闭的企业', change: { 'majorHazards.0.filedOn': undefined, status: '关闭' } },
    { title: '没有重大危险源', change: { majorHazards: [] } },
  ],
});
