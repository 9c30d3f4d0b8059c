import { addMonthsToMonth } from '../../base/dates.ts';
import { formatWan } from '../../base/money.ts';
import type { Statistics } from '../../model/kinds/statistics.ts';
import { changeOf } from '../../base/change.ts';
import { figureOf, figures, totalsBy, type Figure } from '../statistics.ts';
import { nothing } from './writing.ts';

/** Sections of the table, each with the figures in it; figures of groups are named by the group. */
const sections: readonly [title: string, paths: readonly string[]][] = [
  [
    '监督检查',
    [
      'subjects',
      'firms',
      'visits',
      'plannedVisits',
      'triggeredVisits',
      'triggers',
      'randomVisits',
      'keyVisits',
      'documents',
      'rechecksDue',
      'rechecksDone',
    ],
  ],
  ['事故隐患', ['hazards', 'majorHazards', 'dueHazards', 'rectified']],
  ['现场处理和强制措施', ['measures']],
  ['行政处罚', ['cases', 'casesBefore', 'casesAfter', 'closed', 'penalties', 'penaltyKinds']],
  ['罚没款', ['fines', 'finesRoutine', 'finesAccident', 'finesUnits', 'finesPersons']],
  ['停产、许可和关闭', ['stopped', 'suspended', 'revoked', 'closeProposed', 'closedDown']],
  ['移送和救济', ['crimeTransfers', 'otherTransfers', 'hearings', 'reviews', 'suits', 'overturned']],
  ['举报投诉', ['complaints']],
  ['执法力量', ['officers', 'certified', 'teams']],
];

/** One line of the table of a month. */
export interface MonthRow {
  title: string;
  unit: string;
  value: string;
  previous: string;
  year: string;
  total: string;
}

/** Writes a figure: whole numbers as they are, money in 万元 with two decimals. */
export function writeFigure(figure: Pick<Figure, 'money'>, value: number | undefined): string {
  if (value === undefined) return nothing;
  return figure.money ? formatWan(value) : String(value);
}

/** Change in per cent, signed as tables have it; nothing where the earlier figure is zero or unknown. */
function move(now: number | undefined, then: number | undefined): string {
  const change = changeOf(now, then);
  if (change?.direction === 'same') return '0.0';
  return change?.percent === undefined ? nothing : change.percent.toFixed(1);
}

/** A section of the table: its first line, which carries its name, and the others. */
export interface MonthSection {
  section: string;
  first: MonthRow;
  rest: MonthRow[];
}

/**
 * The figures of a month beside those before it: change on the month before and on the year before, and the sum since
 * January where every month has a record. `records` are those of the same agency and the same scope.
 */
export function monthTable(record: Statistics, records: readonly Statistics[]): MonthSection[] {
  const at = (month: string) => records.find((each) => each.month === month);
  const previous = at(addMonthsToMonth(record.month, -1));
  const yearBefore = at(addMonthsToMonth(record.month, -12));
  const since = records.filter(
    ({ month }) => month.slice(0, 4) === record.month.slice(0, 4) && month <= record.month,
  );
  const complete = since.length === Number(record.month.slice(5));
  const totals = complete ? totalsBy('year', since)[0]?.values : undefined;
  return sections.flatMap(([section, paths]) => {
    const [first, ...rest] = figures()
      .filter(({ path }) => paths.includes(path) || paths.includes(path.split('.')[0]!))
      .filter(({ path }) => figureOf(record, path) !== undefined)
      .map((figure): MonthRow => {
        const value = figureOf(record, figure.path);
        return {
          title: figure.title,
          unit: figure.unit,
          value: writeFigure(figure, value),
          previous: move(value, previous && figureOf(previous, figure.path)),
          year: move(value, yearBefore && figureOf(yearBefore, figure.path)),
          total: writeFigure(figure, figure.nature === 'stock' ? value : totals?.[figure.path]),
        };
      });
    return first ? [{ section, first, rest }] : [];
  });
}

/** The table with every figure there is, to be filled in by hand. */
export function blankMonthTable(): MonthSection[] {
  return sections.flatMap(([section, paths]) => {
    const [first, ...rest] = figures()
      .filter(({ path }) => paths.includes(path) || paths.includes(path.split('.')[0]!))
      .map(({ title, unit }): MonthRow => ({ title, unit, value: '', previous: '', year: '', total: '' }));
    return first ? [{ section, first, rest }] : [];
  });
}
