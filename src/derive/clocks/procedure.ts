import type { ComputedDate } from '../../base/calendar.ts';
import { deadline } from '../../base/calendar.ts';
import { addYears } from '../../base/dates.ts';
import type { Case } from '../../model/kinds/case/fields.ts';
import { formatBasis } from '../../model/law/basis.ts';
import { endOf, limitationOf } from '../../model/law/case-terms.ts';
import { holidayTable } from '../../model/law/holidays.ts';
import type { ClockPlan } from './clock.ts';
import { termClock } from './clock.ts';
import { inForceOn } from '../../model/law/in-force.ts';
import { penaltyLaw2021 } from '../../model/law/turning-points.ts';

/** The end of the time to decide: ninety days from filing, or what was allowed beyond them in time. */
function decisionEnd({ filing }: Case): ComputedDate | undefined {
  const end = filing && endOf('decide', filing.on);
  if (!end) return undefined;
  let { date, estimated } = end;
  for (const { approvedOn, until } of filing.extensions)
    if (approvedOn <= date && until > date) [date, estimated] = [until, false];
  return { date, estimated };
}

/** Terms from the clue to the end of the investigation. */
export function evidenceClocks(value: Case): ClockPlan[] {
  const { clue, registrations, appraisals } = value;
  return [
    ...(clue.actEndedOn === undefined
      ? []
      : termClock(limitationOf(clue.actEndedOn, clue.grave), clue.actEndedOn, clue.on)),
    ...registrations.flatMap(({ on, disposal }, index) =>
      termClock('registration', on, disposal?.on, { id: `registration-${index + 1}` }),
    ),
    ...appraisals.flatMap(({ on, due, reportedOn }, index): ClockPlan[] =>
      due === undefined
        ? []
        : [
            {
              id: `appraisal-${index + 1}`,
              title: { zh: '鉴定完成', en: 'appraisal' },
              from: on,
              end: { date: due, estimated: false },
              basis: ['鉴定委托书约定的期限'],
              ...(reportedOn !== undefined && { doneOn: reportedOn }),
            },
          ],
    ),
  ];
}

/** Terms of 2, 3, 5 and 7 days are working days (行政处罚法 art. 85), also where the agency sets them. */
function statementEnd(from: string, days: number): ComputedDate {
  const unit = [2, 3, 5, 7].includes(days) && inForceOn(penaltyLaw2021, from) ? 'working' : 'calendar';
  return deadline({ from, days, unit }, holidayTable);
}

/** Terms of notice and hearing. */
export function noticeClocks(value: Case): ClockPlan[] {
  const { notices, statements, hearing } = value;
  const stated = statements.at(-1)?.on;
  return [
    ...notices.flatMap(({ on, servedOn, statementDays, hearingRight }, index): ClockPlan[] => {
      const from = servedOn ?? on;
      const law = inForceOn(penaltyLaw2021, from)
        ? { law: 'CF', article: 45, paragraph: 1 }
        : { law: 'CF-2017', article: 32 };
      return [
        ...(statementDays === undefined
          ? []
          : [
              {
                id: `statement-${index + 1}`,
                title: { zh: '陈述申辩', en: 'statement and defence' },
                from,
                end: statementEnd(from, statementDays),
                is: 'right' as const,
                basis: [formatBasis(law)],
                ...(stated !== undefined && { doneOn: stated }),
              },
            ]),
        ...(hearingRight
          ? termClock('hearing-request', from, hearing?.requestedOn ?? hearing?.waivedOn, {
              id: `hearing-request-${index + 1}`,
              is: 'right',
            })
          : []),
      ];
    }),
    ...termClock('hearing-notice', hearing?.noticeOn, hearing?.on),
  ];
}

/** The time to decide, and for how long the file is kept. */
export function courseClocks(value: Case): ClockPlan[] {
  const { filing, decision, ended, transfers, archive } = value;
  const done = decision?.on ?? ended?.on ?? transfers.at(-1)?.on;
  const keep: ClockPlan[] =
    archive?.years === undefined || archive.permanent
      ? []
      : [
          {
            id: 'retention',
            title: { zh: '案卷保存期满', en: 'end of keeping' },
            from: archive.on,
            end: { date: addYears(archive.on, archive.years), estimated: false },
            is: 'first-day',
            basis: [formatBasis({ law: 'S1', article: 18 })],
          },
        ];
  const end = decisionEnd(value);
  return [...(filing && end ? termClock('decide', filing.on, done, { end }) : []), ...keep];
}

/** Terms of a case that may be a crime: decision, sending, the police, reconsideration, handing over. */
export function transferClocks(value: Case): ClockPlan[] {
  return value.transfers.flatMap((transfer) => {
    if (transfer.kind !== 'crime') return [];
    const { reply } = transfer;
    const heard = reply?.receivedOn ?? reply?.on;
    return [
      ...termClock('crime-decide', transfer.reportOn, transfer.decidedOn),
      ...termClock('crime-send', transfer.decidedOn, transfer.on),
      ...termClock('crime-police', transfer.receivedOn ?? transfer.on, reply?.on),
      ...(reply?.result === 'refused'
        ? termClock('crime-review', heard, transfer.objection?.on, { is: 'right' })
        : []),
      ...(reply?.result === 'filed' ? termClock('crime-hand-over', heard, transfer.handedOverOn) : []),
    ];
  });
}
