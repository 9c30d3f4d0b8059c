import { formatChinese } from '../../base/dates.ts';
import { all, find } from '../../model/corpus.ts';
import type { Corpus, Entry } from '../../model/corpus.ts';
import type { Officer } from '../../model/kinds/officer.ts';
import { formatBasis } from '../../model/law/basis.ts';
import { supervisionMeasures } from '../basis.ts';
import { once } from '../once.ts';
import { report } from '../report.ts';
import { defineRule } from '../rule.ts';
import type { Report } from '../rule.ts';
import { officersByCertificate, signaturesOf } from './signatures.ts';

/** Names of auxiliaries by agency. */
const auxiliaries = once(
  (corpus: Corpus): ReadonlySet<string> =>
    new Set(
      all(corpus, 'officer')
        .filter(({ value }) => value.auxiliary)
        .map(({ value }) => `${value.agency} ${value.name}`),
    ),
);

const checkDates = [
  '请核对执法日期和证件有效期，或改由持证人员签名',
  'Check the day and the validity',
] as const;

/** Why an officer could not act on a day; Chinese and English. */
function obstacle(officer: Officer, on: string): readonly [zh: string, en: string] | undefined {
  if (officer.auxiliary)
    return ['为执法辅助人员，不得以执法人员身份签名', 'is an auxiliary and may not sign'];
  if (officer.validFrom !== undefined && on < officer.validFrom)
    return [
      `的执法证自 ${formatChinese(officer.validFrom)}起有效，${formatChinese(on)}尚未生效`,
      `holds a certificate valid from ${officer.validFrom} only, not on ${on}`,
    ];
  if (officer.validTo !== undefined && on > officer.validTo)
    return [
      `的执法证已于 ${formatChinese(officer.validTo)}到期，${formatChinese(on)}无效`,
      `holds a certificate that expired on ${officer.validTo}, before ${on}`,
    ];
  if (officer.leftOn !== undefined && on >= officer.leftOn)
    return [`已于 ${formatChinese(officer.leftOn)}离岗`, `left on ${officer.leftOn}`];
  const suspended = officer.suspensions.find(({ from, to }) => on >= from && (to === undefined || on < to));
  return suspended
    ? [
        `的执法证自 ${formatChinese(suspended.from)}起被暂扣`,
        `had the certificate suspended from ${suspended.from}`,
      ]
    : undefined;
}

/** A further officer, and a place in a record where that officer signs; for the examples. */
const officer = (change: Record<string, unknown>) => [
  {
    kind: 'officer' as const,
    change: { id: '99990000077', name: '演示员庚', certificate: '99990000077', ...change },
  },
];
const another = (path: string) => ({
  [`${path}.name`]: '演示员庚',
  [`${path}.certificate`]: '99990000077',
});

/** Every officer a document names holds a certificate valid that day; auxiliaries do not sign. */
export const certificates = defineRule({
  code: 'officer/certificates',
  number: 'OFF-01',
  severity: 'error',
  title: {
    zh: '签名的执法人员持有当日有效的执法证，辅助人员不得签名',
    en: 'Officers who sign hold a certificate valid that day; auxiliaries do not sign',
  },
  basis: [formatBasis({ law: 'CF', article: 42, paragraph: 1 }), supervisionMeasures(8)],
  on: ['penalty', 'order', 'inspection', 'case', 'complaint', 'coercion'],
  whole: ['officer'],
  run: (entry, corpus) => {
    const { agency } = entry.value;
    const complete = find(corpus, 'agency', agency)?.value.practice.officersComplete ?? false;
    const reports: Report[] = [];
    for (const { path, on, people } of signaturesOf(entry as Entry, corpus))
      for (const [index, { name, certificate }] of people.entries()) {
        const holder = officersByCertificate(corpus).get(certificate);
        const at = `${path}.${index}.certificate`;
        if (!holder) {
          if (auxiliaries(corpus).has(`${agency} ${name}`))
            reports.push(
              report(
                at,
                `${name}为执法辅助人员，不得以执法人员身份签名`,
                `${name} is an auxiliary and may not sign`,
                { hint: ['请改由持证的执法人员签名', 'Let an officer with a certificate sign'] },
              ),
            );
          else if (complete)
            reports.push(
              report(
                at,
                `执法人员名录中没有证号 ${certificate}（${name}）`,
                `No officer on the register holds certificate ${certificate} (${name})`,
                { hint: ['请核对证号，或在 officers/ 中补录该人员', 'Check the number or add the officer'] },
              ),
            );
        } else if (holder.name !== name)
          reports.push(
            report(
              at,
              `证号 ${certificate} 应属${holder.name}，文书写为${name}`,
              `Certificate ${certificate} belongs to ${holder.name}, the document says ${name}`,
              { hint: ['请核对姓名和证号', 'Check the name and the number'] },
            ),
          );
        else {
          const why = obstacle(holder, on);
          if (why) reports.push(report(at, `${name}${why[0]}`, `${name} ${why[1]}`, { hint: checkDates }));
        }
      }
    return reports;
  },
  examples: [
    { title: '证件在有效期内' },
    { title: '证件当日到期仍有效', change: another('officers.0'), also: officer({ validTo: '2026-02-05' }) },
    {
      title: '处罚前一日证件到期',
      change: another('officers.0'),
      also: officer({ validTo: '2026-02-04' }),
      reports: ['officers.0.certificate'],
    },
    {
      title: '复查时证件已到期，下达指令时仍有效',
      kind: 'order',
      change: { ...another('officers.0'), ...another('rechecks.1.officers.0') },
      also: officer({ validTo: '2026-02-11' }),
      reports: ['rechecks.1.officers.0.certificate'],
    },
    {
      title: '证件在处罚决定之后才生效',
      change: another('officers.0'),
      also: officer({ validFrom: '2026-02-06' }),
      reports: ['officers.0.certificate'],
    },
    {
      title: '证件被暂扣期间检查',
      kind: 'inspection',
      change: another('record.officers.0'),
      also: officer({ suspensions: [{ from: '2026-01-12', to: '2026-01-13', reason: '年审未完成' }] }),
      reports: ['record.officers.0.certificate'],
    },
    {
      title: '证件在检查前一日发还',
      kind: 'inspection',
      change: another('record.officers.0'),
      also: officer({ suspensions: [{ from: '2026-01-05', to: '2026-01-12', reason: '年审未完成' }] }),
    },
    {
      title: '离岗当日签名',
      kind: 'order',
      change: another('officers.0'),
      also: officer({ leftOn: '2026-01-12' }),
      reports: ['officers.0.certificate'],
    },
    {
      title: '姓名与证号不符',
      change: { 'officers.0.name': '演示员丙' },
      reports: ['officers.0.certificate'],
    },
    {
      title: '辅助人员签名',
      change: { 'officers.1.name': '演示员癸', 'officers.1.certificate': '无' },
      also: [
        {
          kind: 'officer',
          change: { id: 'aux-1', name: '演示员癸', certificate: undefined, auxiliary: '是' },
        },
      ],
      reports: ['officers.1.certificate'],
    },
    {
      title: '持有证件的人员现为辅助人员',
      change: another('officers.0'),
      also: officer({ auxiliary: '是' }),
      reports: ['officers.0.certificate'],
    },
    { title: '名录不完整时不推断', change: another('officers.1') },
    {
      title: '名录完整而证号不在其中',
      change: another('officers.1'),
      around: { agency: { practice: { officersComplete: '是' } } },
      also: [
        {
          kind: 'officer',
          change: { id: '99990000002', name: '演示员乙', certificate: '99990000002' },
        },
      ],
      reports: ['officers.1.certificate'],
    },
  ],
});
