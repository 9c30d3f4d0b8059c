import { accept, refuse, type Reading } from './reading.ts';
import { normaliseCode } from './text.ts';

/** The 31 characters of GB 32100-2015 table 1: no I, O, S, V, Z. */
export const usccAlphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
/** Weights 3^(i-1) mod 31, GB 32100-2015 clause 5. */
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
/** Weights of GB 11714-1997 clause 4.2. */
const organisationWeights = [3, 7, 9, 10, 5, 8, 4, 2];

/** The parts of a unified social credit code. */
export interface Uscc {
  code: string;
  /** Registering department, e.g. `9` for market regulation. */
  registrar: string;
  /** Kind of body within the registrar, e.g. `1` for an enterprise. */
  kind: string;
  /** Six-digit region of the registering body, GB/T 2260. */
  region: string;
  /** Nine-character organisation code, GB 11714, its own check character last. */
  organisation: string;
}

/** Computes the 18th character from the first 17 (GB 32100-2015 clause 5); undefined when a character is not allowed. */
export function usccCheckDigit(first17: string): string | undefined {
  let sum = 0;
  if (first17.length < 17) return undefined;
  for (const [index, weight] of weights.entries()) {
    const value = usccAlphabet.indexOf(first17[index]!);
    if (value < 0) return undefined;
    sum += value * weight;
  }
  return usccAlphabet[(31 - (sum % 31)) % 31];
}

/** Computes the ninth character of an organisation code from its first eight (GB 11714-1997: 10 is X, 11 is 0). */
export function organisationCheckDigit(first8: string): string | undefined {
  if (!/^[0-9A-Z]{8}/.test(first8)) return undefined;
  let sum = 0;
  for (const [index, weight] of organisationWeights.entries())
    sum += Number.parseInt(first8[index]!, 36) * weight;
  const check = 11 - (sum % 11);
  return check === 10 ? 'X' : check === 11 ? '0' : String(check);
}

/**
 * Completes a code from registrar and kind (2 characters), region (6) and organisation code without its check (8),
 * computing both check characters. Throws a RangeError on characters the standard does not have.
 */
export function makeUscc(prefix: string, region: string, organisation8: string): string {
  const organisationCheck = organisationCheckDigit(organisation8);
  const first17 = `${prefix}${region}${organisation8}${organisationCheck}`;
  const check = usccCheckDigit(first17);
  if (first17.length !== 17 || !check) throw new RangeError(`no credit code can be made from ${first17}`);
  return first17 + check;
}

/**
 * Reads a unified social credit code (GB 32100-2015) and checks its characters, its own check character and that of
 * the organisation code inside it (GB 11714-1997). Blanks, full width and lower case are tidied first.
 */
export function readUscc(text: string): Reading<Uscc> {
  const code = normaliseCode(text).replace(/\s/g, '').toUpperCase();
  const bad = (zh: string, en: string, at?: number) =>
    refuse(
      `应为 18 位统一社会信用代码，实为“${text}”（${zh}）；请与营业执照核对`,
      `expected an 18-character unified social credit code, found "${text}" (${en}); compare it with the licence`,
      at,
    );
  if ([...code].length !== 18) {
    const length = [...code].length;
    return bad(`有 ${length} 位`, `it has ${length} characters`);
  }
  for (const [index, character] of [...code].entries()) {
    const alphabetic = usccAlphabet.includes(character) && (index < 2 || index > 7 || /\d/.test(character));
    if (!alphabetic) {
      return bad(
        `第 ${index + 1} 位不应为 ${character}`,
        `character ${index + 1} cannot be ${character}`,
        index,
      );
    }
  }
  const organisation = code.slice(8, 17);
  const check = usccCheckDigit(code)!;
  if (code[17] !== check) {
    return bad(
      `校验位应为 ${check}，实为 ${code[17]}`,
      `the check character should be ${check}, not ${code[17]}`,
      17,
    );
  }
  const inner = organisationCheckDigit(organisation)!;
  if (organisation[8] !== inner) {
    return bad(
      `第 17 位组织机构代码校验码应为 ${inner}，实为 ${organisation[8]}`,
      `the organisation code's check character (17th) should be ${inner}, not ${organisation[8]}`,
      16,
    );
  }
  return accept({ code, registrar: code[0]!, kind: code[1]!, region: code.slice(2, 8), organisation });
}

/** Tells whether the text is exactly a valid unified social credit code. */
export function isUscc(text: string): boolean {
  const reading = readUscc(text);
  return reading.ok && reading.value.code === text;
}
