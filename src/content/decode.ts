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

function refuse(loose: string, zh: string, en: string): Decoded {
  return {
    ok: false,
    why: {
      zh: `文件编码应为 UTF-8 或 GB18030，${zh}`,
      en: `Expected a file in UTF-8 or GB18030, ${en}`,
    },
    hint: {
      zh: '请从原件重新另存为“UTF-8”编码；不要在乱码的文件上直接修改',
      en: 'Save the file again as UTF-8 from its original',
    },
    text: unixLines(loose),
    ...placeOfDamage(unixLines(loose)),
  };
}

/** Tells how much of a text is what one meets in Chinese files: ASCII, common ideographs, full-width signs. */
function plausible(text: string): boolean {
  let odd = 0;
  let wide = 0;
  for (const character of text) {
    if (character <= '\u007f') continue;
    wide += 1;
    if (!/[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef\u2010-\u2027\u2030-\u205e\u00b7\u2103-\u22ff\u2460-\u24ff\u25a0-\u25cf]/u.test(character)) odd += 1;
  }
  return odd * 10 <= wide;
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
  const hasBom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const gb = hasBom ? undefined : attempt(strict.gb, bytes);
  // Cut or mixed UTF-8 often happens to be valid GB18030 as well, but gives characters nobody writes.
  if (gb !== undefined && plausible(gb) && !gb.includes('\u0000')) return accept(gb, 'gb18030');
  const loose = new TextDecoder('utf-8').decode(bytes);
  const shown = hasBom || !mostlyDamaged(loose) ? loose : new TextDecoder('gb18030').decode(bytes);
  return refuse(shown, '有无法识别的字节', 'found bytes that are neither');
}

/** Text in another encoding leaves hardly any character whole when taken for UTF-8. */
function mostlyDamaged(utf8: string): boolean {
  const wide = utf8.replace(/\p{ASCII}/gu, '');
  return wide.split('\uFFFD').length - 1 > wide.length / 2;
}

function utf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): Decoded {
  const text = attempt(new TextDecoder(encoding, { fatal: true }), bytes);
  return text !== undefined
    ? accept(text, encoding)
    : refuse(new TextDecoder(encoding).decode(bytes), '有不成对的 UTF-16 编码', 'found broken UTF-16');
}
