import { expect, test } from 'vitest';
import { publish } from '../../../src/derive/public.ts';
import { findables, resultRegisters } from '../../../src/export/search/documents.ts';
import type { Entry } from '../../../src/model/corpus.ts';
import { corpusOf, record } from '../../harness/records.ts';

test('an enterprise that several plans name is found once, at the newest plan, behind what is its own', () => {
  const plans = [2024, 2025].map((year) => record('plan', { id: `shili-${year}`, year }) as unknown as Entry);
  const corpus = publish(corpusOf(plans));
  const named = corpus.records.plan.get('shili-2025')!.value.key.enterprises;
  expect(named.length).toBeGreaterThan(0);
  const register = resultRegisters.findIndex(({ id }) => id === 'key-enterprise');
  expect(resultRegisters[register]?.last).toBe(true);
  const found = findables(corpus).filter(([kind]) => kind === register);
  expect(found.map(([, , title]) => title).sort()).toEqual(named.map(({ name }) => name).sort());
  for (const [, path, , , , text] of found) {
    expect(path).toBe('/plan/shili-2025.html');
    expect(text).toBe('2025、2024年度监督检查计划');
  }
});
