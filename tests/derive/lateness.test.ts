import { expect, test } from 'vitest';
import { publish } from '../../src/derive/public.ts';
import { lateMonth, latePenalty, latePlan } from '../../src/derive/views/lateness.ts';
import { corpusOf } from '../checks/example-corpus.ts';

type Changes = Parameters<typeof corpusOf>[0];

function sentences(changes: Changes) {
  const corpus = publish(corpusOf(changes, [], '2026-05-01'));
  return [
    latePenalty(corpus.records.penalty.get('2026-001')!),
    lateMonth(corpus, corpus.records.statistics.get('shili-2026-02')!.value),
    latePlan(corpus.records.plan.get('shili-2026')!),
  ];
}

test('what was published late says when it was due, when it came, and why', () => {
  const lateReason = '网站系统故障。';
  expect(
    sentences({
      penalty: { 'publication.on': '2026-02-24', 'publication.lateReason': lateReason },
      statistics: { publishedOn: '2026-03-16', lateReason },
      plan: { publishedOn: '2026-04-01', lateReason },
    }),
  ).toEqual([
    '迟延公示：应于 2026-02-14 前公示，实际 2026-02-24；原因：网站系统故障。',
    '迟延公示：应于 2026-03-15 前公示，实际 2026-03-16；原因：网站系统故障。',
    '迟延公示：应于 2026-03-31 前公示，实际 2026-04-01；原因：网站系统故障。',
  ]);
});

test('a month is late by the day its agency has set', () => {
  const statistics = { publishedOn: '2026-03-16', lateReason: '核对数据' };
  expect(sentences({ statistics, agency: { 'practice.monthlyDueDay': 20 } })[1]).toBeUndefined();
  expect(sentences({ statistics, agency: { 'practice.monthlyDueDay': 10 } })[1]).toContain('2026-03-10');
});

test('what was published in time says nothing, whatever it gives as a reason', () => {
  const lateReason = '网站系统故障';
  expect(
    sentences({
      penalty: { 'publication.lateReason': lateReason },
      statistics: { lateReason },
      plan: { lateReason },
    }),
  ).toEqual([undefined, undefined, undefined]);
});
