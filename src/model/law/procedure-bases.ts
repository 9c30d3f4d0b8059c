import type { Basis } from './basis.ts';
import { inForceOn } from './in-force.ts';

/** What a document of a case may rest on in 行政处罚法. */
export type ProcedureBasisId =
  | 'filing'
  | 'certificates'
  | 'questioning'
  | 'evidence'
  | 'assistance'
  | 'recusal'
  | 'notice'
  | 'statement'
  | 'hearing'
  | 'hearing-procedure'
  | 'discussion'
  | 'legal-review'
  | 'term'
  | 'delay'
  | 'transfer';

interface ProcedureBasis {
  id: ProcedureBasisId;
  basis: Basis;
  validFrom: string;
  validTo?: string;
}

const before = (
  id: ProcedureBasisId,
  article: number,
  paragraph?: number,
  validFrom = '1996-10-01',
): ProcedureBasis => ({
  id,
  basis: { law: 'CF-2017', article, paragraph },
  validFrom,
  validTo: '2021-07-14',
});

const since = (id: ProcedureBasisId, article: number, paragraph?: number): ProcedureBasis => ({
  id,
  basis: { law: 'CF', article, paragraph },
  validFrom: '2021-07-15',
});

/** Provisions that documents of a case name, before and since 行政处罚法 was numbered anew on 2021-07-15. */
export const procedureBases: readonly ProcedureBasis[] = [
  // Before, no article spoke of opening a case.
  since('filing', 54, 2),
  before('certificates', 37, 1),
  since('certificates', 55, 1),
  before('questioning', 37, 1),
  since('questioning', 55, 2),
  before('evidence', 37, 2),
  since('evidence', 56),
  // Before, no article spoke of assistance.
  since('assistance', 26),
  before('recusal', 37, 3),
  since('recusal', 43),
  before('notice', 31),
  since('notice', 44),
  before('statement', 32),
  since('statement', 45),
  before('hearing', 42, 1),
  since('hearing', 63, 1),
  before('hearing-procedure', 42, 1),
  since('hearing-procedure', 64),
  before('discussion', 38, 2),
  since('discussion', 57, 2),
  // Review before a decision came with the amendment in force on 2018-01-01.
  before('legal-review', 38, 3, '2018-01-01'),
  since('legal-review', 58),
  // Before, no law set a term for decisions.
  since('term', 60),
  before('delay', 52),
  since('delay', 66, 2),
  before('transfer', 22),
  since('transfer', 27, 1),
];

/** The provision in force on a day; undefined where there was none. */
export function procedureBasis(id: ProcedureBasisId, date: string): Basis | undefined {
  return procedureBases.find((each) => each.id === id && inForceOn(each, date))?.basis;
}
