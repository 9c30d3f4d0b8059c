import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block, DocumentTree, Inline } from '../../src/documents/tree.ts';
import type { BoxItem, Page, TextItem } from '../../src/pdf/frame.ts';
import { textOf } from '../../src/pdf/frame.ts';
import { flowHeight, flowTop, papers } from '../../src/pdf/paper.ts';
import { layout } from '../../src/pdf/render.ts';
import { isTag, type Tag } from '../../src/pdf/tags.ts';
import { testFonts } from './fonts.ts';
import { printedText } from './read-back.ts';

const fonts = testFonts();

/** Every mark that begins no line, and every one that ends none (GB/T 15834-2011, 5.1; CLREQ 3.1.4). */
const notFirst = '、，。．：；！？）》〉」』】〗〕］｝”’…—～·％‰℃々!%),.:;?]}';
const notLast = '（《〈「『【〖〔［｛“‘￥¥$([{';

const word = fc.constantFrom(
  ...'安全生产监督检查企业责令限期整改行政处罚决定书法规的和及'.split(''),
  ...['危险化学品', '示例市应急管理局', '鑫䶮', '𠮷', '㛃'],
);
const number = fc.oneof(
  fc.integer({ min: 0, max: 999_999 }).map(String),
  fc.constantFrom('2026年3月5日', '35,000.00元', '3.5%', '15个工作日', '¥50', '第九十九条第（三）项'),
  fc.constantFrom('（示）应急罚〔2026〕7号', '人民币壹拾叁万伍仟元整', '0000-5550188'),
);
const latin = fc.oneof(
  fc.constantFrom('GT-101', 'AQ 3013', 'pH', 'LNG'),
  fc.stringMatching(/^[A-Za-z]{1,12}$/),
);
/** No font here has these. They are told as errors, and 〓 stands in their place. */
const emoji = fc.constantFrom('😀', '🔥', '👷');
const lead = fc.constantFrom(...notLast.slice(0, 10).split(''), '');
const close = fc.constantFrom(...notFirst.slice(0, 24).split(''), '——', '……', '');
/** A word between marks: what stands between two places to break is never long. */
const piece = fc
  .tuple(
    lead,
    fc.oneof(
      { weight: 8, arbitrary: word },
      { weight: 3, arbitrary: number },
      { weight: 2, arbitrary: latin },
      { weight: 1, arbitrary: emoji },
    ),
    close,
  )
  .map((parts) => parts.join(''));
const prose = fc.array(piece, { minLength: 1, maxLength: 60, size: 'max' }).map((pieces) => pieces.join(''));
const short = fc.array(piece, { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join(''));

const inline = (text: string): Inline[] => [{ type: 'text', text }];

const tableOf = (weights: number[], rows: string[][], sheet: boolean): Block => ({
  type: 'table',
  ...(sheet ? { sheet } : {}),
  columns: weights.map((weight) => ({ weight, align: 'start' })),
  head: sheet ? [] : [weights.map((_, column) => ({ content: inline(`栏${column}`) }))],
  rows: rows.map((row) =>
    weights.map((_, column) => ({ content: inline(row[column] ?? ''), head: sheet && column === 0 })),
  ),
});

const block: fc.Arbitrary<Block> = fc.oneof(
  prose.map((text): Block => ({ type: 'paragraph', content: inline(text) })),
  short.map((text): Block => ({ type: 'heading', level: 1, content: inline(text) })),
  fc.array(prose, { minLength: 1, maxLength: 3 }).map((items): Block => ({
    type: 'list',
    ordered: true,
    items: items.map((text) => [{ type: 'paragraph', content: inline(text) }]),
  })),
  fc
    .tuple(
      fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 2, maxLength: 5 }),
      fc.array(fc.array(prose, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 4 }),
      fc.boolean(),
    )
    .map(([weights, rows, sheet]) => tableOf(weights, rows, sheet)),
  fc.tuple(short, prose).map(([question, answer]): Block => ({
    type: 'dialogue',
    lines: 1,
    turns: [
      { label: '问', content: inline(question) },
      { label: '答', content: inline(answer) },
    ],
  })),
  fc.array(fc.tuple(fc.boolean(), short), { minLength: 1, maxLength: 5 }).map((items): Block => ({
    type: 'choices',
    columns: 2,
    items: items.map(([checked, text]) => ({ checked, content: inline(text) })),
  })),
);

const tree = fc
  .tuple(
    fc.constantFrom('gongwen' as const, 'form' as const),
    fc.array(block, { minLength: 1, maxLength: 5 }),
  )
  .map(([paper, blocks]): DocumentTree => ({
    kind: 'any',
    paper,
    title: '任意',
    author: '示例市应急管理局',
    date: '2026-03-05',
    record: { kind: 'any', id: 'any-1' },
    blocks,
  }));

/** Shrinking a document of several pages takes long: it is stopped, and what is smallest by then shown. */
const runs = { numRuns: 120, interruptAfterTimeLimit: 20_000, markInterruptAsFailure: false };

type Shown = TextItem | BoxItem;

function shown(page: Page): Shown[] {
  return page.items.filter((item): item is Shown => item.type === 'text' || item.type === 'box');
}

const text = (item: Shown): string => (item.type === 'text' ? textOf(item) : (item.glyph?.text ?? ''));

/** Right edge of what is seen of a run: room behind its last character is not. */
function rightOf(item: Shown): number {
  if (item.type === 'box') return item.x + item.size;
  const visible = item.glyphs.findLastIndex((glyph) => glyph.text.trim() !== '');
  const before = item.advances.slice(0, Math.max(0, visible)).reduce((sum, advance) => sum + advance, 0);
  return item.x + before + (visible < 0 ? 0 : 0.4 * item.size);
}

const topOf = (item: Shown): number => (item.type === 'box' ? item.y : item.y - 0.7 * item.size);
const bottomOf = (item: Shown): number => (item.type === 'box' ? item.y + item.size : item.y);

function overlaps(a: Shown, b: Shown): boolean {
  const across = Math.min(rightOf(a), rightOf(b)) - Math.max(a.x, b.x);
  const down = Math.min(bottomOf(a), bottomOf(b)) - Math.max(topOf(a), topOf(b));
  return across > 0.5 && down > 0.5;
}

/** The text of the structure tree in its order; cells that a page break cuts stand together there. */
function readingOrder(pages: readonly Page[], root: Tag): string {
  const texts = new Map<Tag, string>();
  for (const item of pages.flatMap(shown))
    if (item.tag) texts.set(item.tag, (texts.get(item.tag) ?? '') + text(item));
  const read = (tag: Tag): string => (texts.get(tag) ?? '') + tag.kids.filter(isTag).map(read).join('');
  return read(root);
}

test('any document: nothing is lost or doubled, nothing overlaps, all stands inside the margins', () => {
  fc.assert(
    fc.property(tree, (document) => {
      const { pages, problems, root } = layout(document, fonts);
      const written = printedText(document);
      expect(bare(readingOrder(pages, root))).toBe(bare(written.replace(/\p{Emoji_Presentation}/gu, '〓')));
      const missing = new Set(written.match(/\p{Emoji_Presentation}/gu));
      expect(
        problems.filter(({ severity }) => severity === 'error').map(({ character }) => character),
      ).toEqual(expect.arrayContaining([...missing]));
      const paper = papers[document.paper];
      const { left, width } = paper.area;
      const top = flowTop(paper);
      for (const page of pages) {
        const items = shown(page);
        for (const item of items) {
          // An opening mark at the head of a line lets its blank half stand outside.
          expect(item.x).toBeGreaterThan(left - 0.6 * item.size);
          // 、，。 may hang behind a full line; all else ends with it.
          const over = /[、，。．]$/u.test(text(item).trimEnd()) ? 0.6 * item.size : 0.2 * item.size;
          expect(rightOf(item)).toBeLessThan(left + width + over);
          if (!item.tag) continue;
          expect(topOf(item)).toBeGreaterThan(top);
          expect(bottomOf(item)).toBeLessThan(top + flowHeight(paper));
        }
        items.forEach((item, index) => {
          for (const other of items.slice(index + 1))
            if (overlaps(item, other)) throw new Error(`“${text(item)}” and “${text(other)}” overlap`);
        });
      }
    }),
    runs,
  );
});

const bare = (value: string): string => value.replace(/\s/gu, '');

/** The lines of each element: runs on one baseline, one below the other. */
function linesOf(pages: readonly Page[]): string[][] {
  const lines = new Map<object, { y: number; page: number; text: string }[]>();
  pages.forEach((page, index) => {
    for (const item of shown(page)) {
      if (!item.tag || item.tag.role === 'Lbl') continue;
      const found = lines.get(item.tag) ?? [];
      lines.set(item.tag, found);
      const last = found.at(-1);
      const y = item.type === 'box' ? item.y + 0.9 * item.size : item.y;
      if (last && last.page === index && Math.abs(last.y - y) < 1) last.text += text(item);
      else found.push({ y, page: index, text: text(item) });
    }
  });
  return [...lines.values()].map((found) => found.map((line) => line.text.trim()));
}

test('any document: no line begins with a mark that begins none, or ends with one that ends none', () => {
  fc.assert(
    fc.property(tree, (document) => {
      for (const lines of linesOf(layout(document, fonts).pages)) {
        lines.forEach((line, index) => {
          // In a cell of a few characters there may be no other place; then the line holds that run alone.
          if ([...line].length < 8) return;
          if (index > 0) expect(notFirst).not.toContain([...line][0]);
          if (index < lines.length - 1) expect(notLast).not.toContain([...line].at(-1));
        });
      }
    }),
    runs,
  );
});
