import { createHash } from 'node:crypto';
import { existsSync, lstatSync, mkdirSync, readdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Marks, Remembered } from '../../checks/remember.ts';
import type { ContentFile } from '../../content/files.ts';
import type { FileMemory, JudgedFile } from '../../content/judge.ts';
import type { RefUse } from '../../content/refs.ts';
import { StoredEntry } from '../../content/stored.ts';
import type { Judged } from '../../content/validate.ts';
import type { Effects } from '../../content/walk.ts';
import type { Corpus, Entry, Source } from '../../model/corpus.ts';
import type { KindId } from '../../model/kinds.ts';
import { projectRoot } from '../build/bundle.ts';
import { codeKey } from './code-key.ts';
import { keepHeapSmall } from './heap.ts';
import { claim } from './lock.ts';
import { makeMarks } from './marks.ts';
import { readSealed, writeSealed } from './sealed.ts';
import { markOf, openValues, type Slot, type ValueFile } from './values.ts';

/** One record in the list: id unless it follows from others, place in its file, name, its references, its value. */
type NotedRecord = [id: string | 0, place: Omit<Source, 'file'>, label: string, refs: number, slot: Slot];

interface NotedFile {
  kind: KindId;
  /** Size, times and number of the file; absent where it was too young to be told from a later one. */
  stamp?: string;
  hash: string;
  records: NotedRecord[];
  heads: JudgedFile['heads'];
  delimiter?: string;
}

interface Notes {
  values: string;
  size: number;
  /** Distinct lists of references. */
  refs: RefUse[][];
  /** By root and path. */
  files: Record<string, NotedFile>;
}

interface RememberedFindings {
  key: string;
  remembered: Remembered;
}

/** What is known of a content folder from earlier runs of the same program. */
export interface ContentMemory extends FileMemory {
  effects: Effects;
  marks: Marks;
  /** Findings of the same rules under the same day and settings. */
  findings(corpus: Corpus): Remembered | undefined;
  keepFindings(corpus: Corpus, remembered: Remembered): void;
  /** Folder for what else is remembered of the content. */
  folder: string;
  /** Writes down what is known now, and forgets everything but the values. */
  save(): void;
  /** Lets others use the memory. Nothing may be read from it afterwards. */
  close(): void;
}

/** All code that reading, judging and publishing content and checking templates runs through. */
const folders = ['src/base', 'src/model', 'src/content', 'src/checks', 'src/derive', 'src/documents'];

/** A file changed as recently as that may change again without looking different. */
const youngMilliseconds = 2000;

/** Where memories lie. */
export const memoryFolder = join(projectRoot, '.cache', 'content');

/** Records from which on memory counts for more than time. */
const manyRecords = 20_000;

/** Content folders that are remembered at a time. */
const keptFolders = 6;

function removeOld(base: string, keep: number): void {
  const known = readdirSync(base)
    .map((name) => join(base, name))
    // Another process may be removing the same.
    .map((path) => ({ path, at: statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0 }))
    .sort((a, b) => b.at - a.at);
  for (const { path } of known.slice(keep))
    if (!existsSync(join(path, 'lock'))) rmSync(path, { recursive: true, force: true });
}

const empty = (): Notes => ({ values: 'values-0', size: 0, refs: [], files: {} });

function readNotes(folder: string): Notes {
  const notes = readSealed(join(folder, 'notes.json')) as Notes | undefined;
  if (!notes) return empty();
  const size = statSync(join(folder, notes.values), { throwIfNoEntry: false })?.size ?? -1;
  return size < notes.size ? empty() : notes;
}

function stampOf(file: string): { stamp: string; isYoung: boolean } {
  const now = Date.now();
  const { mtimeMs, ctimeMs, size, ino } = lstatSync(file);
  return {
    stamp: `${mtimeMs} ${ctimeMs} ${size} ${ino}`,
    isYoung: Math.max(ctimeMs, mtimeMs) + youngMilliseconds > now,
  };
}

/** Fewer values left in place than bytes no longer used: time to write the file anew. */
function isWasteful(notes: Notes, values: ValueFile): boolean {
  let used = 0;
  for (const { records } of Object.values(notes.files)) for (const [, , , , slot] of records) used += slot[1];
  return values.flush() > used * 2 + 1_000_000;
}

/**
 * Opens what is known of some content roots from earlier runs. Undefined where another process is using it, or where the
 * disk does not allow it: reading then costs its time. `over` is how files are reached, `base` where memories lie.
 */
export function openContentMemory(
  roots: readonly string[],
  over: Effects,
  base: string = memoryFolder,
): ContentMemory | undefined {
  const key = createHash('sha256')
    .update(codeKey(folders))
    .update(roots.map((root) => resolve(root)).join('\0'));
  const folder = join(base, key.digest('hex').slice(0, 24));
  let release: (() => void) | undefined;
  try {
    mkdirSync(folder, { recursive: true });
    release = claim(join(folder, 'lock'));
  } catch {
    return undefined;
  }
  if (!release) return undefined;
  const before = readNotes(folder);
  const now: Notes = { ...before, refs: [], files: {} };
  const values = openValues(join(folder, before.values), before.size);
  const marks = makeMarks();
  const refsAt = new Map<string, number>();
  let read: { path: string; bytes: Uint8Array } | undefined;
  let seen: { name: string; stamp?: string; hash: string } | undefined;
  let changed = false;

  let counted = 0;
  const count = (records: number): void => {
    counted += records;
    if (counted > manyRecords) keepHeapSmall();
  };
  const refsNumber = (refs: readonly RefUse[]): number => {
    const text = JSON.stringify(refs);
    const known = refsAt.get(text);
    if (known !== undefined) return known;
    refsAt.set(text, now.refs.length);
    return now.refs.push(JSON.parse(text) as RefUse[]) - 1;
  };
  const writeDown = (): void => {
    const isGone = Object.keys(before.files).length !== Object.keys(now.files).length;
    if (!changed && !isGone) return;
    now.size = values.flush();
    if (isWasteful(now, values)) {
      // The next run starts anew: simpler than moving what is left, and as rare as it is.
      writeSealed(join(folder, 'notes.json'), { ...empty(), values: nextName(now.values) });
      rmSync(join(folder, now.values), { force: true });
      return;
    }
    writeSealed(join(folder, 'notes.json'), now);
    const time = new Date();
    utimesSync(folder, time, time);
    removeOld(base, keptFolders);
  };
  const moved = new Map<number, number>();
  const noIssues: Judged['issues'] = [];
  /** The same text without the file it was cut out of, which it would keep in memory. */
  const alone = (text: string): string => JSON.parse(JSON.stringify(text)) as string;
  const recallRecord = (
    file: ContentFile,
    [id, place, label, refs, slot]: NotedRecord,
    note: NotedFile,
  ): Judged => {
    const source: Source = { file: file.name, ...place };
    const entry = new StoredEntry(note.kind, id === 0 ? '' : id, source, values, values.know(slot), slot[2]);
    const uses = before.refs[refs]!;
    let number = moved.get(refs);
    if (number === undefined) moved.set(refs, (number = refsNumber(uses)));
    const judged: Judged = {
      kind: note.kind,
      source,
      entry: entry as unknown as Entry,
      summary: { label, refs: uses },
      issues: noIssues,
    };
    if (id !== 0) judged.id = id;
    return judged;
  };

  return {
    folder,
    marks,
    effects: {
      ...over,
      read(root, path, largest) {
        if (read?.path === join(root, path) && read.bytes.length <= largest)
          return { ok: true, value: read.bytes };
        return over.read(root, path, largest);
      },
    },
    recall(file) {
      const path = join(file.root, file.path);
      // The same folder may be named from here and from the root of the disk.
      const name = `${resolve(file.root)}\0${file.path}`;
      const note = before.files[name];
      read = undefined;
      seen = undefined;
      let stamp: string;
      let isYoung: boolean;
      try {
        ({ stamp, isYoung } = stampOf(path));
      } catch {
        return undefined;
      }
      if (note?.stamp !== stamp) {
        const outcome = over.read(file.root, file.path, 50_000_000);
        if (!outcome.ok) return undefined;
        read = { path, bytes: outcome.value };
        seen = { name, hash: markOf(outcome.value), ...(!isYoung && { stamp }) };
        changed = true;
        if (note?.hash !== seen.hash) return undefined;
      }
      const kept: NotedFile = seen ? { ...note!, stamp: seen.stamp } : note!;
      const records = kept.records.map((record) => recallRecord(file, record, kept));
      for (const record of kept.records) record[3] = moved.get(record[3])!;
      now.files[name] = kept;
      count(records.length);
      return {
        records,
        diagnostics: [],
        complete: true,
        heads: kept.heads,
        ...(kept.delimiter !== undefined && { delimiter: kept.delimiter }),
      };
    },
    keep(file, judged) {
      if (!seen) return judged;
      const noted: NotedRecord[] = [];
      const records = judged.records.map((one): Judged => {
        const { entry, summary, source, id } = one;
        const place = values.add(entry!.value);
        const slot = values.slot(place);
        const { file: _, ...rest } = source;
        const label = alone(summary!.label);
        const refs = refsNumber(summary!.refs);
        const own = id === undefined ? undefined : alone(id);
        noted.push([own ?? 0, rest, label, refs, slot]);
        const stored = new StoredEntry(one.kind, own ?? '', source, values, place, slot[2]);
        return {
          kind: one.kind,
          source,
          ...(own !== undefined && { id: own }),
          entry: stored as unknown as Entry,
          summary: { label, refs: now.refs[refs]! },
          issues: noIssues,
        };
      });
      now.files[seen.name] = {
        kind: file.kind,
        ...(seen.stamp !== undefined && { stamp: seen.stamp }),
        hash: seen.hash,
        records: noted,
        heads: judged.heads,
        ...(judged.delimiter !== undefined && { delimiter: judged.delimiter }),
      };
      count(records.length);
      return { ...judged, records };
    },
    findings(corpus) {
      const known = readSealed(join(folder, 'findings.json')) as RememberedFindings | undefined;
      return known?.key === findingsKey(corpus) ? known.remembered : undefined;
    },
    keepFindings(corpus, remembered) {
      writeSealed(join(folder, 'findings.json'), { key: findingsKey(corpus), remembered });
    },
    save() {
      writeDown();
      // Lists of a hundred thousand files are needed no more while a site is made.
      before.files = {};
      now.files = {};
      refsAt.clear();
    },
    close() {
      values.close();
      release();
    },
  };
}

const nextName = (name: string): string => `values-${Number(name.slice(7)) + 1}`;

const findingsKey = ({ today, settings }: Corpus): string => markOf(JSON.stringify([today, settings]));
