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

describe('withdrawn penalty', () => {
  test('says number, dates, reason and basis, never the party', () => {
    const text = treeText(sampleTree('withdraw-notice'));
    expect(text).toContain('自2026年3月5日起撤回（示）应急罚〔2026〕1号行政处罚决定书（2026年2月5日作出）');
    expect(text).toContain('第四十八条第二款');
    expect(text).not.toContain('松风');
  });

  test('a reason that names the party is not printed', () => {
    const withdrawn = { on: '2026-03-05', trigger: 'revoked', triggeredOn: '2026-03-03' };
    const text = treeText(
      sampleTree('withdraw-notice', {
        penalty: {
          publication: {
            on: '2026-02-10',
            withdrawn: { ...withdrawn, reason: '撤销对示例市松风化工有限公司的处罚' },
          },
        },
      }),
    );
    expect(text).toContain('撤回理由：撤销。');
    expect(text).not.toContain('松风');
  });

  test('a penalty still public has no such notice', () => {
    const { problems } = makeSample('withdraw-notice', { penalty: { publication: { on: '2026-02-10' } } });
    expect(problems.map(({ code }) => code)).toEqual(['document/not-applicable']);
  });
});

describe('coal mine', () => {
  test('the order and that the mine resumes are two announcements', () => {
    const [order, resumption] = ['1', '2'].map((part) =>
      treeText(sampleTree('stop-notice', {}, { part })),
    ) as [string, string];
    expect(order).toContain('关于责令示例市乌金示范煤矿停产整顿的公告');
    expect(order).toContain('2026年1月15日');
    expect(resumption).toContain('关于示例市乌金示范煤矿恢复生产的公告');
    expect(resumption).toContain('恢复生产决定日期	2026年3月3日');
    expect(resumption).not.toContain('决定内容');
  });

  test('before the ordinance of 2024 none is cited', () => {
    const text = treeText(
      sampleTree(
        'stop-notice',
        { coercion: { decidedOn: '2024-04-22', publishedOn: '2024-04-25', mine: { name: '示例煤矿' } } },
        { part: '1' },
      ),
    );
    expect(text).toContain('公告\n现将责令示例煤矿停产整顿有关情况公告如下。');
  });
});

test('totals of a year in sentences', () => {
  expect(treeText(sampleTree('year-data'))).toContain(
    '作出行政处罚决定31件，各类处罚合计34宗，罚没金额62.50万元。',
  );
});

describe('report on disclosure', () => {
  test('sums up requests answered and carried on', () => {
    const text = treeText(sampleTree('gk-annual'));
    expect(text).toContain('（七）总计	2	1	0	0	0	0	3');
    expect(text).toContain('四、结转下年度继续办理	0	0	0	0	0	0	0');
    expect(text).toContain('行政处罚	31');
  });

  test('cannot answer more than it received', () => {
    const { problems } = makeSample('gk-annual', {
      'year-data': {
        disclosure: { overview: '略', problems: '略', requests: [{ item: 'granted', person: 1 }] },
      },
    });
    expect(problems.map(({ code }) => code)).toEqual(['document/not-applicable']);
  });
});
