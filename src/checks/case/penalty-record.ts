import type { Corpus } from '../../model/corpus.ts';
import type { Case } from '../../model/kinds/case/fields.ts';
import type { Penalty } from '../../model/kinds/penalty.ts';
import { formatBasis } from '../../model/law/basis.ts';
import { report } from '../report.ts';
import { defineRule } from '../rule.ts';
import type { Report } from '../rule.ts';
import { casesByPenalty, penaltiesOf } from './linked.ts';

const hint: readonly [string, string] = [
  '请以原文书为准，改正其中一处',
  'Correct the one that differs from the document',
];

/** What stands in both records: where in the case, how it is called, and both values. */
function shared(
  value: Case,
  penalty: Penalty,
  isOnly: boolean,
): [string, string, string, unknown, unknown][] {
  const delivery = value.deliveries.findIndex(
    (each) =>
      each.document === 'decision' && (each.docNumber === undefined || each.docNumber === penalty.docNumber),
  );
  const served = value.deliveries[delivery]?.on;
  const numbers = value.notices.map((notice) => notice.docNumber);
  const party: [string, string, string, unknown, unknown][] = isOnly
    ? [
        ['party.name', '当事人名称', 'party', value.party.name, penalty.party.name],
        ['party.uscc', '统一社会信用代码', 'credit code', value.party.uscc, penalty.party.uscc],
      ]
    : [];
  return [
    ['agency', '机关', 'agency', value.agency, penalty.agency],
    ...party,
    ['decision.on', '决定日期', 'day of the decision', value.decision?.on, penalty.decidedOn],
    ['filing.on', '立案日期', 'day of filing', value.filing?.on, penalty.filedOn],
    [`deliveries.${delivery}.on`, '送达日期', 'day of delivery', served, penalty.servedOn],
    [
      'notices.0.docNumber',
      '告知书文号',
      'number of the notice',
      penalty.notice && numbers.includes(penalty.notice.docNumber) ? penalty.notice.docNumber : numbers[0],
      penalty.notice?.docNumber,
    ],
  ];
}

function compare(value: Case, id: string, penalty: Penalty, isOnly: boolean): Report[] {
  return shared(value, penalty, isOnly).flatMap(([path, zh, en, own, other]) =>
    own !== undefined && other !== undefined && own !== other
      ? [
          report(
            path,
            `案卷的${zh}为“${own}”，处罚记录 ${id} 为“${other}”`,
            `The ${en} is “${own}” in the file and “${other}” in penalty ${id}`,
            { hint },
          ),
        ]
      : [],
  );
}

function ofDecision(value: Case, id: string, corpus: Corpus): Report[] {
  const { decision } = value;
  if (!decision) return [];
  if (decision.kind === 'penalty' && decision.penalties.length === 0)
    return [
      report(
        'decision.penalties',
        '决定给予处罚，没有指明处罚记录',
        'The decision is a penalty, but none is named',
        {
          hint: ['请填写处罚记录的编号', 'Enter the id of the penalty'],
        },
      ),
    ];
  if (decision.kind === 'no-penalty' && decision.penalties.length > 0)
    return [
      report(
        'decision.kind',
        '决定不予处罚，却指明了处罚记录',
        'The decision is no penalty, but one is named',
        {
          hint: ['请核对决定种类', 'Check the kind of decision'],
        },
      ),
    ];
  if (decision.kind === 'no-penalty' && decision.ground === undefined)
    return [
      report('decision.ground', '不予处罚没有写明理由', 'No ground is given for not imposing a penalty', {
        hint: ['请填写不予处罚理由', 'Enter the ground'],
      }),
    ];
  return decision.penalties.flatMap((penalty, index) => {
    const first = casesByPenalty(corpus).get(penalty)?.[0];
    return first && first.id !== id
      ? [
          report(
            `decision.penalties.${index}`,
            `处罚 ${penalty} 已是案件 ${first.id} 的决定`,
            `Penalty ${penalty} is already the decision of case ${first.id}`,
            { hint: ['一个处罚决定只属于一个案件，请核对', 'A decision belongs to one case'] },
          ),
        ]
      : [];
  });
}

/** The file and the decision's own record say the same, and a decision is that of one case. */
export const penaltyRecord = defineRule({
  code: 'case/penalty-record',
  number: 'CAS-10',
  severity: 'error',
  title: { zh: '案卷与处罚决定记录一致', en: 'The file agrees with the record of the decision' },
  basis: [formatBasis({ law: 'CF', article: 47 }), formatBasis({ law: 'CF', article: 59, paragraph: 1 })],
  on: ['case'],
  run: ({ id, value }, corpus) => {
    const penalties = penaltiesOf(value, corpus);
    return [
      ...ofDecision(value, id, corpus),
      ...penalties.flatMap((each) => compare(value, each.id, each.value, penalties.length === 1)),
    ];
  },
  examples: [
    { title: '案卷与处罚记录一致' },
    { title: '决定日期不同', change: { 'decision.on': '2026-02-04' }, reports: ['decision.on'] },
    { title: '立案日期不同', change: { 'filing.on': '2026-01-13' }, reports: ['filing.on'] },
    { title: '送达日期不同', change: { 'deliveries.1.on': '2026-02-09' }, reports: ['deliveries.1.on'] },
    {
      title: '当事人不同',
      around: { penalty: { 'party.name': '示例市松风化工厂' } },
      reports: ['party.name'],
    },
    {
      title: '告知书文号不同',
      around: { penalty: { 'notice.docNumber': '（示）应急罚告〔2026〕9号' } },
      reports: ['notices.0.docNumber'],
    },
    { title: '没有指明处罚记录', change: { 'decision.penalties': [] }, reports: ['decision.penalties'] },
    { title: '不予处罚却指明处罚', change: { 'decision.kind': '不予行政处罚' }, reports: ['decision.kind'] },
    {
      title: '不予处罚没有理由',
      change: { 'decision.kind': '不予行政处罚', 'decision.penalties': [] },
      reports: ['decision.ground'],
    },
    {
      title: '两个案件同一决定',
      also: [{ kind: 'case', change: { id: '2026-002' } }],
      reports: ['2026-002:decision.penalties.0'],
    },
  ],
});
