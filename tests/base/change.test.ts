import { describe, expect, test } from 'vitest';
import {
  agrees,
  changeOf,
  formatChange,
  formatPoints,
  percentOf,
  readChange,
  round,
} from '../../src/base/change.ts';

describe('percentOf', () => {
  test('gives one decimal', () => {
    expect(percentOf(483, 492)).toBe(98.2);
    expect(percentOf(1, 3)).toBe(33.3);
  });
  test('is undefined where nothing can be divided by or a figure is unknown', () => {
    expect(percentOf(1, 0)).toBeUndefined();
    expect(percentOf(1, undefined)).toBeUndefined();
    expect(percentOf(undefined, 3)).toBeUndefined();
  });
});

describe('round', () => {
  test.each([
    [0.05, 1, 0.1],
    [-0.05, 1, -0.1],
    [1.005, 2, 1.01],
    [64.949, 1, 64.9],
  ])('rounds %d to %d decimals half away from zero', (number, places, expected) => {
    expect(round(number, places)).toBe(expected);
  });
});

describe('changes', () => {
  test.each([
    [112, 100, '同比增加12.0%'],
    [97, 100, '同比减少3.0%'],
    [100, 100, '同比持平'],
    [0, 0, '同比持平'],
    [5, 0, '—'],
    [undefined, 5, '—'],
    [5, undefined, '—'],
    [0, 4, '同比减少100.0%'],
  ])('from %s after %s reads %s', (now, then, words) => {
    expect(formatChange(changeOf(now, then), 'year').zh).toBe(words);
  });
  test('names the period before', () => {
    expect(formatChange(changeOf(3, 4), 'previous')).toEqual({
      zh: '环比减少25.0%',
      en: 'down 25.0% on the period before',
    });
  });
  test('keeps the difference where there is no percentage', () => {
    expect(changeOf(5, 0)).toEqual({ difference: 5, direction: 'up' });
  });
});

describe('formatPoints', () => {
  test.each([
    [98.2, 97, '环比提高1.2个百分点'],
    [60.1, 64.9, '环比下降4.8个百分点'],
    [60.01, 60, '环比持平'],
    [undefined, 60, '—'],
  ])('from %s after %s reads %s', (now, then, words) => {
    expect(formatPoints(now, then, 'previous').zh).toBe(words);
  });
});

test('reads changes as notices print them', () => {
  expect(readChange('增加12.5%')).toEqual({ kind: 'percent', value: 12.5, places: 1 });
  expect(readChange('同比下降 3％')).toEqual({ kind: 'percent', value: -3, places: 0 });
  expect(readChange('环比提高1.2个百分点')).toEqual({ kind: 'points', value: 1.2, places: 1 });
  expect(readChange('减少2件')).toEqual({ kind: 'difference', value: -2, places: 0 });
  expect(readChange('－4.0%')).toEqual({ kind: 'percent', value: -4, places: 1 });
  expect(readChange('同比持平')).toEqual({ kind: 'same' });
  expect(readChange('——')).toEqual({ kind: 'none' });
  expect(readChange('明显下降')).toBeUndefined();
});

test('a printed number agrees within half a unit of its last place', () => {
  expect([agrees(12.5, 1, 12.45), agrees(12.5, 1, 12.55), agrees(12.5, 1, 12.56)]).toEqual([
    true,
    true,
    false,
  ]);
  expect([agrees(-3, 0, -2.6), agrees(-3, 0, -2.4)]).toEqual([true, false]);
});
