import { formatAmount, formatYuan } from '../../base/money.ts';
import type { Corpus } from '../../model/corpus.ts';
import type { Penalty } from '../../model/kinds/penalty.ts';
import { formatBasis } from '../../model/law/basis.ts';
import type { FineFacts, FineSubject } from '../../model/law/fine-ranges.ts';
import { report } from '../report.ts';
import { defineRule } from '../rule.ts';
import type { Report } from '../rule.ts';
import { describeGround, groundsOf, openTo, saysGraver, saysMitigated, spanOf } from './fine-grounds.ts';

const yuan = (fen: number) => `${formatYuan(fen).replaceAll(',', '')} 元`;

/** A fine exactly on a bound is worth a look: 令15 art. 67, in force until 2026-01-31, read 以下 without the figure. */
function atBound(
  path: string,
  fine: number,
  which: '上限' | '下限',
  cited: string,
  range: string,
  date: string,
) {
  const excluded = which === '上限' && date < '2026-02-01';
  return report(
    path,
    `罚款 ${yuan(fine)}恰为${cited}幅度的${which}（${range}）`,
    `A fine of ${fine / 100} yuan is exactly the ${which === '上限' ? 'upper' : 'lower'} bound of ${cited}`,
    {
      severity: excluded ? 'warning' : 'info',
      hint: excluded
        ? [
            `《安全生产违法行为行政处罚办法》第六十七条的“以下”不含本数，请核对是否应低于 ${formatAmount(fine)}`,
            'Article 67 of the penalty rules then in force read 以下 without the figure itself',
          ]
        : ['“以上”“以下”含本数，请核对裁量阶次', 'Bounds include themselves; check the benchmark level'],
    },
  );
}

/** Judges one fine by the grounds cited for it; several grounds found as many fines, so their upper bounds add up. */
function judge(
  path: string,
  fine: number,
  texts: readonly string[],
  penalty: Penalty,
  corpus: Corpus,
): Report[] {
  const subject: FineSubject = penalty.party.type === 'person' ? 'person' : 'unit';
  const grounds = groundsOf(texts, subject, penalty.decidedOn, corpus);
  if (grounds.length === 0) return [];
  const usable = grounds.filter((ground) => ground.ranges.length > 0);
  if (usable.length === 0) {
    const who = subject === 'unit' ? '单位' : '个人';
    const all = grounds.map((ground) => ground.cited).join('、');
    return [
      report(
        path,
        `${all}没有对${who}规定罚款，而对${who}罚款 ${yuan(fine)}`,
        `${all} sets no fine for a ${subject}, but one of ${fine / 100} yuan was imposed`,
        { hint: ['请核对处罚依据和行政相对人类别', 'Check the basis and the type of party'] },
      ),
    ];
  }
  const facts: FineFacts = penalty.confiscated === undefined ? {} : { gains: penalty.confiscated };
  const open = usable.map((ground) => openTo(ground, saysGraver(penalty)));
  const spans = open.map((ground) => spanOf(ground, facts));
  const cited = open.map((ground) => ground.cited).join('、');
  const range = open.map(describeGround).join('；');
  const min = Math.min(...spans.map((span) => span.min));
  const max = spans.reduce((sum, span) => sum + span.max, 0);
  if (fine >= min && fine <= max) {
    if (spans.length > 1 || (fine !== min && fine !== max)) return [];
    return [atBound(path, fine, fine === max ? '上限' : '下限', cited, range, penalty.decidedOn)];
  }
  if (spans.some((span) => span.open))
    return [
      report(
        path,
        `${cited}的罚款幅度为${range}，所需数额未登记，罚款 ${yuan(fine)}未核对`,
        `The range of ${cited} rests on income or gains that are not recorded; ${fine / 100} yuan was not checked`,
        { severity: 'info', hint: ['请人工核对', 'Check it by hand'] },
      ),
    ];
  if (fine > max) {
    const all = usable.reduce((sum, ground) => sum + spanOf(ground, facts).max, 0);
    return [
      report(
        path,
        `罚款 ${yuan(fine)}超出${cited}的幅度（${range}）`,
        `A fine of ${fine / 100} yuan exceeds the range of ${cited}`,
        {
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
  const isMitigated = saysMitigated(penalty, texts, corpus);
  return [
    report(
      path,
      `罚款 ${yuan(fine)}低于${cited}的幅度（${range}）`,
      `A fine of ${fine / 100} yuan is below the range of ${cited}`,
      isMitigated
        ? { severity: 'info', hint: ['已注明减轻处罚，请核对理由', 'Mitigation is stated; check the reason'] }
        : {
            hint: [
              '减轻处罚的，请引用《行政处罚法》第三十二条并在裁量理由中说明；否则请核对金额',
              'If it is mitigated, cite article 32 and give the reason; otherwise check the amount',
            ],
          },
    ),
  ];
}

/** For examples: one fine for the whole decision, its text without amounts. */
const whole = { violations: undefined, fineInWords: undefined, content: '处以罚款。' };

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
      change: { ...whole, fine: 150000, facts: '该公司经责令限期改正，逾期未改正。' },
    },
    {
      title: '“消除事故隐患”不是发生事故',
      change: { ...whole, fine: 150000, facts: '未采取措施消除事故隐患，可能导致事故发生。' },
      reports: ['fine'],
    },
    {
      title: '没有分项时按整件判断',
      change: { ...whole, fine: 150000 },
      reports: ['fine'],
    },
    {
      title: '恰为上限，2026 年 2 月 1 日起含本数，只作提示',
      change: { ...whole, fine: 100000 },
      reports: ['fine'],
      severity: 'info',
    },
    {
      title: '恰为上限，此前的办法“以下”不含本数',
      change: { ...whole, fine: 100000, decidedOn: '2026-01-31' },
      reports: ['fine'],
      severity: 'warning',
    },
    {
      title: '单位依只处罚个人的条款罚款',
      change: { ...whole, basis: ['《中华人民共和国安全生产法》第九十四条第一款'] },
      reports: ['fine'],
    },
    {
      title: '主要负责人罚款 3 万元',
      change: {
        ...whole,
        'party.type': '自然人',
        fine: 30000,
        basis: ['《中华人民共和国安全生产法》第九十四条第一款'],
      },
    },
    {
      title: '主要负责人罚款 1 万元，低于 2 万元以上 5 万元以下',
      change: {
        ...whole,
        'party.type': '自然人',
        fine: 10000,
        basis: ['《中华人民共和国安全生产法》第九十四条第一款'],
      },
      reports: ['fine'],
    },
    {
      title: '已引用减轻处罚条款',
      change: {
        ...whole,
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
        ...whole,
        fine: 150000,
        basis: ['《中华人民共和国安全生产法》第九十七条第（三）项、第（四）项'],
      },
    },
    {
      title: '以年收入计罚，未登记收入',
      change: {
        ...whole,
        'party.type': '自然人',
        fine: 80000,
        basis: ['《中华人民共和国安全生产法》第九十五条第（一）项'],
      },
      reports: ['fine'],
      severity: 'info',
    },
    {
      title: '租借资质没有违法所得，罚款 15 万元',
      change: {
        ...whole,
        fine: 150000,
        basis: ['《中华人民共和国安全生产法》第九十二条第二款'],
      },
    },
    {
      title: '租借资质罚款 30 万元，违法所得未登记',
      change: {
        ...whole,
        fine: 300000,
        basis: ['《中华人民共和国安全生产法》第九十二条第二款'],
      },
      reports: ['fine'],
      severity: 'info',
    },
    {
      title: '违法所得 10 万元，罚款为其三倍',
      change: {
        ...whole,
        kinds: ['罚款', '没收违法所得、没收非法财物'],
        confiscated: 100000,
        fine: 300000,
        basis: ['《中华人民共和国安全生产法》第九十二条第二款'],
      },
    },
    {
      title: '2021 年 9 月 1 日以前适用旧法，幅度未收录',
      change: { ...whole, fine: 150000, decidedOn: '2021-08-31' },
    },
    {
      title: '煤矿条例施行前不适用其幅度',
      change: {
        ...whole,
        fine: 50000,
        decidedOn: '2024-04-30',
        basis: ['《煤矿安全生产条例》第六十三条'],
      },
    },
    {
      title: '煤矿条例施行后罚款低于 10 万元',
      change: {
        ...whole,
        fine: 50000,
        decidedOn: '2024-05-01',
        basis: ['《煤矿安全生产条例》第六十三条'],
      },
      reports: ['fine'],
    },
  ],
});
