import type { ColumnPlan } from './column-plan.ts';
import { enforcementColumns } from './columns-of-enforcement.ts';
import { reportColumns } from './columns-of-reports.ts';

/** The columns of the site in order. */
export const columnPlans: readonly ColumnPlan[] = [...enforcementColumns, ...reportColumns];
