import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../../src/base/diagnostic.ts';
import { blankForms, fillDocuments } from '../../../src/cli/build/documents.ts';
import { loadTemplates } from '../../../src/cli/load-templates.ts';
import { documentKinds } from '../../../src/documents/kinds.ts';
import { find } from '../../../src/model/corpus.ts';
import { syntheticCorpus } from '../../harness/synthetic.ts';

const corpus = syntheticCorpus(3);
const forms = Object.values(documentKinds).filter(({ paper }) => paper === 'form');

function fill(today = corpus.today) {
  const problems: Diagnostic[] = [];
  const ready = [...fillDocuments(blankForms(corpus), { ...corpus, today }, loadTemplates(), problems)];
  expect(problems).toEqual([]);
  return ready;
}

describe('the empty forms of the site', () => {
  const ready = fill();

  test('are all kinds that are forms, without a fault', () => {
    expect(ready.map(({ path }) => path)).toEqual(forms.map(({ id }) => `templates/${id}.pdf`));
    expect(ready.every(({ tree }) => tree.blank === true)).toBe(true);
  });

  test('say nothing of the agency that is not public', () => {
    const { payment, contact, head } = find(corpus, 'agency', corpus.settings.agency)!.value;
    const secrets = [payment?.bank, payment?.account, contact, head].filter((text) => text !== undefined);
    expect(secrets.length).toBeGreaterThan(0);
    const said = JSON.stringify(ready);
    for (const secret of secrets) expect(said).not.toContain(secret);
  });

  test('do not change from one day to the next', () => {
    expect(fill('2026-06-02')).toEqual(fill('2026-06-01'));
  });
});
