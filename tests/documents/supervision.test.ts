import { describe, expect, test } from 'vitest';
import type { DocumentKindId } from '../../src/documents/kinds.ts';
import type { SampleChanges } from '../../src/documents/sample.ts';
import { treeText } from '../../src/documents/text.ts';
import { annualSample } from '../../src/documents/samples/supervision.ts';
import { makeSample, sampleTree } from './make-sample.ts';

const textOf = (kind: DocumentKindId, changes: SampleChanges = {}, options = {}) =>
  treeText(sampleTree(kind, changes, options));

const codesOf = (kind: DocumentKindId, changes: SampleChanges) =>
  makeSample(kind, changes).problems.map(({ code, path }) => `${code} ${path?.join('.') ?? ''}`.trim());

describe('the notice to put right', () => {
  test('tells only the findings it orders something about', () => {
    const findings = [
      { number: 1, fact: '2件决定书超过七日送达', act: 'penalty', nature: 'illegal' },
      { number: 2, fact: '1份记录未写明检查场所', act: 'inspection', nature: 'irregular' },
    ];
    const text = textOf('sup-notice', { supervision: { findings } });
    expect(text).toContain('1. 2件决定书超过七日送达，属于违法行为。');
    expect(text).not.toContain('检查场所');
    expect(text).toContain('请自收到本通知书之日起30日内');
  });

  test('is not issued before the supervised were heard', () => {
    expect(codesOf('sup-notice', { supervision: { hearing: undefined } })).toEqual([
      'document/missing-value hearing.on',
      'document/missing-value hearing.record',
    ]);
  });

  test('is answered by the supervised agency, under its own name', () => {
    const notice = {
      docNumber: '（示）应急监督改〔2026〕1号',
      on: '2026-02-10',
      orders: [],
      replies: [
        { on: '2026-03-02', items: [{ finding: 1, measure: '建立台账', done: '否' }] },
        { on: '2026-03-10', items: [{ finding: 1, measure: '建立台账', done: '是' }] },
      ],
    };
    const first = textOf('sup-reply', { supervision: { notice } }, { part: '1' });
    expect(first).toMatch(/^示例市样例县应急管理局文件\n/u);
    expect(first).toContain('第1项问题尚未完成整改');
    expect(textOf('sup-reply', { supervision: { notice } }, { part: '2' })).not.toContain('尚未完成');
  });
});

test('the report on a special supervision is due thirty days after approval, on a working day', () => {
  const approval = (on: string) => ({ approval: { by: '安示范', role: 'head', on } });
  const due = (on: string) => textOf('sup-special-approval', { supervision: approval(on) });
  expect(due('2026-03-02')).toContain('即2026年4月1日前');
  // The thirtieth day, 18 February 2026, is in the Spring Festival.
  expect(due('2026-01-19')).toContain('即2026年2月24日前');
});

test('a supervision of another mode has no such paper', () => {
  expect(codesOf('sup-special-report', { supervision: { mode: 'daily' } })).toEqual([
    'document/not-applicable',
  ]);
});

describe('the yearly report', () => {
  test('counts the records of its year and of no other', () => {
    const text = textOf('sup-annual');
    expect(text).toContain('本年度开展执法监督1次，其中专项监督1次。');
    expect(text).toContain('监督发现问题1项，其中违法1项；已改正0项。');
    expect(text).toContain('发出行政执法监督整改通知书1份，收到书面整改落实情况报告1份。');
    const other = textOf('sup-annual', { supervision: { ...annualSample.supervision, year: 2024 } });
    expect(other).toContain('本年度没有开展执法监督的记录。');
  });

  test('names nobody who was held to account', () => {
    const outcomes = [{ kind: 'accountability', person: '样例责任人', note: '批评教育' }];
    const text = textOf('sup-annual', { supervision: { ...annualSample.supervision, outcomes } });
    expect(text).toContain('依规处理：追究行政执法责任1人次。');
    expect(text).not.toContain('样例责任人');
  });

  test('is signed by the head', () => {
    expect(codesOf('sup-annual', { agency: { ...annualSample.agency, head: undefined } })).toEqual([
      'document/missing-value head',
    ]);
  });
});

test('the circular on case files counts levels and its average', () => {
  const file = (number: number, score: number, level: string) => ({
    number,
    kind: 'penalty',
    name: `示例案卷${number}`,
    items: [],
    score,
    level,
  });
  const files = [file(1, 95, 'excellent'), file(2, 80, 'passed'), file(3, 40, 'failed')];
  expect(textOf('file-review-circular', { 'case-review': { files, average: undefined } })).toContain(
    '共评查案卷3件，平均得分71.7分，其中优秀1件、合格1件、不合格1件。',
  );
});
