import { describe, expect, test } from 'vitest';
import { clocksOf } from '../../src/derive/clocks/clocks.ts';
import { calendarText } from '../../src/export/calendar.ts';
import type { CalendarEvent } from '../../src/export/calendar.ts';
import { clockEvents } from '../../src/export/clock-calendar.ts';
import { corpusOf } from '../checks/example-corpus.ts';

const head = { title: '办案期限', host: 'gongshi.example', today: '2026-03-25' };
const event = (more: Partial<CalendarEvent> = {}): CalendarEvent => ({
  id: 'case-2026-001-decide',
  on: '2026-04-14',
  title: { zh: '作出决定', en: 'decide' },
  ...more,
});

/** Takes the folding apart again. */
const unfold = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');

describe('calendarText', () => {
  test('a whole-day event', () => {
    expect(unfold(calendarText([event({ remind: [3], categories: ['甲,乙'] })], head))).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//gongshi//gongshi//ZH',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'X-WR-CALNAME:办案期限',
      'X-WR-TIMEZONE:Asia/Shanghai',
      'BEGIN:VEVENT',
      'UID:case-2026-001-decide@gongshi.example',
      'DTSTAMP:20260325T000000Z',
      'DTSTART;VALUE=DATE:20260414',
      'DTEND;VALUE=DATE:20260415',
      'SUMMARY:作出决定',
      'CATEGORIES:甲\\,乙',
      'TRANSP:TRANSPARENT',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'DESCRIPTION:作出决定',
      'TRIGGER:-P3D',
      'END:VALARM',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  test('text is escaped and the last day of a month is followed by the first of the next', () => {
    const lines = unfold(
      calendarText([event({ on: '2026-02-28', notes: ['一；二;三,四\\五\n六', '七'] })], head),
    );
    expect(lines).toContain('DESCRIPTION:一；二\\;三\\,四\\\\五\\n六\\n七');
    expect(lines).toContain('DTEND;VALUE=DATE:20260301');
  });

  test('no line is longer than 75 octets and no character is cut', () => {
    const long = event({ title: { zh: '示例市'.repeat(60) + '𠮷'.repeat(30), en: 'long' } });
    const text = calendarText([long], head);
    for (const line of text.split('\r\n'))
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(unfold(text)).toContain(`SUMMARY:${long.title.zh}`);
  });

  test('events come by day whatever order they are given in', () => {
    const events = [event({ id: 'b', on: '2026-05-01' }), event({ id: 'a', on: '2026-04-01' })];
    expect(calendarText(events, head)).toBe(calendarText(events.toReversed(), head));
    expect(unfold(calendarText(events, head)).filter((line) => line.startsWith('UID'))).toEqual([
      'UID:a@gongshi.example',
      'UID:b@gongshi.example',
    ]);
  });
});

test('clocks become events with what they rest on', () => {
  const corpus = corpusOf(
    { case: { decision: undefined, deliveries: [], executions: [], closing: undefined, archive: undefined } },
    [],
    '2026-04-20',
  );
  const found = clockEvents(clocksOf(corpus)).find(({ id }) => id === 'case-2026-001-decide');
  expect(found).toMatchObject({
    on: '2026-04-14',
    title: { zh: '作出处罚决定截止：示例市松风化工有限公司未如实记录安全生产教育和培训情况案' },
    notes: [
      '自 2026年1月14日起算，已逾期',
      '依据：《中华人民共和国行政处罚法》第六十条',
      '记录：case 2026-001',
    ],
    remind: [3, 1],
  });
});
