import { formatChinese } from '../../../base/dates.ts';
import {
  reviewAspects,
  reviewLevels,
  vetoGrounds,
  type CaseReview,
} from '../../../model/kinds/case-review.ts';
import type { Act, Seen } from '../act.ts';
import { agencyNameOn } from '../agency.ts';
import { formOf } from '../forms.ts';
import { struck } from '../inspection/common.ts';
import { blankImprint, blankSections, officialOf, pointLines, sectionMaker } from '../official.ts';
import { itemOf, partsOf } from '../parts.ts';
import { formatNumber, nothing } from '../writing.ts';
import { measuresOf, sentences } from './common.ts';

const kinds = { penalty: '行政处罚', coercion: '行政强制', licence: '行政许可' } as const;

const earlierStates = { done: '已整改', repeated: '再次发生', open: '尚未整改' } as const;

/** A 案卷评查表 for each file reviewed. */
export function reviewedFiles({ files }: CaseReview) {
  return partsOf(files, ({ name }) => name);
}

/** 行政执法案卷评查表: aspects with points, vetoes, level, problems of one file. */
export function deriveFileReview({ value, agency, part }: Act<'case-review'>) {
  const file = itemOf(value.files, part);
  return formOf(agency, value.to, 'file-review', file.name, {
    name: value.title,
    file: file.name,
    kind: kinds[file.kind],
    docNumber: file.docNumber ?? struck,
    unit: file.unit ?? struck,
    standard: value.standard,
    items: file.items.map(({ aspect, full, score, reason }) => ({
      aspect: reviewAspects[aspect],
      full: formatNumber(full),
      score: formatNumber(score),
      reason: reason ?? nothing,
    })),
    full: formatNumber(file.items.reduce((sum, { full }) => sum + full, 0)),
    score: formatNumber(file.score),
    level: reviewLevels[file.level],
    vetoes: file.vetoes.length > 0 ? file.vetoes.map((ground) => vetoGrounds[ground]).join('、') : '无',
    problems: file.problems.length > 0 ? pointLines(file.problems) : ['未发现问题。'],
    opinion: sentences(file.opinion),
    correctedOn: file.correctedOn && formatChinese(file.correctedOn),
    reviewers: (file.reviewers.length > 0 ? file.reviewers : ['']).map(() => ({ label: '评查人（签名）' })),
  });
}

/** What an empty table says nevertheless: the aspects. */
export function blankFileReview() {
  return {
    items: Object.values(reviewAspects).map((aspect) => ({ aspect, full: '', score: '', reason: '' })),
    full: '100',
    problems: [],
    opinion: [],
    reviewers: [{ label: '评查人（签名）' }, { label: '评查人（签名）' }],
  };
}

/** How many files came to which level, and their average; nothing about single parties. */
function outcomeOf({ files, average }: CaseReview): string {
  const count = (level: keyof typeof reviewLevels) => files.filter((file) => file.level === level).length;
  const mean = average ?? files.reduce((sum, { score }) => sum + score, 0) / Math.max(1, files.length);
  const levels = Object.entries(reviewLevels)
    .map(([level, title]) => `${title}${count(level as keyof typeof reviewLevels)}件`)
    .join('、');
  return `共评查案卷${files.length}件，平均得分${formatNumber(Math.round(mean * 10) / 10)}分，其中${levels}。`;
}

/** 案卷评查通报: how the review was made, what it came to, common problems and what is asked. */
export function deriveReviewCircular({ value, agency }: Act<'case-review'>) {
  const circular = value.circular as NonNullable<CaseReview['circular']>;
  const section = sectionMaker();
  return officialOf(agency, circular.on, `${agencyNameOn(agency, circular.on)}关于${value.title}情况的通报`, {
    number: circular.docNumber,
    name: value.title,
    to: circular.scope,
    basis: measuresOf(8),
    situation: section([
      `本次评查的范围为${value.scope}，时间为${formatChinese(value.from)}至${formatChinese(value.to)}，按照${value.standard}逐卷评分。`,
      outcomeOf(value),
      ...sentences(circular.situation),
    ]),
    problems: section(pointLines(circular.problems)),
    earlier: section(
      pointLines(value.earlier.map(({ problem, state }) => `${problem}：${earlierStates[state]}`)),
    ),
    requirements: section(pointLines(circular.requirements)),
    rows: value.files.map(({ number, name, docNumber, unit, score, level }) => ({
      number: String(number),
      name,
      docNumber: docNumber ?? nothing,
      unit: unit ?? nothing,
      score: formatNumber(score),
      level: reviewLevels[level],
    })),
  });
}

/** What an empty circular says nevertheless. */
export function blankReviewCircular(agency: Seen<'agency'>, date: string) {
  return {
    basis: measuresOf(8),
    ...blankSections(['situation', 'problems', 'requirements']),
    imprint: blankImprint(agency, date),
  };
}
