import { daysBetween, formatChinese } from '../../base/dates.ts';
import type { Corpus } from '../../model/corpus.ts';
import type { RecordOf } from '../../model/kinds.ts';
import type { Case } from '../../model/kinds/case/fields.ts';
import { endOf } from '../../model/law/case-terms.ts';
import { plural, report } from '../report.ts';
import { defineRule } from '../rule.ts';
import type { Report } from '../rule.ts';
import { casesByPenalty } from './linked.ts';
import { estimateNote } from '../estimate.ts';

/** Day on which the case was brought to an end one way or another; the term runs until then. */
function finishedOn(value: Case): { on: string; path: string } | undefined {
  if (value.decision) return { on: value.decision.on, path: 'decision.on' };
  if (value.ended) return { on: value.ended.on, path: 'ended.on' };
  const transfer = value.transfers.at(-1);
  return transfer && { on: transfer.on, path: `transfers.${value.transfers.length - 1}.on` };
}

function late(
  path: string,
  on: string,
  due: string,
  filed: string,
  note: { zh: string; en: string },
): Report {
  return report(
    path,
    `${formatChinese(on)}处理，超过立案（${formatChinese(filed)}）之日起九十日的最后一日 ${formatChinese(due)}${note.zh}，超 ${daysBetween(due, on)} 天`,
    `Decided on ${on}, ${plural(daysBetween(due, on), 'day')} after ${due}${note.en}, the ninetieth day from filing`,
    {
      hint: [
        '确因案情复杂延长的，请补录期限内批准的延期审批；否则请核对日期',
        'Enter the extension approved in time, or check the dates',
      ],
    },
  );
}

function ofCase(value: Case, today: string): Report[] {
  const { filing } = value;
  const term = filing && endOf('decide', filing.on);
  if (!filing || !term) return [];
  const reports: Report[] = [];
  let due = term.date;
  for (const [index, extension] of filing.extensions.entries()) {
    if (extension.approvedOn > due)
      reports.push(
        report(
          `filing.extensions.${index}.approvedOn`,
          `延期批准日期 ${formatChinese(extension.approvedOn)}在原期限 ${formatChinese(due)}届满之后`,
          `The extension was approved on ${extension.approvedOn}, after the term ended on ${due}`,
          { hint: ['延期应当在期限届满前批准，请核对', 'Extensions are approved before the term ends'] },
        ),
      );
    if (extension.until > due) due = extension.until;
  }
  const done = finishedOn(value);
  if (done) {
    if (done.on > due) reports.push(late(done.path, done.on, due, filing.on, estimateNote(term.estimated)));
  } else if (today > due && !value.closing)
    reports.push(
      report(
        'filing.on',
        `立案已 ${daysBetween(filing.on, today)} 天，应于 ${formatChinese(due)}前作出决定，已逾期 ${daysBetween(due, today)} 天`,
        `Filed ${plural(daysBetween(filing.on, today), 'day')} ago; a decision was due by ${due}, ${plural(daysBetween(due, today), 'day')} ago`,
        { hint: ['请尽快作出决定，或补录已批准的延期', 'Decide, or enter the extension approved'] },
      ),
    );
  return reports;
}

/** A decision has its own record; where its file is there too, the file is judged, with its extensions. */
function ofPenalty(value: RecordOf<'penalty'>, corpus: Corpus): Report[] {
  if (value.filedOn === undefined || casesByPenalty(corpus).has(value.id)) return [];
  const term = endOf('decide', value.filedOn);
  return term && value.decidedOn > term.date
    ? [late('decidedOn', value.decidedOn, term.date, value.filedOn, estimateNote(term.estimated))]
    : [];
}

/** Decisions come within ninety days of filing, or of an extension approved in time. */
export const decisionTerm = defineRule({
  code: 'case/decision-term',
  number: 'CAS-02',
  severity: 'error',
  title: { zh: '自立案之日起九十日内作出决定', en: 'Decisions come within ninety days of filing' },
  basis: ['《中华人民共和国行政处罚法》第六十条'],
  on: ['case', 'penalty'],
  run: (entry, corpus) =>
    entry.kind === 'case' ? ofCase(entry.value, corpus.today) : ofPenalty(entry.value, corpus),
  examples: [
    { title: '二十二日作出决定' },
    {
      title: '第九十日为工作日，当日作出决定',
      change: {
        'decision.on': '2026-04-14',
        deliveries: [],
        executions: [],
        closing: undefined,
        archive: undefined,
      },
    },
    {
      title: '第九十一日作出决定',
      change: {
        'decision.on': '2026-04-15',
        deliveries: [],
        executions: [],
        closing: undefined,
        archive: undefined,
      },
      reports: ['decision.on'],
    },
    {
      title: '期限内批准延长',
      change: {
        'decision.on': '2026-04-20',
        'filing.extensions': [
          { reason: '需要等待鉴定意见。', approvedOn: '2026-04-10', approver: '安示范', until: '2026-05-14' },
        ],
      },
    },
    {
      title: '期限届满后才批准延长',
      change: {
        'decision.on': '2026-04-20',
        'filing.extensions': [
          { reason: '需要等待鉴定意见。', approvedOn: '2026-04-16', approver: '安示范', until: '2026-05-14' },
        ],
      },
      reports: ['filing.extensions.0.approvedOn'],
    },
    {
      title: '未结案件逾期未作决定',
      today: '2026-04-15',
      change: { decision: undefined, closing: undefined, archive: undefined },
      reports: ['filing.on'],
    },
    {
      title: '未结案件在期限内',
      today: '2026-04-14',
      change: { decision: undefined, closing: undefined, archive: undefined },
    },
    {
      title: '2021 年 7 月 15 日以前立案的，当时的法律没有九十日的规定',
      change: { 'filing.on': '2021-07-14', 'clue.on': '2021-07-13' },
    },
    {
      title: '没有案卷的处罚按其立案日期',
      kind: 'penalty',
      change: { id: '2026-009', filedOn: '2025-10-10' },
      reports: ['decidedOn'],
    },
    {
      title: '有案卷的处罚以案卷为准',
      kind: 'penalty',
      change: { filedOn: '2025-10-10' },
    },
    {
      title: '2021 年 7 月 15 日立案的，九十日内作出决定',
      change: { 'filing.on': '2021-07-15', 'clue.on': '2021-07-13' },
      reports: ['decision.on'],
    },
  ],
});
