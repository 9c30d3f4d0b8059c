import { compareText } from '../../base/order.ts';
import type { PublicCorpus, PublicEntry } from '../public.ts';
import { publicRecords } from '../public.ts';
import { coercionKinds } from '../../model/kinds/coercion.ts';
import { inspectionResults } from '../../model/kinds/inspection.ts';
import { licenceDecisions } from '../../model/kinds/licence.ts';
import { penaltyKinds } from '../../model/kinds/penalty.ts';
import { pagePath, registerRecordPath } from '../paths.ts';
import { once } from './once.ts';

/** One thing published about an enterprise. */
export interface EnterpriseEvent {
  on: string;
  kind: 'penalty' | 'licence' | 'coercion' | 'inspection' | 'dishonesty' | 'draw' | 'plan';
  /** e.g. `行政处罚`. */
  label: string;
  title: string;
  note?: string;
  agency: string;
  /** Page of the record. */
  path: string;
  /** Fine in fen. */
  fine?: number;
}

/** An enterprise with everything the public may see of it. */
export interface EnterpriseView {
  /** Part of its address: its id in the register, else its credit code in small letters. */
  id: string;
  uscc: string;
  name: string;
  /** Its entry in the published register. */
  entry?: PublicEntry<'enterprise'>;
  /** The newest first. */
  events: EnterpriseEvent[];
}

/** Address of an enterprise's page. */
export function enterprisePath({ id }: Pick<EnterpriseView, 'id'>): string {
  return registerRecordPath('enterprises', id);
}

interface Told extends EnterpriseEvent {
  uscc: string | undefined;
  name: string;
}

function* told(corpus: PublicCorpus): Generator<Told> {
  for (const { id, value } of publicRecords(corpus, 'penalty')) {
    if (value.party.type === 'person') continue;
    yield {
      uscc: value.party.uscc,
      name: value.party.name,
      on: value.decidedOn,
      kind: 'penalty',
      label: '行政处罚',
      title: value.reason ?? value.violationType ?? value.kinds.map((kind) => penaltyKinds[kind]).join('、'),
      note: value.docNumber,
      agency: value.agency,
      path: pagePath('penalty', id),
      fine: value.fine,
    };
  }
  for (const { id, value } of publicRecords(corpus, 'licence')) {
    if (value.party.type === 'person') continue;
    yield {
      uscc: value.party.uscc,
      name: value.party.name,
      on: value.decidedOn,
      kind: 'licence',
      label: '行政许可',
      title: `${value.matter ?? value.docName}：${licenceDecisions[value.decision]}`,
      note: value.docNumber,
      agency: value.agency,
      path: registerRecordPath('licences', id),
    };
  }
  for (const { id, value } of publicRecords(corpus, 'coercion')) {
    if (value.party.type === 'person') continue;
    yield {
      uscc: value.party.uscc,
      name: value.party.name,
      on: value.decidedOn,
      kind: 'coercion',
      label: '行政强制',
      title: `${coercionKinds[value.kind]}：${value.target}`,
      note: value.docNumber,
      agency: value.agency,
      path: registerRecordPath('coercions', id),
    };
  }
  for (const { id, value } of publicRecords(corpus, 'inspection'))
    yield {
      uscc: value.party.uscc,
      name: value.party.name,
      on: value.on,
      kind: 'inspection',
      label: '监督检查',
      title: inspectionResults[value.result],
      note: value.matter,
      agency: value.agency,
      path: registerRecordPath('inspections', id),
    };
  for (const { id, value } of publicRecords(corpus, 'dishonesty')) {
    if (value.party.type === 'person') continue;
    yield {
      uscc: value.party.uscc,
      name: value.party.name,
      on: value.decidedOn,
      kind: 'dishonesty',
      label: '严重失信主体名单',
      title: `列入名单，至 ${value.restored?.until ?? value.until}`,
      note: value.docNumber,
      agency: value.agency,
      path: registerRecordPath('dishonesty', id),
    };
  }
  for (const { id, value } of publicRecords(corpus, 'draw'))
    for (const firm of value.selected)
      yield {
        uscc: firm.code,
        name: firm.name,
        on: value.on,
        kind: 'draw',
        label: '双随机抽中',
        title: firm.result === undefined ? '结果尚未公开' : inspectionResults[firm.result],
        note: value.title,
        agency: value.agency,
        path: registerRecordPath('draws', id),
      };
  for (const { id, value } of publicRecords(corpus, 'plan'))
    for (const firm of value.key.enterprises)
      yield {
        uscc: firm.uscc,
        name: firm.name,
        on: value.publishedOn ?? value.signedOn,
        kind: 'plan',
        label: '年度计划',
        title: `列为 ${value.year} 年重点检查企业，计划检查 ${firm.times} 次`,
        agency: value.agency,
        path: pagePath('plan', id),
      };
}

/** Records a firm that is in no register must have for a page of its own: with one, the record is its page. */
const atLeast = 2;

/** Every enterprise of the register, and every other with several public records, by credit code. */
export const enterpriseViews = once((corpus: PublicCorpus): ReadonlyMap<string, EnterpriseView> => {
  const views = new Map<string, EnterpriseView>();
  for (const entry of publicRecords(corpus, 'enterprise')) {
    const { uscc, name } = entry.value;
    const key = uscc ?? entry.id;
    if (!views.has(key)) views.set(key, { id: entry.id, uscc: key, name, entry, events: [] });
  }
  for (const { uscc, name, ...event } of told(corpus)) {
    if (uscc === undefined) continue;
    const view = views.get(uscc) ?? { id: uscc.toLowerCase(), uscc, name, events: [] };
    view.events.push(event);
    views.set(uscc, view);
  }
  for (const [uscc, { entry, events }] of views) {
    events.sort(
      (a, b) => compareText(b.on, a.on) || compareText(a.kind, b.kind) || compareText(a.path, b.path),
    );
    if (!entry && events.length < atLeast) views.delete(uscc);
  }
  return views;
});

/** The enterprise with a credit code, if it has a page. */
export function enterpriseOf(corpus: PublicCorpus, uscc: string): EnterpriseView | undefined {
  return enterpriseViews(corpus).get(uscc);
}

const byId = once(
  (corpus: PublicCorpus) => new Map([...enterpriseViews(corpus).values()].map((view) => [view.id, view])),
);

/** The enterprise at an address. */
export function enterpriseAt(corpus: PublicCorpus, id: string): EnterpriseView | undefined {
  return byId(corpus).get(id);
}
