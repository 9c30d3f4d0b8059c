import { changeOf, formatChange } from '../../base/change.ts';
import { formatWan } from '../../base/money.ts';
import { formatBasis } from '../../model/law/basis.ts';
import { publicationTerm } from '../../model/law/publication-terms.ts';
import { formatChinese } from '../../base/dates.ts';
import type { Act, Seen } from './act.ts';
import { agencyNameOn } from './agency.ts';
import { channelOf } from './lists/draw.ts';
import { blankSections, sectionMaker } from './official.ts';
import { asSentence, nothing } from './writing.ts';

type Sheet = 'licences' | 'penalties' | 'coercion' | 'inspections';
type Totals<S extends Sheet> = Seen<'year-data'>[S]['total'];

/** The figures of a sheet as its rows have them, the body's name first; money in 万元. */
function sheetOf(act: Act<'year-data'>, sheet: Sheet) {
  const { value, find } = act;
  const write = (name: string, figures: Record<string, unknown>) => ({
    name,
    ...Object.fromEntries(
      Object.entries(figures).map(([key, figure]) => [
        key,
        figure === undefined ? nothing : key === 'amount' ? formatWan(figure as number) : String(figure),
      ]),
    ),
  });
  const { rows, total } = value[sheet];
  return {
    rows: rows.map(({ unit, ...figures }) => {
      const found = find('agency', unit);
      return write(found?.shortName ?? found?.name ?? unit, figures);
    }),
    total: write('合计', total),
  };
}

/** Writes totals of a sheet with how they moved on last year's of the same scope. */
function writerOf(act: Act<'year-data'>) {
  const { value, others } = act;
  const [last] = others('year-data', (each) => each.year === value.year - 1 && each.scope === value.scope);
  return <S extends Sheet>(sheet: S, key: keyof Totals<S> & string, title: string, unit: string) => {
    const now = (value[sheet].total as Record<string, number | undefined>)[key];
    if (now === undefined) return undefined;
    const then = (last?.[sheet].total as Record<string, number | undefined> | undefined)?.[key];
    const { zh } = formatChange(changeOf(now, then), 'year');
    const written = key === 'amount' ? formatWan(now) : String(now);
    return `${title}${written}${unit}${zh === nothing ? '' : `（${zh}）`}`;
  };
}

const sentence = (...parts: (string | undefined)[]) =>
  `${parts.filter((part) => part !== undefined).join('，')}。`;

/** 年度行政执法数据公告: last year's licences, penalties, coercion and inspections, in sentences and in four sheets by body. */
export function deriveYearData(act: Act<'year-data'>) {
  const { id, value: record, agency, needs } = act;
  const date = needs.need(record.publishedOn, 'year-data', id, 'publishedOn');
  const on = date === '' ? `${record.year + 1}-01-31` : date;
  const name = agencyNameOn(agency, on);
  const [law] = publicationTerm('enforcement-data', on)?.basis ?? [];
  const write = writerOf(act);
  const section = sectionMaker();
  const title = `${name}关于公布${record.year}年度行政执法数据的公告`;
  const view = {
    agency: name,
    number: record.docNumber,
    year: String(record.year),
    basis: law && formatBasis(law),
    scope: record.scope === 'total' ? '本级及下属单位' : '本级',
    licences: section([
      sentence(
        write('licences', 'applied', '收到行政许可申请', '件'),
        write('licences', 'accepted', '受理', '件'),
        write('licences', 'granted', '准予许可', '件'),
        write('licences', 'refused', '不予许可', '件'),
      ),
    ]),
    penalties: section([
      sentence(
        write('penalties', 'decisions', '作出行政处罚决定', '件'),
        write('penalties', 'total', '各类处罚合计', '宗'),
        write('penalties', 'amount', '罚没金额', '万元'),
      ),
    ]),
    coercion: section([
      sentence(
        write('coercion', 'total', '实施行政强制措施', '宗'),
        write('coercion', 'court', '申请人民法院强制执行', '宗'),
      ),
    ]),
    inspections: section([sentence(write('inspections', 'inspections', '开展行政检查', '次'))]),
    corrections: section(
      record.corrections.map(
        ({ on: day, field, from, to }) => `${formatChinese(day)}将${field}由${from}更正为${to}。`,
      ),
    ),
    note: record.note && asSentence(record.note),
    sheets: {
      licences: sheetOf(act, 'licences'),
      penalties: sheetOf(act, 'penalties'),
      coercion: sheetOf(act, 'coercion'),
      inspections: sheetOf(act, 'inspections'),
    },
    channel: channelOf(agency),
    date: date === '' ? '' : formatChinese(date),
  };
  return { view: view as unknown as YearView<typeof view>, title, author: name, date: on };
}

/** What empty yearly data say nevertheless. */
export function blankYearData(agency: Seen<'agency'>, date: string) {
  const [law] = publicationTerm('enforcement-data', date)?.basis ?? [];
  return {
    basis: law && formatBasis(law),
    scope: '本级',
    ...blankSections(['licences', 'penalties', 'coercion', 'inspections']),
    channel: channelOf(agency),
  };
}

/** Rows are written key by key, so their shape is that of the record, with texts for numbers. */
type YearView<V> = Omit<V, 'sheets'> & {
  sheets: { [S in Sheet]: { rows: SheetRow<S>[]; total: SheetRow<S> } };
};
type SheetRow<S extends Sheet> = { name: string } & { [K in keyof Totals<S>]: string };
