import { describe, expect, test } from 'vitest';
import { decode } from '../../src/content/decode.ts';

const hex = (text: string) => new Uint8Array(text.match(/../g)!.map((byte) => Number.parseInt(byte, 16)));
const utf8 = (text: string) => new TextEncoder().encode(text);
const text = '名称: 示例市松风化工有限公司\n';
/** The same in GBK. */
const gbk = hex('c3fbb3c63a20cabec0fdcad0cbc9b7e7bbafb9a4d3d0cfdeb9abcbbe0a');
const utf16le = (content: string) =>
  new Uint8Array([0xff, 0xfe, ...[...content].flatMap((one) => [one.charCodeAt(0) & 255, one.charCodeAt(0) >> 8])]);
const utf16be = (content: string) =>
  new Uint8Array([0xfe, 0xff, ...[...content].flatMap((one) => [one.charCodeAt(0) >> 8, one.charCodeAt(0) & 255])]);

describe('decode', () => {
  test.each([
    ['UTF-8', utf8(text), 'utf-8'],
    ['UTF-8 with BOM', utf8(`\uFEFF${text}`), 'utf-8'],
    ['UTF-16 little endian', utf16le(text), 'utf-16le'],
    ['UTF-16 big endian', utf16be(text), 'utf-16be'],
    ['GBK', gbk, 'gb18030'],
    ['CRLF', utf8(text.replace('\n', '\r\n')), 'utf-8'],
    ['CR of old Macs', utf8(text.replace('\n', '\r')), 'utf-8'],
  ])('reads %s', (_, bytes, encoding) => {
    expect(decode(bytes)).toEqual({ ok: true, text, encoding });
  });

  test('reads a rare character that only GB18030 has', () => {
    expect(decode(hex('95328236' + 'd6d0'))).toMatchObject({ ok: true, text: '𠀀中' });
  });

  test('an empty file is an empty text', () => {
    expect(decode(new Uint8Array())).toMatchObject({ ok: true, text: '' });
  });

  test.each([
    ['UTF-8 that lost a byte', hex('0a' + 'e7a4' + 'e4be8b'), 2, 1],
    ['UTF-8 that was cut off', utf8('示例市松风\n化工').slice(0, -1), 2, 2],
    ['a stray byte in GBK', new Uint8Array([...gbk, 0xff, 0x0a]), 2, 1],
    ['bytes of a picture', hex('89504e470d0a1a0a0000000d49484452'), 1, 1],
    ['an odd number of bytes in UTF-16', new Uint8Array([...utf16le('示例'), 0x41]), 1, 3],
  ])('refuses %s at its place', (_, bytes, line, column) => {
    const decoded = decode(bytes);
    expect(decoded).toMatchObject({ ok: false, line, column });
  });

  test('never takes damaged UTF-8 for GBK characters nobody writes', () => {
    const bytes = utf8('示例市应急管理局行政处罚决定书');
    for (let at = 0; at < bytes.length; at += 1) {
      const damaged = new Uint8Array([...bytes.slice(0, at), ...bytes.slice(at + 1)]);
      expect(decode(damaged).ok).toBe(false);
    }
  });
});
