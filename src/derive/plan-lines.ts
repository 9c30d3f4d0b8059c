import { percentOf } from '../base/change.ts';
import { yearOf } from '../base/dates.ts';
import type { Corpus } from '../model/corpus.ts';
import { all, find } from '../model/corpus.ts';
import type { Inspection } from '../model/kinds/inspection.ts';
import type { Plan } from '../model/kinds/plan.ts';
import { firmOf, ledgerComplete } from '../model/ledger.ts';

/** One line of a plan and the inspections recorded under it, in 家次. */
export interface LineExecution {
  number: string;
  matter: string;
  unit: string;
  key: boolean;
  planned: number;
  done: number;
  /** Firms inspected, each once. */
  firms: number;
  /** Done of planned in per cent. */
  rate?: number;
  /** Inspections under the line outside its months. */
  outOfSeason: number;
}

/** One key enterprise of a plan and its inspections. */
export interface EnterpriseExecution {
  name: string;
  uscc: string;
  times: number;
  /** Days of the inspections, the earliest first. */
  on: string[];
  /** Months planned that are over, for which the ledger is complete, and that saw no inspection. */
  missed: string[];
  /** Inspections beyond the published cap. */
  beyondCap: number;
  /** Inspections by another agency in the same year. */
  byOthers: number;
}

/** A plan and its execution as the recorded inspections have it. */
export interface PlanExecution {
  plan: string;
  lines: LineExecution[];
  enterprises: EnterpriseExecution[];
  /** Inspections of the year that name the plan but no line of it. */
  withoutLine: number;
  /** Inspections of the year set off outside the plan. */
  triggered: number;
  /** First month from which every inspection is recorded; absent where the agency does not say. */
  completeFrom?: string;
}

/** Firm → its visits of a year, those made only to re-check left out. */
function visitsByFirm(visits: readonly Inspection[]): Map<string, Inspection[]> {
  const found = new Map<string, Inspection[]>();
  for (const visit of visits) {
    const key = firmOf(visit);
    const list = found.get(key);
    if (list) list.push(visit);
    else found.set(key, [visit]);
  }
  return found;
}

function lineExecution(line: Plan['lines'][number], visits: readonly Inspection[]): LineExecution {
  const { from, to } = line;
  return {
    number: line.number,
    matter: line.matter,
    unit: line.unit,
    key: line.key,
    planned: line.times,
    done: visits.length,
    firms: new Set(visits.map(firmOf)).size,
    rate: percentOf(visits.length, line.times),
    outOfSeason: visits.filter(
      ({ on }) => (from !== undefined && on.slice(0, 7) < from) || (to !== undefined && on.slice(0, 7) > to),
    ).length,
  };
}

function enterpriseExecution(
  { name, uscc, times, months }: Plan['key']['enterprises'][number],
  visits: readonly Inspection[],
  plan: Plan,
  corpus: Corpus,
): EnterpriseExecution {
  const own = visits.filter(({ agency }) => agency === plan.agency);
  const planned = own.filter(({ trigger }) => trigger === undefined);
  const on = planned.map((visit) => visit.on).sort();
  const seen = new Set(on.map((day) => day.slice(0, 7)));
  const cap = plan.capPerEnterprise;
  return {
    name,
    uscc,
    times,
    on,
    missed: months.filter(
      (month) =>
        month < corpus.today.slice(0, 7) && !seen.has(month) && ledgerComplete(corpus, plan.agency, month),
    ),
    beyondCap: cap === undefined ? 0 : Math.max(0, on.length - cap),
    byOthers: visits.length - own.length,
  };
}

/** Sets each line and each key enterprise of a plan against the recorded inspections of its year. */
export function planExecution(id: string, plan: Plan, corpus: Corpus): PlanExecution {
  const year = all(corpus, 'inspection')
    .map(({ value }) => value)
    .filter((visit) => yearOf(visit.on) === plan.year && visit.recheckOf.length === 0);
  const own = year.filter(({ agency }) => agency === plan.agency);
  const numbers = new Set(plan.lines.map(({ number }) => number));
  const byLine = new Map<string, Inspection[]>(plan.lines.map(({ number }) => [number, []]));
  let withoutLine = 0;
  for (const visit of own) {
    if (visit.plan !== id || visit.trigger !== undefined) continue;
    if (visit.planLine !== undefined && numbers.has(visit.planLine)) byLine.get(visit.planLine)!.push(visit);
    else withoutLine += 1;
  }
  const byFirm = visitsByFirm(year);
  const completeFrom = find(corpus, 'agency', plan.agency)?.value.practice.ledgerFrom;
  return {
    plan: id,
    lines: plan.lines.map((line) => lineExecution(line, byLine.get(line.number) ?? [])),
    enterprises: plan.key.enterprises.map((firm) =>
      enterpriseExecution(firm, byFirm.get(firm.uscc) ?? byFirm.get(firm.name) ?? [], plan, corpus),
    ),
    withoutLine,
    triggered: own.filter(({ trigger }) => trigger !== undefined).length,
    ...(completeFrom !== undefined && { completeFrom }),
  };
}
