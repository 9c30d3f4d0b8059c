import { kinds, type KindId } from '../../model/kinds.ts';
import type { Address } from '../../derive/addresses.ts';
import { listPath } from '../../derive/lists/pages.ts';
import { documentPagePath } from '../../derive/paths.ts';
import type { PublicCorpus } from '../../derive/public.ts';
import { agencyName } from '../../derive/views/agencies.ts';
import { remainsOf, vouchedFor } from '../../derive/views/issued.ts';
import { fillFrame, frameMarks, type FrameParts } from '../../documents/frame.ts';
import { treeToHtml } from '../../documents/html.ts';
import type { ReadyDocument } from './documents.ts';
import type { Engine } from './engine.ts';

/** How the record a document was made from is called, and where it stands; of one that left the public what remains. */
function recordOf(corpus: PublicCorpus, record: { kind: string; id: string }) {
  const vouched = vouchedFor(corpus, record);
  if (vouched) return vouched;
  const remains = remainsOf(corpus, record);
  return remains && { path: remains.path, number: remains.docNumber, agency: remains.agency ?? '' };
}

/** What the page of a public document says; undefined where its record is not public. */
function partsOf({ path: file, tree }: ReadyDocument, corpus: PublicCorpus): FrameParts | undefined {
  const record = recordOf(corpus, tree.record);
  if (!record) return undefined;
  const kind = tree.record.kind as KindId;
  return {
    title: tree.title,
    path: documentPagePath(file),
    file,
    record: record.path.slice(1),
    number: record.number,
    register: kinds[kind].title.zh,
    list: listPath(kind).slice(1),
    agency: agencyName(corpus, record.agency),
    date: tree.date,
    body: treeToHtml(tree),
  };
}

function frameAddress(parts: FrameParts): Address {
  return { path: `/${parts.path}`, page: 'document/frame', params: { ...parts } };
}

/** The address of the page of one public document, for the preview. */
export function documentAddress(document: ReadyDocument, corpus: PublicCorpus): Address | undefined {
  const parts = partsOf(document, corpus);
  return parts && frameAddress(parts);
}

/** Makes the page of a public document; undefined where its record is not public. */
export type DocumentPage = (document: ReadyDocument) => { path: string; html: string } | undefined;

/** Renders the frame of the pages of public documents, to be filled for each. */
export async function openDocumentPages(engine: Engine, corpus: PublicCorpus): Promise<DocumentPage> {
  const frame = await engine.renderPage(frameAddress(frameMarks), engine.openSite({ corpus, files: [] }));
  return (document) => {
    const parts = partsOf(document, corpus);
    return parts && { path: parts.path, html: fillFrame(frame, parts) };
  };
}
