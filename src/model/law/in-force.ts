/** A row of law with its first and last day in force; without a last day it still is. */
export interface Dated {
  validFrom: string;
  validTo?: string;
}

/** First day of what has no known beginning. */
export const everSince = '';

/** Tells whether a row is in force on a day. All law is asked for its days here, and tests move them here. */
export function inForceOn({ validFrom, validTo }: Dated, date: string): boolean {
  return date >= validFrom && (validTo === undefined || date <= validTo);
}
