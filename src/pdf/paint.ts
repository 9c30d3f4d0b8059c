/** Pages and structure → the bytes of a PDF/A-3a and PDF/UA-1 file. The only file that knows pdfkit. */
import { PDFDocument, type PDFOutlineItem, type PDFReference } from 'pdfkit';
import { pageContent } from './content.ts';
import { embedFonts, newUsage } from './embed.ts';
import type { Deflate, FontSet } from './fonts.ts';
import type { Bookmark, Page } from './frame.ts';
import { describeUniversalAccess, escapeXml } from './metadata.ts';
import { isTag, type Marked, type Tag } from './tags.ts';

/** What a PDF says about itself. `date` is a civil date; the file is as if made on it, so that bytes are reproducible. */
export interface Description {
  title: string;
  author: string;
  subject?: string;
  /** The verification code, by which a file is known again. */
  keywords?: string;
  date: string;
}

/** A data file inside a PDF (ISO 19005-3, 6.8), e.g. the record as JSON. */
export interface Attachment {
  name: string;
  mediaType: string;
  description: string;
  bytes: Uint8Array;
}

export interface Painting {
  pages: Page[];
  root: Tag;
  bookmarks: Bookmark[];
  description: Description;
  attachments?: readonly Attachment[];
  /** Pages before the one numbered 1; readers show them as i, ii, … Absent: all pages are numbered from 1. */
  front?: number;
  /** PDF/A-3a unless something else is asked for; PDF/A-1a is what freely available validators know. It has no attachments. */
  conformance?: 'PDF/A-3a' | 'PDF/A-1a';
}

const producer = 'gongshi';

/** Writes a document. The same painting and fonts give the same bytes, whatever was painted before. */
export function paint(painting: Painting, fonts: FontSet): Uint8Array {
  const { pages, root, bookmarks, description, attachments = [], front, conformance = 'PDF/A-3a' } = painting;
  const document = openDocument(description, conformance);
  if (fonts.deflate) compressWith(document, fonts.deflate);
  const chunks = collect(document);
  const usage = newUsage(fonts);
  const fontRefs: (PDFReference | undefined)[] = fonts.faces.map(() => undefined);
  const pageRefs: PDFReference[] = [];
  const owners: Tag[][] = [];
  const parents: PDFReference[][] = [];
  const encoder = new TextEncoder();
  pages.forEach((page, index) => {
    const [width, height] = page.across ? [page.height, page.width] : [page.width, page.height];
    document.addPage({ size: [width, height], margin: 0 });
    // Shown with its text upright on a screen; in print all sheets are the same way up.
    if (page.across) document.page.dictionary.data.Rotate = 90;
    // pdfkit turns the page upside down; content is written in the coordinates of the PDF.
    document.transform(1, 0, 0, -1, 0, height);
    const content = pageContent(page, index, usage);
    for (const face of content.faces) document.page.fonts[`F${face}`] = fontRefs[face] ??= document.ref({});
    document.page.write(encoder.encode(content.operators));
    pageRefs.push(document.page.dictionary);
    owners.push(content.owners);
    parents.push(document.getStructParentTree().get(document.page.structParentTreeKey));
  });
  embedFonts(usage, (data) => document.ref(data), fontRefs);
  writeStructure(document, root, pageRefs, owners, parents);
  writeOutline(document, bookmarks, pages);
  const { _root: catalogue } = document;
  if (front !== undefined) catalogue.data.PageLabels = pageLabels(front, pages.length);
  if (conformance === 'PDF/A-3a') for (const each of attachments) attach(document, each, description.date);
  document.end();
  return join(chunks);
}

/** What readers call the pages (ISO 32000-1, 12.4.2): the front in roman numerals, the rest as printed on them. */
function pageLabels(front: number, count: number): Record<string, unknown> {
  const ranges = [...(front > 0 ? [0, { S: 'r' }] : []), ...(front < count ? [front, { S: 'D' }] : [])];
  return { Nums: ranges };
}

/** Lets the deflate given compress all streams, in place of pdfkit's. */
function compressWith(document: PDFDocument, deflate: Deflate): void {
  const makeRef = document.ref.bind(document);
  document.ref = (data) => {
    const ref = makeRef(data);
    const finalize = ref.finalize.bind(ref);
    ref.finalize = () => {
      if (ref.compress && ref.buffer.length > 0) {
        ref.buffer = [deflate(ref.buffer.length === 1 ? ref.buffer[0]! : join(ref.buffer))];
        ref.compress = false;
      }
      finalize();
    };
    return ref;
  };
}

/** The relation of the data to the document is that of its source (ISO 19005-3, annex E). */
function attach(
  document: PDFDocument,
  { name, mediaType, description, bytes }: Attachment,
  date: string,
): void {
  const made = midnight(date);
  const source = { relationship: 'Source', creationDate: made, modifiedDate: made };
  document.file(bytes, { name, type: mediaType, description, ...source });
}

/** The beginning of a civil day in China. */
function midnight(date: string): Date {
  return new Date(`${date}T00:00:00+08:00`);
}

function openDocument(description: Description, subset: string): PDFDocument {
  const info: Record<string, unknown> = {
    Title: description.title,
    Author: description.author,
    ...(description.subject ? { Subject: description.subject } : {}),
    ...(description.keywords ? { Keywords: description.keywords } : {}),
    Creator: producer,
    Producer: producer,
    CreationDate: midnight(description.date),
  };
  const document = new PDFDocument({
    autoFirstPage: false,
    font: null,
    pdfVersion: subset === 'PDF/A-1a' ? '1.4' : '1.7',
    subset,
    tagged: true,
    lang: 'zh-CN',
    displayTitle: true,
    info,
  });
  // pdfkit writes texts into the metadata unescaped; by the time it does, the Info dictionary is already out.
  const endMetadata = document.endMetadata.bind(document);
  document.endMetadata = () => {
    for (const [key, value] of Object.entries(document.info)) {
      if (typeof value === 'string') document.info[key] = escapeXml(value);
    }
    document.appendXML(describeUniversalAccess());
    endMetadata();
  };
  return document;
}

/** Takes the output as it is written; without a stream in between, painting is synchronous. */
function collect(document: PDFDocument): Uint8Array[] {
  // The header is already in the stream.
  const header = document.read();
  const chunks: Uint8Array[] = header ? [header] : [];
  document.push = (chunk) => {
    if (chunk) chunks.push(chunk);
    return true;
  };
  return chunks;
}

function join(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}

function writeStructure(
  document: PDFDocument,
  root: Tag,
  pageRefs: readonly PDFReference[],
  owners: readonly Tag[][],
  parents: readonly PDFReference[][],
): void {
  const treeRoot = document.getStructTreeRoot();
  const refs = new Map<Tag, PDFReference>();
  const visit = (tag: Tag, parent: PDFReference): PDFReference => {
    const ref = document.ref({ Type: 'StructElem', S: tag.role, P: parent });
    refs.set(tag, ref);
    const first = tag.kids.find((kid): kid is Marked => !isTag(kid));
    const home = first && pageRefs[first.page];
    if (home) ref.data.Pg = home;
    if (tag.alt !== undefined) ref.data.Alt = new String(tag.alt);
    const attributes = attributesOf(tag);
    if (attributes) ref.data.A = attributes;
    ref.data.K = tag.kids.filter(hasContent).map((kid) => {
      if (isTag(kid)) return visit(kid, ref);
      if (pageRefs[kid.page] === home) return kid.mcid;
      return { Type: 'MCR', Pg: pageRefs[kid.page], MCID: kid.mcid };
    });
    ref.end();
    return ref;
  };
  treeRoot.data.K = [visit(root, treeRoot)];
  owners.forEach((page, index) => parents[index]!.push(...page.map((tag) => refs.get(tag)!)));
}

/** Cells count even when they are empty; other elements without content are left out. */
function hasContent(kid: Tag | Marked): boolean {
  if (!isTag(kid) || kid.role === 'TD' || kid.role === 'TH') return true;
  return kid.kids.some(hasContent);
}

function attributesOf(tag: Tag): Record<string, unknown> | undefined {
  if (tag.role === 'Figure')
    return { O: 'Layout', Placement: 'Block', ...(tag.box ? { BBox: tag.box } : {}) };
  if (tag.role === 'L') return { O: 'List', ListNumbering: tag.ordered ? 'Decimal' : 'Disc' };
  if (tag.role !== 'TH' && tag.role !== 'TD') return undefined;
  const attributes: Record<string, unknown> = { O: 'Table' };
  if (tag.scope) attributes.Scope = tag.scope;
  if (tag.colspan && tag.colspan > 1) attributes.ColSpan = tag.colspan;
  if (tag.rowspan && tag.rowspan > 1) attributes.RowSpan = tag.rowspan;
  return Object.keys(attributes).length > 1 ? attributes : undefined;
}

function writeOutline(document: PDFDocument, bookmarks: readonly Bookmark[], pages: readonly Page[]): void {
  const open = [{ level: 0, item: document.outline }];
  for (const bookmark of bookmarks) {
    while (open.length > 1 && open.at(-1)!.level >= bookmark.level) open.pop();
    const fit = pages[bookmark.page]!.across === true;
    const place = { pageNumber: bookmark.page, top: bookmark.y, fit };
    const item = open.at(-1)!.item.addItem(bookmark.text, place);
    open.push({ level: bookmark.level, item });
  }
  countOutline(document.outline, 0);
}

/** Entries below the title are shown; deeper ones are folded, which their count tells by its sign (12.3.3). */
function countOutline(item: PDFOutlineItem, depth: number): number {
  if (item.children.length === 0) return 0;
  const shown = item.children.reduce((sum, child) => sum + 1 + countOutline(child, depth + 1), 0);
  const unfolded = depth < 2;
  item.outlineData.Count = unfolded ? shown : -shown;
  return unfolded ? shown : 0;
}
