import { formatChinese } from '../../base/dates.ts';
import { find } from '../../model/corpus.ts';
import type { Corpus } from '../../model/corpus.ts';
import type { Order } from '../../model/kinds/order.ts';
import { report } from '../report.ts';
import { defineRule } from '../rule.ts';
import type { Report } from '../rule.ts';

function terms({ problems, terms: given, issuedOn }: Order): Report[] {
  const reports: Report[] = [];
  const covered = new Set<number>();
  for (const [index, { items, due }] of given.entries()) {
    if (due <= issuedOn)
      reports.push(
        report(
          `terms.${index}.due`,
          `整改期限 ${formatChinese(due)}应晚于制作日期 ${formatChinese(issuedOn)}`,
          `The term ${due} is not after the day of the order, ${issuedOn}`,
          { hint: ['请核对日期；当场改正的不列入限期整改', 'Check the dates'] },
        ),
      );
    for (const [at, item] of items.entries()) {
      covered.add(item);
      if (item < 1 || item > problems.length)
        reports.push(
          report(
            `terms.${index}.items.${at}`,
            `没有第 ${item} 个问题，共有 ${problems.length} 个`,
            `There is no problem ${item}; there are ${problems.length}`,
            { hint: ['请核对问题序号', 'Check the number'] },
          ),
        );
    }
  }
  for (const [index] of problems.entries())
    if (!covered.has(index + 1))
      reports.push(
        report(
          `problems.${index}`,
          `第 ${index + 1} 个问题没有整改期限`,
          `Problem ${index + 1} has no term`,
          { hint: ['请在“整改期限”中列入该序号', 'Enter its number under the terms'] },
        ),
      );
  return reports;
}

/** Texts compared without blanks and the mark at the end. */
const bare = (text: string) => text.replaceAll(/\s/gu, '').replace(/[。；;.]$/u, '');

function inRecord({ id, inspection, problems }: Order & { id: string }, corpus: Corpus): Report[] {
  const visit = inspection === undefined ? undefined : find(corpus, 'inspection', inspection)?.value;
  if (!visit || visit.findings.length === 0) return [];
  const found = new Set(visit.findings.map(({ text }) => bare(text)));
  return problems.flatMap(({ text }, index) =>
    found.has(bare(text))
      ? []
      : [
          report(
            `problems.${index}.text`,
            `检查记录 ${visit.id} 中没有第 ${index + 1} 个问题`,
            `The record ${visit.id} has no such finding as problem ${index + 1} of ${id}`,
            {
              hint: [
                '责令整改的问题应与检查记录一致，请核对',
                'What is ordered must be in the record; compare both',
              ],
            },
          ),
        ],
  );
}

/** Every problem of an order to correct is in the record of the inspection and has a term after the day of the order. */
export const orderTerms = defineRule({
  code: 'inspection/order-terms',
  number: 'INS-04',
  severity: 'error',
  title: {
    zh: '责令整改的每个问题都在检查记录中，且有制作日期以后的期限',
    en: 'Every problem ordered to be corrected is in the record and has a later term',
  },
  basis: ['《安全生产行政执法文书》（责令限期整改指令书）'],
  on: ['order'],
  run: ({ value }, corpus) => [
    // Other orders, e.g. to stop production, hold until they are lifted.
    ...(value.form === 'rectify' || value.terms.length > 0 ? terms(value) : []),
    ...inRecord(value, corpus),
  ],
  examples: [
    { title: '两个问题各有期限' },
    {
      title: '期限等于制作日期',
      change: { 'terms.0.due': '2026-01-12' },
      reports: ['terms.0.due'],
    },
    { title: '期限为制作次日', change: { 'terms.0.due': '2026-01-13' } },
    {
      title: '第二个问题没有期限',
      change: { 'terms.1': { items: [1], due: '2026-02-12' } },
      reports: ['problems.1'],
    },
    { title: '期限指向不存在的问题', change: { 'terms.1.items': [2, 3] }, reports: ['terms.1.items.1'] },
    { title: '序号从 1 起', change: { 'terms.0.items': [0, 1] }, reports: ['terms.0.items.0'] },
    {
      title: '检查记录中没有的问题',
      change: { 'problems.1.text': '配电箱未接地。' },
      reports: ['problems.1.text'],
    },
    { title: '问题只差句末标点', change: { 'problems.1.text': '甲醇储罐区可燃气体报警器未按规定检定' } },
    {
      title: '没有关联检查的指令书不比较',
      change: { inspection: undefined, 'problems.1.text': '配电箱未接地。' },
    },
    {
      title: '暂时停产停业的决定可以没有期限',
      change: { form: 'measure', docNumber: '（示）应急现决〔2026〕1号', measures: ['suspend'], terms: [] },
    },
  ],
});
