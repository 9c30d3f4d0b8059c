import { describe, expect, test } from 'vitest';
import { isDocumentKind, type DocumentKindId } from '../../src/documents/kinds.ts';
import { makeDocument } from '../../src/documents/make.ts';
import { sampleCorpus, sampleOf } from '../../src/documents/sample.ts';
import { openTemplates, templateSource } from '../../src/documents/templates.ts';
import { treeText } from '../../src/documents/text.ts';
import type { Entry } from '../../src/model/corpus.ts';
import { agency } from '../../src/model/kinds/agency.ts';
import { penalty } from '../../src/model/kinds/penalty.ts';
import { blankTree, makeSample, projectSources, projectTemplates, sampleTree } from './make-sample.ts';

describe('what is missing is named, with the record that lacks it', () => {
  test('an agency without an account, for a decision with a fine', () => {
    const { tree, problems } = makeSample('decision-unit', { agency: { payment: undefined } });
    expect(tree).toBeUndefined();
    expect(problems).toHaveOnlyProblems(
      'agencies/shili.yaml document/missing-value',
      'agencies/shili.yaml document/missing-value',
      'agencies/shili.yaml document/missing-value',
    );
    expect(problems.map(({ message }) => message.zh)).toEqual([
      '行政处罚决定书（单位）需要执法机构“shili”的“代收银行”（payment.bank），记录中没有或者不可用',
      '行政处罚决定书（单位）需要执法机构“shili”的“收款户名”（payment.accountName），记录中没有或者不可用',
      '行政处罚决定书（单位）需要执法机构“shili”的“收款账号”（payment.account），记录中没有或者不可用',
    ]);
    expect(problems[0]).toMatchObject({ record: { kind: 'agency', id: 'shili' }, path: ['payment', 'bank'] });
  });

  test('without a fine no account is needed', () => {
    const { tree } = makeSample('decision-unit', {
      agency: { payment: undefined },
      penalty: { kinds: ['警告'], content: '警告。', fine: undefined, fineInWords: undefined },
    });
    expect(tree && treeText(tree)).not.toMatch(/罚款金额|加处/);
  });

  test('several gaps of a decision at once', () => {
    const { problems } = makeSample('decision-unit', {
      penalty: {
        party: { name: '甲公司', type: 'unit' },
        evidence: [],
        violations: [],
        violated: [],
        basis: [],
      },
    });
    expect(problems.map(({ path }) => path?.join('.'))).toEqual([
      'party.address',
      'evidence',
      'violated',
      'basis',
    ]);
  });

  test('an order to correct by one officer alone', () => {
    const { problems } = makeSample('rectify-order', {
      order: { officers: [{ name: '演示员甲', certificate: '99990000001' }] },
    });
    expect(problems.map(({ path }) => path)).toEqual([['officers']]);
  });

  test.each([
    ['a problem without a term', [{ items: [1], due: '2026-01-19' }]],
    ['a term for a problem that is not there', [{ items: [1, 2, 3], due: '2026-01-19' }]],
  ])('%s', (_, terms) => {
    const { problems } = makeSample('rectify-order', { order: { terms } });
    expect(problems.map(({ path }) => path)).toEqual([['terms']]);
  });

  test('a month without the day of publication', () => {
    const { problems } = makeSample(
      'month-inspection',
      { statistics: { publishedOn: undefined } },
      { scope: 'public' },
    );
    expect(problems.map(({ code }) => code)).toEqual(['document/not-public']);
  });

  test('an agency that does not exist', () => {
    const { problems } = makeSample('rectify-order', { order: { agency: 'nobody' } });
    expect(problems).toHaveOnlyProblems('orders/2026-001.yaml document/no-agency');
  });
});

describe('scopes', () => {
  test('the public copy holds nothing the public may not see', () => {
    const { party: sample } = penalty.sample as { party: Record<string, string> };
    const tree = sampleTree(
      'decision-unit',
      {
        penalty: {
          facts: '该公司员工王某某丙违章。',
          thirdPersons: ['王某某丙'],
          party: { ...sample, postcode: '123456' },
        },
      },
      { scope: 'public' },
    );
    const { payment } = agency.sample as { payment: Record<string, string> };
    const all = JSON.stringify(tree);
    for (const hidden of [
      sample.address!,
      '123456',
      sample.phone!,
      payment.bank!,
      payment.account!,
      '王某某丙',
      '现场检查记录',
      '应急罚告',
    ])
      expect(all).not.toContain(hidden);
  });

  test('the public copy says it is one and has no place for a seal', () => {
    const tree = sampleTree('decision-unit', {}, { scope: 'public' });
    expect(tree.blocks.find(({ type }) => type === 'signature')).toMatchObject({ seal: false });
    expect(treeText(tree)).toContain('公示文本');
  });

  test('a record that is not public has no public copy', () => {
    const { problems } = makeSample('decision-unit', {}, { scope: 'public', today: '2026-02-06' });
    expect(problems).toHaveOnlyProblems('penalties/2026-001.yaml document/not-public');
  });

  test('a kind exists only in its scopes', () => {
    const { problems } = makeSample('rectify-order', {}, { scope: 'public' });
    expect(problems).toHaveOnlyProblems('orders/2026-001.yaml document/scope');
  });

  test('the decision on a unit is not for a person', () => {
    const { problems } = makeSample('decision-unit', {
      penalty: { party: { name: '甲某', type: 'person' } },
    });
    expect(problems).toHaveOnlyProblems('penalties/2026-001.yaml document/not-applicable');
  });
});

describe('empty forms', () => {
  test('a notice has one as well, with the agency and room for the date', () => {
    const text = treeText(blankTree('annual-plan'));
    expect(text).toContain('示例市应急管理局');
    expect(text).toContain('年　　月　　日');
  });
});

describe('templates', () => {
  test('an agency’s own takes the place of the project’s', () => {
    const own = templateSource('templates/rectify-order.md.hbs', '# {{party}}\n\n{{date}}')!;
    const tree = sampleTree('rectify-order', {}, { templates: openTemplates([...projectSources, own]) });
    expect(treeText(tree)).toBe('示例市松风化工有限公司\n2026年1月12日');
  });

  test('with a fault in it there is no document', () => {
    const own = templateSource('templates/rectify-order.md.hbs', '# {{parti}}')!;
    const { tree, problems } = makeSample(
      'rectify-order',
      {},
      { templates: openTemplates([...projectSources, own]) },
    );
    expect(tree).toBeUndefined();
    expect(problems).toHaveOnlyProblems('templates/rectify-order.md.hbs:1:5 template/unknown-name');
  });

  test('a shape is parsed once; documents of it share nothing they could change', () => {
    const templates = openTemplates(projectSources);
    const corpus = sampleCorpus();
    const entry = sampleOf(corpus, 'order') as Entry;
    const first = makeDocument('rectify-order', entry, corpus, { templates });
    const before = JSON.stringify(first.tree);
    const other = { ...entry, value: { ...entry.value, docNumber: '（示）应急责改〔2026〕99号' } } as Entry;
    const second = makeDocument('rectify-order', other, corpus, { templates });
    expect(templates.shapes.size).toBe(1);
    expect(JSON.stringify(first.tree)).toBe(before);
    expect(second.tree && treeText(second.tree)).toContain('99号');
  });

  describe('the verification mark', () => {
    const markIn = (kind: DocumentKindId, of: 'penalty' | 'order', settings: Record<string, unknown>) => {
      const corpus = sampleCorpus();
      const { tree } = makeDocument(
        kind,
        sampleOf(corpus, of),
        { ...corpus, settings: { ...corpus.settings, ...settings } },
        { templates: projectTemplates },
      );
      return tree?.blocks.find(({ type }) => type === 'verification');
    };
    const address = 'https://gongshi.example';

    test('stands on public and party documents of a site with an address', () => {
      expect(markIn('decision-unit', 'penalty', { address })).toMatchObject({
        url: expect.stringMatching(/^https:\/\/gongshi\.example\/verify\/[0-9A-Z]{9}\.html$/u),
      });
      expect(markIn('decision-unit', 'penalty', {})).toBeUndefined();
    });

    test('stands on documents never public only where there is a key', () => {
      expect(markIn('rectify-order', 'order', { address })).toBeUndefined();
      const verificationKey = 'a-secret-nobody-is-told';
      expect(markIn('rectify-order', 'order', { address, verificationKey })).toBeDefined();
    });
  });
});

test('names of document kinds are told from other words', () => {
  expect(isDocumentKind('annual-plan')).toBe(true);
  expect(isDocumentKind('toString')).toBe(false);
});
