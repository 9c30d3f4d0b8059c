import { toChineseNumeral } from '../../base/numerals.ts';
import { formatLocator } from '../../base/locator.ts';
import { regulationById } from './regulations.ts';

/** A place in a law that founds a rule or a datum. `law` is the id of an edition or a title. */
export interface Basis {
  law: string;
  article?: number;
  paragraph?: number;
  item?: number;
}

/** Writes a basis in full, e.g. `《中华人民共和国安全生产法》第七十八条第二款`; a document's number follows its title. */
export function formatBasis(basis: Basis): string {
  const regulation = regulationById(basis.law);
  const title = `《${regulation?.title ?? basis.law}》`;
  if (basis.article === undefined) return regulation?.docNo ? `${title}（${regulation.docNo}）` : title;
  const { article, paragraph, item } = basis;
  return title + formatLocator({ article, paragraph, item });
}

/** An item of the national opinion on enforcement, whose draft of October 2017 is the known text. */
export function enforcementOpinion(item: number): string {
  return `《关于进一步加强执法促进企业安全生产责任落实的意见（征求意见稿）》第${toChineseNumeral(item)}项`;
}
