import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateRawSync, inflateSync } from 'node:zlib';
import { listFiles } from '../harness/folder.ts';
import { readPdf } from '../pdf/read-back.ts';

/** Everything that can be read out of one file of a site. */
export interface ReadableFile {
  path: string;
  /** One text for each way of reading it. */
  texts: string[];
}

/** Bytes read as big-endian UTF-16, as strings of a PDF may be written, from even and odd places. */
function utf16(bytes: Buffer): string {
  const even = Buffer.from(bytes.subarray(0, bytes.length & ~1)).swap16();
  const odd = Buffer.from(bytes.subarray(1, 1 + ((bytes.length - 1) & ~1))).swap16();
  return even.toString('utf16le') + odd.toString('utf16le');
}

/** Decompressed streams of a PDF and what stands between them, byte for byte as Latin-1 and as UTF-16 where there is such. */
function pdfBytes(bytes: Buffer): string[] {
  const parts: Buffer[] = [bytes];
  for (let at = bytes.indexOf('stream\n'); at !== -1; at = bytes.indexOf('stream\n', at + 7)) {
    try {
      parts.push(inflateSync(bytes.subarray(at + 7)));
    } catch {
      // Not compressed: its bytes are in the first part as they are.
    }
  }
  return parts.flatMap((part) => [part.toString('latin1'), part.toString('utf8'), utf16(part)]);
}

/** Text, metadata, outline and attachments of a PDF as a reader shows them. */
async function pdfTexts(bytes: Buffer): Promise<string[]> {
  return readPdf(new Uint8Array(bytes), async (pdf) => {
    const { info, metadata } = await pdf.getMetadata();
    const texts = [JSON.stringify(info), metadata?.getRaw() ?? '', JSON.stringify(await pdf.getOutline())];
    texts.push(JSON.stringify(await pdf.getAttachments()));
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      // Line ends come between characters of one word: joined, a text reads as it was written.
      texts.push(items.map((item) => ('str' in item ? item.str : '')).join(''));
    }
    return texts;
  });
}

/** The parts of a ZIP archive, as spreadsheets are, unpacked; found by its directory at the end. */
function zipTexts(bytes: Buffer): string[] {
  const texts: string[] = [];
  const mark = Buffer.from('PK\u0001\u0002');
  for (let at = bytes.indexOf(mark); at !== -1; at = bytes.indexOf(mark, at + 46)) {
    const size = bytes.readUInt32LE(at + 20);
    const local = bytes.readUInt32LE(at + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const part = bytes.subarray(start, start + size);
    const isStored = bytes.readUInt16LE(at + 10) === 0;
    texts.push((isStored ? part : inflateRawSync(part)).toString('utf8'));
  }
  return texts;
}

/** Calendars break lines anywhere, in names too. */
const unfolded = (bytes: Buffer): string => bytes.toString('utf8').replaceAll('\r\n ', '');

/** Reads every file below a folder in every way in which something could be hidden in it. */
export async function readEverything(folder: string): Promise<ReadableFile[]> {
  const files: ReadableFile[] = [];
  for (const path of listFiles(folder)) {
    const bytes = readFileSync(join(folder, path));
    const texts = path.endsWith('.pdf')
      ? [...pdfBytes(bytes), ...(await pdfTexts(bytes))]
      : [
          bytes.toString('utf8'),
          ...(path.endsWith('.ics') ? [unfolded(bytes)] : []),
          ...(path.endsWith('.xlsx') ? zipTexts(bytes) : []),
        ];
    files.push({ path, texts: [path, ...texts] });
  }
  return files;
}
