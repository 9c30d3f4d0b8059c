import { describe, expect, it } from 'vitest';
import { publish } from '../../../src/derive/public.ts';
import { duties } from '../../../src/derive/views/home.ts';
import { figureViews, monthSentence, monthViews, trendOf } from '../../../src/derive/views/months.ts';
import type { Entry } from '../../../src/model/corpus.ts';
import { corpusOf, record } from '../../harness/records.ts';

const month = (at: string, change: Record<string, unknown> = {}): Entry =>
  record('statistics', {
    id: `shili-${at}`,
    month: at,
    publishedOn: `${at}-28`,
    ...change,
  }) as unknown as Entry;

const open = publish(
  corpusOf([
    month('2025-03', { visits: 40, plannedVisits: 36, triggeredVisits: 4, fines: '0' }),
    month('2026-02', { visits: 23 }),
    month('2026-03', { visits: 46, hazards: 0, rectified: 0 }),
  ]),
);

describe('months', () => {
  it('stand newest first, each with the months it is compared with', () => {
    const [latest] = monthViews(open);
    expect(latest).toMatchObject({ month: '2026-03', title: '2026年3月' });
    expect(latest?.previous?.period).toBe('2026-02');
    expect(latest?.lastYear?.period).toBe('2025-03');
  });

  it('say how figures moved, and nothing where nothing can be divided by', () => {
    const views = new Map(figureViews(monthViews(open)[0]!).map((view) => [view.figure.path, view]));
    expect(views.get('visits')?.change).toBe('环比增加100.0%，同比增加15.0%');
    expect(views.get('fines')?.change).not.toContain('同比增加');
  });

  it('make a sentence without a rate where there is no hazard', () => {
    expect(monthSentence(monthViews(open)[0]!)).not.toContain('已整改');
  });

  it('keep gaps in a trend', () => {
    expect(trendOf(open, 'visits', '2026-03', 3)).toEqual([
      { month: '2026-01', value: undefined },
      { month: '2026-02', value: 23 },
      { month: '2026-03', value: 46 },
    ]);
  });
});

describe('duties on the home page', () => {
  it('tell what is published, due and missing by date alone', () => {
    const states = Object.fromEntries(
      duties({ ...open, today: '2026-04-20' }).map(({ title, state }) => [title, state]),
    );
    expect(states['2026年3月监督检查和举报核查情况']).toBe('已于 2026-03-28 公布');
    expect(states['2026年4月监督检查和举报核查情况']).toBe('应于 2026-05-15 前公布');
    expect(states['2026年度监督检查计划和2025年度执行情况']).toBe('应于 2026-03-31 前公布，尚未公布');
  });
});
