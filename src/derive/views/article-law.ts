import { formatCitation } from '../../base/citation.ts';
import { formatYuan } from '../../base/money.ts';
import type { Regulation } from '../../model/law/editions.ts';
import type { FineRange } from '../../model/law/fine-ranges.ts';
import { describeRange, fineRanges } from '../../model/law/fine-ranges.ts';
import type { OfficialSource } from '../../model/law/official-sources.ts';
import { officialSources, rankTitles } from '../../model/law/official-sources.ts';
import { regulationById } from '../../model/law/regulations.ts';
import { renumberings } from '../../model/law/renumbering.ts';
import { paragraphsOf } from '../../model/law/structure.ts';
import type { PublicCorpus } from '../public.ts';
import type { ArticleView } from './articles.ts';
import { rowsOf } from './penalties.ts';

/** What the law data says of an article; the text itself stands at the official source only. */
export interface ArticleLaw {
  rank: string;
  /** Whether the edition is in force today, else since when it is not and what took its place. */
  standing: string;
  source?: OfficialSource;
  /** Paragraphs and items, e.g. `2 款；第一款有 7 项`. */
  build?: string;
  /** What may be fined how much, in the order of the law. */
  fines: { subject: string; when: string; range: string; with?: string }[];
  /** Where its matters stood in an earlier edition. */
  formerly: { topic: string; citation: string }[];
  /** What was fined by it in the decisions now public, in a sentence; absent where none was. */
  practice?: string;
}

function standingOf({ effective, repealed, successor }: Regulation, today: string): string {
  if (effective !== undefined && effective > today) return '尚未施行';
  if (repealed === undefined || repealed > today) return '现行有效';
  const next = successor === undefined ? undefined : regulationById(successor);
  const by = next ? `，由《${next.title}》${next.effective ? `（${next.effective} 起施行）` : ''}取代` : '';
  return `${repealed} 起失效${by}`;
}

function buildOf(regulation: Regulation, article: number): string | undefined {
  const paragraphs = paragraphsOf(regulation.id, article);
  if (!paragraphs) return undefined;
  const items = paragraphs.flatMap((count, index) =>
    count === 0 ? [] : [paragraphs.length === 1 ? `${count} 项` : `第 ${index + 1} 款有 ${count} 项`],
  );
  return [`${paragraphs.length} 款`, ...items].join('；');
}

function fineOf(range: FineRange): ArticleLaw['fines'][number] {
  const place = [
    ...(range.paragraph === undefined ? [] : [`第 ${range.paragraph} 款`]),
    ...(range.item === undefined ? [] : [`第 ${range.item} 项`]),
  ].join('');
  const when = range.when ?? (range.tier === 'first' ? '有本条所列行为' : '情节更重');
  return {
    subject: range.subject === 'unit' ? '单位' : '有关责任人员',
    when: place ? `${place}：${when}` : when,
    range: describeRange(range),
    ...(range.with && { with: range.with }),
  };
}

function practiceOf(corpus: PublicCorpus, { founded }: ArticleView): string | undefined {
  const fines = rowsOf(corpus, founded)
    .flatMap(({ fine }) => (fine ? [fine] : []))
    .sort((a, b) => a - b);
  const [least] = fines;
  const most = fines.at(-1);
  if (least === undefined || most === undefined) return undefined;
  const span =
    least === most
      ? `罚款 ${formatYuan(least)} 元`
      : `罚款从 ${formatYuan(least)} 元到 ${formatYuan(most)} 元`;
  return `现在公示的决定中，依据本条罚款的有 ${fines.length} 件，${span}。`;
}

/** Tells what is known of an article as a provision, and how it was used. */
export function articleLaw(corpus: PublicCorpus, view: ArticleView): ArticleLaw {
  const { regulation, article } = view;
  return {
    rank: rankTitles[regulation.rank],
    standing: standingOf(regulation, corpus.today),
    source: officialSources[regulation.rank],
    build: buildOf(regulation, article),
    fines: fineRanges.filter((range) => range.law === regulation.id && range.article === article).map(fineOf),
    formerly: renumberings.flatMap(({ old, now, topic }) => {
      const before = regulationById(old.law);
      const isHere = now.law === regulation.id && now.locators.some((each) => each.article === article);
      if (!isHere || !before) return [];
      const year = before.issued?.slice(0, 4);
      const citation = formatCitation({ law: before.title, locators: [old.locator] });
      return [{ topic: topic.zh, citation: year ? `${citation}（${year} 年文本）` : citation }];
    }),
    practice: practiceOf(corpus, view),
  };
}
