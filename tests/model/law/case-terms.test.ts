import { describe, expect, test } from 'vitest';
import { parseCitations } from '../../../src/base/citation.ts';
import { caseTerm, caseTerms, endOf, limitationOf } from '../../../src/model/law/case-terms.ts';
import type { CaseTermId } from '../../../src/model/law/case-terms.ts';
import { remediesEnd } from '../../../src/model/remedies-end.ts';

describe('endOf', () => {
  test.each<[CaseTermId, string, string]>([
    // Before and after 行政处罚法 of 2021: calendar days, then working days.
    ['registration', '2021-07-14', '2021-07-21'],
    ['registration', '2021-07-15', '2021-07-26'],
    ['hearing-request', '2021-07-13', '2021-07-16'],
    ['hearing-request', '2021-07-15', '2021-07-22'],
    ['hearing-notice', '2021-07-14', '2021-07-21'],
    ['hearing-notice', '2021-07-15', '2021-07-26'],
    ['deliver', '2021-07-14', '2021-07-21'],
    ['deliver', '2026-02-05', '2026-02-14'],
    ['decide', '2026-01-14', '2026-04-14'],
    // The ninetieth day is the Sunday of 2026-08-09.
    ['decide', '2026-05-11', '2026-08-10'],
    ['public-delivery', '2021-12-31', '2022-03-01'],
    ['public-delivery', '2022-01-01', '2022-01-31'],
    ['withdraw-publication', '2025-06-12', '2025-06-17'],
    ['demand', '2026-08-10', '2026-08-24'],
    ['court', '2026-08-06', '2026-11-06'],
    // Three days that end on a Saturday; twenty-four hours do not wait for Monday.
    ['crime-decide', '2026-01-21', '2026-01-26'],
    ['crime-send', '2026-01-23', '2026-01-24'],
    ['limitation', '2024-02-29', '2026-02-28'],
    ['limitation-grave', '2021-07-15', '2026-07-15'],
    ['report-upward', '2026-02-05', '2026-02-24'],
  ])('%s from %s ends on %s', (id, from, end) => {
    expect(endOf(id, from)?.date).toBe(end);
  });

  test('before the law knew a term there is none', () => {
    expect(endOf('decide', '2021-07-14')).toBeUndefined();
    expect(endOf('withdraw-publication', '2021-07-14')).toBeUndefined();
    expect(endOf('demand', '2011-12-31')).toBeUndefined();
  });
});

test('terms of one kind follow one another without gap or overlap', () => {
  for (const id of new Set(caseTerms.map((term) => term.id))) {
    const periods = caseTerms.filter((term) => term.id === id);
    for (const [index, { validTo }] of periods.slice(0, -1).entries()) {
      expect(validTo).toBeDefined();
      expect(caseTerm(id, validTo!)).toBe(periods[index]);
      expect(caseTerm(id, periods[index + 1]!.validFrom)).toBe(periods[index + 1]);
    }
    expect(periods.at(-1)?.validTo).toBeUndefined();
  }
});

test('every term says in a readable citation where it comes from', () => {
  for (const { basis } of caseTerms) expect(basis).toMatch(/^《[^《》]+》/u);
  const numbered = caseTerms.filter(({ basis }) => basis.includes('条'));
  for (const { basis } of numbered) expect(parseCitations(basis)).toMatchObject({ ok: true });
});

describe('remediesEnd', () => {
  const penalty = {
    decidedOn: '2026-02-05',
    servedOn: '2026-02-06',
    procedure: 'ordinary' as const,
    remedies: [],
  };
  const review = { kind: 'review' as const, body: '示例市人民政府', filedOn: '2026-02-20' };

  test('six months from service', () => {
    expect(remediesEnd(penalty)?.date).toBe('2026-08-06');
  });

  test('fifteen days from the review decision; unknown while it is pending or a suit runs', () => {
    const decided = { ...review, result: 'upheld' as const, resultOn: '2026-04-20' };
    expect(remediesEnd({ ...penalty, remedies: [decided] })?.date).toBe('2026-05-06');
    expect(remediesEnd({ ...penalty, remedies: [{ ...review, result: 'pending' }] })).toBeUndefined();
    expect(
      remediesEnd({ ...penalty, remedies: [{ ...review, kind: 'suit', result: 'pending' }] }),
    ).toBeUndefined();
  });

  test.each([
    ['2023-12-29', '2024-07-01'],
    ['2024-01-02', '2024-03-04'],
  ])('on the spot on %s: until %s, since 2024 review comes first', (on, last) => {
    const spot = { ...penalty, procedure: 'spot' as const, decidedOn: on, servedOn: on };
    expect(remediesEnd(spot)?.date).toBe(last);
  });

  test('unknown without service', () => {
    expect(remediesEnd({ ...penalty, servedOn: undefined })).toBeUndefined();
  });
});

describe('limitation', () => {
  test.each([
    ['2021-07-14', true, '2023-07-14'],
    ['2021-07-15', true, '2026-07-15'],
    ['2021-07-15', false, '2023-07-15'],
  ])('an act that ended on %s, grave %s, may be discovered until %s', (ended, isGrave, last) => {
    expect(endOf(limitationOf(ended, isGrave), ended)?.date).toBe(last);
  });
});
