import { all, find } from '../../model/corpus.ts';
import type { Corpus } from '../../model/corpus.ts';
import { formatBasis } from '../../model/law/basis.ts';
import { once } from '../once.ts';
import { report } from '../report.ts';
import { defineRule } from '../rule.ts';

/** For each firm, item and year: the draws it came out of, in the order of their days. */
const drawnTimes = once((corpus: Corpus): ReadonlyMap<string, string[]> => {
  const times = new Map<string, string[]>();
  const draws = all(corpus, 'draw').sort((a, b) =>
    a.value.on < b.value.on ? -1 : a.value.on > b.value.on ? 1 : 0,
  );
  for (const { id, value } of draws)
    for (const { code } of value.selected) {
      const key = `${value.item} ${value.on.slice(0, 4)} ${code}`;
      const known = times.get(key);
      if (known) known.push(id);
      else times.set(key, [id]);
    }
  return times;
});

/** A firm is not drawn more often in a year than the published cap allows. */
export const cap = defineRule({
  code: 'draw/cap',
  number: 'DRAW-06',
  severity: 'error',
  title: {
    zh: '同一企业年度抽查次数不超过公布的上限',
    en: 'No firm is drawn more often in a year than the published cap',
  },
  basis: [formatBasis({ law: 'N54' })],
  validFrom: '2025-01-01',
  on: ['draw'],
  whole: ['random-item'],
  run: ({ id, value }, corpus) => {
    const most = find(corpus, 'random-item', value.item)?.value.capPerFirm;
    if (most === undefined) return [];
    return value.selected.flatMap(({ code, name }, index) => {
      const draws = drawnTimes(corpus).get(`${value.item} ${value.on.slice(0, 4)} ${code}`) ?? [];
      if (draws.indexOf(id) < most) return [];
      return [
        report(
          `selected.${index}`,
          `“${name}”本年度第 ${draws.indexOf(id) + 1} 次被该事项抽中，上限为 ${most} 次（此前：${draws.slice(0, most).join('、')}）`,
          `${code} is drawn for the ${draws.indexOf(id) + 1}. time this year, the cap is ${most}`,
          {
            hint: [
              '达到上限的不参加抽取；已抽中的，以“检查次数已达上限”替换',
              'Keep it out of the pool, or replace it for that reason',
            ],
          },
        ),
      ];
    });
  },
  examples: [
    { title: '当年第一次' },
    {
      title: '同一事项当年再次抽中，上限 1 次',
      also: [
        {
          kind: 'draw',
          change: {
            id: '2026-00',
            on: '2026-02-25',
            selected: [
              {
                code: '91999900MA0090030Y',
                name: '示例市白石建材有限公司',
                officers: [
                  { certificate: '1', name: '甲' },
                  { certificate: '2', name: '乙' },
                ],
              },
            ],
            quota: 1,
            ratio: '20%',
          },
        },
      ],
      reports: ['selected.0'],
    },
    {
      title: '上一年抽中的不计',
      also: [{ kind: 'draw', change: { id: '2025-01', on: '2025-12-25' } }],
    },
    {
      title: '2025 年以前没有频次上限的规定',
      change: { on: '2024-06-03' },
      also: [{ kind: 'draw', change: { id: '2024-00', on: '2024-05-06' } }],
    },
    {
      title: '2024 年 12 月 31 日尚不适用',
      change: { on: '2024-12-31' },
      also: [{ kind: 'draw', change: { id: '2024-00', on: '2024-12-31' } }],
    },
    {
      title: '2025 年 1 月 1 日起适用',
      change: { on: '2025-01-01' },
      also: [{ kind: 'draw', change: { id: '2025-00', on: '2025-01-01' } }],
      reports: ['selected.0', 'selected.1'],
    },
  ],
});
