import type { Corpus, Entry } from '../../model/corpus.ts';
import { all } from '../../model/corpus.ts';
import type { Penalty } from '../../model/kinds/penalty.ts';
import { formatBasis } from '../../model/law/basis.ts';
import { citedSet } from '../case/linked.ts';
import { once } from '../once.ts';
import { report } from '../report.ts';
import { defineRule } from '../rule.ts';

/** Decisions that no longer stand punish nobody. */
function stands({ publication, remedies }: Penalty): boolean {
  const trigger = publication?.withdrawn?.trigger;
  const isGone = trigger !== undefined && trigger !== 'error' && trigger !== 'changed';
  return (
    !isGone &&
    remedies.every((each) => each.result !== 'revoked' && each.result !== 'illegal' && each.result !== 'void')
  );
}

/** What makes two fines ones for the same act: the party, the day or text of the finding, and a norm violated. */
function keysOf(value: Penalty, corpus: Corpus): string[] {
  const party = value.party.uscc ?? value.party.idNumber ?? value.party.name;
  const finding = value.inspectedOn ?? value.facts;
  const violated = [...value.violated, ...value.violations.flatMap((each) => each.violated)];
  return [...citedSet(violated, corpus)].map((norm) => [party, finding, norm].join('\n'));
}

/** Record → the earlier fine for the same act, and by which norm. */
const earlier = once(
  (corpus: Corpus): ReadonlyMap<string, { id: string; norm: string; docNumber: string }> => {
    const first = new Map<string, Entry<'penalty'>>();
    const doubles = new Map<string, { id: string; norm: string; docNumber: string }>();
    for (const entry of all(corpus, 'penalty')) {
      if (!entry.value.fine || !stands(entry.value)) continue;
      for (const key of keysOf(entry.value, corpus)) {
        const known = first.get(key);
        if (!known) first.set(key, entry);
        else if (!doubles.has(entry.id) && known.id !== entry.id)
          doubles.set(entry.id, {
            id: known.id,
            norm: key.split('\n').at(-1)!,
            docNumber: known.value.docNumber,
          });
      }
    }
    return doubles;
  },
);

/** One act is fined once; where several norms are broken the higher fine applies. */
export const twice = defineRule({
  code: 'penalty/twice',
  number: 'PEN-08',
  severity: 'warning',
  title: { zh: '同一违法行为不得给予两次以上罚款', en: 'One act is fined once' },
  basis: [formatBasis({ law: 'CF', article: 29 })],
  on: ['penalty'],
  run: ({ id }, corpus) => {
    const other = earlier(corpus).get(id);
    return other
      ? [
          report(
            'fine',
            `与 ${other.docNumber}（${other.id}）对同一当事人、同一次检查发现的违反${other.norm}的行为重复罚款`,
            `Fines the same party for the same finding under ${other.norm} as ${other.id}`,
            {
              hint: [
                '确系不同的行为，请在违法事实中分清；同一行为只罚一次，按罚款数额高的规定处罚',
                'If the acts differ, tell them apart in the facts; one act is fined once, by the higher norm',
              ],
            },
          ),
        ]
      : [];
  },
  examples: [
    { title: '一件处罚' },
    {
      title: '同一次检查、同一条款再次罚款',
      also: [{ kind: 'penalty', change: { id: '2026-002', docNumber: '（示）应急罚〔2026〕2号' } }],
      reports: ['2026-002:fine'],
    },
    {
      title: '法律名称写简称也是同一条款',
      also: [
        {
          kind: 'penalty',
          change: { id: '2026-002', violated: ['《安全生产法》第二十八条第四款'], violations: undefined },
        },
      ],
      reports: ['2026-002:fine'],
    },
    {
      title: '另一次检查',
      also: [{ kind: 'penalty', change: { id: '2026-002', inspectedOn: '2026-01-30' } }],
    },
    {
      title: '同一次检查的另一条款',
      also: [
        {
          kind: 'penalty',
          change: {
            id: '2026-002',
            violated: ['《中华人民共和国安全生产法》第三十六条第二款'],
            violations: undefined,
          },
        },
      ],
    },
    {
      title: '另一当事人',
      also: [
        { kind: 'penalty', change: { id: '2026-002', 'party.uscc': undefined, 'party.name': '示例乙公司' } },
      ],
    },
    {
      title: '第一次已被撤销',
      change: {
        remedies: [{ kind: '行政复议', body: '示例市人民政府', filedOn: '2026-02-20', result: '撤销' }],
      },
      also: [{ kind: 'penalty', change: { id: '2026-002' } }],
    },
    {
      title: '第二次不是罚款',
      also: [{ kind: 'penalty', change: { id: '2026-002', fine: undefined, kinds: ['警告'] } }],
    },
  ],
});
