import type { Diagnostic } from '../base/diagnostic.ts';
import type { Loaded } from '../content/load.ts';
import type { DocumentProblem } from '../documents/missing.ts';
import { describeKind } from '../model/describe.ts';
import { kinds } from '../model/kinds.ts';

/** Gives problems of documents the line and column of the field they speak of, or of the record where it lacks it. */
export function placeProblems(problems: readonly DocumentProblem[], loaded: Loaded): Diagnostic[] {
  return problems.map(({ record, path, ...problem }) => {
    const source = record && loaded.corpus.records[record.kind].get(record.id)?.source;
    if (!record || !path || !source) return problem;
    return { ...problem, ...loaded.locate(source, describeKind(kinds[record.kind]), { path }) };
  });
}
