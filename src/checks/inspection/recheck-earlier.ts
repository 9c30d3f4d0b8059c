import { formatChinese } from '../../base/dates.ts';
import { find } from '../../model/corpus.ts';
import type { Corpus, Entry } from '../../model/corpus.ts';
import type { Order } from '../../model/kinds/order.ts';
import { report } from '../report.ts';
import { defineRule } from '../rule.ts';
import type { Report } from '../rule.ts';

function ofOrder(order: Order): Report[] {
  return order.rechecks.flatMap((recheck, index) => {
    const reports: Report[] = [];
    if (recheck.earlier !== order.docNumber)
      reports.push(
        report(
          `rechecks.${index}.earlier`,
          `复查依据应为“${order.docNumber}”，实为“${recheck.earlier}”`,
          `The re-check names ${recheck.earlier}, the order is ${order.docNumber}`,
          { hint: ['请核对被复查的文书编号', 'Check the number of the order'] },
        ),
      );
    if (recheck.on < order.issuedOn)
      reports.push(
        report(
          `rechecks.${index}.on`,
          `复查日期 ${formatChinese(recheck.on)}应不早于文书制作日期 ${formatChinese(order.issuedOn)}`,
          `The re-check on ${recheck.on} is before the order of ${order.issuedOn}`,
          { hint: ['请核对两个日期', 'Check both dates'] },
        ),
      );
    for (const [at, { item }] of recheck.items.entries())
      if (item < 1 || item > order.problems.length)
        reports.push(
          report(
            `rechecks.${index}.items.${at}.item`,
            `没有第 ${item} 个问题，共有 ${order.problems.length} 个`,
            `There is no problem ${item}; there are ${order.problems.length}`,
            { hint: ['请核对问题序号', 'Check the number'] },
          ),
        );
    return reports;
  });
}

function ofVisit(entry: Entry<'inspection'>, corpus: Corpus): Report[] {
  const { recheckOf, on, selection, party } = entry.value;
  if (selection === 'followUp' && recheckOf.length === 0)
    return [
      report('recheckOf', '复查没有写明所复查的文书', 'The re-check names no earlier document', {
        hint: ['请填写责令整改的文书', 'Enter the order it re-checks'],
      }),
    ];
  return recheckOf.flatMap((id, index) => {
    const order = find(corpus, 'order', id)?.value;
    if (!order) return [];
    const reports: Report[] = [];
    if (order.issuedOn > on)
      reports.push(
        report(
          `recheckOf.${index}`,
          `所复查的文书于 ${formatChinese(order.issuedOn)}制作，晚于复查日期 ${formatChinese(on)}`,
          `The order of ${order.issuedOn} is later than the re-check on ${on}`,
          { hint: ['请核对文书和日期', 'Check the order and the dates'] },
        ),
      );
    if (order.party.uscc !== undefined && party.uscc !== undefined && order.party.uscc !== party.uscc)
      reports.push(
        report(
          `recheckOf.${index}`,
          `所复查的文书发给“${order.party.name}”，与被检查单位“${party.name}”不同`,
          `The order is addressed to “${order.party.name}”, the visit is to “${party.name}”`,
          { hint: ['请核对文书和被检查单位', 'Check the order and the unit'] },
        ),
      );
    return reports;
  });
}

/** A re-check refers to an earlier document of the same unit. */
export const recheckEarlier = defineRule({
  code: 'inspection/recheck-earlier',
  number: 'INS-06',
  severity: 'error',
  title: { zh: '复查对应在先的责令整改文书', en: 'A re-check refers to an earlier order' },
  basis: ['《安全生产行政执法文书》（整改复查意见书）'],
  on: ['order', 'inspection'],
  run: (entry, corpus) =>
    entry.kind === 'order' ? ofOrder(entry.value) : ofVisit(entry as Entry<'inspection'>, corpus),
  examples: [
    { title: '复查对应本文书' },
    {
      title: '复查依据写成另一文书',
      change: { 'rechecks.0.earlier': '（示）应急责改〔2026〕2号' },
      reports: ['rechecks.0.earlier'],
    },
    { title: '复查早于文书', change: { 'rechecks.0.on': '2026-01-11' }, reports: ['rechecks.0.on'] },
    { title: '当日复查', change: { 'rechecks.0.on': '2026-01-12' } },
    {
      title: '复查了不存在的问题',
      change: { 'rechecks.0.items.0.item': 3 },
      reports: ['rechecks.0.items.0.item'],
    },
    {
      title: '复查跟踪没有写明文书',
      kind: 'inspection',
      change: { selection: 'followUp' },
      reports: ['recheckOf'],
    },
    {
      title: '复查跟踪当日文书',
      kind: 'inspection',
      change: { selection: 'followUp', recheckOf: ['2026-001'] },
    },
    {
      title: '复查跟踪早于文书',
      kind: 'inspection',
      change: { selection: 'followUp', recheckOf: ['2026-001'], on: '2026-01-11' },
      reports: ['recheckOf.0'],
    },
    {
      title: '复查跟踪的是另一单位的文书',
      kind: 'inspection',
      change: { selection: 'followUp', recheckOf: ['2026-001'], 'party.uscc': '91999900MA0000197T' },
      reports: ['recheckOf.0'],
    },
  ],
});
