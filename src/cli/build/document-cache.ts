import { createHash, randomBytes } from 'node:crypto';
import {
  existsSync,
  linkSync,
  mkdirSync,
  copyFileSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { DocumentTree } from '../../documents/tree.ts';
import type { FontBytes } from '../../pdf/fonts.ts';
import type { RenderProblem } from '../../pdf/render.ts';
import { projectRoot } from './bundle.ts';
import { sha256 } from './place.ts';

/** What is known of a painted document without opening it. */
export interface PaintedFile {
  bytes: number;
  sha256: string;
  pages: number;
  problems: RenderProblem[];
}

interface Noted extends PaintedFile {
  /** Builds since it was last needed. */
  unused: number;
}

/** Painted documents kept between builds, by everything their bytes depend on. */
export interface DocumentCache {
  keyOf(tree: DocumentTree): string;
  find(key: string): PaintedFile | undefined;
  store(key: string, bytes: Uint8Array, about: Pick<PaintedFile, 'pages' | 'problems'>): PaintedFile;
  /** Puts a stored document under a name. */
  place(key: string, target: string): void;
  /** Writes down what is there; forgets what many builds did not need. */
  save(): void;
}

/** Builds after which a document nobody needs is removed. */
const forgetAfter = 20;

const made = new Set<string>();

function ensureFolder(folder: string): void {
  if (!made.has(folder)) mkdirSync(folder, { recursive: true });
  made.add(folder);
}

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

function readNotes(file: string): Map<string, Noted> {
  if (!existsSync(file)) return new Map();
  try {
    return new Map(Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, Noted>));
  } catch {
    // Notes that were damaged cost time, not correctness: everything is painted again.
    return new Map();
  }
}

/** Opens the store of painted documents in a folder. */
export function openDocumentCache(folder: string, painter: string): DocumentCache {
  ensureFolder(folder);
  const notesFile = join(folder, 'index.json');
  const notes = readNotes(notesFile);
  const used = new Set<string>();
  const fileOf = (key: string): string => join(folder, key.slice(0, 2), `${key}.pdf`);
  return {
    keyOf: (tree) => sha256(`${painter}\n${JSON.stringify(tree)}`),
    find(key) {
      const noted = notes.get(key);
      const state = noted && statSync(fileOf(key), { throwIfNoEntry: false });
      if (!noted || state?.size !== noted.bytes) return undefined;
      used.add(key);
      return noted;
    },
    store(key, bytes, about) {
      const target = fileOf(key);
      ensureFolder(dirname(target));
      const part = `${target}.${randomBytes(4).toString('hex')}`;
      writeFileSync(part, bytes);
      renameSync(part, target);
      const { pages, problems } = about;
      const noted = { bytes: bytes.length, sha256: sha256(bytes), pages, problems, unused: 0 };
      notes.set(key, noted);
      used.add(key);
      return noted;
    },
    place(key, target) {
      ensureFolder(dirname(target));
      try {
        linkSync(fileOf(key), target);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw error;
        copyFileSync(fileOf(key), target);
      }
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
