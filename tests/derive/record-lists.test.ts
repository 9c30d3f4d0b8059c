import { describe, expect, test } from 'vitest';
import { addressesByPath } from '../../src/derive/addresses.ts';
import { publish } from '../../src/derive/public.ts';
import { recordListOf, recordLists } from '../../src/derive/record-lists.ts';
import { behindFigure } from '../../src/derive/views/behind.ts';
import { corpusWith } from './inspections.ts';

const statistics = (
  month: string,
  values: Record<string, unknown> = {},
): [kind: 'statistics', changes: Record<string, unknown>] => [
  'statistics',
  { id: `shili-${month}`, month, publishedOn: '2026-03-10', ...values },
];

const corpus = publish(
  corpusWith([
    statistics('2026-01'),
    statistics('2026-02', {
      penalties: 3,
      penaltyKinds: { fine: 2, warning: 1 },
      finesAccident: 1,
      finesRoutine: 0,
    }),
    ['penalty', { id: 'a', decidedOn: '2026-02-05', kinds: ['罚款'], phase: 'before' }],
    ['penalty', { id: 'b', decidedOn: '2026-02-04', kinds: ['警告'], fine: undefined, phase: 'after' }],
    ['penalty', { id: 'c', decidedOn: '2026-01-06', kinds: ['罚款'] }],
    ['penalty', { id: 'hidden', decidedOn: '2026-02-06', publication: undefined }],
    ['inspection', { id: 'planned', on: '2026-02-03' }],
    [
      'inspection',
      { id: 'told', on: '2026-02-04', trigger: { source: 'complaint' }, selection: 'complaint' },
    ],
  ]),
);

describe('the records behind a number', () => {
  test('are exactly those of the month and the sort', () => {
    const list = (sort?: string) => {
      const found = recordListOf(corpus, { kind: 'penalty', period: '2026-02', sort });
      return found && { ...found, ids: recordLists(corpus).get(found.path.slice(6, -5))?.ids };
    };
    expect(list('fine')).toEqual({ path: '/list/penalty-2026-02-fine.html', count: 1, ids: ['a'] });
    expect(list('group-warning')?.ids).toEqual(['b']);
    expect(list('after-accident')?.ids).toEqual(['b']);
    expect(list('detention')).toBeUndefined();
    expect(recordListOf(corpus, { kind: 'inspection', period: '2026-02', sort: 'triggered' })?.count).toBe(1);
  });

  test('are the list of the register where that asks for nothing else', () => {
    expect(recordListOf(corpus, { kind: 'penalty', period: '2026-02' })).toEqual({
      path: '/penalty/by/month-2026-02.html',
      count: 2,
    });
  });

  test('are not listed where no page shows a number for them', () => {
    expect(recordLists(corpus).has('penalty-2026-01-before-accident')).toBe(true);
    expect(recordLists(corpus).has('penalty-2026-02-before-accident')).toBe(false);
    // The number of the only agency is that of all of them, in months its own page does not show.
    const months = ['2025-01', '2025-02', '2025-03', '2025-04', '2025-05', '2025-06', '2025-07'];
    const long = publish(
      corpusWith([
        ...months.map((month) => statistics(month, { penalties: 1 })),
        ...months.map((month): [kind: 'penalty', changes: Record<string, unknown>] => [
          'penalty',
          { id: month, decidedOn: `${month}-06` },
        ]),
      ]),
    );
    const ofAgency = [...recordLists(long).keys()].filter((id) => /^penalty-2025-\d\d-of-shili$/u.test(id));
    expect(ofAgency.sort()).toEqual(months.slice(1).map((month) => `penalty-${month}-of-shili`));
  });

  test('have a page each', () => {
    for (const { id } of recordLists(corpus).values())
      expect(addressesByPath(corpus).has(`/list/${id}.html`), id).toBe(true);
  });
});

describe('a figure of a month', () => {
  test('opens its records and says why some are missing', () => {
    expect(behindFigure(corpus, 'penalties', 3, { period: '2026-02' })).toMatchObject({
      path: '/penalty/by/month-2026-02.html',
      count: 2,
      why: expect.stringContaining('终止公示'),
    });
    expect(behindFigure(corpus, 'penaltyKinds.warning', 1, { period: '2026-02' })).toEqual({
      path: '/list/penalty-2026-02-group-warning.html',
      count: 1,
    });
  });

  test('says why there are none', () => {
    expect(behindFigure(corpus, 'cases', 4, { period: '2026-02' }).why).toContain('案卷');
    expect(behindFigure(corpus, 'complaints.received', 5, { period: '2026-02' })).toMatchObject({
      elsewhere: '/complaint/2026-02.html',
      why: expect.stringContaining('保密'),
    });
    expect(behindFigure(corpus, 'visits', 7, { period: '2025-07' }).why).toContain('没有逐次录入');
  });

  test('speaks of terms of publication only while they can run', () => {
    const why = (today: string, period: string) => {
      const open = publish({ ...corpusWith([statistics('2026-02', { penalties: 3 })]), today });
      return behindFigure(open, 'penalties', 3, { period }).why;
    };
    expect(why('2026-04-30', '2026-02')).toContain('公示期限内');
    expect(why('2026-05-01', '2026-02')).not.toContain('公示期限内');
    expect(why('2026-05-31', '2026-Q1')).toContain('公示期限内');
    expect(why('2027-03-01', '2026')).not.toContain('公示期限内');
  });

  test('says nothing of zero', () => {
    expect(behindFigure(corpus, 'cases', 0, { period: '2026-02' })).toEqual({});
    expect(behindFigure(corpus, 'penalties', 0, { period: '2026-02' })).toEqual({});
  });
});
