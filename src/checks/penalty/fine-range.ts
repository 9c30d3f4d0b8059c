import { formatBasis } from '../../model/law/basis.ts';
import { defineRule } from '../rule.ts';
import { judgeFine } from './judge-fine.ts';

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
        ? judgeFine(
            `violations.${index}.fine`,
            each.fine,
            each.basis.length > 0 ? each.basis : value.basis,
            value,
            corpus,
          )
        : [],
    );
    if (itemised.length > 0 && itemised.length === value.violations.length) return parts;
    return value.fine ? [...parts, ...judgeFine('fine', value.fine, value.basis, value, corpus)] : parts;
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
      change: { ...whole, fine: 100000, decidedOn: '2026-02-01' },
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
      title: '主要负责人罚款 2 万元，恰为下限，不作提示',
      change: {
        ...whole,
        'party.type': '自然人',
        fine: 20000,
        basis: ['《中华人民共和国安全生产法》第九十四条第一款'],
      },
    },
    {
      title: '低于下限而引用的不是减轻处罚条款',
      change: {
        ...whole,
        'party.type': '自然人',
        fine: 10000,
        basis: [
          '《中华人民共和国安全生产法》第九十四条第一款',
          '《中华人民共和国行政处罚法》第二十八条第一款',
        ],
      },
      reports: ['fine'],
    },
    {
      title: '单项没有写依据的，按整件的依据判断',
      change: { 'violations.0.basis': undefined, 'violations.0.fine': 150000 },
      reports: ['violations.0.fine'],
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
      title: '以年收入计罚，事实中写明收入 216000 元，罚款恰为其 40%',
      change: {
        ...whole,
        'party.type': '自然人',
        facts: '该公司发生一般事故。其2024年年收入为216000元。',
        fine: 86400,
        basis: ['《中华人民共和国安全生产法》第九十五条第（一）项'],
      },
    },
    {
      title: '以年收入计罚，收入登记在内部字段，罚款恰为其 40%',
      change: {
        ...whole,
        'party.type': '自然人',
        'grounds.income': 216000,
        fine: 86400,
        basis: ['《中华人民共和国安全生产法》第九十五条第（一）项'],
      },
    },
    {
      title: '内部字段登记的收入先于事实中的写法',
      change: {
        ...whole,
        'party.type': '自然人',
        facts: '其2024年年收入为216000元。',
        'grounds.income': 200000,
        fine: 86400,
        basis: ['《中华人民共和国安全生产法》第九十五条第（一）项'],
      },
      reports: ['fine'],
    },
    {
      title: '以年收入计罚而不足 40%',
      change: {
        ...whole,
        'party.type': '自然人',
        facts: '该公司发生一般事故。其2024年年收入为21.6万元。',
        fine: 80000,
        basis: ['《中华人民共和国安全生产法》第九十五条第（一）项'],
      },
      reports: ['fine'],
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
      title: '登记的违法所得 10 万元，罚款为其三倍',
      change: {
        ...whole,
        'grounds.gains': 100000,
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
    {
      title: '2021 年 9 月 1 日起依修正后的幅度',
      change: { ...whole, fine: 150000, decidedOn: '2021-09-01' },
      reports: ['fine'],
    },
    {
      title: '应急条例施行前不适用其幅度',
      change: {
        ...whole,
        fine: 10000,
        decidedOn: '2019-03-31',
        basis: ['《生产安全事故应急条例》第三十二条'],
      },
    },
    {
      title: '应急条例施行后单位罚款低于 3 万元',
      change: {
        ...whole,
        fine: 10000,
        decidedOn: '2019-04-01',
        basis: ['《生产安全事故应急条例》第三十二条'],
      },
      reports: ['fine'],
    },
    {
      title: '2021 年 7 月 14 日减轻处罚引用旧法第二十七条',
      change: {
        ...whole,
        fine: 10000,
        decidedOn: '2021-07-14',
        basis: ['《生产安全事故应急条例》第三十二条', '《中华人民共和国行政处罚法》第二十七条第一款'],
      },
      reports: ['fine'],
      severity: 'info',
    },
    {
      title: '2021 年 7 月 15 日起旧法第二十七条不再是减轻处罚条款',
      change: {
        ...whole,
        fine: 10000,
        decidedOn: '2021-07-15',
        basis: ['《生产安全事故应急条例》第三十二条', '《中华人民共和国行政处罚法》第二十七条第一款'],
      },
      reports: ['fine'],
    },
  ],
});
