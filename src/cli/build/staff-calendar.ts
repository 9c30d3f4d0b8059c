import { clocksOf } from '../../derive/clocks/clocks.ts';
import { calendarHead, calendarText } from '../../export/calendar.ts';
import { clockEvents } from '../../export/clock-calendar.ts';
import type { Corpus } from '../../model/corpus.ts';

/** The calendar of all open terms of all cases and decisions. It names parties: for staff only, never part of the site. */
export function staffCalendar(corpus: Corpus): string {
  const { settings, today, records } = corpus;
  const uscc = records.agency.get(settings.agency)?.value.uscc;
  return calendarText(
    clockEvents(clocksOf(corpus)),
    calendarHead({ settings, today, uscc }, `${settings.title}·办案期限（内部）`),
  );
}
