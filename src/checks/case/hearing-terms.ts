import { formatChinese } from '../../base/dates.ts';
import type { Case } from '../../model/kinds/case/fields.ts';
import { formatBasis } from '../../model/law/basis.ts';
import { basisOn } from '../../model/law/former.ts';
import { endOf } from '../../model/law/case-terms.ts';
import { report } from '../report.ts';
import { defineRule } from '../rule.ts';
import type { Report } from '../rule.ts';
import { estimateNote } from '../estimate.ts';

/** Last day to ask for a hearing, by the last notice that offers one. */
function requestEnd(value: Case) {
  const notice = value.notices.findLast((each) => each.hearingRight);
  return notice && endOf('hearing-request', notice.servedOn ?? notice.on);
}

function ofRequest(value: Case): Report[] {
  const end = requestEnd(value);
  const { hearing, decision } = value;
  if (!end) return [];
  const last = `${formatChinese(end.date)}${estimateNote(end.estimated).zh}`;
  const length = `${end.term.length} ${end.term.unit === 'working' ? '个工作日' : '日'}`;
  const basis = [end.term.basis];
  const reports: Report[] = [];
  if (decision?.kind === 'penalty' && decision.on <= end.date && !hearing?.waivedOn && !hearing?.on)
    reports.push(
      report(
        'decision.on',
        `听证申请期限（${length}）至 ${last}届满，决定日期 ${formatChinese(decision.on)}在期限之内`,
        `Decided on ${decision.on}, within the term to ask for a hearing that ends on ${end.date}`,
        {
          basis,
          hint: ['当事人书面放弃听证的，请登记放弃日期；否则请核对', 'Enter the waiver if there is one'],
        },
      ),
    );
  if (hearing?.refusal?.ground === 'late' && hearing.requestedOn && hearing.requestedOn <= end.date)
    reports.push(
      report(
        'hearing.refusal.ground',
        `听证申请日期 ${formatChinese(hearing.requestedOn)}未超过期限 ${last}，不得以逾期为由不予受理`,
        `Requested on ${hearing.requestedOn}, within the term ending ${end.date}: it was not late`,
        {
          basis,
          hint: ['请核对申请日期，应当受理的组织听证', 'Check the date; hold the hearing if it was in time'],
        },
      ),
    );
  return reports;
}

function ofNotice(value: Case): Report[] {
  const { hearing } = value;
  if (!hearing?.on) return [];
  if (!hearing.noticeOn)
    return [
      report(
        'hearing.noticeOn',
        '举行了听证，没有听证会通知日期',
        'A hearing was held but no notice of it is entered',
        {
          basis: [basisOn({ law: 'CF', article: 64, item: 2 }, hearing.on)],
          hint: ['请补录听证会通知书的文号和日期', 'Enter the notice of the hearing'],
        },
      ),
    ];
  const first = endOf('hearing-notice', hearing.noticeOn);
  if (!first || hearing.on >= first.date) return [];
  const unit = first.term.unit === 'working' ? '个工作日' : '日';
  return [
    report(
      'hearing.noticeOn',
      `听证通知日期 ${formatChinese(hearing.noticeOn)}距听证日期 ${formatChinese(hearing.on)}不足 ${first.term.length} ${unit}，听证最早应为 ${formatChinese(first.date)}`,
      `Notice of ${hearing.noticeOn} for a hearing on ${hearing.on}: it may be held from ${first.date}`,
      { basis: [first.term.basis], hint: ['请核对两个日期', 'Check both dates'] },
    ),
  ];
}

function ofHost(value: Case): Report[] {
  const { hearing } = value;
  if (!hearing) return [];
  const held = hearing.on ?? hearing.noticeOn ?? value.filing?.on ?? value.clue.on;
  const handlers = new Set([...value.handlers.map((each) => each.name), ...hearing.investigators]);
  const panel = [
    ['hearing.host', hearing.host],
    ...hearing.members.map((name, index) => [`hearing.members.${index}`, name] as const),
  ] as const;
  return panel.flatMap(([path, name]) =>
    name !== undefined && handlers.has(name)
      ? [
          report(
            path,
            `${name}是本案调查人员，不得主持或者参与听证`,
            `${name} investigated the case and cannot preside over its hearing`,
            {
              basis: [basisOn({ law: 'CF', article: 64, item: 4 }, held)],
              hint: ['请指定非本案调查人员主持听证', 'Name somebody who did not investigate'],
            },
          ),
        ]
      : [],
  );
}

function ofOutcome(value: Case): Report[] {
  const { hearing, decision } = value;
  if (!hearing?.requestedOn || !decision) return [];
  if (!hearing.on && !hearing.refusal && !hearing.waivedOn)
    return [
      report(
        'hearing.requestedOn',
        `当事人于 ${formatChinese(hearing.requestedOn)}申请听证，既未举行、也未不予受理或者放弃`,
        'A hearing was requested, but was neither held, refused nor waived',
        {
          basis: [basisOn({ law: 'CF', article: 63, paragraph: 1 }, hearing.requestedOn)],
          hint: ['应当组织听证后再作决定', 'Hold the hearing before deciding'],
        },
      ),
    ];
  if (hearing.on && !hearing.report)
    return [
      report('hearing.report', '听证结束后没有听证报告', 'There is no report of the hearing', {
        basis: [basisOn({ law: 'CF', article: 65 }, hearing.on)],
        hint: ['请根据听证笔录补充听证报告书', 'Add the report made from the record'],
      }),
    ];
  return [];
}

/** For examples: a hearing held, asked for on the day of its notice. */
const held = (noticeOn: string, on: string) => ({
  requestedOn: noticeOn,
  noticeOn,
  on,
  host: '听样例',
  report: { on, opinion: '维持。' },
});

/** For examples: a hearing offered, and the decision. */
const offered = (servedOn: string, decidedOn: string) => ({
  'notices.0.hearingRight': '是',
  'notices.0.servedOn': servedOn,
  'decision.on': decidedOn,
});

/** Hearings: time to ask, time to prepare, a host who did not investigate. Terms changed on 2021-07-15. */
export const hearingTerms = defineRule({
  code: 'case/hearing-terms',
  number: 'CAS-05',
  severity: 'error',
  title: {
    zh: '听证的申请期限、通知期限和主持人合法',
    en: 'Hearings keep their terms and have a proper host',
  },
  basis: [formatBasis({ law: 'CF', article: 64 })],
  on: ['case'],
  run: ({ value }) => [...ofRequest(value), ...ofNotice(value), ...ofHost(value), ...ofOutcome(value)],
  examples: [
    { title: '不属于听证范围' },
    { title: '告知听证，期满后决定', change: { 'notices.0.hearingRight': '是' } },
    {
      title: '第五个工作日当天决定',
      change: { 'notices.0.hearingRight': '是', 'notices.0.servedOn': '2026-01-29' },
      reports: ['decision.on'],
    },
    {
      title: '书面放弃听证后决定',
      change: {
        'notices.0.hearingRight': '是',
        'notices.0.servedOn': '2026-01-29',
        'hearing.waivedOn': '2026-01-30',
      },
    },
    {
      title: '2021 年 7 月 15 日以前为三日',
      change: offered('2021-07-09', '2021-07-13'),
    },
    {
      title: '2021 年 7 月 15 日起为五个工作日',
      change: offered('2021-07-15', '2021-07-22'),
      reports: ['decision.on'],
    },
    {
      title: '听证通知满七个工作日',
      change: {
        hearing: held('2026-01-27', '2026-02-05'),
      },
    },
    {
      title: '听证通知不足七个工作日',
      change: {
        hearing: {
          requestedOn: '2026-01-27',
          noticeOn: '2026-01-27',
          on: '2026-02-04',
          host: '听样例',
          report: { on: '2026-02-05', opinion: '维持。' },
        },
      },
      reports: ['hearing.noticeOn'],
    },
    {
      title: '没有通知日期和听证报告',
      change: { hearing: { requestedOn: '2026-01-27', on: '2026-02-05', host: '听样例' } },
      reports: ['hearing.noticeOn', 'hearing.report'],
    },
    {
      title: '承办人主持听证',
      change: {
        hearing: {
          noticeOn: '2026-01-20',
          on: '2026-02-04',
          host: '演示员甲',
          report: { on: '2026-02-05', opinion: '维持。' },
        },
      },
      reports: ['hearing.host'],
    },
    {
      title: '申请听证而未处理',
      change: { 'hearing.requestedOn': '2026-01-28' },
      reports: ['hearing.requestedOn'],
    },
    {
      title: '期限内的申请以逾期为由不予受理',
      change: {
        'notices.0.hearingRight': '是',
        hearing: {
          requestedOn: '2026-02-02',
          refusal: { docNumber: '（示）应急不听〔2026〕1号', on: '2026-02-03', ground: 'late' },
        },
      },
      reports: ['hearing.refusal.ground'],
    },
    {
      title: '1996 年 10 月 1 日以前没有听证',
      change: offered('1996-09-30', '1996-10-02'),
    },
    {
      title: '1996 年 10 月 1 日起申请期限为三日',
      change: offered('1996-10-01', '1996-10-03'),
      reports: ['decision.on'],
    },
    {
      title: '2021 年 7 月 14 日送达告知书的，申请期限仍为三日，末日为星期六的顺延',
      change: offered('2021-07-14', '2021-07-20'),
    },
    {
      title: '1996 年 10 月 1 日以前没有通知期限',
      change: {
        hearing: held('1996-09-30', '1996-10-02'),
      },
    },
    {
      title: '1996 年 10 月 1 日起听证七日前通知',
      change: {
        hearing: held('1996-10-01', '1996-10-03'),
      },
      reports: ['hearing.noticeOn'],
    },
    {
      title: '2021 年 7 月 14 日通知的，满七日即可听证',
      change: {
        hearing: held('2021-07-14', '2021-07-21'),
      },
    },
    {
      title: '2021 年 7 月 15 日起应满七个工作日',
      change: {
        hearing: held('2021-07-15', '2021-07-22'),
      },
      reports: ['hearing.noticeOn'],
    },
  ],
});
