import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breakLines, type Line } from '../../src/pdf/break-lines.ts';
import { CLOSE, NEVER, SOFT, SPACE, hangs } from '../../src/pdf/classes.ts';
import { textOf, type Item } from '../../src/pdf/frame.ts';
import type { Prepared } from '../../src/pdf/inline.ts';
import { setLine } from '../../src/pdf/set-line.ts';
import { lineText, preparedOf, style } from './prepared.ts';

const closing = '、，。；：！？）》〉」』】〕”’…—';
const opening = '《〈（「『【〔“‘';

/** Pieces of official prose and of what breaks it. */
const piece = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.constantFrom(...'安全生产监督检查企业责令限期整改行政处罚决定书法规第条款项的和及'),
  },
  { weight: 2, arbitrary: fc.constantFrom(...closing) },
  { weight: 2, arbitrary: fc.constantFrom(...opening) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 99_999_999 }).map(String) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '2026年3月5日',
      '35,000.00',
      '3.5%',
      'GT-101',
      'AQ 3013',
      '——',
      '……',
      '（示）应急罚〔2026〕7号',
      '¥50',
    ),
  },
  { weight: 1, arbitrary: fc.stringMatching(/^[A-Za-z]{1,24}$/) },
  { weight: 1, arbitrary: fc.constantFrom(' ', '  ', '·', '％', '℃') },
);
const prose = fc.array(piece, { minLength: 1, maxLength: 160, size: 'max' }).map((pieces) => pieces.join(''));

/** Widest run of characters from `start` to the next place where a break is allowed. */
function unbreakableWidth(prepared: Prepared, start: number, level: number): number {
  let width = 0;
  for (let at = start; at < prepared.classes.length; at++) {
    if (at > start && prepared.levels[at]! <= level) break;
    width += prepared.widths[at]!;
  }
  return width;
}

/** The last character of a line that is no space. */
function lastOf(prepared: Prepared, line: Line): number {
  let at = line.end - 1;
  while (at > line.start && prepared.classes[at] === SPACE) at--;
  return at;
}

describe('any text in any width', () => {
  test('is broken without a loss and without a forbidden break that could be avoided', () => {
    fc.assert(
      fc.property(prose, fc.integer({ min: 60, max: 460 }), fc.boolean(), (text, measure, hanging) => {
        const prepared = preparedOf(text);
        const lines = breakLines(prepared, measure, { hanging });
        expect(lines.map((line) => lineText(prepared, line)).join('')).toBe(text);
        for (const [index, line] of lines.entries()) {
          expect(line.start).toBe(index === 0 ? 0 : lines[index - 1]!.end);
          if (index === 0) continue;
          const level = prepared.levels[line.start]!;
          if (level <= SOFT) continue;
          // Only a run without any place to break that is longer than the whole line may be cut.
          let start = line.start;
          while (start > 0 && prepared.levels[start]! > SOFT) start--;
          expect(unbreakableWidth(prepared, start, SOFT)).toBeGreaterThan(measure - 2 * style.size);
          if (level !== NEVER) continue;
          start = line.start;
          while (start > 0 && prepared.levels[start]! === NEVER) start--;
          expect(unbreakableWidth(prepared, start, NEVER - 1)).toBeGreaterThan(measure - 2 * style.size);
        }
      }),
      { numRuns: 400 },
    );
  });

  test('starts no line with a closing mark and ends none with an opening one when marks stand alone', () => {
    const gentle = fc
      .array(
        fc.tuple(
          fc.constantFrom('安全', '生产监督', '检查'),
          fc.constantFrom('，', '。', '》', '《', '“', '”', '（', '）', '、', '……', ''),
        ),
        {
          minLength: 5,
          maxLength: 80,
          size: 'max',
        },
      )
      .map((pairs) => pairs.flat().join(''));
    fc.assert(
      fc.property(gentle, fc.integer({ min: 110, max: 460 }), (text, measure) => {
        const prepared = preparedOf(text);
        const lines = breakLines(prepared, measure).map((line) => lineText(prepared, line));
        for (const [index, line] of lines.entries()) {
          if (index > 0) expect(closing).not.toContain(line[0]);
          if (index < lines.length - 1) expect(opening).not.toContain(line.at(-1));
        }
      }),
      { numRuns: 300 },
    );
  });

  test('stays within the measure and, when justified, fills it', () => {
    fc.assert(
      fc.property(prose, fc.integer({ min: 80, max: 460 }), fc.boolean(), (text, measure, hanging) => {
        const prepared = preparedOf(text);
        for (const line of breakLines(prepared, measure, { hanging })) {
          const items: Item[] = [];
          const edge = setLine(prepared, line, { x: 0, baseline: 0, align: 'justify', tag: null }, items);
          expect(items.map((item) => (item.type === 'text' ? textOf(item) : '')).join('')).toBe(
            lineText(prepared, line),
          );
          const single = line.end - line.start === 1;
          if (!single) expect(edge).toBeLessThanOrEqual(measure + line.hang + 0.01);
          if (line.hang > 0) {
            expect(hanging).toBe(true);
            expect(hangs.has(prepared.glyphs[lastOf(prepared, line)]!.code)).toBe(true);
          }
          const closes = prepared.classes[line.end - 1] === CLOSE;
          const spaced = prepared.classes[line.end - 1] === SPACE;
          const slack = measure - line.width;
          const stretched =
            !line.last &&
            slack > 0 &&
            slack / (line.end - line.start) < 0.1 * style.size &&
            line.end - line.start > 12;
          if (stretched && !closes && !spaced && /^[\p{Script=Han}]+$/u.test(lineText(prepared, line))) {
            expect(edge).toBeCloseTo(measure, 1);
          }
        }
      }),
      { numRuns: 400 },
    );
  });
});
