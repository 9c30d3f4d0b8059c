/** Pages and structure → the bytes of a PDF/A-3a and PDF/UA-1 file. */
import { sha256 } from '../base/sha256.ts';
import { pageContent } from './content.ts';
import { embedFonts, newUsage } from './embed.ts';
import type { FontSet } from './fonts.ts';
import type { Bookmark, Page } from './frame.ts';
import { madeOn, metadata, producer, type Description } from './metadata.ts';
import {
  beginFile,
  pdfDate,
  pdfHex,
  pdfName,
  pdfText,
  type Dictionary,
  type ObjectFile,
  type Ref,
} from './objects.ts';
import { writeOutline } from './outline.ts';
import { profileName, srgbProfile } from './srgb.ts';
import { writeStructure } from './structure.ts';
import type { Tag } from './tags.ts';

export type { Description } from './metadata.ts';

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

/** Writes a document. The same painting and fonts give the same bytes, whatever was painted before. */
export function paint(painting: Painting, fonts: FontSet): Uint8Array {
  const { pages, root, bookmarks, description, attachments = [], front, conformance = 'PDF/A-3a' } = painting;
  const file = beginFile(conformance === 'PDF/A-1a' ? '1.4' : '1.7', fonts.deflate);
  const catalogue = file.ref({ Type: 'Catalog' });
  const painted = paintPages(file, pages, fonts);
  const treeRoot = file.ref({ Type: 'StructTreeRoot' });
  writeStructure(file, treeRoot, root, painted.refs, painted.owners);
  treeRoot.end();
  const outline = writeOutline(file, bookmarks, pages, painted.refs);
  const attached =
    conformance === 'PDF/A-3a' ? attachments.map((each) => attach(file, each, description.date)) : [];
  Object.assign(catalogue.data, {
    Pages: painted.root,
    Lang: pdfText('zh-CN'),
    MarkInfo: { Marked: true },
    StructTreeRoot: treeRoot,
    ViewerPreferences: { DisplayDocTitle: true },
    PageLabels: front === undefined ? undefined : pageLabels(front, pages.length),
    ...(outline && { Outlines: outline, PageMode: 'UseOutlines' }),
    ...(attached.length > 0 && {
      Names: { EmbeddedFiles: { Names: attached.flatMap(({ name, ref }) => [pdfText(name), ref]) } },
      AF: attached.map(({ ref }) => ref),
    }),
    OutputIntents: [writeIntent(file)],
    Metadata: writeMetadata(file, metadata(description, conformance)),
  });
  catalogue.end();
  const info = writeInfo(file, description);
  const id = pdfHex(sha256(JSON.stringify(description)).slice(0, 32));
  return file.finish({ Root: catalogue, Info: info, ID: [id, id] });
}

interface PaintedPages {
  /** The node above the pages. */
  root: Ref;
  refs: Ref[];
  /** The tag of each marked sequence, by page. */
  owners: Tag[][];
}

function paintPages(file: ObjectFile, pages: readonly Page[], fonts: FontSet): PaintedPages {
  const root = file.ref({ Type: 'Pages' });
  const usage = newUsage(fonts);
  const fontRefs: (Ref | undefined)[] = fonts.faces.map(() => undefined);
  const owners: Tag[][] = [];
  const encoder = new TextEncoder();
  const refs = pages.map((page, index) => {
    const [width, height] = page.across ? [page.height, page.width] : [page.width, page.height];
    const content = pageContent(page, index, usage);
    owners.push(content.owners);
    const drawing = file.ref();
    drawing.end(encoder.encode(content.operators));
    const used = [...content.faces].map((face) => [`F${face}`, (fontRefs[face] ??= file.ref())] as const);
    const ref = file.ref({
      Type: 'Page',
      Parent: root,
      MediaBox: [0, 0, width, height],
      // Shown with its text upright on a screen; in print all sheets are the same way up.
      Rotate: page.across ? 90 : undefined,
      Resources: { Font: Object.fromEntries(used) },
      Contents: drawing,
      StructParents: index,
      Tabs: 'S',
    });
    ref.end();
    return ref;
  });
  embedFonts(usage, (data) => file.ref(data), fontRefs);
  Object.assign(root.data, { Count: pages.length, Kids: refs });
  root.end();
  return { root, refs, owners };
}

/** What readers call the pages (ISO 32000-1, 12.4.2): the front in roman numerals, the rest as printed on them. */
function pageLabels(front: number, count: number): Dictionary {
  const ranges = [...(front > 0 ? [0, { S: 'r' }] : []), ...(front < count ? [front, { S: 'D' }] : [])];
  return { Nums: ranges };
}

/** The relation of the data to the document is that of its source (ISO 19005-3, annex E). */
function attach(
  file: ObjectFile,
  { name, mediaType, description, bytes }: Attachment,
  date: string,
): { name: string; ref: Ref } {
  const made = pdfDate(madeOn(date));
  const embedded = file.ref({
    Type: 'EmbeddedFile',
    Subtype: pdfName(mediaType),
    Params: { CreationDate: made, ModDate: made, Size: bytes.length },
  });
  embedded.end(bytes);
  const ref = file.ref({
    Type: 'Filespec',
    AFRelationship: 'Source',
    F: pdfText(name),
    UF: pdfText(name),
    EF: { F: embedded },
    Desc: pdfText(description),
  });
  ref.end();
  return { name, ref };
}

/** What the colours of the file are (ISO 19005-3, 6.2.3). */
function writeIntent(file: ObjectFile): Ref {
  const profile = file.ref({ N: 3 });
  profile.end(srgbProfile());
  const intent = file.ref({
    Type: 'OutputIntent',
    S: 'GTS_PDFA1',
    Info: pdfText(profileName),
    OutputConditionIdentifier: pdfText(profileName),
    DestOutputProfile: profile,
  });
  intent.end();
  return intent;
}

/** Programs that look for metadata without knowing PDF must be able to read it: it is not compressed (ISO 19005-3, 6.6.2.1). */
function writeMetadata(file: ObjectFile, xml: string): Ref {
  const ref = file.ref({ Type: 'Metadata', Subtype: 'XML' });
  ref.end(new TextEncoder().encode(xml), { compressed: false });
  return ref;
}

/** Says the same as the metadata, which PDF/A demands. */
function writeInfo(file: ObjectFile, { title, author, subject, keywords, date }: Description): Ref {
  const info = file.ref({
    Title: pdfText(title),
    Author: pdfText(author),
    Subject: subject ? pdfText(subject) : undefined,
    Keywords: keywords ? pdfText(keywords) : undefined,
    Creator: pdfText(producer),
    Producer: pdfText(producer),
    CreationDate: pdfDate(madeOn(date)),
  });
  info.end();
  return info;
}
