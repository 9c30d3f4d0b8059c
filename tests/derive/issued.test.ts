import { describe, expect, test } from 'vitest';
import { checkCodeOf, issuedOf, markOf } from '../../src/derive/issued.ts';
import type { IssuedDocument } from '../../src/derive/issued.ts';
import { publish } from '../../src/derive/public.ts';
import { makeCorpus } from '../../src/model/corpus.ts';
import type { Corpus, Entry } from '../../src/model/corpus.ts';
import { sampleEntry, sampleSettings, syntheticToday } from '../harness/synthetic.ts';

const verificationKey = 'a-secret-nobody-is-told';

function corpusOf(changes: Record<string, unknown> = {}, settings: Record<string, unknown> = {}): Corpus {
  const penalty = sampleEntry('penalty', { id: 'a', ...changes });
  const entries = [sampleEntry('agency'), penalty, sampleEntry('order', { id: 'o' })];
  return makeCorpus(entries, sampleSettings({ verificationKey, ...settings }), syntheticToday);
}

function decision(corpus: Corpus): IssuedDocument {
  return {
    document: 'decision-unit',
    title: '行政处罚决定书（单位）',
    hasPublicCopy: true,
    entry: corpus.records.penalty.get('a') as unknown as Entry,
    file: '/penalty/a.pdf',
  };
}

function order(corpus: Corpus): IssuedDocument {
  const entry = corpus.records.order.get('o') as unknown as Entry;
  return { document: 'rectify-order', title: '责令限期整改指令书', hasPublicCopy: false, entry };
}

const codeOf = (corpus: Corpus) => checkCodeOf(decision(corpus), corpus)!;
const before = codeOf(corpusOf());

describe('the code of a document', () => {
  test('is the same before publication, after it and when the fine has been paid', () => {
    for (const changes of [
      { publication: undefined },
      { publication: { on: '2026-03-01', class: 'serious' } },
      { performance: { status: 'overdue' } },
      { remark: '内部备注' },
      { servedOn: '2026-02-09' },
    ])
      expect(codeOf(corpusOf(changes))).toEqual(before);
  });

  test('names the same document in another version when amount, number or facts are corrected', () => {
    for (const changes of [
      { fine: 30000 },
      { docNumber: '（示）应急罚〔2026〕9号' },
      { facts: '更正后的事实。' },
    ]) {
      const code = codeOf(corpusOf(changes));
      expect(code.identity).toBe(before.identity);
      expect(code.version).not.toBe(before.version);
    }
  });

  test('tells nothing of names that are hidden', () => {
    const on = (name: string) =>
      codeOf(
        corpusOf({
          party: { name, type: 'person' },
          caseName: undefined,
          facts: `${name}违章操作。`,
          content: `对${name}罚款人民币20000元（贰万元整）。`,
        }),
      );
    expect(on('墨十三')).toEqual(on('墨小宝'));
  });

  test('depends on the key, so that codes of documents that are not public cannot be computed', () => {
    const corpus = corpusOf();
    const other = corpusOf({}, { verificationKey: 'another-secret-of-theirs' });
    const none = corpusOf({}, { verificationKey: undefined });
    expect(checkCodeOf(order(corpus), corpus)?.identity).not.toBe(checkCodeOf(order(other), other)?.identity);
    expect(checkCodeOf(order(none), none)).toBeUndefined();
    expect(checkCodeOf(decision(none), none)).toBeDefined();
  });

  test('is printed with the address of its page, and not without a site to lead to', () => {
    const corpus = corpusOf({}, { base: '/sub/' });
    expect(markOf(decision(corpus), corpus)).toEqual({
      code: before.code,
      url: `https://gongshi.shili.example/sub/verify/${before.identity}.html`,
    });
    const nowhere = corpusOf({}, { address: undefined });
    expect(markOf(decision(nowhere), nowhere)).toBeUndefined();
  });
});

test('a list of an agency has another version when a record in it changes, and one of its own', () => {
  const listOf = (changes: Record<string, unknown>) => {
    const agency = sampleEntry('agency');
    const entries = [agency, sampleEntry('responsibility', { agency: agency.id, ...changes })];
    const corpus = makeCorpus(entries, sampleSettings({ verificationKey }), syntheticToday);
    const entry = agency as unknown as Entry;
    return checkCodeOf(
      { document: 'duty-list', hasPublicCopy: true, entry, lists: 'responsibility' },
      corpus,
    )!;
  };
  const [one, same, other] = [{ name: '甲' }, { name: '甲' }, { name: '乙' }].map(listOf);
  expect(same).toEqual(one);
  expect(other!.identity).toBe(one!.identity);
  expect(other!.code).not.toBe(one!.code);
});

describe('what the public learns from a code', () => {
  const learn = (corpus: Corpus) => issuedOf([decision(corpus), decision(corpus)], corpus);

  test('is the record while it is public, once for both copies', () => {
    expect(learn(corpusOf())).toEqual([
      {
        is: 'public',
        identity: before.identity,
        code: before.code,
        document: 'decision-unit',
        title: '行政处罚决定书（单位）',
        record: { kind: 'penalty', id: 'a' },
        file: '/penalty/a.pdf',
      },
    ]);
  });

  test('is its tombstone afterwards: neither code nor file', () => {
    const [ended] = learn(corpusOf({ publication: { on: '2026-02-10', repaired: { on: '2026-06-01' } } }));
    expect(ended).toMatchObject({ is: 'ended' });
    expect(ended).not.toHaveProperty('file');
    expect(ended).not.toHaveProperty('code');
  });

  test('is only that it was given out while the record is not public, and nothing without a key', () => {
    expect(learn(corpusOf({ publication: undefined }))).toEqual([
      { is: 'closed', identity: before.identity },
    ]);
    expect(learn(corpusOf({ publication: undefined }, { verificationKey: undefined }))).toEqual([]);
  });

  test('is never more than that of documents without a public copy', () => {
    const corpus = corpusOf();
    const identity = checkCodeOf(order(corpus), corpus)?.identity;
    expect(issuedOf([order(corpus)], corpus)).toEqual([{ is: 'closed', identity }]);
  });

  test('is never the key', () => {
    expect(JSON.stringify(publish(corpusOf()).settings)).not.toContain(verificationKey);
  });
});
