import { expect, test } from 'vitest';
import { srgbProfile } from '../../src/pdf/srgb.ts';

test('the profile is whole, and its curve is that of sRGB', () => {
  const bytes = srgbProfile();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = (at: number, length = 4) => String.fromCharCode(...bytes.subarray(at, at + length));
  expect(view.getUint32(0)).toBe(bytes.length);
  expect([text(12, 8), text(20), text(36)]).toEqual(['mntrRGB ', 'XYZ ', 'acsp']);
  const tags = Array.from({ length: view.getUint32(128) }, (_, index) => {
    const at = 132 + 12 * index;
    return { name: text(at), place: view.getUint32(at + 4), length: view.getUint32(at + 8) };
  });
  expect(tags.map(({ name }) => name)).toEqual([
    ...['desc', 'cprt', 'wtpt', 'rXYZ', 'gXYZ', 'bXYZ', 'rTRC', 'gTRC', 'bTRC'],
  ]);
  for (const { place, length } of tags) {
    expect(place % 4).toBe(0);
    expect(place + length).toBeLessThanOrEqual(bytes.length);
  }
  const placeOf = (tag: string) => tags.find(({ name }) => name === tag)!.place;
  const curve = (value: number) => view.getUint16(placeOf('gTRC') + 12 + 2 * value) / 65535;
  expect([curve(0), curve(255)]).toEqual([0, 1]);
  // Half the light is at 188 of 255 (IEC 61966-2-1).
  expect(curve(188)).toBeCloseTo(0.503, 3);
  // The three colours together are the white.
  const xyz = (tag: string) => [8, 12, 16].map((offset) => view.getInt32(placeOf(tag) + offset) / 65536);
  const sum = [0, 1, 2].map((at) =>
    ['rXYZ', 'gXYZ', 'bXYZ'].reduce((total, tag) => total + xyz(tag)[at]!, 0),
  );
  sum.forEach((value, at) => expect(value).toBeCloseTo(xyz('wtpt')[at]!, 3));
});
