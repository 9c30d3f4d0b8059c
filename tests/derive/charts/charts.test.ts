import { describe, expect, test } from 'vitest';
import {
  agencyFigures,
  comparisonSentence,
  planProgress,
  progressSentence,
} from '../../../src/derive/charts/agencies.ts';
import { fineSpread } from '../../../src/derive/charts/fines.ts';
import { trend } from '../../../src/derive/charts/trend.ts';
import { publish } from '../../../src/derive/public.ts';
import { figures } from '../../../src/derive/statistics.ts';
import type { Entry } from '../../../src/model/corpus.ts';
import { corpusOf, record } from '../../harness/records.ts';

const month = (agency: string, at: string, visits: number, change: Record<string, unknown> = {}): Entry =>
  record('statistics', {
    id: `${agency}-${at}`,
    agency,
    scope: 'own',
    month: at,
    visits,
    publishedOn: `${at}-28`,
    ...change,
  }) as unknown as Entry;

const agency = (id: string, name: string): Entry => record('agency', { id, name }) as unknown as Entry;
const visitsFigure = figures().find(({ path }) => path === 'visits')!;

describe('the fines', () => {
  const wan = 1_000_000;

  test('are counted in classes, upper ends included; empty classes above the highest are left out', () => {
    const { classes, median, count } = fineSpread([0.5 * wan, wan, 1.5 * wan, 5 * wan, 30 * wan]);
    expect(classes.map(({ label, count: number }) => [label, number])).toEqual([
      ['1 万元以下', 2],
      ['1—2 万元', 1],
      ['2—5 万元', 1],
      ['5—10 万元', 0],
      ['10—20 万元', 0],
      ['20—50 万元', 1],
    ]);
    expect({ median, count }).toEqual({ median: 1.5 * wan, count: 5 });
  });

  test('are told in a sentence: how many, the middle, what four fifths do not exceed, the highest', () => {
    expect(fineSpread([wan, wan, 2 * wan, 4 * wan, 200 * wan]).sentence).toBe(
      '公示中的罚款5件，中位数2.00万元，80.0%不超过5万元，最高200.00万元。',
    );
    expect(fineSpread([]).sentence).toBe('没有公示中的罚款。');
    expect(fineSpread([200 * wan]).sentence).toBe('公示中的罚款1件，中位数200.00万元，最高200.00万元。');
  });
});

describe('a trend', () => {
  const corpus = publish(
    corpusOf([month('shili', '2025-02', 40), month('shili', '2026-01', 50), month('shili', '2026-02', 44)]),
  );

  test('stands beside the same months of the year before, gaps kept', () => {
    const shown = trend(corpus, visitsFigure, '2026-02');
    expect(shown.values.slice(-2)).toEqual([50, 44]);
    expect(shown.yearBefore.slice(-2)).toEqual([undefined, 40]);
    expect(shown.labels.at(-1)).toBe('2026年2月');
    expect(shown.sentence).toBe(
      '2026年1月至2026年2月，最多的是2026年1月（50家次），最少的是2026年2月（44家次）；最近一个月44家次，环比减少12.0%，同比增加10.0%。',
    );
  });

  test('of one value everywhere is level', () => {
    const level = publish(corpusOf([month('shili', '2026-01', 5), month('shili', '2026-02', 5)]));
    expect(trend(level, visitsFigure, '2026-02').sentence).toContain('各月持平；最近一个月5家次，环比持平。');
  });
});

describe('agencies', () => {
  const own = { hazards: 100, rectified: 90 };
  const corpus = publish(
    corpusOf([
      agency('shili', '示例市应急管理局'),
      agency('dong', '示例市应急管理局东区分局'),
      month('shili', '2026-01', 60, own),
      month('shili', '2026-02', 1000, { scope: 'total' }),
      month('dong', '2026-02', 40, { hazards: 50, rectified: 50 }),
    ]),
  );

  test('are compared by their own figures of twelve months', () => {
    expect(agencyFigures(corpus).map(({ id, visits }) => [id, visits])).toEqual([
      ['shili', 60],
      ['dong', 40],
    ]);
    expect(comparisonSentence(agencyFigures(corpus))).toBe(
      '近十二个月共检查100家次，示例市应急管理局最多，60家次，占60.0%；示例市应急管理局发现的隐患已整改90.0%，比其他机关低10.0个百分点。',
    );
    expect(comparisonSentence([])).toBe('没有数据。');
  });

  test('tell how far the plans of the latest year have come', () => {
    const { year, plans } = planProgress(
      publish(corpusOf([agency('shili', '示例市应急管理局'), record('plan', {}) as unknown as Entry])),
    );
    expect(plans).toHaveLength(1);
    expect(progressSentence({ year, plans })).toContain(
      `${year}年度：示例市应急管理局计划${plans[0]!.planned}家次`,
    );
    expect(progressSentence({ year: 0, plans: [] })).toBe('没有公布的计划。');
  });
});
