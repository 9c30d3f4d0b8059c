import { describe, expect, test } from 'vitest';
import type { DocumentTree } from '../../src/documents/tree.ts';
import { treeText } from '../../src/documents/text.ts';
import { kinds } from '../../src/model/kinds.ts';
import { textOf, type Page } from '../../src/pdf/frame.ts';
import { flowHeight, flowTop, papers } from '../../src/pdf/paper.ts';
import { layout } from '../../src/pdf/render.ts';
import { isTag, type Tag } from '../../src/pdf/tags.ts';
import { testFonts } from '../pdf/fonts.ts';
import { sampleTree } from './make-sample.ts';

const fonts = testFonts();
const bare = (text: string): string => text.replace(/\s/gu, '');

/** The text of the pages in the order of the structure. */
function readText(pages: readonly Page[], root: Tag): string {
  const texts = new Map<Tag, string>();
  for (const item of pages.flatMap(({ items }) => items))
    if (item.tag && item.type === 'text') texts.set(item.tag, (texts.get(item.tag) ?? '') + textOf(item));
  const read = (tag: Tag): string => (texts.get(tag) ?? '') + tag.kids.filter(isTag).map(read).join('');
  return read(root);
}

/** Lays a document out and sees that all of it stands inside the type area; gives the number of pages. */
function pagesOf(tree: DocumentTree): number {
  const { pages, root, problems } = layout(tree, fonts);
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(bare(readText(pages, root))).toBe(bare(treeText(tree).replaceAll(/[□☑]/gu, '')));
  const paper = papers[tree.paper];
  for (const page of pages)
    for (const item of page.items) {
      if (item.type !== 'text' || !item.tag) continue;
      const right = item.advances.slice(0, -1).reduce((sum, advance) => sum + advance, item.x);
      expect(right).toBeLessThan(paper.area.left + paper.area.width + 0.5 * item.size);
      expect(item.y).toBeLessThan(flowTop(paper) + flowHeight(paper) + 0.01);
    }
  return pages.length;
}

const sample = kinds.penalty.sample as {
  violations: Record<string, unknown>[];
  party: Record<string, unknown>;
};
const [violation] = sample.violations;

/** As many violations as there are numerals, each with a basis of its own. */
const violations = [...'一二三四五六七八九十百千万'].map((numeral, index) => ({
  ...violation,
  fact: `第${numeral}类设备未按照规定进行经常性维护、保养和定期检测，安全设备档案不完整，且未在规定期限内整改。`,
  violated: [
    `《中华人民共和国安全生产法》第${numeral === '千' || numeral === '万' ? '三十六' : numeral}条第一款`,
  ],
  basis: [`《示例省安全生产条例》第${index + 41}条第（一）项`],
}));

describe('a decision', () => {
  test('on thirteen violations with thirteen bases goes on to further pages and says all of them', () => {
    const all = {
      violations,
      violated: violations.flatMap((each) => each.violated),
      basis: violations.flatMap((each) => each.basis),
      fine: 260000,
      fineInWords: '贰拾陆万元整',
      content: '罚款人民币260000元（贰拾陆万元整）。',
    };
    const tree = sampleTree('decision-unit', { penalty: all });
    expect(pagesOf(tree)).toBeGreaterThan(2);
    for (const { fact, basis } of violations) {
      expect(bare(treeText(tree))).toContain(fact.slice(0, -1));
      expect(bare(treeText(tree))).toContain(basis[0]!.slice(0, -5));
    }
  });

  test('on a firm with a name of sixty characters', () => {
    const name = `示例市${'松风竹影山水云间'.repeat(6)}危险化学品有限公司`;
    expect([...name]).toHaveLength(60);
    const caseName = `${name}未如实记录安全生产教育和培训情况案`;
    const tree = sampleTree('decision-unit', { penalty: { party: { ...sample.party, name }, caseName } });
    expect(pagesOf(tree)).toBeLessThanOrEqual(3);
    expect(bare(treeText(tree))).toContain(name);
  });

  test('without evidence, discretion or hearing: nothing is printed for them and no label is left alone', () => {
    const [only] = violations;
    const tree = sampleTree('decision-unit', {
      penalty: {
        violations: [{ ...only, evidence: undefined, discretion: undefined }],
        discretion: undefined,
      },
    });
    expect(pagesOf(tree)).toBeGreaterThan(0);
    expect(treeText(tree)).not.toMatch(/：\s*。|、。|undefined|\{\{/u);
  });
});
