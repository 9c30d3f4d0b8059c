import type * as z from 'zod';
import { choice, decimal, documentNumber, group, id, list, ref, text } from '../../fields.ts';
import { aftermath, archive, closing, cooperation, corrections, ended } from './closing.ts';
import {
  appraisals,
  evidence,
  interviews,
  recordings,
  registrations,
  report,
  samplings,
  scenes,
  violations,
} from './evidence.ts';
import { deliveries, execution, transfers } from './execution.ts';
import { clue, filing, notFiled, recusals } from './filing.ts';
import { officers, party } from './people.ts';
import {
  decision,
  discussion,
  hearing,
  legalReview,
  notices,
  preReview,
  publicRuling,
  statements,
  submission,
} from './procedure.ts';

/** What coal cases have besides. */
const coal = group('煤矿', {
  mine: text('煤矿名称'),
  capacity: decimal('核定生产能力', '万吨/年').optional(),
  safetyLicence: text('煤矿安全生产许可证').optional(),
  miningLicence: text('采矿许可证').optional(),
  branch: text('办案分局').optional(),
  matters: text('行政执法有关事项审批').optional(),
});

/** A general-procedure case from clue to archive, in the order of the procedure. */
export const caseSchema = group('行政处罚案件', {
  id: id(),
  agency: ref('办案机关', 'agency', { aliases: ['执法机构', '机构'] }),
  name: text('案件名称', { hint: '当事人＋行为＋案' }),
  reason: text('案由', { hint: '决定前写“涉嫌＋行为＋案”，决定后写“行为＋案”' }),
  phase: choice(
    '事前事后',
    { before: '事前', after: '事后' },
    { hint: '事故发生后立案的填“事后”' },
  ).optional(),
  sector: text('所属行业').optional(),
  area: text('所在区域').optional(),
  party,
  handlers: officers('承办人'),
  recusals: recusals.default([]),
  clue,
  notFiled: notFiled.optional(),
  filing: filing.optional(),
  violations: violations.default([]),
  evidence: evidence.default([]),
  samplings: samplings.default([]),
  registrations: registrations.default([]),
  appraisals: appraisals.default([]),
  interviews: interviews.default([]),
  scenes: scenes.default([]),
  recordings: recordings.default([]),
  coercions: list('行政强制', ref('行政强制', 'coercion')).default([]),
  report: report.optional(),
  legalReview: legalReview.optional(),
  notices: notices.default([]),
  statements: statements.default([]),
  hearing: hearing.optional(),
  publicRuling: publicRuling.optional(),
  submission: submission.optional(),
  discussion: discussion.optional(),
  preReview: preReview.optional(),
  decision: decision.optional(),
  receiptNumber: documentNumber('送达回执编号', { example: '（示）应急回〔2026〕1号' }).optional(),
  deliveries: deliveries.default([]),
  executions: list('执行情况', execution).default([]),
  transfers: transfers.default([]),
  cooperation: cooperation.default([]),
  ended: ended.optional(),
  aftermath: aftermath.default([]),
  closing: closing.optional(),
  archive: archive.optional(),
  corrections: corrections.default([]),
  coal: coal.optional(),
  remark: text('案件备注').optional(),
});

export type Case = z.output<typeof caseSchema>;
