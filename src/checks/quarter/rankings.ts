import { enforcementOpinion } from '../../model/law/basis.ts';
import { find } from '../../model/corpus.ts';
import type { Corpus } from '../../model/corpus.ts';
import type { Quarter } from '../../model/kinds/quarter.ts';
import { report } from '../report.ts';
import { defineRule } from '../rule.ts';
import { previousOf, rateOf, titleOf, yearBeforeOf } from './figures.ts';

type Ranking = Quarter['rankings'][number];

function valueOf(value: Quarter, unit: string, indicator: Ranking['indicator']): number | undefined {
  const row = value.units.find((each) => each.unit === unit);
  if (!row) return undefined;
  return indicator === 'plannedShare' || indicator === 'rectifiedShare'
    ? rateOf(row, indicator)
    : row[indicator];
}

/** Units that belong into a list; undefined where figures are missing. Equal figures may stand in either order. */
function wanted(
  { indicator, by, units }: Ranking,
  value: Quarter,
  corpus: Corpus,
): { fits: boolean; text: string } | undefined {
  const all = value.units.map(({ unit }) => ({ unit, now: valueOf(value, unit, indicator) }));
  if (by === 'top') {
    const ranked = all
      .filter((each): each is { unit: string; now: number } => each.now !== undefined)
      .sort((a, b) => b.now - a.now);
    const of = new Map(ranked.map(({ unit, now }) => [unit, now]));
    const fits = units.every((unit, index) => of.get(unit) === ranked[index]?.now);
    return {
      fits,
      text: ranked
        .slice(0, units.length)
        .map(({ unit }) => unit)
        .join(' '),
    };
  }
  const earlier = by.endsWith('year') ? yearBeforeOf(value, corpus) : previousOf(value, corpus);
  if (!earlier) return undefined;
  const moved = all.flatMap(({ unit, now }) => {
    const then = valueOf(earlier, unit, indicator);
    if (now === undefined || then === undefined) return [];
    return (by.startsWith('up') ? now > then : now < then) ? [unit] : [];
  });
  return {
    fits: moved.length === units.length && moved.every((unit) => units.includes(unit)),
    text: moved.join(' '),
  };
}

const row = (unit: string, visits: number) => ({
  unit,
  visits,
  fines: 0,
  stopped: 0,
  revoked: 0,
  closedDown: 0,
});
const three = { units: [row('shili', 140), row('dong', 60), row('xi', 40)], total: row('', 240) };
const agencies = [
  { kind: 'agency' as const, change: { id: 'dong', parent: 'shili' } },
  { kind: 'agency' as const, change: { id: 'xi', parent: 'shili' } },
];

/** Lists of leading, rising and falling units are those of the figures. */
export const rankings = defineRule({
  code: 'quarter/rankings',
  number: 'QTR-06',
  severity: 'error',
  title: {
    zh: '排名和升降名单与数据相符',
    en: 'Rankings and lists of rising and falling units agree with the figures',
  },
  basis: [enforcementOpinion(19)],
  on: ['quarter'],
  whole: ['quarter'],
  run: ({ value }, corpus) =>
    value.rankings.flatMap((ranking, index) => {
      const result = wanted(ranking, value, corpus);
      if (!result || result.fits) return [];
      const names =
        result.text === ''
          ? '（无）'
          : result.text
              .split(' ')
              .map((id) => find(corpus, 'agency', id)?.value.shortName ?? id)
              .join('、');
      return [
        report(
          `rankings.${index}.units`,
          `“${titleOf(ranking.indicator)}”的名单按数据应为：${names}`,
          `By the figures the list of ${ranking.indicator} should be: ${result.text || 'none'}`,
          {
            hint: ['请与各单位数据核对', 'Compare it with the figures of the units'],
          },
        ),
      ];
    }),
  examples: [
    { title: '没有名单' },
    {
      title: '按检查家次居前两位',
      change: {
        ...three,
        'total.unit': undefined,
        rankings: [{ indicator: '检查家次', by: '数值居前', units: ['shili', 'dong'] }],
      },
      also: agencies,
    },
    {
      title: '第二位写错',
      change: {
        ...three,
        'total.unit': undefined,
        rankings: [{ indicator: '检查家次', by: '数值居前', units: ['shili', 'xi'] }],
      },
      also: agencies,
      reports: ['rankings.0.units'],
    },
    {
      title: '环比上升名单漏了一个单位',
      change: {
        ...three,
        'total.unit': undefined,
        rankings: [{ indicator: '检查家次', by: '环比上升', units: ['shili'] }],
      },
      also: [
        ...agencies,
        {
          kind: 'quarter' as const,
          change: {
            id: 'shili-2025-q3',
            quarter: '第三季度',
            publishedOn: '2025-10-20',
            units: [row('shili', 130), row('dong', 50), row('xi', 40)],
            total: row('', 220),
            'total.unit': undefined,
          },
        },
      ],
      reports: ['rankings.0.units'],
    },
  ],
});
