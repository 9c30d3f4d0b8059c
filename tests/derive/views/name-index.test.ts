import { expect, test } from 'vitest';
import { tellingPart } from '../../../src/base/initials.ts';
import { publish } from '../../../src/derive/public.ts';
import { enterpriseViews } from '../../../src/derive/views/enterprises.ts';
import { nameLetters, namePages } from '../../../src/derive/views/name-index.ts';
import { syntheticCorpus } from '../../harness/synthetic.ts';

const corpus = publish(syntheticCorpus(300));

test.each([
  ['示例市松风化工有限公司', '松风化工有限公司'],
  ['示例省示例市示例区青禾食品厂', '青禾食品厂'],
  ['城市建设集团', '城市建设集团'],
  ['示例市', '示例市'],
])('%s is told apart by %s', (name, telling) => expect(tellingPart(name)).toBe(telling));

test('every enterprise stands in the directory once, under the letter of its name', () => {
  const listed = [...namePages(corpus).values()].flatMap(({ entries }) => entries);
  expect(listed.map(({ uscc }) => uscc).toSorted()).toEqual(
    [...enterpriseViews(corpus).values()].map(({ uscc }) => uscc).toSorted(),
  );
  const songfeng = [...namePages(corpus).values()].find(({ entries }) =>
    entries.some(({ name }) => name.startsWith('示例市松风')),
  );
  expect(songfeng?.letter).toBe('S');
  expect(nameLetters(corpus).map(({ letter }) => letter)).toEqual(
    nameLetters(corpus)
      .map(({ letter }) => letter)
      .toSorted((a, b) => Number(a === '#') - Number(b === '#') || (a < b ? -1 : 1)),
  );
});
