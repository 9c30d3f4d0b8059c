import { deriveLedger } from '../../derive/documents/ledger.ts';
import { defineDocument } from '../define.ts';
import { formShape } from '../shapes.ts';
import { leaf, many, part } from '../view.ts';

/** 执法台账 of a month, kept for ten years at least. */
export const ledger = defineDocument({
  id: 'ledger',
  title: { zh: '安全生产行政执法台账', en: 'Enforcement ledger' },
  of: 'statistics',
  reads: ['inspection', 'complaint', 'order'],
  scopes: ['internal'],
  paper: 'form',
  view: part('执法台账', {
    ...formShape,
    month: leaf('月份'),
    count: leaf('记录数'),
    rows: many(
      '台账',
      part('一行', {
        number: leaf('序号'),
        on: leaf('日期'),
        firm: leaf('单位'),
        sector: leaf('行业'),
        origin: leaf('来源'),
        officers: leaf('执法人员'),
        hazards: leaf('隐患和重大隐患数'),
        rectified: leaf('已整改'),
        measures: leaf('采取的措施'),
        documents: leaf('下达的文书'),
        result: leaf('结果'),
        kept: leaf('保存至'),
      }),
    ),
  }),
  refuses: ({ scope }) =>
    scope === 'total'
      ? { zh: '台账按本级分月制作，不按汇总口径', en: 'ledgers are of an agency itself, not of totals' }
      : undefined,
  sample: { statistics: { month: '2026-01' } },
  derive: deriveLedger,
  blank: () => ({ rows: [] }),
});
