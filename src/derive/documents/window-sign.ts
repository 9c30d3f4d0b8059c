import type { Act, Seen } from './act.ts';
import { agencyNameOn } from './agency.ts';

/** 执法监督渠道公示牌: where to complain of enforcement and report hazards, to be hung at the window (执法监督办法 第六条). */
export function deriveWindowSign({ id, value, needs }: Act<'agency'>) {
  const need = (text: string | undefined, path: string) => needs.need(text, 'agency', id, path);
  const { supervision, complaint } = value;
  return {
    view: {
      agency: value.name,
      unit: need(supervision?.unit, 'supervision.unit'),
      phone: need(supervision?.phone, 'supervision.phone'),
      email: need(supervision?.email, 'supervision.email'),
      address: need(supervision?.address, 'supervision.address'),
      hours: supervision?.hours ?? value.hours,
      box: supervision?.box,
      complaint: complaint && { phone: complaint.phone, email: complaint.email, address: complaint.address },
      remedies: {
        number: complaint ? '三、' : '二、',
        reviewBody: value.remedies.reviewBody,
        court: value.remedies.court,
      },
    },
    title: `${value.name}行政执法监督渠道公示`,
    author: value.name,
    date: value.since ?? '2018-01-01',
  };
}

/** What an empty sign says nevertheless. */
export const blankWindowSign = (agency: Seen<'agency'>, date: string) => ({
  agency: agencyNameOn(agency, date),
  complaint: { phone: '12350' },
  remedies: { number: '三、', reviewBody: agency.remedies.reviewBody, court: agency.remedies.court },
});
