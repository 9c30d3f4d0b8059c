import type { Entry, Source } from '../model/corpus.ts';
import { describeKind } from '../model/describe.ts';
import type { Kind } from '../model/kind.ts';
import { kinds, type KindId } from '../model/kinds.ts';
import { problemsOf } from './problems.ts';
import type { Issue, Path, RawRecord } from './record.ts';
import { refUses, type RefUse } from './refs.ts';

/** A record judged by its schema: the entry, or what is wrong. The id is known even of many a bad record. */
export interface Judged {
  kind: KindId;
  source: Source;
  id?: string;
  /** Value of a record whose id follows from its other fields, once what they refer to is known. */
  idFrom?: Record<string, unknown>;
  entry?: Entry;
  /** What other records need to know of it; there is one where there is an entry. */
  summary?: Summary;
  issues: Issue[];
}

/** What is asked of a record when records are brought together, so that its value need not be at hand. */
export interface Summary {
  label: string;
  refs: readonly RefUse[];
}

/** Sums up a whole record. */
function summarise(kind: Kind, value: unknown): Summary {
  return { label: kind.label(value as never), refs: refUses(kind.id as KindId, value) };
}

/** Stands in for an id that is worked out from the record's other fields. */
const placeholder = 'id';

const startsWith = (path: Path, start: Path) => start.every((key, index) => path[index] === key);

/** A misspelt key explains the missing field, a text already reported explains that it cannot be decoded. */
function isExplained(issue: Issue, { issues, excused }: RawRecord): boolean {
  const reported = issues.some(
    (other) =>
      startsWith(issue.path, other.path) ||
      (other.covers !== undefined && startsWith(other.covers, issue.path)),
  );
  return reported || (excused?.some((path) => startsWith(path, issue.path)) ?? false);
}

function idFromName(issue: Issue, id: string): Issue {
  if (issue.path.length !== 1 || issue.path[0] !== 'id') return issue;
  return {
    ...issue,
    code: 'schema/id',
    message: {
      zh: `文件名“${id}”将作为编号，应只含小写字母、数字和连字符`,
      en: `The file name “${id}” becomes the id; it may hold only small letters, digits and hyphens`,
    },
    hint: { zh: '请改文件名，或在文件中写明 id', en: 'Rename the file or give an id in it' },
  };
}

/** Validates a record against its kind. */
export function validate(record: RawRecord): Judged {
  const kind: Kind = kinds[record.kind] as unknown as Kind;
  const known = record.issues;
  const origin = { kind: record.kind, source: record.source };
  const value = record.value;
  const isGroup = typeof value === 'object' && value !== null && !Array.isArray(value);
  const written = isGroup ? (value as Record<string, unknown>).id : undefined;
  const given = typeof written === 'string' ? written : undefined;
  const assumed = given ?? record.defaultId ?? (kind.defaultId ? placeholder : undefined);
  const input = isGroup && given === undefined && assumed !== undefined ? { ...value, id: assumed } : value;
  const result = kind.schema.safeParse(input);
  if (!result.success) {
    const found = problemsOf(result.error, describeKind(kind), input)
      .filter((issue) => !isExplained(issue, record))
      .map((issue) => (given === undefined && assumed !== undefined ? idFromName(issue, assumed) : issue));
    const id = given ?? record.defaultId;
    return { ...origin, ...(id !== undefined && { id }), issues: [...known, ...found] };
  }
  const checked = result.data as Record<string, unknown> & { id: string };
  const errors = record.spoiled || known.some(({ severity }) => (severity ?? 'error') === 'error');
  return {
    ...origin,
    ...(given === undefined && record.defaultId === undefined ? { idFrom: checked } : { id: checked.id }),
    ...(!errors && {
      summary: summarise(kind, checked),
      entry: { kind: record.kind, id: checked.id, value: checked, source: record.source } as unknown as Entry,
    }),
    issues: known,
  };
}
