import { monthNumberOf } from '../../base/dates.ts';
import { sortBy } from '../../base/order.ts';
import type { Plan } from '../../model/kinds/plan.ts';
import { formatMonths, formatNumber, formatSpan, nothing, withoutStop } from './writing.ts';

function enterprises(plan: Plan) {
  const rows = plan.key.enterprises.map((each, index) => ({
    number: String(index + 1),
    name: each.name,
    code: each.uscc,
    sector: each.sector ?? nothing,
    area: each.area ?? nothing,
    months: each.months.length > 0 ? formatMonths(each.months, plan.year) : nothing,
    times: String(each.times),
  }));
  return rows.length > 0 ? { rows } : undefined;
}

function howSelected(line: Plan['lines'][number]): string {
  const kinds = [...(line.key ? ['重点检查'] : []), ...(line.random ? ['双随机'] : [])];
  return kinds.length > 0 ? kinds.join('、') : '一般检查';
}

/** How a line selects and inspects; a manner that says itself how firms are selected is not told twice. */
function wayOf(line: Plan['lines'][number]): string {
  const selection = howSelected(line);
  if (!line.mode) return selection;
  return line.mode.includes(selection) ? line.mode : `${selection}，${line.mode}`;
}

function lines(plan: Plan) {
  if (plan.lines.length === 0) return undefined;
  const sum = (pick: (line: Plan['lines'][number]) => number) =>
    formatNumber(plan.lines.reduce((total, line) => total + pick(line), 0));
  return {
    rows: plan.lines.map((line) => ({
      number: line.number,
      matter: line.matter,
      object: withoutStop(line.object),
      way: wayOf(line),
      frequency:
        [line.frequency, line.cap === undefined ? undefined : `上限${line.cap}次`]
          .filter((part) => part !== undefined)
          .join('，') || nothing,
      span: formatSpan(line.from, line.to, plan.year),
      times: formatNumber(line.times),
      days: formatNumber(line.days),
      unit: line.unit,
    })),
    times: sum((line) => line.times),
    days: sum((line) => line.days),
  };
}

function schedule(plan: Plan) {
  if (plan.schedule.length === 0) return undefined;
  const rows = sortBy(plan.schedule, ({ month }) => month);
  const sum = (numbers: readonly (number | undefined)[]) =>
    numbers.some((each) => each !== undefined)
      ? formatNumber(numbers.reduce<number>((total, each) => total + (each ?? 0), 0))
      : nothing;
  const write = (number: number | undefined) => (number === undefined ? nothing : formatNumber(number));
  const month = (row: Plan['schedule'][number]) => ({
    month: `${monthNumberOf(row.month)}月`,
    tasks: withoutStop(row.tasks),
    visits: formatNumber(row.visits),
    key: write(row.keyVisits),
  });
  const totals = {
    visits: sum(rows.map(({ visits }) => visits)),
    key: sum(rows.map(({ keyVisits }) => keyVisits)),
  };
  if (rows.every(({ days }) => days === undefined)) return { plain: { rows: rows.map(month), ...totals } };
  const timed = rows.map((row) => ({ ...month(row), days: write(row.days) }));
  return { timed: { rows: timed, ...totals, days: sum(rows.map(({ days }) => days)) } };
}

/** The same tables, empty. */
export function blankPlanTables() {
  const rows = <T>(length: number, row: T) => Array.from({ length }, () => row);
  const titles = ['重点检查企业名单', '监督检查安排表', '监督检查月度安排表'];
  const annex = (index: number) => ({ label: `附件${index + 1}`, title: titles[index]! });
  const firm = { number: '', name: '', code: '', sector: '', area: '', months: '', times: '' };
  const line = {
    number: '',
    matter: '',
    object: '',
    way: '',
    frequency: '',
    span: '',
    times: '',
    days: '',
    unit: '',
  };
  const months = Array.from({ length: 12 }, (_, index) => ({
    month: `${index + 1}月`,
    tasks: '',
    visits: '',
    key: '',
  }));
  return {
    attachments: titles,
    enterprises: { ...annex(0), rows: rows(15, firm) },
    lines: { ...annex(1), rows: rows(10, line), times: '', days: '' },
    schedule: { ...annex(2), plain: { rows: months, visits: '', key: '' } },
  };
}

/** The tables that go with a plan, as annexes numbered in order; those with nothing in them are left out. */
export function planTables(plan: Plan) {
  const found = { enterprises: enterprises(plan), lines: lines(plan), schedule: schedule(plan) };
  const titles = {
    enterprises: `${plan.year}年度重点检查企业名单`,
    lines: `${plan.year}年度监督检查安排表`,
    schedule: `${plan.year}年度监督检查月度安排表`,
  };
  const present = (['enterprises', 'lines', 'schedule'] as const).filter((key) => found[key]);
  const label = (key: keyof typeof found) =>
    present.length === 1 ? '附件' : `附件${present.indexOf(key) + 1}`;
  const annex = <T>(key: keyof typeof found, part: T | undefined) =>
    part && { label: label(key), title: titles[key], ...part };
  return {
    attachments: present.map((key) => titles[key]),
    enterprises: annex('enterprises', found.enterprises),
    lines: annex('lines', found.lines),
    schedule: annex('schedule', found.schedule),
  };
}
