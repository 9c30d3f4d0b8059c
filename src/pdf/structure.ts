/** The structure tree of a painted document → objects of the file (ISO 32000-1, 14.7). */
import { pdfText, type Dictionary, type ObjectFile, type PdfValue, type Ref } from './objects.ts';
import { isTag, type Marked, type Tag } from './tags.ts';

/**
 * Writes the elements below the root of the tree and returns the table that finds them from the marks of the pages.
 * @param owners the tag of each marked sequence, by page
 */
export function writeStructure(
  file: ObjectFile,
  treeRoot: Ref,
  root: Tag,
  pages: readonly Ref[],
  owners: readonly Tag[][],
): void {
  const refs = new Map<Tag, Ref>();
  const visit = (tag: Tag, parent: Ref): Ref => {
    const ref = file.ref({ Type: 'StructElem', S: tag.role, P: parent });
    refs.set(tag, ref);
    const first = tag.kids.find((kid): kid is Marked => !isTag(kid));
    const home = first && pages[first.page];
    if (home) ref.data.Pg = home;
    if (tag.alt !== undefined) ref.data.Alt = pdfText(tag.alt);
    const attributes = attributesOf(tag);
    if (attributes) ref.data.A = attributes;
    ref.data.K = tag.kids.filter(hasContent).map((kid): PdfValue => {
      if (isTag(kid)) return visit(kid, ref);
      if (pages[kid.page] === home) return kid.mcid;
      return { Type: 'MCR', Pg: pages[kid.page], MCID: kid.mcid };
    });
    ref.end();
    return ref;
  };
  const top = visit(root, treeRoot);
  Object.assign(treeRoot.data, {
    ParentTree: parentTree(owners.map((page) => page.map((tag) => refs.get(tag)!))),
    ParentTreeNextKey: pages.length,
    K: [top],
  });
}

/** A number tree from the key of a page to its elements (7.9.7). */
function parentTree(pages: readonly Ref[][]): Dictionary {
  return { Nums: pages.flatMap((elements, key): PdfValue[] => [key, elements]) };
}

/** Cells count even when they are empty; other elements without content are left out. */
function hasContent(kid: Tag | Marked): boolean {
  if (!isTag(kid) || kid.role === 'TD' || kid.role === 'TH') return true;
  return kid.kids.some(hasContent);
}

function attributesOf(tag: Tag): Dictionary | undefined {
  if (tag.role === 'Figure')
    return { O: 'Layout', Placement: 'Block', ...(tag.box ? { BBox: tag.box } : {}) };
  if (tag.role === 'L') return { O: 'List', ListNumbering: tag.ordered ? 'Decimal' : 'Disc' };
  if (tag.role !== 'TH' && tag.role !== 'TD') return undefined;
  const attributes: Dictionary = { O: 'Table' };
  if (tag.scope) attributes.Scope = tag.scope;
  if (tag.colspan && tag.colspan > 1) attributes.ColSpan = tag.colspan;
  if (tag.rowspan && tag.rowspan > 1) attributes.RowSpan = tag.rowspan;
  return Object.keys(attributes).length > 1 ? attributes : undefined;
}
