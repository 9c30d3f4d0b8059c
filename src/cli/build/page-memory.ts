import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Address } from '../../derive/addresses.ts';
import { fileOf } from '../../derive/paths.ts';
import { readSealed, writeSealed } from '../memory/sealed.ts';
import { markOf } from '../memory/values.ts';
import { projectRoot } from './bundle.ts';
import type { Engine } from './engine.ts';
import { outputPlace } from './output.ts';
import type { Stage } from './place.ts';
import { keepFile, stampOf } from './place.ts';
import { listNames } from './name-list.ts';
import type { WrittenPages } from './write-pages.ts';
import { markOfPage } from './write-pages.ts';

/*
 * Pages, and the files beside them, of the last build are taken over unread where everything they were made from has the mark it had. The list of
 * what they were made from lies in `.cache/pages/`, by output folder, compiled pages and settings. A note speaks of one
 * file, told by its stamp: an output that was changed, exchanged or made by a build that was killed before it could write
 * its list does not fit the notes, and its pages are made again.
 */

/** Path, positions of the names read, mark, stamp. */
type Noted = [path: string, reads: number[], mark: string, stamp: string];

/** Files made together: what was read for them, mark, files. */
interface NotedPart {
  reads: number[];
  mark: string;
  files: PartFile[];
}

interface List {
  names: string[];
  pages: Noted[];
  parts: Record<string, NotedPart>;
}

/** A file beside the pages. */
export interface PartFile {
  /** From the root of the site, e.g. `/data/penalty.csv`. */
  path: string;
  title?: string;
  bytes: number;
  sha256: string;
  /** Tells the file from every other: size, time, number. */
  stamp: string;
}

/** Files made together, with what they were made from. */
export interface Part {
  name: string;
  reads: string[];
  /** Undefined where nothing can be said of something read: the part must be made each time. */
  marks: string | undefined;
  files: PartFile[];
}

/** What is known of the pages of one output. */
export interface PageMemory {
  /** Takes over what is as it was; the addresses that are not. */
  keep(engine: Engine, site: unknown, addresses: readonly Address[], stage: Stage): Address[];
  /** Notes pages that were made now. */
  note(pages: WrittenPages): void;
  /** Files made together in an earlier build, where they and what they were made from are as they were. */
  part(
    name: string,
    stage: Stage,
    marksOf: (reads: readonly string[]) => string | undefined,
  ): { reads: string[]; files: PartFile[] } | undefined;
  /** Notes files that were made or taken over now. */
  notePart(part: Part): void;
  /** Whether anything is known from before. */
  knows: boolean;
  /** Writes down what is known now. */
  save(): void;
}

/** Where lists of pages lie. */
const pagesFolder = join(projectRoot, '.cache', 'pages');

/** Outputs that are remembered at a time. */
const keptLists = 8;

function removeOld(folder: string): void {
  const known = readdirSync(folder)
    .map((name) => join(folder, name))
    .map((path) => ({ path, at: statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0 }))
    .sort((a, b) => b.at - a.at);
  for (const { path } of known.slice(keptLists)) rmSync(path, { force: true });
}

const nothing = (): List => ({ names: [], pages: [], parts: {} });

/** Opens what is known of the pages of an output. `program` changes with the compiled pages and the settings. */
export function openPageMemory(out: string, program: string, folder: string = pagesFolder): PageMemory {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${markOf(`${outputPlace(out)} ${program}`)}.json`);
  const before = (readSealed(file) as List | undefined) ?? nothing();
  const known = new Map(before.pages.map((page) => [page[0], page]));
  const now = nothing();
  const position = listNames(now.names);
  const isSame = (engine: Engine, site: unknown, address: Address, [, reads, mark]: Noted): boolean => {
    const marks = engine.marksOf(
      site,
      reads.map((at) => before.names[at]!),
    );
    return marks !== undefined && markOfPage(address, marks) === mark;
  };
  return {
    knows: known.size > 0,
    keep(engine, site, addresses, stage) {
      if (stage.previous === undefined) return [...addresses];
      const { previous } = stage;
      return addresses.filter((address) => {
        const noted = known.get(address.path);
        const path = fileOf(address.path);
        if (!noted || stampOf(join(previous, path)) !== noted[3] || !isSame(engine, site, address, noted))
          return true;
        keepFile(stage, path);
        // A copy, where the file system knows no links, is another file.
        const stamp = stampOf(join(stage.folder, path)) ?? '';
        now.pages.push([noted[0], noted[1].map((at) => position(before.names[at]!)), noted[2], stamp]);
        return false;
      });
    },
    note({ notes, names }) {
      const places = names.map(position);
      for (const { path, reads, mark, stamp } of notes)
        if (mark !== undefined) now.pages.push([path, reads.map((at) => places[at]!), mark, stamp]);
    },
    part(name, { previous }, marks) {
      const noted = before.parts[name];
      if (!noted || previous === undefined) return undefined;
      if (noted.files.some(({ path, stamp }) => stampOf(join(previous, path.slice(1))) !== stamp))
        return undefined;
      const reads = noted.reads.map((at) => before.names[at]!);
      const present = marks(reads);
      return present !== undefined && markOf(present) === noted.mark
        ? { reads, files: noted.files }
        : undefined;
    },
    notePart({ name, reads, marks, files }) {
      if (marks !== undefined) now.parts[name] = { reads: reads.map(position), mark: markOf(marks), files };
    },
    save() {
      writeSealed(file, now);
      removeOld(folder);
    },
  };
}
