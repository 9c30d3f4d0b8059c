import { formatChinese } from '../../base/dates.ts';
import { readUscc } from '../../base/uscc.ts';
import type { Licence } from '../../model/kinds/licence.ts';
import { formatBasis } from '../../model/law/basis.ts';
import { usccHint } from '../party/uscc.ts';
import { report } from '../report.ts';
import { defineRule } from '../rule.ts';
import type { Report } from '../rule.ts';

const gives = new Set<Licence['decision']>(['granted', 'renewed', 'changed']);

function party({ party }: Licence): Report[] {
  const reports: Report[] = [];
  const add = (path: string, zh: string, en: string) =>
    reports.push(
      report(path, zh, en, { hint: ['双公示必填，请补充', 'The exchange list requires it; enter it'] }),
    );
  if (party.type === 'person') {
    if (party.idNumber === undefined)
      add('party.idNumber', '自然人应填写证件号码（不公示）', 'The identity number is missing (kept inside)');
    return reports;
  }
  if (party.uscc !== undefined) {
    const reading = readUscc(party.uscc);
    if (!reading.ok) reports.push(report('party.uscc', reading.why.zh, reading.why.en, { hint: usccHint }));
  } else if (
    [
      party.registration,
      party.organisationCode,
      party.taxCode,
      party.institutionCode,
      party.societyCode,
    ].every((code) => code === undefined)
  )
    add('party.uscc', '没有统一社会信用代码，也没有其他登记代码', 'The party has no code of any kind');
  if (party.type === 'unit' && party.legalRep === undefined)
    add('party.legalRep', '法人应填写法定代表人', 'The legal representative is missing');
  return reports;
}

function validity(value: Licence, today: string): Report[] {
  const { decision, validFrom, validTo, refusal, state, certificateNumber, certificateName } = value;
  const hint = ['请核对许可文书', 'Compare it with the document'] as const;
  const reports: Report[] = [];
  if (!gives.has(decision)) {
    if (refusal === undefined)
      reports.push(report('refusal', '不予、撤销或者注销许可应说明理由', 'The reason is missing', { hint }));
    if (state === 'valid')
      reports.push(
        report('state', '没有给予许可，当前状态应为“无效”', 'The state should be invalid', { hint }),
      );
    return reports;
  }
  if (validFrom === undefined || validTo === undefined)
    reports.push(
      report(
        validFrom === undefined ? 'validFrom' : 'validTo',
        '准予的许可应写明有效期起止，长期有效的填 2099-12-31',
        'A licence needs both days of validity; 2099-12-31 for no end',
        { hint },
      ),
    );
  else if (validTo < validFrom)
    reports.push(
      report(
        'validTo',
        `有效期至 ${formatChinese(validTo)}早于有效期自 ${formatChinese(validFrom)}`,
        `Valid to ${validTo}, before ${validFrom}`,
        { hint },
      ),
    );
  else if (validTo < today && state === 'valid')
    reports.push(
      report(
        'state',
        `有效期已于 ${formatChinese(validTo)}届满，当前状态应为“无效”`,
        `The licence ended on ${validTo}; the state should be invalid`,
        { severity: 'warning', hint },
      ),
    );
  if (certificateName !== undefined && certificateNumber === undefined)
    reports.push(report('certificateNumber', '有证书名称而没有许可编号', 'The number is missing', { hint }));
  return reports;
}

/** Licences carry the fields the national exchange list requires, and what follows from their kind. */
export const licenceRequired = defineRule({
  code: 'licence/required',
  number: 'LIC-02',
  severity: 'error',
  title: { zh: '行政许可双公示字段齐全、前后一致', en: 'Licences have all fields of the exchange list' },
  basis: [formatBasis({ law: 'N424' }), formatBasis({ law: 'XK', article: 38, paragraph: 2 })],
  on: ['licence'],
  run: ({ value }, { today }) => [...party(value), ...validity(value, today)],
  examples: [
    { title: '字段齐全' },
    { title: '没有信用代码', change: { 'party.uscc': undefined }, reports: ['party.uscc'] },
    {
      title: '没有信用代码，有工商注册号',
      change: { 'party.uscc': undefined, 'party.registration': '999900100000001' },
    },
    { title: '信用代码校验位错误', change: { 'party.uscc': '91999900MA0000015M' }, reports: ['party.uscc'] },
    { title: '没有法定代表人', change: { 'party.legalRep': undefined }, reports: ['party.legalRep'] },
    {
      title: '自然人没有证件号码',
      change: { 'party.type': '自然人', 'party.uscc': undefined },
      reports: ['party.idNumber'],
    },
    { title: '没有有效期', change: { validTo: undefined }, reports: ['validTo'] },
    { title: '有效期颠倒', change: { validTo: '2026-02-01' }, reports: ['validTo'] },
    {
      title: '期满而仍为有效',
      today: '2029-02-03',
      reports: ['state'],
      severity: 'warning',
    },
    { title: '期满当日', today: '2029-02-02' },
    { title: '没有许可编号', change: { certificateNumber: undefined }, reports: ['certificateNumber'] },
    {
      title: '不予许可没有理由而状态有效',
      change: { decision: '不予许可' },
      reports: ['refusal', 'state'],
    },
    {
      title: '不予许可，说明理由',
      change: { decision: '不予许可', refusal: '储存设施不符合安全条件。', state: '无效' },
    },
  ],
});
