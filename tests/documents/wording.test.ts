import { describe, expect, test } from 'vitest';
import type { DocumentKind } from '../../src/documents/define.ts';
import { unpaid } from '../../src/documents/samples/execution.ts';
import { documentKinds, type DocumentKindId } from '../../src/documents/kinds.ts';
import { makeBlank } from '../../src/documents/make.ts';
import { treeText } from '../../src/documents/text.ts';
import { kinds } from '../../src/model/kinds.ts';
import {
  blankTree,
  changedCorpus,
  makeSample,
  onlyEntry,
  projectTemplates,
  sampleTree,
} from './make-sample.ts';

const text = (...args: Parameters<typeof sampleTree>) => treeText(sampleTree(...args)).replace(/\s/gu, '');

/** What the sample of a document of a case changes in the sample case. */
const sampleOf = (kind: DocumentKindId) => (documentKinds[kind] as DocumentKind).sample?.case ?? {};

const [execution] = (unpaid.case?.executions ?? []) as Record<string, unknown>[];

const demanded = (change: Record<string, unknown>, penalty: Record<string, unknown> = {}) => ({
  case: { ...unpaid.case, executions: [{ ...execution, ...change }] },
  penalty,
});

describe('cases that go elsewhere', () => {
  test('another department gets its case by 安全生产法, the police by 行政处罚法 and the rules on transfer', () => {
    expect(text('transfer')).toContain('依据《中华人民共和国安全生产法》第六十九条的规定，现将该案移送');
    expect(text('transfer-approval')).toContain('《中华人民共和国安全生产法》第六十九条');
    expect(text('crime-transfer')).toContain(
      '依据《中华人民共和国行政处罚法》第二十七条第一款和《行政执法机关',
    );
  });
});

describe('execution', () => {
  test('a decision made on the spot is called by its own name', () => {
    const spot = { procedure: 'spot', docNumber: '（示）应急罚当〔2026〕1号' };
    expect(text('fine-demand', demanded({}, spot))).toContain(
      '作出《行政（当场）处罚决定书》（（示）应急罚当〔2026〕1号）',
    );
  });

  test('an extra fine is said to be reckoned to the day of the demand only where it is', () => {
    expect(text('fine-demand')).toContain('加处罚款人民币6000元（大写：陆仟元整，计至2026年3月6日）');
    const demand = { ...(execution?.demand as object), extra: 6600 };
    expect(text('fine-demand', demanded({ demand }))).not.toContain('计至');
  });

  test('a court is asked for what is not money as well', () => {
    const preEnforcement = { ...(execution?.preEnforcement as object), demanded: 'act' };
    const penalty = { kinds: ['stop-production'], fine: undefined, content: '责令停产停业整顿' };
    const asked = text('enforce-apply', demanded({ preEnforcement, extraFine: undefined }, penalty));
    expect(asked).not.toContain('下列事项：附有关材料');
    expect(asked).toContain('特申请贵院强制执行下列事项：');
    expect(asked.split('下列事项：')[1]).toContain('责令停产停业整顿。');
  });
});

describe('sparing', () => {
  const spared = (ground: string) => ({
    case: {
      decision: {
        kind: 'no-penalty',
        on: '2026-02-05',
        docNumber: '（示）应急不罚〔2026〕1号',
        ground,
        reason: '现有证据不能证明违法事实',
      },
    },
  });

  test('what could not be established is neither a breach nor to be corrected', () => {
    const paper = text('no-penalty', spared('not-established'));
    expect(paper).toContain('上述行为涉嫌违反');
    expect(paper).not.toContain('依法改正违法行为');
  });

  test('what was established is both', () => {
    const paper = text('no-penalty', spared('minor'));
    expect(paper).toContain('上述行为违反了');
    expect(paper).toContain('不予行政处罚不免除你单位依法改正违法行为');
  });
});

describe('the list of the dishonest', () => {
  test('a notice says within how many days the party may speak', () => {
    expect(text('dishonest-notice')).toContain('自收到本告知书之日起5日内向本机关提出');
    const notice = { docNumber: '（示）应急失信告〔2026〕1号', on: '2026-02-10' };
    expect(makeSample('dishonest-notice', { dishonesty: { notice } }).problems).toHaveOnlyProblems(
      'dishonesty/2026-01.yaml document/missing-value',
    );
  });

  test('who is a person is not spoken to as a unit', () => {
    const party = { name: '甄样例', type: 'person' };
    expect(text('dishonest-notice', { dishonesty: { party } })).toContain('经查，你存在下列情形');
  });

  test('only early removal is told of fraud', () => {
    expect(text('dishonest-remove')).toContain('弄虚作假');
    const removed = { on: '2029-02-26', cause: 'expired', docNumber: '（示）应急失信移〔2029〕1号' };
    const expired = text('dishonest-remove', { dishonesty: { removed, early: undefined } });
    expect(expired).toContain('现因管理期限届满');
    expect(expired).not.toContain('弄虚作假');
  });
});

test('whoever applies for a hearing without being the party is not called a unit', () => {
  const refused = (applicant: string) => ({
    case: {
      notices: [],
      hearing: {
        requestedOn: '2026-02-03',
        applicant,
        refusal: { docNumber: '（示）应急不听〔2026〕1号', on: '2026-02-04', ground: 'party' },
      },
    },
  });
  expect(text('hearing-refuse', refused('甄样例'))).toContain('你方于2026年2月3日');
  expect(text('hearing-refuse', refused('示例市松风化工有限公司'))).toContain('你单位于2026年2月3日');
});

test('coal agencies have one form of decision for units and persons', () => {
  const coal = { agency: { type: 'coal-regulator' } };
  expect(text('decision-unit', coal)).toMatch(/^煤矿安全监管行政执法文书行政处罚决定书（?示/u);
});

describe('what the record lacks leaves no trace in the sentences around it', () => {
  test('no extra fine is demanded where there is none', () => {
    const preEnforcement = { ...(execution?.preEnforcement as object), extra: undefined };
    const paper = text('pre-enforce', demanded({ preEnforcement }));
    expect(paper).toContain('缴纳罚款人民币20000元（大写：贰万元整）。');
    expect(paper).not.toContain('零元');
  });

  test('a case that was never filed is not said to have been', () => {
    expect(text('transfer')).toContain('本机关于2026年1月14日立案调查。');
    const unfiled = makeSample('transfer', { case: { ...sampleOf('transfer'), filing: undefined } });
    expect(treeText(unfiled.tree!)).toContain('本机关于2026年1月12日发现线索并开展核查。');
  });

  test('a hearing without a day is told without a comma for it', () => {
    const { hearing } = sampleOf('hearing-report') as { hearing: object };
    const report = text('hearing-report', { case: { hearing: { ...hearing, on: undefined } } });
    expect(report).toContain('听证会基本情况摘要本机关在');
  });

  test('an agency without a unit for supervision is not named twice', () => {
    expect(text('duty-list', { agency: { supervision: undefined } })).toContain(
      '可以向本机关反映，电话0999-1234567。',
    );
    const supervision = { ...(kinds.agency.sample.supervision as object), unit: '示例省应急管理厅法规处' };
    expect(text('duty-list', { agency: { supervision, superior: '示例省应急管理厅' } })).toContain(
      '可以向示例省应急管理厅法规处反映',
    );
  });
});

test.each(['reg-approval', 'case-extend', 'case-submit', 'transfer-approval', 'case-close'] as const)(
  'one handler alone signs no %s',
  (kind) => {
    const handlers = [{ name: '演示员甲', certificate: '99990000001' }];
    expect(makeSample(kind, { case: { ...sampleOf(kind), handlers } }).problems).toHaveOnlyProblems(
      'cases/2026-001.yaml document/missing-value',
    );
  },
);

test('an empty record of a coal agency has room for the licences of the mine', () => {
  const coal = changedCorpus({ agency: { type: 'coal-regulator' } });
  const made = makeBlank('insp-record', onlyEntry(coal, 'agency'), coal, { templates: projectTemplates });
  expect(treeText(made.tree!)).toMatch(/采矿许可证：.*有效期至：.*\n.*安全生产许可证：/u);
  expect(treeText(blankTree('insp-record'))).not.toContain('采矿许可证');
});

describe('papers of the coal sets on a case', () => {
  const coal = { agency: { type: 'coal-regulator' } };

  test('a case is opened by a decision, not by a sheet', () => {
    const paper = text('case-filing', coal);
    expect(paper).toContain('立案决定书');
    expect(paper).toContain('决定自2026年1月14日起立案调查，并指定演示员甲、演示员乙为本案承办人。');
    expect(paper).not.toContain('案件来源');
    expect(text('case-filing')).not.toContain('决定自');
  });

  test('it is submitted with the opinion of the legal review', () => {
    const paper = text('case-submit', { ...coal, case: sampleOf('case-submit') });
    expect(paper).toContain('立案决定书编号：（示）应急立〔2026〕1号');
    expect(paper).toContain('法制审核意见：主体适格');
    expect(paper).toContain('执法机关负责人意见：');
  });

  test('and closed by a report in seven points', () => {
    const paper = text('case-close', coal);
    expect(paper).toContain('七、结案理由处罚决定执行完毕，申请结案。');
    expect(paper).toContain('2026年1月26日，以《行政处罚告知书》（（示）应急罚告〔2026〕1号）告知当事人。');
  });

  test('whoever was asked writes that the record is right', () => {
    expect(text('interview', coal)).toContain('以上笔录我已看过，与我说的一致');
    expect(text('interview')).not.toContain('以上笔录我已看过');
  });

  test.each(['case-filing', 'case-submit', 'case-close'] as const)('the empty %s is one of them', (kind) => {
    const corpus = changedCorpus(coal);
    const made = makeBlank(kind, onlyEntry(corpus, 'agency'), corpus, { templates: projectTemplates });
    expect(treeText(made.tree!)).not.toContain('当事人基本情况');
  });
});
