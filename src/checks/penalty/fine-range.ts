import { formatBasis } from '../../model/law/basis.ts';
import { defineRule } from '../rule.ts';
import { article, byDate, byMeasure, fined, finedPerson } from './fine-examples.ts';
import { judgeFine } from './judge-fine.ts';

const training = article('AQ', '第九十七条第（四）项');
const head = article('AQ', '第九十四条第一款');

/** A fine lies within the range of the article cited, by the party and by the law of the act; each violation's fine too. */
export const fineRange = defineRule({
  code: 'penalty/fine-range',
  number: 'PEN-02',
  severity: 'error',
  title: { zh: '罚款在所引条款的幅度之内', en: 'The fine lies within the range of the article cited' },
  basis: [formatBasis({ law: 'CF', article: 5, paragraph: 2 })],
  on: ['penalty'],
  run: ({ value }, corpus) => {
    const { violations, fine, basis } = value;
    const parts = violations.flatMap((each, index) =>
      each.fine
        ? judgeFine(
            `violations.${index}.fine`,
            each.fine,
            each.basis.length > 0 ? each.basis : basis,
            value,
            corpus,
          )
        : [],
    );
    const isItemised = violations.length > 0 && violations.every((each) => each.fine !== undefined);
    if (isItemised || !fine) return parts;
    return [...parts, ...judgeFine('fine', fine, basis, value, corpus, violations.length)];
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
      change: fined(150000, [training], { facts: '该公司经责令限期改正，逾期未改正。' }),
    },
    {
      title: '“消除事故隐患”不是发生事故',
      change: fined(150000, [training], { facts: '未采取措施消除事故隐患，可能导致事故发生。' }),
      reports: ['fine'],
    },
    { title: '没有分项时按整件判断', change: fined(150000, [training]), reports: ['fine'] },
    {
      title: '恰为上限，2026 年 2 月 1 日起只作提示',
      change: fined(100000, [training], { decidedOn: '2026-02-01' }),
      reports: ['fine'],
      severity: 'info',
    },
    {
      title: '恰为上限，此前的办法“以下”不含本数，只适用于该办法自定的数额，也只作提示',
      change: fined(100000, [training], { decidedOn: '2026-01-31' }),
      reports: ['fine'],
      severity: 'info',
    },
    { title: '单位依只处罚个人的条款罚款', change: fined(20000, [head]), reports: ['fine'] },
    { title: '主要负责人罚款 3 万元', change: finedPerson(30000, [head]) },
    {
      title: '主要负责人罚款 1 万元，低于 2 万元以上 5 万元以下',
      change: finedPerson(10000, [head]),
      reports: ['fine'],
    },
    { title: '主要负责人罚款 2 万元，恰为下限，不作提示', change: finedPerson(20000, [head]) },
    {
      title: '低于下限而引用的不是减轻处罚条款',
      change: finedPerson(10000, [head, article('CF', '第二十八条第一款')]),
      reports: ['fine'],
    },
    {
      title: '已引用减轻处罚条款',
      change: finedPerson(10000, [head, article('CF', '第三十二条第（一）项')]),
      reports: ['fine'],
      severity: 'info',
    },
    {
      title: '单项没有写依据的，按整件的依据判断',
      change: { 'violations.0.basis': undefined, 'violations.0.fine': 150000 },
      reports: ['violations.0.fine'],
    },
    {
      title: '两项违法行为合并罚款，不超过两个上限之和',
      change: fined(150000, [article('AQ', '第九十七条第（三）项、第（四）项')]),
    },
    {
      title: '两项违法行为依同一条款分别裁量、合并罚款',
      change: {
        ...fined(150000, [training]),
        violations: [{ fact: '未如实记录教育和培训情况。' }, { fact: '未如实记录考核结果。' }],
      },
    },
    {
      title: '只有一项违法行为，不得超过一个上限',
      change: { ...fined(150000, [training]), violations: [{ fact: '未如实记录教育和培训情况。' }] },
      reports: ['fine'],
    },
    {
      title: '按日连续处罚，数额不与幅度核对',
      change: fined(300000, [training, article('AQ', '第一百一十二条')]),
      reports: ['fine'],
      severity: 'info',
    },
    ...byMeasure,
    ...byDate,
  ],
});
