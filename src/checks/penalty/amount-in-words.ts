import { formatCapital, parseCapital } from '../../base/capital.ts';
import { formatYuan, readYuan } from '../../base/money.ts';
import type { Penalty } from '../../model/kinds/penalty.ts';
import { formatBasis } from '../../model/law/basis.ts';
import { report } from '../report.ts';
import { defineRule } from '../rule.ts';
import type { Report } from '../rule.ts';

/** An amount in digits with the same in capitals in brackets behind it: 20000元（贰万元整）. */
const pair =
  /(\d[\d,，]*(?:\.\d+)?)\s*(万?元)[^（(，。；\d]{0,4}[（(](?:大写)?[:：]?(?:人民币)?([零〇壹贰叁肆伍陆柒捌玖拾佰仟万亿元圆角分整正]{2,})[）)]/gu;
/** An amount after 罚款 or 罚没, up to the unit. */
const fined = /罚(?:款|没款?)[^，。；\d]{0,8}?(\d[\d,，]*(?:\.\d+)?)\s*(万?元)/gu;

function fenOf(digits: string, unit: string): number | undefined {
  const reading = readYuan(`${digits.replaceAll('，', ',')}${unit}`);
  return reading.ok ? reading.value : undefined;
}

/** Amounts the text names as fines. */
function finesIn(content: string): number[] {
  return [...content.matchAll(fined)]
    .map(([, digits = '', unit = '']) => fenOf(digits, unit))
    .filter((amount) => amount !== undefined);
}

/** Tells whether amounts name a fine, by itself or as the sum of its parts. */
function says(amounts: readonly number[], fine: number): boolean {
  return amounts.includes(fine) || amounts.reduce((sum, amount) => sum + amount, 0) === fine;
}

function inWords({ fine, fineInWords }: Penalty): Report[] {
  if (fineInWords === undefined) return [];
  const reading = parseCapital(fineInWords);
  if (!reading.ok)
    return [
      report('fineInWords', reading.why.zh, reading.why.en, {
        hint:
          fine === undefined
            ? ['大写用零壹贰叁肆伍陆柒捌玖、拾佰仟万亿、元角分整', 'Use the capital numerals']
            : [
                `罚款金额无误的，大写应为“${formatCapital(fine)}”`,
                `If the fine is right, write ${formatCapital(fine)}`,
              ],
      }),
    ];
  if (fine === undefined || reading.value === fine) return [];
  return [
    report(
      'fineInWords',
      `大写“${fineInWords}”为 ${formatYuan(reading.value)} 元，与罚款金额 ${formatYuan(fine)} 元不一致`,
      `The amount in words is ${formatYuan(reading.value)} yuan, the fine ${formatYuan(fine)}`,
      {
        hint: [
          `罚款金额无误的，大写应为“${formatCapital(fine)}”`,
          `If the fine is right, write ${formatCapital(fine)}`,
        ],
      },
    ),
  ];
}

function inContent({ content, fine }: Penalty): Report[] {
  for (const [text, digits = '', unit = '', capitals = ''] of content.matchAll(pair)) {
    const number = fenOf(digits, unit);
    const words = parseCapital(capitals);
    if (number !== undefined && words.ok && words.value !== number)
      return [
        report(
          'content',
          `处罚内容“${text}”中小写为 ${formatYuan(number)} 元，大写为 ${formatYuan(words.value)} 元，不一致`,
          `In “${text}” the digits say ${formatYuan(number)} yuan, the words ${formatYuan(words.value)}`,
          { hint: [`大写应为“${formatCapital(number)}”，或核对小写`, 'Check both'] },
        ),
      ];
  }
  const amounts = finesIn(content);
  if (fine === undefined || amounts.length === 0 || says(amounts, fine)) return [];
  return [
    report(
      'content',
      `处罚内容写明罚款 ${amounts.map((amount) => `${formatYuan(amount)} 元`).join('、')}，与罚款金额 ${formatYuan(fine)} 元不一致`,
      `The text says ${amounts.map(formatYuan).join(' and ')} yuan, the fine is ${formatYuan(fine)}`,
      { hint: ['请核对处罚内容和罚款金额', 'Check the text and the amount'] },
    ),
  ];
}

/** Where words and text agree with each other and not with the amount, the amount is what is wrong. */
function outvoted({ content, fine, fineInWords }: Penalty): Report[] {
  const words = fineInWords === undefined ? undefined : parseCapital(fineInWords);
  if (fine === undefined || !words?.ok || words.value === fine) return [];
  const amounts = finesIn(content);
  if (!says(amounts, words.value) || says(amounts, fine)) return [];
  return [
    report(
      'fine',
      `罚款金额 ${formatYuan(fine)} 元，与大写“${fineInWords}”和处罚内容的 ${formatYuan(words.value)} 元不一致`,
      `The fine is ${formatYuan(fine)} yuan, the words and the text say ${formatYuan(words.value)}`,
      {
        hint: [
          `请核对；大写和处罚内容无误的，罚款金额应为 ${formatYuan(words.value)} 元`,
          `Check it; if words and text are right, it is ${formatYuan(words.value)} yuan`,
        ],
      },
    ),
  ];
}

/** Digits and capitals agree, in their own field and in the text of the decision; the text agrees with the amount. */
export const amountInWords = defineRule({
  code: 'penalty/amount-in-words',
  number: 'PEN-05',
  severity: 'error',
  title: { zh: '罚款金额大写、小写一致', en: 'Amounts in words and digits agree' },
  basis: [formatBasis({ law: 'CF', article: 59, paragraph: 1, item: 3 })],
  on: ['penalty'],
  run: ({ value }) => {
    const wrong = outvoted(value);
    return wrong.length > 0 ? wrong : [...inWords(value), ...inContent(value)];
  },
  examples: [
    { title: '大写、小写一致' },
    { title: '没有填写大写', change: { fineInWords: undefined } },
    { title: '大写用“圆正”', change: { fineInWords: '贰万圆正' } },
    { title: '大写与金额不一致', change: { fineInWords: '贰仟元整' }, reports: ['fineInWords'] },
    { title: '大写不规范', change: { fineInWords: '二万元' }, reports: ['fineInWords'] },
    {
      title: '正文大小写不一致',
      change: { content: '罚款人民币20000元（贰仟元整）。' },
      reports: ['content'],
    },
    { title: '大写和正文一致，金额多写一个零', change: { fine: 200000 }, reports: ['fine'] },
    {
      title: '正文写明两项之和',
      change: { content: '罚款5000元，罚款15000元。', fineInWords: undefined },
    },
    {
      title: '正文写明分项和合计',
      change: { content: '分别罚款5000元、罚款15000元，合并罚款20000元。', fineInWords: undefined },
    },
    { title: '正文以万元计', change: { content: '处罚款2万元（大写：人民币贰万元整）的行政处罚。' } },
    { title: '正文金额与罚款金额不一致', change: { content: '罚款人民币30000元。' }, reports: ['content'] },
    { title: '正文只写处罚种类', change: { content: '给予罚款的行政处罚。' } },
  ],
});
