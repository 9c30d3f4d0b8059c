import type { PublicCorpus } from '../public.ts';
import { formatBasis } from '../../model/law/basis.ts';
import type { PublicationTerm } from '../../model/law/publication-terms.ts';
import { publicationTerm } from '../../model/law/publication-terms.ts';
import { carriers } from '../../model/kinds/publication.ts';
import { publicRecords } from '../public.ts';
import { columnPlans } from './column-plans.ts';
import { siteColumns } from './columns.ts';
import { mainAgency } from './agencies.ts';
import { once } from './once.ts';

/** One line of the catalogue of disclosure, in the columns of 安全生产领域基层政务公开标准目录. */
export interface CatalogueLine {
  number: number;
  /** 一级事项. */
  first: string;
  /** 二级事项. */
  second: string;
  content: string;
  basis: string;
  term: string;
  body: string;
  /** 公开渠道和载体 that the log of publications names for the kind, the site itself first. */
  carriers: string;
  audience: string;
  /** 主动 or 依申请. */
  manner: string;
  path: string;
}

const firsts: Record<string, string> = {
  before: '机构职能和依据',
  during: '行政管理',
  after: '依法行政',
  statistics: '行政管理',
  supervision: '公共服务',
  disclosure: '政策和公开制度',
  data: '公共服务',
  help: '公共服务',
};

function words({ term }: PublicationTerm): string {
  switch (term.kind) {
    case 'days':
      return `自形成之日起${term.days}个${term.unit === 'working' ? '工作日' : '自然日'}内`;
    case 'months':
      return `${term.months}个月内`;
    case 'yearly': {
      const [month, day] = term.monthDay.split('-').map(Number);
      return `${term.of === 'next' ? '次年' : '当年'}${month}月${day}日前`;
    }
    case 'monthly':
      return `次月${term.day}日前`;
    case 'quarterly':
      return '季后一个月内';
    case 'once':
      return `长期公开，及时更新`;
    case 'always':
      return '长期公开，及时更新';
  }
}

/** The catalogue of what this site discloses, made from its columns and the dated duties to publish. */
export const catalogue = once((corpus: PublicCorpus): CatalogueLine[] => {
  const used = new Map<string, Set<string>>();
  for (const { value } of publicRecords(corpus, 'publication')) {
    const of = used.get(value.about) ?? new Set<string>();
    used.set(value.about, of.add(carriers[value.channel]));
  }
  const body = mainAgency(corpus)?.name ?? corpus.settings.title;
  const plans = new Map(columnPlans.map((plan) => [plan.path, plan]));
  const listed = siteColumns(corpus).filter(({ section }) => section !== 'help');
  return listed.map((column, at) => {
    const plan = plans.get(column.path)!;
    const duty = publicationTerm(plan.term ?? 'disclosure', corpus.today);
    const named = plan.kinds.flatMap((kind) => [...(used.get(kind) ?? [])]);
    return {
      number: at + 1,
      first: firsts[column.section] ?? '公共服务',
      second: column.title,
      content: column.about,
      basis: (duty?.basis ?? []).map(formatBasis).join('、'),
      term: duty ? words(duty) : '',
      body,
      carriers: [...new Set([carriers.website, ...named])].join('、'),
      audience: '全社会',
      manner: '主动公开',
      path: column.path,
    };
  });
});
