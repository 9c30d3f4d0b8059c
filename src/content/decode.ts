import type { Text } from '../base/diagnostic.ts';
import { codePointLength } from '../base/text.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

/**
 * A file's text with line ends as `\n` and without BOM, or where its bytes stop making sense; `text` then shows them as
 * U+FFFD.
 */
export type Decoded =
  | { ok: true; text: string; encoding: Encoding }
  | { ok: false; text: string; why: Text; hint: Text; line: number; column: number };

const strict = {
  utf8: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }),
  gb: new TextDecoder('gb18030', { fatal: true }),
};

function attempt(decoder: TextDecoder, bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

/** Line and column, in code points, of the first replacement character that decoding loosely puts in. */
function placeOfDamage(text: string): { line: number; column: number } {
  const before = text.slice(0, Math.max(0, text.indexOf('\uFFFD')));
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: codePointLength(before.slice(lineStart)) + 1 };
}

const unixLines = (text: string) => (text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text);

function accept(text: string, encoding: Encoding): Decoded {
  const plain = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  return { ok: true, text: unixLines(plain), encoding };
}

function refuse(loose: string): Decoded {
  return {
    ok: false,
    why: {
      zh: '文件编码应为 UTF-8 或 GB18030，有无法识别的字节',
      en: 'Expected a file in UTF-8 or GB18030, found bytes that are neither',
    },
    hint: {
      zh: '请从原件重新另存为“UTF-8”编码；不要在乱码的文件上直接修改',
      en: 'Save the file again as UTF-8 from its original',
    },
    text: unixLines(loose),
    ...placeOfDamage(unixLines(loose)),
  };
}

/**
 * Turns a file's bytes into text: UTF-8 with or without BOM, UTF-16 with BOM, else GB18030 (which covers GBK and
 * GB2312). Bytes that are none of these are an error with the place of the first damaged one; nothing is replaced.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length >= 2 && bytes[0] === 0xff && bytes[1] === 0xfe) return utf16(bytes, 'utf-16le');
  if (bytes.length >= 2 && bytes[0] === 0xfe && bytes[1] === 0xff) return utf16(bytes, 'utf-16be');
  const utf8 = attempt(strict.utf8, bytes);
  if (utf8 !== undefined) return accept(utf8, 'utf-8');
  const loose = new TextDecoder('utf-8').decode(bytes);
  const hasBom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  // UTF-8 with a damaged byte often happens to be valid GB18030 as well, but then of characters nobody writes.
  if (hasBom || isMostlyUtf8(loose)) return refuse(loose);
  const gb = attempt(strict.gb, bytes);
  if (gb !== undefined && !gb.includes('\u0000')) return accept(gb, 'gb18030');
  return refuse(new TextDecoder('gb18030').decode(bytes));
}

/** Chinese in UTF-8 takes three bytes a character, a pattern that text in another encoding hardly ever shows. */
function isMostlyUtf8(loose: string): boolean {
  const whole = loose.match(/[\u0800-\uFFFC]/gu)?.length ?? 0;
  return whole >= loose.split('\uFFFD').length - 1;
}

function utf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): Decoded {
  const text = attempt(new TextDecoder(encoding, { fatal: true }), bytes);
  return text !== undefined
    ? accept(text, encoding)
    : refuse(new TextDecoder(encoding).decode(bytes));
}
