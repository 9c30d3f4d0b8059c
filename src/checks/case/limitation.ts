import { formatChinese } from '../../base/dates.ts';
import { endOf, limitationOf } from '../../model/law/case-terms.ts';
import { formatBasis } from '../../model/law/basis.ts';
import { report } from '../report.ts';
import { defineRule } from '../rule.ts';

/** For examples: an act that ended on a day and was discovered on another. */
const act = (actEndedOn: string, on: string, more: Record<string, unknown> = {}) => ({
  'clue.actEndedOn': actEndedOn,
  'clue.on': on,
  ...more,
});

/** What was not discovered in two years, in five where it harmed life or health, is not punished any more. */
export const limitation = defineRule({
  code: 'case/limitation',
  number: 'CAS-11',
  severity: 'error',
  title: { zh: '违法行为在追责时效之内发现', en: 'The act was discovered within the time of limitation' },
  basis: [formatBasis({ law: 'CF', article: 36, paragraph: 1 })],
  on: ['case'],
  run: ({ value }) => {
    const { clue, decision } = value;
    const { actEndedOn, on, grave } = clue;
    const end = actEndedOn === undefined ? undefined : endOf(limitationOf(actEndedOn, grave), actEndedOn);
    if (actEndedOn === undefined || !end) return [];
    const basis = [end.term.basis];
    const last = formatChinese(end.date);
    if (on <= end.date)
      return decision?.ground === 'late'
        ? [
            report(
              'decision.ground',
              `违法行为终了于 ${formatChinese(actEndedOn)}，追责时效至 ${last}，${formatChinese(on)}发现，并未超过`,
              `The act ended on ${actEndedOn} and was discovered on ${on}, in time until ${end.date}`,
              { basis, hint: ['请核对日期和不予处罚理由', 'Check the dates and the ground'] },
            ),
          ]
        : [];
    if (decision?.kind === 'no-penalty' || value.notFiled) return [];
    return [
      report(
        'clue.actEndedOn',
        `违法行为终了于 ${formatChinese(actEndedOn)}，${formatChinese(on)}才发现，超过 ${end.term.length} 年的追责时效（至 ${last}），不再给予行政处罚`,
        `The act ended on ${actEndedOn} and was discovered on ${on}, after the ${end.term.length} years that ended on ${end.date}: it is not punished any more`,
        {
          ...(decision === undefined && { severity: 'warning' as const }),
          basis,
          hint: [
            '请核对终了日期：连续或者继续的行为自终了之日起算；涉及生命健康安全且有危害后果的，请注明，时效为五年',
            'Check when the act ended; an act that goes on counts from its end; grave acts have five years',
          ],
        },
      ),
    ];
  },
  examples: [
    { title: '没有填写行为终了日期' },
    { title: '满二年当日发现', change: act('2024-01-12', '2026-01-12') },
    {
      title: '超过二年才发现而给予处罚',
      change: act('2024-01-11', '2026-01-12'),
      reports: ['clue.actEndedOn'],
    },
    {
      title: '涉及生命健康安全且有危害后果的，时效为五年',
      change: act('2024-01-11', '2026-01-12', { 'clue.grave': '是' }),
    },
    {
      title: '超过二年而尚未决定，先作提醒',
      change: act('2024-01-11', '2026-01-12', {
        decision: undefined,
        closing: undefined,
        archive: undefined,
      }),
      reports: ['clue.actEndedOn'],
      severity: 'warning',
    },
    {
      title: '超过时效，不予处罚',
      change: act('2024-01-11', '2026-01-12', {
        decision: { kind: 'no-penalty', on: '2026-02-05', ground: 'late' },
      }),
    },
    {
      title: '没有超过时效而以此不予处罚',
      change: act('2024-01-12', '2026-01-12', {
        decision: { kind: 'no-penalty', on: '2026-02-05', ground: 'late' },
      }),
      reports: ['decision.ground'],
    },
    {
      title: '2021 年 7 月 14 日终了的行为没有五年的时效',
      change: act('2021-07-14', '2023-07-15', { 'clue.grave': '是' }),
      reports: ['clue.actEndedOn'],
    },
    {
      title: '2021 年 7 月 15 日终了的，涉及生命健康安全的为五年',
      change: act('2021-07-15', '2023-07-17', { 'clue.grave': '是' }),
    },
    {
      title: '2021 年 7 月 15 日终了的，一般为二年',
      change: act('2021-07-15', '2023-07-17'),
      reports: ['clue.actEndedOn'],
    },
    {
      title: '1996 年 9 月 30 日终了的行为，行政处罚法尚未施行',
      change: act('1996-09-30', '2026-01-12'),
    },
    {
      title: '1996 年 10 月 1 日起有时效',
      change: act('1996-10-01', '2026-01-12'),
      reports: ['clue.actEndedOn'],
    },
  ],
});
