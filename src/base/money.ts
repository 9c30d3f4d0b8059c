import { parseCapital } from './capital.ts';
import { accept, refuse, type Reading } from './reading.ts';
import { normaliseCode } from './text.ts';

/** Money is integer fen inside; files carry yuan, statistics 万元 with two decimals, the exchange format six. */
const fenPer = {
  元: 100,
  千元: 100_000,
  万元: 1_000_000,
  百万元: 100_000_000,
  亿元: 10_000_000_000,
} as const;

type Unit = keyof typeof fenPer;

const foreign = /(NT|HK|US|TW)\$|\$|€|£|円|(美|港|日|欧|台|新台)[元币幣圆圓]|新臺幣|USD|HKD|TWD|JPY|EUR/i;

function expected(input: string, zh: string, en: string): Reading<number> {
  return refuse(
    `应为人民币金额，如 50000、50,000 或 5万元，实为“${input}”（${zh}）；请核对原件后改写`,
    `expected an amount in yuan such as 50000, 50,000 or 5万元, found "${input}" (${en})`,
  );
}

/** Multiplies a decimal text by a power of ten without floating point; undefined when digits would be lost. */
function scale(decimal: string, fenPerUnit: number): number | undefined {
  const [whole = '', fraction = ''] = decimal.split('.');
  const places = String(fenPerUnit).length - 1;
  const kept = fraction.replace(/0+$/, '');
  if (kept.length > places) return undefined;
  const fen = Number(whole + kept.padEnd(places, '0'));
  return Number.isSafeInteger(fen) ? fen : undefined;
}

/** Spreadsheets compute in binary fractions: 1234.5599999999999 stands for 1234.56, and nothing else is that near. */
function tidy(number: number): string {
  const rounded = Number(number.toPrecision(15));
  return String(rounded);
}

/**
 * Reads an amount into fen: `50000`, `50,000`, `5万元`, `1.2万元`, `人民币7万元`, `人民币贰万伍仟元整`, full-width digits.
 * A number without a unit counts in `defaultUnit` (a column headed 万元 gives `wan`). Refused with the reason: negative
 * amounts, fractions of a fen, wrong grouping, foreign currency, and the sign ¥, which means two currencies.
 */
export function readYuan(
  input: string | number,
  options: { defaultUnit?: 'yuan' | 'wan' } = {},
): Reading<number> {
  const shown = String(input);
  const text = normaliseCode(typeof input === 'number' ? tidy(input) : input)
    .replace(/\s*,\s*/g, ',')
    .replace(/\s+(?=[元万亿千百])|(?<=[元万亿千百币])\s+/g, '');
  if (text === '') return expected(shown, '空白', 'empty');
  if (foreign.test(text)) return expected(shown, '是外币', 'a foreign currency');
  if (/[¥￥]/.test(text))
    return expected(shown, '“¥”可指人民币或日元', 'the sign ¥ stands for two currencies');
  const body = text.replace(/^(人民币|RMB|CNY)[:]?\s*/i, '');
  if (/^[-−－(]/.test(body) || body.startsWith('负')) return expected(shown, '是负数', 'negative');
  const match = /^(\d+|\d{1,3}(?:,\d{3})+)(\.\d+)?(元|千元?|万元?|百万元?|亿元?)?整?$/.exec(body);
  if (match) {
    const written = match[3];
    const unit: Unit = written
      ? ((written.endsWith('元') ? written : `${written}元`) as Unit)
      : options.defaultUnit === 'wan'
        ? '万元'
        : '元';
    const fen = scale(match[1]!.replaceAll(',', '') + (match[2] ?? ''), fenPer[unit]);
    if (fen !== undefined) return accept(fen);
    return match[2]
      ? expected(shown, '小于一分的零头', 'a fraction of a fen')
      : expected(shown, '数额过大', 'too large an amount');
  }
  if (/^[\d,]+(\.\d+)?/.test(body) && /\d,\d/.test(body)) {
    return expected(shown, '千分位逗号的位置不对', 'commas do not group by three');
  }
  const capital = parseCapital(body, { simple: true });
  if (capital.ok) return capital;
  return expected(shown, '不是一个金额', 'not one amount');
}

/** Rounds half up by integers and writes the decimal. */
function decimal(fen: number, unit: number, places: number): string {
  const sign = fen < 0 ? '-' : '';
  const step = unit / 10 ** places;
  const scaled = Math.floor((Math.abs(fen) + step / 2) / step);
  const digits = String(scaled).padStart(places + 1, '0');
  return sign + (places ? `${digits.slice(0, -places)}.${digits.slice(-places)}` : digits);
}

/** Writes fen as yuan the way decisions and payment forms do: without grouping, e.g. `50000`, `1234.50`. */
export function writeYuan(fen: number): string {
  return fen % 100 === 0 ? decimal(fen, 100, 0) : decimal(fen, 100, 2);
}

/** Writes fen as yuan with grouping commas, e.g. `50,000`, and with both decimals only when there are any. */
export function formatYuan(fen: number): string {
  const [whole = '', fraction] = writeYuan(fen).split('.');
  const grouped = whole.replace(/(?<=\d)(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** Writes fen as 万元: two decimals for statistics, six (exact) for the exchange format. Rounds half up. */
export function formatWan(fen: number, places: 2 | 4 | 6 = 2): string {
  return decimal(fen, 1_000_000, places);
}

/** Writes an amount as a sentence has it: `10万元`, `1.2万元`, and below 万 or when long `9,999元`. */
export function formatAmount(fen: number): string {
  if (fen >= 1_000_000 && fen % 10_000 === 0) return `${formatWan(fen).replace(/\.?0+$/, '')}万元`;
  return `${formatYuan(fen)}元`;
}
