import { addYears, formatChineseMonth, monthEnd, monthOf } from '../../base/dates.ts';
import { sortBy } from '../../base/order.ts';
import type { Complaint } from '../../model/kinds/complaint.ts';
import type { Inspection } from '../../model/kinds/inspection.ts';
import type { Order } from '../../model/kinds/order.ts';
import { complaintRow, inspectionRow, type LedgerSources } from '../ledger.ts';
import type { Act } from './act.ts';
import { formOf } from './forms.ts';
import { nothing } from './writing.ts';

/** Years rows are kept where the agency has set none (进一步加强执法意见 第十八项). */
const leastYears = 10;

/** 执法台账 of one month: a row for each inspection and complaint, with what was found, ordered and done. */
export function deriveLedger({ value, agency, find, others }: Act<'statistics'>) {
  const { month } = value;
  const end = monthEnd(month);
  const years = agency.practice.ledgerYears ?? leastYears;
  const sources: LedgerSources = {
    order: (id) => find('order', id) as Order | undefined,
    today: end,
    keptUntil: (_agency, date) => addYears(date, years),
  };
  const rows = sortBy(
    [
      ...(others('inspection', ({ on }) => monthOf(on) === month) as Inspection[]).map((each) =>
        inspectionRow(each, sources),
      ),
      ...(others('complaint', ({ receivedOn }) => monthOf(receivedOn) === month) as Complaint[]).map((each) =>
        complaintRow(each, sources),
      ),
    ],
    ({ on, kind, id }) => `${on} ${kind} ${id}`,
  );
  const joined = (items: readonly string[]) => (items.length > 0 ? items.join('、') : nothing);
  return formOf(agency, end, 'ledger', formatChineseMonth(month), {
    number: undefined,
    month: formatChineseMonth(month),
    rows: rows.map((row, index) => ({
      number: String(index + 1),
      on: row.on,
      firm: row.firm,
      sector: row.sector ?? nothing,
      origin: row.origin === '' ? nothing : row.origin,
      officers: joined(row.officers),
      hazards: row.kind === 'complaint' ? nothing : `${row.hazards}（${row.majorHazards}）`,
      rectified: row.kind === 'complaint' ? nothing : String(row.rectified),
      measures: joined(row.measures),
      documents: joined(row.documents),
      result: row.result === '' ? nothing : row.result,
      kept: row.keptUntil,
    })),
    count: String(rows.length),
  });
}
