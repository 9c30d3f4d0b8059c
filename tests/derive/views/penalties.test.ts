import { describe, expect, it } from 'vitest';
import { publish } from '../../../src/derive/public.ts';
import { articleViews, citationView, citedArticles } from '../../../src/derive/views/articles.ts';
import { decidedBy, decidedIn, penaltyRows, relatedPenalties } from '../../../src/derive/views/penalties.ts';
import { penaltyEvents, penaltyState } from '../../../src/derive/views/penalty.ts';
import type { Entry } from '../../../src/model/corpus.ts';
import { corpusOf, record } from '../../harness/records.ts';

const penalty = (id: string, change: Record<string, unknown> = {}): Entry =>
  record('penalty', { id, docNumber: `（示）应急罚〔2026〕${id}号`, ...change }) as unknown as Entry;

const other = { name: '示例市竹里机械有限公司', type: 'unit', uscc: '91999900MA0000023H' };
const later = { decidedOn: '2026-03-05', publication: { on: '2026-03-10' } };
const open = publish(
  corpusOf([
    penalty('1'),
    penalty('2', { ...later, kinds: ['罚款', '责令停产停业'] }),
    penalty('3', { party: other, decidedOn: '2025-11-05', publication: { on: '2025-11-10' } }),
    penalty('4', { party: other, ...later, related: ['1'] }),
  ]),
);

describe('penalty lists', () => {
  it('stand newest first', () => {
    expect(penaltyRows(open).map((row) => row.id)).toEqual(['4', '2', '1', '3']);
  });

  it('are found by month and by agency', () => {
    expect(decidedIn(open, '2026-03').map((row) => row.id)).toEqual(['4', '2']);
    expect(decidedIn(open, '2020-01')).toEqual([]);
    expect(decidedBy(open, 'shili')).toHaveLength(4);
  });

  it('relate a record to those it names and to those of its party', () => {
    const related = (id: string) =>
      relatedPenalties(open, open.records.penalty.get(id)!).map((row) => row.id);
    expect(related('4')).toEqual(['1', '3']);
    expect(related('1')).toEqual(['2']);
  });
});

describe('articles', () => {
  it('are those of the edition in force on the day', () => {
    expect(
      citedArticles('《中华人民共和国安全生产法》第九十七条第（四）项', '2026-01-01').map(({ id }) => id),
    ).toEqual(['aq-97']);
    expect(citedArticles('《安全生产法》第九十四条', '2019-05-05')[0]?.id).not.toBe('aq-94');
    expect(citedArticles('没有书名号的文字', '2026-01-01')).toEqual([]);
  });

  it('collect the decisions founded on them, newest first', () => {
    expect(articleViews(open).get('aq-97')?.founded).toEqual(['4', '2', '1', '3']);
  });

  it('are linked only where they have a page', () => {
    expect(citationView(open, '《中华人民共和国安全生产法》第九十七条第（四）项', '2026-02-05').path).toBe(
      '/basis/aq-97.html',
    );
    expect(citationView(open, '《某市管理办法》第三条', '2026-02-05').path).toBeUndefined();
  });
});

describe('one decision', () => {
  const seen = (change: Record<string, unknown>, today = '2026-06-30') => {
    const corpus = publish(corpusOf([penalty('1', change)], today));
    const entry = corpus.records.penalty.get('1')!;
    return { state: penaltyState(entry, today), events: penaltyEvents(entry, today) };
  };

  it('says first that a review is open', () => {
    const remedies = [{ kind: '行政复议', body: '示例市人民政府', filedOn: '2026-03-01', result: '审理中' }];
    const { state, events } = seen({ remedies });
    expect(state).toMatchObject({ label: '行政复议审理中', tone: 'due' });
    expect(state.note).toContain('2026-03-01');
    expect(events.map((event) => event.title)).toContain('提起行政复议');
  });

  it('orders what happened and what is to come', () => {
    const { events } = seen({ publication: { on: '2026-02-10', until: '2027-02-05' } });
    expect(events.map(({ on, done }) => [on, done])).toEqual([
      ['2026-02-05', true],
      ['2026-02-10', true],
      ['2027-02-05', false],
    ]);
  });
});
