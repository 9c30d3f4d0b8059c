import type { Penalty } from './kinds/penalty.ts';

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
