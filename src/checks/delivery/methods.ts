import { formatChinese } from '../../base/dates.ts';
import { deliveryMethods } from '../../model/kinds/case/execution.ts';
import type { Case } from '../../model/kinds/case/fields.ts';
import { formatBasis } from '../../model/law/basis.ts';
import { endOf } from '../../model/law/case-terms.ts';
import { basisOn } from '../../model/law/former.ts';
import { inForceOn } from '../../model/law/in-force.ts';
import { penaltyLaw2021 } from '../../model/law/turning-points.ts';
import { report } from '../report.ts';
import type { Report } from '../rule.ts';

type Delivery = Case['deliveries'][number];

/** The article of 民事诉讼法 on a way of delivery, by its number of the day. */
const civil = (article: number, on: string) => [basisOn({ law: 'MS', article }, on)];

/** What each way of delivery needs besides a date. */
export function byMethod(path: string, delivery: Delivery, value: Case): Report[] {
  const { method, on, startedOn } = delivery;
  const name = deliveryMethods[method];
  const day = startedOn ?? on ?? value.decision?.on ?? value.clue.on;
  switch (method) {
    case 'left':
      return delivery.witnesses.length === 0 && !delivery.recorded
        ? [
            report(
              `${path}.witnesses`,
              `${name}没有见证人，也没有拍照、录像`,
              'Left with the party without witness, photograph or recording',
              {
                basis: civil(89, day),
                hint: ['请登记见证人或者影像记录', 'Enter the witness or the recording'],
              },
            ),
          ]
        : [];
    case 'electronic':
      return delivery.confirmed || value.party.electronicService
        ? []
        : [
            report(
              `${path}.confirmed`,
              `${name}须经当事人同意并签订确认书，没有登记`,
              'Electronic delivery needs the party’s signed consent',
              {
                basis: inForceOn(penaltyLaw2021, day)
                  ? [formatBasis({ law: 'CF', article: 61, paragraph: 2 })]
                  : civil(90, day),
                hint: ['请登记确认书，或改用其他送达方式', 'Enter the consent, or serve it otherwise'],
              },
            ),
          ];
    case 'post':
      return startedOn !== undefined && on !== undefined && on < startedOn
        ? [
            report(
              `${path}.on`,
              `邮寄送达以回执收件日期为准，${formatChinese(on)}早于交寄日期 ${formatChinese(startedOn)}`,
              `Received on ${on}, before it was posted on ${startedOn}`,
              { basis: civil(91, day), hint: ['请核对回执', 'Check the receipt'] },
            ),
          ]
        : [];
    case 'public':
      return publicNotice(path, delivery, day);
    default:
      return [];
  }
}

function publicNotice(path: string, { on, startedOn, efforts }: Delivery, day: string): Report[] {
  if (startedOn === undefined)
    return [
      report(`${path}.startedOn`, '公告送达没有公告日期', 'The day of the public notice is missing', {
        basis: civil(95, day),
        hint: ['请填写发布公告之日', 'Enter the day it was published'],
      }),
    ];
  const reports: Report[] = [];
  const end = endOf('public-delivery', startedOn);
  if (end && on !== undefined && on < end.date)
    reports.push(
      report(
        `${path}.on`,
        `${formatChinese(startedOn)}公告，经过 ${end.term.length} 日即 ${formatChinese(end.date)}视为送达，实为 ${formatChinese(on)}`,
        `Announced on ${startedOn}: deemed served after ${end.term.length} days, on ${end.date}, not ${on}`,
        { basis: [end.term.basis], hint: ['请核对公告日期和送达日期', 'Check both dates'] },
      ),
    );
  if (efforts === undefined)
    reports.push(
      report(
        `${path}.efforts`,
        '公告送达没有记明原因和经过',
        'Nothing says why it was served by public notice',
        {
          severity: 'warning',
          basis: civil(95, day),
          hint: ['请记明下落不明或者其他方式无法送达的经过', 'Tell what was tried before'],
        },
      ),
    );
  return reports;
}
