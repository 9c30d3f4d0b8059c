import type { Seen } from './act.ts';
import { channelOf } from './lists/draw.ts';
import { basisOn } from './month-parts.ts';
import { blankMonthTable } from './month-table.ts';
import { sectionNumbers } from './writing.ts';

/** What both empty notices of a month say: room for the month, the law, and whom to tell of errors. */
const common = (agency: Seen<'agency'>, date: string) => ({
  period: '',
  basis: basisOn(date),
  channel: { ...channelOf(agency), email: agency.supervision?.email ?? '' },
});

/** What an empty 月度监督检查情况公示 says nevertheless: its sections, and every figure of its table. */
export function blankMonthInspection(agency: Seen<'agency'>, date: string) {
  const number = sectionNumbers();
  return {
    ...common(agency, date),
    checks: { number: number(), firms: '', visits: '', planned: '', triggered: '' },
    hazards: { number: number(), found: '', major: '', rectified: '' },
    penalties: { number: number(), cases: '', before: '', after: '', count: '', fines: '' },
    complaints: { number: number(), received: '', accepted: '', verified: '', confirmed: '' },
    sectors: Array.from({ length: 5 }, () => ({ name: '', visits: '', penalties: '', fines: '' })),
    table: blankMonthTable(),
  };
}

/** What an empty 月度举报核查情况公示 says nevertheless. */
export function blankMonthComplaint(agency: Seen<'agency'>, date: string) {
  const number = sectionNumbers();
  const { complaint } = agency;
  return {
    ...common(agency, date),
    receipt: { number: number(), received: '', accepted: '' },
    checked: { number: number(), verified: '', confirmed: '' },
    reporting: complaint && { number: number(), phone: complaint.phone },
    rows: blankMonthTable()
      .filter(({ section }) => section === '举报投诉')
      .flatMap(({ first, rest }) => [first, ...rest]),
  };
}
