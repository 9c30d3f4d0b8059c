import type { Seen } from './act.ts';

/** The name an agency had on a day: names change, documents of their time keep theirs. */
export function agencyNameOn(agency: Pick<Seen<'agency'>, 'name' | 'eraNames'>, date: string): string {
  const era = agency.eraNames?.find(
    ({ from, to }) => (from === undefined || from <= date) && (to === undefined || date <= to),
  );
  return era?.name ?? agency.name;
}

/** The number of an empty form, with room for year and serial: `（示）应急罚〔　　〕　　号`. */
export function blankNumber(agency: Pick<Seen<'agency'>, 'area' | 'word'>, kind: string): string {
  return `（${agency.area ?? '　'}）${agency.word}${kind}〔　　　〕　　号`;
}
