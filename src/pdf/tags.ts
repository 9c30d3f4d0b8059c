/**
 * The structure tree of a document (ISO 14289-1, ISO 32000-1 14.8): what each piece of a page is. Whatever carries no
 * tag is an artifact: rules, page numbers, heads of tables repeated on later pages.
 */

export type TagRole =
  | 'Document'
  | 'Sect'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'H5'
  | 'H6'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'Caption'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure';

/** A piece of a page that belongs to a tag: its marked content. */
export interface Marked {
  page: number;
  mcid: number;
}

export interface Tag {
  role: TagRole;
  parent: Tag | null;
  kids: (Tag | Marked)[];
  /** Text that stands for a figure. */
  alt?: string;
  scope?: 'Row' | 'Column';
  colspan?: number;
  rowspan?: number;
  ordered?: boolean;
  /** Bounding box of a figure in PDF coordinates: left, bottom, right, top. */
  box?: [number, number, number, number];
}

/** Adds a tag below another, at the end. */
export function addTag(parent: Tag, role: TagRole, extra: Partial<Tag> = {}): Tag {
  const tag: Tag = { role, parent, kids: [], ...extra };
  parent.kids.push(tag);
  return tag;
}

/** Makes the root of a structure tree. */
export function rootTag(): Tag {
  return { role: 'Document', parent: null, kids: [] };
}

/** Tells a tag from marked content. */
export function isTag(kid: Tag | Marked): kid is Tag {
  return 'role' in kid;
}

/** Writes the tree as indented lines, one tag a line, for snapshots. Empty tags are shown too. */
export function tagText(tag: Tag, depth = 0): string {
  const notes = [
    tag.scope,
    tag.colspan && `colspan ${tag.colspan}`,
    tag.rowspan && `rowspan ${tag.rowspan}`,
    tag.alt,
  ];
  const line = `${'  '.repeat(depth)}${[tag.role, ...notes.filter(Boolean)].join(' ')}\n`;
  return (
    line +
    tag.kids
      .filter(isTag)
      .map((kid) => tagText(kid, depth + 1))
      .join('')
  );
}
