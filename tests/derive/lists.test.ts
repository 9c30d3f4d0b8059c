import { expect, test } from 'vitest';
import { indexedKinds, indexNumbers, unnumbered } from '../../src/derive/index-numbers.ts';
import { publicRecords, publish } from '../../src/derive/public.ts';
import { verifyDraw } from '../../src/derive/draw.ts';
import { find } from '../../src/model/corpus.ts';
import { describeKind, fieldAt } from '../../src/model/describe.ts';
import { kinds } from '../../src/model/kinds.ts';
import { corpusOf } from '../checks/example-corpus.ts';

const ids = (corpus: ReturnType<typeof corpusOf>, kind: 'dishonesty' | 'publication' | 'draw') =>
  publicRecords(publish(corpus), kind).map(({ id }) => id);

test('an entry of the dishonesty list is public from its publication until it leaves the list', () => {
  expect(ids(corpusOf({}, [], '2026-02-26'), 'dishonesty')).toEqual([]);
  expect(ids(corpusOf({}, [], '2026-02-27'), 'dishonesty')).toEqual(['2026-01']);
  expect(ids(corpusOf({}, [], '2029-02-25'), 'dishonesty')).toEqual(['2026-01']);
  expect(ids(corpusOf({}, [], '2029-02-26'), 'dishonesty')).toEqual([]);
  const removed = { removed: { on: '2027-03-15', cause: '提前移出' } };
  expect(ids(corpusOf({ dishonesty: removed }, [], '2027-03-14'), 'dishonesty')).toEqual(['2026-01']);
  expect(ids(corpusOf({ dishonesty: removed }, [], '2027-03-15'), 'dishonesty')).toEqual([]);
  const restored = {
    ...removed,
    restored: {
      on: '2027-06-01',
      reason: '弄虚作假。',
      docNumber: '（示）应急失信〔2027〕2号',
      until: '2030-06-01',
    },
  };
  expect(ids(corpusOf({ dishonesty: restored }, [], '2029-06-01'), 'dishonesty')).toEqual(['2026-01']);
  expect(ids(corpusOf({ dishonesty: restored }, [], '2030-06-02'), 'dishonesty')).toEqual([]);
});

test('persons of the list are masked, their numbers never leave', () => {
  const persons = [{ name: '欧阳示范', post: '主要负责人', idNumber: '11010519491231002X' }];
  const [entry] = publicRecords(
    publish(corpusOf({ dishonesty: { persons, facts: '欧阳示范指使他人瞒报。' } })),
    'dishonesty',
  );
  const text = JSON.stringify(entry!.value);
  expect(text).toContain('欧阳某');
  expect(text).not.toMatch(/欧阳示范|11010519491231002X|应急失信告/u);
});

test('a line of the publication log leaves with the record it names', () => {
  expect(ids(corpusOf(), 'publication')).toEqual(['penalty-2026-001']);
  const withdrawn = {
    'publication.withdrawn': {
      on: '2026-03-20',
      reason: '复议撤销',
      trigger: '撤销',
      triggeredOn: '2026-03-18',
    },
  };
  expect(ids(corpusOf({ penalty: withdrawn }), 'publication')).toEqual([]);
  expect(
    ids(corpusOf({ publication: { withdrawn: { on: '2026-03-20', reason: '公示错误' } } }), 'publication'),
  ).toEqual([]);
});

test('every kind the log may name is a kind', () => {
  const labels = fieldAt(describeKind(kinds.publication), ['about']).labels ?? {};
  expect(Object.keys(labels).filter((kind) => !(kind in kinds))).toEqual([]);
  expect(indexedKinds.length).toBe(Object.keys(labels).length);
});

test('public records without an index number get the next ones, by day of publication; gaps stay', () => {
  const corpus = corpusOf({ publication: { indexNumber: 'MB0000019/2026-00007' } });
  expect(indexNumbers(corpus).get('penalty 2026-001')).toBe('MB0000019/2026-00007');
  const rows = unnumbered(corpus);
  expect(rows.some(({ about, record }) => about === 'penalty' && record === '2026-001')).toBe(false);
  const mine = rows.filter(({ indexNumber }) => indexNumber.startsWith('MB0000019/2026-'));
  expect(mine[0]!.indexNumber).toBe('MB0000019/2026-00008');
  expect(mine.map(({ indexNumber }) => indexNumber)).toEqual(
    mine.map((_, at) => `MB0000019/2026-${String(at + 8).padStart(5, '0')}`),
  );
  expect(mine.map(({ publishedOn }) => publishedOn)).toEqual(
    mine.map(({ publishedOn }) => publishedOn).toSorted(),
  );
  expect(new Set(rows.map(({ indexNumber }) => indexNumber)).size).toBe(rows.length);
});

test('a draw is repeated and compared; a draft without firms shows whom to write down', () => {
  const verify = (change: Record<string, unknown>) => {
    const corpus = corpusOf({ draw: change });
    return verifyDraw(find(corpus, 'draw', '2026-01')!, corpus);
  };
  expect(verify({}).differences).toEqual([]);
  expect(verify({ selected: [] }).differences.map(({ zh }) => zh)).toEqual([
    '第 1 户应为示例市白石建材有限公司，记录为（无）',
    '第 2 户应为示例市翠竹机械有限公司，记录为（无）',
  ]);
  expect(verify({ poolHash: '0'.repeat(64) }).differences[0]!.en).toContain(
    'The hash of the pool should be afd7704e',
  );
  expect(verify({ firmPool: 'nowhere' }).obstacle?.zh).toBe('没有名录库“nowhere”');
});
