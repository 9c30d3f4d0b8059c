import { decodePostings, encodePostings } from './postings.ts';

/*
 * Sets of numbers below a total, written as small as they come: the first byte says how. 0: differences
 * ({@link encodePostings}), for few; 1: one bit a number, the lowest bit first, for many.
 */

/** Writes an ascending list of numbers, all below `total`. */
export function encodeSet(numbers: readonly number[], total: number): Uint8Array<ArrayBuffer> {
  const bits = Math.ceil(total / 8);
  if (numbers.length <= bits) {
    const differences = encodePostings(numbers);
    if (differences.length <= bits) {
      const bytes = new Uint8Array(differences.length + 1);
      bytes.set(differences, 1);
      return bytes;
    }
  }
  const bytes = new Uint8Array(bits + 1);
  bytes[0] = 1;
  for (const number of numbers) bytes[1 + (number >> 3)]! |= 1 << (number & 7);
  return bytes;
}

/** Reads what {@link encodeSet} wrote: the numbers, ascending. */
export function decodeSet(bytes: Uint8Array): number[] {
  if (bytes[0] !== 1) return decodePostings(bytes.subarray(1));
  const numbers: number[] = [];
  for (let at = 1; at < bytes.length; at += 1)
    for (let byte = bytes[at] ?? 0, bit = 0; byte > 0; byte >>= 1, bit += 1)
      if (byte & 1) numbers.push((at - 1) * 8 + bit);
  return numbers;
}

/** Bytes as text inside JSON. */
export function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

/** Reads what {@link toBase64} wrote. */
export function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
