import { describe, expect, it, test } from 'vitest';
import { detectPersonal, isLuhn } from '../../src/base/detect.ts';
import { makeUscc } from '../../src/base/uscc.ts';

describe('personal data in running text', () => {
  test.each([
    ['身份证11010519491231002X。', 'id-number', '11010519491231002X'],
    ['身份证 110105 1949 1231 002X', 'id-number', '110105 1949 1231 002X'],
    ['手机13800138000，', 'mobile', '13800138000'],
    ['手机 138-0013-8000', 'mobile', '138-0013-8000'],
    ['+86 13800138000', 'mobile', '+86 13800138000'],
    ['１３８００１３８０００', 'mobile', '１３８００１３８０００'],
    ['电话0516-83456789', 'landline', '0516-83456789'],
    ['电话（0516）83456789', 'landline', '（0516）83456789'],
    ['电话01082345678', 'landline', '01082345678'],
    ['账号4111111111111111', 'bank-card', '4111111111111111'],
    ['账号4111 1111 1111 1111', 'bank-card', '4111 1111 1111 1111'],
    ['信箱 a.b@example.com。', 'email', 'a.b@example.com'],
    ['车牌苏C12345', 'plate', '苏C12345'],
    ['车牌苏C·D12345', 'plate', '苏C·D12345'],
    ['车牌粤B1234学', 'plate', '粤B1234学'],
    ['身份证号110105194912310021', 'id-number', '110105194912310021'],
    ['110105 19491231 0021', 'id-number', '110105 19491231 0021'],
    ['110105—1949—1231—0021', 'id-number', '110105—1949—1231—0021'],
    ['操作证号T11010519491231002X', 'id-number', '11010519491231002X'],
    ['持证人110105491231002。', 'id-number', '110105491231002'],
    ['身份证后六位为31002X', 'id-number', '31002X'],
    ['证件号：12345678', 'id-number', '12345678'],
    ['护照E12345678', 'passport', 'E12345678'],
    ['持G12345678出境', 'passport', 'G12345678'],
    ['卡号4111111111111112', 'account', '4111111111111112'],
    ['工资卡 4111 1111 1111 1112', 'bank-card', '4111 1111 1111 1112'],
    ['汇入账户62220212345', 'account', '62220212345'],
    ['账号6222021，户名', 'account', '6222021'],
    ['尾号为8812', 'account', '8812'],
    ['QQ：12345', 'messenger', '12345'],
    ['ＱＱ号１２３４５６', 'messenger', '１２３４５６'],
    ['微信zhang_san88', 'messenger', 'zhang_san88'],
    ['电话138 001 38000', 'mobile', '138 001 38000'],
  ])('%s', (text, kind, found) => {
    expect(detectPersonal(text).map((each) => [each.kind, each.text])).toEqual([[kind, found]]);
  });

  test.each([
    '信用代码91350100M000100Y43',
    '编号20250305001',
    '（苏）应急罚〔2025〕1号',
    '罚款50000元，0.13800138000',
    '0000000000000000',
    '苏安监〔2016〕186号',
    '许可证（苏）WH安许证字〔2023〕0123号',
    '编号4111111111111112',
    '2023 2024 2025 2026',
    '汇入账户 150000元',
    '专用账户1,500,000元',
    '账户于2026-01-12开立',
    'GB 50016-2014、GB/T 33000—2016',
    '许可证件号码320300123456',
    '执法证件号99990000001',
    '注册号320300910101234',
    '特种设备使用登记证编号110105491231002',
    '微信公众号：slyjgs',
    '罚款人民币1234567.89元',
    '检查时间2026-01-12 13:05至2026-01-12 15:40',
    '处上一年年收入百分之四十的罚款',
  ])('lets %s pass', (text) => {
    expect(detectPersonal(text)).toEqual([]);
  });

  it('counts offsets in code points and orders by place', () => {
    const text = '𠮷田 13800138000、11010519491231002X、a@b.cn';
    const found = detectPersonal(text);
    expect(found.map(({ kind, start, end }) => [kind, start, end])).toEqual([
      ['mobile', 3, 14],
      ['id-number', 15, 33],
      ['email', 34, 40],
    ]);
    for (const each of found) expect([...text].slice(each.start, each.end).join('')).toBe(each.text);
  });
});

it('finds incomes where asked', () => {
  const find = (text: string) => detectPersonal(text, { incomes: true }).map((each) => each.kind);
  expect(find('其2024年年收入为216000元。')).toEqual(['income']);
  expect(find('年薪二十一万元')).toEqual(['income']);
  expect(find('月工资约6,500元')).toEqual(['income']);
  expect(find('上一年年收入百分之四十的罚款86400元')).toEqual([]);
  expect(find('营业收入216000元')).toEqual([]);
  expect(detectPersonal('其2024年年收入为216000元。')).toEqual([]);
});

/** A sequence without chance: the same every time. */
function* numbers(seed: number): Generator<number> {
  for (let state = seed; ;) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    yield state;
  }
}

describe('many made-up texts', () => {
  const source = numbers(20260101);
  const upTo = (limit: number): number => Math.floor((source.next().value as number) / 7) % limit;
  const pad = (value: number, width: number) => String(value).padStart(width, '0');
  const day = () => `${1940 + upTo(70)}${pad(1 + upTo(12), 2)}${pad(1 + upTo(28), 2)}`;

  it('find every identity number, however grouped and whatever its check digit', () => {
    for (let round = 0; round < 500; round++) {
      const parts = [`3203${pad(1 + upTo(80), 2)}`, day(), pad(upTo(1000), 3) + '0123456789X'[upTo(11)]];
      const text = `操作工甲某${parts.join(['', ' ', '-', '—'][upTo(4)])}未持证。`;
      expect(detectPersonal(text).map((each) => each.kind)).toEqual(['id-number']);
    }
  });

  it('find no personal data in numbers of documents, standards, dates, amounts and credit codes', () => {
    const makers: (() => string)[] = [
      () => `（示）应急罚〔20${pad(15 + upTo(20), 2)}〕${upTo(3000)}号`,
      () => `GB ${1000 + upTo(90000)}-20${pad(upTo(30), 2)}第${upTo(9)}.${upTo(9)}.${upTo(9)}条`,
      () => `20${pad(15 + upTo(20), 2)}年${1 + upTo(12)}月${1 + upTo(28)}日${upTo(24)}时${upTo(60)}分`,
      () => `罚款人民币${upTo(10_000_000)}元`,
      () => `${upTo(999)},${pad(upTo(999), 3)},${pad(upTo(999), 3)}.${pad(upTo(99), 2)}元`,
      () => `（示）WH安许证字〔2023〕${pad(upTo(99999), 5)}号`,
      () => `第${upTo(400)}条第${upTo(9)}款、${upTo(100)}项隐患`,
      () => makeUscc('91', '999900', `MA${pad(upTo(1_000_000), 6)}`),
    ];
    for (let round = 0; round < 500; round++) {
      const text = [0, 1, 2].map(() => makers[upTo(makers.length)]!()).join('，');
      expect([text, detectPersonal(text, { incomes: true })]).toEqual([text, []]);
    }
  });
});

it('checks cards by Luhn', () => {
  expect(isLuhn('79927398713')).toBe(true);
  expect(isLuhn('79927398710')).toBe(false);
});
