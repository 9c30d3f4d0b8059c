import type { Text } from '../base/diagnostic.ts';

/** Most bytes a workbook may unpack to, all its parts together. */
const largestWorkbook = 200_000_000;
/** Deflate cannot shrink by more than this factor, so a small archive is safe whatever it claims. */
const strongestDeflate = 1032;
const mostEntries = 10_000;

const signature = { end: 0x06054b50, entry: 0x02014b50, local: 0x04034b50 } as const;

interface Entry {
  packed: number;
  claimed: number;
  method: number;
  offset: number;
}

function entriesOf(bytes: Uint8Array): Entry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  const lowest = Math.max(0, end - 65_535);
  while (end >= lowest && view.getUint32(end, true) !== signature.end) end -= 1;
  if (end < lowest) return undefined;
  const count = view.getUint16(end + 10, true);
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== signature.entry) return undefined;
    entries.push({
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      claimed: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Bytes an entry really unpacks to, counted until it is more than it claims. */
async function unpackedSize(bytes: Uint8Array, entry: Entry): Promise<number> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (entry.offset + 30 > bytes.length || view.getUint32(entry.offset, true) !== signature.local) return 0;
  const start =
    entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  if (entry.method === 0) return Math.min(entry.packed, entry.claimed);
  const packed = bytes.slice(start, start + entry.packed);
  const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return size;
      size += value.length;
      if (size > entry.claimed) return size;
    }
  } catch {
    // Damaged data is the reader's affair: it reports it.
    return size;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

const tooLarge: Text = {
  zh: `工作簿解压后超过 ${largestWorkbook / 1_000_000} MB，疑为恶意压缩文件，未读取`,
  en: `The workbook unpacks to more than ${largestWorkbook / 1_000_000} MB and was not read`,
};

const liar: Text = {
  zh: '工作簿的部件解压后比所称的大，疑为恶意压缩文件，未读取',
  en: 'A part of the workbook unpacks to more than it claims; it was not read',
};

/**
 * Tells why an archive must not be unpacked: it is a zip bomb by its own account, or unpacks to too much when tried.
 * Undefined when it is safe to unpack (or no archive, which the reader reports).
 */
export async function zipDanger(bytes: Uint8Array): Promise<Text | undefined> {
  const entries = entriesOf(bytes);
  if (entries === undefined) return undefined;
  if (entries.length > mostEntries)
    return {
      zh: `工作簿含 ${entries.length} 个部件，疑为恶意压缩文件，未读取`,
      en: `The workbook has ${entries.length} parts and was not read`,
    };
  if (entries.reduce((sum, { claimed }) => sum + claimed, 0) > largestWorkbook) return tooLarge;
  if (entries.reduce((sum, { packed }) => sum + packed, 0) * strongestDeflate <= largestWorkbook) return undefined;
  for (const entry of entries) if ((await unpackedSize(bytes, entry)) > entry.claimed) return liar;
  return undefined;
}
