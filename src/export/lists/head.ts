/**
 * The list of a register as data for narrowing and sorting it in the browser, below the folder of the list, e.g.
 * `/penalty/`. Records are counted from 0 in the order of the list; their rows stand on its pages, `perPage` each.
 *
 * - `list.json` ({@link ListHead}) names the facets with their values and counts; always read first.
 * - `list/<facet>-<n>.bin` hold the records with the nth value (`encodeSet`), unless they stand in the head.
 * - `list/sort-<name>-<n>.bin` hold the order by a number, the greatest first, three bytes a record.
 */
export interface ListHead {
  /** Changes with the content: put behind addresses so that no old file meets a new one. */
  version: string;
  total: number;
  perPage: number;
  facets: HeadFacet[];
  sorts: HeadSort[];
}

export interface HeadFacet {
  name: string;
  title: string;
  values: HeadValue[];
}

/** A value with how many records have it, and which: from one on, as a set in base64, or in a file of their own. */
export interface HeadValue {
  value: string;
  label: string;
  count: number;
  from?: number;
  set?: string;
}

/** A number the list can be sorted by. */
export interface HeadSort {
  name: string;
  title: string;
  /** Records that have the number; the others stand last. */
  count: number;
  /** In base64, when there is no file. */
  order?: string;
}

/** Records in one file of an order. */
export const perOrderFile = 4096;

/** Bytes of a record's number in an order: registers stay below 16 million records. */
export const orderBytes = 3;

/** Name below `list/` of the file with the records that have a value. */
export function setName(facet: string, position: number): string {
  return `${facet}-${position}.bin`;
}

/** Name below `list/` of a file of an order. */
export function orderName(sort: string, file: number): string {
  return `sort-${sort}-${file}.bin`;
}
