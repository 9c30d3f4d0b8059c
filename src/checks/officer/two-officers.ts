import type { Entry } from '../../model/corpus.ts';
import { formatBasis } from '../../model/law/basis.ts';
import { basisOn } from '../../model/law/former.ts';
import { report } from '../report.ts';
import { defineRule } from '../rule.ts';
import { signaturesOf } from './signatures.ts';
import { inForceOn } from '../../model/law/in-force.ts';
import { penaltyLaw2021 } from '../../model/law/turning-points.ts';

/** The norm that asks for two officers on a day: of coercion its own law, of all else 行政处罚法. */
const asked = (kind: Entry['kind'], date: string) =>
  kind === 'coercion'
    ? formatBasis({ law: 'QZ', article: 18, item: 2 })
    : basisOn({ law: 'CF', article: 42, paragraph: 1 }, date);

/** At least two officers inspect, interview, take evidence and handle a decision. */
export const twoOfficers = defineRule({
  code: 'officer/two-officers',
  number: 'OFF-02',
  severity: 'error',
  title: { zh: '执法人员不少于两人', en: 'At least two officers act' },
  basis: [formatBasis({ law: 'CF', article: 42, paragraph: 1 })],
  on: ['penalty', 'order', 'inspection', 'case', 'complaint', 'coercion'],
  run: (entry, corpus) =>
    signaturesOf(entry as Entry, corpus).flatMap(({ path, title, on, people }) => {
      // What is not recorded at all is for the rules on required content.
      if (people.length === 0) return [];
      // Since 2021-07-15 also an on-the-spot penalty takes two officers (行政处罚法 art. 42).
      if (entry.kind === 'penalty' && entry.value.procedure === 'spot' && !inForceOn(penaltyLaw2021, on))
        return [];
      const distinct = new Set(people.map(({ certificate }) => certificate)).size;
      if (distinct >= 2) return [];
      return [
        report(
          path,
          `${title}应不少于 2 人，实有 ${distinct} 人${people.length > distinct ? '（证号重复）' : ''}`,
          `At least 2 officers are needed, found ${distinct}`,
          {
            hint: ['请补全参加的执法人员及其证号', 'Name all officers who took part'],
            basis: [asked(entry.kind, on)],
          },
        ),
      ];
    }),
  examples: [
    { title: '两名执法人员' },
    {
      title: '只有一名执法人员',
      change: { officers: [{ name: '演示员甲', certificate: '99990000001' }] },
      reports: ['officers'],
    },
    {
      title: '同一人写了两遍',
      kind: 'order',
      change: {
        officers: [
          { name: '演示员甲', certificate: '99990000001' },
          { name: '演示员甲', certificate: '99990000001' },
        ],
      },
      reports: ['officers'],
    },
    {
      title: '检查记录只有一人签名',
      kind: 'inspection',
      change: { 'record.officers': [{ name: '演示员甲', certificate: '99990000001' }] },
      reports: ['record.officers'],
    },
    {
      title: '2021 年 7 月 15 日以前，当场处罚可由一人作出',
      change: {
        procedure: 'spot',
        decidedOn: '2021-07-14',
        officers: [{ name: '演示员甲', certificate: '99990000001' }],
      },
    },
    {
      title: '2021 年 7 月 15 日起，当场处罚也应由两人作出',
      change: {
        procedure: 'spot',
        decidedOn: '2021-07-15',
        officers: [{ name: '演示员甲', certificate: '99990000001' }],
      },
      reports: ['officers'],
    },
    {
      title: '2021 年以前普通程序也应有两人',
      change: { decidedOn: '2020-03-05', officers: [{ name: '演示员甲', certificate: '99990000001' }] },
      reports: ['officers'],
    },
  ],
});
