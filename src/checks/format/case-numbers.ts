import type { Case } from '../../model/kinds/case/fields.ts';
import { wordOf } from '../../model/law/document-words.ts';

/** A document number of a case: what document it is of, the kind words it may carry, and the date it bears the year of. */
export interface CaseNumber {
  path: string;
  text: string | undefined;
  title: string;
  words: string[];
  date: string | undefined;
}

/** Kind words by document, those of the coal sets after that of the common set. */
const words: Readonly<Record<string, string[]>> = {
  立案审批表: [wordOf('case-filing')!],
  案件延期审批表: [wordOf('case-extend')!],
  抽样取证凭证: [wordOf('sampling')!],
  先行登记保存证据审批表: [wordOf('reg-approval')!],
  先行登记保存证据通知书: [wordOf('reg-notice')!, '保'],
  先行登记保存证据处理审批表: [wordOf('reg-dispose-approval')!],
  先行登记保存证据处理决定书: [wordOf('reg-dispose')!, '保处'],
  鉴定委托书: [wordOf('appraisal')!],
  询问通知书: [wordOf('interview-notice')!],
  勘验笔录: [wordOf('scene')!],
  调查终结报告: ['终报'],
  行政处罚告知书: [wordOf('penalty-notice')!, wordOf('hearing-notice-right')!, '告'],
  行政处罚听证告知书: [wordOf('hearing-notice-right')!, '告'],
  不予受理听证申请通知书: ['不听'],
  行政处罚听证会通知书: [wordOf('hearing-notice')!, '听'],
  听证会报告书: [wordOf('hearing-report')!],
  案件处理呈批表: [wordOf('case-submit')!],
  行政处罚集体讨论记录: [wordOf('panel-record')!],
  不予行政处罚决定书: ['不罚'],
  延期分期缴纳罚款审批表: [wordOf('fine-delay-approval')!],
  延期分期缴纳罚款批准书: [wordOf('fine-delay')!, '缴决'],
  缴纳罚款催告书: [wordOf('fine-demand')!, '催缴'],
  加处罚款决定书: [wordOf('extra-fine')!],
  行政强制执行事先催告书: [wordOf('pre-enforce')!, '催告'],
  强制执行申请书: [wordOf('enforce-apply')!, '执'],
  文书送达回执: [wordOf('delivery')!, '送'],
  案件移送审批表: [wordOf('transfer-approval')!],
  案件移送书: [wordOf('transfer')!],
  涉嫌犯罪案件移送书: ['涉'],
  结案审批表: [wordOf('case-close')!],
};

const number = (
  path: string,
  title: keyof typeof words,
  text: string | undefined,
  date: string | undefined,
) => ({
  path,
  text,
  title,
  words: words[title]!,
  date,
});

function ofEvidence(value: Case): CaseNumber[] {
  return [
    ...value.samplings.map((each, at) =>
      number(`samplings.${at}.docNumber`, '抽样取证凭证', each.docNumber, each.on),
    ),
    ...value.registrations.flatMap((each, at) => {
      const path = `registrations.${at}`;
      const { disposal } = each;
      return [
        number(`${path}.approvalNumber`, '先行登记保存证据审批表', each.approvalNumber, each.approval.on),
        number(`${path}.docNumber`, '先行登记保存证据通知书', each.docNumber, each.on),
        number(
          `${path}.disposal.approvalNumber`,
          '先行登记保存证据处理审批表',
          disposal?.approvalNumber,
          disposal?.on,
        ),
        number(`${path}.disposal.docNumber`, '先行登记保存证据处理决定书', disposal?.docNumber, disposal?.on),
      ];
    }),
    ...value.appraisals.map((each, at) =>
      number(`appraisals.${at}.docNumber`, '鉴定委托书', each.docNumber, each.on),
    ),
    ...value.interviews.map((each, at) =>
      number(`interviews.${at}.docNumber`, '询问通知书', each.docNumber, each.noticeOn ?? each.on),
    ),
    ...value.scenes.map((each, at) => number(`scenes.${at}.docNumber`, '勘验笔录', each.docNumber, each.on)),
  ];
}

function ofProcedure(value: Case): CaseNumber[] {
  const { filing, report, hearing, submission, discussion, decision, closing } = value;
  return [
    number('filing.docNumber', '立案审批表', filing?.docNumber, filing?.on),
    ...(filing?.extensions ?? []).map((each, at) =>
      number(`filing.extensions.${at}.docNumber`, '案件延期审批表', each.docNumber, each.approvedOn),
    ),
    number('report.docNumber', '调查终结报告', report?.docNumber, report?.on),
    ...value.notices.map((each, at) =>
      number(
        `notices.${at}.docNumber`,
        each.hearingRight ? '行政处罚听证告知书' : '行政处罚告知书',
        each.docNumber,
        each.on,
      ),
    ),
    number(
      'hearing.refusal.docNumber',
      '不予受理听证申请通知书',
      hearing?.refusal?.docNumber,
      hearing?.refusal?.on,
    ),
    number('hearing.docNumber', '行政处罚听证会通知书', hearing?.docNumber, hearing?.noticeOn ?? hearing?.on),
    number('hearing.report.docNumber', '听证会报告书', hearing?.report?.docNumber, hearing?.report?.on),
    number('submission.docNumber', '案件处理呈批表', submission?.docNumber, submission?.on),
    number('discussion.docNumber', '行政处罚集体讨论记录', discussion?.docNumber, discussion?.on),
    number('decision.docNumber', '不予行政处罚决定书', decision?.docNumber, decision?.on),
    number('closing.docNumber', '结案审批表', closing?.docNumber, closing?.on),
  ];
}

function ofExecution(value: Case): CaseNumber[] {
  return [
    number('receiptNumber', '文书送达回执', value.receiptNumber, value.deliveries.at(0)?.on),
    ...value.executions.flatMap(({ delay, demand, extraFine, preEnforcement, court }, at) => {
      const path = `executions.${at}`;
      const approved = delay?.approval.on;
      return [
        number(`${path}.delay.approvalNumber`, '延期分期缴纳罚款审批表', delay?.approvalNumber, approved),
        number(`${path}.delay.docNumber`, '延期分期缴纳罚款批准书', delay?.docNumber, approved),
        number(`${path}.demand.docNumber`, '缴纳罚款催告书', demand?.docNumber, demand?.on),
        number(`${path}.extraFine.docNumber`, '加处罚款决定书', extraFine?.docNumber, extraFine?.on),
        number(
          `${path}.preEnforcement.docNumber`,
          '行政强制执行事先催告书',
          preEnforcement?.docNumber,
          preEnforcement?.on,
        ),
        number(`${path}.court.docNumber`, '强制执行申请书', court?.docNumber, court?.on),
      ];
    }),
    ...value.transfers.flatMap((each, at) => [
      number(`transfers.${at}.approvalNumber`, '案件移送审批表', each.approvalNumber, each.reportOn),
      number(
        `transfers.${at}.docNumber`,
        each.kind === 'crime' ? '涉嫌犯罪案件移送书' : '案件移送书',
        each.docNumber,
        each.on,
      ),
    ]),
  ];
}

/** Numbers of all documents of a case that are the agency's own. */
export function caseNumbers(value: Case): CaseNumber[] {
  return [...ofProcedure(value), ...ofEvidence(value), ...ofExecution(value)].filter(
    ({ text }) => text !== undefined,
  );
}
