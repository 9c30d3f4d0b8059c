import { formatChinese } from '../../../base/dates.ts';
import { groupBy } from '../../../base/order.ts';
import { replacementReasons, type Draw } from '../../../model/kinds/draw.ts';
import { inspectionResults } from '../../../model/kinds/inspection.ts';
import type { Act, Seen } from '../act.ts';
import { agencyNameOn } from '../agency.ts';
import { formHead } from '../forms.ts';
import { enumerateCitations, formatClock, formatNumber, nothing, withoutStop } from '../writing.ts';

/** A draw as the scope sees it: in public what it leads to may be absent. */
type SeenDraw = Seen<'draw'>;

const weightsText = (weights: Draw['weights']) =>
  weights.length > 0
    ? weights.map(({ class: level, weight }) => `${level}：${weight}`).join('，')
    : '各等级相同';

function poolOf({ find }: Act<'draw'>, id: string | undefined, hash: string) {
  const pool = find('random-pool', id);
  return {
    title: pool?.title ?? nothing,
    asOf: pool ? formatChinese(pool.asOf) : nothing,
    hash,
  };
}

const officersText = (officers: Draw['selected'][number]['officers']) =>
  officers.map(({ name, certificate }) => `${name}（${certificate}）`).join('、') || nothing;

/** Who was replaced and why; firms and officers in one table. */
function replacements(draw: SeenDraw) {
  const names = new Map(draw.selected.map(({ code, name }) => [code, name]));
  return draw.replaced.map((each) => ({
    what: each.what === 'firm' ? '检查对象' : '执法人员',
    name: each.name ? `${each.name}（${each.code}）` : each.code,
    firm: each.firm === undefined ? nothing : (names.get(each.firm) ?? each.firm),
    reason: replacementReasons[each.reason],
  }));
}

/** 抽取记录表: everything by which a draw can be repeated, and what came out of it. */
export function deriveDrawRecord(act: Act<'draw'>) {
  const { id, value: draw, agency, scope, find, needs } = act;
  const name = agencyNameOn(agency, draw.on);
  const item = find('random-item', draw.item as string | undefined);
  if (draw.selected.length === 0) needs.need(undefined, 'draw', id, 'selected');
  const replaced = replacements(draw);
  const view = {
    ...formHead(agency, draw.on, 'draw-record'),
    agency: name,
    task: draw.title,
    item: item ? { name: item.name, basis: enumerateCitations(item.basis) || nothing } : undefined,
    time: `${formatChinese(draw.on)}${draw.time ? formatClock(draw.time) : ''}`,
    place: draw.place ?? nothing,
    firms: {
      ...poolOf(act, draw.firmPool as string | undefined, draw.poolHash),
      size: String(draw.poolSize),
    },
    officers:
      draw.officerPoolHash === undefined ? undefined : poolOf(act, draw.officerPool, draw.officerPoolHash),
    ratio: draw.ratio === undefined ? nothing : `${formatNumber(draw.ratio)}%`,
    quota: String(draw.quota),
    weights: weightsText(draw.weights),
    each: String(draw.officersEach),
    apart: draw.differentUnits ? '须来自不同单位' : undefined,
    algorithm: draw.algorithm,
    seed: draw.seed,
    seedSource: draw.seedSource ?? nothing,
    operator: draw.operator,
    rows: draw.selected.map((each, index) => ({
      number: String(index + 1),
      name: each.name,
      code: each.code,
      officers: officersText(each.officers),
    })),
    replaced: replaced.length > 0 ? replaced : undefined,
    signed: scope === 'public' ? undefined : { note: '以上抽取过程和结果属实。' },
  };
  return { view, title: `${view.title} ${draw.title}`, author: name, subject: draw.title, date: draw.on };
}

/** The results of a draw that are known. */
const known = (draw: SeenDraw) => draw.selected.filter(({ result }) => result !== undefined);

/** Why there is nothing yet to publish of the results. */
export const noResults = (draw: SeenDraw) =>
  known(draw).length > 0 ? undefined : { zh: '抽查结果尚未录入', en: 'no result has been entered yet' };

/** 抽查结果公示表: what came of the inspections of the firms drawn. */
export function deriveDrawResult({ id, value: draw, agency, find, needs }: Act<'draw'>) {
  const rows = known(draw);
  const dates = rows.flatMap(({ publishedOn, resultOn }) => publishedOn ?? resultOn ?? []).sort();
  const date = dates.at(-1);
  needs.need(date, 'draw', id, `selected.${draw.selected.indexOf(rows[0]!)}.resultOn`);
  const on = date ?? draw.on;
  const name = agencyNameOn(agency, on);
  const item = find('random-item', draw.item as string | undefined);
  const counts = [...groupBy(rows, ({ result }) => result!)]
    .map(([result, members]) => `${inspectionResults[result]}${members.length}户`)
    .join('，');
  const rest = draw.selected.length - rows.length;
  const view = {
    agency: name,
    task: draw.title,
    item: item?.name,
    drawnOn: formatChinese(draw.on),
    selected: String(draw.selected.length),
    done: String(rows.length),
    rest: rest > 0 ? String(rest) : undefined,
    counts,
    rows: rows.map((each, index) => ({
      number: String(index + 1),
      name: each.name,
      code: each.code,
      officers: each.officers.map((officer) => officer.name).join('、') || nothing,
      inspectedOn: each.inspectedOn ? formatChinese(each.inspectedOn) : nothing,
      result: inspectionResults[each.result!],
      note: each.resultNote ? withoutStop(each.resultNote) : nothing,
    })),
    channel: channelOf(agency),
    date: formatChinese(on),
  };
  return { view, title: `${draw.title}结果公示表`, author: name, subject: draw.title, date: on };
}

/** Whom the public may tell: the agency's own unit, or that of the agency above, which has its full name. */
export function officeOf({ supervision, superior, name }: Seen<'agency'>): string {
  const unit = supervision?.unit ?? '';
  const named = [superior, name].some((each) => each !== undefined && unit.startsWith(each));
  return named ? unit : `本机关${unit}`;
}

/** Where the public may object to what is published. */
export function channelOf(agency: Seen<'agency'>) {
  return { unit: officeOf(agency), phone: agency.supervision?.phone ?? agency.phone };
}
