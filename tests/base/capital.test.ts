import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { formatCapital, largestCapital, parseCapital } from '../../src/base/capital.ts';

/** Yuan, fen, capital form: the official examples and the cases between them. */
const vectors: [string, number, string][] = [
  ['1409.50', 140950, '壹仟肆佰零玖元伍角整'],
  ['6007.14', 600714, '陆仟零柒元壹角肆分'],
  ['1680.32', 168032, '壹仟陆佰捌拾元叁角贰分'],
  ['107000.53', 10700053, '壹拾万柒仟元伍角叁分'],
  ['16409.02', 1640902, '壹万陆仟肆佰零玖元零贰分'],
  ['325.04', 32504, '叁佰贰拾伍元零肆分'],
  ['10005', 1000500, '壹万零伍元整'],
  ['1000005', 100000500, '壹佰万零伍元整'],
  ['20001000', 2000100000, '贰仟万壹仟元整'],
  ['100000001', 10000000100, '壹亿零壹元整'],
  ['0.05', 5, '伍分'],
  ['0.50', 50, '伍角整'],
  ['50000', 5000000, '伍万元整'],
  ['250000', 25000000, '贰拾伍万元整'],
  ['12345678.90', 1234567890, '壹仟贰佰叁拾肆万伍仟陆佰柒拾捌元玖角整'],
  ['0', 0, '零元整'],
  ['10', 1000, '壹拾元整'],
  ['1000001000', 100000100000, '壹拾亿零壹仟元整'],
  ['100050000', 10005000000, '壹亿零伍万元整'],
  ['1000000000000', 100000000000000, '壹万亿元整'],
  ['1000100000000', 100010000000000, '壹万零壹亿元整'],
  ['9999999999999.99', largestCapital, '玖万玖仟玖佰玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分'],
];

test.each(vectors)('%s yuan', (_, fen, text) => {
  expect(formatCapital(fen)).toBe(text);
  expect(parseCapital(text)).toEqual({ ok: true, value: fen });
});

it('reads back every amount it writes', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: largestCapital }), (fen) => {
      expect(parseCapital(formatCapital(fen))).toEqual({ ok: true, value: fen });
    }),
  );
});

describe('spellings met in documents', () => {
  test.each([
    ['人民币贰万伍仟元整', 2500000],
    ['人民币：伍万圆正', 5000000],
    ['壹仟陆佰捌拾元零叁角贰分', 168032],
    ['壹拾万零柒仟元伍角叁分', 10700053],
    ['壹拾万柒仟元零伍角叁分', 10700053],
    ['贰仟万零壹仟元整', 2000100000],
    ['拾万元整', 10000000],
    ['伍万元', 5000000],
    ['伍角', 50],
  ])('reads %s', (text, fen) => {
    expect(parseCapital(text)).toEqual({ ok: true, value: fen });
  });

  test.each([
    '',
    '壹佰伍元整',
    '伍万',
    '壹贰元整',
    '伍元伍元',
    '三万元',
    '元整',
    '壹仟壹万元整',
    '壹拾万万元',
    '分',
  ])('refuses %s', (text) => {
    expect(parseCapital(text).ok).toBe(false);
  });

  it('reads ordinary numerals only when told to', () => {
    expect(parseCapital('三万五千元', { simple: true })).toEqual({ ok: true, value: 3500000 });
    expect(parseCapital('三万五元', { simple: true }).ok).toBe(false);
  });
});

it('throws on amounts that have no capital form', () => {
  expect(() => formatCapital(-1)).toThrow(RangeError);
  expect(() => formatCapital(0.5)).toThrow(RangeError);
  expect(() => formatCapital(largestCapital + 1)).toThrow(RangeError);
});
