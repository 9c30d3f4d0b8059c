import type { DocumentTree } from '../../documents/tree.ts';
import type { FontSet } from '../../pdf/fonts.ts';
import type { RenderProblem } from '../../pdf/render.ts';
import { renderPdf } from '../../pdf/render.ts';

/** A document as bytes, with what its fonts could not show. */
export interface Painted {
  bytes: Uint8Array;
  pages: number;
  problems: RenderProblem[];
}

/** Makes the PDF of a document. */
export async function paintDocument(tree: DocumentTree, fonts: FontSet): Promise<Painted> {
  const { bytes, pages, problems } = await renderPdf(tree, fonts);
  return { bytes, pages: pages.length, problems };
}
