import { all, find } from '../../model/corpus.ts';
import type { Corpus } from '../../model/corpus.ts';
import type { Publication } from '../../model/kinds/publication.ts';
import { formatBasis } from '../../model/law/basis.ts';
import { once } from '../once.ts';
import { report } from '../report.ts';
import { defineRule } from '../rule.ts';
import type { Report } from '../rule.ts';

/** What is published, whichever the carrier. */
const subject = ({ about, record }: Publication) => `${about} ${record}`;

/** The first event of each index number, and the first numbered event of each record. */
const ledger = once((corpus: Corpus) => {
  const byNumber = new Map<string, { id: string; subject: string }>();
  const bySubject = new Map<string, { id: string; number: string }>();
  for (const { id, value } of all(corpus, 'publication')) {
    const number = value.indexNumber;
    if (number === undefined) continue;
    if (!byNumber.has(number)) byNumber.set(number, { id, subject: subject(value) });
    if (!bySubject.has(subject(value))) bySubject.set(subject(value), { id, number });
  }
  return { byNumber, bySubject };
});

/** An index number is of its agency and year, belongs to one record alone, and a record keeps the one it has. */
export const indexNumber = defineRule({
  code: 'publication/index-number',
  number: 'PUB-10',
  severity: 'error',
  title: {
    zh: '索引号不重复，同一内容的索引号不变',
    en: 'Index numbers are unique and stay with their record',
  },
  basis: [formatBasis({ law: 'GK', article: 12 })],
  validFrom: '2019-05-15',
  on: ['publication'],
  run: ({ id, value }, corpus) => {
    const { bySubject, byNumber } = ledger(corpus);
    const number = value.indexNumber;
    const known = bySubject.get(subject(value));
    if (number === undefined)
      return value.channel === 'website' && !known
        ? [
            report('', '没有索引号，目录中无法检索', 'There is no index number', {
              severity: 'warning',
              hint: [
                '请按“机构代码/年份-五位序号”接着编号',
                'Give it the next number: organisation code/year-serial',
              ],
            }),
          ]
        : [];
    const reports: Report[] = [];
    const wrong = (zh: string, en: string, hint: readonly [string, string]) =>
      reports.push(report('indexNumber', `索引号“${number}”${zh}`, `${number} ${en}`, { hint }));
    const [code, rest = ''] = number.split('/');
    const agency = find(corpus, 'agency', value.agency)?.value;
    if (agency && code !== agency.uscc.slice(8, 17))
      wrong(
        `中的机构代码应为${agency.name}的 ${agency.uscc.slice(8, 17)}`,
        `should start with ${agency.uscc.slice(8, 17)}`,
        ['机构代码是统一社会信用代码的第 9 至 17 位', 'It is characters 9 to 17 of the credit code'],
      );
    const year = (value.createdOn ?? value.publishedOn).slice(0, 4);
    if (rest.slice(0, 4) !== year)
      wrong(`的年份应为信息生成的 ${year} 年`, `should be of ${year}`, [
        '请核对信息生成日期',
        'Check the date of creation',
      ]);
    const owner = byNumber.get(number)!;
    if (owner.subject !== subject(value))
      wrong(`已用于“${owner.id}”，不得再给别的内容`, `already belongs to ${owner.id}`, [
        '请改用下一个序号',
        'Take the next number',
      ]);
    else if (known && known.number !== number && known.id !== id)
      wrong(
        `与同一内容先前的“${known.number}”（${known.id}）不同，应保持不变`,
        `differs from ${known.number} of the same record`,
        ['请改回先前的索引号', 'Use the earlier number'],
      );
    return reports;
  },
  examples: [
    { title: '索引号相符' },
    { title: '没有索引号', change: { indexNumber: undefined }, reports: [''], severity: 'warning' },
    { title: '机构代码不符', change: { indexNumber: 'MB0000027/2026-00001' }, reports: ['indexNumber'] },
    { title: '年份不符', change: { indexNumber: 'MB0000019/2025-00001' }, reports: ['indexNumber'] },
    {
      title: '两条内容用了同一个索引号',
      also: [
        {
          kind: 'publication',
          change: { id: 'statistics-2026-02', about: '月度监督检查统计', record: 'shili-2026-02' },
        },
      ],
      reports: ['statistics-2026-02:indexNumber'],
    },
    {
      title: '同一内容在两个渠道，索引号相同',
      also: [{ kind: 'publication', change: { id: 'penalty-2026-001-credit', channel: '信用中国' } }],
    },
    {
      title: '同一内容换了索引号',
      also: [
        {
          kind: 'publication',
          change: { id: 'penalty-2026-001-z', channel: '信用中国', indexNumber: 'MB0000019/2026-00002' },
        },
      ],
      reports: ['penalty-2026-001-z:indexNumber'],
    },
    {
      title: '2019 年条例修订前没有索引号的要求',
      change: { publishedOn: '2019-05-10', createdOn: undefined, indexNumber: undefined },
    },
    {
      title: '2019 年 5 月 14 日尚不适用',
      change: { publishedOn: '2019-05-14', createdOn: undefined, indexNumber: undefined },
    },
    {
      title: '2019 年 5 月 15 日起适用',
      change: { publishedOn: '2019-05-15', createdOn: undefined, indexNumber: undefined },
      reports: [''],
      severity: 'warning',
    },
  ],
});
