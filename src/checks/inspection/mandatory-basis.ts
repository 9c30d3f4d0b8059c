import { standardCodesIn } from '../../base/standard-code.ts';
import type { Corpus, EntryOf } from '../../model/corpus.ts';
import type { Order } from '../../model/kinds/order.ts';
import { enforcementOpinion } from '../../model/law/basis.ts';
import { rankOf } from '../../model/law/regulations.ts';
import { citationsIn } from '../citations.ts';
import { report } from '../report.ts';
import { defineRule } from '../rule.ts';
import type { Report } from '../rule.ts';

/** Titles of documents, where nothing else is cited; texts whose rank the title does not tell get the benefit of the doubt. */
function onlyDocuments(texts: readonly string[], corpus: Corpus): string[] | undefined {
  const documents: string[] = [];
  for (const text of texts) {
    const cited = citationsIn(text, corpus);
    if (cited.length === 0) return undefined;
    for (const { law } of cited) {
      if (!['normative', 'draft'].includes(rankOf(law) ?? '')) return undefined;
      documents.push(law);
    }
  }
  return documents.length === 0 ? undefined : [...new Set(documents)];
}

const titles = (documents: readonly string[]) => documents.map((law) => `《${law}》`).join('、');

function ofProblem(
  { basis, standardClause }: Order['problems'][number],
  index: number,
  corpus: Corpus,
): Report[] {
  const path = `problems.${index}`;
  const documents = onlyDocuments(basis, corpus);
  if (basis.length > 0 && !documents) return [];
  const hint = [
    '请写明所违反的法律、法规、规章条款，或者强制性标准的编号和条号；没有强制性依据的，不得责令',
    'Name the article broken, or number and clause of a mandatory standard; without one nothing may be ordered',
  ] as const;
  const standards = standardCodesIn(standardClause ?? '');
  if (standards.some(({ voluntary }) => !voluntary)) return [];
  const place = `${path}.${standardClause === undefined ? 'basis' : 'standardClause'}`;
  if (standards.length > 0) {
    const codes = standards.map(({ code }) => code).join('、');
    return [
      report(
        place,
        `第 ${index + 1} 个问题只引用了推荐性标准 ${codes}，不是强制性依据`,
        `Problem ${index + 1} cites ${codes} only, which binds nobody`,
        { hint },
      ),
    ];
  }
  if (standardClause !== undefined)
    return [
      report(
        place,
        `第 ${index + 1} 个问题的标准没有编号，看不出是不是强制性标准`,
        `The standard of problem ${index + 1} has no number, which would tell whether it is mandatory`,
        { hint: ['请写明标准编号，如“GB 15577-2018 第6.1.3条”', 'Enter it, e.g. GB 15577-2018'] },
      ),
    ];
  return [
    documents
      ? report(
          place,
          `第 ${index + 1} 个问题只引用了规范性文件${titles(documents)}，不是强制性依据`,
          `Problem ${index + 1} cites ${documents.join(', ')} only, which is no mandatory basis`,
          { hint },
        )
      : report(
          place,
          `第 ${index + 1} 个问题没有写明违反的条款或者标准`,
          `Problem ${index + 1} does not say which article or standard it breaks`,
          { hint },
        ),
  ];
}

/** That a decision of penalty or coercion has a basis at all is asked for by the rules on what it contains. */
function ofDecision({ value }: EntryOf<'coercion' | 'penalty'>, corpus: Corpus): Report[] {
  const documents = onlyDocuments(value.basis, corpus);
  if (!documents) return [];
  return [
    report(
      'basis',
      `依据只有规范性文件${titles(documents)}，不得据以采取执法措施`,
      `The basis is ${documents.join(', ')} only, on which no measure can rest`,
      {
        hint: ['请改引法律、法规或者规章的条款', 'Cite the article of a law, regulation or rule'],
      },
    ),
  ];
}

/** Whatever is ordered, coerced or punished rests on something binding: law, regulation, rule or mandatory standard. */
export const mandatoryBasis = defineRule({
  code: 'inspection/mandatory-basis',
  number: 'INS-10',
  severity: 'error',
  title: {
    zh: '现场处理、行政强制、行政处罚有强制性依据',
    en: 'Orders, coercion and penalties rest on a mandatory basis',
  },
  basis: [enforcementOpinion(4)],
  on: ['order', 'coercion', 'penalty'],
  validFrom: '2017-11-01',
  run: (entry, corpus) =>
    entry.kind === 'order'
      ? entry.value.problems.flatMap((problem, index) => ofProblem(problem, index, corpus))
      : ofDecision(entry, corpus),
  examples: [
    { title: '每个问题写明违反的条款' },
    {
      title: '问题没有写明违反什么',
      change: { 'problems.1.basis': undefined },
      reports: ['problems.1.basis'],
    },
    {
      title: '问题违反强制性国家标准',
      change: { 'problems.1.basis': undefined, 'problems.1.standardClause': 'GB 15577-2018 第6.1.3条' },
    },
    {
      title: '问题只违反推荐性标准',
      change: { 'problems.1.basis': undefined, 'problems.1.standardClause': 'GB/T 50493-2019 第3.0.1条' },
      reports: ['problems.1.standardClause'],
    },
    {
      title: '引用法律，另写推荐性标准',
      change: { 'problems.1.standardClause': 'AQ/T 3047-2013 第4.2条' },
    },
    {
      title: '标准没有编号',
      change: { 'problems.1.basis': undefined, 'problems.1.standardClause': '粉尘防爆安全规程' },
      reports: ['problems.1.standardClause'],
    },
    {
      title: '问题只违反规范性文件',
      change: { 'problems.0.basis': ['《关于开展示例专项整治的通知》第二条'] },
      reports: ['problems.0.basis'],
    },
    {
      title: '法律以外另引规范性文件',
      change: {
        'problems.0.basis': [
          '《中华人民共和国安全生产法》第二十八条第四款',
          '《关于开展示例专项整治的通知》第二条',
        ],
      },
    },
    {
      title: '行政强制只依据规范性文件',
      kind: 'coercion',
      change: { basis: ['《关于开展示例专项整治的通知》第二条'] },
      reports: ['basis'],
    },
    {
      title: '行政处罚只依据裁量权基准',
      kind: 'penalty',
      change: { basis: ['《安全生产行政处罚裁量权基准》第二条'] },
      reports: ['basis'],
    },
    { title: '行政处罚依据法律', kind: 'penalty' },
    {
      title: '2017 年 10 月 31 日意见尚未提出',
      change: { issuedOn: '2017-10-31', 'problems.1.basis': undefined },
    },
    {
      title: '2017 年 11 月 1 日起适用',
      change: { issuedOn: '2017-11-01', 'problems.1.basis': undefined },
      reports: ['problems.1.basis'],
    },
  ],
});
