import { expect, test } from 'vitest';
import { publish } from '../../../src/derive/public.ts';
import { duties } from '../../../src/derive/views/home.ts';
import {
  dutyBasis,
  penaltyTermSentence,
  planDue,
  withdrawalTermSentence,
} from '../../../src/derive/views/terms.ts';
import type { Entry } from '../../../src/model/corpus.ts';
import { corpusOf, record } from '../../harness/records.ts';

test.each([
  ['2018-06-30', undefined],
  ['2021-08-31', '行政处罚决定，自作出之日起七个工作日内公示。'],
  ['2021-09-01', '对生产经营单位的行政处罚决定，自作出之日起七个工作日内公示。'],
])('what the law of %s says of publishing penalties', (today, sentence) => {
  expect(penaltyTermSentence(today)).toBe(sentence);
});

test.each([
  ['2021-07-14', undefined],
  ['2021-07-15', '公开的行政处罚决定被变更、撤销、确认违法或者确认无效的，三个工作日内撤回公示并说明理由。'],
])('what the law of %s says of withdrawing them', (today, sentence) => {
  expect(withdrawalTermSentence(today)).toBe(sentence);
});

test('plans are due from the year the duty began', () => {
  expect([planDue(2017), planDue(2026)]).toEqual([undefined, '2026-03-31']);
  expect(dutyBasis('plan', '2017-01-01')).toBe('');
  expect(dutyBasis('withdrawal', '2026-01-01')).toBe(
    '《中华人民共和国行政处罚法》第四十八条第二款、《中华人民共和国行政处罚法》第八十五条',
  );
});

test('the duties of the home page follow the day the agency has set itself', () => {
  const dueOf = (practice: Record<string, unknown>) => {
    const agency = record('agency', { practice }) as unknown as Entry;
    return duties(publish(corpusOf([agency], '2026-05-20')))[0]!;
  };
  expect(dueOf({ monthlyDueDay: '10' }).state).toContain('2026-05-10');
  expect(dueOf({}).state).toContain('2026-05-15');
  expect(dueOf({}).basis).toBe(dutyBasis('monthly', '2026-04-01'));
});
