import { describe, expect, test } from 'vitest';
import { documentKinds, type DocumentKindId } from '../../src/documents/kinds.ts';
import type { DocumentTree } from '../../src/documents/tree.ts';
import type { Page } from '../../src/pdf/frame.ts';
import { frameText, layout } from '../../src/pdf/render.ts';
import { isTag, type Tag } from '../../src/pdf/tags.ts';
import { samples } from '../pdf/samples.ts';
import { testFonts } from '../pdf/fonts.ts';
import { blankTree, sampleTree } from './make-sample.ts';

const fonts = testFonts();
const kinds = Object.keys(documentKinds) as DocumentKindId[];

const kidsOf = (tag: Tag): Tag[] => tag.kids.filter(isTag);
const all = (tag: Tag): Tag[] => [tag, ...kidsOf(tag).flatMap(all)];
const isHeading = ({ role }: Tag): boolean => /^H\d$/.test(role);

/** Columns of each row of a table, counting cells that reach down from above. */
function widthsOf(table: Tag): number[] {
  const down: number[] = [];
  return kidsOf(table)
    .filter(({ role }) => role === 'TR')
    .map((row) => {
      const fromAbove = down.filter((rows) => rows > 0).length;
      let column = 0;
      let own = 0;
      for (let at = 0; at < down.length; at++) down[at] = Math.max(0, down[at]!);
      const taken = [...down];
      for (const { colspan = 1, rowspan = 1 } of kidsOf(row)) {
        while ((taken[column] ?? 0) > 0) column += 1;
        for (let across = 0; across < colspan; across++) down[column++] = rowspan;
        own += colspan;
      }
      for (let at = 0; at < down.length; at++) down[at] = Math.max(0, (down[at] ?? 0) - 1);
      return fromAbove + own;
    });
}

/** Places on pages where something is drawn that the structure puts before what was drawn already. */
function disorder(pages: readonly Page[], root: Tag): string[] {
  const order = new Map(all(root).map((tag, index) => [tag, index]));
  return pages.flatMap((page, at) => {
    let last = -1;
    return page.items.flatMap((item) => {
      if (!item.tag) return [];
      const index = order.get(item.tag);
      if (index === undefined) return [`page ${at + 1}: a ${item.tag.role} outside the structure`];
      const before = last;
      last = index;
      return index < before ? [`page ${at + 1}: ${item.tag.role} ${index} after ${before}`] : [];
    });
  });
}

describe.each(kinds)('%s', (kind) => {
  test('lies on its pages as before', async () => {
    const { pages, problems } = layout(sampleTree(kind), fonts);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    await expect(frameText(pages)).toMatchFileSnapshot(`frames/${kind}.txt`);
  });
});

const coalRegulator = { type: 'coal-regulator', province: '示', area: '例', word: '煤安' };

/** Each kind made out, for the public too where that copy says less, and empty; and a form laid out as coal agencies have it. */
const trees: [name: string, make: () => DocumentTree][] = [
  ...kinds.flatMap((kind) =>
    documentKinds[kind].scopes.map((scope): [string, () => DocumentTree] => [
      `${kind}, ${scope}`,
      () => sampleTree(kind, {}, { scope }),
    ]),
  ),
  ...kinds.map((kind): [string, () => DocumentTree] => [`empty ${kind}`, () => blankTree(kind)]),
  ['decision-unit of a coal regulator', () => sampleTree('decision-unit', { agency: coalRegulator })],
];

describe.each(trees)('%s', (_, make) => {
  const { pages, root } = layout(make(), fonts);
  const tags = all(root);

  test('has one title, and headings that go down one level at a time', () => {
    const levels = tags.filter(isHeading).map(({ role }) => Number(role[1]));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.forEach((level, index) => expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1));
  });

  test('has tables of even rows whose heads say what they head', () => {
    for (const table of tags.filter(({ role }) => role === 'Table')) {
      const widths = widthsOf(table);
      expect(new Set(widths).size, widths.join(' ')).toBeLessThanOrEqual(1);
      const heads = all(table).filter(({ role }) => role === 'TH');
      expect(heads.length).toBeGreaterThan(0);
      for (const head of heads) expect(head.scope).toBeDefined();
    }
  });

  test('has lists of labelled items, and figures with a text', () => {
    for (const list of tags.filter(({ role }) => role === 'L'))
      for (const item of kidsOf(list)) expect(kidsOf(item).map(({ role }) => role)).toEqual(['Lbl', 'LBody']);
    for (const { alt } of tags.filter(({ role }) => role === 'Figure'))
      expect(alt).toMatch(/\p{Script=Han}/u);
  });

  test('is read in the order in which it stands', () => {
    expect(disorder(pages, root)).toEqual([]);
  });
});

test.each(Object.entries(samples))(
  '%s, with its mark beside the copies, is read in the order in which it stands',
  (_, tree) => {
    const { pages, root } = layout(tree, fonts);
    expect(disorder(pages, root)).toEqual([]);
  },
);
