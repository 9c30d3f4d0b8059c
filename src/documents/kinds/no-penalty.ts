import { blankNoPenalty, deriveNoPenalty } from '../../derive/documents/no-penalty.ts';
import { defineDocument } from '../define.ts';
import { numberedShape, paragraphsShape, remediesShape } from '../shapes.ts';
import { partyShape } from '../shared-view.ts';
import { leaf, part } from '../view.ts';

/** 不予行政处罚决定书: a case that ends in no penalty. */
export const noPenalty = defineDocument({
  id: 'no-penalty',
  title: { zh: '不予行政处罚决定书', en: 'Decision to impose no penalty' },
  word: '不罚',
  of: 'case',
  scopes: ['party'],
  paper: 'form',
  view: part('不予行政处罚决定书', {
    ...numberedShape,
    ...partyShape,
    you: leaf('对当事人的称呼'),
    facts: paragraphsShape('违法事实'),
    evidence: leaf('证据').optional(),
    violated: leaf('违反的规定').optional(),
    suspected: leaf('涉嫌违反的规定').optional(),
    duty: leaf('有改正责任的当事人').optional(),
    reason: leaf('不予处罚理由'),
    basis: leaf('不予处罚依据'),
    education: part('教育', { text: leaf('教育情况'), basis: leaf('教育依据').optional() }).optional(),
    remedies: remediesShape,
  }),
  refuses: ({ decision }) =>
    decision?.kind === 'no-penalty'
      ? undefined
      : { zh: '该案没有作出不予行政处罚决定', en: 'the case did not end in a decision to impose no penalty' },
  sample: {
    case: {
      decision: {
        kind: 'no-penalty',
        on: '2026-02-05',
        docNumber: '（示）应急不罚〔2026〕1号',
        ground: 'first',
        reason: '你单位系初次违法，危害后果轻微并及时改正',
        education: '当面讲解安全生产教育和培训记录要求，当事人作出书面承诺。',
        approver: '安示范',
      },
      executions: undefined,
    },
  },
  derive: deriveNoPenalty,
  blank: blankNoPenalty,
});
