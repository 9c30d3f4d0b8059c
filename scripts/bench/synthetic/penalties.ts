import { formatCapital } from '../../../src/base/capital.ts';
import { addWorkingDays, isWorkingDay, workingDaysBetween } from '../../../src/base/calendar.ts';
import { addDays, daysBetween, formatChinese, yearOf } from '../../../src/base/dates.ts';
import { makeUscc } from '../../../src/base/uscc.ts';
import { holidayTable } from '../../../src/model/law/holidays.ts';
import { random, type Random } from './random.ts';
import { violations, remarks, type Violation } from './violations.ts';
import * as words from './words.ts';

/** A record as it stands in a file. */
export type FileRecord = Record<string, unknown>;

/** First and last day of decisions: all of them are shown on {@link syntheticToday} under the terms of their time. */
const first = '2024-01-02';
const last = '2026-10-30';

/** No decision is made earlier in a year, so that its notice bears a number of the same year. */
const earliest = '01-20';

/** The day synthetic content is seen on. */
export const syntheticToday = '2026-11-20';

/** Least and most of a whole fine in thousand 元: below every upper bound cited, and below what calls for a hearing. */
const smallest = 8;
const largest = 49;

/** The level of the benchmark a fine speaks of, in thousand 元. */
function levelOf(thousands: number): string {
  if (thousands <= 20) return '较轻';
  return thousands >= 40 ? '较重' : '一般';
}

/** The name of an invented person. */
export function person(chance: Random): string {
  return chance.pick(words.surnames) + chance.pick(words.givenNames);
}

/** An invented firm. */
export interface Firm {
  name: string;
  uscc: string;
}

/** Name and code of the nth firm. */
export function firm(n: number): Firm {
  const { brands, trades, endings } = words;
  const chance = random(n + 500_000);
  const one = brands[n % brands.length]!;
  const more = Math.floor(n / brands.length);
  const trade = trades[(n + more) % trades.length]!;
  const another = more === 0 ? '' : brands[(more * 7 + n) % brands.length]!;
  return {
    name: `示例市${one}${another}${trade}${chance.pick(endings)}`,
    uscc: makeUscc('91', '999900', `MA${String(n + 100_000).padStart(6, '0')}`),
  };
}

/** Fills the places of a sentence in. */
export function filled(text: string, chance: Random, day: string): string {
  return text
    .replaceAll('{place}', () => chance.pick(words.places))
    .replaceAll('{person}', () => person(chance))
    .replaceAll('{count}', () => String(chance.integer(2, 48)))
    .replaceAll('{day}', () => formatChinese(addDays(day, -chance.integer(5, 200))));
}

function factsOf(name: string, acts: readonly Violation[], day: string, chance: Random): string {
  const noted = chance.some(remarks, 5 - acts.length).map((remark) => filled(remark, chance, day));
  const found = acts.map((act) => filled(chance.pick(act.findings), chance, day));
  const head = `${formatChinese(day)}，执法人员对${name}进行现场检查，发现${found.length > 1 ? '两项违法行为' : '下列违法行为'}：`;
  return `${head}${found.join('；')}。${noted.join('。')}。${acts.map((act) => act.title).join('，')}。`;
}

const yuan = (amount: number): string => `${amount}元（${formatCapital(amount * 100)}）`;

/** What was decided, in the words of the decision. */
function contentOf(acts: readonly Violation[], fines: readonly number[]): string {
  const total = fines.reduce((sum, fine) => sum + fine, 0);
  if (acts.length === 1) return `罚款人民币${yuan(total)}。`;
  const parts = acts.map(
    (act, index) => `${index + 1}.对${act.title}的行为，罚款人民币${yuan(fines[index]!)}。`,
  );
  return `${parts.join('')}合并罚款人民币${yuan(total)}。`;
}

/** The working day on which the nth of so many penalties is decided; they are spread evenly and in order. */
export function decisionDay(n: number, total: number): string {
  const days = workingDays();
  return days[Math.floor((n * days.length) / total)]!;
}

let listed: string[] | undefined;

function workingDays(): string[] {
  return (listed ??= Array.from({ length: daysBetween(first, last) + 1 }, (_, index) =>
    addDays(first, index),
  ).filter((day) => isWorkingDay(day, holidayTable).working && day.slice(5) >= earliest));
}

const counted = new Map<string, string>();

/** The day so many working days before another. Many records share it, so it is counted once. */
function before(day: string, count: number): string {
  const key = `${day} ${count}`;
  const known = counted.get(key);
  if (known !== undefined) return known;
  let found = day;
  while (workingDaysBetween(found, day, holidayTable).days < count) found = addDays(found, -1);
  counted.set(key, found);
  return found;
}

function itemised(acts: readonly Violation[], fines: readonly number[], chance: Random): FileRecord[] {
  return acts.map((act, index) => ({
    fact: `${act.title}。`,
    violated: [act.violated],
    basis: [act.basis],
    discretion: { benchmark: words.benchmark, level: levelOf(fines[index]! / 1000) },
    fine: fines[index],
    evidence: chance.some(words.evidence, 2),
  }));
}

function officers(chance: Random): FileRecord[] {
  const stems = [...'甲乙丙丁戊己'];
  return chance
    .some(stems, 2)
    .map((stem) => ({ name: `演示员${stem}`, certificate: `9999000000${stems.indexOf(stem) + 1}` }));
}

/**
 * Makes the penalties, in the order of their numbers: decisions of the ordinary procedure on firms, one or two violations
 * each, with every field an agency keeps. The same seed gives the same records.
 */
export function syntheticPenalties(count: number, seed = 1): FileRecord[] {
  let year = 0;
  let serial = 0;
  return Array.from({ length: count }, (_, n) => {
    const chance = random(seed * 1_000_003 + n);
    const decidedOn = decisionDay(n, count);
    if (yearOf(decidedOn) !== year) [year, serial] = [yearOf(decidedOn), 0];
    serial += 1;
    // A firm is punished again only after all others have been: never twice for one inspection.
    return penalty(firm(n % Math.ceil(count * 0.7)), { decidedOn, year, serial }, chance);
  });
}

function penalty(
  { name, uscc }: Firm,
  { decidedOn, year, serial }: { decidedOn: string; year: number; serial: number },
  chance: Random,
): FileRecord {
  const acts = chance.some(violations, chance.chance(30) ? 2 : 1);
  const fines = acts.map(() => chance.integer(smallest, Math.floor(largest / acts.length)) * 1000);
  const total = fines.reduce((sum, fine) => sum + fine, 0);
  const title = acts.length > 1 ? `${acts[0]!.title}等二项违法行为` : acts[0]!.title;
  const inspectedOn = before(decidedOn, 22);
  const servedOn = addWorkingDays(decidedOn, 2, holidayTable).date;
  const area = chance.pick(words.areas);
  return {
    id: `${year}-${String(serial).padStart(5, '0')}`,
    agency: 'shili',
    docNumber: `（示）应急罚〔${year}〕${serial}号`,
    procedure: '普通程序',
    caseName: `${name}${title}案`,
    reason: title,
    origin: chance.pick(words.origins),
    phase: '事前',
    sector: chance.pick(words.sectors),
    area,
    party: {
      name,
      type: '法人及非法人组织',
      uscc,
      legalRep: person(chance),
      legalRepPost: chance.pick(words.posts),
      address: `示例市${area}${chance.pick(words.streets)}${chance.integer(1, 299)}号`,
      postcode: '999900',
      phone: `0999-761${String(chance.integer(0, 9999)).padStart(4, '0')}`,
    },
    facts: factsOf(name, acts, inspectedOn, chance),
    violationType: acts.map((act) => act.title).join('；'),
    ...(acts.length > 1 && { violations: itemised(acts, fines, chance) }),
    violated: acts.map((act) => act.violated),
    basis: acts.map((act) => act.basis),
    discretion: {
      benchmark: words.benchmark,
      level: levelOf(total / 1000),
      reason: chance.pick(words.discretionReasons),
    },
    kinds: ['罚款'],
    content: contentOf(acts, fines),
    fine: total,
    fineInWords: formatCapital(total * 100),
    evidence: chance.some(words.evidence, chance.integer(4, 6)),
    inspectedOn,
    filedOn: before(decidedOn, 18),
    notice: {
      docNumber: `（示）应急罚告〔${year}〕${serial}号`,
      on: before(decidedOn, 8),
      statement: chance.pick(words.statements),
    },
    decidedOn,
    servedOn,
    officers: officers(chance),
    performance: { method: '到代收银行缴纳', dueOn: addDays(servedOn, 15), status: '已履行' },
    publication: {
      on: addWorkingDays(decidedOn, chance.integer(2, 6), holidayTable).date,
      channels: ['本机关网站', '信用中国（示例）'],
    },
    responsibility: acts[0]!.duty,
  };
}
