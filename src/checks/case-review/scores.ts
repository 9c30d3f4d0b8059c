import type { CaseReview } from '../../model/kinds/case-review.ts';
import { reviewLevels } from '../../model/kinds/case-review.ts';
import { supervisionMeasures } from '../basis.ts';
import { report } from '../report.ts';
import { defineRule } from '../rule.ts';
import type { Report } from '../rule.ts';
import { differs, sumOf } from '../supervision/points.ts';

type File = CaseReview['files'][number];

const hint = ['请与评查表核对', 'Compare it with the sheet'] as const;

/** The level a file's points and vetoes give. */
function levelOf(file: File, levels: CaseReview['levels']): File['level'] {
  if (file.vetoes.length > 0 || file.score < levels.passed) return 'failed';
  return file.score >= levels.excellent ? 'excellent' : 'passed';
}

function checkFile(file: File, at: string, levels: CaseReview['levels']): Report[] {
  const reports: Report[] = [];
  const fulls = sumOf(file.items, 'full');
  const got = sumOf(file.items, 'score');
  if (differs(fulls, 100))
    reports.push(
      report(
        `${at}.items`,
        `各项满分合计 ${fulls} 分，应为 100 分`,
        `The full marks add up to ${fulls}, they should be 100`,
        { hint },
      ),
    );
  for (const [index, item] of file.items.entries()) {
    if (item.score > item.full)
      reports.push(
        report(
          `${at}.items.${index}.score`,
          `得 ${item.score} 分，超过满分 ${item.full} 分`,
          `Scored ${item.score} of ${item.full}`,
          { hint },
        ),
      );
    else if (item.score < item.full && item.reason === undefined)
      reports.push(
        report(
          `${at}.items.${index}.reason`,
          `扣 ${Math.round((item.full - item.score) * 100) / 100} 分没有理由`,
          'Points were taken off without a reason',
          { hint: ['每一处扣分都应写明理由', 'Say why for every point taken off'] },
        ),
      );
  }
  if (differs(got, file.score))
    reports.push(
      report(
        `${at}.score`,
        `各项得分合计 ${got} 分，案卷得分为 ${file.score} 分`,
        `The items add up to ${got}, the file has ${file.score}`,
        { hint },
      ),
    );
  const level = levelOf(file, levels);
  if (file.level !== level)
    reports.push(
      report(
        `${at}.level`,
        `等次为“${reviewLevels[file.level]}”，${file.vetoes.length > 0 ? '有否决情形' : `得 ${file.score} 分`}，应为“${reviewLevels[level]}”`,
        `The level is ${file.level}, it should be ${level}`,
        { hint },
      ),
    );
  return reports;
}

/** Points of reviewed files add up to a hundred and to the file's score; levels follow from points and vetoes. */
export const reviewScores = defineRule({
  code: 'case-review/scores',
  number: 'REV-01',
  severity: 'error',
  title: {
    zh: '案卷评查各项得分相加、等次和平均分相符',
    en: 'Scores of reviewed files add up, levels and average fit',
  },
  basis: [supervisionMeasures(6)],
  on: ['case-review'],
  run: ({ value }) => {
    const reports = value.files.flatMap((file, index) => checkFile(file, `files.${index}`, value.levels));
    if (value.average === undefined || value.files.length === 0) return reports;
    const mean = sumOf(value.files, 'score') / value.files.length;
    if (Math.abs(mean - value.average) <= 0.0501) return reports;
    return [
      ...reports,
      report(
        'average',
        `平均得分 ${value.average} 分，按各卷得分应为 ${mean.toFixed(1)} 分`,
        `The average is ${value.average}, the files make ${mean.toFixed(1)}`,
        { hint },
      ),
    ];
  },
  examples: [
    { title: '得分和等次相符' },
    { title: '合计不符', change: { 'files.0.score': 96, average: 96 }, reports: ['files.0.score'] },
    {
      title: '扣分没有理由',
      change: { 'files.0.items.2.reason': undefined },
      reports: ['files.0.items.2.reason'],
    },
    {
      title: '满分合计不是一百、一项超过满分',
      change: { 'files.0.items.7.full': 4 },
      reports: ['files.0.items', 'files.0.items.7.score'],
    },
    {
      title: '有否决情形仍评为优秀',
      change: { 'files.0.vetoes': ['严重违反法定程序'] },
      reports: ['files.0.level'],
    },
    {
      title: '有否决情形，评为不合格',
      change: { 'files.0.vetoes': ['严重违反法定程序'], 'files.0.level': '不合格' },
    },
    {
      title: '恰到优秀分数线',
      change: { levels: { excellent: 97, passed: 60 } },
    },
    { title: '平均分不符', change: { average: 96.9 }, reports: ['average'] },
  ],
});
