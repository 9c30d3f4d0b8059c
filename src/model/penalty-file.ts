import type { Penalty } from './kinds/penalty.ts';

/**
 * Last day on which the act can have been committed, as far as the record tells: it was found by then. Which law it broke
 * is decided by the day of the act, not of the decision (行政处罚法 art. 37).
 */
export function actKnownOn({ inspectedOn, filedOn, decidedOn }: Penalty): string {
  const known = inspectedOn ?? filedOn ?? decidedOn;
  return known < decidedOn ? known : decidedOn;
}

/** Records that hold anything of the case file; a bare entry of a public register holds nothing of it. */
export function hasCaseFile(value: Penalty): boolean {
  const { evidence, filedOn, inspectedOn, notice, officers, servedOn, violations } = value;
  return (
    [filedOn, inspectedOn, notice, servedOn].some((each) => each !== undefined) ||
    evidence.length > 0 ||
    officers.length > 0 ||
    violations.some((each) => each.evidence.length > 0)
  );
}
