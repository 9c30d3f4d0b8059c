/** The engine's entry: document tree → pages → bytes. */
import type { DocumentTree } from '../documents/tree.ts';
import type { Text } from '../base/diagnostic.ts';
import { layDocument } from './block.ts';
import type { FontSet, Role } from './fonts.ts';
import type { Context } from './flow.ts';
import { addFolio } from './foot.ts';
import type { Bookmark, Page } from './frame.ts';
import type { CharacterProblem } from './inline.ts';
import { paint, type Attachment, type Painting } from './paint.ts';
import { paginate } from './paginate.ts';
import { paperOf, type Paper } from './paper.ts';
import { rootTag, type Tag } from './tags.ts';

export { openFonts, type FontBytes, type FontSet } from './fonts.ts';
export { frameText } from './frame.ts';

/**
 * Something the paper cannot show as it was written. `pdf/missing-glyph` is an error: no font has the character, and 〓
 * stands in its place. `pdf/substituted-glyph` tells that another typeface stands in.
 */
export interface RenderProblem {
  code: 'pdf/missing-glyph' | 'pdf/substituted-glyph';
  severity: 'error' | 'info';
  character: string;
  /** e.g. `U+4DAE` */
  codePoint: string;
  role: Role;
  record: { kind: string; id: string };
  message: Text;
}

export interface Layout {
  pages: Page[];
  bookmarks: Bookmark[];
  /** Root of the structure tree. */
  root: Tag;
  /** Each character once, in order of appearance. */
  problems: RenderProblem[];
}

/** Lays out a document on its paper. Pure: the same tree and fonts give the same pages. */
export function layout(tree: DocumentTree, fonts: FontSet): Layout {
  const paper = paperOf(tree);
  let best = layOn(paper, tree, fonts);
  for (let { compact } = paper; compact && best.loose; { compact } = compact) {
    const tight = layOn(compact, tree, fonts);
    if (tight.pages.length < best.pages.length) best = tight;
  }
  return best;
}

/** Lays out a document; `loose` when a tighter setting may save a page. */
function layOn(paper: Paper, tree: DocumentTree, fonts: FontSet): Layout & { loose: boolean } {
  const found = new Map<string, CharacterProblem>();
  const root = rootTag();
  const context: Context = {
    paper,
    setting: {
      fonts,
      report: (problem) => {
        const key = `${problem.kind} ${problem.role} ${problem.code}`;
        if (!found.has(key)) found.set(key, problem);
      },
    },
    left: 0,
    width: paper.area.width,
    tag: root,
    outline: { last: 0, offset: 1 },
  };
  const { pages, bookmarks, loose } = paginate(paper, layDocument(context, tree));
  if (tree.pageCount !== false)
    pages.forEach((page, index) => addFolio(context, page, index, pages.length, tree.blank === true));
  const problems = [...found.values()].map((problem) => describe(problem, tree, fonts));
  return { pages, bookmarks, root, problems, loose };
}

/** The record of a public copy as a file inside it. */
function attachmentsOf({ record, data }: DocumentTree): Attachment[] {
  if (data === undefined) return [];
  const bytes = new TextEncoder().encode(data);
  const name = `${record.kind}.json`;
  return [{ name, mediaType: 'application/json', description: '本文书的公示数据', bytes }];
}

/** Lays out and paints a document. Bytes are made even when there are problems; callers decide by severity. */
export async function renderPdf(
  tree: DocumentTree,
  fonts: FontSet,
  options: Pick<Painting, 'conformance'> = {},
): Promise<{ bytes: Uint8Array; pages: Page[]; problems: RenderProblem[] }> {
  const { pages, bookmarks, root, problems } = layout(tree, fonts);
  const { title, author, subject, date } = tree;
  const keywords = tree.blocks.find((block) => block.type === 'verification')?.code;
  const description = { title, author, subject, keywords, date };
  const bytes = paint(
    { pages, root, bookmarks, description, attachments: attachmentsOf(tree), ...options },
    fonts,
  );
  return { bytes, pages, problems };
}

function describe(problem: CharacterProblem, tree: DocumentTree, fonts: FontSet): RenderProblem {
  const character = String.fromCodePoint(problem.code);
  const codePoint = `U+${problem.code.toString(16).toUpperCase().padStart(4, '0')}`;
  const { kind, id } = tree.record;
  const font = fonts.labels[problem.role];
  const place = `${kind} ${id}`;
  const shared = { character, codePoint, role: problem.role, record: tree.record };
  if (problem.kind === 'missing') {
    return {
      ...shared,
      code: 'pdf/missing-glyph',
      severity: 'error',
      message: {
        zh: `${place} 中的“${character}”（${codePoint}）在所有字体中都没有字形，应为字体所含的字；请改用规范字，或在 fonts/ 中放入含有该字的字体`,
        en: `No font has a glyph for “${character}” (${codePoint}) in ${place}; use a standard character or add a font that has it to fonts/`,
      },
    };
  }
  return {
    ...shared,
    code: 'pdf/substituted-glyph',
    severity: 'info',
    message: {
      zh: `${place} 中的“${character}”（${codePoint}）在 ${font} 中没有字形，已用 ${problem.font ?? ''} 代替`,
      en: `“${character}” (${codePoint}) in ${place} is not in ${font}; ${problem.font ?? ''} stands in`,
    },
  };
}
