import { addDays } from '../base/dates.ts';
import type { Text } from '../base/diagnostic.ts';
import { sortBy } from '../base/order.ts';
import type { Settings } from '../model/settings.ts';

/** One day in a calendar. */
export interface CalendarEvent {
  /** Permanent within the calendar: the same event keeps it when the calendar is written anew. */
  id: string;
  /** Civil date. */
  on: string;
  title: Text;
  /** Paragraphs of the description. */
  notes?: readonly string[];
  categories?: readonly string[];
  /** Days before at which to remind, e.g. `[3, 1]`. */
  remind?: readonly number[];
}

/** What the calendar is called, and what makes its ids unlike those of others. */
export interface CalendarHead {
  title: string;
  /** What the ids end in to be like no other's: a host name, e.g. `gongshi.example`, or a credit code. */
  host: string;
  /** Civil date the calendar is of; stands in for the moment of writing, so that the bytes depend on nothing else. */
  today: string;
}

/** The head of a site's calendar: ids end in the host of its address, or without one in its agency's credit code. */
export function calendarHead(
  { settings, today, uscc }: { settings: Settings; today: string; uscc: string | undefined },
  title: string,
): CalendarHead {
  const { address, agency } = settings;
  return { title, today, host: address === undefined ? (uscc ?? agency) : new URL(address).hostname };
}

/** Escapes a text value (RFC 5545 §3.3.11). */
function escapeText(text: string): string {
  return text
    .replaceAll('\\', '\\\\')
    .replaceAll(';', '\\;')
    .replaceAll(',', '\\,')
    .replaceAll(/\r\n|\r|\n/gu, '\\n');
}

/** Octets of a character in UTF-8. */
function octets(character: string): number {
  const point = character.codePointAt(0)!;
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
}

/** Folds a line at 75 octets, never inside a character; continuations begin with a blank (RFC 5545 §3.1). */
function fold(line: string): string {
  let folded = '';
  let length = 0;
  for (const character of line) {
    const size = octets(character);
    if (length + size > 75) {
      folded += '\r\n ';
      length = 1;
    }
    folded += character;
    length += size;
  }
  return folded;
}

const basicDate = (date: string) => date.replaceAll('-', '');

function eventLines(event: CalendarEvent, { host, today }: CalendarHead): string[] {
  const { id, on, title, notes = [], categories = [], remind = [] } = event;
  return [
    'BEGIN:VEVENT',
    `UID:${id}@${host}`,
    `DTSTAMP:${basicDate(today)}T000000Z`,
    `DTSTART;VALUE=DATE:${basicDate(on)}`,
    `DTEND;VALUE=DATE:${basicDate(addDays(on, 1))}`,
    `SUMMARY:${escapeText(title.zh)}`,
    ...(notes.length > 0 ? [`DESCRIPTION:${escapeText(notes.join('\n'))}`] : []),
    ...(categories.length > 0 ? [`CATEGORIES:${categories.map(escapeText).join(',')}`] : []),
    'TRANSP:TRANSPARENT',
    ...remind.flatMap((days) => [
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `DESCRIPTION:${escapeText(title.zh)}`,
      `TRIGGER:-P${days}D`,
      'END:VALARM',
    ]),
    'END:VEVENT',
  ];
}

/**
 * Writes a calendar of whole days (iCalendar, RFC 5545): lines end with CRLF and are folded at 75 octets, events are in
 * the order of days and ids. The same events on the same `today` give the same bytes.
 */
export function calendarText(events: readonly CalendarEvent[], head: CalendarHead): string {
  const sorted = sortBy(events, ({ on, id }) => `${on} ${id}`);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//gongshi//gongshi//ZH',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escapeText(head.title)}`,
    'X-WR-TIMEZONE:Asia/Shanghai',
    ...sorted.flatMap((event) => eventLines(event, head)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}
