import {
  makeHolidayTable,
  type FixedHoliday,
  type HolidayTable,
  type HolidayYear,
} from '../../base/calendar.ts';
import { addDays } from '../../base/dates.ts';

/** One holiday of a yearly notice: first and last day off (weekends inside included) and the days worked instead. */
export interface HolidayPeriod {
  name: string;
  from: string;
  to: string;
  work?: readonly string[];
}

/** The arrangement of a year as the General Office of the State Council announced it. */
export interface HolidayNotice {
  year: number;
  /** Number of the notice (国务院办公厅关于…年部分节假日安排的通知), with later changes. */
  source: string;
  periods: readonly HolidayPeriod[];
}

const period = (name: string, from: string, to: string, ...work: string[]): HolidayPeriod => ({
  name,
  from,
  to,
  work,
});

/** Yearly notices. A year that is not here has not been announced. */
export const holidayNotices: readonly HolidayNotice[] = [
  {
    year: 2019,
    source: '国办发明电〔2018〕15号；劳动节按2019年3月22日调整通知',
    periods: [
      period('元旦', '2018-12-30', '2019-01-01', '2018-12-29'),
      period('春节', '2019-02-04', '2019-02-10', '2019-02-02', '2019-02-03'),
      period('清明节', '2019-04-05', '2019-04-05'),
      period('劳动节', '2019-05-01', '2019-05-04', '2019-04-28', '2019-05-05'),
      period('端午节', '2019-06-07', '2019-06-07'),
      period('中秋节', '2019-09-13', '2019-09-13'),
      period('国庆节', '2019-10-01', '2019-10-07', '2019-09-29', '2019-10-12'),
    ],
  },
  {
    year: 2020,
    source: '国办发明电〔2019〕16号；春节按国办发明电〔2020〕1号延长',
    periods: [
      period('元旦', '2020-01-01', '2020-01-01'),
      period('春节', '2020-01-24', '2020-02-02', '2020-01-19'),
      period('清明节', '2020-04-04', '2020-04-06'),
      period('劳动节', '2020-05-01', '2020-05-05', '2020-04-26', '2020-05-09'),
      period('端午节', '2020-06-25', '2020-06-27', '2020-06-28'),
      period('国庆节、中秋节', '2020-10-01', '2020-10-08', '2020-09-27', '2020-10-10'),
    ],
  },
  {
    year: 2021,
    source: '国办发明电〔2020〕27号',
    periods: [
      period('元旦', '2021-01-01', '2021-01-03'),
      period('春节', '2021-02-11', '2021-02-17', '2021-02-07', '2021-02-20'),
      period('清明节', '2021-04-03', '2021-04-05'),
      period('劳动节', '2021-05-01', '2021-05-05', '2021-04-25', '2021-05-08'),
      period('端午节', '2021-06-12', '2021-06-14'),
      period('中秋节', '2021-09-19', '2021-09-21', '2021-09-18'),
      period('国庆节', '2021-10-01', '2021-10-07', '2021-09-26', '2021-10-09'),
    ],
  },
  {
    year: 2022,
    source: '国办发明电〔2021〕11号',
    periods: [
      period('元旦', '2022-01-01', '2022-01-03'),
      period('春节', '2022-01-31', '2022-02-06', '2022-01-29', '2022-01-30'),
      period('清明节', '2022-04-03', '2022-04-05', '2022-04-02'),
      period('劳动节', '2022-04-30', '2022-05-04', '2022-04-24', '2022-05-07'),
      period('端午节', '2022-06-03', '2022-06-05'),
      period('中秋节', '2022-09-10', '2022-09-12'),
      period('国庆节', '2022-10-01', '2022-10-07', '2022-10-08', '2022-10-09'),
    ],
  },
  {
    year: 2023,
    source: '国务院办公厅关于2023年部分节假日安排的通知',
    periods: [
      period('元旦', '2022-12-31', '2023-01-02'),
      period('春节', '2023-01-21', '2023-01-27', '2023-01-28', '2023-01-29'),
      period('清明节', '2023-04-05', '2023-04-05'),
      period('劳动节', '2023-04-29', '2023-05-03', '2023-04-23', '2023-05-06'),
      period('端午节', '2023-06-22', '2023-06-24', '2023-06-25'),
      period('中秋节、国庆节', '2023-09-29', '2023-10-06', '2023-10-07', '2023-10-08'),
    ],
  },
  {
    year: 2024,
    source: '国务院办公厅关于2024年部分节假日安排的通知',
    periods: [
      period('元旦', '2024-01-01', '2024-01-01'),
      period('春节', '2024-02-10', '2024-02-17', '2024-02-04', '2024-02-18'),
      period('清明节', '2024-04-04', '2024-04-06', '2024-04-07'),
      period('劳动节', '2024-05-01', '2024-05-05', '2024-04-28', '2024-05-11'),
      period('端午节', '2024-06-10', '2024-06-10'),
      period('中秋节', '2024-09-15', '2024-09-17', '2024-09-14'),
      period('国庆节', '2024-10-01', '2024-10-07', '2024-09-29', '2024-10-12'),
    ],
  },
  {
    year: 2025,
    source: '国务院办公厅关于2025年部分节假日安排的通知',
    periods: [
      period('元旦', '2025-01-01', '2025-01-01'),
      period('春节', '2025-01-28', '2025-02-04', '2025-01-26', '2025-02-08'),
      period('清明节', '2025-04-04', '2025-04-06'),
      period('劳动节', '2025-05-01', '2025-05-05', '2025-04-27'),
      period('端午节', '2025-05-31', '2025-06-02'),
      period('国庆节、中秋节', '2025-10-01', '2025-10-08', '2025-09-28', '2025-10-11'),
    ],
  },
  {
    year: 2026,
    source: '国务院办公厅关于2026年部分节假日安排的通知',
    periods: [
      period('元旦', '2026-01-01', '2026-01-03', '2026-01-04'),
      period('春节', '2026-02-15', '2026-02-23', '2026-02-14', '2026-02-28'),
      period('清明节', '2026-04-04', '2026-04-06'),
      period('劳动节', '2026-05-01', '2026-05-05', '2026-05-09'),
      period('端午节', '2026-06-19', '2026-06-21'),
      period('中秋节', '2026-09-25', '2026-09-27'),
      period('国庆节', '2026-10-01', '2026-10-07', '2026-09-20', '2026-10-10'),
    ],
  },
];

/** Holidays on the same date each year (全国年节及纪念日放假办法 art. 2): all that is sure of a year not announced. */
export const fixedHolidays: readonly FixedHoliday[] = [
  { monthDay: '01-01', fromYear: 1950 },
  { monthDay: '05-01', fromYear: 1950 },
  // The second day of 劳动节 came with 国务院令第795号.
  { monthDay: '05-02', fromYear: 2025 },
  { monthDay: '10-01', fromYear: 1950 },
  { monthDay: '10-02', fromYear: 1950 },
  { monthDay: '10-03', fromYear: 1999 },
];

function toYear(notice: HolidayNotice): HolidayYear {
  const off: string[] = [];
  for (const { from, to } of notice.periods) {
    for (let date = from; date <= to; date = addDays(date, 1)) off.push(date);
  }
  return { year: notice.year, off, work: notice.periods.flatMap((each) => each.work ?? []) };
}

/** The holiday table of all announced years, for the functions of `base/calendar.ts`. */
export const holidayTable: HolidayTable = makeHolidayTable(holidayNotices.map(toYear), fixedHolidays);
