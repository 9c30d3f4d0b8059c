import type { Text } from '../base/diagnostic.ts';
import type { Change } from '../base/change.ts';
import { changeOf, formatChange, formatPoints, percentOf, round } from '../base/change.ts';
import { quarterIndicators } from '../model/kinds/quarter.ts';
import type { Quarter } from '../model/kinds/quarter.ts';
import type { Statistics } from '../model/kinds/statistics.ts';
import type { PeriodTotals } from './statistics.ts';
import { countedOnce, shiftPeriod, totalsBy, yearBefore } from './statistics.ts';

export type Indicator = keyof typeof quarterIndicators;

/** Shares, which move by points; each is a part of a whole. */
const shares: Partial<Record<Indicator, readonly [part: string, whole: string]>> = {
  plannedShare: ['plannedVisits', 'visits'],
  rectifiedShare: ['rectified', 'hazards'],
};

/** One figure of a unit in a quarter beside the quarter before and the same one of last year. */
export interface IndicatorLine {
  indicator: Indicator;
  title: string;
  /** Fen for money, per cent for shares, else a count. */
  value?: number;
  previous?: number;
  lastYear?: number;
  /** `环比减少3.0%`, `同比提高1.2个百分点`; `—` where nothing can be compared. */
  onPrevious: Text;
  onYear: Text;
  previousChange?: Change;
  yearChange?: Change;
}

/** One unit of an analysis. */
export interface UnitAnalysis {
  unit: string;
  /** Whether every month of the quarter has a record. */
  complete: boolean;
  lines: IndicatorLine[];
}

/** A quarter computed from monthly statistics. */
export interface QuarterAnalysis {
  /** e.g. `2026-Q1`. */
  period: string;
  units: UnitAnalysis[];
  total: UnitAnalysis;
}

const indicators = Object.keys(quarterIndicators) as Indicator[];

const valueOf = (totals: PeriodTotals | undefined, indicator: Indicator): number | undefined => {
  const share = shares[indicator];
  if (!totals) return undefined;
  return share ? percentOf(totals.values[share[0]], totals.values[share[1]]) : totals.values[indicator];
};

function analysisOf(unit: string, records: readonly Statistics[], period: string): UnitAnalysis {
  const periods = new Map(totalsBy('quarter', records).map((each) => [each.period, each]));
  // A quarter of which a month is missing is not compared with a whole one.
  const whole = (name: string) => {
    const found = periods.get(name);
    return found?.complete ? found : undefined;
  };
  const now = periods.get(period);
  const [before, lastYear] = [whole(shiftPeriod(period, -1)), whole(yearBefore(period))];
  const compared = now?.complete ?? false;
  const lines = indicators.map((indicator): IndicatorLine => {
    const [value, previous, year] = [now, before, lastYear].map((each) => valueOf(each, indicator));
    const isShare = shares[indicator] !== undefined;
    const previousChange = compared ? changeOf(value, previous) : undefined;
    const yearChange = compared ? changeOf(value, year) : undefined;
    const none: Text = { zh: '—', en: '—' };
    const words = (then: number | undefined, change: Change | undefined, comparison: 'previous' | 'year') => {
      if (!compared) return none;
      return isShare ? formatPoints(value, then, comparison) : formatChange(change, comparison);
    };
    return {
      indicator,
      title: quarterIndicators[indicator],
      ...(value !== undefined && { value }),
      ...(previous !== undefined && { previous }),
      ...(year !== undefined && { lastYear: year }),
      onPrevious: words(previous, previousChange, 'previous'),
      onYear: words(year, yearChange, 'year'),
      ...(previousChange && { previousChange }),
      ...(yearChange && { yearChange }),
    };
  });
  return { unit, complete: compared, lines };
}

/**
 * Analyses a quarter by unit from monthly statistics: each unit's own records, and the total of all of them counted
 * once. `units` are the agency itself and those directly below it; a unit's figures include what lies below it only
 * where it reports 本级及下属单位 itself.
 */
export function quarterAnalysis(
  units: readonly string[],
  statistics: Iterable<Statistics>,
  period: string,
  parentOf: (agency: string) => string | undefined = () => undefined,
): QuarterAnalysis {
  const of = new Map<string, Statistics[]>(units.map((unit) => [unit, []]));
  for (const record of statistics) of.get(record.agency)?.push(record);
  const all = [...of.values()].flat();
  return {
    period,
    units: units.map((unit) => analysisOf(unit, of.get(unit)!, period)),
    total: analysisOf('', countedOnce(all, parentOf), period),
  };
}

/** The line of an indicator. */
export function lineOf(analysis: UnitAnalysis, indicator: Indicator): IndicatorLine {
  return analysis.lines.find((line) => line.indicator === indicator)!;
}

/** Units by one figure, the greatest first; equal figures in the order of the units. Units without it are left out. */
export function rankUnits(
  analysis: QuarterAnalysis,
  indicator: Indicator,
  count = analysis.units.length,
): UnitAnalysis[] {
  return analysis.units
    .filter((unit) => lineOf(unit, indicator).value !== undefined)
    .sort((a, b) => lineOf(b, indicator).value! - lineOf(a, indicator).value!)
    .slice(0, count);
}

/** Units whose figure rose and fell against the quarter before or last year. */
export function movedUnits(
  analysis: QuarterAnalysis,
  indicator: Indicator,
  comparison: 'previous' | 'year',
): { up: string[]; down: string[] } {
  const moved = { up: [] as string[], down: [] as string[] };
  for (const unit of analysis.units) {
    const line = lineOf(unit, indicator);
    const then = comparison === 'year' ? line.lastYear : line.previous;
    if (!unit.complete || line.value === undefined || then === undefined) continue;
    if (line.value > then) moved.up.push(unit.unit);
    if (line.value < then) moved.down.push(unit.unit);
  }
  return moved;
}

/** A reported figure that is not the computed one. */
export interface QuarterDifference {
  /** Unit, empty for the total. */
  unit: string;
  indicator: Indicator;
  reported: number;
  computed: number;
}

/** Sets a reported quarter against the one computed; differences are told, never repaired. */
export function compareQuarter(reported: Quarter, computed: QuarterAnalysis): QuarterDifference[] {
  const rows = [...reported.units.map((row) => [row.unit, row] as const), ['', reported.total] as const];
  return rows.flatMap(([unit, row]) => {
    const analysis = unit === '' ? computed.total : computed.units.find((each) => each.unit === unit);
    if (!analysis?.complete) return [];
    return indicators.flatMap((indicator): QuarterDifference[] => {
      if (shares[indicator]) return [];
      const stated = (row as unknown as Record<string, number | undefined>)[indicator];
      const found = lineOf(analysis, indicator).value;
      if (stated === undefined || found === undefined || stated === found) return [];
      return [{ unit, indicator, reported: stated, computed: found }];
    });
  });
}

/** Writes the figure of a line: 万元 with two decimals for money, per cent with one for shares. */
export function writeLine({ indicator, value }: Pick<IndicatorLine, 'indicator' | 'value'>): string {
  if (value === undefined) return '—';
  if (indicator === 'fines') return (value / 1_000_000).toFixed(2);
  return shares[indicator] ? `${round(value).toFixed(1)}%` : String(value);
}
