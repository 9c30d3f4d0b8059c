import { addDays, daysBetween, formatChinese } from '../../base/dates.ts';
import type { Coercion } from '../../model/kinds/coercion.ts';
import { formatBasis } from '../../model/law/basis.ts';
import { report } from '../report.ts';
import { defineRule } from '../rule.ts';
import type { Report } from '../rule.ts';
import { isSealing, testingDays } from './measures.ts';

/** Days of the term and of its one extension (行政强制法 art. 25(1), 32). */
const limit = 30;

function tooLong(path: string, from: string, to: string, spare: number): Report[] {
  if (to <= addDays(from, limit)) return [];
  return [
    report(
      path,
      `期限自 ${formatChinese(from)}至 ${formatChinese(to)}共 ${daysBetween(from, to)} 日，超过 ${limit} 日`,
      `The term from ${from} to ${to} is ${daysBetween(from, to)} days, more than ${limit}`,
      {
        hint: [
          spare > 0
            ? '检测鉴定期间另行计算，不要并入期限'
            : '情况复杂的，经负责人批准可以延长一次，另作延长决定',
          'A complex case may be extended once by a decision of its own; time of tests is kept apart',
        ],
      },
    ),
  ];
}

function extended(value: Coercion, today: string): Report[] {
  const spare = testingDays(value, today);
  return value.extensions.flatMap((extension, index) => {
    const at = `extensions.${index}`;
    const end = index === 0 ? value.to : value.extensions[index - 1]!.to;
    const reports: Report[] = [];
    if (index > 0)
      reports.push(
        report(
          at,
          '期限只能延长一次，这是又一次延长',
          'The term may be extended once; this is a further one',
          {
            hint: ['请核对延长决定', 'Check the decisions'],
          },
        ),
      );
    if (end !== undefined) {
      const last = addDays(end, spare);
      if (extension.on > last)
        reports.push(
          report(
            `${at}.on`,
            `延长决定日期 ${formatChinese(extension.on)}晚于原期限届满日 ${formatChinese(last)}`,
            `Extended on ${extension.on}, after the term ended on ${last}`,
            { hint: ['应在期限届满前决定延长', 'The extension must be decided before the term ends'] },
          ),
        );
      if (index === 0) reports.push(...tooLong(`${at}.to`, end, extension.to, spare));
    }
    if (extension.reason === undefined)
      reports.push(
        report(`${at}.reason`, '延长决定没有说明理由', 'The extension gives no reason', {
          hint: ['应书面告知当事人并说明理由', 'Tell the party in writing, with the reason'],
        }),
      );
    if (extension.by === undefined || extension.role === 'other')
      reports.push(
        report(
          extension.by === undefined ? `${at}.by` : `${at}.role`,
          '延长期限没有行政机关负责人批准',
          'The extension is not approved by the head of the agency',
          { hint: ['请填写批准延长的负责人', 'Enter the head who approved it'] },
        ),
      );
    return reports;
  });
}

/** Sealing, seizure and freezing last thirty days at most, extended once by thirty; time of tests told in writing is apart. */
export const coercionTerm = defineRule({
  code: 'coercion/term',
  number: 'COE-02',
  severity: 'error',
  title: {
    zh: '查封、扣押、冻结不超过三十日，延长一次不超过三十日',
    en: 'Sealing, seizure and freezing last thirty days, extended once by thirty',
  },
  basis: [formatBasis({ law: 'QZ', article: 25 }), formatBasis({ law: 'QZ', article: 32 })],
  on: ['coercion'],
  validFrom: '2012-01-01',
  run: ({ value }, { today }) => {
    if (!isSealing(value) && value.kind !== 'freeze') return [];
    const untold = value.testing.flatMap(({ toldOn }, index) =>
      toldOn === undefined
        ? [
            report(
              `testing.${index}.toldOn`,
              '检测鉴定期间没有书面告知当事人，不能从期限中扣除',
              'The party was not told of the test in writing, so its time counts into the term',
              { hint: ['请填写告知日期', 'Enter the date it was told'] },
            ),
          ]
        : [],
    );
    if (value.from === undefined || value.to === undefined)
      return [
        ...untold,
        report(value.from === undefined ? 'from' : 'to', '决定没有写明期限的起止', 'The term is not given', {
          hint: ['请填写强制期限起、止', 'Enter both days of the term'],
        }),
      ];
    return [
      ...untold,
      ...tooLong('to', value.from, value.to, testingDays(value, today)),
      ...extended(value, today),
    ];
  },
  examples: [
    { title: '三十日以内' },
    { title: '恰为三十日', change: { to: '2026-02-11' } },
    { title: '三十一日', change: { to: '2026-02-12' }, reports: ['to'] },
    { title: '没有期限', change: { to: undefined }, reports: ['to'] },
    {
      title: '届满前经批准延长三十日',
      change: {
        extensions: [
          {
            docNumber: '（示）应急查扣延期〔2026〕1号',
            on: '2026-02-10',
            to: '2026-03-12',
            reason: '案情复杂，鉴定结论待复核',
            by: '安示范',
            role: 'principal',
          },
        ],
      },
    },
    {
      title: '届满后才延长、没有理由和批准人、又一次延长',
      change: {
        extensions: [
          { docNumber: '（示）应急查扣延期〔2026〕1号', on: '2026-02-11', to: '2026-03-13' },
          {
            docNumber: '（示）应急查扣延期〔2026〕2号',
            on: '2026-03-12',
            to: '2026-03-20',
            reason: '案情复杂',
            by: '科长样例',
            role: 'other',
          },
        ],
      },
      reports: [
        'extensions.0.by',
        'extensions.0.on',
        'extensions.0.reason',
        'extensions.0.to',
        'extensions.1',
        'extensions.1.role',
      ],
    },
    {
      title: '已书面告知的检测期间不计入期限',
      change: {
        testing: [{ body: '示例检测中心', from: '2026-01-20', to: '2026-01-29', toldOn: '2026-01-20' }],
        extensions: [
          {
            docNumber: '（示）应急查扣延期〔2026〕1号',
            on: '2026-02-20',
            to: '2026-03-12',
            reason: '案情复杂',
            by: '安示范',
            role: 'principal',
          },
        ],
      },
    },
    {
      title: '检测期间没有告知',
      change: { testing: [{ body: '示例检测中心', from: '2026-01-20', to: '2026-01-29' }] },
      reports: ['testing.0.toldOn'],
    },
    { title: '停止供电没有法定期限', change: { kind: 'cut-power', to: undefined } },
    {
      title: '行政强制法施行以前不适用',
      change: { decidedOn: '2011-11-01', from: '2011-11-01', to: '2011-12-31' },
    },
    {
      title: '2011 年 12 月 31 日尚不适用',
      change: { decidedOn: '2011-12-31', from: '2011-12-31', to: '2012-02-29' },
    },
    {
      title: '2012 年 1 月 1 日起适用',
      change: { decidedOn: '2012-01-01', from: '2012-01-01', to: '2012-02-29' },
      reports: ['to'],
    },
  ],
});
