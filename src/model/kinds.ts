import type * as z from 'zod';
import { agency } from './kinds/agency.ts';
import { caseKind } from './kinds/case.ts';
import { caseReview } from './kinds/case-review.ts';
import { checklist } from './kinds/checklist.ts';
import { coercion } from './kinds/coercion.ts';
import { complaint } from './kinds/complaint.ts';
import { dishonesty } from './kinds/dishonesty.ts';
import { draw } from './kinds/draw.ts';
import { enterprise } from './kinds/enterprise.ts';
import { inspection } from './kinds/inspection.ts';
import { licence } from './kinds/licence.ts';
import { officer } from './kinds/officer.ts';
import { order } from './kinds/order.ts';
import { page } from './kinds/page.ts';
import { penalty } from './kinds/penalty.ts';
import { plan } from './kinds/plan.ts';
import { publication } from './kinds/publication.ts';
import { quarter } from './kinds/quarter.ts';
import { randomItem } from './kinds/random-item.ts';
import { randomPool } from './kinds/random-pool.ts';
import { remedy } from './kinds/remedy.ts';
import { responsibility } from './kinds/responsibility.ts';
import { statistics } from './kinds/statistics.ts';
import { supervision } from './kinds/supervision.ts';
import { training } from './kinds/training.ts';
import { yearData } from './kinds/year-data.ts';

/** Every record kind. Adding a register is one schema file and one line here. */
export const kinds = {
  agency,
  responsibility,
  plan,
  statistics,
  penalty,
  order,
  case: caseKind,
  officer,
  enterprise,
  training,
  inspection,
  checklist,
  'random-item': randomItem,
  'random-pool': randomPool,
  draw,
  dishonesty,
  publication,
  quarter,
  'year-data': yearData,
  coercion,
  licence,
  complaint,
  supervision,
  'case-review': caseReview,
  remedy,
  page,
} as const;

export type KindId = keyof typeof kinds;

/** The value of a record, decoded and validated. */
export type RecordOf<K extends KindId> = z.output<(typeof kinds)[K]['schema']>;

export const kindIds = Object.keys(kinds) as KindId[];
