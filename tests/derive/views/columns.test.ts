import { expect, test } from 'vitest';
import { addressesByPath } from '../../../src/derive/addresses.ts';
import { publish } from '../../../src/derive/public.ts';
import { catalogue } from '../../../src/derive/views/catalogue.ts';
import { columnPlans } from '../../../src/derive/views/column-plans.ts';
import { columnAt, siteColumns } from '../../../src/derive/views/columns.ts';
import { fieldHelp, helpedKinds } from '../../../src/derive/views/field-help.ts';
import { glossary } from '../../../src/derive/views/glossary.ts';
import { publicationTerms } from '../../../src/model/law/publication-terms.ts';
import { corpusWith } from '../inspections.ts';

const corpus = publish(
  corpusWith([
    ['penalty', { id: 'a', decidedOn: '2026-02-05', publication: { on: '2026-02-10' } }],
    ['penalty', { id: 'b', decidedOn: '2026-02-06', publication: { on: '2026-02-12' } }],
    ['publication', { id: 'penalty-a-credit', record: 'a', channel: 'credit-china' }],
  ]),
);

test('every column leads to a page, of an empty site too', () => {
  for (const site of [corpus, publish(corpusWith([]))])
    for (const { path } of siteColumns(site)) expect(addressesByPath(site).has(path), path).toBe(true);
});

test('a column says how much it holds, its newest day and when it is due', () => {
  expect(columnAt(corpus, '/penalty/')).toMatchObject({
    count: 2,
    unit: '件',
    newest: '2026-02-12',
    rhythm: '应在 7 个工作日内公开',
  });
});

test('columns name duties to publish that exist', () => {
  const known = new Set(publicationTerms.map(({ id }) => id));
  expect(columnPlans.filter(({ term }) => term !== undefined && !known.has(term))).toEqual([]);
  expect(new Set(columnPlans.map(({ path }) => path)).size).toBe(columnPlans.length);
});

test('the catalogue gives each column its basis, term and the carriers of the log', () => {
  const line = catalogue(corpus).find(({ path }) => path === '/penalty/')!;
  expect(line.basis).toContain('第七十八条第二款');
  expect(line.term).toBe('自形成之日起7个工作日内');
  expect(line.carriers).toBe('政府网站、信用中国');
  expect(catalogue(corpus).filter(({ basis, term }) => basis === '' || term === '')).toEqual([]);
});

test('help names public fields only, and no kind that is internal', () => {
  expect(helpedKinds).not.toContain('case');
  expect(helpedKinds).not.toContain('complaint');
  const titles = fieldHelp('penalty').map(({ title }) => title);
  expect(titles).toContain('处罚决定日期');
  expect(titles).not.toContain('送达日期');
  expect(fieldHelp('penalty').find(({ title }) => title === '行政相对人名称')?.masked).toBe(true);
});

test('no word is explained twice', () => {
  const terms = glossary.flatMap((part) => part.terms.map(({ term }) => term));
  expect(new Set(terms).size).toBe(terms.length);
});
