import { describe, expect, it } from 'vitest';
import { maskAddress, maskText, personReplacements, replaceNames, surname } from '../../src/derive/mask.ts';

describe('surname', () => {
  it.each([
    ['张三', '张'],
    ['欧阳示范', '欧阳'],
    ['欧阳', '欧'],
    ['𠮷田', '𠮷'],
  ])('%s → %s', (name, expected) => expect(surname(name)).toBe(expected));
});

describe('personReplacements', () => {
  it('keeps surnames apart that collide, in the order given', () => {
    expect([...personReplacements(['张三', '李四', '张五', '张三'])]).toEqual([
      ['张三', '张某甲'],
      ['张五', '张某乙'],
      ['李四', '李某'],
    ]);
  });

  it('has no end of stems', () => {
    const names = Array.from({ length: 12 }, (_, index) => `王${String.fromCodePoint(0x4e00 + index)}`);
    expect(new Set(personReplacements(names).values()).size).toBe(12);
  });
});

describe('replaceNames', () => {
  it('replaces the longer of two names that contain each other first', () => {
    const replacements = new Map([
      ['张三', '张某甲'],
      ['张三丰', '张某乙'],
    ]);
    expect(replaceNames('张三丰与张三', replacements)).toBe('张某乙与张某甲');
  });
});

describe('maskAddress', () => {
  it.each([
    ['示例省示例市样例县松风路8号', '示例省示例市样例县'],
    ['示例市示例区示范大道1号', '示例市示例区'],
    ['无门牌', ''],
  ])('%s → %s', (address, expected) => expect(maskAddress(address)).toBe(expected));
});

it('gives nothing for a masked field without a mask', () => {
  expect(maskText(undefined, '不应出现', new Map())).toBe('');
});
