import { hash } from 'node:crypto';
import { closeSync, fstatSync, ftruncateSync, openSync, readSync, writeSync } from 'node:fs';
import type { StoredEntry, Values } from '../../content/stored.ts';
import { makeSharer } from './share.ts';

/** Something kept from an earlier run is not as it was written: it must be forgotten and made anew. */
export class DamagedMemoryError extends Error {
  override name = 'DamagedMemoryError';
}

/** Where a value lies in the file of values: first byte and length, with the mark of its bytes. */
export type Slot = [start: number, length: number, mark: string];

/** Values of records in one file, each found by its slot. */
export interface ValueFile extends Values {
  /** Takes over a value from an earlier run; the number it is read by. */
  know(slot: Slot): number;
  /** Writes a value down; the number it is read by. */
  add(value: unknown): number;
  slot(place: number): Slot;
  /** Writes everything out. Bytes from then on. */
  flush(): number;
  close(): void;
}

/** Bytes read at once: neighbouring records are mostly wanted together. */
const windowBytes = 256 * 1024;

const bufferBytes = 1024 * 1024;

/**
 * Values of a register that lie in memory at a time. Below it nothing is ever put away; above it whoever needs all records
 * at once reads some of them again, which costs a hundredth of a millisecond each.
 */
const openAtOnce = 12_000;

/** Puts away the values opened longest ago, for each register by itself. */
function makeRings(): (entry: StoredEntry) => void {
  const rings = new Map<string, { entries: StoredEntry[]; at: number }>();
  return (entry) => {
    let ring = rings.get(entry.kind);
    if (!ring) rings.set(entry.kind, (ring = { entries: [], at: 0 }));
    const { entries } = ring;
    if (entries.length < openAtOnce) {
      entries.push(entry);
      return;
    }
    entries[ring.at]!.putAway();
    entries[ring.at] = entry;
    ring.at = (ring.at + 1) % openAtOnce;
  };
}

export function markOf(bytes: string | Uint8Array): string {
  return hash('sha1', bytes, 'base64url');
}

/** Opens a file of values; what stands behind `size` is not ours and goes. */
export function openValues(file: string, size: number): ValueFile {
  const handle = openSync(file, 'a+');
  if (fstatSync(handle).size < size) {
    closeSync(handle);
    throw new DamagedMemoryError(file);
  }
  ftruncateSync(handle, size);
  const slots: Slot[] = [];
  const share = makeSharer();
  let written = size;
  const pending = Buffer.allocUnsafe(bufferBytes);
  let pendingBytes = 0;
  const window = Buffer.allocUnsafe(windowBytes);
  let windowStart = 0;
  let windowLength = 0;

  const flush = (): number => {
    for (let at = 0; at < pendingBytes;) at += writeSync(handle, pending, at, pendingBytes - at);
    written += pendingBytes;
    pendingBytes = 0;
    return written;
  };
  const readAt = (start: number, length: number): Buffer => {
    if (length > windowBytes) {
      const bytes = Buffer.allocUnsafe(length);
      return bytes.subarray(0, readSync(handle, bytes, 0, length, start));
    }
    if (start < windowStart || start + length > windowStart + windowLength) {
      windowStart = start;
      windowLength = readSync(handle, window, 0, windowBytes, start);
    }
    return window.subarray(start - windowStart, start - windowStart + length);
  };
  return {
    know: (slot) => slots.push(slot) - 1,
    add(value) {
      const bytes = Buffer.from(JSON.stringify(value));
      if (pendingBytes + bytes.length > bufferBytes) flush();
      const slot: Slot = [written + pendingBytes, bytes.length, markOf(bytes)];
      if (bytes.length > bufferBytes) {
        for (let at = 0; at < bytes.length;) at += writeSync(handle, bytes, at, bytes.length - at);
        written += bytes.length;
      } else {
        bytes.copy(pending, pendingBytes);
        pendingBytes += bytes.length;
      }
      return slots.push(slot) - 1;
    },
    slot: (place) => slots[place]!,
    opened: makeRings(),
    read(place) {
      const [start, length, mark] = slots[place]!;
      if (start + length > written) flush();
      const bytes = readAt(start, length);
      if (bytes.length !== length || markOf(bytes) !== mark) throw new DamagedMemoryError(file);
      return share(JSON.parse(bytes.toString()));
    },
    flush,
    close: () => closeSync(handle),
  };
}
