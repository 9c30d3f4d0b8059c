import { formatChinese } from '../../base/dates.ts';
import type { Withdrawal } from '../../model/kinds/withdrawn.ts';
import { nameInReason } from '../../model/withdrawal-reason.ts';
import { report } from '../report.ts';
import { defineRule } from '../rule.ts';
import type { Report } from '../rule.ts';

interface Shown {
  publishedOn?: string;
  withdrawn?: Withdrawal;
}

function dates({ publishedOn }: Shown, { on, triggeredOn }: Withdrawal): Report[] {
  if (publishedOn === undefined)
    return [
      report(
        'withdrawn',
        '没有公布日期而填写了撤回公示，没有公开过的记录不必撤回',
        'Withdrawn, but never published',
        {
          hint: ['请补填公布日期，或者删去撤回公示', 'Enter when it was published or remove the withdrawal'],
        },
      ),
    ];
  if (on < publishedOn)
    return [
      report(
        'withdrawn.on',
        `撤回日期 ${formatChinese(on)}早于公布日期 ${formatChinese(publishedOn)}`,
        `Withdrawn on ${on}, before its publication on ${publishedOn}`,
        { hint: ['请核对两个日期', 'Check both dates'] },
      ),
    ];
  if (on >= triggeredOn) return [];
  return [
    report(
      'withdrawn.on',
      `撤回日期 ${formatChinese(on)}早于情形发生日期 ${formatChinese(triggeredOn)}`,
      `Withdrawn on ${on}, before the event of ${triggeredOn}`,
      { hint: ['请核对两个日期', 'Check both dates'] },
    ),
  ];
}

const example = (change: object) => ({
  on: '2026-03-20',
  reason: '复议决定撤销',
  trigger: '撤销',
  triggeredOn: '2026-03-18',
  ...change,
});

/** Records of registers other than penalties are withdrawn after they were published, for a reason without names. */
export const takenDown = defineRule({
  code: 'publication/taken-down',
  number: 'PUB-12',
  severity: 'error',
  title: {
    zh: '其他公示信息撤回的日期、理由合理，理由不写名称',
    en: 'Withdrawals of other records are dated right and name nobody',
  },
  basis: [
    '《关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见》（国办发〔2018〕118号）',
  ],
  on: [
    'licence',
    'coercion',
    'inspection',
    'dishonesty',
    'draw',
    'plan',
    'supervision',
    'statistics',
    'quarter',
    'year-data',
    'responsibility',
    'random-item',
    'random-pool',
    'checklist',
    'training',
    'page',
  ],
  run: ({ value }) => {
    const { withdrawn } = value as Shown;
    if (!withdrawn) return [];
    const named = (['reason', 'basis'] as const).flatMap((key) =>
      nameInReason(withdrawn[key] ?? '', value) === undefined
        ? []
        : report(
            `withdrawn.${key}`,
            '撤回后不再公示当事人，而此处写有当事人或者有关人员的名称',
            'The party is no longer public after the withdrawal, but is named here',
            { hint: ['请改写为不含名称的理由', 'Reword it without names'] },
          ),
    );
    return [...dates(value as Shown, withdrawn), ...named];
  },
  examples: [
    { title: '没有撤回', kind: 'licence' },
    { title: '撤销后撤回', kind: 'licence', change: { withdrawn: example({}) } },
    {
      title: '撤回早于公示',
      kind: 'coercion',
      change: { withdrawn: example({ on: '2025-12-20', triggeredOn: '2025-12-19' }) },
      reports: ['withdrawn.on'],
    },
    {
      title: '撤回早于情形发生',
      kind: 'inspection',
      change: { withdrawn: example({ triggeredOn: '2026-03-21' }) },
      reports: ['withdrawn.on'],
    },
    {
      title: '没有公布过',
      kind: 'draw',
      change: { publishedOn: undefined, withdrawn: example({}) },
      reports: ['withdrawn'],
    },
    {
      title: '理由写有当事人名称',
      kind: 'licence',
      change: { withdrawn: example({ reason: '示例市松风化工有限公司申请撤回' }) },
      reports: ['withdrawn.reason'],
    },
  ],
});
