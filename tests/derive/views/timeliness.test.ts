import { expect, test } from 'vitest';
import { publish } from '../../../src/derive/public.ts';
import { timeliness } from '../../../src/derive/views/timeliness.ts';
import type { Entry } from '../../../src/model/corpus.ts';
import { corpusOf, record } from '../../harness/records.ts';

const agency = record('agency', { practice: { monthlyDueDay: '15' } }) as unknown as Entry;
const month = (at: string, change: Record<string, unknown>): Entry =>
  record('statistics', { id: `shili-${at}`, month: at, ...change }) as unknown as Entry;
const early = month('2026-02', { publishedOn: '2026-03-15' });
const late = month('2026-03', { publishedOn: '2026-04-16', lateReason: '数据复核' });

const at = (today: string) => timeliness(publish(corpusOf([agency, early, late], today)));

test('what came after its last day is late, with the day and the reason', () => {
  expect(at('2026-05-15')).toMatchObject([
    {
      agency: 'shili',
      count: 2,
      late: [
        {
          path: '/statistics/2026-03.html',
          sentence: '迟延公示：应于 2026-04-15 前公示，实际 2026-04-16；原因：数据复核。',
        },
      ],
    },
  ]);
});

test('a month is missing from the day after its last day', () => {
  expect(at('2026-05-15')[0]?.missing).toEqual([]);
  expect(at('2026-06-16')[0]?.missing).toEqual([
    { month: '2026-04', due: '2026-05-15' },
    { month: '2026-05', due: '2026-06-15' },
  ]);
});

test('an agency that published nothing with a last day is not judged', () => {
  expect(timeliness(publish(corpusOf([agency], '2026-06-16')))).toEqual([]);
});
