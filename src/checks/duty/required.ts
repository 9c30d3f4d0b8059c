import { supervisionMeasures, supervisionMeasuresSince } from '../basis.ts';
import { report } from '../report.ts';
import { defineRule } from '../rule.ts';

/** Name, kind, subject, way and liability are required by the schema; basis and level may be empty lists there. */
export const dutyRequired = defineRule({
  code: 'duty/required',
  number: 'DUTY-01',
  severity: 'error',
  title: {
    zh: '权责事项写明依据、层级、履行方式和追责情形',
    en: 'Every item names its basis, level, way of performing and liability',
  },
  basis: [supervisionMeasures(1)],
  on: ['responsibility'],
  validFrom: supervisionMeasuresSince,
  run: ({ value }) => {
    const reports = [];
    if (value.basis.length === 0)
      reports.push(
        report(
          'basis',
          '缺少实施依据，每个事项至少应有一条',
          'The basis is missing; every item has at least one',
          {
            hint: ['请按“《法律全称》第×条”填写', 'Write it as 《title》第×条'],
          },
        ),
      );
    if (value.levels.length === 0)
      reports.push(
        report('levels', '缺少行使层级', 'The level is missing', {
          hint: ['请填写省级、市级、县级等，可多选', 'Enter province, city, county …, several if need be'],
        }),
      );
    return reports;
  },
  examples: [
    { title: '各项齐全' },
    { title: '没有依据', change: { basis: [] }, reports: ['basis'] },
    { title: '没有层级', change: { levels: undefined }, reports: ['levels'] },
    { title: '监督办法印发以前公布的事项不适用', change: { basis: [], publishedOn: '2017-03-20' } },
    {
      title: '2017 年 12 月 31 日尚不适用',
      change: { basis: [], publishedOn: '2017-12-31', reviewedOn: '2026-03-20' },
    },
    {
      title: '2018 年 1 月 1 日起适用',
      change: { basis: [], publishedOn: '2018-01-01', reviewedOn: '2026-03-20' },
      reports: ['basis'],
    },
  ],
});
