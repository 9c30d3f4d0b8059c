import { find } from '../../model/corpus.ts';
import { formatBasis } from '../../model/law/basis.ts';
import { remedyResults } from '../../model/kinds/remedy.ts';
import { report } from '../report.ts';
import { defineRule } from '../rule.ts';

const overturned = new Set(['changed', 'revoked', 'illegal', 'void']);

/** A published penalty that was overturned is withdrawn for that very result and from its date. */
export const remedyWithdrawal = defineRule({
  code: 'remedy/withdrawal',
  number: 'REM-02',
  severity: 'error',
  title: {
    zh: '撤销、变更、确认违法的结果与处罚撤回公示一致',
    en: 'Results that overturn a penalty agree with its withdrawal',
  },
  basis: [
    formatBasis({ law: 'CF', article: 48, paragraph: 2 }),
    formatBasis({ law: 'S0', article: 8, item: 10 }),
  ],
  on: ['remedy'],
  run: ({ value }, corpus) => {
    const penalty = value.penalty === undefined ? undefined : find(corpus, 'penalty', value.penalty)?.value;
    const publication = penalty?.publication;
    if (!publication) return [];
    const { withdrawn } = publication;
    const name = `处罚 ${value.penalty}`;
    if (!overturned.has(value.result)) {
      const claims =
        withdrawn && withdrawn.triggeredOn === value.resultOn && overturned.has(withdrawn.trigger);
      return claims
        ? [
            report(
              'result',
              `救济结果为“${remedyResults[value.result]}”，而${name}当日因“${remedyResults[withdrawn.trigger as keyof typeof remedyResults]}”撤回公示`,
              `The result is ${value.result}, but penalty ${value.penalty} was withdrawn as ${withdrawn.trigger}`,
              { hint: ['请核对结果和撤回情形', 'Check result and cause of withdrawal'] },
            ),
          ]
        : [];
    }
    const label = remedyResults[value.result];
    if (!withdrawn)
      return [
        report(
          'result',
          `${name}已被${label}，公示没有撤回`,
          `Penalty ${value.penalty} was ${value.result}, its publication is not withdrawn`,
          { hint: ['请在处罚记录中填写撤回公示', 'Enter the withdrawal with the penalty'] },
        ),
      ];
    if (withdrawn.trigger !== value.result)
      return [
        report(
          'result',
          `救济结果为“${label}”，${name}的撤回情形不是“${label}”`,
          `The result is ${value.result}, penalty ${value.penalty} was withdrawn as ${withdrawn.trigger}`,
          { hint: ['请核对结果和撤回情形', 'Check result and cause of withdrawal'] },
        ),
      ];
    if (withdrawn.triggeredOn === value.resultOn || withdrawn.triggeredOn === value.receivedResultOn)
      return [];
    return [
      report(
        'resultOn',
        `结果日期 ${value.resultOn ?? '未填写'}与${name}撤回情形发生日期 ${withdrawn.triggeredOn} 不一致`,
        `The result is of ${value.resultOn ?? 'no date'}, penalty ${value.penalty} has ${withdrawn.triggeredOn}`,
        { hint: ['应为结果作出或者收到的日期，请核对', 'It should be the day of the result or its receipt'] },
      ),
    ];
  },
  examples: [
    { title: '维持' },
    {
      title: '撤销并撤回公示',
      change: { penalty: '2026-001', result: '撤销', resultOn: '2026-03-12' },
      around: {
        penalty: {
          'publication.withdrawn': {
            on: '2026-03-16',
            reason: '复议决定撤销',
            trigger: '撤销',
            triggeredOn: '2026-03-12',
          },
        },
      },
    },
    {
      title: '以收到决定之日为准',
      change: { penalty: '2026-001', result: '撤销', receivedResultOn: '2026-03-13' },
      around: {
        penalty: {
          'publication.withdrawn': {
            on: '2026-03-16',
            reason: '复议决定撤销',
            trigger: '撤销',
            triggeredOn: '2026-03-13',
          },
        },
      },
    },
    { title: '撤销而没有撤回', change: { penalty: '2026-001', result: '撤销' }, reports: ['result'] },
    {
      title: '撤回情形不同',
      change: { penalty: '2026-001', result: '变更' },
      around: {
        penalty: {
          'publication.withdrawn': {
            on: '2026-03-16',
            reason: '复议决定',
            trigger: '撤销',
            triggeredOn: '2026-03-12',
          },
        },
      },
      reports: ['result'],
    },
    {
      title: '日期不同',
      change: { penalty: '2026-001', result: '撤销' },
      around: {
        penalty: {
          'publication.withdrawn': {
            on: '2026-03-16',
            reason: '复议决定',
            trigger: '撤销',
            triggeredOn: '2026-03-11',
          },
        },
      },
      reports: ['resultOn'],
    },
    {
      title: '维持而当日撤回',
      change: { penalty: '2026-001' },
      around: {
        penalty: {
          'publication.withdrawn': {
            on: '2026-03-16',
            reason: '复议决定',
            trigger: '撤销',
            triggeredOn: '2026-03-12',
          },
        },
      },
      reports: ['result'],
    },
  ],
});
