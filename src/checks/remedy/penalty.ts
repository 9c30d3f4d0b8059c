import { groupBy } from '../../base/order.ts';
import { all, find } from '../../model/corpus.ts';
import type { Corpus } from '../../model/corpus.ts';
import type { Penalty } from '../../model/kinds/penalty.ts';
import { remedyResults } from '../../model/kinds/remedy.ts';
import type { Remedy } from '../../model/kinds/remedy.ts';
import { supervisionMeasures } from '../basis.ts';
import { once } from '../once.ts';
import { report } from '../report.ts';
import { defineRule } from '../rule.ts';
import type { Report } from '../rule.ts';

const kinds = { review: '行政复议', suit: '行政诉讼' } as const;

const byPenalty = once((corpus: Corpus): ReadonlyMap<string, Remedy[]> =>
  groupBy(
    all(corpus, 'remedy')
      .map(({ value }) => value)
      .filter(({ penalty }) => penalty !== undefined),
    ({ penalty }) => penalty!,
  ),
);

/** Agencies that keep a register of reviews and suits. */
const keepers = once(
  (corpus: Corpus): ReadonlySet<string> => new Set(all(corpus, 'remedy').map(({ value }) => value.agency)),
);

const same = (one: Penalty['remedies'][number], other: Remedy) =>
  one.kind === other.kind && one.filedOn === other.filedOn;

/** What the penalty shows of a review or suit is what its own record says. */
function ofRemedy(value: Remedy, corpus: Corpus): Report[] {
  const penalty = value.penalty === undefined ? undefined : find(corpus, 'penalty', value.penalty)?.value;
  if (!penalty) return [];
  const shown = penalty.remedies.find((one) => same(one, value));
  if (!shown)
    return [
      report(
        'penalty',
        `处罚 ${value.penalty} 的救济情况中没有 ${value.filedOn} 提起的${kinds[value.kind]}`,
        `Penalty ${value.penalty} does not show the ${value.kind} of ${value.filedOn}`,
        { hint: ['请在处罚记录中补充救济情况，或核对日期', 'Enter it with the penalty, or check the date'] },
      ),
    ];
  const reports: Report[] = [];
  const differs = (path: string, zh: string, own: string, theirs: string) =>
    reports.push(
      report(
        path,
        `${zh}为“${own}”，处罚 ${value.penalty} 的救济情况中为“${theirs}”`,
        `${path} is “${own}”, penalty ${value.penalty} has “${theirs}”`,
        { hint: ['两处应一致，请核对', 'Both should agree; check them'] },
      ),
    );
  if (shown.result !== value.result)
    differs('result', '救济结果', remedyResults[value.result], remedyResults[shown.result]);
  if (shown.resultOn !== value.resultOn)
    differs('resultOn', '结果日期', value.resultOn ?? '未填写', shown.resultOn ?? '未填写');
  if (shown.body !== value.body) differs('body', '受理机关', value.body, shown.body);
  return reports;
}

/** Where the agency keeps a register of remedies, every one a penalty shows is in it. */
function ofPenalty(value: Penalty, id: string, corpus: Corpus): Report[] {
  if (!keepers(corpus).has(value.agency)) return [];
  const known = byPenalty(corpus).get(id) ?? [];
  return value.remedies.flatMap((shown, index) =>
    known.some((one) => same(shown, one))
      ? []
      : [
          report(
            `remedies.${index}`,
            `${shown.filedOn} 提起的${kinds[shown.kind]}在复议诉讼登记中没有记录`,
            `The ${shown.kind} of ${shown.filedOn} has no record of its own`,
            { severity: 'warning', hint: ['请补录复议诉讼记录', 'Enter its record'] },
          ),
        ],
  );
}

/** Reviews and suits on record and those shown with penalties are the same, with the same result. */
export const remedyPenalty = defineRule({
  code: 'remedy/penalty',
  number: 'REM-01',
  severity: 'error',
  title: {
    zh: '复议诉讼记录与处罚的救济情况一致',
    en: 'Remedies on record agree with those shown with penalties',
  },
  basis: [supervisionMeasures(10)],
  on: ['remedy', 'penalty'],
  whole: ['remedy'],
  run: (entry, corpus) =>
    entry.kind === 'remedy' ? ofRemedy(entry.value, corpus) : ofPenalty(entry.value, entry.id, corpus),
  examples: [
    { title: '不涉及处罚' },
    {
      title: '与处罚记录一致',
      change: {
        penalty: '2026-001',
        filedOn: '2026-02-20',
        result: '审理中',
        resultOn: undefined,
        resultNumber: undefined,
      },
      around: {
        penalty: {
          remedies: [{ kind: '行政复议', body: '示例市人民政府', filedOn: '2026-02-20', result: '审理中' }],
        },
      },
    },
    {
      title: '处罚记录没有这一复议',
      change: { penalty: '2026-001' },
      reports: ['penalty'],
    },
    {
      title: '结果、日期、机关不同',
      change: { penalty: '2026-001', filedOn: '2026-02-20' },
      around: {
        penalty: {
          remedies: [{ kind: '行政复议', body: '示例省人民政府', filedOn: '2026-02-20', result: '审理中' }],
        },
      },
      reports: ['body', 'result', 'resultOn'],
    },
    {
      title: '处罚的诉讼没有登记',
      kind: 'penalty',
      change: {
        remedies: [
          { kind: '行政诉讼', body: '示例市示例区人民法院', filedOn: '2026-02-20', result: '审理中' },
        ],
      },
      reports: ['remedies.0'],
      severity: 'warning',
    },
    {
      title: '没有建立复议诉讼登记的机关不判断',
      kind: 'penalty',
      change: {
        remedies: [
          { kind: '行政诉讼', body: '示例市示例区人民法院', filedOn: '2026-02-20', result: '审理中' },
        ],
      },
      around: { remedy: { agency: 'other' } },
    },
  ],
});
