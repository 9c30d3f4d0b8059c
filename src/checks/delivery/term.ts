import { formatChinese } from '../../base/dates.ts';
import type { Corpus } from '../../model/corpus.ts';
import type { Case } from '../../model/kinds/case/fields.ts';
import type { Penalty } from '../../model/kinds/penalty.ts';
import { formatBasis } from '../../model/law/basis.ts';
import { endOf } from '../../model/law/case-terms.ts';
import { casesByPenalty } from '../case/linked.ts';
import { estimateNote } from '../estimate.ts';
import { report } from '../report.ts';
import { defineRule } from '../rule.ts';
import type { Report } from '../rule.ts';
import { byMethod } from './methods.ts';

/** Within the term the delivery is made or set in motion: posted, entrusted, announced. */
function inTerm(path: string, delivered: string | undefined, decidedOn: string): Report[] {
  const end = endOf('deliver', decidedOn);
  if (!end || delivered === undefined) return [];
  if (delivered < decidedOn)
    return [
      report(
        path,
        `送达日期 ${formatChinese(delivered)}早于决定日期 ${formatChinese(decidedOn)}`,
        `Served on ${delivered}, before the decision of ${decidedOn}`,
        { basis: [end.term.basis], hint: ['请核对两个日期', 'Check both dates'] },
      ),
    ];
  if (delivered <= end.date) return [];
  const unit = end.term.unit === 'working' ? '个工作日' : '日';
  const note = estimateNote(end.estimated);
  return [
    report(
      path,
      `决定书应于 ${formatChinese(end.date)}${note.zh}前（${end.term.length} ${unit}内）送达，实为 ${formatChinese(delivered)}`,
      `The decision was to be served by ${end.date}${note.en}, not on ${delivered}`,
      {
        basis: [end.term.basis],
        hint: ['请核对送达日期，或登记交寄、公告日期', 'Check the date, or enter when it was posted'],
      },
    ),
  ];
}

function ofCase(value: Case): Report[] {
  return value.deliveries.flatMap((delivery, index) => {
    const path = `deliveries.${index}`;
    const decided = delivery.document === 'decision' || delivery.document === 'no-penalty';
    const set = delivery.startedOn === undefined ? 'on' : 'startedOn';
    return [
      ...(decided && value.decision ? inTerm(`${path}.${set}`, delivery[set], value.decision.on) : []),
      ...byMethod(path, delivery, value),
    ];
  });
}

function ofPenalty(id: string, { servedOn, decidedOn }: Penalty, corpus: Corpus): Report[] {
  return casesByPenalty(corpus).has(id) ? [] : inTerm('servedOn', servedOn, decidedOn);
}

/** For examples: delivery by public notice. */
const announced = (startedOn: string, on: string) => ({
  'deliveries.1.method': '公告送达',
  'deliveries.1.startedOn': startedOn,
  'deliveries.1.on': on,
  'deliveries.1.efforts': '当事人下落不明，邮件退回。',
});

/** Decisions are served in seven working days, and each way of serving keeps its own form. */
export const deliveryTerm = defineRule({
  code: 'delivery/term',
  number: 'DLV-01',
  severity: 'error',
  title: { zh: '决定书七个工作日内送达，送达方式合法', en: 'Decisions are served in time and in form' },
  basis: [formatBasis({ law: 'CF', article: 61 }), formatBasis({ law: 'MS', article: 95 })],
  on: ['case', 'penalty'],
  run: (entry, corpus) =>
    entry.kind === 'case' ? ofCase(entry.value) : ofPenalty(entry.id, entry.value, corpus),
  examples: [
    { title: '次日直接送达' },
    { title: '第七个工作日（春节前调休的星期六）', change: { 'deliveries.1.on': '2026-02-14' } },
    { title: '第八个工作日', change: { 'deliveries.1.on': '2026-02-24' }, reports: ['deliveries.1.on'] },
    { title: '早于决定', change: { 'deliveries.1.on': '2026-02-04' }, reports: ['deliveries.1.on'] },
    {
      title: '2021 年 7 月 15 日以前为七日',
      change: { 'decision.on': '2021-07-13', 'deliveries.1.on': '2021-07-21' },
      reports: ['deliveries.1.on'],
    },
    {
      title: '2021 年 7 月 15 日起为七个工作日',
      change: { 'decision.on': '2021-07-15', 'deliveries.1.on': '2021-07-26' },
    },
    {
      title: '留置送达没有见证人',
      change: { 'deliveries.1.method': '留置送达' },
      reports: ['deliveries.1.witnesses'],
    },
    {
      title: '2021 年 12 月 31 日留置送达没有见证人，依当时的第八十六条',
      change: {
        'decision.on': '2021-12-30',
        'deliveries.1.on': '2021-12-31',
        'deliveries.1.method': '留置送达',
      },
      reports: ['deliveries.1.witnesses'],
    },
    {
      title: '2022 年 1 月 1 日留置送达没有见证人，依第八十九条',
      change: {
        'decision.on': '2021-12-30',
        'deliveries.1.on': '2022-01-01',
        'deliveries.1.method': '留置送达',
      },
      reports: ['deliveries.1.witnesses'],
    },
    { title: '留置送达并录像', change: { 'deliveries.1.method': '留置送达', 'deliveries.1.recorded': '是' } },
    {
      title: '电子送达没有确认书',
      change: { 'deliveries.1.method': '电子送达' },
      reports: ['deliveries.1.confirmed'],
    },
    ...(['2021-07-14', '2021-07-15'] as const).map((on) => ({
      title: `${on} 电子送达没有确认书`,
      change: { 'decision.on': '2021-07-13', 'deliveries.1.on': on, 'deliveries.1.method': '电子送达' },
      reports: ['deliveries.1.confirmed'],
    })),
    {
      title: '电子送达有确认书',
      change: { 'deliveries.1.method': '电子送达', 'party.electronicService': '是' },
    },
    {
      title: '期限内交寄，回执日期在后',
      change: {
        'deliveries.1.method': '邮寄送达',
        'deliveries.1.startedOn': '2026-02-13',
        'deliveries.1.on': '2026-02-25',
      },
    },
    {
      title: '回执早于交寄',
      change: {
        'deliveries.1.method': '邮寄送达',
        'deliveries.1.startedOn': '2026-02-09',
        'deliveries.1.on': '2026-02-06',
      },
      reports: ['deliveries.1.on'],
    },
    {
      title: '公告满三十日',
      change: announced('2026-02-06', '2026-03-08'),
    },
    {
      title: '公告不满三十日',
      change: announced('2026-02-06', '2026-03-07'),
      reports: ['deliveries.1.on'],
    },
    {
      title: '2022 年以前公告六十日',
      change: {
        'decision.on': '2021-12-30',
        ...announced('2021-12-31', '2022-01-30'),
      },
      reports: ['deliveries.1.on'],
    },
    {
      title: '公告没有公告日期',
      change: { 'deliveries.1.method': '公告送达', 'deliveries.1.on': '2026-02-13' },
      reports: ['deliveries.1.startedOn'],
    },
    {
      title: '公告没有记明原因',
      change: {
        'deliveries.1.method': '公告送达',
        'deliveries.1.startedOn': '2026-02-06',
        'deliveries.1.on': '2026-03-09',
      },
      reports: ['deliveries.1.efforts'],
      severity: 'warning',
    },
    {
      title: '没有案卷的处罚按其送达日期',
      kind: 'penalty',
      change: { id: '2026-009', servedOn: '2026-02-24' },
      reports: ['servedOn'],
    },
    {
      title: '2022 年 1 月 1 日起公告三十日',
      change: {
        'decision.on': '2021-12-30',
        ...announced('2022-01-01', '2022-01-31'),
      },
    },
    {
      title: '2021 年 12 月 31 日前公告满六十日',
      change: {
        'decision.on': '2021-12-30',
        ...announced('2021-12-31', '2022-03-01'),
      },
    },
    {
      title: '1996 年 10 月 1 日以前没有七日的规定',
      change: { 'decision.on': '1996-09-30', 'deliveries.1.on': '1996-10-31' },
    },
    {
      title: '1996 年 10 月 1 日起为七日',
      change: { 'decision.on': '1996-10-01', 'deliveries.1.on': '1996-10-31' },
      reports: ['deliveries.1.on'],
    },
    {
      title: '2021 年 7 月 14 日的决定仍为七日',
      change: { 'decision.on': '2021-07-14', 'deliveries.1.on': '2021-07-22' },
      reports: ['deliveries.1.on'],
    },
    {
      title: '2017 年 7 月 1 日以前的民事诉讼法未收录，公告期间不核对',
      change: {
        'decision.on': '2017-06-29',
        ...announced('2017-06-30', '2017-07-31'),
      },
    },
    {
      title: '2017 年 7 月 1 日起公告六十日',
      change: {
        'decision.on': '2017-06-29',
        ...announced('2017-07-01', '2017-07-31'),
      },
      reports: ['deliveries.1.on'],
    },
  ],
});
