import { formatChinese, formatChineseMonth, monthNumberOf, yearOf } from '../../base/dates.ts';
import { toChineseNumeral } from '../../base/numerals.ts';

/** The paragraphs of a text of several lines. */
export function paragraphs(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Numbers of headings (GB/T 9704-2012, 7.3.3): first level 一、, second （一）, third 1., fourth （1）. */
export function headingNumber(level: 1 | 2 | 3 | 4, number: number): string {
  if (level === 1) return `${toChineseNumeral(number)}、`;
  if (level === 2) return `（${toChineseNumeral(number)}）`;
  return level === 3 ? `${number}. ` : `（${number}）`;
}

/** Numbers sections in the order in which they are asked for: 一、, 二、 and so on. */
export function sectionNumbers(level: 1 | 2 | 3 | 4 = 1): () => string {
  let number = 0;
  return () => headingNumber(level, ++number);
}

/** Joins names or citations as a sentence has them: 甲、乙和丙; with no 和 where an item is a list itself. */
export function enumerate(items: readonly string[]): string {
  if (items.length < 2 || items.some((item) => item.includes('、'))) return items.join('、');
  return `${items.slice(0, -1).join('、')}和${items.at(-1)!}`;
}

const numeral = '[一二三四五六七八九十百零]+';
const steps = new RegExp(`^(第${numeral}条)(第${numeral}款)?(第（${numeral}）项)?$`, 'u');

/** What is left of a provision behind one of the same law: 第（五）项 of 第九十七条第（五）项 behind 第九十七条第（三）项. */
function shortened(provision: string, before: string): string {
  const own = steps.exec(provision)?.slice(1);
  const last = steps.exec(before)?.slice(1);
  const at = own && last ? own.findIndex((step, index) => step !== last[index]) : -1;
  // Only steps of one kind stand side by side: an item does not follow a whole article.
  return own && last && at > 0 && own[at] && last[at] ? own.slice(at).join('') : provision;
}

/**
 * Joins citations as a sentence has them; a title, and an article of it, is written once where it follows itself:
 * 《甲法》第一条第（一）项、第（二）项、第二条和《乙法》第三条.
 */
export function enumerateCitations(citations: readonly string[]): string {
  let before = { title: '', provision: '' };
  return enumerate(
    [...new Set(citations)].map((citation) => {
      const title = /^《[^《》]*》/u.exec(citation)?.[0] ?? '';
      const provision = citation.slice(title.length);
      const repeated = title !== '' && title === before.title && provision.startsWith('第');
      const last = before.provision;
      before = { title, provision };
      return repeated ? shortened(provision, last) : citation;
    }),
  );
}

/** Cites a document by title and number, in that order: 《责令限期整改指令书》（（示）应急责改〔2026〕1号）. */
export const citeDocument = (title: string, number: string): string => `《${title}》（${number}）`;

/** Takes the mark off the end of a sentence that goes on in another one. */
export function withoutStop(text: string): string {
  return text.trim().replace(/[。．；;，,]+$/u, '');
}

/** Ends a text as a sentence. A stop may stand before the mark that closes a quotation or a bracket, never be lacking. */
export function asSentence(text: string): string {
  return /[。！？…][”’）》]*$/u.test(text.trim()) ? text.trim() : `${withoutStop(text)}。`;
}

/** The paragraphs of a text as it stands; the last one gets its stop where it ends without any mark. */
export function closedParagraphs(text: string): string[] {
  const lines = paragraphs(text);
  const last = lines.at(-1);
  return last === undefined || /[。！？…：；，、—][”’）》]*$/u.test(last)
    ? lines
    : [...lines.slice(0, -1), `${last}。`];
}

/** Writes whole numbers with runs joined: 1, 2, 3 and 5 are `1、2、3、5`, longer runs `1至4`. */
export function numberRuns(numbers: readonly number[]): string {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b);
  const runs: number[][] = [];
  for (const number of sorted) {
    const run = runs.at(-1);
    if (run && run.at(-1) === number - 1) run.push(number);
    else runs.push([number]);
  }
  return runs.map((run) => (run.length > 3 ? `${run[0]}至${run.at(-1)}` : run.join('、'))).join('、');
}

/** Writes a number of days or visits; decimals only where there are any. */
export function formatNumber(number: number): string {
  return String(Math.round(number * 100) / 100);
}

/** Writes months of one year as a table has them: `4月、9月`, runs as `2—10月`; the year where it is another. */
export function formatMonths(months: readonly string[], year: number): string {
  const here = months.filter((month) => yearOf(month) === year).map(monthNumberOf);
  const elsewhere = months.filter((month) => yearOf(month) !== year).map(formatChineseMonth);
  const runs = numberRuns(here)
    .split('、')
    .filter((run) => run !== '')
    .map((run) => `${run.replace('至', '—')}月`);
  return [...runs, ...elsewhere].join('、');
}

/** Writes a span of months of a plan's year: `2月至10月`, `全年` for January to December. */
export function formatSpan(from: string | undefined, to: string | undefined, year: number): string {
  if (!from && !to) return '全年';
  const name = (month: string) =>
    yearOf(month) === year ? `${monthNumberOf(month)}月` : formatChineseMonth(month);
  if (from === `${year}-01` && to === `${year}-12`) return '全年';
  if (from && to) return from === to ? name(from) : `${name(from)}至${name(to)}`;
  return from ? `${name(from)}起` : `${name(to!)}前`;
}

/** A date as documents have it, where there is one. */
export function formatDate(date: string | undefined): string | undefined {
  return date === undefined ? undefined : formatChinese(date);
}

/** Writes a clock time as documents have it: `9:05` is `9时05分`. */
export function formatTime(time: string): string {
  const [hour = '', minute = ''] = time.split(':');
  return `${Number(hour)}时${minute}分`;
}

/** Stands in a cell of a table for which there is nothing to say. */
export const nothing = '—';

/** Writes a time of day as forms have it: `9:05` is `9时05分`; other texts stay. */
export function formatClock(time: string): string {
  const match = /^(\d{1,2})[:：](\d{2})$/u.exec(time.trim());
  return match ? `${Number(match[1])}时${match[2]}分` : time;
}
