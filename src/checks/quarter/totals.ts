import { enforcementOpinion } from '../../model/law/basis.ts';
import { report } from '../report.ts';
import { defineRule } from '../rule.ts';
import type { Report } from '../rule.ts';
import { figurePaths, titleOf, write } from './figures.ts';

const hint = [
  '请与各单位报表核对，改正录错的一项；已公布的，填写“数据更正”',
  'Compare it with the reports of the units; record a correction of published figures',
] as const;

/** The units add up to the total; parts of a total are no more than the whole; sectors add up. */
export const totals = defineRule({
  code: 'quarter/totals',
  number: 'QTR-02',
  severity: 'error',
  title: { zh: '各单位之和等于合计，分项之和等于总项', en: 'Units add up to the total, parts to the whole' },
  basis: [enforcementOpinion(19), '《安全生产监管执法监督办法》第八条第（七）项'],
  on: ['quarter'],
  run: ({ value }) => {
    const reports: Report[] = [];
    for (const path of figurePaths) {
      const total = value.total[path];
      const given = value.units.map((unit) => unit[path]);
      if (total === undefined || given.some((each) => each === undefined)) continue;
      const sum = given.reduce<number>((all, each) => all + (each ?? 0), 0);
      if (sum !== total)
        reports.push(
          report(
            `total.${path}`,
            `各单位“${titleOf(path)}”合计 ${write(path, sum)}，应等于合计栏 ${write(path, total)}，相差 ${write(path, Math.abs(sum - total))}`,
            `The units have ${write(path, sum)}, the total says ${write(path, total)}`,
            { hint },
          ),
        );
    }
    for (const [place, row] of [
      ...value.units.map((unit, index) => [`units.${index}`, unit] as const),
      ['total', value.total] as const,
    ]) {
      const { visits, plannedVisits, triggeredVisits, hazards, majorHazards, rectified } = row;
      if (
        plannedVisits !== undefined &&
        triggeredVisits !== undefined &&
        plannedVisits + triggeredVisits !== visits
      )
        reports.push(
          report(
            `${place}.visits`,
            `有计划检查 ${plannedVisits} 与触发式检查 ${triggeredVisits} 合计 ${plannedVisits + triggeredVisits}，应等于检查家次 ${visits}`,
            `Planned and triggered visits are ${plannedVisits + triggeredVisits}, which should equal ${visits}`,
            { hint },
          ),
        );
      for (const [part, title] of [
        [majorHazards, '重大事故隐患'],
        [rectified, '已整改隐患'],
      ] as const)
        if (part !== undefined && hazards !== undefined && part > hazards)
          reports.push(
            report(
              `${place}.${title === '已整改隐患' ? 'rectified' : 'majorHazards'}`,
              `“${title}”${part} 应不多于“发现事故隐患”${hazards}`,
              `${part} is more than the hazards found, ${hazards}`,
              { hint },
            ),
          );
    }
    if (value.sectors.length > 0)
      for (const path of ['visits', 'penalties', 'fines', 'stopped'] as const) {
        const given = value.sectors.map((sector) => sector[path]);
        const total = value.total[path];
        if (total === undefined || given.some((each) => each === undefined)) continue;
        const sum = given.reduce<number>((all, each) => all + (each ?? 0), 0);
        if (sum !== total)
          reports.push(
            report(
              'sectors',
              `分行业“${titleOf(path)}”合计 ${write(path, sum)}，应等于合计 ${write(path, total)}`,
              `The sectors have ${write(path, sum)} of ${path}, the total says ${write(path, total)}`,
              { hint },
            ),
          );
      }
    return reports;
  },
  examples: [
    { title: '合计相符' },
    {
      title: '合计多写一家次',
      change: { 'total.visits': 141, 'total.plannedVisits': 127 },
      reports: ['total.visits', 'total.plannedVisits'],
    },
    { title: '罚没款相差 0.1 万元', change: { 'total.fines': '12.6' }, reports: ['total.fines'] },
    {
      title: '有计划与触发式之和不等于总数',
      change: { 'units.0.triggeredVisits': 15, 'total.triggeredVisits': 15 },
      reports: ['units.0.visits', 'total.visits'],
    },
    {
      title: '已整改多于发现',
      change: { 'units.0.rectified': 401, 'total.rectified': 401 },
      reports: ['units.0.rectified', 'total.rectified'],
    },
    {
      title: '分行业合计不等于总数',
      change: {
        sectors: [
          { sector: '机械', visits: 100 },
          { sector: '轻工', visits: 39 },
        ],
      },
      reports: ['sectors'],
    },
    {
      title: '分行业合计相符',
      change: {
        sectors: [
          { sector: '机械', visits: 100 },
          { sector: '轻工', visits: 40 },
        ],
      },
    },
  ],
});
