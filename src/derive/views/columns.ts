import type { KindId } from '../../model/kinds.ts';
import { publicationTerm } from '../../model/law/publication-terms.ts';
import type { PublicCorpus } from '../public.ts';
import { publicRecords } from '../public.ts';
import { articleViews } from './articles.ts';
import { columnPlans } from './column-plans.ts';
import type { ColumnPlan, ColumnSection } from './column-plan.ts';
import { once } from './once.ts';

/** One column of the site (栏目): a register or a page of its own, as section pages, the site map and page tags name it. */
export interface SiteColumn {
  section: ColumnSection;
  /** Heading it stands under on its section's page. */
  group: string;
  title: string;
  /** Address from the root of the site. */
  path: string;
  about: string;
  /** How many records it holds, in `unit`; absent for pages without records. */
  count?: number;
  unit?: string;
  /** Day of the newest publication in it. */
  newest?: string;
  /** When the law wants it published. */
  rhythm?: string;
}

/** Days on which the public records of some kinds were published, the newest last. */
function publishedDays(corpus: PublicCorpus, kinds: readonly KindId[], agencyDay: boolean): string[] {
  return kinds
    .flatMap((kind) =>
      publicRecords(corpus, kind).flatMap(({ publicity, value }) => {
        const { reviewedOn } = value as { reviewedOn?: string };
        const days = [publicity.from, agencyDay ? reviewedOn : undefined];
        return days.filter((day): day is string => day !== undefined && day <= corpus.today);
      }),
    )
    .sort();
}

function countOf(corpus: PublicCorpus, { kinds, count }: ColumnPlan): number | undefined {
  if (count === 'articles') return articleViews(corpus).size;
  if (count === 'tombstones') return corpus.tombstones.length;
  if (typeof count === 'function') return count(corpus);
  return kinds.length === 0
    ? undefined
    : kinds.reduce((sum, kind) => sum + publicRecords(corpus, kind).length, 0);
}

/** When the law wants a column's content published, in a few words; its foundation stands in the catalogue. */
function rhythmOf(corpus: PublicCorpus, term: string | undefined): string | undefined {
  const duty = term === undefined ? undefined : publicationTerm(term, corpus.today)?.term;
  if (!duty) return undefined;
  switch (duty.kind) {
    case 'days':
      return `应在 ${duty.days} 个${duty.unit === 'working' ? '工作日' : '自然日'}内公开`;
    case 'yearly':
      return '每年公开一次';
    case 'monthly':
      return '每月公开一次';
    case 'quarterly':
      return '每季度公开一次';
    default:
      return '长期公开';
  }
}

/** Every column of the site, in the order of the sections. Columns whose content no record can ever fill are left out. */
export const siteColumns = once((corpus): SiteColumn[] =>
  columnPlans
    .filter(({ onlyIf }) => onlyIf?.(corpus) ?? true)
    .map((plan) => {
      const count = countOf(corpus, plan);
      return {
        section: plan.section,
        group: plan.group,
        title: plan.title,
        path: plan.path,
        about: plan.about,
        ...(count !== undefined && { count, unit: plan.unit ?? '条' }),
        newest: publishedDays(corpus, plan.kinds, plan.path === '/duty/').at(-1),
        rhythm: rhythmOf(corpus, plan.term),
      };
    }),
);

/** The columns of one section. */
export function columnsIn(corpus: PublicCorpus, section: ColumnSection): SiteColumn[] {
  return siteColumns(corpus).filter((column) => column.section === section);
}

/** The column at an address. */
export function columnAt(corpus: PublicCorpus, path: string): SiteColumn | undefined {
  return siteColumns(corpus).find((column) => column.path === path);
}

/** The column records of a kind belong to: that at the address of their list, else the first that holds them alone. */
export function columnOfKind(corpus: PublicCorpus, kind: KindId, list: string): SiteColumn | undefined {
  const own = columnAt(corpus, list);
  if (own) return own;
  const plan = columnPlans.find(({ kinds }) => kinds.length === 1 && kinds[0] === kind);
  return plan && columnAt(corpus, plan.path);
}
