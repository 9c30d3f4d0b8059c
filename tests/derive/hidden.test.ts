import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../src/cli/check.ts';
import { publish } from '../../src/derive/public.ts';
import { relatedPenalties } from '../../src/derive/views/penalties.ts';
import { projectRoot } from '../harness/folder.ts';
import { corpusOf } from '../checks/example-corpus.ts';

const unit = '示例市松风化工有限公司';
const facts = `${unit}未培训，甄　示范作为主要负责人未组织，贾 演示在场，另见（示）应急罚〔2026〕1号。`;

/** A unit and its legal representative, both punished; the unit's record names the person's, or the other way. */
function both(personLinks: string[], unitLinks: string[], change: Record<string, unknown> = {}) {
  return publish(
    corpusOf(
      {
        penalty: {
          related: unitLinks,
          facts: '对甄示范另案处理，见（示）应急罚〔2026〕2号。',
          'violations.0.fact': '甄 示范未组织培训。',
        },
        dishonesty: { penalty: 'person' },
      },
      [
        {
          kind: 'penalty',
          change: {
            id: 'person',
            docNumber: '（示）应急罚〔2026〕2号',
            party: { name: '甄示范', type: 'person', employer: unit, uscc: '91999900MA0000015N' },
            thirdPersons: ['贾演示'],
            caseName: `${unit}甄 示范未履行职责案`,
            content: '对甄\u3000示\u3000范罚款。',
            reply: '甄\u200b示范：无异议。',
            facts,
            'violations.0.fact': facts,
            related: personLinks,
            ...change,
          },
        },
      ],
    ),
  );
}

describe.each([
  ['the person’s record names the unit’s', both(['2026-001'], [])],
  ['the unit’s record names the person’s', both([], ['person'])],
  ['both name each other', both(['2026-001'], ['person'])],
])('a person behind a unit: %s', (_, corpus) => {
  const person = corpus.records.penalty.get('person')!;
  const firm = corpus.records.penalty.get('2026-001')!;

  it('leads from neither record to the other', () => {
    expect(person.value.related).toEqual([]);
    expect(firm.value.related).toEqual([]);
    expect(relatedPenalties(corpus, person)).toEqual([]);
    expect(relatedPenalties(corpus, firm).map(({ id }) => id)).not.toContain('person');
    expect(corpus.records.dishonesty.get('2026-001')?.value.penalty).toBeUndefined();
  });

  it('names neither the person, nor the unit, nor the number of its decision in the person’s record', () => {
    const text = JSON.stringify(person);
    for (const secret of [/甄[\s\u3000\u200b]*示/u, /贾\s*演/u, /松风/u, /91999900MA/u, /〔2026〕1号/u])
      expect(text).not.toMatch(secret);
    expect(person.value.facts).toBe('某单位未培训，甄某作为主要负责人未组织，贾某在场，另见另案。');
    expect(person.value.violations[0]?.fact).toBe(person.value.facts);
    expect(person.value.caseName).toBe('某单位甄某未履行职责案');
    expect(person.value.content).toBe('对甄某罚款。');
    expect(person.value.reply).toBe('甄某：无异议。');
  });

  it('keeps the legal representative of the register, and does not say that he was punished', () => {
    expect(firm.value.party.legalRep).toBe('甄示范');
    expect(firm.value.facts).toBe('对甄某另案处理，见另案。');
    expect(firm.value.violations[0]?.fact).toBe('甄某未组织培训。');
  });
});

it('knows the unit by its legal representative where no record names the other', () => {
  const corpus = both([], [], { 'party.employer': undefined });
  expect(JSON.stringify(corpus.records.penalty.get('person'))).not.toContain('松风');
});

it('leaves everything as it is where the agency publishes full names', () => {
  const corpus = publish(
    corpusOf({ agency: { 'practice.personName': '全名' }, penalty: { related: ['person'] } }, [
      {
        kind: 'penalty',
        change: { id: 'person', party: { name: '甄示范', type: 'person' }, facts: `${unit}甄示范。` },
      },
    ]),
  );
  expect(corpus.records.penalty.get('2026-001')?.value.related).toEqual(['person']);
  expect(corpus.records.penalty.get('person')?.value.facts).toBe(`${unit}甄示范。`);
});

it('leaves links between units', () => {
  const other = { id: 'other', docNumber: '（示）应急罚〔2026〕9号' };
  const corpus = publish(corpusOf({ penalty: { related: ['other'] } }, [{ kind: 'penalty', change: other }]));
  expect(corpus.records.penalty.get('2026-001')?.value.related).toEqual(['other']);
});

/** Longest stretch of characters two texts share. */
function shared(one: string, two: string): string {
  let longest = '';
  for (let start = 0; start < one.length; start++)
    while (start + longest.length < one.length && two.includes(one.slice(start, start + longest.length + 1)))
      longest = one.slice(start, start + longest.length + 1);
  return longest;
}

it('shares no wording between the demonstration’s records of persons and of their units', async () => {
  const { loaded } = await checkContent([join(projectRoot, 'content')], '2026-11-20');
  let pairs = 0;
  const compared: string[] = [];
  for (const today of ['2024-12-31', '2025-12-31', '2026-11-20']) {
    const open = publish({ ...loaded.corpus, today }).records.penalty;
    for (const { id, value } of loaded.corpus.records.penalty.values()) {
      const person = open.get(id);
      if (value.party.type !== 'person' || !person) continue;
      for (const link of value.related) {
        const firm = open.get(link);
        if (!firm) continue;
        pairs += 1;
        const stretch = shared(person.value.facts, firm.value.facts);
        if (stretch.length >= 20) compared.push(`${id} ${link}: ${stretch}`);
        expect(person.value.facts).not.toContain(firm.value.party.name);
      }
    }
  }
  expect(pairs).toBeGreaterThan(5);
  expect(compared).toEqual([]);
});
