import { readFileSync } from 'node:fs';
import type { PlainRecord, PlainSite } from '../../site-data.ts';

/** The site as JSON, read once. */
export const site = JSON.parse(readFileSync(process.env.BENCH_DATA ?? '', 'utf8')) as PlainSite;

/** A list of penalties on pages of fifty. */
export interface List {
  key: string;
  label: string;
  records: PlainRecord[];
}

const years = [...new Set(site.records.map(({ year }) => year))];
const kinds = [...new Set(site.records.flatMap((record) => record.kinds))];

/** The lists by year and by kind. */
export const lists: List[] = [
  ...years.map((year) => ({
    key: `year-${year}`,
    label: `${year}年`,
    records: site.records.filter((record) => record.year === year),
  })),
  ...kinds.map((kind) => ({
    key: `kind-${kind}`,
    label: kind,
    records: site.records.filter((record) => record.kinds.includes(kind)),
  })),
];

/** Rows on one page. */
export const perPage = 50;
