import { createHash, randomBytes } from 'node:crypto';
import {
  constants,
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import type { DocumentTree } from '../../documents/tree.ts';
import type { FontBytes } from '../../pdf/fonts.ts';
import { projectRoot } from './bundle.ts';
import { ensureFolder, type PaintedFile } from './paint-file.ts';
import { sha256 } from './place.ts';

interface Noted extends PaintedFile {
  /** Builds since it was last needed. */
  unused: number;
}

/** Painted documents kept between builds, by everything their bytes depend on. */
export interface DocumentCache {
  keyOf(tree: DocumentTree): string;
  find(key: string): PaintedFile | undefined;
  /** Where a document belongs that is to be painted. */
  fileOf(key: string): string;
  /** Keeps what is known of a document that was painted into its file. */
  note(key: string, painted: PaintedFile): void;
  /** Puts a stored document under a name. */
  place(key: string, target: string): void;
  /** Writes down what is there; forgets what many builds did not need. */
  save(): void;
}

/** Where documents painted before lie, of all commands of the project. */
export const cacheFolder = join(projectRoot, '.cache', 'documents');

/** Builds after which a document nobody needs is removed. */
const forgetAfter = 20;

/** Hash over the code that paints and the fonts it paints with. */
export function painterKey(fonts: FontBytes): string {
  const hash = createHash('sha256').update(process.version);
  for (const folder of ['src/pdf', 'src/base'])
    for (const name of readdirSync(join(projectRoot, folder), { recursive: true, encoding: 'utf8' }).sort()) {
      const file = join(projectRoot, folder, name);
      if (statSync(file).isFile()) hash.update(name).update(readFileSync(file));
    }
  // An installed package has no lockfile; its manifest stands for the libraries' versions.
  for (const name of ['package.json', 'package-lock.json']) {
    const file = join(projectRoot, name);
    if (existsSync(file)) hash.update(readFileSync(file));
  }
  for (const bytes of new Set(Object.values(fonts))) hash.update(bytes);
  return hash.digest('hex');
}

const hash = z.string().regex(/^[0-9a-f]{64}$/u);
const text = z.object({ zh: z.string(), en: z.string() });
const notedSchema = z.object({
  bytes: z.int().positive(),
  sha256: hash,
  pages: z.int().positive(),
  problems: z.array(
    z.object({
      code: z.enum(['pdf/missing-glyph', 'pdf/substituted-glyph']),
      severity: z.enum(['error', 'info']),
      character: z.string(),
      codePoint: z.string(),
      role: z.string(),
      record: z.object({ kind: z.string(), id: z.string() }),
      message: text,
    }),
  ),
  unused: z.int().nonnegative(),
});

function readNotes(file: string): Map<string, Noted> {
  if (!existsSync(file)) return new Map();
  let notes: unknown;
  try {
    notes = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    // Notes that were damaged cost time, not correctness: everything is painted again.
    return new Map();
  }
  // A damaged note costs only its own document.
  return new Map(
    Object.entries(notes ?? {}).flatMap(([key, note]) =>
      hash.safeParse(key).success && notedSchema.safeParse(note).success ? [[key, note as Noted]] : [],
    ),
  );
}

/** Opens the store of painted documents in a folder. */
export function openDocumentCache(folder: string, painter: string): DocumentCache {
  ensureFolder(folder);
  const notesFile = join(folder, 'index.json');
  const notes = readNotes(notesFile);
  const used = new Set<string>();
  const fileOf = (key: string): string => join(folder, key.slice(0, 2), `${key}.pdf`);
  return {
    fileOf,
    keyOf: (tree) => sha256(`${painter}\n${JSON.stringify(tree)}`),
    find(key) {
      const noted = notes.get(key);
      const file = fileOf(key);
      if (!noted || statSync(file, { throwIfNoEntry: false })?.size !== noted.bytes) return undefined;
      // What is published bears this hash: a file changed since must not pass for it.
      if (sha256(readFileSync(file)) !== noted.sha256) return undefined;
      used.add(key);
      return noted;
    },
    note(key, painted) {
      notes.set(key, { ...painted, unused: 0 });
      used.add(key);
    },
    place(key, target) {
      ensureFolder(dirname(target));
      const file = fileOf(key);
      // A copy, as whoever writes into the output must not write into the store; where disks can, it shares its blocks.
      copyFileSync(file, target, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE);
      const { atime, mtime } = statSync(file);
      utimesSync(target, atime, mtime);
    },
    save() {
      for (const [key, noted] of notes) {
        noted.unused = used.has(key) ? 0 : noted.unused + 1;
        if (noted.unused <= forgetAfter) continue;
        notes.delete(key);
        rmSync(fileOf(key), { force: true });
      }
      const part = `${notesFile}.${randomBytes(4).toString('hex')}`;
      writeFileSync(part, JSON.stringify(Object.fromEntries(notes)));
      renameSync(part, notesFile);
    },
  };
}
