import { addMonthsToMonth, formatChineseMonth, monthOf } from '../../base/dates.ts';
import { monthlyDue } from '../../model/law/publication-terms.ts';
import type { PublicCorpus } from '../public.ts';
import { publicRecords } from '../public.ts';
import { monthPath, pagePath } from '../paths.ts';
import { dutyBasis, planDue } from './terms.ts';

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

/** The yearly and monthly publication duties around today, of the agency the site speaks for. */
export function duties(corpus: PublicCorpus): PublicationDuty[] {
  const { today, settings } = corpus;
  const statistics = publicRecords(corpus, 'statistics').filter(
    ({ value }) => value.agency === settings.agency,
  );
  const plans = publicRecords(corpus, 'plan').filter(({ value }) => value.agency === settings.agency);
  const dueDay = corpus.records.agency.get(settings.agency)?.value.practice.monthlyDueDay;
  const thisMonth = monthOf(today);
  const months = [addMonthsToMonth(thisMonth, -1), thisMonth].flatMap((month): PublicationDuty[] => {
    const due = monthlyDue(month, dueDay);
    if (due === undefined) return [];
    const record = statistics.find(({ value }) => value.month === month);
    return [
      {
        title: `${formatChineseMonth(month)}监督检查和举报核查情况`,
        state: standing(record?.value.publishedOn, due, today),
        basis: dutyBasis('monthly', `${month}-01`),
        ...(record && { path: monthPath(month) }),
      },
    ];
  });
  const thisYear = Number(today.slice(0, 4));
  const years = [thisYear, thisYear + 1].flatMap((year): PublicationDuty[] => {
    const due = planDue(year);
    if (due === undefined) return [];
    const plan = plans.find(({ value }) => value.year === year);
    return [
      {
        title: `${year}年度监督检查计划和${year - 1}年度执行情况`,
        state: standing(plan?.value.publishedOn, due, today),
        basis: dutyBasis('plan', `${year}-01-01`),
        ...(plan && { path: pagePath('plan', plan.id) }),
      },
    ];
  });
  return [...months, ...years];
}
