/** Several documents in one file: each on pages of its own, numbered through, with one outline and one structure tree. */
import type { DocumentTree } from '../documents/tree.ts';
import { setText, widthOf, type Context } from './flow.ts';
import type { FontSet } from './fonts.ts';
import type { Bookmark, Page } from './frame.ts';
import { paint, type Description } from './paint.ts';
import { mm, papers } from './paper.ts';
import { layout, type Layout, type RenderProblem } from './render.ts';
import { addTag, rootTag } from './tags.ts';

/** A document of a file, with its entry in the outline. */
export interface BundlePart {
  tree: DocumentTree;
  name: string;
}

/** What stands before the first numbered page: covers and contents have no numbers in an archive. */
export interface BundleLayout {
  /** First and last page of each part, from 1. */
  pages: { first: number; last: number }[];
  layouts: Layout[];
}

/** Lays out the documents of a file. What is laid out here once is painted by {@link renderBundle} as it is. */
export function layoutBundle(parts: readonly BundlePart[], fonts: FontSet): BundleLayout {
  const layouts = parts.map(({ tree }) => layout(tree, fonts));
  let last = 0;
  const pages = layouts.map((each) => {
    const first = last + 1;
    last += each.pages.length;
    return { first, last };
  });
  return { pages, layouts };
}

/** Where the number of a page in the file stands: in the upper outer corner, clear of the text. */
const cornerRight = 18 * mm;
const cornerTop = 14 * mm;

function addPageNumber(page: Page, number: number, fonts: FontSet): void {
  const paper = papers.form;
  const context: Context = {
    paper,
    setting: { fonts, report: () => undefined },
    left: 0,
    width: paper.area.width,
    tag: rootTag(),
    outline: { last: 0, offset: 1 },
  };
  const text = String(number);
  const style = paper.folio;
  const width = page.across ? page.height : page.width;
  const x = width - cornerRight - widthOf(context, text, style);
  const items = page.across ? (page.upright ??= []) : page.items;
  setText(context, text, style, { x, baseline: cornerTop, tag: null }, items);
}

/**
 * Paints a file: `front` (cover, contents) without numbers, then the documents numbered through. Every document begins on
 * its own page, is an entry of the outline and a section of the structure.
 */
export function renderBundle(
  front: readonly BundlePart[],
  parts: readonly BundlePart[],
  laid: BundleLayout,
  description: Description,
  fonts: FontSet,
): { bytes: Uint8Array; pages: Page[]; problems: RenderProblem[] } {
  const before = layoutBundle(front, fonts);
  const root = rootTag();
  const pages: Page[] = [];
  const bookmarks: Bookmark[] = [];
  const problems: RenderProblem[] = [];
  const add = ({ name }: BundlePart, each: Layout): void => {
    const offset = pages.length;
    bookmarks.push({ level: 1, text: name, page: offset, y: 0 });
    // The title of the document is the entry itself; what stands below it follows one level deeper.
    for (const bookmark of each.bookmarks)
      if (bookmark.level > 1) bookmarks.push({ ...bookmark, page: bookmark.page + offset });
    const section = addTag(root, 'Sect');
    for (const kid of each.root.kids) {
      if ('role' in kid) kid.parent = section;
      section.kids.push(kid);
    }
    pages.push(...each.pages);
    problems.push(...each.problems);
  };
  front.forEach((part, index) => add(part, before.layouts[index]!));
  const start = pages.length;
  parts.forEach((part, index) => add(part, laid.layouts[index]!));
  pages.slice(start).forEach((page, index) => addPageNumber(page, index + 1, fonts));
  return { bytes: paint({ pages, root, bookmarks, description, front: start }, fonts), pages, problems };
}
