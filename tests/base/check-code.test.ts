import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeCheckCode, readCheckCode } from '../../src/base/check-code.ts';
import { sha256 } from '../../src/base/sha256.ts';
import { usccAlphabet } from '../../src/base/uscc.ts';

const made = makeCheckCode(sha256('document'), sha256('text'));
const bare = made.code.replaceAll('-', '');

describe('a check code', () => {
  test('is three groups of four, of which nine name the document and two the text', () => {
    expect(made.code).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/u);
    expect(bare.startsWith(made.identity + made.version)).toBe(true);
    expect(made.identity.length).toBe(9);
  });

  test('keeps its identity when the text changes', () => {
    const other = makeCheckCode(sha256('document'), sha256('other text'));
    expect(other.identity).toBe(made.identity);
    expect(other.version).not.toBe(made.version);
  });

  test('is read however it is typed', () => {
    for (const typed of [bare, bare.toLowerCase(), ` ${made.code} `, made.code.replaceAll('-', ' — ')])
      expect(readCheckCode(typed)).toEqual({ ok: true, value: made });
    const wide = [...bare].map((each) => String.fromCharCode(each.charCodeAt(0) + 0xfee0)).join('');
    expect(readCheckCode(wide)).toEqual({ ok: true, value: made });
  });

  test('takes letters it has not for what they look like', () => {
    const zeros = Array.from({ length: 400 }, (_, n) => makeCheckCode(sha256(`a${n}`), sha256(`b${n}`)).code);
    const code = zeros.find((each) => each.includes('0') && each.includes('1'))!;
    expect(readCheckCode(code.replaceAll('0', 'O').replaceAll('1', 'i'))).toMatchObject({
      ok: true,
      value: { code },
    });
  });

  test('finds every wrong character', () => {
    const accepted = [...bare].flatMap((right, at) =>
      [...usccAlphabet]
        .filter((wrong) => wrong !== right)
        .map((wrong) => bare.slice(0, at) + wrong + bare.slice(at + 1))
        .filter((typed) => readCheckCode(typed).ok),
    );
    expect(accepted).toEqual([]);
  });

  test('finds any two characters in each other’s place', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(11), fc.nat(11), (seed, a, b) => {
        const characters = [...makeCheckCode(sha256(seed), sha256(`${seed}!`)).code.replaceAll('-', '')];
        fc.pre(characters[a] !== characters[b]);
        [characters[a], characters[b]] = [characters[b]!, characters[a]!];
        expect(readCheckCode(characters.join('')).ok).toBe(false);
      }),
    );
  });

  test.each([
    ['ABC', '12 位'],
    ['', '12 位'],
    ['!!!!-!!!!-!!!!', '不会有'],
    ['0000-0000-0000', '校验字符'],
  ])('refuses %j in words', (typed, why) => {
    const reading = readCheckCode(typed);
    expect(reading.ok ? '' : reading.why.zh).toContain(why);
  });
});
