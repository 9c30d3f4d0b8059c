/** The colour space of the documents as a profile (ICC.1:2001-04): sRGB, whose curve and primaries IEC 61966-2-1 gives. */

/** How the colour space is called in a PDF. */
export const profileName = 'sRGB IEC61966-2.1';

/** The white point of profiles, D50, and the primaries and black seen under it, as XYZ. */
const white = [0.9642, 1, 0.8249];
const primaries = {
  rXYZ: [0.4361, 0.2225, 0.0139],
  gXYZ: [0.3851, 0.7169, 0.0971],
  bXYZ: [0.1431, 0.0606, 0.7141],
};

/** Steps of the curve: with one for each value a byte can have, all of these are exact. */
const steps = 256;

const linear = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);

function fixed(value: number): number {
  return Math.round(value * 65536);
}

function ascii(text: string): number[] {
  return [...text].map((character) => character.charCodeAt(0));
}

function word(value: number): number[] {
  return [value >>> 24, (value >>> 16) & 0xff, (value >>> 8) & 0xff, value & 0xff];
}

const xyz = (values: readonly number[]) => [
  ...ascii('XYZ '),
  ...word(0),
  ...values.flatMap((value) => word(fixed(value))),
];

/** A description in ASCII, with the places of two others left empty (6.5.17). */
function description(text: string): number[] {
  const empty = new Array<number>(4 + 4 + 2 + 1 + 67).fill(0);
  return [...ascii('desc'), ...word(0), ...word(text.length + 1), ...ascii(text), 0, ...empty];
}

function curve(): number[] {
  const values = Array.from({ length: steps }, (_, step) => Math.round(linear(step / (steps - 1)) * 65535));
  return [
    ...ascii('curv'),
    ...word(0),
    ...word(steps),
    ...values.flatMap((value) => [value >> 8, value & 0xff]),
  ];
}

function header(length: number): number[] {
  const date = [2026, 1, 1, 0, 0, 0].flatMap((part) => [part >> 8, part & 0xff]);
  const before = [
    ...word(length),
    ...word(0),
    ...word(0x02100000),
    ...ascii('mntrRGB XYZ '),
    ...date,
    ...ascii('acsp'),
  ];
  const illuminant = white.flatMap((value) => word(fixed(value)));
  const between = new Array<number>(68 - before.length).fill(0);
  return [...before, ...between, ...illuminant, ...new Array<number>(128 - 80).fill(0)];
}

function build(): Uint8Array {
  const tone = curve();
  const tags: [string, number[]][] = [
    ['desc', description(profileName)],
    ['cprt', [...ascii('text'), ...word(0), ...ascii('No copyright'), 0]],
    ['wtpt', xyz(white)],
    ...Object.entries(primaries).map(([name, values]): [string, number[]] => [name, xyz(values)]),
    ['rTRC', tone],
    ['gTRC', tone],
    ['bTRC', tone],
  ];
  const start = 128 + 4 + 12 * tags.length;
  const table = [...word(tags.length)];
  const data: number[] = [];
  const places = new Map<number[], number>();
  for (const [name, bytes] of tags) {
    let at = places.get(bytes);
    if (at === undefined) {
      while (data.length % 4 !== 0) data.push(0);
      at = start + data.length;
      places.set(bytes, at);
      data.push(...bytes);
    }
    table.push(...ascii(name), ...word(at), ...word(bytes.length));
  }
  while (data.length % 4 !== 0) data.push(0);
  return new Uint8Array([...header(start + data.length), ...table, ...data]);
}

let profile: Uint8Array | undefined;

/** The profile, made once. */
export function srgbProfile(): Uint8Array {
  return (profile ??= build());
}
