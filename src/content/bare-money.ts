import { readYuan } from '../base/money.ts';
import { normaliseCode } from '../base/text.ts';
import type { Field } from '../model/describe.ts';
import type { Issue } from './record.ts';

/** From so many 万元 (1 亿元) a number without unit is more likely to be 元. */
const doubtful = 10_000;

/** Fen in 亿元, e.g. `5.2 亿元`. */
const inYi = (fen: number) => `${Number((fen / 10_000_000_000).toFixed(6))} 亿元`;

/**
 * Refuses a large bare number in a column of 万元 whose heading names no unit: whoever wrote `52000` meant 元, and reading
 * it as 万元 would make it ten thousand times as much.
 */
export function bareMoney(text: string, field: Field, title: string): Pick<Issue, 'code' | 'message' | 'hint'> | undefined {
  if (field.format !== 'wan' || title.includes('万元')) return undefined;
  const bare = normaliseCode(text);
  if (!/^[\d,\s]+(\.\d+)?$/u.test(bare) || Number(bare.replace(/[,\s]/gu, '')) < doubtful) return undefined;
  const amount = readYuan(text, { defaultUnit: 'wan' });
  if (!amount.ok) return undefined;
  const name = field.title;
  return {
    code: 'table/unit-missing',
    message: {
      zh: `${name}：列名和格中都没有写单位，“${bare}”按万元计是 ${inYi(amount.value)}`,
      en: `${field.key}: neither heading nor cell names a unit; as 万元, “${bare}” would be ${inYi(amount.value)}`,
    },
    hint: {
      zh: `请在列名中写明单位：${name}（元）或 ${name}（万元）`,
      en: `Name the unit in the heading: ${name}（元） or ${name}（万元）`,
    },
  };
}
