import { formatChinese } from '../../base/dates.ts';
import { find } from '../../model/corpus.ts';
import type { Corpus, Entry } from '../../model/corpus.ts';
import type { Officer } from '../../model/kinds/officer.ts';
import { formatBasis } from '../../model/law/basis.ts';
import { report } from '../report.ts';
import { defineRule } from '../rule.ts';
import { officersByCertificate, signaturesOf } from './signatures.ts';

interface Against {
  name?: string;
  uscc?: string;
  enterprise?: string;
}

/** Whom the record is about: name, credit code and, where it says so, the enterprise on the register. */
function partyOf(entry: Entry): Against {
  const { party, subject, enterprise } = entry.value as {
    party?: Against;
    subject?: Against;
    enterprise?: string;
  };
  const whom = party ?? subject;
  return { name: whom?.name, uscc: whom?.uscc, enterprise: enterprise ?? whom?.enterprise };
}

type Recusal = Officer['recusals'][number];

function meets(recusal: Recusal, party: Against, on: string, corpus: Corpus): boolean {
  if (recusal.from !== undefined && on < recusal.from) return false;
  if (recusal.to !== undefined && on > recusal.to) return false;
  const firm = recusal.enterprise === undefined ? undefined : find(corpus, 'enterprise', recusal.enterprise);
  const same = (a: string | undefined, b: string | undefined) => a !== undefined && a === b;
  return (
    same(recusal.enterprise, party.enterprise) ||
    same(recusal.uscc, party.uscc) ||
    same(recusal.name, party.name) ||
    same(firm?.value.uscc, party.uscc) ||
    same(firm?.value.name, party.name)
  );
}

/** A further officer with one relation, and a place in a record where that officer signs; for the examples. */
const related = (recusals: Record<string, unknown>) => [
  {
    kind: 'officer' as const,
    change: { id: '99990000077', name: '演示员庚', certificate: '99990000077', recusals: [recusals] },
  },
];
const another = (path: string) => ({
  [`${path}.name`]: '演示员庚',
  [`${path}.certificate`]: '99990000077',
});

/** An officer does not act against a party to whom a relation is recorded. */
export const recusal = defineRule({
  code: 'officer/recusal',
  number: 'OFF-03',
  severity: 'warning',
  title: { zh: '与当事人有回避关系的人员不参加办理', en: 'Officers related to a party take no part' },
  basis: [formatBasis({ law: 'CF', article: 43, paragraph: 1 })],
  on: ['penalty', 'order', 'inspection', 'case', 'complaint', 'coercion'],
  run: (entry, corpus) => {
    const party = partyOf(entry as Entry);
    return signaturesOf(entry as Entry, corpus).flatMap(({ path, on, people }) =>
      people.flatMap(({ name, certificate }, index) => {
        const officer = officersByCertificate(corpus).get(certificate);
        const found = officer?.recusals.find((each) => meets(each, party, on, corpus));
        return found
          ? [
              report(
                `${path}.${index}`,
                `${name}与“${party.name}”有回避关系，不应参加 ${formatChinese(on)}的执法活动`,
                `${name} is related to “${party.name}” and should not have acted on ${on}`,
                {
                  hint: [
                    '请更换执法人员；回避申请已审查的，在人员记录中写明截止日期',
                    'Let another officer act, or end the relation in the officer’s record',
                  ],
                },
              ),
            ]
          : [];
      }),
    );
  },
  examples: [
    { title: '没有回避关系' },
    {
      title: '与其他企业有回避关系',
      change: another('officers.0'),
      also: related({ uscc: '91999900MA0000197T', relation: 'interest' }),
    },
    {
      title: '曾在被检查企业任职',
      kind: 'inspection',
      change: another('record.officers.1'),
      also: related({ enterprise: 'songfeng', relation: 'former' }),
      reports: ['record.officers.1'],
    },
    {
      title: '与名录中的企业有回避关系，处罚记录只有信用代码',
      change: another('officers.0'),
      also: related({ enterprise: 'songfeng', relation: 'interest' }),
      reports: ['officers.0'],
    },
    {
      title: '与当事人同名的个人有回避关系',
      change: {
        ...another('officers.0'),
        'party.name': '墨十三',
        'party.type': 'person',
        'party.uscc': undefined,
      },
      also: related({ name: '墨十三', relation: 'party' }),
      reports: ['officers.0'],
    },
    {
      title: '回避关系截至处罚当日',
      change: another('officers.0'),
      also: related({ uscc: '91999900MA0000015N', relation: 'former', to: '2026-02-05' }),
      reports: ['officers.0'],
    },
    {
      title: '回避关系在处罚前一日已结束',
      change: another('officers.0'),
      also: related({ uscc: '91999900MA0000015N', relation: 'former', to: '2026-02-04' }),
    },
    {
      title: '复查时已有回避关系，下达指令时还没有',
      kind: 'order',
      change: { ...another('officers.0'), ...another('rechecks.1.officers.0') },
      also: related({ uscc: '91999900MA0000015N', relation: 'interest', from: '2026-02-12' }),
      reports: ['rechecks.1.officers.0'],
    },
  ],
});
