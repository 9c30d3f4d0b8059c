import { inForceOn } from './in-force.ts';

/** Kinds of agency that matter for remedies; as in the agency record. */
export type RemedyAgency =
  'emergency' | 'coal-regulator' | 'mine-inspectorate' | 'township-delegated' | 'development-zone';

/** The law of remedies in one period. */
export interface RemedyLaw {
  validFrom: string;
  validTo?: string;
  /** Days to apply for review, from knowing of the act. */
  reviewDays: number;
  /** Months to sue directly, from knowing of the act. */
  suitMonths: number;
  /** Days to sue after a review decision. */
  afterReviewDays: number;
  /** Whether a penalty decided on the spot must go to review first. */
  spotReviewFirst: boolean;
  /** Whether the department above may review acts of a local agency, beside the government of the same level. */
  superiorAllowed: boolean;
  basis: readonly string[];
}

/** Dated rules of 行政复议法 and 行政诉讼法, oldest first. */
export const remedyLaws: readonly RemedyLaw[] = [
  {
    validFrom: '2015-05-01',
    validTo: '2023-12-31',
    reviewDays: 60,
    suitMonths: 6,
    afterReviewDays: 15,
    spotReviewFirst: false,
    superiorAllowed: true,
    basis: [
      '《中华人民共和国行政复议法》（2017年修正）第九条、第十二条',
      '《中华人民共和国行政诉讼法》第四十五条、第四十六条',
    ],
  },
  {
    validFrom: '2024-01-01',
    reviewDays: 60,
    suitMonths: 6,
    afterReviewDays: 15,
    spotReviewFirst: true,
    superiorAllowed: false,
    basis: [
      '《中华人民共和国行政复议法》第二十条、第二十三条、第二十四条、第二十七条',
      '《中华人民共和国行政诉讼法》第四十五条、第四十六条',
    ],
  },
];

/** What decides the remedies told in a document. */
export interface RemedyQuestion {
  /** Date of the act. */
  date: string;
  agencyKind: RemedyAgency;
  procedure: 'ordinary' | 'spot';
  /** Name of the review body as the agency record gives it. */
  reviewBody: string;
  /** Name of the department above; told as a second choice where the law of the date lets it review. */
  superior?: string;
  court: string;
  /** Whether the agency is led vertically; mine inspectorates are unless told otherwise. */
  vertical?: boolean;
  /** What the document calls itself, e.g. 决定书 (default) or 指令书. */
  document?: string;
}

/** The remedies of an act: terms, bodies and the text a document prints. */
export interface Remedies {
  reviewDays: number;
  suitMonths: number;
  afterReviewDays: number;
  /** Free choice, or review before suit. */
  mode: 'either' | 'review-first';
  /** Who may review: the government of the same level, or the department above. */
  bodies: readonly ('government' | 'superior')[];
  /** Paragraphs to print. */
  text: readonly string[];
  basis: readonly string[];
}

/** The law of remedies on a date; undefined before 2015-05-01. */
export function remedyLawOn(date: string): RemedyLaw | undefined {
  return remedyLaws.find((each) => inForceOn(each, date));
}

/**
 * The remedies against an act. Since 2024-01-01 the government of the same level alone reviews acts of local agencies
 * (行政复议法 art. 24), vertical ones are reviewed by the authority above (art. 27; for mine inspectorates the agency
 * record decides), and penalties decided on the spot go to review first (art. 23). Undefined before 2015-05-01.
 */
export function remediesFor(question: RemedyQuestion): Remedies | undefined {
  const law = remedyLawOn(question.date);
  if (!law) return undefined;
  const vertical = question.vertical ?? question.agencyKind === 'mine-inspectorate';
  const bodies: ('government' | 'superior')[] = vertical
    ? ['superior']
    : law.superiorAllowed
      ? ['government', 'superior']
      : ['government'];
  const second = !vertical && law.superiorAllowed && question.superior ? `或者${question.superior}` : '';
  const reviewFirst = question.procedure === 'spot' && law.spotReviewFirst;
  const { reviewDays, suitMonths, afterReviewDays } = law;
  const name = `本${question.document ?? '决定书'}`;
  const act = name.endsWith('决定书') ? '本决定' : name;
  const review = `自收到${name}之日起${reviewDays}日内向${question.reviewBody}${second}申请行政复议`;
  const afterReview = `对行政复议决定不服的，可以自收到行政复议决定书之日起${afterReviewDays}日内向${question.court}提起行政诉讼。`;
  const direct = `也可以自收到${name}之日起${suitMonths}个月内直接向${question.court}提起行政诉讼。`;
  const first = reviewFirst
    ? `如不服${act}，应当先${review}；${afterReview}`
    : `如不服${act}，可以${review}，${direct}`;
  return {
    reviewDays,
    suitMonths,
    afterReviewDays,
    mode: reviewFirst ? 'review-first' : 'either',
    bodies,
    text: [first, `行政复议、行政诉讼期间，${act}不停止执行，法律另有规定的除外。`],
    basis: law.basis,
  };
}
