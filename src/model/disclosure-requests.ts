import { requestItems } from './kinds/disclosure.ts';
import type { YearData } from './kinds/year-data.ts';

export type DisclosureRequest = NonNullable<YearData['disclosure']>['requests'][number];
export type RequestItem = DisclosureRequest['item'];

/** Who asks, in the columns of the national form: natural persons, then bodies of five kinds. */
export const applicants = ['person', 'company', 'research', 'welfare', 'legal', 'others'] as const;
export type Applicant = (typeof applicants)[number];
export type RequestCounts = Record<Applicant, number>;

export const requestItemIds = Object.keys(requestItems) as RequestItem[];

/** Lines that say what came in; all others say what became of it. */
export const isIncoming = (item: RequestItem): boolean => item === 'received' || item === 'carried';

/** Requests by applicant, each line counted as often as `sign` says. */
export function sumRequests(
  requests: readonly DisclosureRequest[],
  sign: (item: RequestItem) => number,
): RequestCounts {
  const sum = { person: 0, company: 0, research: 0, welfare: 0, legal: 0, others: 0 };
  for (const request of requests)
    for (const each of applicants) sum[each] += sign(request.item) * request[each];
  return sum;
}

/** Requests in hand less those answered: what is carried to the next year. */
export const carriedOn = (requests: readonly DisclosureRequest[]): RequestCounts =>
  sumRequests(requests, (item) => (isIncoming(item) ? 1 : -1));
