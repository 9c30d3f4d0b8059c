import { describe, expect, test } from 'vitest';
import { treeText } from '../../src/documents/text.ts';
import { unpaid, withDelay } from '../../src/documents/samples/execution.ts';
import { makeSample, sampleTree } from './make-sample.ts';

const text = (...args: Parameters<typeof sampleTree>) => treeText(sampleTree(...args)).replace(/\s/gu, '');

/** The sample penalty as it would have been decided before 行政处罚法 was numbered anew. */
const in2020 = { penalty: { decidedOn: '2020-03-02', docNumber: '（示）应急罚当〔2020〕1号' } };

describe('decisions by the law of their day', () => {
  test('a fine taken on the spot', () => {
    expect(text('spot-person')).toContain('第六十八条第（一）项');
    expect(text('spot-person', in2020)).toContain('《中华人民共和国行政处罚法》第四十七条第（一）项');
  });

  test('review first is told of decisions on the spot since 2024 only', () => {
    expect(text('spot-unit')).toContain('应当先自收到本决定书之日起60日内');
    expect(text('spot-unit', in2020)).not.toContain('应当先');
  });

  test('the place is what the law asks for', () => {
    const { problems } = makeSample('spot-unit', { penalty: { spot: undefined } });
    expect(problems).toHaveOnlyProblems('penalties/2026-001.yaml document/missing-value');
  });

  test('sparing a first offence has no ground before 2021-07-15, a minor one had', () => {
    const decided = (ground: string) => ({
      case: {
        decision: {
          kind: 'no-penalty',
          on: '2020-03-02',
          docNumber: '（示）应急不罚〔2020〕1号',
          ground,
          reason: '违法行为轻微并及时纠正',
        },
      },
    });
    expect(makeSample('no-penalty', decided('first')).problems).toHaveOnlyProblems(
      'cases/2026-001.yaml document/missing-value',
    );
    expect(text('no-penalty', decided('minor'))).toContain('第二十七条第二款');
  });
});

describe('time to pay', () => {
  test('is granted in a paper for each instalment, with what is left', () => {
    const first = text('fine-delay', withDelay, { part: '1' });
    const second = text('fine-delay', withDelay, { part: '2' });
    expect(first).toContain('第1期至二〇二六年三月十三日（大写）前，缴纳罚款人民币10000元（大写：壹万元整）');
    expect(first).toContain('尚有未缴纳的罚款人民币10000元');
    expect(second).toContain('（示）应急缴批〔2026〕2号');
    expect(second).toContain('缴纳后罚款全部缴清');
  });
});

describe('demands', () => {
  test('say the exact sum in digits and words', () => {
    expect(text('fine-demand')).toContain('合计人民币26000元（大写：贰万陆仟元整）');
    expect(text('pre-enforce')).toContain('合计人民币39800元（大写：叁万玖仟捌佰元整）');
  });

  test('need the account to pay into', () => {
    const { problems } = makeSample('fine-demand', { ...unpaid, agency: { payment: undefined } });
    expect(problems.map(({ file }) => file)).toEqual(Array(3).fill('agencies/shili.yaml'));
  });
});

test('a case numbered as a whole lends its serial to papers without a number', () => {
  const numbering = { agency: { practice: { numbering: 'perCase' } }, case: { receiptNumber: undefined } };
  expect(text('delivery', numbering)).toContain('（示）应急回〔2026〕1号');
  expect(text('delivery', { case: { receiptNumber: undefined } })).not.toContain('应急回〔2026〕');
});
