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
import { markOfAddress } from './write-pages.ts';

/*
 * Pages, and the files beside them, of the last build are taken over unread where everything they were made from has the mark it had. The list of
 * what they were made from lies in `.cache/pages/`, by output folder, compiled pages and settings. A note speaks of one
 * file, told by its stamp: an output that was changed, exchanged or made by a build that was killed before it could write
 * its list does not fit the notes, and its pages are made again.
 */

/** Path, mark of the address, positions of the names read, stamp. */
type Noted = [path: string, address: string, reads: number[], stamp: string];

/** Files made together, and what was read for them. */
interface NotedPart {
  reads: number[];
  files: PartFile[];
}

interface List {
  names: string[];
  /** Of the values, by position of the name. */
  marks: string[];
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
  /** Of each; undefined where nothing can be said of it: the part must be made each time. */
  marks: (string | undefined)[];
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
    markOf: (name: string) => string | undefined,
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

const nothing = (): List => ({ names: [], marks: [], pages: [], parts: {} });

/** Opens what is known of the pages of an output. `program` changes with the compiled pages and the settings. */
export function openPageMemory(out: string, program: string, folder: string = pagesFolder): PageMemory {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${markOf(`${outputPlace(out)} ${program}`)}.json`);
  const before = (readSealed(file) as List | undefined) ?? nothing();
  const known = new Map(before.pages.map((page) => [page[0], page]));
  const now = nothing();
  const position = listNames(now.names);
  /** Notes a name with its mark; undefined where it has none. */
  const place = (name: string, mark: string | undefined): number | undefined => {
    if (mark === undefined) return undefined;
    const at = position(name);
    now.marks[at] = mark;
    return at;
  };
  const placeAll = (
    names: readonly string[],
    marks: readonly (string | undefined)[],
  ): number[] | undefined => {
    const places = names.map((name, at) => place(name, marks[at]));
    return places.includes(undefined) ? undefined : (places as number[]);
  };
  const placeAgain = (at: number): number => place(before.names[at]!, before.marks[at])!;
  return {
    knows: known.size > 0,
    keep(engine, site, addresses, stage) {
      if (stage.previous === undefined) return [...addresses];
      const { previous } = stage;
      const same: (boolean | undefined)[] = [];
      const isSame = (at: number): boolean =>
        (same[at] ??= engine.markOf(site, before.names[at]!) === before.marks[at]);
      return addresses.filter((address) => {
        const noted = known.get(address.path);
        const path = fileOf(address.path);
        if (!noted || !noted[2].every(isSame) || markOfAddress(address) !== noted[1]) return true;
        if (stampOf(join(previous, path)) !== noted[3]) return true;
        keepFile(stage, path);
        // A copy, where the file system knows no links, is another file.
        const stamp = stampOf(join(stage.folder, path)) ?? '';
        now.pages.push([noted[0], noted[1], noted[2].map(placeAgain), stamp]);
        return false;
      });
    },
    note({ notes, names, marks }) {
      const places = names.map((name, at) => place(name, marks[at]));
      for (const { path, address, reads, stamp } of notes) {
        const read = reads.map((at) => places[at]);
        if (!read.includes(undefined)) now.pages.push([path, address, read as number[], stamp]);
      }
    },
    part(name, { previous }, present) {
      const noted = before.parts[name];
      if (!noted || previous === undefined) return undefined;
      if (noted.files.some(({ path, stamp }) => stampOf(join(previous, path.slice(1))) !== stamp))
        return undefined;
      if (noted.reads.some((at) => present(before.names[at]!) !== before.marks[at])) return undefined;
      return { reads: noted.reads.map((at) => before.names[at]!), files: noted.files };
    },
    notePart({ name, reads, marks, files }) {
      const read = placeAll(reads, marks);
      if (read) now.parts[name] = { reads: read, files };
    },
    save() {
      writeSealed(file, now);
      removeOld(folder);
    },
  };
}
