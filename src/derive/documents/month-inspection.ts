import { addMonthsToMonth, formatChinese, formatChineseMonth, monthEnd } from '../../base/dates.ts';
import { formatWan } from '../../base/money.ts';
import { formatBasis } from '../../model/law/basis.ts';
import { inForce, regulationById } from '../../model/law/regulations.ts';
import { sectors, type Statistics } from '../../model/kinds/statistics.ts';
import { changeOf, formatChange, percentOf } from '../../base/change.ts';
import { figures, figureOf } from '../statistics.ts';
import type { Act } from './act.ts';
import { agencyNameOn } from './agency.ts';
import { monthTable } from './month-table.ts';
import { enumerate, sectionNumbers, withoutStop } from './writing.ts';

const text = (number: number | undefined) => (number === undefined ? undefined : String(number));

/** Figures of a group that are not zero, e.g. `举报触发2家次、事故触发1家次`. */
function breakdown(record: Statistics, group: string): string | undefined {
  const parts = figures()
    .filter(({ path }) => path.startsWith(`${group}.`))
    .flatMap(({ path, title, unit }) => {
      const value = figureOf(record, path);
      return value ? [`${title}${value}${unit}`] : [];
    });
  return parts.length > 0 ? enumerate(parts) : undefined;
}

/** `（同比增加12.5%，环比持平）`, as far as there is something to compare with. */
function changes(record: Statistics, records: readonly Statistics[], path: string): string | undefined {
  const at = (months: number) =>
    records.find(({ month }) => month === addMonthsToMonth(record.month, months));
  const [year, previous] = [at(-12), at(-1)];
  const now = figureOf(record, path);
  const parts = [
    formatChange(changeOf(now, year && figureOf(year, path)), 'year').zh,
    formatChange(changeOf(now, previous && figureOf(previous, path)), 'previous').zh,
  ].filter((part) => part !== '—');
  return parts.length > 0 ? parts.join('，') : undefined;
}

/** The office document that asks for the notice, once it was in force. */
function basisOn(date: string): string | undefined {
  const regulation = regulationById('S0');
  return regulation && inForce(regulation, date)
    ? formatBasis({ law: 'S0', article: 8, item: 3 })
    : undefined;
}

function checks(record: Statistics, records: readonly Statistics[]) {
  return {
    subjects: text(record.subjects),
    firms: String(record.firms),
    visits: String(record.visits),
    change: changes(record, records, 'visits'),
    planned: String(record.plannedVisits),
    triggered: String(record.triggeredVisits),
    triggers: breakdown(record, 'triggers'),
    random: text(record.randomVisits),
    key: text(record.keyVisits),
    documents: text(record.documents),
    rechecks:
      record.rechecksDone === undefined
        ? undefined
        : { done: String(record.rechecksDone), due: text(record.rechecksDue) },
  };
}

function penalties(record: Statistics, records: readonly Statistics[]) {
  const split =
    record.finesRoutine === undefined || record.finesAccident === undefined
      ? undefined
      : { routine: formatWan(record.finesRoutine), accident: formatWan(record.finesAccident) };
  return {
    cases: String(record.cases),
    before: String(record.casesBefore),
    after: String(record.casesAfter),
    closed: text(record.closed),
    count: String(record.penalties),
    change: changes(record, records, 'penalties'),
    kinds: breakdown(record, 'penaltyKinds'),
    fines: formatWan(record.fines),
    split,
  };
}

function complaints(record: Statistics) {
  const found = record.complaints;
  if (!found) return undefined;
  const realName =
    found.realName === undefined
      ? undefined
      : { received: String(found.realName), verified: text(found.realNameVerified) };
  return {
    received: String(found.received),
    accepted: String(found.accepted),
    verified: String(found.verified),
    confirmed: String(found.confirmed),
    realName,
  };
}

/** 月度监督检查情况公示: what one agency did in one month, in sentences and as a table with what it did before. */
export function deriveMonthInspection({ id, value: record, agency, others, needs }: Act<'statistics'>) {
  const records = others('statistics', (each) => each.scope === record.scope);
  const date = needs.need(
    record.publishedOn && formatChinese(record.publishedOn),
    'statistics',
    id,
    'publishedOn',
  );
  const name = agencyNameOn(agency, record.publishedOn ?? monthEnd(record.month));
  const period = formatChineseMonth(record.month);
  const number = sectionNumbers();
  const measures = breakdown(record, 'measures');
  const idle = record.visits === 0 && record.penalties === 0;
  const found = complaints(record);
  const { supervision } = agency;
  const need = (value: string | undefined, path: string) =>
    needs.need(value, 'agency', record.agency, `supervision.${path}`);
  const view = {
    agency: name,
    period,
    basis: basisOn(monthEnd(record.month)),
    subordinates: record.scope === 'total' ? '本级及下属单位' : undefined,
    idle: idle ? '未开展' : undefined,
    checks: idle ? undefined : { number: number(), ...checks(record, records) },
    hazards: idle
      ? undefined
      : {
          number: number(),
          found: String(record.hazards),
          major: String(record.majorHazards),
          rectified: String(record.rectified),
          due: text(record.dueHazards),
          rate: percentOf(record.rectified, record.dueHazards ?? record.hazards)?.toFixed(1),
        },
    measures: measures ? { number: number(), list: measures } : undefined,
    penalties: idle ? undefined : { number: number(), ...penalties(record, records) },
    complaints: found && { number: number(), ...found },
    sectors: record.sectors.map((row) => ({
      name: sectors[row.sector],
      visits: String(row.visits),
      penalties: String(row.penalties),
      fines: row.fines === undefined ? '—' : formatWan(row.fines),
    })),
    corrections:
      record.corrections.length === 0
        ? undefined
        : {
            number: number(),
            items: record.corrections.map((each) => ({
              on: formatChinese(each.on),
              field: each.field,
              from: each.from,
              to: each.to,
              reason: withoutStop(each.reason),
            })),
          },
    note: record.note && withoutStop(record.note),
    channel: {
      unit: need(supervision?.unit, 'unit'),
      phone: need(supervision?.phone, 'phone'),
      email: need(supervision?.email, 'email'),
    },
    table: monthTable(record, records),
    date,
  };
  return {
    view,
    title: `${name}关于${period}安全生产监督检查情况的公示`,
    author: name,
    date: record.publishedOn ?? monthEnd(record.month),
  };
}
