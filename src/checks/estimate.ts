import type { Text } from '../base/diagnostic.ts';

/** Said of a day that rests on a year whose holidays are not on file: not yet announced, or too long ago. */
export function estimateNote(estimated: boolean): Text {
  return estimated
    ? { zh: '（没有该年的放假安排，系估算）', en: ' (estimated, the holidays of that year are not on file)' }
    : { zh: '', en: '' };
}
