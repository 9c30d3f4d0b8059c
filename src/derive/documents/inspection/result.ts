import { formatChinese } from '../../../base/dates.ts';
import { inspectionResults, type Inspection } from '../../../model/kinds/inspection.ts';
import type { Act, Seen } from '../act.ts';
import { formOf } from '../forms.ts';
import { contactOf } from './approval.ts';
import { findingsOf, ordersOf } from './common.ts';

type ResultNotice = NonNullable<Inspection['resultNotice']>;

/** 行政检查结果告知书: what an inspection came to, the problems found, and the papers already handed over. */
export function deriveInspectionResult(act: Act<'inspection'>) {
  const { value, agency } = act;
  const notice = value.resultNotice as ResultNotice;
  return formOf(agency, notice.on, 'insp-result', value.party.name, {
    number: notice.docNumber,
    party: value.party.name,
    on: formatChinese(value.on),
    matter: value.matter,
    result: inspectionResults[value.result],
    findings: findingsOf(value),
    clear: value.findings.length === 0 ? '检查中没有发现需要你单位整改的问题。' : undefined,
    orders: ordersOf(act, value),
    filed: value.result === 'filed' ? '对涉嫌违法行为，本机关已经立案，另行依法处理。' : undefined,
    contact: contactOf(agency),
  });
}

/** What an empty notice says nevertheless. */
export function blankInspectionResult(agency: Seen<'agency'>) {
  return { findings: [], orders: '', contact: contactOf(agency) };
}
