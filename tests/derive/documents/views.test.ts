import { describe, expect, test } from 'vitest';
import { monthTable } from '../../../src/derive/documents/month-table.ts';
import { planTables } from '../../../src/derive/documents/plan-tables.ts';
import { treeText } from '../../../src/documents/text.ts';
import type { DocumentTree } from '../../../src/documents/tree.ts';
import { plan as planKind } from '../../../src/model/kinds/plan.ts';
import { statistics as statisticsKind } from '../../../src/model/kinds/statistics.ts';
import { sampleTree } from '../../documents/make-sample.ts';

const textOf = (tree: DocumentTree) => treeText(tree);

describe('decision', () => {
  const violation = {
    fact: '甲设备未维护。',
    violated: ['《中华人民共和国安全生产法》第三十六条第二款'],
    basis: ['《中华人民共和国安全生产法》第九十九条第（三）项'],
    discretion: { benchmark: '示例省裁量权基准', level: '一般', reason: '初次违法。' },
    fine: 15_000,
  };

  test.each([
    [20_000, '人民币20000元（大写：贰万元整）'],
    [100_050.5, '人民币100050.50元（大写：壹拾万零伍拾元伍角整）'],
    [1_234_567, '人民币1234567元（大写：壹佰贰拾叁万肆仟伍佰陆拾柒元整）'],
  ])('a fine of %d yuan in digits and capitals', (fine, words) => {
    expect(textOf(sampleTree('decision-unit', { penalty: { fine, fineInWords: undefined } }))).toContain(
      words,
    );
  });

  test('several acts are told one by one, and their norms together', () => {
    const other = {
      ...violation,
      fact: '无证上岗',
      violated: ['《中华人民共和国安全生产法》第三十条第一款'],
      basis: ['《中华人民共和国安全生产法》第九十七条第（七）项'],
      discretion: undefined,
      fine: undefined,
    };
    const text = textOf(
      sampleTree('decision-unit', {
        penalty: { violations: [violation, other], violated: [], basis: [], discretion: undefined },
      }),
    );
    expect(text).toContain(
      '（一）甲设备未维护。该行为违反了《中华人民共和国安全生产法》第三十六条第二款的规定，依据《中华人民共和国安全生产法》第九十九条第（三）项的规定，适用《示例省裁量权基准》“一般”阶次（裁量理由：初次违法），处罚款人民币15000元（大写：壹万伍仟元整）。',
    );
    expect(text).toContain(
      '（二）无证上岗。该行为违反了《中华人民共和国安全生产法》第三十条第一款的规定，依据《中华人民共和国安全生产法》第九十七条第（七）项的规定。',
    );
    expect(text).toContain('违反了《中华人民共和国安全生产法》第三十六条第二款和第三十条第一款的规定，依据');
  });

  test('a single act is not told twice', () => {
    expect(textOf(sampleTree('decision-unit'))).not.toContain('分别认定');
  });

  test.each([
    ['（示）应急罚告〔2026〕1号', '《行政处罚告知书》'],
    ['（示）应急听告〔2026〕1号', '《行政处罚听证告知书》'],
  ])('notice %s is called %s', (docNumber, title) => {
    const notice = { docNumber, on: '2026-01-26', statement: '未提出陈述、申辩', hearing: '未申请听证' };
    expect(textOf(sampleTree('decision-unit', { penalty: { notice } }))).toContain(
      `以${title}（${docNumber}）告知你单位拟作出行政处罚的内容、事实、理由、依据和依法享有的权利。未提出陈述、申辩。未申请听证。`,
    );
  });

  test('what was confiscated is told in digits and capitals', () => {
    const text = textOf(sampleTree('decision-unit', { penalty: { confiscated: '3000' } }));
    expect(text).toContain('没收金额共计人民币3000元（大写：叁仟元整）。');
  });

  test('an old decision tells the law, the bodies and the name of its day', () => {
    const text = textOf(
      sampleTree('decision-unit', {
        agency: { eraNames: [{ name: '示例市安全生产监督管理局', to: '2019-01-14' }] },
        penalty: { docNumber: '（示）安监罚〔2018〕1号', decidedOn: '2018-06-05', publication: undefined },
      }),
    );
    expect(text).toContain('第四十六条第三款');
    expect(text).toContain('第五十一条第（一）项');
    expect(text).toContain('示例市人民政府或者示例省应急管理厅');
    expect(text).toContain('示例市安全生产监督管理局（印章）\n2018年6月5日');
    expect(text).not.toMatch(/电子支付|第七十二条/u);
  });
});

describe('order to correct', () => {
  test('groups of one deadline are joined and deadlines ordered', () => {
    const problems = ['甲', '乙', '丙', '丁', '戊'].map((text) => ({ text }));
    const terms = [
      { items: [5], due: '2026-02-12' },
      { items: [1, 2], due: '2026-01-19' },
      { items: [4, 3], due: '2026-01-19' },
    ];
    expect(textOf(sampleTree('rectify-order', { order: { problems, terms } }))).toContain(
      '第1至4项问题，于2026年1月19日前整改完毕。\n第5项问题，于2026年2月12日前整改完毕。',
    );
  });

  test('names are left to be signed, certificates printed', () => {
    const tree = sampleTree('rectify-order');
    expect(JSON.stringify(tree)).not.toMatch(/演示员|甄示范/u);
    expect(tree.blocks.find(({ type }) => type === 'sign-lines')).toMatchObject({
      rows: [
        [
          { label: '行政执法人员（签名）', ems: 8 },
          { label: '证号', value: '99990000001' },
        ],
        [
          { label: '行政执法人员（签名）', ems: 8 },
          { label: '证号', value: '99990000002' },
        ],
        [{ label: '被检查单位负责人（签名）', ems: 8 }, { label: '日期' }],
      ],
    });
    expect(tree.pageCount).toBe(true);
  });

  test.each([
    ['2021-08-31', '第六十二条第一款第（二）项'],
    ['2021-09-01', '第六十五条第一款第（二）项'],
  ])('of %s rests on %s', (issuedOn, basis) => {
    const order = { issuedOn, inspectedOn: issuedOn };
    expect(textOf(sampleTree('rectify-order', { order }))).toContain(
      `依据《中华人民共和国安全生产法》${basis}的规定，现责令`,
    );
  });
});

describe('month', () => {
  const record = (month: string, more: Record<string, unknown> = {}) =>
    statisticsKind.schema.parse({ ...statisticsKind.sample, id: `shili-${month}`, month, ...more });
  const february = record('2026-02', { visits: 60, fines: '2.5' });
  const records = [
    record('2025-02', { visits: 50, fines: '0' }),
    record('2026-01', { visits: 80, fines: '5' }),
    february,
  ];
  const rowsOf = (table: ReturnType<typeof monthTable>) =>
    table.flatMap(({ first, rest }) => [first, ...rest]);

  test.each([
    ['检查家次', { value: '60', previous: '-25.0', year: '20.0', total: '140' }],
    ['检查企业数', { value: '40', previous: '0.0', year: '0.0', total: '—' }],
    ['监管对象数', { value: '320', previous: '0.0', year: '0.0', total: '320' }],
    ['罚没款', { value: '2.50', previous: '-50.0', year: '—', total: '7.50' }],
  ])('%s', (title, row) => {
    expect(rowsOf(monthTable(february, records)).find((each) => each.title === title)).toMatchObject(row);
  });

  test('without every month since January nothing is added up', () => {
    const row = rowsOf(monthTable(february, [february])).find(({ title }) => title === '检查家次');
    expect(row).toMatchObject({ value: '60', previous: '—', year: '—', total: '—' });
  });

  test('a month in which nothing was done says so', () => {
    const nothing = {
      firms: 0,
      visits: 0,
      plannedVisits: 0,
      triggeredVisits: 0,
      hazards: 0,
      majorHazards: 0,
      rectified: 0,
      cases: 0,
      casesBefore: 0,
      penalties: 0,
      fines: '0',
    };
    const text = textOf(
      sampleTree('month-inspection', {
        statistics: { ...nothing, penaltyKinds: undefined, complaints: undefined },
      }),
    );
    expect(text).toContain('本月未开展安全生产监督检查，无行政处罚信息。');
    expect(text).not.toContain('一、');
  });

  test('figures with branches say so, and corrections name old and new', () => {
    const corrections = [
      { on: '2026-03-20', field: '检查家次', from: '45', to: '46', reason: '漏统一家次。' },
    ];
    const text = textOf(
      sampleTree('month-inspection', {
        statistics: { scope: '本级及下属单位', corrections, note: '口径一致。' },
      }),
    );
    expect(text).toContain('现将2026年2月本级及下属单位安全生产监督检查情况公示如下。');
    expect(text).toContain('五、数据更正\n2026年3月20日将检查家次由45更正为46，原因：漏统一家次。');
    expect(text).toContain('统计说明：口径一致。');
  });
});

describe('plan', () => {
  const plan = planKind.schema.parse(planKind.sample);

  test('annexes are numbered as they are there', () => {
    expect(planTables(plan)).toMatchObject({
      attachments: ['2026年度重点检查企业名单', '2026年度监督检查安排表', '2026年度监督检查月度安排表'],
      enterprises: { label: '附件1' },
      schedule: { label: '附件3' },
    });
    expect(planTables({ ...plan, lines: [] }).schedule).toMatchObject({ label: '附件2' });
    expect(planTables({ ...plan, lines: [], schedule: [] }).enterprises).toMatchObject({ label: '附件' });
    expect(
      planTables({ ...plan, lines: [], schedule: [], key: { ...plan.key, enterprises: [] } }),
    ).toMatchObject({ attachments: [], enterprises: undefined });
  });

  test('sums of lines and of months', () => {
    const tables = planTables({
      ...plan,
      schedule: [...plan.schedule, { month: '2026-02', tasks: '甲。', visits: 5, days: 2.5 }],
    });
    expect(tables.lines).toMatchObject({ times: '250', days: '1000' });
    expect(tables.schedule?.timed?.rows.map(({ month, days }) => [month, days])).toEqual([
      ['2月', '2.5'],
      ['4月', '—'],
    ]);
    expect(tables.schedule?.timed).toMatchObject({ visits: '25', key: '12', days: '2.5' });
  });

  test('how firms are selected is told once', () => {
    const [line] = plan.lines;
    const ways = [
      { ...line!, mode: '现场检查' },
      { ...line!, key: false, random: true, mode: '双随机抽查' },
      { ...line!, key: false, random: false, mode: undefined },
    ];
    expect(planTables({ ...plan, lines: ways }).lines?.rows.map(({ way }) => way)).toEqual([
      '重点检查，现场检查',
      '双随机抽查',
      '一般检查',
    ]);
  });

  test('filing after the signature is not told', () => {
    const filed = { to: '示例省应急管理厅', on: '2026-02-10' };
    expect(textOf(sampleTree('annual-plan', { plan: { filing: filed } }))).toContain(
      '（示政函〔2026〕5号），并报示例省应急管理厅备案，现予公布',
    );
    expect(
      textOf(sampleTree('annual-plan', { plan: { filing: { ...filed, on: '2026-02-11' } } })),
    ).not.toContain('备案');
  });

  test('the title names the agency once', () => {
    const text = textOf(
      sampleTree('annual-plan', { plan: { title: '示例市应急管理局2026年度安全生产监督检查计划' } }),
    );
    expect(text).toContain('\n示例市应急管理局关于2026年度安全生产监督检查计划的通知\n');
    expect(text).toContain('《示例市应急管理局2026年度安全生产监督检查计划》');
  });

  test('sections are numbered without a gap, whatever there is', () => {
    const more = { guiding: '甲。', goals: ['乙', '丙'], safeguards: ['丁'] };
    const headings = (tree: DocumentTree) =>
      tree.blocks.flatMap((block) =>
        block.type === 'heading' && block.level === 1
          ? block.content.map((run) => ('text' in run ? run.text[0] : ''))
          : [],
      );
    expect(headings(sampleTree('annual-plan'))).toEqual([...'一二三四五六']);
    expect(headings(sampleTree('annual-plan', { plan: more }))).toEqual([...'一二三四五六七八九']);
  });
});
