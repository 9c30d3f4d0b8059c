import { expect, test } from 'vitest';
import { makeUscc } from '../../../src/base/uscc.ts';
import { addressesByPath } from '../../../src/derive/addresses.ts';
import { publish } from '../../../src/derive/public.ts';
import { enterpriseOf, enterprisePath, enterpriseViews } from '../../../src/derive/views/enterprises.ts';
import { corpusWith } from '../inspections.ts';

const known = makeUscc('91', '999900', 'MA009001');
const often = makeUscc('91', '999900', 'MA009002');
const once = makeUscc('91', '999900', 'MA009003');
const party = (uscc: string, name = '示例市某厂') => ({ name, type: 'unit', uscc });

const corpus = publish(
  corpusWith([
    ['enterprise', { id: 'known', name: '示例市甲厂', uscc: known, publishedOn: '2026-01-10' }],
    ['penalty', { id: 'p1', party: party(known), decidedOn: '2026-02-05', fine: 20000 }],
    ['penalty', { id: 'p2', party: party(often, '示例市乙厂'), decidedOn: '2026-01-15' }],
    ['penalty', { id: 'p3', party: party(often, '示例市乙厂'), decidedOn: '2026-02-15' }],
    ['penalty', { id: 'p4', party: party(once) }],
    ['penalty', { id: 'unpublished', party: party(known), publication: undefined }],
    [
      'penalty',
      {
        id: 'person',
        party: { name: '甄示范', type: 'person', employer: '示例市甲厂' },
        decidedOn: '2026-02-06',
      },
    ],
    ['inspection', { id: 'i1', party: { name: '示例市甲厂', uscc: known }, on: '2026-01-12' }],
  ]),
);

test('gathers what is public of a firm, the newest first, and nothing else', () => {
  const view = enterpriseOf(corpus, known)!;
  expect(view.id).toBe('known');
  expect(view.events.map(({ kind, path }) => `${kind} ${path}`)).toEqual([
    'penalty /penalty/p1.html',
    'inspection /inspections/i1.html',
  ]);
  expect(view.events[0]?.fine).toBe(2_000_000);
  expect(JSON.stringify([...enterpriseViews(corpus).values()])).not.toContain('person');
});

test('gives firms outside the register a page where there are several records', () => {
  expect(enterprisePath(enterpriseOf(corpus, often)!)).toBe(`/enterprises/${often.toLowerCase()}.html`);
  expect(enterpriseOf(corpus, once)).toBeUndefined();
  expect(addressesByPath(corpus).has(`/enterprises/${often.toLowerCase()}.html`)).toBe(true);
  expect(addressesByPath(corpus).has('/enterprises/known.html')).toBe(true);
});
