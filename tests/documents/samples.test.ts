import { describe, expect, test } from 'vitest';
import type { DocumentScope } from '../../src/derive/documents/act.ts';
import { documentKinds, type DocumentKindId } from '../../src/documents/kinds.ts';
import { treeToHtml } from '../../src/documents/html.ts';
import { treeText } from '../../src/documents/text.ts';
import { renderPdf } from '../../src/pdf/render.ts';
import { testFonts } from '../pdf/fonts.ts';
import { taggedText } from '../pdf/read-back.ts';
import { blankTree, sampleTree } from './make-sample.ts';

const all: [DocumentKindId, DocumentScope][] = Object.values(documentKinds).flatMap(({ id, scopes }) =>
  scopes.map((scope): [DocumentKindId, DocumentScope] => [id, scope]),
);
const forms = Object.keys(documentKinds) as DocumentKindId[];

const bare = (text: string) => text.replace(/\s/gu, '');

/** Boxes to tick may be drawn on paper. */
const onPaper = (text: string) => bare(text).replace(/[□☑]/gu, '');

describe.each(all)('%s, %s', (kind, scope) => {
  const tree = sampleTree(kind, {}, { scope });

  test('says what it should', async () => {
    await expect(`${treeText(tree)}\n`).toMatchFileSnapshot(`samples/${kind}-${scope}.txt`);
  });

  test('says the same as HTML, in the same order', () => {
    const html = treeToHtml(tree);
    const shown = html
      .replace(/<[^>]+>/g, '')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&#39;', "'")
      .replaceAll('&amp;', '&');
    // On paper labels carry a colon, seals their place, and attachments numbers; the elements say so in HTML.
    const letters = (text: string) =>
      bare(text)
        .replace(/[：:]|（印章）/gu, '')
        .replace(/(?<=附件|名单|安排表|统计表|计划)\d\./gu, '');
    expect(letters(shown)).toBe(letters(treeText(tree)));
  });

  test('says the same as PDF', async () => {
    const { bytes, problems } = await renderPdf(tree, testFonts());
    expect(problems).toEqual([]);
    expect(onPaper((await taggedText(bytes)).join(''))).toBe(onPaper(treeText(tree)));
  });
});

describe.each(forms)('empty %s', (kind) => {
  const tree = blankTree(kind);

  test('says what is printed anyway', async () => {
    await expect(`${treeText(tree)}\n`).toMatchFileSnapshot(`samples/${kind}-blank.txt`);
  });

  test('can be painted', async () => {
    const { bytes } = await renderPdf(tree, testFonts());
    expect(onPaper((await taggedText(bytes)).join(''))).toBe(onPaper(treeText(tree)));
  });
});
