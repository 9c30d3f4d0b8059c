import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { accents, colours, modes, modesStyle } from '../../src/site/styles/modes.mjs';
import { projectRoot } from '../harness/folder.ts';

type Palette = Readonly<Record<string, string>>;

/** Relative luminance (WCAG 2.2). */
function luminance(hex: string): number {
  const digits =
    hex.length === 4 ? [...hex.slice(1)].map((digit) => digit + digit) : hex.slice(1).match(/../g)!;
  const [red, green, blue] = digits.map((pair) => {
    const part = Number.parseInt(pair, 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function contrast(a: string, b: string): number {
  const [low, high] = [luminance(a), luminance(b)].sort((one, other) => one - other);
  return (high! + 0.05) / (low! + 0.05);
}

const palettes: [name: string, palette: Palette][] = [
  ...modes.map((mode, at): [string, Palette] => [
    mode,
    Object.fromEntries(Object.entries(colours).map(([name, values]) => [name, values[at]!])),
  ]),
  ...Object.entries(accents).map(([name, own]): [string, Palette] => [
    `light, ${name}`,
    { ...Object.fromEntries(Object.entries(colours).map(([token, [light]]) => [token, light])), ...own },
  ]),
];

/** Pairs whose contrast is less than it must be. */
function tooWeak(palette: Palette, least: number, pairs: readonly (readonly [string, string])[]): string[] {
  return pairs.flatMap(([a, b]) => {
    const found = contrast(palette[a]!, palette[b]!);
    return found < least ? [`${a} on ${b}: ${found.toFixed(2)}`] : [];
  });
}

test('contrast is reckoned as WCAG does', () => {
  expect(contrast('#000', '#ffffff')).toBe(21);
  expect(contrast('#777777', '#fff')).toBeCloseTo(4.48, 2);
});

describe.each(palettes)('the colours of %s', (_, palette) => {
  test('let text be read: 7:1', () => {
    const onPaper = ['ink', 'ink-soft', 'accent', 'grave', 'due', 'ended', 'good'];
    const pairs = [
      ...onPaper.flatMap((text) => [[text, 'paper'] as const, [text, 'paper-low'] as const]),
      ...['accent', 'grave', 'due', 'ended', 'good'].map((text) => [text, `${text}-low`] as const),
      ['on-accent', 'accent'] as const,
      ['ink', 'mark'] as const,
    ];
    expect(tooWeak(palette, 7, pairs)).toEqual([]);
  });

  test('let edges, focus and the marks of charts be seen, and series be told apart: 3:1', () => {
    expect(
      tooWeak(palette, 3, [
        ['rule-strong', 'paper'],
        ['focus', 'paper'],
        // Lines and bars, the hollow bar and the mark in a full one.
        ['accent', 'paper'],
        ['series-2', 'paper'],
        ['accent', 'series-2'],
        ['ink-soft', 'paper'],
      ]),
    ).toEqual([]);
  });

  test('let districts be told apart by their borders, and their names be read', () => {
    const shades = ['paper', 'shade-1', 'shade-2', 'shade-3', 'shade-4'];
    expect(
      tooWeak(
        palette,
        3,
        shades.map((shade) => ['ink', shade] as const),
      ),
    ).toEqual([]);
    expect(
      tooWeak(palette, 4.5, [
        ['ink', 'shade-1'],
        ['ink', 'shade-2'],
        ['ink', 'shade-3'],
      ]),
    ).toEqual([]);
    expect(tooWeak(palette, 4.5, [['on-shade', 'shade-4']])).toEqual([]);
    // More is always further from the paper.
    const away = shades.map((shade) => contrast(palette[shade]!, palette['paper']!));
    expect(away.slice(1)).toEqual(away.slice(1).toSorted((a, b) => a - b));
  });
});

test('the marks of charts have these colours, and no others', () => {
  const css = ['site', 'tables', 'pages', 'print', 'document', 'modes']
    .map((name) => readFileSync(join(projectRoot, `src/site/styles/${name}.css`), 'utf8'))
    .join('\n');
  const of = (selector: string) => css.split(`${selector} {`)[1]?.split('}')[0];
  expect(of('.chart .line')).toContain('stroke: var(--accent)');
  expect(of('.chart .line-2')).toContain('stroke: var(--series-2)');
  expect(of('.chart .bar')).toContain('fill: var(--accent)');
  expect(of('.chart .bar-against')).toContain('stroke: var(--ink-soft)');
  expect(of('.district-map .region')).toContain('stroke: var(--ink)');
  const used = new Set([...css.matchAll(/var\(--([\w-]+)/g)].map(([, name = '']) => name));
  const known = new Set([
    ...Object.keys(colours),
    ...[...css.matchAll(/--([\w-]+):/g)].map(([, name = '']) => name),
    ...[...modesStyle().matchAll(/--([\w-]+):/g)].map(([, name = '']) => name),
  ]);
  expect([...used].filter((name) => !known.has(name))).toEqual([]);
  expect(Object.keys(colours).filter((name) => !used.has(name))).toEqual([]);
});
