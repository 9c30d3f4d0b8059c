import type { Text } from '../base/diagnostic.ts';
import { find } from '../model/corpus.ts';
import type { Corpus } from '../model/corpus.ts';
import type { Agency } from '../model/kinds/agency.ts';
import { formatBasis } from '../model/law/basis.ts';
import { publicationTerms } from '../model/law/publication-terms.ts';
import type { PublicationTerm } from '../model/law/publication-terms.ts';
import { agenciesOf, assessments, sharedDuties } from './readiness/assessments.ts';
import type { Readiness, Standing } from './readiness/duty.ts';
import { standing } from './readiness/duty.ts';
import { inForceOn } from '../model/law/in-force.ts';

export type { Readiness, Standing } from './readiness/duty.ts';

/** One duty of one agency. */
export interface DutyReadiness extends Standing {
  agency: string;
  agencyName: string;
  duty: string;
  what: Text;
  basis: string[];
}

/** Better first: what an agency above has done for a unit replaces what the unit lacks. */
const order: readonly Readiness[] = ['done', 'not-applicable', 'due', 'no-data', 'overdue'];

function standingOf(corpus: Corpus, id: string, agency: Agency, duty: PublicationTerm, depth = 0): Standing {
  const assess = assessments[duty.id];
  const found = assess
    ? assess({ corpus, today: corpus.today, id, agency, duty })
    : standing('no-data', '内容中没有可核对的记录', 'the content holds nothing of it');
  if (found.state === 'done' || !sharedDuties.has(duty.id) || agency.parent === undefined || depth > 9)
    return found;
  const superior = find(corpus, 'agency', agency.parent);
  if (!superior) return found;
  const shared = standingOf(corpus, superior.id, superior.value, duty, depth + 1);
  if (order.indexOf(shared.state) >= order.indexOf(found.state)) return found;
  return {
    ...shared,
    detail: {
      zh: `由${superior.value.name}统一公开：${shared.detail.zh}`,
      en: `by ${superior.id}: ${shared.detail.en}`,
    },
  };
}

/** Where every agency stands in each duty to publish that is in force today, agencies and duties in their order. */
export function readinessOf(corpus: Corpus): DutyReadiness[] {
  const { today } = corpus;
  const duties = publicationTerms.filter((duty) => inForceOn(duty, today));
  return agenciesOf(corpus).flatMap(({ id, value }) =>
    duties.map((duty) => ({
      agency: id,
      agencyName: value.name,
      duty: duty.id,
      what: duty.what,
      basis: duty.basis.map(formatBasis),
      ...standingOf(corpus, id, value, duty),
    })),
  );
}

/** Numbers of duties by state. */
export function countReadiness(rows: readonly DutyReadiness[]): Record<Readiness, number> {
  const counts: Record<Readiness, number> = {
    done: 0,
    due: 0,
    overdue: 0,
    'no-data': 0,
    'not-applicable': 0,
  };
  for (const { state } of rows) counts[state] += 1;
  return counts;
}
