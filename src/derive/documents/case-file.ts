import type { Case } from '../../model/kinds/case/fields.ts';
import type { Penalty } from '../../model/kinds/penalty.ts';
import type { Act } from './act.ts';

/** Names of the evidence a case rests on; what was excluded is left out. */
export function evidenceNames(value: Case): string[] {
  const used = value.evidence.filter(({ excluded }) => excluded === undefined);
  return [...new Set(used.map(({ name }) => name))];
}

/** A penalty of a case, with its id. */
export interface CasePenalty {
  id: string;
  value: Penalty;
}

/** The penalties a case decided on, in its order. */
export function penaltiesOf({ value, find }: Pick<Act<'case'>, 'value' | 'find'>): CasePenalty[] {
  return (value.decision?.penalties ?? []).flatMap((id) => {
    const penalty = find('penalty', id) as Penalty | undefined;
    return penalty ? [{ id, value: penalty }] : [];
  });
}
