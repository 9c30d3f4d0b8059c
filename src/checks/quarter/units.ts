import { enforcementOpinion } from '../../model/law/basis.ts';
import { find } from '../../model/corpus.ts';
import { report } from '../report.ts';
import { defineRule } from '../rule.ts';
import type { Report } from '../rule.ts';
import { unitsOf } from './figures.ts';

/** For examples: a unit below the sample's agency. */
const dong = {
  kind: 'agency',
  change: { id: 'dong', parent: 'shili', name: '示例市应急管理局东区分局' },
} as const;

/** An analysis names the own level and every unit below, each once. */
export const units = defineRule({
  code: 'quarter/units',
  number: 'QTR-01',
  severity: 'error',
  title: {
    zh: '季度分析列出本级和每一个下级单位',
    en: 'The analysis names the own level and every unit below',
  },
  basis: [enforcementOpinion(19)],
  on: ['quarter'],
  whole: ['agency'],
  run: ({ value }, corpus) => {
    const wanted = new Set(unitsOf(value, corpus));
    const seen = new Set<string>();
    const nameOf = (id: string) => find(corpus, 'agency', id)?.value.name ?? id;
    const reports: Report[] = [];
    for (const [index, { unit }] of value.units.entries()) {
      if (seen.has(unit))
        reports.push(
          report(`units.${index}.unit`, `“${nameOf(unit)}”列了两次`, `${unit} is listed twice`, {
            hint: ['请合并或者删去一行', 'Merge the rows or remove one'],
          }),
        );
      else if (!wanted.has(unit))
        reports.push(
          report(
            `units.${index}.unit`,
            `“${nameOf(unit)}”不是本单位的下级，不应列入`,
            `${unit} is not below the agency in this period`,
            {
              severity: 'warning',
              hint: ['请核对机构的“上级机构”和“成立日期”', 'Check the agency’s superior and its first day'],
            },
          ),
        );
      seen.add(unit);
    }
    for (const id of wanted)
      if (!seen.has(id))
        reports.push(
          report('units', `没有“${nameOf(id)}”的数据`, `${id} is not in the analysis`, {
            hint: [
              '每季度应列出本级和每个下级单位；没有发生的填 0',
              'Every unit is named each quarter; enter zeros where nothing happened',
            ],
          }),
        );
    return reports;
  },
  examples: [
    { title: '没有下级，只列本级' },
    { title: '缺一个下级', also: [dong], reports: ['units'] },
    {
      title: '下级在季度之后成立，不要求',
      also: [{ ...dong, change: { ...dong.change, since: '2026-01-05' } }],
    },
    { title: '缺本级', change: { units: [] }, reports: ['units'] },
    {
      title: '列了两次本级',
      change: { 'units.1': { unit: 'shili', visits: 0, fines: 0, stopped: 0, revoked: 0, closedDown: 0 } },
      reports: ['units.1.unit'],
    },
    {
      title: '列了不是下级的单位',
      change: { 'units.1': { unit: 'dong', visits: 0, fines: 0, stopped: 0, revoked: 0, closedDown: 0 } },
      also: [{ ...dong, change: { ...dong.change, parent: undefined } }],
      reports: ['units.1.unit'],
      severity: 'warning',
    },
  ],
});
