import { toChineseNumeral } from '../../base/numerals.ts';
import { formatBasis } from '../../model/law/basis.ts';
import { holidayTable } from '../../model/law/holidays.ts';
import type { PublicationTerm } from '../../model/law/publication-terms.ts';
import { publicationTerm, publishBy } from '../../model/law/publication-terms.ts';

/** A term of days in words, e.g. `七个工作日`; undefined for terms of another sort. */
function daysInWords({ term }: PublicationTerm): string | undefined {
  if (term.kind !== 'days') return undefined;
  return `${toChineseNumeral(term.days)}${term.unit === 'working' ? '个工作日' : '日'}`;
}

/** Of which penalties the law of the day says by when they are public, and by when; undefined where it says nothing. */
export function penaltyTermSentence(today: string): string | undefined {
  const duty = publicationTerm('penalty', today);
  const days = duty && daysInWords(duty);
  return days && `${duty.what.zh}，自作出之日起${days}内公示。`;
}

/** Which penalties the law of the day wants withdrawn, and by when; undefined where it says nothing. */
export function withdrawalTermSentence(today: string): string | undefined {
  const duty = publicationTerm('withdrawal', today);
  const days = duty && daysInWords(duty);
  return days && `公开的行政处罚决定被变更、撤销、确认违法或者确认无效的，${days}内撤回公示并说明理由。`;
}

/** Last day to publish the plan of a year; undefined where no duty was in force on its first day. */
export function planDue(year: number): string | undefined {
  const first = `${year}-01-01`;
  const duty = publicationTerm('plan', first);
  return duty && publishBy(duty.term, first, holidayTable)?.date;
}

/** What founds a duty to publish on a day; empty where there is none. */
export function dutyBasis(id: string, date: string): string {
  return (publicationTerm(id, date)?.basis ?? []).map(formatBasis).join('、');
}
