import { formatChinese } from '../../base/dates.ts';
import type { Case } from '../../model/kinds/case/fields.ts';
import type { Penalty } from '../../model/kinds/penalty.ts';
import { formatBasis } from '../../model/law/basis.ts';
import { report } from '../report.ts';
import { defineRule } from '../rule.ts';
import type { Report } from '../rule.ts';

const hint: readonly [string, string] = [
  '没有证据的事实不得认定，请在证据目录中补录并写明编号',
  'No fact without evidence: enter it in the list and give its number',
];

function ofFacts(value: Case): Report[] {
  if (value.report === undefined && value.decision === undefined) return [];
  const byNumber = new Map(value.evidence.map((each) => [each.number, each]));
  return value.violations.flatMap(({ evidence }, index) => {
    const path = `violations.${index}.evidence`;
    const unknown = evidence.flatMap((number, at) =>
      byNumber.has(number)
        ? []
        : [
            report(
              `${path}.${at}`,
              `证据目录中没有第 ${number} 号证据`,
              `There is no evidence number ${number}`,
              {
                hint: ['请核对编号，或者补录证据', 'Check the number or enter the evidence'],
              },
            ),
          ],
    );
    const usable = evidence.filter(
      (number) => byNumber.get(number)?.excluded === undefined && byNumber.has(number),
    );
    if (usable.length > 0 || unknown.length > 0) return unknown;
    return [
      report(
        path,
        `第 ${index + 1} 项违法事实没有可采信的证据`,
        `No usable evidence supports violation ${index + 1}`,
        { hint },
      ),
    ];
  });
}

function ofList(value: Case): Report[] {
  const seen = new Set<number>();
  return value.evidence.flatMap(({ number, obtainedOn }, index) => {
    const path = `evidence.${index}`;
    const reports: Report[] = [];
    if (seen.has(number))
      reports.push(
        report(`${path}.number`, `证据编号 ${number} 重复`, `Evidence number ${number} occurs twice`, {
          hint: ['每份证据编一个号', 'Give each its own number'],
        }),
      );
    seen.add(number);
    if (value.decision && obtainedOn > value.decision.on)
      reports.push(
        report(
          `${path}.obtainedOn`,
          `证据取得于 ${formatChinese(obtainedOn)}，在决定日期 ${formatChinese(value.decision.on)}之后`,
          `Obtained on ${obtainedOn}, after the decision of ${value.decision.on}`,
          {
            hint: [
              '决定后取得的证据不能支持该决定，请核对日期',
              'It cannot support the decision; check the dates',
            ],
          },
        ),
      );
    return reports;
  });
}

/** In a decision that lists evidence by violation, every violation has some. */
function ofPenalty(value: Penalty): Report[] {
  if (value.violations.every((each) => each.evidence.length === 0)) return [];
  return value.violations.flatMap((each, index) =>
    each.evidence.length > 0
      ? []
      : [
          report(
            `violations.${index}.evidence`,
            `第 ${index + 1} 项违法事实没有列明证据`,
            `No evidence is listed for violation ${index + 1}`,
            { hint },
          ),
        ],
  );
}

/** Each fact found rests on evidence of one of the eight kinds. */
export const facts = defineRule({
  code: 'evidence/facts',
  number: 'EVI-02',
  severity: 'error',
  title: { zh: '每项违法事实都有证据', en: 'Every fact found has evidence' },
  basis: [
    formatBasis({ law: 'CF', article: 40 }),
    formatBasis({ law: 'CF', article: 46 }),
    '《关于进一步加强执法促进企业安全生产责任落实的意见（征求意见稿）》第十四项',
  ],
  on: ['case', 'penalty'],
  run: (entry) =>
    entry.kind === 'case' ? [...ofFacts(entry.value), ...ofList(entry.value)] : ofPenalty(entry.value),
  examples: [
    { title: '每项事实都有证据' },
    { title: '没有证据', change: { 'violations.0.evidence': [] }, reports: ['violations.0.evidence'] },
    {
      title: '证据编号不存在',
      change: { 'violations.0.evidence': [1, 9] },
      reports: ['violations.0.evidence.1'],
    },
    {
      title: '唯一的证据未被采信',
      change: { 'violations.0.evidence': [2], 'evidence.1.excluded': '取证程序不合法' },
      reports: ['violations.0.evidence'],
    },
    {
      title: '调查尚未终结',
      change: { 'violations.0.evidence': [], report: undefined, decision: undefined },
    },
    {
      title: '编号重复',
      change: { 'evidence.1.number': 1, 'violations.0.evidence': [1] },
      reports: ['evidence.1.number'],
    },
    {
      title: '决定以后取得',
      change: { 'evidence.1.obtainedOn': '2026-02-06' },
      reports: ['evidence.1.obtainedOn'],
    },
    {
      title: '处罚记录只有一项列明证据',
      kind: 'penalty',
      change: {
        'violations.1': {
          fact: '未如实告知。',
          basis: ['《中华人民共和国安全生产法》第九十七条第（三）项'],
        },
      },
      reports: ['violations.1.evidence'],
    },
    { title: '处罚记录整件列明证据', kind: 'penalty', change: { 'violations.0.evidence': [] } },
  ],
});
