/**
 * Breaks a title into centred lines at meaning: words whole, short last words not alone, lines of different length in
 * trapezoid or lozenge order (GB/T 9704-2012, 7.3.1: 回行时，要做到词意完整，排列对称，长短适宜，间距恰当，标题排列应当使用梯形或菱形).
 */
import type { Line } from './break-lines.ts';
import { END, FREE, NAME } from './classes.ts';
import type { Prepared } from './inline.ts';

/** Share of the measure a title's line may fill when it has more than one line. */
const fullest = 0.92;
/** Titles with more lines than this are not balanced. */
const mostLines = 5;
/** Costs in ems² of a break inside a word, and beside a word that belongs to its neighbour. */
const insideWord = 60;
const clinging = 12;
const hourglass = 6;
/** Words that do not begin a line, and words that do not end one. */
const notFirst = /^(?:的|和|与|及|等|了|之)/u;
const notLast = /(?:关于|和|与|及|对|在|《)$/u;

/** Terms of the field that dictionaries take for several words. */
const terms =
  /安全生产|危险化学品|重大危险源|烟花爆竹|监督检查|行政执法|行政处罚|应急管理|事故隐患|专项整治|挂牌督办|非煤矿山|金属冶炼|工矿商贸|有限空间|特种作业|执法案卷|举报投诉|受理核查|报送|报批|备案|责令|停产整顿|[\p{Script=Han}]{2}[省市县区镇乡](?!场)|第[一二三四]季度|(?:上|下)半年|\d+年度?(?:\d+月)?/gu;
const insideTerm = 30;

const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' });

/** Returns the lines of a title; forced breaks are kept. */
export function breakTitle(prepared: Prepared, measure: number): Line[] {
  const lines: Line[] = [];
  const count = prepared.classes.length;
  let start = 0;
  while (start < count) {
    let end = start;
    while (end < count && prepared.classes[end] !== END) end++;
    lines.push(...breakPart(prepared, start, end, measure));
    const last = lines.at(-1);
    if (end < count && last) last.end = end + 1;
    start = end + 1;
  }
  return lines;
}

function breakPart(prepared: Prepared, start: number, end: number, measure: number): Line[] {
  const widths = prefixWidths(prepared, start, end);
  const total = widths[end - start]!;
  const line = (from: number, to: number): Line => ({
    start: from,
    end: to,
    width: widths[to - start]! - widths[from - start]!,
    hang: 0,
    measure,
    last: true,
    trimmed: false,
  });
  const cutAt = (breaks: readonly number[]): Line[] =>
    [...breaks, end].map((to, index) => line(index === 0 ? start : breaks[index - 1]!, to));
  if (total <= measure) return [line(start, end)];
  const places = breakPlaces(prepared, start, end);
  const least = Math.ceil(total / (measure * fullest));
  for (let count = least; count <= Math.min(mostLines, least + 2); count++) {
    const best = bestBreaks(places, widths, start, count, measure, prepared.style.size);
    if (best) return cutAt(best);
  }
  return cutAt(fillLines(places, widths, start, end, measure));
}

/** Fills one line after the other, at whatever place is left, for titles too long to be balanced. */
function fillLines(
  places: readonly Place[],
  widths: readonly number[],
  start: number,
  end: number,
  measure: number,
): number[] {
  const breaks: number[] = [];
  let from = start;
  while (widths[end - start]! - widths[from - start]! > measure) {
    const fits = (at: number): boolean => at > from && widths[at - start]! - widths[from - start]! <= measure;
    let next = places.findLast((place) => fits(place.at))?.at;
    if (next === undefined) {
      next = from + 1;
      while (fits(next + 1)) next++;
    }
    breaks.push(next);
    from = next;
  }
  return breaks;
}

function prefixWidths(prepared: Prepared, start: number, end: number): number[] {
  const widths = [0];
  for (let at = start; at < end; at++) {
    widths.push(widths.at(-1)! + prepared.widths[at]! + (at > start ? prepared.gaps[at]! : 0));
  }
  return widths;
}

interface Place {
  at: number;
  cost: number;
}

function breakPlaces(prepared: Prepared, start: number, end: number): Place[] {
  const texts = prepared.glyphs.slice(start, end).map((glyph) => glyph?.text ?? ' ');
  const text = texts.join('');
  const wordStarts = new Set<number>();
  for (const segment of segmenter.segment(text)) wordStarts.add(segment.index);
  const joined = new Set<number>();
  for (const term of text.matchAll(terms)) {
    for (let at = term.index + 1; at < term.index + term[0].length; at++) joined.add(at);
  }
  const places: Place[] = [];
  let offset = 0;
  texts.forEach((piece, index) => {
    if (index > 0 && prepared.levels[start + index]! <= NAME) {
      let cost = wordStarts.has(offset) ? 0 : insideWord;
      if (joined.has(offset)) cost += insideTerm;
      if (notFirst.test(text.slice(offset)) || notLast.test(text.slice(0, offset))) cost += clinging;
      if (prepared.levels[start + index]! > FREE) cost += clinging;
      places.push({ at: start + index, cost });
    }
    offset += piece.length;
  });
  return places;
}

/** Tries all ways of breaking at `count - 1` places; titles are short. */
function bestBreaks(
  places: readonly Place[],
  widths: readonly number[],
  start: number,
  count: number,
  measure: number,
  size: number,
): number[] | undefined {
  const total = widths.at(-1)!;
  const ideal = total / count / size;
  let best: number[] | undefined;
  let bestCost = Infinity;
  const search = (from: number, at: number, chosen: number[], lengths: number[], cost: number): void => {
    if (cost >= bestCost) return;
    if (chosen.length === count - 1) {
      const rest = total - widths[at - start]!;
      if (rest > measure) return;
      const all = [...lengths, rest / size];
      const full = cost + (all.at(-1)! - ideal) ** 2 + shapeCost(all);
      if (full < bestCost) {
        best = chosen;
        bestCost = full;
      }
      return;
    }
    for (let index = from; index < places.length; index++) {
      const place = places[index]!;
      const width = widths[place.at - start]! - widths[at - start]!;
      if (width > measure) return;
      const length = width / size;
      search(
        index + 1,
        place.at,
        [...chosen, place.at],
        [...lengths, length],
        cost + place.cost + (length - ideal) ** 2,
      );
    }
  };
  search(0, start, [], [], 0);
  return best;
}

/** A title must not be narrower in the middle than above and below. */
function shapeCost(lengths: readonly number[]): number {
  let cost = 0;
  for (let index = 1; index + 1 < lengths.length; index++) {
    if (lengths[index]! < lengths[index - 1]! && lengths[index]! < lengths[index + 1]!) cost += hourglass;
  }
  return cost;
}
