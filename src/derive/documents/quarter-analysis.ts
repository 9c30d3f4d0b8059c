import { changeOf, formatChange, percentOf } from '../../base/change.ts';
import { formatChinese } from '../../base/dates.ts';
import { groupBy } from '../../base/order.ts';
import { formatWan } from '../../base/money.ts';
import { quarterIndicators, quarters, type Quarter } from '../../model/kinds/quarter.ts';
import { sectors } from '../../model/kinds/statistics.ts';
import type { Act, Seen } from './act.ts';
import { agencyNameOn } from './agency.ts';
import { blankImprint, blankSections, officialOf, pointLines, sectionMaker } from './official.ts';
import { asSentence, nothing, paragraphs } from './writing.ts';

type Indicator = keyof typeof quarterIndicators;
type Figures = Quarter['total'];

/** Why a quarter has no circular. */
export const notIssued = ({ docNumber }: Seen<'quarter'>) =>
  docNumber === undefined
    ? { zh: '没有发文字号，未印发通报', en: 'it has no document number: no circular was issued' }
    : undefined;

/** The same agency's earlier quarters a quarter is compared with; sums from January are not compared with the quarter before. */
function earlierOf({ value, others }: Act<'quarter'>) {
  const records = others('quarter', (each) => each.span === value.span);
  const at = (year: number, quarter: number) =>
    records.find((each) => each.year === year && each.quarter === String(quarter))?.total;
  const quarter = Number(value.quarter);
  const before = quarter === 1 ? at(value.year - 1, 4) : at(value.year, quarter - 1);
  return { year: at(value.year - 1, quarter), previous: value.span === 'quarter' ? before : undefined };
}

const withWord = (word: '同比' | '环比', text: string | undefined) =>
  text === undefined || text.trim() === nothing ? undefined : text.startsWith(word) ? text : `${word}${text}`;

/** Writes figures of the whole with how they moved: computed from earlier quarters, else as the record states it. */
function writer(act: Act<'quarter'>) {
  const { total, changes } = act.value;
  const earlier = earlierOf(act);
  const moved = (indicator: keyof Figures) => {
    const stated = changes.find((each) => each.unit === undefined && each.indicator === indicator);
    const computed = (comparison: 'year' | 'previous') => {
      const { zh } = formatChange(changeOf(total[indicator], earlier[comparison]?.[indicator]), comparison);
      return zh === nothing ? undefined : zh;
    };
    const parts = [
      computed('year') ?? withWord('同比', stated?.onYear),
      computed('previous') ?? withWord('环比', stated?.onPrevious),
    ].filter((part) => part !== undefined);
    return parts.length > 0 ? `（${parts.join('，')}）` : '';
  };
  return (indicator: keyof Figures, before: string, unit: string): string | undefined => {
    const value = total[indicator];
    if (value === undefined) return undefined;
    const written = indicator === 'fines' ? formatWan(value) : String(value);
    return `${before}${written}${unit}${moved(indicator)}`;
  };
}

const sentence = (...parts: (string | undefined)[]) => {
  const kept = parts.filter((part) => part !== undefined);
  return kept.length > 0 ? `${kept.join('，')}。` : undefined;
};

const shareOf = (part: number | undefined, whole: number | undefined) => {
  const share = percentOf(part, whole);
  return share === undefined ? '' : `，占${share.toFixed(1)}%`;
};

const placings = {
  top: '居前',
  'up-year': '同比上升',
  'down-year': '同比下降',
  'up-previous': '环比上升',
  'down-previous': '环比下降',
} as const;

const ofPenalties: ReadonlySet<Indicator> = new Set([
  'fines',
  'stopped',
  'revoked',
  'closedDown',
  'cases',
  'penalties',
]);

/** Units by name in the order of a ranking, e.g. `检查家次居前的单位：本级、东区分局。`. */
function rankingLines({ value }: Act<'quarter'>, nameOf: (unit: string) => string, penal: boolean) {
  const wanted = value.rankings.filter(
    ({ indicator, units }) => ofPenalties.has(indicator) === penal && units.length > 0,
  );
  return [...groupBy(wanted, ({ indicator }) => indicator)].map(
    ([indicator, members]) =>
      `${members
        .map(
          ({ by, units }) =>
            `${quarterIndicators[indicator]}${placings[by]}的单位：${units.map(nameOf).join('、')}`,
        )
        .join('；')}。`,
  );
}

const cell = (value: number | undefined) => (value === undefined ? nothing : String(value));

function rowOf(name: string, figures: Figures) {
  return {
    name,
    visits: String(figures.visits),
    planned: cell(figures.plannedVisits),
    hazards: cell(figures.hazards),
    major: cell(figures.majorHazards),
    cases: cell(figures.cases),
    penalties: cell(figures.penalties),
    fines: formatWan(figures.fines),
    stopped: String(figures.stopped),
    revoked: String(figures.revoked),
    closedDown: String(figures.closedDown),
  };
}

function sectorLine(record: Seen<'quarter'>) {
  const texts = record.sectors.map((row) => {
    const penalties = row.penalties === undefined ? '' : `、处罚${row.penalties}件`;
    const fines = row.fines ? `、罚没款${formatWan(row.fines)}万元` : '';
    return `${sectors[row.sector]}检查${row.visits}家次${penalties}${fines}`;
  });
  return texts.length > 0 ? `${texts.join('；')}。` : undefined;
}

/** What the record says in words, else what its figures say. */
const told = (text: string | undefined, computed: readonly (string | undefined)[]) =>
  text === undefined ? computed : paragraphs(text);

/** 季度执法情况分析通报 (进一步加强执法意见 第十九项): figures in sentences and, by unit and by sector, in tables. */
export function deriveQuarterAnalysis(act: Act<'quarter'>) {
  const { id, value: record, agency, find, needs } = act;
  const { total } = record;
  const date = record.signedOn ?? record.publishedOn ?? '';
  if (date === '') needs.need(undefined, 'quarter', id, 'signedOn');
  const on = date === '' ? `${record.year}-12-31` : date;
  const name = agencyNameOn(agency, on);
  const period = `${record.year}年${quarters[record.quarter]}`;
  const nameOf = (unit: string) => {
    if (unit === record.agency) return '本级';
    const found = find('agency', unit);
    return found?.shortName ?? found?.name ?? unit;
  };
  const write = writer(act);
  const section = sectionMaker();
  const who = record.units.length > 1 ? '全系统' : '本机关';
  const rectified = percentOf(total.rectified, total.hazards);
  const title = record.title ?? `${name}关于${period}安全生产行政执法情况的通报`;
  const byUnit = {
    rows: record.units.map((unit) => rowOf(nameOf(unit.unit), unit)),
    total: rowOf('合计', total),
  };
  const bySector = record.sectors.map((row) => ({
    name: sectors[row.sector],
    visits: String(row.visits),
    penalties: cell(row.penalties),
    fines: row.fines === undefined ? nothing : formatWan(row.fines),
    stopped: cell(row.stopped),
  }));
  const view = {
    number: record.docNumber!,
    heading: title,
    to: record.mainTo,
    period,
    span: record.span === 'cumulative' ? '表中数据为年初至季末累计数' : undefined,
    overall: section(
      told(record.overall, [
        sentence(
          write('visits', `${who}共检查生产经营单位`, '家次'),
          write('hazards', '发现事故隐患', '项'),
          write('penalties', '实施行政处罚', '件'),
          write('fines', '罚没款', '万元'),
        ),
      ]),
    ),
    inspection: section([
      ...told(record.inspection, [
        sentence(
          total.plannedVisits === undefined
            ? undefined
            : `${write('plannedVisits', '有计划检查', '家次')}${shareOf(total.plannedVisits, total.visits)}`,
          write('triggeredVisits', '触发式检查', '家次'),
        ),
        sentence(
          write('majorHazards', '发现重大事故隐患', '项'),
          write('rectified', '已整改隐患', '项'),
          rectified === undefined ? undefined : `整改率${rectified.toFixed(1)}%`,
        ),
      ]),
      ...rankingLines(act, nameOf, false),
    ]),
    penalty: section([
      ...told(record.penalty, [
        sentence(write('cases', '立案', '件'), write('penalties', '实施行政处罚', '件')),
        sentence(
          write('stopped', '责令停产停业整顿', '家'),
          write('revoked', '吊销许可证', '个'),
          write('closedDown', '关闭', '家'),
        ),
      ]),
      ...rankingLines(act, nameOf, true),
    ]),
    caseFiles: section(record.caseFiles === undefined ? [] : paragraphs(record.caseFiles)),
    sectors: section(told(record.bySector, [sectorLine(record)])),
    problems: section(pointLines(record.problems)),
    next: section(pointLines(record.next)),
    corrections: section(
      record.corrections.map(
        ({ on: day, field, from, to }) => `${formatChinese(day)}将${field}由${from}更正为${to}。`,
      ),
    ),
    note: record.note && asSentence(record.note),
    byUnit,
    bySector: bySector.length > 0 ? { rows: bySector } : undefined,
    unitLabel: bySector.length > 0 ? '附件1' : '附件',
  };
  return officialOf(agency, on, title, view, record.copies);
}

/** What an empty circular says nevertheless. */
export function blankQuarterAnalysis(agency: Seen<'agency'>, date: string) {
  return {
    heading: `${agencyNameOn(agency, date)}关于\u3000\u3000\u3000\u3000年第\u3000\u3000季度安全生产行政执法情况的通报`,
    period: '\u3000\u3000\u3000\u3000年第\u3000\u3000季度',
    unitLabel: '附件1',
    ...blankSections(['overall', 'inspection', 'penalty', 'caseFiles', 'sectors', 'problems', 'next']),
    imprint: blankImprint(agency, date),
  };
}
