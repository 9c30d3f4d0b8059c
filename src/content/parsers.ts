/**
 * Parsers of formats that a folder may well do without. Loading them takes longer than reading a hundred files, so it waits
 * until there is something for them; reading and placing are synchronous, hence `require`.
 */
import { createRequire } from 'node:module';

const load = createRequire(import.meta.url);

/** Reads what is more than plain YAML (`plain-yaml.ts`). */
export const yaml = () => load('yaml') as typeof import('yaml');

/** Reads CSV and its relatives. */
export const csv = () => load('csv-parse/sync') as typeof import('csv-parse/sync');
