import { formatCitation } from '../../base/citation.ts';
import type { Locator } from '../../base/locator.ts';
import { formatAmount, formatYuan } from '../../base/money.ts';
import type { Corpus } from '../../model/corpus.ts';
import type { Penalty } from '../../model/kinds/penalty.ts';
import { formatBasis } from '../../model/law/basis.ts';
import { boundsOf, describeRange, rangesFor } from '../../model/law/fine-ranges.ts';
import type { FineFacts, FineRange, FineSubject } from '../../model/law/fine-ranges.ts';
import { findRegulation } from '../../model/law/regulations.ts';
import { citationsIn } from '../citations.ts';
import { report } from '../report.ts';
import { defineRule } from '../rule.ts';
import type { Report } from '../rule.ts';

/** A cited place that founds fines, with its ranges for the party at hand and for any party. */
interface Ground {
  cited: string;
  ranges: FineRange[];
}

const yuan = (fen: number) => `${formatYuan(fen).replaceAll(',', '')} 元`;

/** Words by which a decision says that the graver case is given. */
const graver =
  /逾期(?:仍)?[未不]|拒不|拒绝|未按[期时](?:改正|整改)|发生.{0,8}事故(?!隐患)|造成.{0,8}(?:死亡|重伤)|情节(?:特别)?严重/u;

/** 减轻 is the only way below a lower bound (行政处罚法 art. 32; art. 27 before). */
function mitigated(penalty: Penalty, texts: readonly string[], corpus: Corpus): boolean {
  return (
    [penalty.discretion, ...penalty.violations.map((each) => each.discretion)].some((each) =>
      `${each?.level}${each?.reason}`.includes('减轻'),
    ) ||
    texts
      .flatMap((text) => citationsIn(text, corpus))
      .some(
        ({ law, locators }) =>
          findRegulation(law)?.id === 'CF' &&
          locators.some(({ article }) => article === (penalty.decidedOn < '2021-07-15' ? 27 : 32)),
      )
  );
}

function groundsOf(texts: readonly string[], subject: FineSubject, date: string, corpus: Corpus): Ground[] {
  const grounds = new Map<string, Ground>();
  for (const { law, locators } of texts.flatMap((text) => citationsIn(text, corpus)))
    for (const locator of locators) {
      const ranges = rangesFor({ law, locator }, subject, date);
      const other = rangesFor({ law, locator }, subject === 'unit' ? 'person' : 'unit', date);
      const cited = formatCitation({ law, locators: [locator as Locator] });
      if (ranges.length + other.length > 0) grounds.set(cited, { cited, ranges });
    }
  return [...grounds.values()];
}

interface Span {
  min: number;
  max: number;
}

/** Narrowest lower and widest upper bound of one ground; undefined where it rests on income or gains not known. */
function spanOf(ranges: readonly FineRange[], facts: FineFacts): Span | undefined {
  const spans = ranges.map((range) => boundsOf(range, facts)).filter((span) => span !== undefined);
  if (spans.length === 0) return undefined;
  return { min: Math.min(...spans.map((span) => span.min)), max: Math.max(...spans.map((span) => span.max)) };
}

const describe = (ranges: readonly FineRange[]) =>
  ranges.map((range) => `${range.when ? `${range.when}的，` : ''}${describeRange(range)}`).join('；');

/** Judges one fine by the grounds cited for it; several grounds found as many fines, so their upper bounds add up. */
function judge(
  path: string,
  fine: number,
  texts: readonly string[],
  penalty: Penalty,
  corpus: Corpus,
): Report[] {
  const date = penalty.decidedOn;
  const subject: FineSubject = penalty.party.type === 'person' ? 'person' : 'unit';
  const grounds = groundsOf(texts, subject, date, corpus);
  if (grounds.length === 0) return [];
  const basis = grounds.map((ground) => ground.cited);
  const usable = grounds.filter((ground) => ground.ranges.length > 0);
  const who = subject === 'unit' ? '单位' : '个人';
  if (usable.length === 0)
    return [
      report(
        path,
        `${basis.join('、')}没有对${who}规定罚款，而对${who}罚款 ${yuan(fine)}`,
        `${basis.join(', ')} sets no fine for a ${subject}, but one of ${fine / 100} yuan was imposed`,
        { basis, hint: ['请核对处罚依据和行政相对人类别', 'Check the basis and the type of party'] },
      ),
    ];
  const facts: FineFacts = penalty.confiscated === undefined ? {} : { gains: penalty.confiscated };
  const said = [
    penalty.facts,
    penalty.content,
    penalty.reason,
    ...penalty.violations.map((each) => each.fact),
  ];
  const isGraver = penalty.kinds.includes('stop-production') || graver.test(said.join('\n'));
  const open = usable.map((ground) => {
    const first = ground.ranges.filter((range) => range.tier === 'first');
    return { ...ground, ranges: isGraver || first.length === 0 ? ground.ranges : first };
  });
  const spans = open.map((ground) => spanOf(ground.ranges, facts));
  const cited = open.map((ground) => ground.cited).join('、');
  const written = open.map((ground) => describe(ground.ranges)).join('；');
  if (spans.some((span) => span === undefined))
    return [
      report(
        path,
        `${cited}的罚款幅度为${written}，所需数额未登记，罚款 ${yuan(fine)}未核对`,
        `The range of ${cited} rests on income or gains that are not recorded; ${fine / 100} yuan was not checked`,
        { basis, severity: 'info', hint: ['请人工核对', 'Check it by hand'] },
      ),
    ];
  const known = spans as Span[];
  const min = Math.min(...known.map((span) => span.min));
  const max = known.reduce((sum, span) => sum + span.max, 0);
  if (fine > max) {
    const all = usable.reduce((sum, ground) => sum + (spanOf(ground.ranges, facts)?.max ?? 0), 0);
    return [
      report(
        path,
        `罚款 ${yuan(fine)}超出${cited}的幅度（${written}）`,
        `A fine of ${fine / 100} yuan exceeds the range of ${cited}`,
        {
          basis,
          hint:
            fine <= all
              ? [
                  '属逾期未改正等加重情形的，请在违法事实中写明；否则请核对金额',
                  'If the graver case is given, say so in the facts; otherwise check the amount',
                ]
              : ['请核对金额、处罚依据和行政相对人类别', 'Check the amount, the basis and the type of party'],
        },
      ),
    ];
  }
  if (fine < min)
    return [
      report(
        path,
        `罚款 ${yuan(fine)}低于${cited}的幅度（${written}）`,
        `A fine of ${fine / 100} yuan is below the range of ${cited}`,
        mitigated(penalty, texts, corpus)
          ? {
              basis,
              severity: 'info',
              hint: ['已注明减轻处罚，请核对理由', 'Mitigation is stated; check the reason'],
            }
          : {
              basis,
              hint: [
                '减轻处罚的，请引用《行政处罚法》第三十二条并在裁量理由中说明；否则请核对金额',
                'If it is mitigated, cite article 32 and give the reason; otherwise check the amount',
              ],
            },
      ),
    ];
  const bound =
    known.length === 1 && fine === max ? '上限' : known.length === 1 && fine === min ? '下限' : '';
  if (bound === '') return [];
  // 令15 art. 67 read 以下 without the figure itself; it was in force until 2026-01-31.
  const excluded = bound === '上限' && date < '2026-02-01';
  return [
    report(
      path,
      `罚款 ${yuan(fine)}恰为${cited}幅度的${bound}（${written}）`,
      `A fine of ${fine / 100} yuan is exactly the ${bound === '上限' ? 'upper' : 'lower'} bound of ${cited}`,
      {
        basis,
        severity: excluded ? 'warning' : 'info',
        hint: excluded
          ? [
              `《安全生产违法行为行政处罚办法》第六十七条的“以下”不含本数，请核对是否应低于 ${formatAmount(fine)}`,
              'Article 67 of the penalty rules then in force read 以下 without the figure itself',
            ]
          : ['“以上”“以下”含本数，请核对裁量阶次', 'Bounds include themselves; check the benchmark level'],
      },
    ),
  ];
}

/** A fine lies within the range of the article cited, by the party and by the law of the day; each violation's fine too. */
export const fineRange = defineRule({
  code: 'penalty/fine-range',
  number: 'PEN-02',
  severity: 'error',
  title: { zh: '罚款在所引条款的幅度之内', en: 'The fine lies within the range of the article cited' },
  basis: [formatBasis({ law: 'CF', article: 5, paragraph: 2 })],
  on: ['penalty'],
  run: ({ value }, corpus) => {
    const itemised = value.violations.filter((each) => each.fine !== undefined);
    const parts = value.violations.flatMap((each, index) =>
      each.fine
        ? judge(
            `violations.${index}.fine`,
            each.fine,
            each.basis.length > 0 ? each.basis : value.basis,
            value,
            corpus,
          )
        : [],
    );
    if (itemised.length > 0 && itemised.length === value.violations.length) return parts;
    return value.fine ? [...parts, ...judge('fine', value.fine, value.basis, value, corpus)] : parts;
  },
  examples: [
    { title: '单位罚款 2 万元，《安全生产法》第九十七条 10 万元以下' },
    {
      title: '单位罚款 15 万元而未说明逾期未改正',
      change: {
        fine: 150000,
        fineInWords: '壹拾伍万元整',
        content: '罚款150000元（壹拾伍万元整）。',
        'violations.0.fine': 150000,
      },
      reports: ['violations.0.fine'],
    },
    {
      title: '逾期未改正，单位罚款 15 万元',
      change: { violations: undefined, fine: 150000, facts: '该公司经责令限期改正，逾期未改正。' },
    },
    {
      title: '“消除事故隐患”不是发生事故',
      change: { violations: undefined, fine: 150000, facts: '未采取措施消除事故隐患，可能导致事故发生。' },
      reports: ['fine'],
    },
    {
      title: '没有分项时按整件判断',
      change: { violations: undefined, fine: 150000 },
      reports: ['fine'],
    },
    {
      title: '恰为上限，2026 年 2 月 1 日起含本数，只作提示',
      change: { violations: undefined, fine: 100000 },
      reports: ['fine'],
      severity: 'info',
    },
    {
      title: '恰为上限，此前的办法“以下”不含本数',
      change: { violations: undefined, fine: 100000, decidedOn: '2026-01-31' },
      reports: ['fine'],
      severity: 'warning',
    },
    {
      title: '单位依只处罚个人的条款罚款',
      change: { violations: undefined, basis: ['《中华人民共和国安全生产法》第九十四条第一款'] },
      reports: ['fine'],
    },
    {
      title: '主要负责人罚款 3 万元',
      change: {
        violations: undefined,
        'party.type': '自然人',
        fine: 30000,
        basis: ['《中华人民共和国安全生产法》第九十四条第一款'],
      },
    },
    {
      title: '主要负责人罚款 1 万元，低于 2 万元以上 5 万元以下',
      change: {
        violations: undefined,
        'party.type': '自然人',
        fine: 10000,
        basis: ['《中华人民共和国安全生产法》第九十四条第一款'],
      },
      reports: ['fine'],
    },
    {
      title: '已引用减轻处罚条款',
      change: {
        violations: undefined,
        'party.type': '自然人',
        fine: 10000,
        basis: [
          '《中华人民共和国安全生产法》第九十四条第一款',
          '《中华人民共和国行政处罚法》第三十二条第（一）项',
        ],
      },
      reports: ['fine'],
      severity: 'info',
    },
    {
      title: '两项违法行为合并罚款，不超过两个上限之和',
      change: {
        violations: undefined,
        fine: 150000,
        basis: ['《中华人民共和国安全生产法》第九十七条第（三）项、第（四）项'],
      },
    },
    {
      title: '以年收入计罚，未登记收入',
      change: {
        violations: undefined,
        'party.type': '自然人',
        fine: 80000,
        basis: ['《中华人民共和国安全生产法》第九十五条第（一）项'],
      },
      reports: ['fine'],
      severity: 'info',
    },
    {
      title: '2021 年 9 月 1 日以前适用旧法，幅度未收录',
      change: { violations: undefined, fine: 150000, decidedOn: '2021-08-31' },
    },
    {
      title: '煤矿条例施行前不适用其幅度',
      change: {
        violations: undefined,
        fine: 50000,
        decidedOn: '2024-04-30',
        basis: ['《煤矿安全生产条例》第六十三条'],
      },
    },
    {
      title: '煤矿条例施行后罚款低于 10 万元',
      change: {
        violations: undefined,
        fine: 50000,
        decidedOn: '2024-05-01',
        basis: ['《煤矿安全生产条例》第六十三条'],
      },
      reports: ['fine'],
    },
  ],
});
