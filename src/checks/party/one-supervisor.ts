import { enforcementOpinion } from '../../model/law/basis.ts';
import { find } from '../../model/corpus.ts';
import { report } from '../report.ts';
import { defineRule } from '../rule.ts';
import { enterprisesByCode } from './register.ts';

/** Every enterprise is supervised by exactly one agency; the same credit code does not occur under two. */
export const oneSupervisor = defineRule({
  code: 'party/one-supervisor',
  number: 'PTY-04',
  severity: 'error',
  title: { zh: '每家企业只有一个直接监管机构', en: 'Every enterprise has exactly one supervising agency' },
  basis: [enforcementOpinion(6)],
  on: ['enterprise'],
  run: ({ id, value }, corpus) => {
    const first = value.uscc === undefined ? undefined : enterprisesByCode(corpus).get(value.uscc)?.[0];
    if (!first || first.id === id) return [];
    const name = (agency: string) => find(corpus, 'agency', agency)?.value.name ?? agency;
    return first.supervisedBy === value.supervisedBy
      ? [
          report(
            'uscc',
            `信用代码 ${value.uscc} 已在记录 ${first.id} 列入名录`,
            `Credit code ${value.uscc} is already on the register in ${first.id}`,
            { hint: ['请删去重复的记录', 'Remove the repeat'] },
          ),
        ]
      : [
          report(
            'supervisedBy',
            `“${value.name}”应只有一个直接监管机构，记录 ${first.id} 为${name(first.supervisedBy)}，此处为${name(value.supervisedBy)}`,
            `“${value.name}” is supervised by ${first.supervisedBy} in ${first.id} and by ${value.supervisedBy} here`,
            { hint: ['请按分类分级方案确定一个监管机构', 'Decide on one agency by the scheme'] },
          ),
        ];
  },
  examples: [
    { title: '一家企业一个监管机构' },
    {
      title: '另一家企业由另一机构监管',
      also: [
        {
          kind: 'enterprise',
          change: { id: 'tinghai', uscc: '91999900MA0000197T', supervisedBy: 'shili-xi' },
        },
      ],
    },
    {
      title: '同一信用代码列在两个机构名下',
      also: [{ kind: 'enterprise', change: { id: 'songfeng-xi', supervisedBy: 'shili-xi' } }],
      reports: ['songfeng-xi:supervisedBy'],
    },
    {
      title: '同一信用代码列了两遍',
      also: [{ kind: 'enterprise', change: { id: 'songfeng-2' } }],
      reports: ['songfeng-2:uscc'],
    },
    {
      title: '没有信用代码的个体经营者不比较',
      change: { uscc: undefined },
      also: [{ kind: 'enterprise', change: { id: 'trader', uscc: undefined, supervisedBy: 'shili-xi' } }],
    },
  ],
});
