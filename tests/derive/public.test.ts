import { describe, expect, it } from 'vitest';
import { publicEntry, publish, publicRecords } from '../../src/derive/public.ts';
import type { Entry } from '../../src/model/corpus.ts';
import { corpusOf, record } from '../harness/records.ts';

const penalty = (change: Record<string, unknown> = {}): Entry =>
  record('penalty', change) as unknown as Entry;
const person = {
  name: '甄示范',
  type: 'person',
  idNumber: '999900199001010016',
  phone: '0999-7654321',
  address: '示例市示例区松风路8号',
};

describe('the door to the public', () => {
  it('drops internal fields and keeps public ones', () => {
    const [entry] = publicRecords(publish(corpusOf([penalty()])), 'penalty');
    expect(entry?.value.party).toEqual({
      name: '示例市松风化工有限公司',
      type: 'unit',
      uscc: '91999900MA0000015N',
      legalRep: '甄示范',
    });
    const shown = entry?.value as Record<string, unknown>;
    for (const key of [
      'evidence',
      'officers',
      'notice',
      'servedOn',
      'filedOn',
      'inspectedOn',
      'thirdPersons',
    ])
      expect(shown).not.toHaveProperty(key);
  });

  it('hides the name of a natural person wherever it stands', () => {
    const entry = penalty({
      party: person,
      caseName: '甄示范未履行安全生产管理职责案',
      facts: '甄示范系该公司主要负责人，与工人贾演示共同操作。',
      content: '对甄示范罚款人民币20000元（贰万元整）。',
      thirdPersons: ['贾演示'],
    });
    const text = JSON.stringify(publish(corpusOf([entry])).records.penalty.get('2026-001'));
    expect(text).not.toContain('甄示范');
    expect(text).not.toContain('贾演示');
    expect(text).toContain('甄某未履行安全生产管理职责案');
    expect(text).not.toContain('999900199001010016');
  });

  it('shows the full name where the agency says so', () => {
    const agency = record('agency', { practice: { personName: '全名' } }) as unknown as Entry;
    const corpus = corpusOf([agency, penalty({ party: person })]);
    expect(publish(corpus).records.penalty.get('2026-001')?.value.party.name).toBe('甄示范');
  });

  it('never lets a kind through that is internal as a whole', () => {
    const order = record('order') as unknown as Entry;
    expect(publish(corpusOf([order])).records.order.size).toBe(0);
    expect(publicEntry(order, corpusOf([order]))).toBeUndefined();
  });
});

describe('references', () => {
  const relatedTo = (other: Entry, today?: string) => {
    const own = penalty({ related: ['2026-002'], responsibility: 'absent' });
    return publish(corpusOf([own, other], today)).records.penalty.get('2026-001')!.value;
  };
  const other = (publication: Record<string, unknown>) => penalty({ id: '2026-002', publication });

  it('keep what leads to public records', () => {
    expect(relatedTo(other({ on: '2026-02-10' })).related).toEqual(['2026-002']);
  });

  it.each([
    ['is not yet public', other({ on: '2026-07-01' })],
    ['was withdrawn', other({ on: '2026-02-10', until: '2026-05-31' })],
    ['has no date of publication', penalty({ id: '2026-002', publication: undefined })],
  ])('lose what leads to a record that %s', (_, target) => {
    const value = relatedTo(target);
    expect(value.related).toEqual([]);
    expect(value).not.toHaveProperty('responsibility');
    expect(value.agency).toBe('shili');
  });

  it('come back on the day the other record is published, also for a single record', () => {
    const target = other({ on: '2026-07-01' });
    expect(relatedTo(target, '2026-07-01').related).toEqual(['2026-002']);
    const own = penalty({ related: ['2026-002'] }) as Entry<'penalty'>;
    const single = (today: string) =>
      publicEntry(own, corpusOf([own as unknown as Entry, target], today))?.value.related;
    expect(single('2026-06-30')).toEqual([]);
    expect(single('2026-07-01')).toEqual(['2026-002']);
  });
});

describe('time', () => {
  it('keeps a record in until the day it is published', () => {
    expect(publish(corpusOf([penalty()], '2026-02-09')).records.penalty.size).toBe(0);
    expect(publish(corpusOf([penalty()], '2026-02-10')).records.penalty.size).toBe(1);
  });

  it('leaves a tombstone without party after the last day', () => {
    const entry = penalty({ publication: { on: '2026-02-10', until: '2026-05-31' } });
    expect(publish(corpusOf([entry], '2026-05-31')).records.penalty.size).toBe(1);
    const open = publish(corpusOf([entry], '2026-06-01'));
    expect(open.records.penalty.size).toBe(0);
    expect(open.tombstones).toEqual([
      {
        kind: 'penalty',
        id: '2026-001',
        path: '/penalty/2026-001.html',
        agency: 'shili',
        docNumber: '（示）应急罚〔2026〕1号',
        decidedOn: '2026-02-05',
        endedOn: '2026-06-01',
        cause: 'expired',
        reason: '公示期届满',
      },
    ]);
  });

  it.each([
    ['repaired', { repaired: { on: '2026-05-20' } }],
    [
      'withdrawn',
      { withdrawn: { on: '2026-05-20', reason: '复议撤销', trigger: '撤销', triggeredOn: '2026-05-18' } },
    ],
  ])('takes a %s record down on its day', (cause, change) => {
    const entry = penalty({ publication: { on: '2026-02-10', ...change } });
    expect(publish(corpusOf([entry], '2026-05-19')).tombstones).toEqual([]);
    const open = publish(corpusOf([entry], '2026-05-20'));
    expect(open.tombstones.map((each) => each.cause)).toEqual([cause]);
    expect(JSON.stringify(open.tombstones)).not.toContain('松风');
  });

  it.each([
    [
      '撤销',
      '2026-05-18',
      '复议撤销',
      { reason: '复议撤销', basis: '《中华人民共和国行政处罚法》第四十八条第二款' },
    ],
    ['撤销', '2021-07-14', '复议撤销', { reason: '复议撤销' }],
    ['公示错误', '2026-05-18', '重复公示', { reason: '重复公示' }],
    ['公示错误', '2026-05-18', '误将示例市松风化工 有限公司公示', { reason: '公示错误' }],
    ['公示错误', '2026-05-18', '甄示范并非法定代表人', { reason: '公示错误' }],
    ['公示错误', '2026-05-18', '公开了贾演示的信息', { reason: '公示错误' }],
  ])('says of a withdrawal for %s on %s what law and reason allow', (trigger, triggeredOn, reason, said) => {
    const entry = penalty({
      thirdPersons: ['贾演示'],
      publication: { on: '2026-02-10', withdrawn: { on: '2026-05-20', reason, trigger, triggeredOn } },
    });
    const [grave] = publish(corpusOf([entry])).tombstones;
    const { reason: shown, basis } = grave!;
    expect({ reason: shown, ...(basis && { basis }) }).toEqual(said);
  });

  it('shows a decision no longer than the law of its date allows', () => {
    const corpus = (today: string) =>
      corpusOf([penalty({ publication: { on: '2026-02-10', class: '一般' } })], today);
    const to = publish(corpus('2026-02-10')).records.penalty.get('2026-001')?.publicity.to ?? '';
    expect(to > '2026-02-10').toBe(true);
    expect(publish(corpus('2036-01-01')).tombstones).toHaveLength(1);
  });

  const withdrawn = {
    on: '2026-05-20',
    reason: '复议机关撤销该决定',
    trigger: '撤销',
    triggeredOn: '2026-05-18',
  };

  it.each(['licence', 'coercion', 'inspection', 'draw', 'plan', 'supervision', 'responsibility'] as const)(
    'leaves a tombstone of a withdrawn record of %s, its number or its register and id, never a party',
    (kind) => {
      const entry = record(kind, { withdrawn }) as unknown as Entry;
      expect(publish(corpusOf([entry], '2026-05-19')).tombstones).toEqual([]);
      const open = publish(corpusOf([entry], '2026-05-20'));
      expect(open.records[kind].size).toBe(0);
      expect(open.tombstones).toHaveLength(1);
      expect(open.tombstones[0]).toMatchObject({
        kind,
        id: entry.id,
        cause: 'withdrawn',
        endedOn: '2026-05-20',
      });
      expect(open.tombstones[0]!.reason).toBe('复议机关撤销该决定');
      expect(open.tombstones[0]!.basis).toContain('国办发〔2018〕118号');
      expect(JSON.stringify(open.tombstones)).not.toContain('松风');
    },
  );

  it('says only the case of the law where the reason names the party of another register', () => {
    const reason = '撤销示例市松风化工有限公司的许可';
    const entry = record('licence', { withdrawn: { ...withdrawn, reason } }) as unknown as Entry;
    expect(publish(corpusOf([entry])).tombstones[0]?.reason).toBe('撤销');
  });

  it('leaves nothing of a record that was withdrawn before anybody saw it', () => {
    const entry = record('licence', { publishedOn: undefined, withdrawn }) as unknown as Entry;
    expect(publish(corpusOf([entry])).tombstones).toEqual([]);
  });

  it('leaves the number of an entry of the dishonesty list, with the cause of its removal', () => {
    const removed = { on: '2026-05-20', cause: '提前移出' };
    const entry = record('dishonesty', { removed }) as unknown as Entry;
    expect(publish(corpusOf([entry])).tombstones).toMatchObject([
      { kind: 'dishonesty', docNumber: '（示）应急失信〔2026〕1号', reason: '移出名单（提前移出）' },
    ]);
  });
});
