import { expect, test } from 'vitest';
import { plainDecision } from '../../scripts/bench/peers/documents.ts';
import { loadTemplates } from '../../src/cli/load-templates.ts';
import { makeDocument } from '../../src/documents/make.ts';
import { sampleCorpus, sampleOf } from '../../src/documents/sample.ts';
import { treeText } from '../../src/documents/text.ts';

const bare = (text: string): string => text.replaceAll(/[\s：]/gu, '');

test('other programs are given the whole text of a decision', () => {
  const corpus = sampleCorpus();
  const { tree } = makeDocument('decision-unit', sampleOf(corpus, 'penalty'), corpus, {
    templates: loadTemplates(),
    scope: 'party',
  });
  const { heading, name, number, fields, paragraphs, signature, copies } = plainDecision(tree!);
  const text = [
    heading,
    name,
    number,
    fields,
    ...paragraphs.map(({ runs, rows }) => (rows ? rows.flat(2) : runs.map(([run]) => run)).join('')),
    signature,
    copies,
  ];
  expect(bare(text.flat(4).join(''))).toBe(bare(treeText(tree!)));
});
