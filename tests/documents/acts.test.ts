import { describe, expect, test } from 'vitest';
import { treeText } from '../../src/documents/text.ts';
import { coalRegulator, mineInspectorate } from '../../src/documents/samples/agencies.ts';
import type { DocumentKindId } from '../../src/documents/kinds.ts';
import type { SampleChanges } from '../../src/documents/sample.ts';
import { changedCorpus, makeSample, onlyEntry, projectTemplates, sampleTree } from './make-sample.ts';
import { makeDocument } from '../../src/documents/make.ts';
import { mojSample } from '../../src/documents/samples/inspection.ts';
import { all, makeCorpus, type Entry } from '../../src/model/corpus.ts';
import { kindIds } from '../../src/model/kinds.ts';
import { blankNumber } from '../../src/derive/documents/agency.ts';

const textOf = (kind: DocumentKindId, changes: SampleChanges = {}, options = {}) =>
  treeText(sampleTree(kind, changes, options));

const codesOf = (kind: DocumentKindId, changes: SampleChanges) =>
  makeSample(kind, changes).problems.map(({ code, path }) => `${code} ${path?.join('.') ?? ''}`.trim());

const officers = [
  { name: '演示员甲', certificate: '99990000001' },
  { name: '演示员乙', certificate: '99990000002' },
];

describe('the law of the day', () => {
  const decisions = [{ text: '立即停止使用甲醇储罐区。' }];

  test.each([
    ['2021-08-31', '第六十二条第一款第（三）项'],
    ['2021-09-01', '第六十五条第一款第（三）项'],
  ])('a measure of %s rests on %s', (day, article) => {
    const order = { issuedOn: day, inspectedOn: day, decisions };
    expect(textOf('onsite-measure', { order })).toContain(`依据《中华人民共和国安全生产法》${article}的规定`);
  });

  test.each([
    ['2021-08-31', '第六十七条第一款', '第六十七条第二款'],
    ['2021-09-01', '第七十条第一款', '第七十条第二款'],
  ])('supplies cut on %s rest on %s and are resumed by %s', (day, cut, resume) => {
    const coercion = { decidedOn: day, startedOn: day, basis: [] };
    const text = textOf('supply-decision', { coercion });
    expect(text).toContain(`依据《中华人民共和国安全生产法》${cut}的规定`);
    expect(text).toContain(`依据《中华人民共和国安全生产法》${resume}的规定及时解除措施`);
  });

  test('the department above reviewed acts until 2023', () => {
    const coercion = (day: string) => ({ decidedOn: day, from: day, to: day });
    expect(textOf('seal-decision', { coercion: coercion('2023-12-31') })).toContain(
      '向示例市人民政府或者示例省应急管理厅申请行政复议',
    );
    expect(textOf('seal-decision', { coercion: coercion('2024-01-01') })).toContain(
      '向示例市人民政府申请行政复议',
    );
  });

  test('the forms of 2025 are not for earlier inspections', () => {
    expect(codesOf('insp-notice', { inspection: { on: '2025-04-30' } })).toEqual(['document/not-applicable']);
    expect(codesOf('insp-notice', { inspection: { on: '2025-05-01' } })).toEqual([]);
  });
});

describe('families', () => {
  test('a coal regulator decides on the spot under its own title and heading', () => {
    const order = { docNumber: '示（例）煤安处〔2026〕1号' };
    expect(textOf('onsite-measure', { agency: coalRegulator, order }).split('\n').slice(0, 3)).toEqual([
      '煤矿安全监管行政执法文书',
      '现场处理决定书',
      '示（例）煤安处〔2026〕1号',
    ]);
  });

  test('the inspectorate writes records without a number, and is reviewed by the authority above', () => {
    const record = textOf('insp-record', {
      agency: mineInspectorate,
      inspection: {
        family: 'coal',
        record: { place: '地面调度室', identityShown: '是', officers, content: '检查了采掘工作面。' },
      },
      enterprise: {
        licences: [{ name: '安全生产许可证', number: '（示）MK安许证字〔2024〕0007号', to: '2027-06-30' }],
      },
    });
    expect(record).toMatch(/^国家矿山安全监察\n现场检查笔录\n被检查单位/u);
    expect(record).toContain('安全生产许可证：（示）MK安许证字〔2024〕0007号\t有效期至：2027年6月30日');
    const order = { docNumber: '示矿安监处〔2026〕1号' };
    expect(textOf('onsite-measure', { agency: mineInspectorate, order })).toContain(
      '向国家矿山安全监察局申请行政复议',
    );
  });

  test.each([
    [{ type: 'emergency', area: '示', word: '应急' }, '现决', '（示）应急现决〔'],
    [{ type: 'coal-regulator', province: '示', area: '例', word: '煤安' }, '处', '示（例）煤安处〔'],
    [{ type: 'mine-inspectorate', province: '示', word: '矿安监' }, '处', '示矿安监处〔'],
    [{ type: 'mine-inspectorate', province: '示', area: '例', word: '矿安监' }, '处', '示矿安监例处〔'],
  ] as const)('%o number their empty forms', (agency, word, begin) => {
    expect(blankNumber({ area: undefined, ...agency }, word)).toMatch(new RegExp(`^${begin}`, 'u'));
  });

  test('a record in the forms of 2025 is called 笔录', () => {
    expect(textOf('insp-record', { inspection: { family: 'moj' } })).toMatch(
      /^行政检查文书\n现场检查笔录\n/u,
    );
  });
});

describe('inspections', () => {
  test('a re-check is printed for itself and names the order it looks back to', () => {
    const second = textOf('recheck', {}, { part: '2' });
    expect(second).toContain('（示）应急复查〔2026〕2号');
    expect(second).toContain('《责令限期整改指令书》（（示）应急责改〔2026〕1号）');
    expect(second).toContain('第2项：甲醇储罐区可燃气体报警器未按规定检定——已整改。');
    expect(second).not.toContain('第1项');
  });

  test('a refusal to sign is told with reason and witness', () => {
    const record = {
      docNumber: '（示）应急检记〔2026〕1号',
      place: '储罐区',
      identityShown: '是',
      officers,
      signature: 'refused',
      refusal: { reason: '对检查情况有异议', witness: '居样例' },
    };
    expect(textOf('insp-record', { inspection: { record } })).toContain(
      '现场负责人拒绝签名，对检查情况有异议；见证人：居样例。',
    );
  });

  test('officers who did not show their certificates leave no record', () => {
    const record = { docNumber: '（示）应急检记〔2026〕1号', place: '储罐区', officers };
    expect(codesOf('insp-record', { inspection: { record } })).toEqual([
      'document/missing-value record.identityShown',
    ]);
  });

  test('a checklist tells of every item what the record knows, and no more', () => {
    const item = (number: string) => ({ number, text: `检查内容${number}。`, action: '责令限期整改' });
    const checklist = {
      groups: [
        { number: '1', title: '应急演练', aspect: 'drills', items: ['1.1', '1.2', '1.3'].map(item) },
        { number: '2', title: '应急预案管理', aspect: 'plans', items: [item('2.1')] },
      ],
    };
    const inspection = {
      record: {
        docNumber: '（示）应急检记〔2026〕1号',
        place: '档案室',
        identityShown: '是',
        officers,
        checks: [{ item: '1.2', result: 'not-applicable', note: '不属于矿山单位' }],
      },
      findings: [{ text: '上半年未演练。', checklist: 'emergency-management', items: ['1.1'] }],
      emergency: {
        mode: 'key',
        aspects: [
          { aspect: 'drills', result: 'not-met' },
          { aspect: 'plans', result: 'met' },
        ],
      },
    };
    const rows = textOf('check-table', { checklist, inspection }).split('\n');
    const stateOf = (number: string) =>
      rows
        .find((row) => row.startsWith(`${number}\t`))!
        .split('\t')
        .slice(-2);
    expect(stateOf('1.1')).toEqual(['不符合：上半年未演练。', '责令限期整改']);
    expect(stateOf('1.2')).toEqual(['不适用，不属于矿山单位', '—']);
    expect(stateOf('1.3')).toEqual(['未发现问题', '—']);
    expect(stateOf('2.1')).toEqual(['符合', '—']);
  });

  test('an approval counts the visits of the year, without re-checks and those of other firms', () => {
    const corpus = changedCorpus(mojSample);
    const entry = onlyEntry(corpus, 'inspection');
    const value = { ...entry.value, on: '2026-03-10' };
    const spring = { ...entry, value };
    const other = (id: string, more: object) => ({ ...entry, id, value: { ...entry.value, id, ...more } });
    const entries = [
      ...kindIds.filter((kind) => kind !== 'inspection').flatMap((kind) => all(corpus, kind) as Entry[]),
      spring,
      other('2026-002', { on: '2026-02-03' }),
      other('2026-003', { on: '2026-02-04', recheckOf: ['2026-001'] }),
      other('2025-004', { on: '2025-12-30' }),
      other('2026-005', { on: '2026-02-05', party: { ...value.party, uscc: '91999900MA0000023H' } }),
    ] as Entry[];
    const many = makeCorpus(entries, corpus.settings, corpus.today);
    const { tree, problems } = makeDocument('insp-approval', spring as Entry, many, {
      templates: projectTemplates,
    });
    expect(problems).toEqual([]);
    expect(treeText(tree!)).toContain('本年度已检查\t1次');
  });

  test('a scheme that parts the work has a table of it', () => {
    const scheme = (more: object) => ({
      scheme: {
        docNumber: '（示）应急检查〔2026〕1号',
        from: '2026-01-12',
        matters: [{ number: '1', text: '通风系统', ...more }],
        team: officers,
      },
    });
    expect(textOf('insp-scheme', { inspection: scheme({ by: '演示员甲' }) })).toContain('检查分工明细表');
    expect(textOf('insp-scheme', { inspection: scheme({}) })).not.toContain('检查分工明细表');
  });

  test('an announced visit is not told to those who must not know', () => {
    const moj = { withoutNotice: '举报核查，提前通知影响检查' };
    expect(codesOf('insp-notice', { inspection: { moj } })).toEqual(['document/not-applicable']);
  });
});

describe('coercion', () => {
  test('all a decision lacks is told at once', () => {
    const coercion = {
      party: { name: '示例市松风化工有限公司' },
      from: undefined,
      to: undefined,
      inventory: undefined,
    };
    expect(codesOf('seal-decision', { coercion })).toEqual([
      'document/missing-value inventory.items',
      'document/missing-value party.address',
      'document/missing-value from',
      'document/missing-value to',
    ]);
  });

  test('a person is spoken to as one', () => {
    const coercion = {
      party: {
        name: '甲样例',
        type: 'person',
        address: '示例市示例区一号路1号',
        gender: 'male',
      },
    };
    expect(textOf('seal-decision', { coercion })).toContain('经查，你存在下列情形');
  });

  test('a second extension begins where the first ended', () => {
    const extension = (serial: number, on: string, to: string) => ({
      docNumber: `（示）应急查扣延期〔2026〕${serial}号`,
      on,
      to,
      reason: '情况复杂',
      by: '安示范',
    });
    const coercion = {
      extensions: [extension(1, '2026-02-09', '2026-02-20'), extension(2, '2026-02-20', '2026-03-01')],
    };
    expect(textOf('seal-extend', { coercion }, { part: '2' })).toContain('期限至2026年2月20日届满');
  });

  test('a list the party did not sign has a line for the witness', () => {
    const list = (party: string) => ({
      inventory: { items: [{ number: 1, name: '报警器', quantity: 4 }], party, officers },
    });
    expect(textOf('seal-list', { coercion: list('refused') })).toContain('见证人（签名）');
    expect(textOf('seal-list', { coercion: list('signed') })).not.toContain('见证人');
  });

  test('measures of another kind are refused', () => {
    expect(codesOf('supply-notice', { coercion: { kind: 'seal' } })).toEqual(['document/not-applicable']);
    expect(codesOf('seal-decision', { coercion: { kind: 'freeze' } })).toEqual(['document/not-applicable']);
  });
});
