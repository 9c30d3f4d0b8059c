import type { Supervision } from '../../model/kinds/supervision.ts';
import { formatBasis } from '../../model/law/basis.ts';
import { supervisionMeasuresSince } from '../basis.ts';
import { report } from '../report.ts';
import { defineRule } from '../rule.ts';
import type { Report } from '../rule.ts';

/** What another agency did wrong is told to it, and a serious fault brings a notice. */
function ofLowerAgency({ findings, notice }: Supervision): Report[] {
  const ordered = new Set(notice?.orders.map(({ finding }) => finding));
  return findings.flatMap(({ number, nature, serious, toldOn }, index) => {
    if (nature === 'irregular') return [];
    const reports = [];
    if (toldOn === undefined)
      reports.push(
        report(
          `findings.${index}.toldOn`,
          `问题 ${number} 没有告知被监督机关的日期，发现违法、不当情形应当立即告知`,
          `When the agency was told of finding ${number} is not said; it is told at once`,
          { hint: ['请填写问题告知日期', 'Enter the date'] },
        ),
      );
    if (serious && !ordered.has(number))
      reports.push(
        report(
          `findings.${index}.serious`,
          `问题 ${number} 是严重问题，整改通知书没有对它提出要求`,
          `Finding ${number} is serious, and no rectification notice covers it`,
          {
            hint: [
              '请制作整改通知书或补录整改要求，或核对是否严重',
              'Issue the notice, enter the order, or check whether it is serious',
            ],
          },
        ),
      );
    return reports;
  });
}

/** What one’s own units and officers did wrong is put right. */
function ofOwn({ findings }: Supervision): Report[] {
  return findings.flatMap(({ number, nature, correctedOn }, index) =>
    nature === 'irregular' || correctedOn !== undefined
      ? []
      : [
          report(
            `findings.${index}.correctedOn`,
            `问题 ${number} 没有改正日期，而监督已办结；违法、不当情形应当及时改正、纠正`,
            `Closed although finding ${number} is not recorded as put right`,
            { hint: ['请填写问题改正日期和情况', 'Enter when and how it was put right'] },
          ),
        ],
  );
}

/** Illegal and improper acts that a supervision found are told and put right; judged once the supervision is over. */
export const supervisionFindings = defineRule({
  code: 'supervision/findings',
  number: 'SUP-11',
  severity: 'warning',
  title: {
    zh: '违法、不当情形即时告知和改正，严重问题发整改通知书',
    en: 'Faults are told and put right, serious ones bring a rectification notice',
  },
  basis: [
    formatBasis({ law: 'S0', article: 14, paragraph: 1 }),
    formatBasis({ law: 'S0', article: 14, paragraph: 4 }),
  ],
  on: ['supervision'],
  validFrom: supervisionMeasuresSince,
  run: ({ value }) => {
    if (value.status !== 'closed') return [];
    return value.subjectKind === 'lowerAgency' ? ofLowerAgency(value) : ofOwn(value);
  },
  examples: [
    { title: '严重问题已告知并发整改通知书' },
    { title: '没有告知', change: { 'findings.0.toldOn': undefined }, reports: ['findings.0.toldOn'] },
    {
      title: '严重问题没有整改通知书',
      change: { 'findings.0.serious': '是', notice: undefined, hearing: undefined },
      reports: ['findings.0.serious'],
    },
    {
      title: '不严重的不必发整改通知书',
      change: { 'findings.0.serious': '否', notice: undefined, hearing: undefined },
    },
    {
      title: '不规范的问题不必告知',
      change: { 'findings.0.nature': '不规范', 'findings.0.toldOn': undefined },
    },
    {
      title: '监督尚未办结',
      change: { notice: undefined, hearing: undefined, status: 'running' },
    },
    {
      title: '本机关执法支队的问题没有改正',
      change: { subjectKind: 'ownUnit', 'subject.name': '综合行政执法支队' },
      reports: ['findings.0.correctedOn'],
    },
    {
      title: '本机关执法支队的问题已经改正',
      change: {
        subjectKind: 'ownUnit',
        'subject.name': '综合行政执法支队',
        'findings.0.correctedOn': '2026-03-06',
      },
    },
    {
      title: '2017 年 12 月 31 日尚不适用',
      change: { 'approval.on': '2017-12-31', 'findings.0.toldOn': undefined },
    },
    {
      title: '2018 年 1 月 1 日起适用',
      change: { 'approval.on': '2018-01-01', 'findings.0.toldOn': undefined },
      reports: ['findings.0.toldOn'],
    },
  ],
});
