import { addDays, daysBetween } from '../../base/dates.ts';
import type { Coercion } from '../../model/kinds/coercion.ts';

/** Measures whose objects are listed: sealing and seizure. */
export function isSealing({ kind }: Coercion): boolean {
  return kind === 'seal' || kind === 'detain';
}

/** Cutting of power or of explosives. */
export function isSupplyCut({ kind }: Coercion): boolean {
  return kind === 'cut-power' || kind === 'cut-explosives';
}

/** Stops and closures of coal mines: announced like coercion, but no coercion in the sense of the law. */
export function isMineOrder({ kind }: Coercion): boolean {
  return kind === 'stop-mine' || kind === 'close-mine';
}

/** Day the measure was carried out. */
export function startOf({ startedOn, decidedOn }: Coercion): string {
  return startedOn ?? decidedOn;
}

/** Days of tests told to the party in writing, which do not count into the term (行政强制法 art. 25(3)); open ones run to today. */
export function testingDays({ testing }: Coercion, today: string): number {
  return testing.reduce(
    (sum, { from, to, toldOn }) => (toldOn === undefined ? sum : sum + daysBetween(from, to ?? today) + 1),
    0,
  );
}

/** Last day of the term with extensions and tests; undefined where no term is set. */
export function termEnd(value: Coercion, today: string): string | undefined {
  const end = value.extensions.at(-1)?.to ?? value.to;
  return end === undefined ? undefined : addDays(end, testingDays(value, today));
}

/** Minutes from one day and time to another; undefined where a time is unknown. */
export function minutesBetween(
  from: { on: string; time?: string | undefined },
  to: { on: string; time?: string | undefined },
): number | undefined {
  if (from.time === undefined || to.time === undefined) return undefined;
  return daysBetween(from.on, to.on) * 1440 + minutes(to.time) - minutes(from.time);
}

/** Minutes since midnight of a clock time `H:MM`. */
export function minutes(time: string): number {
  const [hour, minute] = time.split(':');
  return Number(hour) * 60 + Number(minute);
}
