import { describe, expect, test } from 'vitest';
import { beginFile, pdfDate, pdfHex, pdfName, pdfText, type PdfValue } from '../../src/pdf/objects.ts';

const latin = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');

function written(value: PdfValue): string {
  const file = beginFile('1.7', undefined);
  file.ref({ V: value }).end();
  return /\/V ([^]*)\n>>\nendobj/u.exec(latin(file.finish({})))![1]!;
}

describe('values', () => {
  test.each<[string, PdfValue, string]>([
    ['a name', 'StructElem', '/StructElem'],
    ['a number, to millionths', 595.2755905511812, '595.275591'],
    ['a number too small to be told from none', -1e-9, '0'],
    ['a truth value', true, 'true'],
    ['a list', [1, 'A', [2]], '[1 /A [2]]'],
    ['a dictionary, without what is absent', { A: 1, B: undefined }, '<<\n/A 1\n>>'],
    ['a text with brackets, a backslash and a line break', pdfText('(a)\\\n'), '(\\(a\\)\\\\\\n)'],
    ['bytes', pdfHex('0aff'), '<0aff>'],
    ['a moment', pdfDate(new Date('2026-03-05T00:00:00+08:00')), '(D:20260304160000Z)'],
    ['a media type', pdfName('application/json'), '/application#2Fjson'],
  ])('%s', (_, value, text) => expect(written(value)).toBe(text));

  test('a Chinese text is UTF-16, and its bytes are escaped like others', () => {
    // 尨 is U+5C28: its bytes are a backslash and an opening bracket.
    expect(written(pdfText('示尨'))).toBe('(\u{fe}\u{ff}\u{79}\u{3a}\\\\\\()');
  });
});

test('every object is found at its place, streams have their lengths', () => {
  const file = beginFile('1.4', (bytes) => bytes.subarray(1));
  const [late, stream, plain] = [file.ref({ Type: 'Catalog' }), file.ref(), file.ref()];
  stream.end(new Uint8Array([1, 2, 0xff]));
  plain.end(new Uint8Array([7]), { compressed: false });
  late.data.Link = stream;
  late.end();
  const text = latin(file.finish({ Root: late }));
  expect(text.startsWith('%PDF-1.4\n%\u{ff}\u{ff}\u{ff}\u{ff}\n')).toBe(true);
  const start = Number(/startxref\n(\d+)\n%%EOF\n$/u.exec(text)![1]);
  const rows = text.slice(start).split('\n').slice(3, 6);
  expect(rows.map((row) => text.slice(Number(row.slice(0, 10))).split('\n')[0])).toEqual([
    '1 0 obj',
    '2 0 obj',
    '3 0 obj',
  ]);
  // A row of the table takes twenty bytes, its end of two among them.
  expect(rows.map((row) => row.length)).toEqual([19, 19, 19]);
  expect(text).toContain(
    '2 0 obj\n<<\n/Length 2\n/Filter /FlateDecode\n>>\nstream\n\u{2}\u{ff}\nendstream\nendobj\n',
  );
  expect(text).toContain('3 0 obj\n<<\n/Length 1\n>>\nstream\n\u{7}\nendstream\nendobj\n');
  expect(text).toContain('1 0 obj\n<<\n/Type /Catalog\n/Link 2 0 R\n>>\nendobj\n');
  expect(text).toContain('trailer\n<<\n/Size 4\n/Root 1 0 R\n>>\n');
});
