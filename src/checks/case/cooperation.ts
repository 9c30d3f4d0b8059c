import { formatChinese } from '../../base/dates.ts';
import type { Case } from '../../model/kinds/case/fields.ts';
import { enforcementOpinion } from '../../model/law/basis.ts';
import { inForceOn, type Dated } from '../../model/law/in-force.ts';
import { report } from '../report.ts';
import { defineRule } from '../rule.ts';
import type { Report } from '../rule.ts';

function ofLetter(letter: Case['cooperation'][number], index: number, closedOn?: string): Report[] {
  const { requestedOn, repliedOn, reply, to } = letter;
  const path = `cooperation.${index}`;
  if (repliedOn !== undefined && repliedOn < requestedOn)
    return [
      report(
        `${path}.repliedOn`,
        `复函日期 ${formatChinese(repliedOn)}早于发函日期 ${formatChinese(requestedOn)}`,
        `Answered on ${repliedOn}, before it was asked on ${requestedOn}`,
        { severity: 'error', hint: ['请核对两个日期', 'Check both dates'] },
      ),
    ];
  if (reply !== undefined || (repliedOn ?? closedOn) === undefined) return [];
  return [
    report(
      `${path}.reply`,
      repliedOn === undefined
        ? `案件已于 ${formatChinese(closedOn!)}结案，请求${to}协作的结果没有记录`
        : `${to}已复函，没有填写协作结果`,
      `What came of the request to ${to} is not recorded`,
      {
        hint: [
          '请按复函填写协作结果；没有复函的，写明情况',
          'Enter the result from the answer, or say that there was none',
        ],
      },
    ),
  ];
}

/** The opinion that asks for cooperation came in October 2017. */
const opinion: Dated = { validFrom: '2017-11-01' };

const asked = { to: '示范州应急管理局', matter: '核实培训证书。', requestedOn: '2026-01-14' };
const answered = { ...asked, repliedOn: '2026-01-20', reply: '证书属实。' };
const closed = {
  docNumber: '（示）应急结〔2026〕1号',
  on: '2026-03-20',
  reason: '处罚决定执行完毕',
  result: '罚款已缴清。',
};

/** What agencies elsewhere are asked for in a case is on file with its answer, at the latest when the case is closed. */
export const cooperationAnswered = defineRule({
  code: 'case/cooperation',
  number: 'CAS-14',
  severity: 'warning',
  title: { zh: '跨区域协作的结果有记录', en: 'Requests for assistance have a recorded result' },
  basis: [enforcementOpinion(10)],
  on: ['case'],
  run: ({ value }) =>
    value.cooperation.flatMap((letter, index) =>
      // The letter is the act, not the decision.
      inForceOn(opinion, letter.requestedOn) ? ofLetter(letter, index, value.closing?.on) : [],
    ),
  examples: [
    { title: '没有请求协作' },
    { title: '已复函并有结果', change: { cooperation: [answered] } },
    {
      title: '已复函，没有填写结果',
      change: { cooperation: [{ ...answered, reply: undefined }] },
      reports: ['cooperation.0.reply'],
    },
    {
      title: '复函早于发函',
      change: { cooperation: [{ ...answered, repliedOn: '2026-01-13' }] },
      reports: ['cooperation.0.repliedOn'],
      severity: 'error',
    },
    { title: '复函与发函同日', change: { cooperation: [{ ...answered, repliedOn: '2026-01-14' }] } },
    {
      title: '结案时没有结果',
      change: { cooperation: [asked], closing: closed },
      reports: ['cooperation.0.reply'],
    },
    {
      title: '未结案，尚未复函',
      change: { cooperation: [asked], closing: undefined },
    },
    {
      title: '2017 年 10 月 31 日发函不适用',
      change: { cooperation: [{ ...asked, requestedOn: '2017-10-31' }], closing: closed },
    },
    {
      title: '2017 年 11 月 1 日发函适用',
      change: { cooperation: [{ ...asked, requestedOn: '2017-11-01' }], closing: closed },
      reports: ['cooperation.0.reply'],
    },
  ],
});
