import { formatCitation } from '../../base/citation.ts';
import type { Corpus, Entry } from '../../model/corpus.ts';
import { all, find } from '../../model/corpus.ts';
import type { Agency } from '../../model/kinds/agency.ts';
import type { Case } from '../../model/kinds/case/fields.ts';
import type { Penalty } from '../../model/kinds/penalty.ts';
import type { Measure } from '../../model/law/major-cases.ts';
import { findRegulation } from '../../model/law/regulations.ts';
import { citationsIn } from '../citations.ts';
import { once } from '../once.ts';

/** Penalty id → cases that name it as their decision, in the order of ids. */
export const casesByPenalty = once((corpus: Corpus): ReadonlyMap<string, Entry<'case'>[]> => {
  const cases = new Map<string, Entry<'case'>[]>();
  for (const entry of all(corpus, 'case'))
    for (const id of entry.value.decision?.penalties ?? []) {
      const known = cases.get(id);
      if (known) known.push(entry);
      else cases.set(id, [entry]);
    }
  return cases;
});

/** The penalties a case ended in, those that are there. */
export function penaltiesOf(value: Case, corpus: Corpus): Entry<'penalty'>[] {
  return (value.decision?.penalties ?? []).flatMap((id) => find(corpus, 'penalty', id) ?? []);
}

/** The agency that handles a case or made a decision. */
export function agencyOf(value: Pick<Case | Penalty, 'agency'>, corpus: Corpus): Agency | undefined {
  return find(corpus, 'agency', value.agency)?.value;
}

/** What a penalty imposes, as the law on hearings and discussion asks. */
export function measureOf({ kinds, fine, confiscated, party }: Penalty): Measure {
  return { kinds, fine, confiscated, subject: party.type === 'person' ? 'person' : 'unit' };
}

/** Canonical text of each place cited, so that aliases and editions of one law compare equal. */
export function citedSet(texts: readonly string[], corpus: Corpus): Set<string> {
  const cited = new Set<string>();
  for (const text of texts) {
    const citations = citationsIn(text, corpus);
    if (citations.length === 0) cited.add(text);
    for (const { law, locators } of citations) {
      const title = findRegulation(law)?.title ?? law;
      if (locators.length === 0) cited.add(formatCitation({ law: title, locators: [] }));
      for (const locator of locators) cited.add(formatCitation({ law: title, locators: [locator] }));
    }
  }
  return cited;
}
