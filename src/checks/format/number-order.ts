import { formatChinese } from '../../base/dates.ts';
import { groupBy } from '../../base/order.ts';
import type { Corpus, Entry } from '../../model/corpus.ts';
import { numberNoteReasons } from '../../model/kinds/agency.ts';
import { once } from '../once.ts';
import { report } from '../report.ts';
import { defineRule } from '../rule.ts';
import type { Report } from '../rule.ts';
import { isOn, notesOn, seriesIn, seriesKinds, unexplained } from './number-series.ts';
import type { Place, Series } from './number-series.ts';

/** At most so many ranges of missing serials are written out. */
const listed = 10;

function gap(place: Place, before: Place | undefined, missing: [number, number][]): Report {
  const written = missing.slice(0, listed).map(([from, to]) => (from === to ? `${from}` : `${from}—${to}`));
  const more = missing.length > listed ? ' 等' : '';
  const where = before ? `“${before.text}”与“${place.text}”之间` : `“${place.text}”之前`;
  return report(
    place.path,
    `文号不连续，${where}缺 ${written.join('、')}${more} 号`,
    `Missing ${before ? `between ${before.text} and ${place.text}` : `before ${place.text}`}: ${written.join(', ')}`,
    {
      hint: [
        '请补录；作废或者存于别处的，在机构的“文号缺号说明”中登记',
        'Enter them, or explain them in the agency’s 文号缺号说明',
      ],
    },
  );
}

const disorder = (place: Place, before: Place): Report =>
  report(
    place.path,
    `文号在“${before.text}”（${formatChinese(before.date)}）之后，日期 ${formatChinese(place.date)}却在其前`,
    `Numbered after “${before.text}” of ${before.date} but dated ${place.date}`,
    {
      hint: [
        '请核对文号和日期；预留号码后用的，在机构的“文号缺号说明”中登记',
        'Check the number and the date, or explain it in the agency’s 文号缺号说明',
      ],
    },
  );

const contradicted = (place: Place): Report =>
  report(
    place.path,
    `文号“${place.text}”在“文号缺号说明”中登记为“${numberNoteReasons.void}”，却有文书使用`,
    `${place.text} is noted as void but a document bears it`,
    { hint: ['请改正文号，或者删去该说明', 'Correct the number or remove the note'] },
  );

function judge(series: Series, expected: number, corpus: Corpus, add: (place: Place, found: Report) => void) {
  const notes = notesOn(series, corpus);
  let before: Place | undefined;
  for (const place of series.places) {
    // One document may be told of by several records, e.g. a notice by the case and by the penalty.
    if (before?.serial === place.serial && before.date === place.date) continue;
    const missing = series.word === undefined ? [] : unexplained(expected, place.serial - 1, notes);
    if (missing.length > 0) add(place, gap(place, before, missing));
    const noted = notes.some((note) => note.reason === 'void' && isOn(note, place.serial));
    if (noted) add(place, contradicted(place));
    const reserved = [place, before].some(
      (one) => one && notes.some((note) => note.reason === 'reserved' && isOn(note, one.serial)),
    );
    if (before && place.date < before.date && !reserved) add(place, disorder(place, before));
    expected = place.serial + 1;
    before = place;
  }
}

/** Reports by record, one pass over each series of numbers. */
const byEntry = once((corpus: Corpus): ReadonlyMap<Entry, Report[]> => {
  const reports = new Map<Entry, Report[]>();
  const add = ({ entry }: Place, found: Report) => reports.set(entry, [...(reports.get(entry) ?? []), found]);
  for (const years of groupBy(seriesIn(corpus), ({ agency, prefix }) => `${agency} ${prefix}`).values()) {
    const first = years.reduce((least, { year }) => Math.min(least, year), Infinity);
    for (const series of years)
      // A register may begin in the middle of its first year; later years begin with number 1.
      judge(series, series.year === first ? series.places[0]!.serial : 1, corpus, add);
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
  on: seriesKinds,
  whole: seriesKinds,
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
    {
      title: '复查意见书缺号',
      kind: 'order',
      also: [
        {
          kind: 'order',
          change: {
            id: '2026-002',
            docNumber: '（示）应急责改〔2026〕2号',
            'rechecks.0.docNumber': '（示）应急复查〔2026〕2号',
            'rechecks.1.docNumber': '（示）应急复查〔2026〕3号',
          },
        },
      ],
      change: {
        'rechecks.0.docNumber': '（示）应急复查〔2026〕1号',
        'rechecks.1.docNumber': '（示）应急复查〔2026〕5号',
      },
      reports: ['rechecks.1.docNumber'],
    },
    {
      title: '检查方案缺号',
      kind: 'inspection',
      also: [
        { kind: 'inspection', change: { id: '2026-003', 'scheme.docNumber': '（示）应急检查〔2026〕3号' } },
      ],
      reports: ['2026-003:scheme.docNumber'],
    },
    {
      title: '立案缺号，已登记作废',
      kind: 'case',
      around: {
        agency: {
          numberNotes: [
            {
              words: ['立', '结'],
              year: '2026',
              from: '2',
              to: '3',
              reason: '号码作废',
              note: '跳号，已登记',
            },
          ],
        },
      },
      also: [{ kind: 'case', change: { id: '2026-004', 'filing.docNumber': '（示）应急立〔2026〕4号' } }],
    },
    {
      title: '说明只及一部分缺号',
      kind: 'case',
      around: {
        agency: {
          numberNotes: [{ words: ['立'], year: '2026', from: '2', reason: '号码作废', note: '打印错误' }],
        },
      },
      also: [{ kind: 'case', change: { id: '2026-004', 'filing.docNumber': '（示）应急立〔2026〕4号' } }],
      reports: ['2026-004:filing.docNumber'],
    },
    {
      title: '作废的号码又用了',
      around: {
        agency: {
          numberNotes: [{ words: ['罚'], year: '2026', from: '1', reason: '号码作废', note: '打印错误' }],
        },
      },
      reports: ['docNumber'],
    },
    {
      title: '按案编号的机关，立案号应当连续',
      kind: 'case',
      around: { agency: { 'practice.numbering': '按案编号' } },
      also: [{ kind: 'case', change: { id: '2026-004', 'filing.docNumber': '（示）应急立〔2026〕4号' } }],
      reports: ['2026-004:filing.docNumber'],
    },
    {
      title: '公文发文字号不要求连续，但应当按日期',
      kind: 'plan',
      around: {
        agency: {
          supervisionReports: [
            { year: '2025', to: '示例省应急管理厅', on: '2026-03-20', docNumber: '示应急〔2026〕9号' },
            { year: '2024', to: '示例省应急管理厅', on: '2026-03-21', docNumber: '示应急〔2026〕8号' },
          ],
        },
      },
      reports: ['shili:supervisionReports.0.docNumber'],
    },
    {
      title: '许可决定缺号',
      kind: 'licence',
      also: [{ kind: 'licence', change: { id: '2026-wh-003', docNumber: '（示）应急许决〔2026〕3号' } }],
      reports: ['2026-wh-003:docNumber'],
    },
    {
      title: '列入决定缺号',
      kind: 'dishonesty',
      also: [{ kind: 'dishonesty', change: { id: '2026-003', docNumber: '（示）应急失信〔2026〕3号' } }],
      reports: ['2026-003:docNumber'],
    },
  ],
});
