import { formatChinese } from '../../base/dates.ts';
import { ageOn, readIdNumber } from '../../base/id-number.ts';
import { actKnownOn } from '../../model/penalty-file.ts';
import { formatBasis } from '../../model/law/basis.ts';
import { basisOn } from '../../model/law/former.ts';
import { report } from '../report.ts';
import { defineRule } from '../rule.ts';
import type { Report } from '../rule.ts';

/** Whoever is younger is not punished (行政处罚法 第三十条). */
const punishableFrom = 14;
/** Whoever is younger is punished lightly (行政处罚法 第三十条). */
const fullFrom = 18;

const person = (idNumber: string) => ({
  'party.type': 'person',
  'party.uscc': undefined,
  'party.idNumber': idNumber,
});

/** A person born on a day, without an identity number on file. */
const young = (born: string) => ({
  'party.type': 'person',
  'party.uscc': undefined,
  'party.born': born,
});

/**
 * Identity numbers are valid; nobody under 14 is punished, and the young only lightly. Their age at the act counts, which
 * was committed by the day it was found. No message repeats the number.
 */
export const naturalPerson = defineRule({
  code: 'party/natural-person',
  number: 'PTY-02',
  severity: 'error',
  title: {
    zh: '自然人身份号码正确，不处罚不满十四周岁的人',
    en: 'Identity numbers are valid and nobody under 14 is punished',
  },
  basis: ['《公民身份号码》（GB 11643—1999）', formatBasis({ law: 'CF', article: 30 })],
  on: ['penalty'],
  run: ({ value }) => {
    const { party, decidedOn } = value;
    const reports: Report[] = [];
    const reading = party.idNumber === undefined ? undefined : readIdNumber(party.idNumber);
    const identity = party.idType === undefined || /身份证/u.test(party.idType);
    if (reading && !reading.ok && identity)
      reports.push(
        report('party.idNumber', reading.why.zh, reading.why.en, {
          hint: ['请与证件核对；其他证件请填写证件类型', 'Compare with the document or give its type'],
        }),
      );
    const legal = party.legalRepId === undefined ? undefined : readIdNumber(party.legalRepId);
    if (legal && !legal.ok)
      reports.push(
        report('party.legalRepId', legal.why.zh, legal.why.en, {
          hint: ['请与证件核对', 'Compare with the document'],
        }),
      );
    const birth = reading?.ok ? reading.value.birth : party.born;
    if (reading?.ok && party.born !== undefined && party.born !== reading.value.birth)
      reports.push(
        report(
          'party.born',
          '出生日期与身份号码中的日期不一致',
          'The birth date is not that of the identity number',
          { hint: ['请与证件核对', 'Compare with the document'] },
        ),
      );
    if (reading?.ok && party.gender !== undefined && party.gender !== reading.value.sex)
      reports.push(
        report('party.gender', '性别与身份号码不一致', 'The sex is not that of the identity number', {
          hint: ['请与证件核对', 'Compare with the document'],
        }),
      );
    if (party.type !== 'person' || birth === undefined) return reports;
    const found = actKnownOn(value);
    const age = ageOn(birth, found);
    if (age < punishableFrom)
      reports.push(
        report(
          'party',
          `违法行为发现之日（${formatChinese(found)}）当事人 ${age} 周岁，不满 ${punishableFrom} 周岁的人不予行政处罚`,
          `The party was ${age} on ${found}, when the act was found; nobody under ${punishableFrom} is punished`,
          {
            hint: ['请核对证件，或作出不予处罚决定', 'Check the document'],
            basis: [basisOn({ law: 'CF', article: 30 }, decidedOn)],
          },
        ),
      );
    else if (age < fullFrom && !/轻|减/u.test(value.discretion?.level ?? ''))
      reports.push(
        report(
          'party',
          `违法行为发现之日（${formatChinese(found)}）当事人 ${age} 周岁，已满 ${punishableFrom} 周岁不满 ${fullFrom} 周岁的，应当从轻或者减轻行政处罚`,
          `The party was ${age} on ${found}, when the act was found; the penalty should be lightened`,
          {
            severity: 'warning',
            hint: ['请在裁量阶次中写明从轻或者减轻', 'State in the discretion that it is lightened'],
            basis: [basisOn({ law: 'CF', article: 30 }, decidedOn)],
          },
        ),
      );
    return reports;
  },
  examples: [
    { title: '单位当事人' },
    { title: '自然人，身份号码正确', change: person('99990019800101001X') },
    { title: '校验位不符', change: person('999900198001010011'), reports: ['party.idNumber'] },
    {
      title: '其他证件不按身份号码校验',
      change: { ...person('P12345678'), 'party.idType': '护照' },
    },
    {
      title: '法定代表人证件号码少一位',
      change: { 'party.legalRepId': '99990019800101001' },
      reports: ['party.legalRepId'],
    },
    {
      title: '出生日期、性别与身份号码不一致',
      change: { ...person('99990019800101001X'), 'party.born': '1980-01-10', 'party.gender': '女' },
      reports: ['party.born', 'party.gender'],
    },
    {
      title: '发现之日刚满十八周岁，裁量为一般',
      change: { ...young('2008-01-12'), 'discretion.level': '一般' },
    },
    { title: '发现之日差一天满十八周岁，裁量为较轻', change: young('2008-01-13') },
    {
      title: '发现之日差一天满十八周岁，决定时已满，裁量为一般',
      change: { ...young('2008-01-13'), 'discretion.level': '一般' },
      reports: ['party'],
      severity: 'warning',
    },
    { title: '发现之日刚满十四周岁，裁量为较轻', change: young('2012-01-12') },
    {
      title: '发现之日差一天满十四周岁，决定时已满',
      change: young('2012-01-13'),
      reports: ['party'],
    },
    {
      title: '没有检查日期的，以立案日期为发现之日',
      change: { ...young('2012-01-15'), inspectedOn: undefined },
      reports: ['party'],
    },
    {
      title: '旧法下也不处罚不满十四周岁的人',
      change: {
        'party.type': 'person',
        'party.uscc': undefined,
        'party.born': '2010-03-01',
        decidedOn: '2020-03-05',
      },
      reports: ['party'],
    },
    {
      title: '2021 年 7 月 14 日依旧法第二十五条',
      change: { ...person('999900201202060018'), decidedOn: '2021-07-14' },
      reports: ['party'],
    },
    {
      title: '2021 年 7 月 15 日起依第三十条',
      change: { ...person('999900201202060018'), decidedOn: '2021-07-15' },
      reports: ['party'],
    },
  ],
});
