import { formatYuan } from '../../base/money.ts';
import { formatBasis } from '../../model/law/basis.ts';
import { spotCollectionOn } from '../../model/law/document-terms.ts';
import { basisOn, formatFormer } from '../../model/law/former.ts';
import { report } from '../report.ts';
import { defineRule } from '../rule.ts';

/** For examples: a fine taken on the spot. */
const collected = (fine: number, more: Record<string, unknown> = {}) => ({
  procedure: 'spot',
  docNumber: '（示）应急罚当〔2026〕1号',
  violations: undefined,
  fineInWords: undefined,
  content: '当场处以罚款。',
  fine,
  spot: { place: '示例市松风路8号', collected: 'small', receipt: '示罚0001' },
  ...more,
});

/** Fines taken on the spot as small ones are small, and a receipt is given. */
export const spotCollection = defineRule({
  code: 'penalty/spot-collection',
  number: 'PEN-13',
  severity: 'error',
  title: { zh: '当场收缴的罚款符合条件并出具票据', en: 'Fines taken on the spot are small, with a receipt' },
  basis: [formatBasis({ law: 'CF', article: 68, item: 1 }), formatBasis({ law: 'CF', article: 70 })],
  on: ['penalty'],
  run: ({ value }) => {
    const { spot, fine, decidedOn } = value;
    const law = spotCollectionOn(decidedOn);
    if (!spot?.collected || fine === undefined || !law) return [];
    const most = formatYuan(law.smallMost);
    const large =
      spot.collected === 'small' && fine > law.smallMost
        ? [
            report(
              'spot.collected',
              `罚款 ${formatYuan(fine)} 元以“小额罚款”当场收缴，小额罚款为 ${most} 元以下`,
              `${formatYuan(fine)} yuan were taken on the spot as a small fine; small is up to ${most}`,
              {
                basis: [formatFormer(law.small)],
                hint: [
                  '请核对金额和收缴理由；不属于可以当场收缴的，由当事人到银行缴纳',
                  'Check amount and ground; other fines are paid at the bank',
                ],
              },
            ),
          ]
        : [];
    return spot.receipt === undefined
      ? [
          ...large,
          report('spot.receipt', '当场收缴罚款没有罚款收据号码', 'There is no number of a receipt', {
            severity: 'warning',
            basis: [basisOn({ law: 'CF', article: 70 }, decidedOn)],
            hint: [
              '当场收缴必须出具财政部门统一制发的专用票据，请填写号码',
              'A receipt issued by the finance department is given; enter its number',
            ],
          }),
        ]
      : large;
  },
  examples: [
    { title: '普通程序由当事人到银行缴纳' },
    { title: '当场收缴 100 元', change: collected(100) },
    { title: '当场收缴 100.01 元', change: collected(100.01), reports: ['spot.collected'] },
    {
      title: '不当场收缴事后难以执行的，不限于小额',
      change: collected(3000, { 'spot.collected': 'hard' }),
    },
    {
      title: '没有收据号码',
      change: collected(100, { spot: { place: '示例市松风路8号', collected: 'small' } }),
      reports: ['spot.receipt'],
      severity: 'warning',
    },
    {
      title: '2021 年 7 月 14 日小额罚款为 20 元以下',
      change: collected(21, { decidedOn: '2021-07-14' }),
      reports: ['spot.collected'],
    },
    {
      title: '2021 年 7 月 15 日起小额罚款为 100 元以下',
      change: collected(21, { decidedOn: '2021-07-15' }),
    },
    { title: '1996 年 9 月 30 日行政处罚法尚未施行', change: collected(200, { decidedOn: '1996-09-30' }) },
    {
      title: '1996 年 10 月 1 日起小额罚款为 20 元以下',
      change: collected(200, { decidedOn: '1996-10-01' }),
      reports: ['spot.collected'],
    },
  ],
});
