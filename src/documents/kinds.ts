import { inspScheme } from './kinds/insp-scheme.ts';
import { inspApproval } from './kinds/insp-approval.ts';
import { inspNotice } from './kinds/insp-notice.ts';
import { inspRecord } from './kinds/insp-record.ts';
import { checkTable } from './kinds/check-table.ts';
import { inspResult } from './kinds/insp-result.ts';
import { onsiteMeasure } from './kinds/onsite-measure.ts';
import { rectifyOrder } from './kinds/rectify-order.ts';
import { recheck } from './kinds/recheck.ts';
import { evacuate } from './kinds/evacuate.ts';
import { annualPlan } from './kinds/annual-plan.ts';
import { decisionPerson, decisionUnit } from './kinds/decision.ts';
import { monthInspection } from './kinds/month-inspection.ts';
import { spotPerson, spotUnit } from './kinds/spot.ts';

/** Every document kind. Adding one is a template, a schema file and one line here. */
export const documentKinds = {
  'insp-scheme': inspScheme,
  'insp-approval': inspApproval,
  'insp-notice': inspNotice,
  'insp-record': inspRecord,
  'check-table': checkTable,
  'insp-result': inspResult,
  'onsite-measure': onsiteMeasure,
  'rectify-order': rectifyOrder,
  recheck,
  evacuate,
  'spot-unit': spotUnit,
  'spot-person': spotPerson,
  'decision-unit': decisionUnit,
  'decision-person': decisionPerson,
  'month-inspection': monthInspection,
  'annual-plan': annualPlan,
} as const;

export type DocumentKindId = keyof typeof documentKinds;

/** Tells whether there is a document kind of that name. */
export function isDocumentKind(name: string): name is DocumentKindId {
  return Object.hasOwn(documentKinds, name);
}
