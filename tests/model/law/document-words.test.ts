import { expect, it, test } from 'vitest';
import { parseDocumentNumber } from '../../../src/base/document-number.ts';
import { documentWords, kindWords, prefixWord, wordOf } from '../../../src/model/law/document-words.ts';

it('numbers the forms from 1 to 48 and names each once', () => {
  expect(documentWords.map((each) => each.form)).toEqual(Array.from({ length: 48 }, (_, index) => index + 1));
  expect(new Set(documentWords.map((each) => each.id)).size).toBe(48);
});

test.each([
  ['decision-unit', '罚'],
  ['spot-unit', '罚当'],
  ['责令限期整改指令书', '责改'],
  ['seal-extend', '查扣延期'],
  ['pre-enforce', '执行催告'],
  ['interview', undefined],
  ['无此文书', undefined],
])('%s carries %s', (document, word) => {
  expect(wordOf(document)).toBe(word);
});

test.each([
  ['emergency', '2018-12-31', '安监'],
  ['emergency', '2019-01-01', '应急'],
  ['township-delegated', '2025-01-01', '应急'],
  ['coal-regulator', '2025-01-01', '煤安'],
  ['mine-inspectorate', '2020-09-30', '煤安监'],
  ['mine-inspectorate', '2020-10-01', '矿安监'],
] as const)('%s on %s writes %s', (agency, date, word) => {
  expect(prefixWord(agency, date)).toBe(word);
});

it('tells branch and kind apart in numbers of the inspectorate', () => {
  const reading = parseDocumentNumber('豫矿安监示监建〔2025〕7号', { kinds: kindWords });
  expect(reading).toMatchObject({ ok: true, value: { branch: '示', kind: '监建' } });
});
