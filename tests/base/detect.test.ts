import { describe, expect, it, test } from 'vitest';
import { detectPersonal, isLuhn } from '../../src/base/detect.ts';

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
  ])('%s', (text, kind, found) => {
    expect(detectPersonal(text).map((each) => [each.kind, each.text])).toEqual([[kind, found]]);
  });

  test.each([
    '信用代码91350100M000100Y43',
    '身份证号110105194912310021',
    '编号20250305001',
    '（苏）应急罚〔2025〕1号',
    '卡号4111111111111112',
    '罚款50000元，0.13800138000',
    '0000000000000000',
    '苏安监〔2016〕186号',
    '许可证（苏）WH安许证字〔2023〕0123号',
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

it('checks cards by Luhn', () => {
  expect(isLuhn('79927398713')).toBe(true);
  expect(isLuhn('79927398710')).toBe(false);
});
