import type { RuleExample } from '../rule.ts';

const titles = {
  AQ: '中华人民共和国安全生产法',
  CF: '中华人民共和国行政处罚法',
  MK: '煤矿安全生产条例',
  YJ: '生产安全事故应急条例',
} as const;

/** A place in a law as a decision cites it. */
export const article = (law: keyof typeof titles, place: string) => `《${titles[law]}》${place}`;

/** Changes that make the sample one fine for the whole decision, its text without amounts; in yuan. */
export const fined = (
  fine: number,
  basis: readonly string[],
  more: Record<string, unknown> = {},
): Record<string, unknown> => ({
  violations: undefined,
  fineInWords: undefined,
  content: '处以罚款。',
  fine,
  basis,
  ...more,
});

/** The same of a person. */
export const finedPerson: typeof fined = (fine, basis, more) =>
  fined(fine, basis, { 'party.type': '自然人', ...more });

const accident = [article('AQ', '第九十五条第（一）项')];
const lending = [article('AQ', '第九十二条第二款')];

/** Fines by last year's income or by gains. */
export const byMeasure: readonly RuleExample<'penalty'>[] = [
  {
    title: '以年收入计罚，未登记收入',
    change: finedPerson(80000, accident),
    reports: ['fine'],
    severity: 'info',
  },
  {
    title: '以年收入计罚，事实中写明收入 216000 元，罚款恰为其 40%',
    change: finedPerson(86400, accident, { facts: '该公司发生一般事故。其2024年年收入为216000元。' }),
  },
  {
    title: '以年收入计罚，收入登记在内部字段，罚款恰为其 40%',
    change: finedPerson(86400, accident, { 'grounds.income': 216000 }),
  },
  {
    title: '内部字段登记的收入先于事实中的写法',
    change: finedPerson(86400, accident, {
      facts: '其2024年年收入为216000元。',
      'grounds.income': 200000,
    }),
    reports: ['fine'],
  },
  {
    title: '以年收入计罚而不足 40%',
    change: finedPerson(80000, accident, { facts: '该公司发生一般事故。其2024年年收入为21.6万元。' }),
    reports: ['fine'],
  },
  { title: '租借资质没有违法所得，罚款 15 万元', change: fined(150000, lending) },
  {
    title: '租借资质罚款 30 万元，违法所得未登记',
    change: fined(300000, lending),
    reports: ['fine'],
    severity: 'info',
  },
  {
    title: '违法所得 10 万元，罚款为其三倍',
    change: fined(300000, lending, { kinds: ['罚款', '没收违法所得、没收非法财物'], confiscated: 100000 }),
  },
  {
    title: '登记的违法所得 10 万元，罚款为其三倍',
    change: fined(300000, lending, { 'grounds.gains': 100000 }),
  },
];

const training = [article('AQ', '第九十七条第（四）项')];
const mine = [article('MK', '第六十三条')];
const plan = [article('YJ', '第三十二条')];
const mitigated = [...plan, article('CF', '第二十七条第一款')];

/** Ranges on both sides of the days on which law changed; the day of the act decides. */
export const byDate: readonly RuleExample<'penalty'>[] = [
  {
    title: '2021 年 9 月 1 日以前适用旧法，幅度未收录',
    change: fined(150000, training, { decidedOn: '2021-08-31' }),
  },
  {
    title: '2021 年 9 月 1 日起依修正后的幅度',
    change: fined(150000, training, { decidedOn: '2021-09-01' }),
    reports: ['fine'],
  },
  {
    title: '2021 年 8 月 31 日发现的行为，其后才决定，适用行为时的旧法',
    change: fined(150000, training, { inspectedOn: '2021-08-31', decidedOn: '2021-10-08' }),
  },
  {
    title: '2021 年 9 月 1 日发现的行为，依修正后的幅度',
    change: fined(150000, training, { inspectedOn: '2021-09-01', decidedOn: '2021-10-08' }),
    reports: ['fine'],
  },
  {
    title: '煤矿条例施行前不适用其幅度',
    change: fined(50000, mine, { decidedOn: '2024-04-30' }),
  },
  {
    title: '煤矿条例施行后罚款低于 10 万元',
    change: fined(50000, mine, { decidedOn: '2024-05-01' }),
    reports: ['fine'],
  },
  {
    title: '应急条例施行前不适用其幅度',
    change: fined(10000, plan, { decidedOn: '2019-03-31' }),
  },
  {
    title: '应急条例施行后单位罚款低于 3 万元',
    change: fined(10000, plan, { decidedOn: '2019-04-01' }),
    reports: ['fine'],
  },
  {
    title: '2021 年 7 月 14 日减轻处罚引用旧法第二十七条',
    change: fined(10000, mitigated, { decidedOn: '2021-07-14' }),
    reports: ['fine'],
    severity: 'info',
  },
  {
    title: '2021 年 7 月 15 日起旧法第二十七条不再是减轻处罚条款',
    change: fined(10000, mitigated, { decidedOn: '2021-07-15' }),
    reports: ['fine'],
  },
];
