import { hasErrors, type Diagnostic } from '../../base/diagnostic.ts';
import type { KindId } from '../../model/kinds.ts';
import { chooseTables } from './choose-table.ts';
import { importTable } from './import-table.ts';
import type { ImportedTable } from './imported.ts';
import { emptyMapping, type Mapping } from './mapping.ts';
import { openTables } from './open-tables.ts';
import { placeMappingProblems, readMapping } from './read-mapping.ts';
import { resolveMapping } from './resolve-mapping.ts';

/** What to import: the file’s bytes, the kind, and how to read it. */
export interface ImportRequest {
  /** Name in messages. */
  file: string;
  bytes: Uint8Array;
  kind: KindId;
  /** Text of a mapping file and its name. */
  map?: { file: string; text: string };
  /** Sheet or table, by name or number; overrides the mapping’s. */
  table?: string;
  /** Agency of rows that name none. */
  agency?: string;
}

/** What came of a file: its tables, and what is wrong with the file or the mapping as a whole. */
export interface ImportedFile {
  tables: ImportedTable[];
  diagnostics: Diagnostic[];
}

/** Lets an agency given beside the mapping stand where neither mapping nor row names one. */
function withAgency(mapping: Mapping, agency: string | undefined): Mapping {
  if (agency === undefined) return mapping;
  return { ...mapping, defaults: new Map([...mapping.defaults, ['agency', { text: agency, at: [] }]]) };
}

/** Reads a file’s tables into records and refusals; nothing is written. */
export async function readImport(request: ImportRequest): Promise<ImportedFile> {
  const { file, bytes, kind, map } = request;
  const read = map ? readMapping(map.text, map.file) : { mapping: emptyMapping, diagnostics: [] };
  if (read.diagnostics.length > 0) return { tables: [], diagnostics: read.diagnostics };
  const { resolved, problems } = resolveMapping(withAgency(read.mapping, request.agency), kind);
  if (problems.length > 0)
    return { tables: [], diagnostics: placeMappingProblems(problems, map?.text ?? '', map?.file ?? file) };
  const opened = await openTables(bytes, file, read.mapping.rows);
  if (hasErrors(opened.diagnostics) || opened.tables.length === 0)
    return { tables: [], diagnostics: opened.diagnostics };
  const { chosen, diagnostics } = chooseTables(opened.tables, resolved, request.table ?? read.mapping.table);
  return {
    tables: chosen.map((table) => importTable(table, resolved)),
    diagnostics: [...opened.diagnostics, ...diagnostics],
  };
}
