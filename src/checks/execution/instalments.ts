import { formatChinese } from '../../base/dates.ts';
import { formatYuan } from '../../base/money.ts';
import type { Corpus } from '../../model/corpus.ts';
import { find } from '../../model/corpus.ts';
import type { Case } from '../../model/kinds/case/fields.ts';
import { formatBasis } from '../../model/law/basis.ts';
import { report } from '../report.ts';
import { defineRule } from '../rule.ts';
import type { Report } from '../rule.ts';

type Execution = Case['executions'][number];

function ofParts(path: string, execution: Execution, fine: number | undefined): Report[] {
  const delay = execution.delay!;
  const { instalments } = delay;
  const at = `${path}.delay`;
  if (instalments.length === 0)
    return [
      report(
        `${at}.instalments`,
        '批准分期缴纳，没有写明各期',
        'Instalments were approved but none is given',
        {
          hint: ['请填写每期的截止日期和金额', 'Enter the date and amount of each'],
        },
      ),
    ];
  const reports: Report[] = [];
  const earlier = execution.payments
    .filter((each) => each.kind === 'fine' && each.on < delay.approval.on)
    .reduce((sum, each) => sum + each.amount, 0);
  const sum = instalments.reduce((total, each) => total + each.amount, 0);
  if (fine !== undefined && sum + earlier !== fine)
    reports.push(
      report(
        `${at}.instalments`,
        `各期合计 ${formatYuan(sum)} 元${earlier > 0 ? `，此前已缴 ${formatYuan(earlier)} 元` : ''}，应等于罚款 ${formatYuan(fine)} 元`,
        `The instalments sum to ${formatYuan(sum)} yuan${earlier > 0 ? `, ${formatYuan(earlier)} were paid before` : ''}; the fine is ${formatYuan(fine)}`,
        { hint: ['请核对各期金额', 'Check the amounts'] },
      ),
    );
  for (const [index, { number, due }] of instalments.entries()) {
    const before = index === 0 ? delay.approval.on : instalments[index - 1]!.due;
    if (due <= before)
      reports.push(
        report(
          `${at}.instalments.${index}.due`,
          `第 ${number} 期截止日期 ${formatChinese(due)}应在 ${formatChinese(before)}之后`,
          `Instalment ${number} is due on ${due}, not after ${before}`,
          { hint: ['各期日期应当依次向后', 'Dates of instalments increase'] },
        ),
      );
    if (number !== index + 1)
      reports.push(
        report(
          `${at}.instalments.${index}.number`,
          `期次应为 ${index + 1}，实为 ${number}`,
          `Expected instalment ${index + 1}, found ${number}`,
          { hint: ['期次从 1 起连续编号', 'They are numbered from 1'] },
        ),
      );
  }
  return reports;
}

function check(value: Case, corpus: Corpus): Report[] {
  return value.executions.flatMap((execution, index) => {
    const { delay } = execution;
    if (!delay) return [];
    const path = `executions.${index}`;
    const id = execution.penalty ?? value.decision?.penalties[0];
    const fine = id === undefined ? undefined : find(corpus, 'penalty', id)?.value.fine;
    const reports: Report[] = [];
    if (delay.appliedOn > delay.approval.on)
      reports.push(
        report(
          `${path}.delay.approval.on`,
          `批准日期 ${formatChinese(delay.approval.on)}早于申请日期 ${formatChinese(delay.appliedOn)}`,
          `Approved on ${delay.approval.on}, before it was asked for on ${delay.appliedOn}`,
          { hint: ['延期、分期由当事人申请，请核对日期', 'The party asks first; check the dates'] },
        ),
      );
    if (delay.kind === 'instalments') reports.push(...ofParts(path, execution, fine));
    else if (delay.until === undefined || delay.until <= delay.approval.on)
      reports.push(
        report(
          `${path}.delay.until`,
          '批准延期缴纳，没有写明延至批准日期之后的哪一日',
          'A delay was approved, but not until a day after the approval',
          { hint: ['请填写延期的最后一日', 'Enter the last day to pay'] },
        ),
      );
    return reports;
  });
}

const delayed = (more: Record<string, unknown>) => ({
  'executions.0.payments': [],
  'executions.0.completedOn': undefined,
  closing: undefined,
  archive: undefined,
  'executions.0.delay': {
    appliedOn: '2026-02-10',
    approval: { by: '安示范', on: '2026-02-12' },
    docNumber: '（示）应急缴批〔2026〕1号',
    kind: '分期',
    instalments: [
      { number: 1, due: '2026-03-31', amount: 8000 },
      { number: 2, due: '2026-04-30', amount: 12000 },
    ],
    ...more,
  },
});

/** Instalments add up to the fine and follow one another. */
export const instalments = defineRule({
  code: 'execution/instalments',
  number: 'EXE-02',
  severity: 'error',
  title: {
    zh: '分期金额合计等于罚款，日期依次向后',
    en: 'Instalments sum to the fine and their dates increase',
  },
  basis: [formatBasis({ law: 'CF', article: 66, paragraph: 2 })],
  on: ['case'],
  run: ({ value }, corpus) => check(value, corpus),
  examples: [
    { title: '没有延期分期' },
    { title: '两期合计等于罚款', change: delayed({}) },
    {
      title: '合计少于罚款',
      change: delayed({ instalments: [{ number: 1, due: '2026-03-31', amount: 8000 }] }),
      reports: ['executions.0.delay.instalments'],
    },
    {
      title: '批准前已缴一部分',
      change: {
        ...delayed({ instalments: [{ number: 1, due: '2026-03-31', amount: 8000 }] }),
        'executions.0.payments': [{ on: '2026-02-09', amount: 12000 }],
      },
    },
    {
      title: '日期倒置、期次不连续',
      change: delayed({
        instalments: [
          { number: 1, due: '2026-04-30', amount: 8000 },
          { number: 3, due: '2026-03-31', amount: 12000 },
        ],
      }),
      reports: ['executions.0.delay.instalments.1.due', 'executions.0.delay.instalments.1.number'],
    },
    { title: '没有各期', change: delayed({ instalments: [] }), reports: ['executions.0.delay.instalments'] },
    {
      title: '延期没有写明日期',
      change: delayed({ kind: '延期', instalments: [] }),
      reports: ['executions.0.delay.until'],
    },
    { title: '延期至三月底', change: delayed({ kind: '延期', instalments: [], until: '2026-03-31' }) },
    {
      title: '批准早于申请',
      change: delayed({ appliedOn: '2026-02-13' }),
      reports: ['executions.0.delay.approval.on'],
    },
  ],
});
