import { enforcementOpinion } from '../../model/law/basis.ts';
import type { Corpus } from '../../model/corpus.ts';
import { all } from '../../model/corpus.ts';
import type { Inspection } from '../../model/kinds/inspection.ts';
import { once } from '../once.ts';
import { report } from '../report.ts';
import { defineRule } from '../rule.ts';

/** Numbers of the items of each checklist. */
const itemsOf = once(
  (corpus: Corpus): ReadonlyMap<string, ReadonlySet<string>> =>
    new Map(
      all(corpus, 'checklist').map(({ id, value }) => [
        id,
        new Set(value.groups.flatMap(({ items }) => items.map(({ number }) => number))),
      ]),
    ),
);

/** Whether a number is that of a matter of the scheme or of an item of a checklist in use. */
function known(item: string, value: Inspection, checklist: string | undefined, corpus: Corpus): boolean {
  const lists = checklist === undefined ? (value.scheme?.checklists ?? []) : [checklist];
  return (
    (checklist === undefined && (value.scheme?.matters.some(({ number }) => number === item) ?? false)) ||
    lists.some((id) => itemsOf(corpus).get(id)?.has(item))
  );
}

/** Every problem recorded names the matter of the scheme or the item of the checklist it falls under. */
export const findingItems = defineRule({
  code: 'inspection/finding-items',
  number: 'INS-03',
  severity: 'error',
  title: {
    zh: '发现的问题与检查方案、检查表的序号对应',
    en: 'Findings cite the numbers of the scheme or the checklist',
  },
  basis: [enforcementOpinion(13)],
  on: ['inspection'],
  validFrom: '2017-11-01',
  run: ({ value }, corpus) =>
    value.findings.flatMap((finding, index) => {
      // Without a scheme there is nothing to cite; that one is missing is another rule's affair.
      if (!value.scheme && finding.checklist === undefined) return [];
      if (finding.items.length === 0)
        return [
          report(
            `findings.${index}.items`,
            `第 ${index + 1} 个问题没有对应检查方案或者检查表的序号`,
            `Finding ${index + 1} cites no number of the scheme or a checklist`,
            { hint: ['请填写对应序号', 'Enter the number it falls under'] },
          ),
        ];
      return finding.items.flatMap((item, at) =>
        known(item, value, finding.checklist, corpus)
          ? []
          : [
              report(
                `findings.${index}.items.${at}`,
                `检查方案和检查表中没有序号“${item}”`,
                `Neither the scheme nor the checklist has a number ${item}`,
                {
                  hint: [
                    '请核对序号；方案以外发现的问题，先在方案中补充事项',
                    'Check the number or add the matter to the scheme',
                  ],
                },
              ),
            ],
      );
    }),
  examples: [
    { title: '问题对应方案事项' },
    { title: '问题没有序号', change: { 'findings.0.items': [] }, reports: ['findings.0.items'] },
    {
      title: '方案中没有的序号',
      change: { 'findings.1.items': ['2', '9'] },
      reports: ['findings.1.items.1'],
    },
    {
      title: '对应方案所用检查表的内容',
      change: { 'scheme.checklists': ['emergency-management'], 'findings.0.items': ['1.1'] },
    },
    {
      title: '方案没有用该检查表',
      change: { 'findings.0.items': ['1.1'] },
      reports: ['findings.0.items.0'],
    },
    {
      title: '问题注明了检查表',
      change: { 'findings.0.items': ['1.1'], 'findings.0.checklist': 'emergency-management' },
    },
    {
      title: '注明的检查表没有该序号',
      change: { 'findings.0.items': ['1'], 'findings.0.checklist': 'emergency-management' },
      reports: ['findings.0.items.0'],
    },
    { title: '意见提出以前的检查不适用', change: { on: '2017-10-31', 'findings.0.items': [] } },
    {
      title: '意见提出之后的检查适用',
      change: { on: '2017-11-01', 'findings.0.items': [] },
      reports: ['findings.0.items'],
    },
  ],
});
