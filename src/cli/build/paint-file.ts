import { randomBytes } from 'node:crypto';
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { DocumentTree } from '../../documents/tree.ts';
import type { FontSet } from '../../pdf/fonts.ts';
import type { RenderProblem } from '../../pdf/render.ts';
import { paintDocument, type Painted } from './paint-document.ts';
import { sha256 } from './place.ts';

/** A document, and the file it is to be painted into. */
export interface PaintJob {
  tree: DocumentTree;
  file: string;
}

/** What is known of a painted document without opening it. */
export interface PaintedFile {
  bytes: number;
  sha256: string;
  pages: number;
  problems: RenderProblem[];
}

const made = new Set<string>();

/** Makes a folder, once. */
export function ensureFolder(folder: string): void {
  if (!made.has(folder)) mkdirSync(folder, { recursive: true });
  made.add(folder);
}

/** Writes a painted document beside its place, then renames it: the file is whole or not there. */
export function writePainted(file: string, { bytes, pages, problems }: Painted): PaintedFile {
  ensureFolder(dirname(file));
  const part = `${file}.${randomBytes(4).toString('hex')}`;
  writeFileSync(part, bytes);
  renameSync(part, file);
  return { bytes: bytes.length, sha256: sha256(bytes), pages, problems };
}

/**
 * Makes the PDF of a document where it is to lie. Threads write themselves: handing the bytes to the main thread keeps that
 * one busy with taking in and letting go of their memory.
 */
export async function paintFile({ tree, file }: PaintJob, fonts: FontSet): Promise<PaintedFile> {
  return writePainted(file, await paintDocument(tree, fonts));
}
