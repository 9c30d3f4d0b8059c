import type { Document, YAMLError } from 'yaml';
import type { Diagnostic } from '../base/diagnostic.ts';
import { yaml } from './parsers.ts';
import { readPlainYaml } from './plain-yaml.ts';
import { markLength, positionAt } from './position.ts';
import { explainNoRecord, explainYaml, tooDeep, tooManyAliases } from './yaml-problems.ts';
import { lossesOf, type Spelled } from './yaml-losses.ts';
import { firstSlip, slipAt } from './yaml-slips.ts';

/** Records of a YAML text, every scalar as text; `many` when they are items of a list or documents of a stream. */
export interface YamlContent {
  values: unknown[];
  many: boolean;
  diagnostics: Diagnostic[];
}

/** Every scalar is text: `007` keeps its zeros, `2026-03-05` is no moment in time, `no` is no truth value. */
export const yamlOptions = {
  schema: 'failsafe',
  prettyErrors: false,
  logLevel: 'silent',
  stringKeys: true,
  resolveKnownTags: false,
} as const;

function report(text: string, file: string, code: string, start: number, end: number): Diagnostic {
  const explained = explainYaml(code);
  const slip = explained.code === 'yaml/syntax' && code !== 'QUOTE' ? slipAt(text, start) : undefined;
  const hint = slip?.hint ?? explained.hint;
  const [from, to] = slip ? [slip.start, slip.end] : [start, end];
  return {
    code: explained.code,
    severity: 'error',
    file,
    ...positionAt(text, from),
    length: markLength(text, from, to),
    message: slip?.message ?? explained.message,
    ...(hint && { hint }),
  };
}

/** What to mark: the whole key that stands twice, and the quote that was opened rather than the end of the file. */
function markOf({ code, message, pos: [start, end] }: YAMLError, text: string): [string, number, number] {
  if (code === 'DUPLICATE_KEY') return [code, start, start + /^[^:\n]*/u.exec(text.slice(start))![0].length];
  const quote = code === 'MISSING_CHAR' ? /Missing closing (["'])/u.exec(message)?.[1] : undefined;
  const opened = quote === undefined ? -1 : text.lastIndexOf(quote, start - 1);
  return opened === -1 ? [code, start, end] : ['QUOTE', opened, text.length];
}

/** Of a document's errors: every duplicate key, and the first of the others, since one slip brings many. */
function errorsOf(document: Document.Parsed, text: string, file: string): Diagnostic[] {
  const found = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0]);
  const first = found.find(({ code }) => code !== 'DUPLICATE_KEY');
  return found
    .filter((error) => error === first || error.code === 'DUPLICATE_KEY')
    .map((error) => report(text, file, ...markOf(error, text)));
}

function whole(file: string, explained: ReturnType<typeof explainNoRecord>): Diagnostic {
  const { code, message, hint } = explained;
  return { code, severity: 'error', file, line: 1, message, ...(hint && { hint }) };
}

/** A file that is no record: the slip that explains it, at its place, else what was expected. */
function noRecord(text: string, file: string): Diagnostic {
  const explained = explainNoRecord(text);
  const slip = explained.code === 'yaml/no-record' ? firstSlip(text) : undefined;
  if (!slip) return whole(file, explained);
  const { message, hint, start, end } = slip;
  return {
    ...{ code: explained.code, severity: 'error', file, message, hint },
    ...positionAt(text, start),
    length: markLength(text, start, end),
  };
}

/** The parser names an alias without anchor, but not its place; otherwise it has counted too many aliases. */
function aliasProblem(text: string, file: string, message: string): Diagnostic {
  const name = /^Unresolved alias.*: (.+)$/su.exec(message)?.[1];
  const start = name === undefined ? -1 : text.indexOf(`*${name}`);
  if (start === -1) return whole(file, tooManyAliases);
  return report(text, file, 'BAD_ALIAS', start, start + name!.length + 1);
}

function failure(diagnostics: Diagnostic[]): YamlContent {
  return { values: [], many: false, diagnostics };
}

function parse(text: string): Document.Parsed[] | undefined {
  try {
    const documents = yaml().parseAllDocuments(text, yamlOptions);
    return Array.isArray(documents) ? documents : [];
  } catch (error) {
    // The parser recurses: brackets in brackets without end exhaust the stack.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** The scalars of a document, blocks of text excepted. */
function scalarsOf(document: Document.Parsed): Spelled[] {
  const found: Spelled[] = [];
  yaml().visit(document, {
    Scalar(_, { value, range, anchor, type }) {
      if (range && type !== 'BLOCK_LITERAL' && type !== 'BLOCK_FOLDED')
        found.push({ value, start: range[0], end: range[1], anchor });
    },
  });
  return found;
}

function readFully(text: string, file: string): YamlContent {
  const documents = parse(text);
  if (documents === undefined) return failure([whole(file, tooDeep)]);
  const diagnostics = documents.flatMap((document) => errorsOf(document, text, file));
  if (diagnostics.length > 0) return failure(diagnostics);
  const losses = lossesOf(documents.flatMap(scalarsOf), text);
  if (losses.length > 0)
    return failure(
      losses.map(({ code, message, hint, start, end }) => ({
        ...{ code, severity: 'error', file, message, hint },
        ...positionAt(text, start),
        length: markLength(text, start, end),
      })),
    );
  const values: unknown[] = [];
  try {
    for (const document of documents)
      if (document.contents !== null) values.push(document.toJS({ maxAliasCount: 100 }));
  } catch (error) {
    if (error instanceof ReferenceError) return failure([aliasProblem(text, file, error.message)]);
    if (error instanceof RangeError) return failure([whole(file, tooDeep)]);
    throw error;
  }
  const records = values.filter((value) => value !== '');
  if (records.length === 0 || records.some((value) => typeof value === 'string'))
    return failure([noRecord(text, file)]);
  const many = records.length > 1 || Array.isArray(records[0]);
  return { values: records.flat(), many, diagnostics: [] };
}

/** Reads a YAML text (or JSON, which is YAML): one record, a list of records, or a stream of documents. */
export function readYaml(text: string, file: string): YamlContent {
  const plain = readPlainYaml(text);
  return plain ? { values: [plain.value], many: false, diagnostics: [] } : readFully(text, file);
}
