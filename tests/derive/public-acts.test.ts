import { expect, test } from 'vitest';
import { publish } from '../../src/derive/public.ts';
import { plainKinds } from '../../src/derive/views/registers.ts';
import { corpusOf } from '../checks/example-corpus.ts';

const personal = {
  type: '自然人',
  name: '欧阳样例',
  idNumber: '999900198906050016',
  uscc: undefined,
  legalRep: undefined,
};

const dotted = (group: string, values: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [`${group}.${key}`, value]));

test('of a licence for a person the public sees the surname and no number', () => {
  const corpus = publish(
    corpusOf({
      licence: {
        ...dotted('party', { ...personal, address: '示例市示例区示例小区6栋', phone: '0999-8885521' }),
        content: '准予欧阳样例从事高处作业。',
        'review.by': '示例评审组',
      },
    }),
  );
  const licence = corpus.records.licence.get('2026-wh-001')!.value;
  expect(licence.party).toEqual({ name: '欧阳某', type: 'person' });
  expect(licence.content).toBe('准予欧阳某从事高处作业。');
  expect(JSON.stringify(licence)).not.toMatch(/样例|9999001989|小区|8885521|评审组|acceptedOn/);
});

test('of coercion the public sees body, object, kind and conclusion', () => {
  const corpus = publish(corpusOf({ coercion: { 'approval.opinion': '同意', remark: '内部' } }));
  expect(corpus.records.coercion.get('2026-001')!.value).toEqual({
    id: '2026-001',
    agency: 'shili',
    kind: 'detain',
    docNumber: '（示）应急查扣〔2026〕1号',
    party: { name: '示例市松风化工有限公司', type: 'unit', uscc: '91999900MA0000015N' },
    target: '可燃气体报警器4台',
    basis: ['《中华人民共和国安全生产法》第六十五条第一款第（四）项'],
    content: '扣押不符合国家标准的可燃气体报警器4台，期限三十日。',
    decidedOn: '2026-01-12',
    from: '2026-01-12',
    to: '2026-02-10',
    status: 'lifted',
    endedOn: '2026-02-09',
    publishedOn: '2026-01-20',
  });
});

test('of supervision the public sees mode, kind of object, number of the notice and status', () => {
  const corpus = publish(corpusOf());
  expect(corpus.records.supervision.get('2026-zx-001')!.value).toEqual({
    id: '2026-zx-001',
    agency: 'shili',
    year: 2026,
    mode: 'special',
    title: '行政处罚案件送达程序专项监督',
    subjectKind: 'lowerAgency',
    notice: { docNumber: '（示）应急监督改〔2026〕1号', on: '2026-02-10' },
    status: 'closed',
    publishedOn: '2026-03-16',
  });
});

test('complaints, file reviews and remedies have no public part, and nothing is public before its day', () => {
  const corpus = publish(
    corpusOf({ licence: { publishedOn: undefined }, coercion: { publishedOn: '2026-03-26' } }),
  );
  for (const kind of ['complaint', 'case-review', 'remedy', 'licence', 'coercion'] as const)
    expect(corpus.records[kind].size, kind).toBe(0);
  expect(plainKinds).toEqual(expect.arrayContaining(['coercion', 'licence', 'supervision']));
});

test('what an agency reports of its supervision and hears in meetings stays inside', () => {
  const corpus = publish(
    corpusOf({
      agency: {
        supervisionReports: [{ year: 2025, to: '示例省应急管理厅', on: '2026-03-20' }],
        leaderHearings: [{ on: '2026-01-15', by: '安示范' }],
      },
    }),
  );
  const agency = corpus.records.agency.get('shili')!.value;
  expect(Object.keys(agency)).not.toEqual(expect.arrayContaining(['supervisionReports']));
  expect(Object.keys(agency)).not.toEqual(expect.arrayContaining(['leaderHearings']));
});
