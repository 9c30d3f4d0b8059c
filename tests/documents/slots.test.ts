import { describe, expect, test } from 'vitest';
import { fillSlots, slotLimit, slotOf, slotPattern } from '../../src/documents/slots.ts';

describe('slots', () => {
  test.each([
    [0, 'f0000'],
    [1, 'f0001'],
    [0xfffd, 'ffffd'],
    [0xfffe, '100000'],
    [slotLimit - 1, '10fffd'],
  ])('value %i stands as U+%s', (index, point) => {
    const slot = slotOf(index);
    expect(slot.codePointAt(0)?.toString(16)).toBe(point);
    expect([...slot]).toHaveLength(1);
    expect(slotPattern.test(slot)).toBe(true);
  });

  test('there is no slot beyond the last', () => {
    expect(() => slotOf(slotLimit)).toThrow(RangeError);
  });

  test('values take the place of their slots on both planes', () => {
    const values = Array.from({ length: 0xffff }, (_, index) => `v${index}`);
    expect(fillSlots(`${slotOf(0)}：${slotOf(0xfffe)}${slotOf(1)}`, values)).toBe('v0：v65534v1');
  });

  test('a value that looks like a replacement pattern stays as it is', () => {
    expect(fillSlots(slotOf(0), ['$& $1 $$'])).toBe('$& $1 $$');
  });

  test.each(['\uE000', '𠳐', '\u{1F600}', '〇'])('%s is no slot', (text) => {
    expect(slotPattern.test(text)).toBe(false);
  });
});
