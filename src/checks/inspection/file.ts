import type { Inspection } from '../../model/kinds/inspection.ts';
import { formatBasis } from '../../model/law/basis.ts';
import { inForceOn } from '../../model/law/in-force.ts';
import { safetyLaw2021 } from '../../model/law/turning-points.ts';

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

/** The norm on records of inspections: article 65 of the law of 2014, 68 since 2021-09-01. */
export function recordBasis(date: string): string {
  return inForceOn(safetyLaw2021, date)
    ? formatBasis({ law: 'AQ', article: 68 })
    : '《中华人民共和国安全生产法》（2014年修正）第六十五条';
}
