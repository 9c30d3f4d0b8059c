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

function inWords({ fine, fineInWords }: Penalty): Report[] {
  if (fineInWords === undefined) return [];
  const reading = parseCapital(fineInWords);
  if (!reading.ok) return [report('fineInWords', reading.why.zh, reading.why.en)];
  if (fine === undefined || reading.value === fine) return [];
  return [
    report(
      'fineInWords',
      `大写“${fineInWords}”为 ${formatYuan(reading.value)} 元，与罚款金额 ${formatYuan(fine)} 元不一致`,
      `The amount in words is ${reading.value / 100} yuan, the fine ${fine / 100}`,
      {
        hint: [
          `罚款金额无误的，大写应为“${formatCapital(fine)}”`,
          `If the fine is right, write ${formatCapital(fine)}`,
        ],
      },
    ),
  ];
}

function inContent({ content, fine, violations }: Penalty): Report[] {
  for (const [text, digits = '', unit = '', capitals = ''] of content.matchAll(pair)) {
    const number = fenOf(digits, unit);
    const words = parseCapital(capitals);
    if (number !== undefined && words.ok && words.value !== number)
      return [
        report(
          'content',
          `处罚内容“${text}”中小写为 ${formatYuan(number)} 元，大写为 ${formatYuan(words.value)} 元，不一致`,
          `In “${text}” the digits say ${number / 100} yuan, the words ${words.value / 100}`,
          { hint: [`大写应为“${formatCapital(number)}”，或核对小写`, 'Check both'] },
        ),
      ];
  }
  const amounts = [...content.matchAll(fined)]
    .map(([, digits = '', unit = '']) => fenOf(digits, unit))
    .filter((amount) => amount !== undefined);
  if (fine === undefined || amounts.length === 0) return [];
  const sum = amounts.reduce((total, amount) => total + amount, 0);
  const parts = new Set(violations.map((each) => each.fine));
  if (amounts.includes(fine) || sum === fine) return [];
  return [
    report(
      'content',
      `处罚内容写明罚款 ${amounts.map((amount) => `${formatYuan(amount)} 元`).join('、')}，与罚款金额 ${formatYuan(fine)} 元不一致${parts.has(sum) ? '（与单项金额相同）' : ''}`,
      `The text says ${amounts.map((amount) => amount / 100).join(', ')} yuan, the fine is ${fine / 100}`,
      { hint: ['请核对处罚内容和罚款金额', 'Check the text and the amount'] },
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
  run: ({ value }) => [...inWords(value), ...inContent(value)],
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
    { title: '正文以万元计', change: { content: '处罚款2万元（大写：人民币贰万元整）的行政处罚。' } },
    { title: '正文金额与罚款金额不一致', change: { content: '罚款人民币30000元。' }, reports: ['content'] },
    { title: '正文只写处罚种类', change: { content: '给予罚款的行政处罚。' } },
  ],
});
