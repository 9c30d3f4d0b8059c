import { expect, test } from 'vitest';
import { writeContent } from '../../../scripts/bench/synthetic/content.ts';
import { headOf, piecesOf, receiveCorpus } from '../../../src/cli/build/corpus-pieces.ts';
import { load } from '../../../src/content/load.ts';
import { publish } from '../../../src/derive/public.ts';
import { temporaryFolder } from '../../harness/folder.ts';

test('a corpus arrives in another thread as it was sent', { timeout: 60_000 }, async () => {
  const content = temporaryFolder();
  writeContent(content, { records: 520, inspections: 30, form: 'csv' });
  const { corpus } = await load({ roots: [content], today: '2026-11-20' });
  const sent = publish(corpus);
  const arriving = receiveCorpus(structuredClone(headOf(sent)));
  const pieces = [...piecesOf(sent)];
  expect(pieces.filter(({ kind }) => kind === 'penalty')).toHaveLength(2);
  for (const piece of pieces) arriving.take(piece);
  expect(arriving.corpus).toEqual(sent);
  expect([...arriving.corpus.records.penalty.keys()]).toEqual([...sent.records.penalty.keys()]);
});
