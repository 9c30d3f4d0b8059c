import { describe, expect, test } from 'vitest';
import { treeText } from '../../../src/documents/text.ts';
import { makeSample, sampleTree } from '../../documents/make-sample.ts';

describe('month of complaints', () => {
  test('a month without any says so and has no sections of figures', () => {
    const text = treeText(
      sampleTree('month-complaint', {
        statistics: { complaints: { received: 0, accepted: 0, verified: 0, confirmed: 0 } },
      }),
    );
    expect(text).toContain('本月未收到安全生产举报投诉。');
    expect(text).toContain('一、举报渠道');
    expect(text).not.toMatch(/\d%/u);
  });

  test('corrections of other figures stay in the other notice', () => {
    const correction = { on: '2026-03-20', from: '1', to: '2', reason: '漏统一件。' };
    const text = treeText(
      sampleTree('month-complaint', {
        statistics: {
          corrections: [
            { ...correction, field: '查实举报' },
            { ...correction, field: '检查家次' },
          ],
        },
      }),
    );
    expect(text).toContain('将查实举报由1更正为2，原因：漏统一件。');
    expect(text).not.toContain('检查家次');
  });

  test('a month without figures of complaints has no such notice', () => {
    const { problems } = makeSample('month-complaint', { statistics: { complaints: undefined } });
    expect(problems.map(({ code }) => code)).toEqual(['document/not-applicable']);
  });
});

describe('quarter', () => {
  test('what the record says in words stands in place of sentences from figures', () => {
    const text = treeText(sampleTree('quarter-analysis', { quarter: { overall: '总体平稳。' } }));
    expect(text).toContain('一、总体情况\n总体平稳。');
    expect(text).not.toContain('共检查生产经营单位');
  });

  test('a quarter without a number was not issued', () => {
    const { problems } = makeSample('quarter-analysis', { quarter: { docNumber: undefined } });
    expect(problems.map(({ code }) => code)).toEqual(['document/not-applicable']);
  });
});
