import { find } from '../../model/corpus.ts';
import type { Corpus } from '../../model/corpus.ts';
import type { Agency } from '../../model/kinds/agency.ts';
import type { Penalty } from '../../model/kinds/penalty.ts';
import { formatBasis } from '../../model/law/basis.ts';
import { remediesFor } from '../../model/law/remedies.ts';
import type { Remedies } from '../../model/law/remedies.ts';
import { report } from '../report.ts';
import { defineRule } from '../rule.ts';
import type { Report } from '../rule.ts';

/** Names of departments, which since 2024 no longer review acts of local agencies. */
const department = /(厅|局|部|委员会|委|办公室)(?!人民政府)$/u;
const government = /政府$/u;

function lawFor(agency: Agency, date: string, procedure: Penalty['procedure']): Remedies | undefined {
  const { reviewBody, court, vertical } = agency.remedies;
  return remediesFor({ date, agencyKind: agency.type, procedure, reviewBody, court, vertical });
}

function ofAgency(value: Agency, today: string): Report[] {
  const law = lawFor(value, today, 'ordinary');
  const { reviewBody } = value.remedies;
  if (!law || law.bodies.includes('superior') || government.test(reviewBody)) return [];
  return [
    report(
      'remedies.reviewBody',
      `行政复议机关应为本级人民政府${value.government ? `“${value.government}”` : ''}，实为“${reviewBody}”`,
      `Review lies with the government of the same level, found “${reviewBody}”`,
      {
        basis: [...law.basis],
        hint: [
          '2024年1月1日起复议由本级人民政府管辖；实行垂直领导的机构请填“实行垂直领导：是”',
          'Since 2024-01-01 the government reviews; set vertical where the agency is led vertically',
        ],
      },
    ),
  ];
}

function bodyOf(told: NonNullable<Penalty['remedyText']>, agency: Agency, law: Remedies): Report[] {
  const body = told.reviewBody;
  const known = new Set([
    agency.remedies.reviewBody,
    ...(law.bodies.includes('government') && agency.government ? [agency.government] : []),
  ]);
  // Where the law lets the department above review, any department named may be it; its name is not on record.
  const wrong = body
    .split(/或者?|、/u)
    .map((name) => name.trim())
    .filter((name) => !known.has(name) && !(law.bodies.includes('superior') && department.test(name)));
  if (wrong.length === 0) return [];
  return [
    report(
      'remedyText.reviewBody',
      `告知的复议机关“${body}”应为“${agency.remedies.reviewBody}”${law.bodies.includes('superior') ? '' : '，上一级主管部门不再受理'}`,
      `Told to apply to “${body}”, expected “${agency.remedies.reviewBody}”`,
      {
        hint: [
          '请改正，或删去“决定书救济告知”由系统按决定日期生成',
          'Correct it, or leave it out to have it generated',
        ],
      },
    ),
  ];
}

function ofPenalty(value: Penalty, corpus: Corpus): Report[] {
  const told = value.remedyText;
  if (!told) return [];
  const agency = find(corpus, 'agency', value.agency)?.value;
  const law = agency && lawFor(agency, value.decidedOn, value.procedure);
  if (!agency || !law) return [];
  const reports = bodyOf(told, agency, law);
  if (told.reviewDays !== law.reviewDays)
    reports.push(
      report(
        'remedyText.reviewDays',
        `告知的复议期限应为 ${law.reviewDays} 日，实为 ${told.reviewDays} 日`,
        `Told ${told.reviewDays} days for review, the law gives ${law.reviewDays}`,
        { hint: ['告知错误的，复议期限最长可延至一年', 'A wrong term may extend it up to a year'] },
      ),
    );
  if (told.suitMonths !== law.suitMonths)
    reports.push(
      report(
        'remedyText.suitMonths',
        `告知的起诉期限应为 ${law.suitMonths} 个月，实为 ${told.suitMonths} 个月`,
        `Told ${told.suitMonths} months to sue, the law gives ${law.suitMonths}`,
        { hint: ['请改正起诉期限', 'Correct the term'] },
      ),
    );
  const first = law.mode === 'review-first' ? 'yes' : 'no';
  if (told.reviewFirst !== first)
    reports.push(
      report(
        'remedyText.reviewFirst',
        first === 'yes'
          ? '2024年1月1日起，对当场作出的处罚不服的，应当先申请行政复议，告知书应写明复议前置'
          : '该处罚不适用复议前置，当事人可以直接起诉',
        first === 'yes'
          ? 'Since 2024-01-01 penalties on the spot go to review before suit, which must be told'
          : 'Review need not precede suit here',
        { hint: [`“复议前置”应填“${first === 'yes' ? '是' : '否'}”`, `Set reviewFirst to ${first}`] },
      ),
    );
  if (told.court !== agency.remedies.court)
    reports.push(
      report(
        'remedyText.court',
        `告知的法院“${told.court}”与机构登记的管辖法院“${agency.remedies.court}”不一致`,
        `Told the court “${told.court}”, the agency has “${agency.remedies.court}”`,
        {
          severity: 'warning',
          hint: ['管辖法院有变动的，请更新机构的救济途径', 'Update the agency if the court changed'],
        },
      ),
    );
  return reports.map((each) => ({ ...each, basis: [...law.basis] }));
}

/** For examples: the remedies told, right unless said otherwise. */
const told = (more: Record<string, unknown> = {}) => ({
  reviewBody: '示例市人民政府',
  reviewDays: 60,
  court: '示例市示例区人民法院',
  suitMonths: 6,
  ...more,
});

/** What a decision tells of review and suit is right for its date, its agency and its procedure. */
export const remedies = defineRule({
  code: 'penalty/remedies',
  number: 'PEN-07',
  severity: 'error',
  title: { zh: '救济告知符合决定当日的法律', en: 'Remedies told are right for the day of the decision' },
  basis: [
    formatBasis({ law: 'FY', article: 20 }),
    formatBasis({ law: 'FY', article: 23 }),
    formatBasis({ law: 'FY', article: 24 }),
    formatBasis({ law: 'SS', article: 46 }),
  ],
  on: ['penalty', 'agency'],
  run: (entry, corpus) =>
    entry.kind === 'agency' ? ofAgency(entry.value, corpus.today) : ofPenalty(entry.value, corpus),
  examples: [
    { title: '不填则按法律生成' },
    {
      title: '告知正确',
      change: {
        remedyText: told(),
      },
    },
    {
      title: '2024 年起仍告知可向上级部门申请复议',
      change: {
        remedyText: told({ reviewBody: '示例市人民政府或者示例省应急管理厅' }),
      },
      reports: ['remedyText.reviewBody'],
    },
    {
      title: '2023 年的决定可以告知上级部门',
      change: {
        decidedOn: '2023-12-31',
        remedyText: told({ reviewBody: '示例市人民政府或者示例省应急管理厅' }),
      },
    },
    {
      title: '告知向别的人民政府申请复议',
      change: {
        decidedOn: '2023-12-29',
        remedyText: told({ reviewBody: '示例省人民政府' }),
      },
      reports: ['remedyText.reviewBody'],
    },
    {
      title: '垂直领导的机构告知向本级政府申请复议',
      change: {
        remedyText: told(),
      },
      around: { agency: { 'remedies.reviewBody': '示例矿山安全监察局', 'remedies.vertical': '是' } },
      reports: ['remedyText.reviewBody'],
    },
    {
      title: '期限告知错误',
      change: {
        remedyText: told({ reviewDays: 30, suitMonths: 3 }),
      },
      reports: ['remedyText.reviewDays', 'remedyText.suitMonths'],
    },
    {
      title: '2024 年起当场处罚未告知复议前置',
      change: {
        procedure: 'spot',
        remedyText: told(),
      },
      reports: ['remedyText.reviewFirst'],
    },
    {
      title: '2023 年的当场处罚没有复议前置',
      change: {
        procedure: 'spot',
        decidedOn: '2023-12-31',
        remedyText: told(),
      },
    },
    {
      title: '法院与机构登记不同',
      change: {
        remedyText: told({ court: '示例铁路运输法院' }),
      },
      reports: ['remedyText.court'],
      severity: 'warning',
    },
    {
      title: '机构登记的复议机关为上级部门',
      kind: 'agency',
      change: { 'remedies.reviewBody': '示例省应急管理厅' },
      reports: ['remedies.reviewBody'],
    },
    {
      title: '垂直领导的机构由上一级主管部门复议',
      kind: 'agency',
      change: {
        'remedies.reviewBody': '示例矿山安全监察局',
        'remedies.vertical': '是',
        government: undefined,
      },
    },
    {
      title: '2024 年 1 月 1 日起不得告知上级部门',
      change: {
        decidedOn: '2024-01-01',
        remedyText: told({ reviewBody: '示例市人民政府或者示例省应急管理厅' }),
      },
      reports: ['remedyText.reviewBody'],
    },
    {
      title: '2024 年 1 月 1 日起当场处罚须告知复议前置',
      change: {
        procedure: 'spot',
        decidedOn: '2024-01-01',
        remedyText: told(),
      },
      reports: ['remedyText.reviewFirst'],
    },
    {
      title: '2015 年 5 月 1 日以前的救济规定未收录，不核对',
      change: {
        decidedOn: '2015-04-30',
        remedyText: told({ reviewDays: 30 }),
      },
    },
    {
      title: '2015 年 5 月 1 日起复议期限为六十日',
      change: {
        decidedOn: '2015-05-01',
        remedyText: told({ reviewDays: 30 }),
      },
      reports: ['remedyText.reviewDays'],
    },
  ],
});
