import type { Text } from '../base/diagnostic.ts';
import type { Field } from './describe.ts';
import type { Format } from './meta.ts';

const name = (zh: string, en: string): Text => ({ zh, en });

/** What a field of a format takes. */
export const formatNames: Readonly<Record<Format, Text>> = {
  text: name('一行文字', 'one line of text'),
  prose: name('文字，可分段', 'text of one or more paragraphs'),
  code: name('编码', 'code'),
  date: name('日期', 'date'),
  month: name('月份', 'month'),
  year: name('年份', 'year'),
  yuan: name('金额', 'amount'),
  wan: name('金额', 'amount'),
  count: name('非负整数', 'whole number'),
  number: name('非负数', 'number'),
  percent: name('百分数', 'percentage'),
  flag: name('是／否', 'yes or no'),
  choice: name('选项', 'choice'),
  ref: name('引用', 'reference'),
  citation: name('法律条款', 'citation of law'),
  'document-number': name('文书号', 'document number'),
  uscc: name('统一社会信用代码', 'unified social credit code'),
  'id-number': name('身份证号', 'identity number'),
  phone: name('电话', 'telephone number'),
  email: name('电子邮箱', 'e-mail address'),
  url: name('网址', 'web address'),
};

const shapes = { group: name('分组', 'group'), list: name('列表', 'list') };

/** What a field takes, with its unit or the kind it refers to: `金额（元）`, `引用（agency）`. */
export function typeName(field: Field): Text {
  if (field.shape !== 'leaf') return shapes[field.shape];
  const { zh, en } = formatNames[field.format];
  const aside = field.unit || field.ref;
  return aside ? { zh: `${zh}（${aside}）`, en: `${en} (${aside})` } : { zh, en };
}
