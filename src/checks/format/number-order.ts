import { formatChinese } from '../../base/dates.ts';
import { groupBy } from '../../base/order.ts';
import { all, find } from '../../model/corpus.ts';
import type { Corpus, Entry } from '../../model/corpus.ts';
import { once } from '../once.ts';
import { report } from '../report.ts';
import { defineRule } from '../rule.ts';
import type { Report } from '../rule.ts';
import { numbersOf, tolerant } from './numbers.ts';
import type { Numbered } from './numbers.ts';

interface Place {
  entry: Entry;
  path: string;
  date: string;
  serial: number;
  text: string;
}

/** At most so many missing serials are written out. */
const listed = 10;

function gap(path: string, from: number, to: number): Report {
  const count = to - from + 1;
  const serials = Array.from({ length: Math.min(count, listed) }, (_, index) => from + index);
  const list = `${serials.join('、')}${count > listed ? ` 等 ${count} 个` : ''} 号`;
  return report(
    path,
    `文号不连续，缺 ${list}`,
    from === to ? `Serial ${from} is missing before it` : `Serials ${from} to ${to} are missing before it`,
    {
      hint: [
        '请补录；作废或依法不公开的号码请留存说明',
        'Enter them, or keep a note of numbers void or not public',
      ],
    },
  );
}

/** Record kinds whose documents bear numbers of a series; one series may run through several of them. */
const kinds = ['penalty', 'order', 'coercion'] as const;

const isInSeries = ({ path, own }: Numbered) =>
  own?.words !== undefined && (path === 'docNumber' || /^extensions\.\d+\.docNumber$/u.test(path));

/** Reports by record, one pass over each series of numbers (agency, prefix, kind word, year). */
const byEntry = once((corpus: Corpus): ReadonlyMap<Entry, Report[]> => {
  const series = new Map<string, { group: string; year: number; places: Place[] }>();
  for (const kind of kinds)
    for (const each of all(corpus, kind)) {
      const entry = each as unknown as Entry;
      for (const numbered of numbersOf(entry, corpus).filter(isInSeries)) {
        // A number that is only written badly still has its place in the series.
        const read = tolerant(numbered, corpus);
        if (!read || !numbered.own) continue;
        const { agency, date } = numbered.own;
        // Numbers that follow the case run in the order of filing and skip cases without a penalty.
        if (find(corpus, 'agency', agency)?.value.practice.numbering === 'perCase') continue;
        const { agencyWord, kind: word, year, serial } = read;
        const group = `${agency} ${agencyWord}${word}`;
        const one = series.get(`${group} ${year}`) ?? { group, year, places: [] };
        one.places.push({ entry, path: numbered.path, date, serial, text: numbered.text });
        series.set(`${group} ${year}`, one);
      }
    }
  const firstYears = new Map(
    [...groupBy(series.values(), (one) => one.group)].map(([group, all]) => [
      group,
      all.reduce((first, one) => Math.min(first, one.year), Infinity),
    ]),
  );
  const reports = new Map<Entry, Report[]>();
  for (const { group, year, places } of series.values()) {
    places.sort((a, b) => a.serial - b.serial || (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
    // A register may begin in the middle of its first year; later years begin with number 1.
    let before: Place | undefined;
    let expected = firstYears.get(group) === year ? places[0]!.serial : 1;
    for (const place of places) {
      const found: Report[] = [];
      if (place.serial > expected) found.push(gap(place.path, expected, place.serial - 1));
      if (before && place.date < before.date)
        found.push(
          report(
            place.path,
            `文号在“${before.text}”（${formatChinese(before.date)}）之后，日期 ${formatChinese(place.date)}却在其前`,
            `Numbered after “${before.text}” of ${before.date} but dated ${place.date}`,
            { hint: ['请核对文号和日期', 'Check the number and the date'] },
          ),
        );
      if (found.length > 0) reports.set(place.entry, [...(reports.get(place.entry) ?? []), ...found]);
      expected = place.serial + 1;
      before = place;
    }
  }
  return reports;
});

/** Serials follow the dates and leave no gap within a year. */
export const numberOrder = defineRule({
  code: 'format/number-order',
  number: 'FMT-02',
  severity: 'warning',
  title: { zh: '文号连续，顺序与日期一致', en: 'Serials are continuous and follow the dates' },
  basis: ['《党政机关公文处理工作条例》第九条第（五）项'],
  on: ['penalty', 'order', 'coercion'],
  whole: ['penalty', 'order', 'coercion'],
  run: (entry, corpus) => byEntry(corpus).get(entry as Entry) ?? [],
  examples: [
    { title: '只有一份' },
    {
      title: '连续且按日期',
      also: [
        {
          kind: 'penalty',
          change: { id: '2026-002', docNumber: '（示）应急罚〔2026〕2号', decidedOn: '2026-02-06' },
        },
      ],
    },
    {
      title: '后一号日期在前',
      also: [
        {
          kind: 'penalty',
          change: { id: '2026-002', docNumber: '（示）应急罚〔2026〕2号', decidedOn: '2026-02-04' },
        },
      ],
      reports: ['2026-002:docNumber'],
    },
    {
      title: '缺 2、3 号',
      also: [{ kind: 'penalty', change: { id: '2026-004', docNumber: '（示）应急罚〔2026〕4号' } }],
      reports: ['2026-004:docNumber'],
    },
    {
      title: '写法不规范的文号不算缺号',
      change: { docNumber: '(示)应急罚[2026]01号' },
      also: [
        { kind: 'penalty', change: { id: '2026-002', docNumber: '（示）应急罚〔2026〕2号' } },
        {
          kind: 'penalty',
          change: { id: '2025-009', docNumber: '（示）应急罚〔2025〕9号', decidedOn: '2025-12-05' },
        },
      ],
    },
    { title: '登记的第一年可以从中间开始', change: { docNumber: '（示）应急罚〔2026〕5号' } },
    {
      title: '次年应从 1 号开始',
      change: { docNumber: '（示）应急罚〔2026〕5号' },
      also: [
        {
          kind: 'penalty',
          change: { id: '2025-009', docNumber: '（示）应急罚〔2025〕9号', decidedOn: '2025-12-05' },
        },
      ],
      reports: ['docNumber'],
    },
    {
      title: '按案编号的机关不要求连续',
      around: { agency: { 'practice.numbering': '按案编号' } },
      also: [{ kind: 'penalty', change: { id: '2026-004', docNumber: '（示）应急罚〔2026〕4号' } }],
    },
    {
      title: '指令书缺号',
      kind: 'order',
      also: [{ kind: 'order', change: { id: '2026-003', docNumber: '（示）应急责改〔2026〕3号' } }],
      reports: ['2026-003:docNumber'],
    },
    {
      title: '查封扣押决定书缺号',
      kind: 'coercion',
      also: [{ kind: 'coercion', change: { id: '2026-003', docNumber: '（示）应急查扣〔2026〕3号' } }],
      reports: ['2026-003:docNumber'],
    },
  ],
});
