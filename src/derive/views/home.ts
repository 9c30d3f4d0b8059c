import { addMonthsToMonth, formatChineseMonth, monthOf } from '../../base/dates.ts';
import type { PublicCorpus } from '../public.ts';
import { publicRecords } from '../public.ts';
import { monthPath, pagePath } from '../paths.ts';

/** Something the agency must publish, and how it stands today. */
export interface PublicationDuty {
  title: string;
  /** e.g. `已于 2026-11-10 公布`, `应于 2026-12-15 前公布`. */
  state: string;
  basis: string;
  path?: string;
}

function standing(published: string | undefined, due: string, today: string): string {
  if (published !== undefined && published <= today)
    return published <= due ? `已于 ${published} 公布` : `已于 ${published} 公布，晚于应公布日 ${due}`;
  // No counting of days: the page stays as it is until the next build.
  return today <= due ? `应于 ${due} 前公布` : `应于 ${due} 前公布，尚未公布`;
}

/** Day of the following month by which monthly figures are published unless the agency says otherwise. */
const monthlyDueDay = '15';

/** The yearly and monthly publication duties around today, of the agency the site speaks for. */
export function duties(corpus: PublicCorpus): PublicationDuty[] {
  const { today, settings } = corpus;
  const statistics = publicRecords(corpus, 'statistics').filter(
    ({ value }) => value.agency === settings.agency,
  );
  const plans = publicRecords(corpus, 'plan').filter(({ value }) => value.agency === settings.agency);
  const thisMonth = monthOf(today);
  const months = [addMonthsToMonth(thisMonth, -1), thisMonth].map((month): PublicationDuty => {
    const record = statistics.find(({ value }) => value.month === month);
    return {
      title: `${formatChineseMonth(month)}监督检查和举报核查情况`,
      state: standing(record?.value.publishedOn, `${addMonthsToMonth(month, 1)}-${monthlyDueDay}`, today),
      basis: '按月公布',
      ...(record && { path: monthPath(month) }),
    };
  });
  const thisYear = Number(today.slice(0, 4));
  const years = [thisYear, thisYear + 1].map((year): PublicationDuty => {
    const plan = plans.find(({ value }) => value.year === year);
    return {
      title: `${year}年度监督检查计划和${year - 1}年度执行情况`,
      state: standing(plan?.value.publishedOn, `${year}-03-31`, today),
      basis: '每年第一季度公布',
      ...(plan && { path: pagePath('plan', plan.id) }),
    };
  });
  return [...months, ...years];
}
