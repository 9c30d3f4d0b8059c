import { expect, test } from 'vitest';
import { withInterview } from '../../src/documents/samples/case-evidence.ts';
import { availableOf, makeDocument } from '../../src/documents/make.ts';
import { treeText } from '../../src/documents/text.ts';
import type { Entry } from '../../src/model/corpus.ts';
import { changedCorpus, onlyEntry, projectTemplates } from './make-sample.ts';

const [interview] = (withInterview.case as { interviews: { person: object }[] }).interviews;
const two = {
  case: { interviews: [interview, { ...interview, on: '2026-01-19', person: { name: '门样例' } }] },
};

function make(kind: Parameters<typeof makeDocument>[0], part?: string) {
  const corpus = changedCorpus(two);
  const entry = onlyEntry(corpus, 'case') as Entry;
  return makeDocument(kind, entry, corpus, { templates: projectTemplates, part });
}

const said = ({ problems }: ReturnType<typeof make>) =>
  problems.map(({ code, message, hint, record, path }) => ({ code, message, hint, record, path }));

test('a record that yields several documents of a kind asks which', () => {
  const made = make('interview');
  expect(made.tree).toBeUndefined();
  expect(said(made)).toEqual([
    {
      code: 'document/which-part',
      message: {
        zh: '记录“2026-001”有 2 份询问笔录，请指明是哪一份',
        en: 'Record "2026-001" yields 2 of Record of an interview: say which',
      },
      hint: {
        zh: '可选：2026-001/1（2026-01-16 甄样例）、2026-001/2（2026-01-19 门样例）',
        en: 'Choose one of: 2026-001/1 (2026-01-16 甄样例), 2026-001/2 (2026-01-19 门样例)',
      },
      record: { kind: 'case', id: '2026-001' },
      path: [],
    },
  ]);
});

test('a part that is not there is told with those that are', () => {
  for (const part of ['3', '0', '02', 'x'])
    expect(said(make('interview', part))).toMatchObject([
      {
        code: 'document/no-part',
        message: { zh: `记录“2026-001”没有第“${part}”份询问笔录` },
        hint: { zh: '可选：2026-001/1（2026-01-16 甄样例）、2026-001/2（2026-01-19 门样例）' },
      },
    ]);
});

test('a kind of which there is one has no parts', () => {
  expect(said(make('case-filing', '1'))).toMatchObject([
    {
      code: 'document/no-part',
      message: { zh: '记录“2026-001”没有第“1”份立案审批表' },
      hint: { zh: '该文书一条记录只有一份，请去掉“/”及其后的部分' },
    },
  ]);
});

test('each part is its own document', () => {
  expect(treeText(make('interview', '2').tree!)).toContain('被询问人：门样例');
  const corpus = changedCorpus(two);
  const entry = onlyEntry(corpus, 'case') as Entry;
  expect(availableOf('interview', entry, corpus, 'internal')).toEqual([
    { kind: 'interview', part: '1', label: '2026-01-16 甄样例' },
    { kind: 'interview', part: '2', label: '2026-01-19 门样例' },
  ]);
});
