import { accept, refuse, type Reading } from './reading.ts';
import { normaliseCode } from './text.ts';
import { usccAlphabet as alphabet } from './uscc.ts';

/**
 * The code printed on documents, e.g. `7K3M-9QXA-22F4`: nine characters name the document, two its text, and one checks the
 * others. The alphabet is that of credit codes, which leaves out what is easily misread; its size is a prime.
 */
export interface CheckCode {
  /** As printed, in three groups of four. */
  code: string;
  /** Which document: its first nine characters, without hyphens. */
  identity: string;
  /** Which text of it: the next two. */
  version: string;
}

const identityLength = 9;
const versionLength = 2;
const bareLength = identityLength + versionLength + 1;

/** The first 64 bits of a hash as characters of the alphabet. */
function characters(hash: string, length: number): string {
  let rest = BigInt(`0x${hash.slice(0, 16)}`);
  let text = '';
  for (let index = 0; index < length; index += 1) {
    text += alphabet[Number(rest % 31n)];
    rest /= 31n;
  }
  return text;
}

/**
 * The check character. The weights are different powers of 3, which generates all numbers up to 30: one wrong character
 * and any two in exchanged places are found.
 */
function checkCharacter(first: string): string {
  // So that twelve zeros are no code.
  let sum = 1;
  let weight = 1;
  for (const character of first) {
    weight = (weight * 3) % 31;
    sum += alphabet.indexOf(character) * weight;
  }
  return alphabet[(31 - (sum % 31)) % 31]!;
}

function complete(first: string): CheckCode {
  const bare = first + checkCharacter(first);
  return {
    code: bare.replace(/(.{4})(.{4})(.{4})/u, '$1-$2-$3'),
    identity: bare.slice(0, identityLength),
    version: bare.slice(identityLength, bareLength - 1),
  };
}

/** Makes the code from two SHA-256 in hexadecimal: of what names the document, and of what its text says. */
export function makeCheckCode(identityHash: string, versionHash: string): CheckCode {
  return complete(characters(identityHash, identityLength) + characters(versionHash, versionLength));
}

/** What is written for characters that the alphabet leaves out. */
const misread: Readonly<Record<string, string>> = { O: '0', I: '1', Z: '2', S: '5', V: 'U' };

/**
 * Reads a code typed by hand: blanks, hyphens, full width and lower case do not matter, and letters left out of the
 * alphabet count as what they look like. Refuses what has another length or does not fit its check character.
 */
export function readCheckCode(text: string): Reading<CheckCode> {
  const bare = normaliseCode(text)
    .toUpperCase()
    .replaceAll(/[\s\-‐-―－]/gu, '')
    .replaceAll(/[OIZSV]/gu, (letter) => misread[letter]!);
  const length = [...bare].length;
  if (length !== bareLength)
    return refuse(
      `核验码应为 ${bareLength} 位，实为 ${length} 位；请对照文书重新输入`,
      `a code has ${bareLength} characters, found ${length}`,
    );
  const strange = [...bare].find((character) => !alphabet.includes(character));
  if (strange !== undefined)
    return refuse(`核验码中不会有“${strange}”；请对照文书重新输入`, `a code has no “${strange}”`);
  const made = complete(bare.slice(0, -1));
  if (made.code.at(-1) !== bare.at(-1))
    return refuse(
      '核验码有误：末位校验字符不符，多半是抄错了一位；请对照文书重新输入',
      'the check character does not fit: probably one character is wrong',
    );
  return accept(made);
}
