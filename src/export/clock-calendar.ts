import { formatChinese } from '../base/dates.ts';
import type { Clock } from '../derive/clocks/clock.ts';
import { openClocks } from '../derive/clocks/clock.ts';
import type { CalendarEvent } from './calendar.ts';

/** How the day of a clock is called. */
const days: Record<Clock['is'], string> = {
  'last-day': '截止',
  right: '期满',
  'first-day': '起可办理',
};

/**
 * Days on which something is still to be done or awaited, as calendar events. For staff: names of cases and parties are
 * in them, so they go beside the internal documents and never onto the site.
 */
export function clockEvents(clocks: readonly Clock[]): CalendarEvent[] {
  return openClocks(clocks).map(({ record, id, title, from, date, is, basis, estimated, state }) => ({
    id: `${record.kind}-${record.id}-${id}`,
    on: date,
    title: {
      zh: `${title.zh}${days[is]}：${record.label}`,
      en: `${title.en}: ${record.label}`,
    },
    notes: [
      `自 ${formatChinese(from)}起算${state === 'overdue' ? '，已逾期' : ''}${estimated ? '（没有该年的放假安排，系估算）' : ''}`,
      `依据：${basis.join('；')}`,
      `记录：${record.kind} ${record.id}`,
    ],
    categories: [title.zh],
    ...(is === 'last-day' && { remind: [3, 1] }),
  }));
}
