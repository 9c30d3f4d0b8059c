import { formatChinese } from '../../base/dates.ts';
import { codePointLength } from '../../base/text.ts';
import type { Entry } from '../../model/corpus.ts';
import type { Penalty } from '../../model/kinds/penalty.ts';
import { formatBasis } from '../../model/law/basis.ts';
import {
  exchangeSince,
  licenceExchange,
  otherCodes,
  penaltyExchange,
} from '../../model/law/exchange-fields.ts';
import type { ExchangeField } from '../../model/law/exchange-fields.ts';
import { publicityPeriod } from '../../model/law/publicity.ts';
import { report } from '../report.ts';
import { defineRule } from '../rule.ts';
import type { Report } from '../rule.ts';

function valueAt(value: unknown, path: string): unknown {
  let at = value;
  for (const key of path.split('.')) at = (at as Record<string, unknown> | undefined)?.[key];
  return at;
}

/** Whether a field has to be there for this party; kinds of penalty are judged elsewhere. */
function isRequired({ required }: ExchangeField, party: { type: string }): boolean {
  if (required === 'always') return true;
  if (required === 'organisation') return party.type !== 'person';
  return required === party.type;
}

function ofField(field: ExchangeField, value: { party: { type: string } }): Report[] {
  const { path, orElse, length, name, code, judgedBy } = field;
  if (path === undefined) return [];
  const found = valueAt(value, path) ?? (orElse === undefined ? undefined : valueAt(value, orElse));
  if (found === undefined) {
    if (judgedBy !== undefined || !isRequired(field, value.party)) return [];
    if (path === 'party.uscc' && otherCodes.some((other) => valueAt(value, other) !== undefined)) return [];
    return [
      report(path, `缺少“${name}”（${code}）`, `${code} is missing`, {
        hint: [
          '双公示必填，请补充；不公示的字段只留存、报送',
          'The exchange list requires it; what is not shown is kept and handed over only',
        ],
      }),
    ];
  }
  const text = Array.isArray(found) ? found.join('；') : found;
  if (length === undefined || typeof text !== 'string' || text.length <= length) return [];
  const size = codePointLength(text);
  if (size <= length) return [];
  return [
    report(
      path,
      `“${name}”（${code}）应不超过 ${length} 字，实为 ${size} 字`,
      `${code} holds ${length} characters at most, found ${size}`,
      {
        hint: ['请精简，报送时超出部分会被截断', 'Shorten it; what is beyond is cut off when handed over'],
      },
    ),
  ];
}

/** Days of a penalty that follow from each other. */
function terms({ decidedOn, validUntil, publication, kinds, procedure }: Penalty): Report[] {
  const reports: Report[] = [];
  if (validUntil !== undefined && validUntil < decidedOn)
    reports.push(
      report(
        'validUntil',
        `处罚有效期 ${formatChinese(validUntil)}应不早于处罚决定日期 ${formatChinese(decidedOn)}`,
        `Valid until ${validUntil}, before the decision`,
        {
          hint: ['长期有效的填 2099-12-31', 'Write 2099-12-31 where there is no end'],
        },
      ),
    );
  const period = publicityPeriod({ date: decidedOn, kinds, procedure, class: publication?.class });
  const until = publication?.until;
  if (!period || until === undefined || publication?.withdrawn) return reports;
  const basis = [`《${period.source}》`];
  if (until < period.minUntil && period.shown)
    reports.push(
      report(
        'publication.until',
        `公示截止期 ${formatChinese(until)}应不早于最短公示期 ${formatChinese(period.minUntil)}`,
        `Shown until ${until}, the shortest term ends on ${period.minUntil}`,
        {
          basis,
          hint: [
            '提前终止公示的，填写信用修复或者撤回公示',
            'Where it ends early, enter the repair or the withdrawal',
          ],
        },
      ),
    );
  if (until > period.maxUntil)
    reports.push(
      report(
        'publication.until',
        `公示截止期 ${formatChinese(until)}应不晚于最长公示期 ${formatChinese(period.maxUntil)}`,
        `Shown until ${until}, the longest term ends on ${period.maxUntil}`,
        {
          basis,
          hint: ['请核对失信类别和截止期', 'Check the class and the day'],
        },
      ),
    );
  return reports;
}

/** Penalties and licences hold what the exchange list asks for, within its lengths; dates of showing keep to their terms. */
export const exchangeFields = defineRule({
  code: 'publication/exchange-fields',
  number: 'PUB-06',
  severity: 'error',
  title: { zh: '双公示字段齐全、长度和日期相符', en: 'The fields of the exchange list are there and fit' },
  basis: [formatBasis({ law: 'N424' })],
  validFrom: exchangeSince,
  on: ['penalty', 'licence'],
  run: (entry) => {
    const { kind, value } = entry as Entry<'penalty'> | Entry<'licence'>;
    // Entries taken over from another register are as that register gave them.
    if (value.dataSource !== undefined) return [];
    const table = kind === 'penalty' ? penaltyExchange : licenceExchange;
    const reports = table.flatMap((field) => ofField(field, value));
    return kind === 'penalty' ? [...reports, ...terms(value as Penalty)] : reports;
  },
  examples: [
    { title: '字段齐全' },
    { title: '没有信用代码，也没有其他代码', change: { 'party.uscc': undefined }, reports: ['party.uscc'] },
    {
      title: '没有信用代码，有工商注册号',
      change: { 'party.uscc': undefined, 'party.registration': '999900000000001' },
    },
    { title: '单位没有法定代表人', change: { 'party.legalRep': undefined }, reports: ['party.legalRep'] },
    {
      title: '个体工商户不填法定代表人',
      change: { 'party.type': '个体工商户', 'party.legalRep': undefined },
    },
    {
      title: '自然人没有证件类型和号码',
      change: { 'party.type': '自然人', 'party.uscc': undefined, 'party.legalRep': undefined },
      reports: ['party.idNumber', 'party.idType'],
    },
    { title: '没有违法行为类型，也没有案由', change: { reason: undefined }, reports: ['violationType'] },
    { title: '违法事实超过 5000 字', change: { facts: '违'.repeat(5001) }, reports: ['facts'] },
    { title: '处罚有效期早于决定', change: { validUntil: '2026-02-04' }, reports: ['validUntil'] },
    {
      title: '公示不足最短期限',
      change: { 'publication.until': '2026-12-31' },
      reports: ['publication.until'],
    },
    { title: '公示一年，恰为最短期限', change: { 'publication.until': '2027-02-05' } },
    { title: '公示超过三年', change: { 'publication.until': '2029-02-06' }, reports: ['publication.until'] },
    {
      title: '2026 年 4 月 1 日起一般失信最长一年',
      today: '2026-05-20',
      change: {
        decidedOn: '2026-04-10',
        publication: { on: '2026-04-14', until: '2028-04-10', class: '一般' },
      },
      reports: ['publication.until'],
    },
    {
      title: '2018 年 7 月以前没有双公示字段要求',
      change: { decidedOn: '2018-06-29', 'party.uscc': undefined, publication: undefined },
    },
    {
      title: '从其他名录转入的记录照原样',
      change: { 'party.uscc': undefined, dataSource: { name: '示例省应急管理厅' } },
    },
    {
      title: '许可内容超过 4000 字',
      kind: 'licence',
      change: { content: '甲'.repeat(4001) },
      reports: ['content'],
    },
    {
      title: '2018 年 6 月 30 日尚不适用',
      change: { decidedOn: '2018-06-30', 'party.legalRep': undefined, publication: undefined },
    },
    {
      title: '2018 年 7 月 1 日起适用',
      change: { decidedOn: '2018-07-01', 'party.legalRep': undefined, publication: undefined },
      reports: ['party.legalRep'],
    },
    {
      title: '2026 年 3 月 31 日的决定最长公示三年',
      today: '2026-05-20',
      change: {
        decidedOn: '2026-03-31',
        publication: { on: '2026-04-08', until: '2028-04-10', class: '一般' },
      },
    },
    {
      title: '2026 年 4 月 1 日的决定一般失信最长公示一年',
      today: '2026-05-20',
      change: {
        decidedOn: '2026-04-01',
        publication: { on: '2026-04-08', until: '2027-04-02', class: '一般' },
      },
      reports: ['publication.until'],
    },
    {
      title: '2023 年 4 月 30 日的决定最长公示一年',
      change: {
        decidedOn: '2023-04-30',
        publication: { on: '2023-05-08', until: '2024-05-01', class: '一般' },
        validUntil: undefined,
      },
      reports: ['publication.until'],
    },
    {
      title: '2023 年 5 月 1 日的决定最长公示三年',
      change: {
        decidedOn: '2023-05-01',
        publication: { on: '2023-05-08', until: '2026-05-01', class: '一般' },
        validUntil: undefined,
      },
    },
    {
      title: '2019 年 7 月 1 日以前没有公示期限的规定',
      change: {
        decidedOn: '2019-06-30',
        publication: { on: '2019-07-04', until: '2022-01-01', class: '一般' },
        validUntil: undefined,
      },
    },
    {
      title: '2019 年 7 月 1 日起最长公示一年',
      change: {
        decidedOn: '2019-07-01',
        publication: { on: '2019-07-04', until: '2022-01-01', class: '一般' },
        validUntil: undefined,
      },
      reports: ['publication.until'],
    },
  ],
});
