import { yearOf } from '../../../base/dates.ts';
import type { CaseReview } from '../../../model/kinds/case-review.ts';
import { supervisionModes, type Supervision } from '../../../model/kinds/supervision.ts';
import type { Act, Seen } from '../act.ts';
import { agencyNameOn } from '../agency.ts';
import { blankImprint, blankSections, officialOf, pointLines, sectionMaker } from '../official.ts';
import { itemOf, partsOf } from '../parts.ts';
import { formatNumber } from '../writing.ts';
import { measuresOf, natures } from './common.ts';

const outcomes = {
  accountability: '追究行政执法责任',
  discipline: '建议处分',
  criminal: '移交司法机关',
  commendation: '表彰奖励',
} as const;

/** A report for each year the agency reported on. */
export function annualParts({ supervisionReports }: Seen<'agency'>) {
  return partsOf(supervisionReports, ({ year }) => `${year}年度`);
}

const counted = (counts: readonly [string, number][], unit: string) =>
  counts
    .filter(([, count]) => count > 0)
    .map(([title, count]) => `${title}${count}${unit}`)
    .join('、');

/** How many supervisions of each mode, and which. */
function workOf(supervisions: readonly Supervision[]): string[] {
  if (supervisions.length === 0) return ['本年度没有开展执法监督的记录。'];
  const modes = Object.entries(supervisionModes).map(([mode, title]): [string, number] => [
    title,
    supervisions.filter((each) => each.mode === mode).length,
  ]);
  return [
    `本年度开展执法监督${supervisions.length}次，其中${counted(modes, '次')}。`,
    ...pointLines(supervisions.map(({ title }) => title)),
  ];
}

/** How many problems of which nature, and how many of them were corrected. */
function problemsOf(supervisions: readonly Supervision[]): string[] {
  const findings = supervisions.flatMap((each) => each.findings);
  if (findings.length === 0) return ['监督中没有发现违法或者不当的执法行为。'];
  const kinds = Object.entries(natures).map(([nature, title]): [string, number] => [
    title,
    findings.filter((each) => each.nature === nature).length,
  ]);
  const corrected = findings.filter(({ correctedOn }) => correctedOn !== undefined).length;
  return [`监督发现问题${findings.length}项，其中${counted(kinds, '项')}；已改正${corrected}项。`];
}

/** Notices and replies, and what followed for those responsible, without their names. */
function noticesOf(supervisions: readonly Supervision[]): string[] {
  const notices = supervisions.flatMap(({ notice }) => notice ?? []);
  const replied = notices.filter(({ replies }) => replies.length > 0).length;
  const followed = supervisions.flatMap((each) => each.outcomes);
  const results = Object.entries(outcomes).map(([kind, title]): [string, number] => [
    title,
    followed.filter((each) => each.kind === kind).length,
  ]);
  const listed = counted(results, '人次');
  return [
    `发出行政执法监督整改通知书${notices.length}份，收到书面整改落实情况报告${replied}份。`,
    ...(listed === '' ? [] : [`依规处理：${listed}。`]),
  ];
}

function reviewsOf(reviews: readonly CaseReview[]): string[] {
  return reviews.map(({ title, files, average }) => {
    const mean = average === undefined ? '' : `，平均得分${formatNumber(average)}分`;
    return `开展${title}，评查案卷${files.length}件${mean}。`;
  });
}

/** 年度执法监督工作情况报告: what the agency supervised in a year, to the agency above, counted from the records. */
export function deriveAnnualReport({ id, value, agency, others, part, needs }: Act<'agency'>) {
  const report = itemOf(value.supervisionReports, part);
  const index = Number(part) - 1;
  const { year } = report;
  const supervisions = others('supervision', (each) => each.year === year);
  const reviews = others('case-review', (each) => yearOf(each.to) === year);
  const section = sectionMaker();
  const name = agencyNameOn(agency, report.on);
  return officialOf(agency, report.on, `${name}关于${year}年度执法监督工作情况的报告`, {
    number: needs.need(report.docNumber, 'agency', id, `supervisionReports.${index}.docNumber`),
    signer: needs.need(value.head, 'agency', id, 'head'),
    year: String(year),
    to: report.to,
    basis: measuresOf(17),
    work: section(workOf(supervisions)),
    problems: section(problemsOf(supervisions)),
    notices: section(noticesOf(supervisions)),
    reviews: section(reviewsOf(reviews)),
  });
}

/** What an empty report says nevertheless. */
export function blankAnnualReport(agency: Seen<'agency'>, date: string) {
  return {
    signer: agency.head ?? '',
    to: agency.superior ?? '',
    basis: measuresOf(17),
    ...blankSections(['work', 'problems', 'notices', 'reviews']),
    imprint: blankImprint(agency, date),
  };
}
