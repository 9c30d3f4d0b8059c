import { formatChinese, formatChineseMonth, monthEnd } from '../../base/dates.ts';
import { percentOf } from '../../base/change.ts';
import type { Act, Seen } from './act.ts';
import { figures } from '../statistics.ts';
import { agencyNameOn } from './agency.ts';
import { basisOn, changes, correctionsOf, monthChannel } from './month-parts.ts';
import { monthTable } from './month-table.ts';
import { sectionNumbers, withoutStop } from './writing.ts';

/** Why a month is not one for this notice. */
export const noComplaints = ({ complaints }: Seen<'statistics'>) =>
  complaints ? undefined : { zh: '当月统计没有举报投诉数据', en: 'the month has no figures of complaints' };

const share = (part: number | undefined, whole: number | undefined) => percentOf(part, whole)?.toFixed(1);

/** How to report a hazard or a violation, as far as the agency says. */
function reportingOf({ complaint }: Seen<'agency'>) {
  if (!complaint) return undefined;
  const { phone, email, address, url, reward } = complaint;
  return { phone, email, address, url, reward: reward && withoutStop(reward) };
}

/**
 * 月度举报核查情况公示: complaints of one month as they were received, accepted, verified and confirmed, counted only; what was
 * complained of and by whom is in no record it reads.
 */
export function deriveMonthComplaint(act: Act<'statistics'>) {
  const { id, value: record, agency, others, needs } = act;
  const found = record.complaints!;
  const records = others('statistics', (each) => each.scope === record.scope);
  const date = needs.need(
    record.publishedOn && formatChinese(record.publishedOn),
    'statistics',
    id,
    'publishedOn',
  );
  const on = record.publishedOn ?? monthEnd(record.month);
  const name = agencyNameOn(agency, on);
  const period = formatChineseMonth(record.month);
  const number = sectionNumbers();
  const idle = Object.values(found).every((count) => count === 0);
  const titles = new Set(
    figures().flatMap(({ path, title }) => (path.startsWith('complaints.') ? [title] : [])),
  );
  const triggered = record.triggers?.complaint;
  const reporting = reportingOf(agency);
  const table = monthTable(record, records).filter(({ section }) => section === '举报投诉');
  const view = {
    agency: name,
    period,
    basis: basisOn(monthEnd(record.month)),
    subordinates: record.scope === 'total' ? '本级及下属单位' : undefined,
    idle: idle ? '未收到' : undefined,
    receipt: idle
      ? undefined
      : {
          number: number(),
          received: String(found.received),
          change: changes(record, records, 'complaints.received'),
          accepted: String(found.accepted),
        },
    checked: idle
      ? undefined
      : {
          number: number(),
          verified: String(found.verified),
          share: share(found.verified, found.accepted),
          confirmed: String(found.confirmed),
          confirmedShare: share(found.confirmed, found.verified),
          realName:
            found.realName === undefined
              ? undefined
              : {
                  received: String(found.realName),
                  verified: found.realNameVerified === undefined ? undefined : String(found.realNameVerified),
                  share: share(found.realNameVerified, found.realName),
                },
          triggered: triggered ? String(triggered) : undefined,
        },
    corrections: correctionsOf(
      record.corrections.filter(({ field }) => titles.has(field)),
      number,
    ),
    reporting: reporting && { number: number(), ...reporting },
    note: record.note && withoutStop(record.note),
    channel: monthChannel(act),
    rows: table.flatMap(({ first, rest }) => [first, ...rest]),
    date,
  };
  return {
    view,
    title: `${name}关于${period}举报投诉受理核查情况的公示`,
    author: name,
    date: on,
  };
}
