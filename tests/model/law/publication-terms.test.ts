import { expect, it, test } from 'vitest';
import { holidayTable } from '../../../src/model/law/holidays.ts';
import { formatBasis } from '../../../src/model/law/basis.ts';
import { publicationTerm, publicationTerms, publishBy } from '../../../src/model/law/publication-terms.ts';
import { regulationById } from '../../../src/model/law/regulations.ts';

test.each([
  ['penalty', '2025-09-29', '2025-10-15'],
  ['licence', '2025-03-03', '2025-03-12'],
  ['enforcement', '2025-03-03', '2025-03-31'],
  ['disclosure', '2025-09-29', '2025-11-03'],
  ['withdrawal', '2025-09-29', '2025-10-10'],
  ['coal-notice', '2024-05-06', '2024-05-11'],
  ['plan', '2026-01-15', '2026-03-31'],
  ['supervision-report', '2025-12-31', '2026-03-31'],
  ['enforcement-data', '2025-06-01', '2026-01-31'],
  ['disclosure-report', '2025-06-01', '2026-01-31'],
  ['disclosure-report-government', '2025-06-01', '2026-03-31'],
  ['monthly', '2025-12-01', '2026-01-15'],
  ['quarterly', '2025-05-01', '2025-07-31'],
  ['accident-evaluation', '2025-05-31', '2026-05-31'],
  ['inspection-standards', '2025-05-31', '2025-06-30'],
  ['benchmarks', '2025-05-31', undefined],
])('%s after %s is due %s', (id, event, due) => {
  expect(publishBy(publicationTerm(id, event)!.term, event, holidayTable)?.date).toBe(due);
});

it('selects by date', () => {
  expect(publicationTerm('withdrawal', '2021-07-14')).toBeUndefined();
  expect(publicationTerm('coal-notice', '2024-04-30')).toBeUndefined();
  expect(publicationTerm('penalty', '2021-08-31')?.basis.map(formatBasis)).toEqual([
    '《关于进一步完善行政许可和行政处罚等信用信息公示工作的指导意见》（发改办财金〔2018〕424号）',
  ]);
  expect(publicationTerm('penalty', '2021-09-01')?.basis.map(formatBasis)[0]).toBe(
    '《中华人民共和国安全生产法》第七十八条第二款',
  );
});

it('rests on known laws, in force when the duty began', () => {
  for (const { id, basis, validFrom } of publicationTerms) {
    for (const { law } of basis) {
      const effective = regulationById(law)?.effective;
      expect([id, law, effective!.slice(0, 4) <= validFrom.slice(0, 4)]).toEqual([id, law, true]);
    }
  }
});

it('says when a due date rests on a year nobody has announced', () => {
  expect(publishBy(publicationTerm('penalty', '2026-12-28')!.term, '2026-12-28', holidayTable)).toEqual({
    date: '2027-01-07',
    estimated: true,
  });
});
