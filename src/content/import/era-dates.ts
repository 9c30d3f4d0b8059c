import { isCivilDate } from '../../base/dates.ts';
import { accept, refuse, type Reading } from '../../base/reading.ts';
import { normaliseCode } from '../../base/text.ts';

/** Japanese eras since 1926 with their first and last days (元号法; 改元の政令). */
const eras = [
  { names: ['令和', 'R'], first: '2019-05-01', last: '9999-12-31' },
  { names: ['平成', 'H'], first: '1989-01-08', last: '2019-04-30' },
  { names: ['昭和', 'S'], first: '1926-12-25', last: '1989-01-07' },
] as const;

const pad = (number: number) => String(number).padStart(2, '0');

/**
 * Reads a date by Japanese era, e.g. `平成29年５月15日`, `H28.10.4`, `令和元年5月1日`, into a civil date. Refused: a day that
 * does not exist or lies outside the era, and everything else.
 */
export function readEraDate(input: string): Reading<string> {
  const text = normaliseCode(input).replace(/\s+/gu, '');
  const match =
    /^(令和|平成|昭和|[RHS])(元|\d{1,2})(?:年(\d{1,2})月(\d{1,2})日|[./-](\d{1,2})[./-](\d{1,2}))$/iu.exec(
      text,
    );
  const era =
    match && eras.find(({ names }) => (names as readonly string[]).includes(match[1]!.toUpperCase()));
  if (!match || !era)
    return refuse(
      `应为 平成29年5月15日 或 H29.5.15 这样的日期，实为“${input}”；请核对原件后补正`,
      `expected a date such as 平成29年5月15日 or H29.5.15, found “${input}”`,
    );
  const year = Number(era.first.slice(0, 4)) + (match[2] === '元' ? 1 : Number(match[2])) - 1;
  const date = `${year}-${pad(Number(match[3] ?? match[5]))}-${pad(Number(match[4] ?? match[6]))}`;
  if (!isCivilDate(date))
    return refuse(`“${input}”这一天不存在；请核对原件后补正`, `the day “${input}” does not exist`);
  if (date < era.first || date > era.last)
    return refuse(
      `“${input}”不在${era.names[0]}年间（${era.first} 起）；请核对原件后补正`,
      `“${input}” lies outside the era ${era.names[1]}`,
    );
  return accept(date);
}
