/** Bookmarks → the outline of the file (ISO 32000-1, 12.3.3). */
import type { Bookmark, Page } from './frame.ts';
import { pdfText, type Dictionary, type ObjectFile, type Ref } from './objects.ts';

interface Entry {
  ref: Ref;
  children: Entry[];
}

/** Writes the outline and returns its root; undefined where there are no bookmarks. */
export function writeOutline(
  file: ObjectFile,
  bookmarks: readonly Bookmark[],
  pages: readonly Page[],
  pageRefs: readonly Ref[],
): Ref | undefined {
  if (bookmarks.length === 0) return undefined;
  const root: Entry = { ref: file.ref(), children: [] };
  const open = [{ level: 0, entry: root }];
  for (const { level, page, text, y } of bookmarks) {
    while (open.length > 1 && open.at(-1)!.level >= level) open.pop();
    const parent = open.at(-1)!.entry;
    const entry: Entry = {
      ref: file.ref({
        Dest: destination(pages[page]!, pageRefs[page]!, y),
        Parent: parent.ref,
        Title: pdfText(text),
      }),
      children: [],
    };
    parent.children.push(entry);
    open.push({ level, entry });
  }
  count(root, 0);
  write(root);
  return root.ref;
}

/** A page that is turned is shown whole; of the others the heading is shown, as large as the page was before. */
function destination({ across, width, height }: Page, page: Ref, y: number): Dictionary[string] {
  return across ? [page, 'Fit'] : [page, 'XYZ', width, height - y, 0];
}

/** Entries below the title are shown; deeper ones are folded, which their count tells by its sign. */
function count({ ref, children }: Entry, depth: number): number {
  if (children.length === 0) return 0;
  const shown = children.reduce((sum, child) => sum + 1 + count(child, depth + 1), 0);
  const unfolded = depth < 2;
  ref.data.Count = unfolded ? shown : -shown;
  return unfolded ? shown : 0;
}

function write({ ref, children }: Entry): void {
  children.forEach((child, index) => {
    Object.assign(child.ref.data, { Prev: children[index - 1]?.ref, Next: children[index + 1]?.ref });
    write(child);
  });
  Object.assign(ref.data, { First: children[0]?.ref, Last: children.at(-1)?.ref });
  ref.end();
}
