/** Ascending numbers as differences, seven bits a byte, the lowest first; the eighth bit says that more follow. */
export function encodePostings(numbers: readonly number[]): Uint8Array<ArrayBuffer> {
  const bytes: number[] = [];
  let before = -1;
  for (const number of numbers) {
    let difference = number - before;
    before = number;
    while (difference > 127) {
      bytes.push((difference & 127) | 128);
      difference >>>= 7;
    }
    bytes.push(difference);
  }
  return Uint8Array.from(bytes);
}

/** Reads what {@link encodePostings} wrote. */
export function decodePostings(bytes: Uint8Array): number[] {
  const numbers: number[] = [];
  let before = -1;
  let difference = 0;
  let shift = 0;
  for (const byte of bytes) {
    difference |= (byte & 127) << shift;
    if (byte & 128) {
      shift += 7;
      continue;
    }
    before += difference;
    numbers.push(before);
    difference = 0;
    shift = 0;
  }
  return numbers;
}

/** Numbers in both ascending lists. */
export function intersect(a: readonly number[], b: readonly number[]): number[] {
  const both: number[] = [];
  let at = 0;
  for (const number of a) {
    while (at < b.length && (b[at] ?? 0) < number) at += 1;
    if (b[at] === number) both.push(number);
  }
  return both;
}
