import { append } from '../base/append.ts';
import { compareDiagnostics, type Diagnostic, type Place, type Severity, type Text } from '../base/diagnostic.ts';
import { compareText } from '../base/order.ts';
import { makeCorpus, type Corpus, type Entry, type Source } from '../model/corpus.ts';
import { describeKind, type Field } from '../model/describe.ts';
import { kinds, type KindId } from '../model/kinds.ts';
import { sortFiles, type ContentFile, type Sorted } from './files.ts';
import { joinRecords } from './join.ts';
import { judgeFile, type FileMemory } from './judge.ts';
import { makeLocate, type Locate } from './locate.ts';
import { showText } from './open-files.ts';

import { strangeRegions } from './read-outline.ts';
import { placeholderSettings, readSettings, settingsField } from './read-settings.ts';
import type { Issue } from './record.ts';
import { checkRef } from './refs.ts';
import { setAt } from './stored.ts';
import type { Head } from './table-head.ts';
import type { Judged } from './validate.ts';
import { disk, type Effects } from './walk.ts';

/** Where content lies and the day it is taken to be. */
export interface LoadOptions {
  /** Content roots, e.g. `['content']`; a private root may lie elsewhere. */
  roots: readonly string[];
  /** Civil date. */
  today: string;
  /** How files are reached; the disk unless said otherwise. */
  effects?: Effects;
  /** Keeps what is known of files between runs. */
  memory?: FileMemory;
  /** Kinds whose files are not listed on purpose: references to their records are taken as they stand. */
  unread?: readonly KindId[];
}

/** Content as loaded: the records that are whole, and everything that is wrong, in order of files and places. */
export interface Loaded {
  corpus: Corpus;
  diagnostics: Diagnostic[];
  /** Content files read, settings included. */
  files: number;
  /** Records that were read but left out of the corpus for their errors: no rule has seen them. */
  leftOut: number;
  /** Path on the disk of a file named in a diagnostic. */
  pathOf(file: string): string;
  /** Text of a file named in a diagnostic, for code frames; undefined for workbooks and unreadable files. */
  textOf(file: string): string | undefined;
  locate: Locate;
  /** Where a record that was left out for its errors lies: its first error, undefined where there is no such record. */
  faultOf(kind: KindId, id: string): Place | undefined;
}

/** A finding of a rule, as far as placing it needs it. */
export interface Placeable {
  code: string;
  severity: Severity;
  kind: KindId;
  id: string;
  path: (string | number)[];
  message: Text;
  hint?: Text;
  basis?: string[];
}

/** Names roots in messages: nothing for a single one, else the folder's name, or the whole path where names repeat. */
function prefixesOf(roots: readonly string[]): string[] {
  if (roots.length === 1) return [''];
  const last = (root: string) => root.replace(/[\\/]+$/u, '').split(/[\\/]/u).at(-1)!;
  return roots.map((root) => {
    const name = last(root);
    return `${roots.filter((other) => last(other) === name).length > 1 ? root : name}/`;
  });
}

function listRoots(roots: readonly string[], effects: Effects): Sorted {
  const all: Sorted = { files: [], settings: [], diagnostics: [] };
  const prefixes = prefixesOf(roots);
  for (const [index, root] of roots.entries()) {
    const listing = effects.list(root);
    if (!listing.ok) {
      const { code, why, hint } = listing;
      all.diagnostics.push({ code, severity: 'error', file: root, message: why, ...(hint && { hint }) });
      continue;
    }
    const sorted = sortFiles(root, prefixes[index]!, listing.value);
    append(all.files, sorted.files);
    append(all.settings, sorted.settings);
    append(all.diagnostics, sorted.diagnostics);
    if (listing.value.every(({ type }) => type === 'folder'))
      all.diagnostics.push({
        code: 'file/empty-root',
        severity: 'error',
        file: root,
        message: { zh: '内容文件夹是空的', en: 'The content folder is empty' },
        hint: { zh: '请检查 --content 所指的文件夹', en: 'Check the folder given with --content' },
      });
  }
  return all;
}

function toDiagnostic(issue: Issue, source: Source, root: Field, locate: Locate): Diagnostic {
  const { code, severity = 'error', message, hint, basis } = issue;
  return {
    code,
    severity,
    ...locate(source, root, issue),
    message,
    ...(hint && { hint }),
    ...(basis && { basis }),
  };
}

/**
 * Loads all content: lists, reads, validates and joins it. Every problem of every file is reported at once; records with
 * errors are left out of the corpus without making others look wrong.
 */
export async function load({
  roots,
  today,
  effects = disk,
  memory,
  unread = [],
}: LoadOptions): Promise<Loaded> {
  const { files, settings: settingsFiles, diagnostics } = listRoots(roots, effects);
  const byName = new Map<string, Pick<ContentFile, 'root' | 'path' | 'name'>>();
  for (const file of [...files, ...settingsFiles]) byName.set(file.name, file);
  const heads = new Map<string, Head>();
  const delimiters = new Map<string, string>();
  const headKey = (file: string, sheet?: string) => (sheet === undefined ? file : `${file}\n${sheet}`);
  const textOf = (name: string): string | undefined => {
    const file = byName.get(name);
    return file && !name.endsWith('.xlsx') ? showText(file, effects) : undefined;
  };
  const locate = makeLocate({
    textOf,
    headOf: (file, sheet) => heads.get(headKey(file, sheet)),
    delimiterOf: (file) => delimiters.get(file),
  });

  const judged: Judged[] = [];
  const incomplete = new Set<KindId>(unread);
  for (const file of files) {
    const reading = await judgeFile(file, effects, memory);
    append(diagnostics, reading.diagnostics);
    for (const { sheet, head } of reading.heads) heads.set(headKey(file.name, sheet), head);
    if (reading.delimiter !== undefined) delimiters.set(file.name, reading.delimiter);
    if (!reading.complete) incomplete.add(file.kind);
    append(judged, reading.records);
  }
  const { entries, issues, known, partial, sources } = joinRecords(judged, incomplete);
  for (const { kind, source, issues: own } of judged)
    for (const issue of own) issues.push({ kind, source, issue });
  issues.sort((a, b) => compareText(a.source.file, b.source.file));
  for (const { kind, source, issue } of issues)
    diagnostics.push(toDiagnostic(issue, source, describeKind(kinds[kind]), locate));

  const site = readSettings(settingsFiles, effects);
  const agencyField = settingsField().fields.find(({ key }) => key === 'agency')!;
  const { settings } = site;
  const hostless =
    settings &&
    checkRef(agencyField, 'agency', { path: ['agency'], text: settings.agency }, known, (path, id) =>
      setAt(settings, path, id),
    );
  const agencies = entries.filter((entry): entry is Entry<'agency'> => entry.kind === 'agency');
  const strange = strangeRegions(
    site.outline,
    agencies.map(({ value }) => value),
  );
  for (const issue of [...site.issues, ...(hostless ? [hostless] : []), ...strange])
    diagnostics.push(toDiagnostic(issue, site.source!, settingsField(), locate));
  append(diagnostics, site.diagnostics);

  const anyAgency = entries.find(({ kind }) => kind === 'agency')?.id ?? '';
  return {
    corpus: makeCorpus(
      entries,
      site.settings ?? placeholderSettings(anyAgency),
      today,
      partial,
      site.outline,
    ),
    diagnostics: diagnostics.sort(compareDiagnostics),
    files: files.length + settingsFiles.length,
    leftOut: judged.length - entries.length,
    pathOf: (name) => {
      const file = byName.get(name);
      return file ? `${file.root.replace(/[\\/]+$/u, '')}/${file.path}` : name;
    },
    textOf,
    locate,
    faultOf: (kind, id) => {
      const source =
        sources.get(kind)?.get(id) ??
        files.filter((file) => file.kind === kind && file.defaultId === id).map(({ name }) => ({ file: name }))[0];
      return source && faultIn(source, diagnostics);
    },
  };
}

/** The first error at a record's place in its file, else the file itself. */
function faultIn({ file, sheet, row }: Pick<Source, 'file' | 'sheet' | 'row'>, diagnostics: Diagnostic[]): Place {
  const own = diagnostics.find(
    (one) =>
      one.severity === 'error' &&
      one.file === file &&
      (row === undefined || (one.row === row && one.sheet === sheet)),
  );
  return own ?? { file, ...(sheet !== undefined && { sheet }), ...(row !== undefined && { row }) };
}

/** Places the findings of rules in the files: what comes out stands beside the diagnostics of loading. */
export function diagnose(findings: readonly Placeable[], { corpus, locate }: Loaded): Diagnostic[] {
  const placed = findings.map((finding) => ({
    finding,
    source: corpus.records[finding.kind].get(finding.id)!.source,
  }));
  // The finder keeps one file open at a time.
  placed.sort((a, b) => compareText(a.source.file, b.source.file));
  return placed
    .map(({ finding, source }) =>
      toDiagnostic(finding, source, describeKind(kinds[finding.kind]), locate),
    )
    .sort(compareDiagnostics);
}
