import { describeKind, leaves } from '../../model/describe.ts';
import { kindIds, kinds } from '../../model/kinds.ts';
import { formatBasis } from '../../model/law/basis.ts';
import { documentWords, furtherWords } from '../../model/law/document-words.ts';
import { report } from '../report.ts';
import { defineRule } from '../rule.ts';
import type { Report } from '../rule.ts';

/** Kinds that have no public field: their records are case files or internal affairs as a whole. */
const closedKinds: ReadonlyMap<string, string> = new Map(
  kindIds
    .filter((kind) =>
      leaves(describeKind(kinds[kind])).every(({ path, publish }) => path === 'id' || publish === 'internal'),
    )
    .map((kind) => [kind, kinds[kind].title.zh]),
);

/** Documents that never leave the agency or the file: approvals, discussions, reviews, records signed by a party. */
const closedDocuments: ReadonlyMap<string, string> = new Map([
  ...[...documentWords, ...furtherWords]
    .filter(({ scope }) => scope !== 'party')
    .map(({ id, title }): [string, string] => [id, title]),
  ['plan-approval', '计划报批请示'],
  ['plan-filing', '备案报告'],
  ['sup-special-approval', '专项监督审批表'],
  ['sup-special-report', '专项监督报告'],
]);

/** Case files, process information and internal affairs are not published. */
export const internalDocuments = defineRule({
  code: 'publication/internal-documents',
  number: 'PUB-03',
  severity: 'error',
  title: { zh: '内部文书和案卷信息不上公开平台', en: 'No internal document and no case file is published' },
  basis: [formatBasis({ law: 'GK', article: 16 })],
  on: ['publication'],
  run: ({ value }) => {
    const reports: Report[] = [];
    const kind = closedKinds.get(value.about);
    if (kind !== undefined)
      reports.push(
        report(
          'about',
          `“${kind}”属于内部信息或者执法案卷，不得公开`,
          `${value.about} is internal as a whole and must not be published`,
          {
            hint: [
              '请停止公开并删去该页面；应当公开的是处罚、检查等结果',
              'Take it down; results are published, not files',
            ],
          },
        ),
      );
    const document = value.document === undefined ? undefined : closedDocuments.get(value.document);
    if (document !== undefined)
      reports.push(
        report(
          'document',
          `《${document}》是内部文书或者案卷材料，不得公开`,
          `${value.document} is an internal document and must not be published`,
          {
            hint: [
              '请停止公开；公开决定书的，填 decision-unit 等决定文书',
              'Take it down; decisions may be published',
            ],
          },
        ),
      );
    return reports;
  },
  examples: [
    { title: '公开处罚结果' },
    { title: '公开处罚决定书', change: { document: 'decision-unit' } },
    { title: '公开立案审批表', change: { document: 'case-filing' }, reports: ['document'] },
    { title: '公开集体讨论记录', change: { document: 'panel-record' }, reports: ['document'] },
    { title: '公开询问笔录', change: { document: 'interview' }, reports: ['document'] },
    { title: '公开案卷', change: { about: '行政处罚案件' }, reports: ['about'] },
    { title: '公开责令限期整改指令', change: { about: '责令限期整改指令' }, reports: ['about'] },
    {
      title: '2019 年修订前公开内部文书',
      change: {
        publishedOn: '2019-05-10',
        document: 'case-filing',
        indexNumber: undefined,
        createdOn: undefined,
      },
    },
    {
      title: '2019 年 5 月 14 日尚不适用',
      change: {
        publishedOn: '2019-05-14',
        document: 'case-filing',
        indexNumber: undefined,
        createdOn: undefined,
      },
    },
    {
      title: '2019 年 5 月 15 日起适用',
      change: {
        publishedOn: '2019-05-15',
        document: 'case-filing',
        indexNumber: undefined,
        createdOn: undefined,
      },
      reports: ['document'],
    },
  ],
  validFrom: '2019-05-15',
});
