import { describe, expect, test } from 'vitest';
import { makeDocument } from '../../src/documents/make.ts';
import { sampleCorpus } from '../../src/documents/sample.ts';
import { treeText } from '../../src/documents/text.ts';
import type { Entry } from '../../src/model/corpus.ts';
import { draw } from '../../src/model/kinds/draw.ts';
import { plan } from '../../src/model/kinds/plan.ts';
import { changedCorpus, makeSample, onlyEntry, projectTemplates, sampleTree } from './make-sample.ts';

type Sample = Record<string, unknown>;
/** The sample plan, changed, with what a document of it is made with when no part is named. */
function withPlan(change: Sample) {
  const corpus = changedCorpus({ plan: change });
  return [onlyEntry(corpus, 'plan') as Entry, corpus, { templates: projectTemplates }] as const;
}

const textOf = (...args: Parameters<typeof sampleTree>) => treeText(sampleTree(...args));

describe('lists of an agency', () => {
  test('without records to list there is no document', () => {
    const corpus = sampleCorpus();
    const bare = { ...corpus, records: { ...corpus.records, responsibility: new Map() } };
    const { tree, problems } = makeDocument('duty-list', onlyEntry(bare, 'agency'), bare, {
      templates: projectTemplates,
    });
    expect(tree).toBeUndefined();
    expect(problems.map(({ code, message }) => [code, message.zh])).toEqual([
      ['document/not-applicable', '权责清单不适用于记录“shili”：没有可以列入的“权责清单”记录'],
    ]);
  });

  test('an item that is not yet public is not in the public list', () => {
    expect(textOf('random-list')).toContain('共1项');
    const { problems } = makeSample('random-list', { 'random-item': { publishedOn: '2026-12-01' } });
    expect(problems).toHaveOnlyProblems('agencies/shili.yaml document/not-applicable');
  });
});

describe('draws', () => {
  const replaced = [
    {
      what: 'officer',
      code: '99990000003',
      name: '演示员丙',
      firm: '91999900MA0090030Y',
      reason: 'absence',
      note: '家中有事',
    },
  ];

  test('signed inside, where the public copy has neither lines to sign nor internal notes', () => {
    const inside = textOf('draw-record', { draw: { replaced } });
    expect(inside).toContain('监督人（签名）');
    expect(inside).toContain('执法人员\t演示员丙（99990000003）\t示例市白石建材有限公司\t请假、外派或者离岗');
    const open = textOf('draw-record', { draw: { replaced } }, { scope: 'public' });
    expect(open).toContain('请假、外派或者离岗');
    for (const hidden of ['签名', '家中有事', '范监督']) expect(open).not.toContain(hidden);
  });

  test('results appear as they come in', () => {
    const [first, second] = draw.sample.selected as Sample[];
    const open = { ...second, result: undefined, resultOn: undefined, publishedOn: undefined };
    const text = textOf('draw-result', { draw: { selected: [first, open] } });
    expect(text).toContain(
      '现已完成检查1户，结果为：发现问题已责令改正1户。其余1户的结果将在检查完成后公示。',
    );
    const none = { ...first, result: undefined, resultOn: undefined, publishedOn: undefined };
    const { problems } = makeSample('draw-result', { draw: { selected: [none, open] } });
    expect(problems).toHaveOnlyProblems('draws/2026-01.yaml document/not-applicable');
  });
});

describe('plans', () => {
  test('letters rest on the supervision rules, once they were in force', () => {
    const asked = (on: string) =>
      textOf('plan-approval', {
        plan: { request: { docNumber: '示应急〔2017〕2号', on, signer: '安示范' } },
      });
    expect(asked('2017-02-01')).toContain('\n年度监督检查计划应当报本级人民政府批准');
    expect(asked('2026-02-01')).toContain(
      '依据《安全生产监管执法监督办法》第八条第（二）项的规定，年度监督检查计划应当报本级人民政府批准',
    );
  });

  test('letters that go up are not public', () => {
    for (const kind of ['plan-approval', 'plan-filing'] as const) {
      const { problems } = makeSample(kind, {}, { scope: 'public' });
      expect(problems).toHaveOnlyProblems('plans/shili-2026.yaml document/scope');
    }
  });

  test('a report for filing needs the approval', () => {
    const { problems } = makeSample('plan-filing', { plan: { approval: undefined } });
    expect(problems.map(({ path }) => path?.join('.'))).toEqual(['approval']);
  });

  const change = (on: string, visits: number, more: Sample = {}) => ({
    on,
    reason: '任务变化。',
    major: false,
    changes: '调整4月安排。',
    schedule: [{ month: '2026-04', visits }],
    docNumber: `示应急〔2026〕${visits}号`,
    publishedOn: on,
    ...more,
  });

  test('an adjustment starts from the one before', () => {
    const adjustments = [change('2026-03-10', 24), change('2026-03-20', 30)];
    const options = { part: '2' };
    expect(textOf('plan-adjust', { plan: { adjustments } }, options)).toContain('4月\t24\t30');
    expect(textOf('plan-adjust', { plan: { adjustments } }, { part: '1' })).toContain('4月\t20\t24');
  });

  test('a major one needs approval', () => {
    const adjustments = [change('2026-03-10', 24, { major: true })];
    const { problems } = makeSample('plan-adjust', { plan: { adjustments } });
    expect(problems.map(({ path }) => path?.join('.'))).toEqual(['adjustments.0.approval']);
  });

  test('a major one is asked for and filed by letters of its own', () => {
    const letter = { docNumber: '示应急〔2026〕11号', on: '2026-03-12', signer: '安示范' };
    const approval = { by: '示例市人民政府', on: '2026-03-18' };
    const adjustments = [
      change('2026-03-10', 24, { major: true, request: letter, filingReport: letter, approval }),
    ];
    const { problems } = makeDocument('plan-approval', ...withPlan({ adjustments }));
    expect(problems.map(({ code, hint }) => [code, hint?.zh])).toEqual([
      [
        'document/which-part',
        '可选：shili-2026/plan（2026年度安全生产监督检查计划）、shili-2026/1（2026-03-10 重大调整）',
      ],
    ]);
    const asked = textOf('plan-approval', { plan: { adjustments } }, { part: '1' });
    expect(asked).toContain('关于报批2026年度安全生产监督检查计划调整的请示');
    expect(asked).toContain('任务变化。');
    expect(asked).not.toContain('总法定工作日');
    const filed = textOf('plan-filing', { plan: { adjustments } }, { part: '1' });
    expect(filed).toContain('的重大调整已于2026年3月18日经示例市人民政府批准，以示应急〔2026〕24号印发');
  });

  test('what was not reached is explained in the words of the record', () => {
    const execution = { ...(plan.sample.execution as Sample), done: 216, reason: '汛期停工' };
    expect(textOf('plan-execution', { plan: { execution } })).toContain('未完成的原因：汛期停工。');
  });
});
