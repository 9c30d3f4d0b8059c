import type { Seen } from './act.ts';

/** The name an agency had on a day: names change, documents of their time keep theirs. */
export function agencyNameOn(agency: Pick<Seen<'agency'>, 'name' | 'eraNames'>, date: string): string {
  const era = agency.eraNames?.find(
    ({ from, to }) => (from === undefined || from <= date) && (to === undefined || date <= to),
  );
  return era?.name ?? agency.name;
}

/** The width of one character, left empty. */
const blank = '\u3000';

/**
 * The number of an empty form, with room for year and serial, e.g. （示）应急罚〔 〕 号; local coal regulators write
 * 示（例）煤安罚〔 〕 号, the inspectorate 示矿安监例罚〔 〕 号 with the branch behind the word.
 */
export function blankNumber(
  agency: Pick<Seen<'agency'>, 'area' | 'word'> & Partial<Pick<Seen<'agency'>, 'type' | 'province'>>,
  kind: string,
): string {
  const { area, word, province = blank } = agency;
  const room = `${kind}〔${blank.repeat(3)}〕${blank.repeat(2)}号`;
  if (agency.type === 'coal-regulator') return `${province}（${area ?? blank}）${word}${room}`;
  if (agency.type === 'mine-inspectorate') return `${province}${word}${area ?? ''}${room}`;
  return `（${area ?? blank}）${word}${room}`;
}

/** 发文字号 of an empty official document, e.g. 示应急〔 〕 号. */
export const blankOfficialNumber = ({ area = blank, word }: Pick<Seen<'agency'>, 'area' | 'word'>): string =>
  `${area}${word}〔${blank.repeat(3)}〕${blank.repeat(2)}号`;

/** A date to be filled in by hand. */
export const blankDate = `${blank.repeat(3)}年${blank.repeat(2)}月${blank.repeat(2)}日`;
