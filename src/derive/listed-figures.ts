/** Kinds whose single records may stand behind a number of a statistic. */
export type ListedKind = 'penalty' | 'licence' | 'coercion' | 'inspection';

/** Figures of monthly statistics whose single records may be public, and which of a month's records they count. */
export const listedFigures: Readonly<Record<string, { kind: ListedKind; sort?: string; money?: true }>> = {
  visits: { kind: 'inspection' },
  plannedVisits: { kind: 'inspection', sort: 'planned' },
  triggeredVisits: { kind: 'inspection', sort: 'triggered' },
  randomVisits: { kind: 'inspection', sort: 'random' },
  keyVisits: { kind: 'inspection', sort: 'key' },
  'measures.seal': { kind: 'coercion', sort: 'seal' },
  'measures.detain': { kind: 'coercion', sort: 'detain' },
  'measures.cutSupply': { kind: 'coercion', sort: 'cut-supply' },
  penalties: { kind: 'penalty' },
  'penaltyKinds.warning': { kind: 'penalty', sort: 'group-warning' },
  'penaltyKinds.fine': { kind: 'penalty', sort: 'fine' },
  'penaltyKinds.confiscation': { kind: 'penalty', sort: 'confiscation' },
  'penaltyKinds.suspension': { kind: 'penalty', sort: 'group-suspension' },
  'penaltyKinds.revocation': { kind: 'penalty', sort: 'revocation' },
  'penaltyKinds.restriction': { kind: 'penalty', sort: 'restriction' },
  'penaltyKinds.closure': { kind: 'penalty', sort: 'group-closure' },
  'penaltyKinds.detention': { kind: 'penalty', sort: 'detention' },
  'penaltyKinds.other': { kind: 'penalty', sort: 'other' },
  fines: { kind: 'penalty', money: true },
  finesRoutine: { kind: 'penalty', sort: 'before-accident', money: true },
  finesAccident: { kind: 'penalty', sort: 'after-accident', money: true },
  finesUnits: { kind: 'penalty', sort: 'of-units', money: true },
  finesPersons: { kind: 'penalty', sort: 'of-persons', money: true },
};

/** Figures of a month that pages show agency by agency and that open records. */
export const agencyFigures = ['visits', 'penalties', 'fines'] as const;

/** Figures of a quarterly analysis that open records. */
export const quarterLists: Readonly<Record<string, ListedKind>> = {
  visits: 'inspection',
  penalties: 'penalty',
  fines: 'penalty',
};

/** The tables of the yearly sheet. */
export const sheetNames = ['licences', 'penalties', 'coercion', 'inspections'] as const;
export type SheetName = (typeof sheetNames)[number];

/** What the columns of the yearly sheet count: records of one sort, or all (undefined). Other columns have no list. */
export const sheetLists: Readonly<
  Record<SheetName, { kind: ListedKind; sorts: Readonly<Record<string, string | undefined>> }>
> = {
  licences: { kind: 'licence', sorts: { granted: 'granted', refused: 'refused', revoked: 'revoked' } },
  penalties: {
    kind: 'penalty',
    sorts: {
      warning: 'warning',
      criticism: 'criticism',
      fine: 'fine',
      confiscation: 'confiscation',
      suspension: 'suspension',
      revocation: 'revocation',
      'stop-production': 'stop-production',
      other: 'other',
      decisions: undefined,
      amount: undefined,
    },
  },
  coercion: {
    kind: 'coercion',
    sorts: { seal: 'seal', detain: 'detain', freeze: 'freeze', total: undefined },
  },
  inspections: { kind: 'inspection', sorts: { inspections: undefined } },
};

/**
 * The agency whose records the total of a sheet counts; undefined for all. The total covers the units of the sheet: where
 * there is one unit, the list of all agencies would be too long.
 */
export function agencyOfTotal(rows: readonly { readonly unit: unknown }[]): string | undefined {
  return rows.length === 1 ? String(rows[0]!.unit) : undefined;
}
