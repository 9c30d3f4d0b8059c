import { describe, expect, test } from 'vitest';
import { districtMap, shadeOf } from '../../../src/derive/charts/map.ts';
import { publish } from '../../../src/derive/public.ts';
import { makeCorpus } from '../../../src/model/corpus.ts';
import type { Point } from '../../../src/model/outline.ts';
import { readOutline } from '../../../src/model/outline.ts';
import { sampleEntry, sampleSettings } from '../../harness/synthetic.ts';

const square: Point[] = [
  [0, 0],
  [2, 0],
  [2, 1],
  [0, 1],
  [0, 0],
];
const feature = (properties: unknown, coordinates: unknown = [square], type = 'Polygon') => ({
  type: 'Feature',
  properties,
  geometry: { type, coordinates },
});
const collection = (...features: unknown[]) => ({ type: 'FeatureCollection', features });

describe('an outline', () => {
  test('names each region by agency, region code or name', () => {
    const reading = readOutline(
      collection(
        feature({ agency: 'shili' }),
        feature({ adcode: 999900 }),
        feature({ name: '示例区' }, [[square]], 'MultiPolygon'),
      ),
    );
    expect(reading.ok && reading.outline.regions.map(({ key, rings }) => [key, rings.length])).toEqual([
      ['shili', 1],
      ['999900', 1],
      ['示例区', 1],
    ]);
  });

  test.each([
    [{}, '不是 FeatureCollection'],
    [collection(), '没有任何区域'],
    [collection(feature({})), '第 1 个区域没有说明'],
    [
      collection(
        feature({ name: '甲' }, [
          [
            [0, 0],
            [1, 1],
            [0, 0],
          ],
        ]),
      ),
      '“甲”不是由经纬度组成的封闭区域',
    ],
    [collection(feature({ name: '乙' }, [[...square.slice(0, 4), [500, 0]]])), '“乙”不是由经纬度'],
    [collection(feature({ name: '丙' }, [0, 0], 'Point')), '“丙”不是由经纬度'],
    [collection(feature({ name: '丁' }, [Array.from({ length: 60_000 }, () => [1, 1])])), '60000 个点'],
  ])('is refused with the reason: %#', (value, why) => {
    const reading = readOutline(value);
    expect(!reading.ok && reading.why.zh).toContain(why);
    expect(!reading.ok && reading.hint.zh).not.toBe('');
  });
});

describe('the map', () => {
  const outline = {
    regions: [
      { key: '999900', rings: [square] },
      { key: '别处', rings: [square] },
    ],
  };
  const corpus = publish(
    makeCorpus([sampleEntry('agency')], sampleSettings(), '2026-11-20', new Set(), outline),
  );

  test('draws north upwards in the right proportion, and knows whose a region is', () => {
    const map = districtMap(corpus);
    expect(map?.width).toBe(400);
    expect(map?.height).toBeCloseTo(206, -1);
    expect(map?.regions[0]).toMatchObject({ agency: 'shili', x: 200 });
    expect(map?.regions[0]?.path).toMatch(/^M6\.0 \d+\.\dL394\.0 \d+\.\dL394\.0 6\.0L6\.0 6\.0L/u);
    expect(map?.regions[1]).not.toHaveProperty('agency');
    expect(map?.regions[1]?.name).toBe('别处');
  });

  test('is none without an outline', () => {
    expect(districtMap(publish(makeCorpus([], sampleSettings(), '2026-11-20')))).toBeUndefined();
  });

  test('shades by the share of the greatest', () => {
    expect([undefined, 0, 1, 26, 51, 100].map((value) => shadeOf(value, [0, 100]))).toEqual([
      0, 1, 1, 2, 3, 4,
    ]);
    expect(shadeOf(0, [0])).toBe(0);
  });
});
