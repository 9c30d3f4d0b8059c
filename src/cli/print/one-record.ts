import { settingsName } from '../../content/files.ts';
import { load, type Loaded } from '../../content/load.ts';
import { largestFile } from '../../content/open-files.ts';
import { referred } from '../../content/refs.ts';
import { disk, type Effects } from '../../content/walk.ts';
import type { DocumentKind } from '../../documents/define.ts';
import type { DocumentKindId } from '../../documents/kinds.ts';
import { documentKinds } from '../../documents/kinds.ts';
import { makeDocument, type Made, type MakeOptions } from '../../documents/make.ts';
import type { Entry } from '../../model/corpus.ts';
import type { Kind } from '../../model/kind.ts';
import { kindIds, kinds, type KindId } from '../../model/kinds.ts';
import { watched, type Reads } from '../../model/track.ts';

/** Which record a document is to be made of, and where it lies. */
export interface Wanted {
  kind: DocumentKindId;
  id: string;
  roots: readonly string[];
  today: string;
}

/** Ids and names to look for in the files of kinds. Files of other kinds are not read, but for those of agencies. */
type Sought = ReadonlyMap<KindId, ReadonlySet<string>>;

/** Whether one of the texts may stand in a file or in its path. Of files that are no plain text nobody knows. */
function mayHold(bytes: Uint8Array, path: string, texts: readonly string[]): boolean {
  if (/\.xlsx$/iu.test(path) || bytes.subarray(0, 4).some((byte) => byte === 0 || byte >= 0xfe)) return true;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const name = path.replaceAll('/', '-');
  return texts.some((text) => name.includes(text) || buffer.includes(text));
}

/** The disk, with those files only that may hold what is sought. */
function only(sought: Sought, seen: Map<string, boolean>): Effects {
  const byFolder = new Map([...sought].map(([kind, texts]) => [kinds[kind].folder, [...texts]]));
  const wanted = (root: string, path: string): boolean => {
    const [folder = ''] = path.split('/');
    if (path === settingsName || folder === kinds.agency.folder) return true;
    const texts = byFolder.get(folder);
    if (!texts) return false;
    const key = [root, path, ...texts].join('\n');
    let known = seen.get(key);
    if (known === undefined) {
      const read = disk.read(root, path, largestFile);
      seen.set(key, (known = !read.ok || mayHold(read.value, path, texts)));
    }
    return known;
  };
  return {
    ...disk,
    list(root) {
      const listing = disk.list(root);
      if (!listing.ok) return listing;
      return {
        ...listing,
        value: listing.value.filter(({ path, type }) => type === 'file' && wanted(root, path)),
      };
    },
  };
}

/**
 * Whether what was read of the corpus would be the same if nothing had been left out of it: records that are there, and of
 * the record's own register what hangs together with this one record.
 */
function isWhole({ records, kinds: registers, far }: Reads, entry: Entry, { corpus }: Loaded): boolean {
  const alone = [...records].every((record) => {
    const [kind, id] = record.split(' ') as [KindId, string];
    const isOther = kind === entry.kind && id !== entry.id;
    return kind === 'agency' || (corpus.records[kind].has(id) && !(isOther && registers.has(kind)));
  });
  return (
    alone && [...registers].every((kind) => kind === 'agency' || (kind === entry.kind && !far.has(kind)))
  );
}

/**
 * Makes a document of a record from the few files that speak of it, so that validating does not grow with the register.
 * Undefined where that might give another document than all the files, or where anything is wrong: then all are to be read.
 */
export async function makeFromFew(
  { kind, id, roots, today }: Wanted,
  options: MakeOptions,
): Promise<{ made: Made; loaded: Loaded } | undefined> {
  const { of, lists, reads } = documentKinds[kind] as unknown as DocumentKind;
  const { defaultId, once } = kinds[of] as unknown as Kind;
  // Where ids follow from other fields or one record excludes another, all have to be known.
  if (of === 'agency' || lists !== undefined || reads !== undefined || defaultId || once) return undefined;
  const seen = new Map<string, boolean>();
  const unread = kindIds.filter((each) => each !== 'agency');
  const loadOnly = (sought: Sought) => load({ roots, today, unread, effects: only(sought, seen) });

  const sought = new Map<KindId, Set<string>>([[of, new Set([id])]]);
  let loaded = await loadOnly(sought);
  const found = loaded.corpus.records[of].get(id);
  if (!found) return undefined;
  const others = referred(of, found.value).filter(({ to }) => to !== 'agency');
  for (const { to, text } of others) sought.set(to, (sought.get(to) ?? new Set()).add(text));
  if (others.length > 0) loaded = await loadOnly(sought);
  const entry = loaded.corpus.records[of].get(id) as Entry | undefined;
  const isKnown = ({ to, text }: { to: KindId; text: string }) => loaded.corpus.records[to].has(text);
  if (!entry || !referred(of, entry.value).every(isKnown)) return undefined;

  const { corpus, tracker } = watched(loaded.corpus);
  const { value: made, reads: taken } = tracker.watch(() => makeDocument(kind, entry, corpus, options));
  return made.tree && made.problems.length === 0 && isWhole(taken, entry, loaded)
    ? { made, loaded }
    : undefined;
}
