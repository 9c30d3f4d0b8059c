import { expect, test } from 'vitest';
import { addDays } from '../../../src/base/dates.ts';
import { regulations } from '../../../src/model/law/editions.ts';
import { findRegulation } from '../../../src/model/law/regulations.ts';

/** Id, day of issue, first day in force, first day no longer in force. */
const editions = [
  ['CF', '2021-01-22', '2021-07-15', undefined],
  ['CF-2017', '2017-09-01', '2018-01-01', '2021-07-15'],
  ['AQ', '2021-06-10', '2021-09-01', undefined],
  ['AQ-2014', '2014-08-31', '2014-12-01', '2021-09-01'],
  ['QZ', '2011-06-30', '2012-01-01', undefined],
  ['XK', '2019-04-23', '2019-04-23', undefined],
  ['FY', '2023-09-01', '2024-01-01', undefined],
  ['FY-2017', '2017-09-01', '2018-01-01', '2024-01-01'],
  ['SS', '2017-06-27', '2017-07-01', undefined],
  ['MS', '2023-09-01', '2024-01-01', undefined],
  ['MS-2021', '2021-12-24', '2022-01-01', '2024-01-01'],
  ['MS-2017', '2017-06-27', '2017-07-01', '2022-01-01'],
  ['GK', '2019-04-03', '2019-05-15', undefined],
  ['GK-2007', '2007-04-05', '2008-05-01', '2019-05-15'],
  ['MK', '2024-01-24', '2024-05-01', undefined],
  ['JC', undefined, '2000-12-01', '2024-05-01'],
  ['YJ', '2019-02-17', '2019-04-01', undefined],
  ['TB', undefined, '2005-09-03', '2024-05-01'],
  ['AX', '2004-01-13', '2004-01-13', undefined],
  ['WH', undefined, '2011-12-01', undefined],
  ['YH', '2006-01-21', '2006-01-21', undefined],
  ['SG', undefined, '2007-06-01', undefined],
  ['YS', '2020-08-07', '2020-08-07', undefined],
  ['FJ', '2024-11-10', '2025-01-01', undefined],
  ['L825', '2025-12-17', '2026-02-01', undefined],
  ['L18', '2025-11-27', '2026-02-01', undefined],
  ['L15', '2015-04-02', '2015-05-01', '2026-02-01'],
  ['L11', undefined, '2023-10-01', undefined],
  ['L12', undefined, '2024-01-01', undefined],
  ['XF', '2025-11-19', '2026-04-01', undefined],
  ['L58', undefined, '2023-05-01', '2026-04-01'],
  ['N527', undefined, '2019-07-01', '2023-05-01'],
  ['N424', undefined, '2018-01-01', undefined],
  ['N118', undefined, '2018-01-01', undefined],
  ['N54', undefined, '2024-01-01', undefined],
  ['N22', undefined, '2025-01-01', undefined],
  ['N90', undefined, '2024-11-01', undefined],
  ['N150', undefined, '2017-01-01', undefined],
  ['S0', undefined, '2018-01-01', undefined],
  ['S1', undefined, '2017-10-01', undefined],
  ['S2', '2016-11-29', '2016-11-29', undefined],
  ['S3', undefined, '2016-01-01', undefined],
  ['S4', undefined, undefined, undefined],
] as const;

test('editions', () => {
  expect(regulations.map(({ id, issued, effective, repealed }) => [id, issued, effective, repealed])).toEqual(
    editions,
  );
});

test.each(editions.filter(([, , effective]) => effective !== undefined))(
  '%s is found from its first day to its last',
  (id, _, effective, repealed) => {
    const { title } = regulations.find((each) => each.id === id)!;
    const isFound = (date: string) => findRegulation(title, date)?.id === id;
    expect([isFound(addDays(effective!, -1)), isFound(effective!)]).toEqual([false, true]);
    if (repealed) expect([isFound(addDays(repealed, -1)), isFound(repealed)]).toEqual([true, false]);
  },
);
