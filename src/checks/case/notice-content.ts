import { formatChinese } from '../../base/dates.ts';
import { formatYuan } from '../../base/money.ts';
import type { Corpus } from '../../model/corpus.ts';
import type { Case } from '../../model/kinds/case/fields.ts';
import type { Penalty } from '../../model/kinds/penalty.ts';
import { penaltyKinds } from '../../model/kinds/penalty.ts';
import { formatBasis } from '../../model/law/basis.ts';
import { basisOn } from '../../model/law/former.ts';
import { plural, report } from '../report.ts';
import { defineRule } from '../rule.ts';
import type { Report } from '../rule.ts';
import { casesByPenalty, citedSet, penaltiesOf } from './linked.ts';

type Notice = Case['notices'][number];

const again: readonly [string, string] = [
  '变更后加重的或者另有事实、依据的，应当重新告知；否则请核对告知书和决定书',
  'A graver decision, or one on other facts or law, needs a new notice; otherwise compare both documents',
];

const missing = (set: ReadonlySet<string>, from: ReadonlySet<string>) =>
  [...from].filter((one) => !set.has(one));

function compareCitations(
  path: string,
  what: readonly [zh: string, en: string],
  told: ReadonlySet<string>,
  decided: ReadonlySet<string>,
): Report[] {
  const untold = missing(told, decided);
  const dropped = missing(decided, told);
  const reports: Report[] = [];
  if (untold.length > 0)
    reports.push(
      report(
        path,
        `决定书的${what[0]}${untold.join('、')}没有告知`,
        `The decision’s ${what[1]} ${untold.join(', ')} was not in the notice`,
        { hint: again },
      ),
    );
  if (dropped.length > 0)
    reports.push(
      report(
        path,
        `告知的${what[0]}${dropped.join('、')}不在决定书中`,
        `The notice’s ${what[1]} ${dropped.join(', ')} is not in the decision`,
        {
          severity: 'warning',
          hint: [
            '采纳申辩而减少的，请在复核意见中说明',
            'If a defence was accepted, say so in the re-examination',
          ],
        },
      ),
    );
  return reports;
}

function compareAmounts(path: string, notice: Notice, penalty: Penalty): Report[] {
  const amounts = [
    ['fine', '罚款', 'fine', notice.fine ?? 0, penalty.fine ?? 0],
    ['confiscated', '没收', 'confiscation', notice.confiscated ?? 0, penalty.confiscated ?? 0],
  ] as const;
  return amounts.flatMap(([key, zh, en, told, decided]) =>
    decided > told
      ? [
          report(
            `${path}.${key}`,
            `决定${zh} ${formatYuan(decided)} 元，重于告知的 ${formatYuan(told)} 元`,
            `The ${en} decided, ${decided / 100} yuan, exceeds the ${told / 100} yuan of the notice`,
            { hint: again },
          ),
        ]
      : [],
  );
}

function compare(index: number, notice: Notice, penalty: Penalty, corpus: Corpus): Report[] {
  const path = `notices.${index}`;
  const facts = penalty.violations.length;
  const articles = (key: 'basis' | 'violated') =>
    citedSet([...penalty[key], ...penalty.violations.flatMap((each) => each[key])], corpus);
  const reports: Report[] = [];
  if (facts > 0 && facts !== notice.facts.length)
    reports.push(
      report(
        `${path}.facts`,
        `告知 ${notice.facts.length} 项违法事实，决定认定 ${facts} 项`,
        `The notice tells ${plural(notice.facts.length, 'fact')}, the decision finds ${facts}`,
        { ...(facts < notice.facts.length && { severity: 'warning' as const }), hint: again },
      ),
    );
  reports.push(
    ...compareCitations(
      `${path}.basis`,
      ['处罚依据', 'basis'],
      citedSet(notice.basis, corpus),
      articles('basis'),
    ),
  );
  if (notice.violated.length > 0)
    reports.push(
      ...compareCitations(
        `${path}.violated`,
        ['违反条款', 'norm violated'],
        citedSet(notice.violated, corpus),
        articles('violated'),
      ),
    );
  const untold = penalty.kinds.filter((kind) => !notice.kinds.includes(kind));
  if (untold.length > 0)
    reports.push(
      report(
        `${path}.kinds`,
        `决定的处罚类别“${untold.map((kind) => penaltyKinds[kind]).join('、')}”没有告知`,
        `The notice does not propose: ${untold.join(', ')}`,
        { hint: again },
      ),
    );
  return [...reports, ...compareAmounts(path, notice, penalty)];
}

/** By the last notice about each penalty: its own, or one that names none. */
function ofCase(value: Case, corpus: Corpus): Report[] {
  return penaltiesOf(value, corpus).flatMap(({ id, value: penalty }) => {
    const index = value.notices.findLastIndex((each) => each.penalty === undefined || each.penalty === id);
    return index < 0 ? [] : compare(index, value.notices[index]!, penalty, corpus);
  });
}

/** A decision by the ordinary procedure whose file is kept in its own record, not in a case, has its notice there too. */
function untold(id: string, { procedure, filedOn, notice, dataSource }: Penalty, corpus: Corpus): boolean {
  const own = procedure === 'ordinary' && filedOn !== undefined && dataSource === undefined;
  return own && notice === undefined && !casesByPenalty(corpus).has(id);
}

function ofPenalty(id: string, value: Penalty, corpus: Corpus): Report[] {
  if (untold(id, value, corpus))
    return [
      report(
        'notice',
        '没有事先告知：普通程序的处罚决定作出前，应当告知当事人拟处罚的内容、事实、理由、依据和权利',
        'There is no notice before the decision by the ordinary procedure',
        {
          basis: [basisOn({ law: 'CF', article: 44 }, value.decidedOn)],
          hint: [
            '请补录告知书文号、告知日期和陈述申辩情况；未经告知的，不得作出决定',
            'Enter the number and date of the notice and what the party stated; without one there is no decision',
          ],
        },
      ),
    ];
  const { notice, decidedOn } = value;
  return notice && notice.on > decidedOn
    ? [
        report(
          'notice.on',
          `告知日期 ${formatChinese(notice.on)}晚于决定日期 ${formatChinese(decidedOn)}`,
          `The notice of ${notice.on} is later than the decision of ${decidedOn}`,
          {
            hint: [
              '处罚前未告知的，不得作出决定；请核对日期',
              'No decision without a notice before it; check the dates',
            ],
          },
        ),
      ]
    : [];
}

/** What was told before is what is decided: the same acts and law, nothing heavier. */
export const noticeContent = defineRule({
  code: 'case/notice-content',
  number: 'CAS-03',
  severity: 'error',
  title: {
    zh: '决定前告知，决定的事实、依据与告知一致，不重于告知',
    en: 'The notice precedes the decision, agrees with it and is not exceeded',
  },
  basis: [
    formatBasis({ law: 'CF', article: 44 }),
    formatBasis({ law: 'CF', article: 45, paragraph: 2 }),
    formatBasis({ law: 'CF', article: 62 }),
  ],
  on: ['case', 'penalty'],
  run: (entry, corpus) =>
    entry.kind === 'case' ? ofCase(entry.value, corpus) : ofPenalty(entry.id, entry.value, corpus),
  examples: [
    { title: '告知与决定一致' },
    { title: '决定轻于告知', change: { 'notices.0.fine': 25000 } },
    { title: '决定重于告知', change: { 'notices.0.fine': 19999 }, reports: ['notices.0.fine'] },
    {
      title: '重新告知的，以最后一次为准',
      change: {
        'notices.1': {
          docNumber: '（示）应急罚告〔2026〕2号',
          on: '2026-01-29',
          facts: ['未如实记录。'],
          basis: ['《中华人民共和国安全生产法》第九十七条第（四）项'],
          kinds: ['罚款'],
          fine: 30000,
          hearingRight: '否',
        },
        'notices.0.fine': 10000,
      },
    },
    {
      title: '决定的依据没有告知',
      around: {
        penalty: {
          basis: [
            '《中华人民共和国安全生产法》第九十七条第（四）项',
            '《中华人民共和国安全生产法》第九十七条第（三）项',
          ],
        },
      },
      reports: ['notices.0.basis'],
    },
    {
      title: '法律名称写简称不影响比对',
      change: { 'notices.0.basis': ['《安全生产法》第九十七条第（四）项'] },
    },
    {
      title: '告知的条款决定没有采用',
      change: {
        'notices.0.violated': [
          '《中华人民共和国安全生产法》第二十八条第四款',
          '《中华人民共和国安全生产法》第二十八条第一款',
        ],
      },
      reports: ['notices.0.violated'],
      severity: 'warning',
    },
    {
      title: '决定认定的事实多于告知',
      around: {
        penalty: {
          'violations.1': {
            fact: '未向从业人员告知危险因素。',
            basis: ['《中华人民共和国安全生产法》第九十七条第（四）项'],
          },
        },
      },
      reports: ['notices.0.facts'],
    },
    {
      title: '处罚类别没有告知',
      around: { penalty: { kinds: ['罚款', '警告'] } },
      reports: ['notices.0.kinds'],
    },
    {
      title: '处罚记录的告知日期晚于决定日期',
      kind: 'penalty',
      change: { 'notice.on': '2026-02-06' },
      reports: ['notice.on'],
    },
    {
      title: '多处没收没有告知',
      around: { penalty: { confiscated: 5000, kinds: ['罚款', '没收违法所得、没收非法财物'] } },
      reports: ['notices.0.confiscated', 'notices.0.kinds'],
    },
    {
      title: '已立案的普通程序处罚没有告知',
      kind: 'penalty',
      change: { id: '2026-009', notice: undefined },
      reports: ['notice'],
    },
    { title: '案件记录中有告知的，处罚记录不必再写', kind: 'penalty', change: { notice: undefined } },
    {
      title: '只有公示内容的登记不要求告知',
      kind: 'penalty',
      change: { id: '2026-009', notice: undefined, filedOn: undefined },
    },
    {
      title: '当场处罚没有告知书',
      kind: 'penalty',
      change: { id: '2026-009', procedure: 'spot', notice: undefined },
    },
    {
      title: '2021 年 7 月 14 日依旧法第三十一条',
      kind: 'penalty',
      change: { id: '2026-009', notice: undefined, filedOn: '2021-06-01', decidedOn: '2021-07-14' },
      reports: ['notice'],
    },
    {
      title: '2021 年 7 月 15 日起依第四十四条',
      kind: 'penalty',
      change: { id: '2026-009', notice: undefined, filedOn: '2021-06-01', decidedOn: '2021-07-15' },
      reports: ['notice'],
    },
  ],
});
