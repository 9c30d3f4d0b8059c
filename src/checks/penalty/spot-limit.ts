import { formatYuan } from '../../base/money.ts';
import { penaltyKinds } from '../../model/kinds/penalty.ts';
import { formatBasis } from '../../model/law/basis.ts';
import { penaltyKindTable, spotFineLimit } from '../../model/law/penalty-kinds.ts';
import { report } from '../report.ts';
import { defineRule } from '../rule.ts';

const allowed = new Set(penaltyKindTable.filter((kind) => kind.spot).map((kind) => kind.id));

/** For examples: a decision on the spot, its text without amounts. */
const spot = {
  procedure: 'spot',
  docNumber: '（示）应急罚当〔2026〕1号',
  violations: undefined,
  fineInWords: undefined,
  content: '当场处以罚款。',
};

/** Decisions on the spot: warning or a small fine only; the limits were raised on 2021-07-15. */
export const spotLimit = defineRule({
  code: 'penalty/spot-limit',
  number: 'PEN-04',
  severity: 'error',
  title: { zh: '当场处罚限于警告和小额罚款', en: 'On the spot only warnings and small fines' },
  basis: [formatBasis({ law: 'CF', article: 51 })],
  on: ['penalty'],
  run: ({ value }) => {
    if (value.procedure !== 'spot') return [];
    const subject = value.party.type === 'person' ? 'person' : 'unit';
    const limit = spotFineLimit(subject, value.decidedOn);
    const reports = value.kinds.flatMap((kind, index) =>
      allowed.has(kind)
        ? []
        : [
            report(
              `kinds.${index}`,
              `“${penaltyKinds[kind]}”不得当场作出，应适用普通程序`,
              `${kind} cannot be decided on the spot`,
              { hint: ['请核对处罚程序和类别', 'Check the procedure and the kinds'] },
            ),
          ],
    );
    if (limit !== undefined && (value.fine ?? 0) > limit)
      reports.push(
        report(
          'fine',
          `当场罚款 ${formatYuan(value.fine!)} 元，超过对${subject === 'unit' ? '单位' : '公民'}的限额 ${formatYuan(limit)} 元，应适用普通程序`,
          `A fine of ${formatYuan(value.fine!)} yuan on the spot exceeds the limit of ${formatYuan(limit)}`,
          { hint: ['请核对处罚程序和金额', 'Check the procedure and the amount'] },
        ),
      );
    return reports;
  },
  examples: [
    { title: '普通程序不受限额' },
    { title: '当场对单位罚款 3000 元', change: { ...spot, fine: 3000 } },
    { title: '当场对单位罚款 3000.01 元', change: { ...spot, fine: 3000.01 }, reports: ['fine'] },
    {
      title: '修订前对单位的限额为 1000 元',
      change: { ...spot, fine: 3000, decidedOn: '2021-07-14' },
      reports: ['fine'],
    },
    {
      title: '当场对个人罚款 201 元',
      change: { ...spot, fine: 201, 'party.type': '自然人' },
      reports: ['fine'],
    },
    {
      title: '当场责令停产停业',
      change: { ...spot, fine: 1000, kinds: ['罚款', '责令停产停业'] },
      reports: ['kinds.1'],
    },
    {
      title: '2021 年 7 月 15 日起对单位的限额为 3000 元',
      change: { ...spot, fine: 3000, decidedOn: '2021-07-15' },
    },
    {
      title: '2021 年 7 月 15 日当场罚款 3001 元',
      change: { ...spot, fine: 3001, decidedOn: '2021-07-15' },
      reports: ['fine'],
    },
    {
      title: '修订前对公民的限额为 50 元',
      change: { ...spot, fine: 51, 'party.type': '自然人', decidedOn: '2021-07-14' },
      reports: ['fine'],
    },
    {
      title: '修订后对公民的限额为 200 元',
      change: { ...spot, fine: 200, 'party.type': '自然人', decidedOn: '2021-07-15' },
    },
    {
      title: '1996 年 10 月 1 日以前没有当场处罚的限额',
      change: { ...spot, fine: 3000, decidedOn: '1996-09-30' },
    },
    {
      title: '1996 年 10 月 1 日起对单位的限额为 1000 元',
      change: { ...spot, fine: 3000, decidedOn: '1996-10-01' },
      reports: ['fine'],
    },
  ],
});
