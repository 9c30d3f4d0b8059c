import type { More } from '../report.ts';

/** What to do about something published after its last day. The date itself is a fact and stays. */
const unexplained = [
  '公示日期应如实填写，不得为消除本提示而改动；请填写“迟延公示原因”，与记录一并公示',
  'Never change the date: keep the real one and give lateReason, which is published with the record',
] as const;

/** What to do about something not yet published after its last day. */
export const publishLate = [
  '请尽快公示，如实填写公示日期和“迟延公示原因”；如实说明的迟延公示不妨碍发布，只保留提醒',
  'Publish it now with the real date and lateReason; an explained delay is only a warning',
] as const;

/**
 * How a late publication is reported: an error until its reason is given, then a warning that stays, for lateness that
 * is explained is still lateness.
 */
export function lateness(reason: string | undefined): More {
  return reason === undefined
    ? { hint: unexplained }
    : {
        severity: 'warning',
        hint: [
          '迟延原因已随记录公示，本项作为提醒保留，不必改动日期',
          'The reason is published with the record; this stays as a reminder, the date is not to be changed',
        ],
      };
}
