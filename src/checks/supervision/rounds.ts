import { groupBy } from '../../base/order.ts';
import { all } from '../../model/corpus.ts';
import type { Corpus } from '../../model/corpus.ts';
import type { Supervision } from '../../model/kinds/supervision.ts';
import { once } from '../once.ts';

/** Comprehensive supervisions by the agency that held them. */
export const comprehensiveBy = once((corpus: Corpus): ReadonlyMap<string, Supervision[]> =>
  groupBy(
    all(corpus, 'supervision')
      .map(({ value }) => value)
      .filter(({ mode }) => mode === 'comprehensive'),
    ({ agency }) => agency,
  ),
);
