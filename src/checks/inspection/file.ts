import type { Inspection } from '../../model/kinds/inspection.ts';

/**
 * Records that hold anything of the inspection's file; a bare line of a ledger, as taken from tables of earlier years,
 * holds nothing of it and is not asked for what a file contains.
 */
export function hasInspectionFile(value: Inspection): boolean {
  return (
    value.scheme !== undefined ||
    value.moj !== undefined ||
    value.record !== undefined ||
    value.emergency !== undefined ||
    value.findings.length > 0 ||
    value.orders.length > 0
  );
}
