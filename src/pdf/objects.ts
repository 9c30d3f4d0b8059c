/** Writes the objects of a PDF file (ISO 32000-1, 7.3 to 7.5): values, streams, the table of places and the trailer. */
import type { Deflate } from './fonts.ts';

/** A value as it stands in the file. */
export interface Written {
  readonly written: string;
}

/** What an object may hold; a string is a name. A key without a value is left out. */
export type PdfValue = string | number | boolean | Written | readonly PdfValue[] | Dictionary;
export interface Dictionary {
  [key: string]: PdfValue | undefined;
}

/** An indirect object: what others refer to, before and after it is written. */
export interface Ref extends Written {
  data: Dictionary;
  /** Writes the object, with a stream behind its dictionary if there is one. */
  end(stream?: Uint8Array, how?: { compressed: boolean }): void;
}

/** A file that is being written. */
export interface ObjectFile {
  /** Gives the next number to an object. */
  ref(data?: Dictionary): Ref;
  /** Writes an object that is no dictionary. */
  write(value: Written): Ref;
  /** Writes the table of places and the trailer; nothing can follow. */
  finish(trailer: Dictionary): Uint8Array;
}

const escapes: Record<string, string> = {
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\b': '\\b',
  '\f': '\\f',
  '\\': '\\\\',
  '(': '\\(',
  ')': '\\)',
};

/** UTF-16, high byte first, a character a byte (7.9.2.2). */
function utf16(text: string): string {
  let bytes = '\u{fe}\u{ff}';
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    bytes += String.fromCharCode(unit >> 8, unit & 0xff);
  }
  return bytes;
}

/** A text, as opposed to a name. */
export function pdfText(text: string): Written {
  const bytes = /[^\u0000-\u007f]/u.test(text) ? utf16(text) : text;
  return { written: `(${bytes.replace(/[\n\r\t\b\f\\()]/g, (character) => escapes[character]!)})` };
}

/** A moment, in universal time (7.9.4). */
export function pdfDate(moment: Date): Written {
  return { written: `(D:${moment.toISOString().slice(0, 19).replace(/\D/g, '')}Z)` };
}

/** Bytes given in hexadecimal digits. */
export function pdfHex(digits: string): Written {
  return { written: `<${digits}>` };
}

/** A name with characters that names cannot hold as they are, e.g. a media type. */
export function pdfName(text: string): string {
  return text.replace(
    /[^!-~]|[#%()/<>[\]{}]/g,
    (character) => `#${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}

function isList(value: PdfValue): value is readonly PdfValue[] {
  return Array.isArray(value);
}

function isWritten(value: Written | Dictionary): value is Written {
  return typeof value.written === 'string';
}

function valueText(value: PdfValue): string {
  if (typeof value === 'string') return `/${value}`;
  if (typeof value === 'number') return String(Math.round(value * 1e6) / 1e6);
  if (typeof value === 'boolean') return String(value);
  if (isList(value)) return `[${value.map(valueText).join(' ')}]`;
  if (isWritten(value)) return value.written;
  let text = '<<\n';
  for (const key of Object.keys(value)) {
    const inside = value[key];
    if (inside !== undefined) text += `/${key} ${valueText(inside)}\n`;
  }
  return `${text}>>`;
}

/** Begins a file of a version of PDF. Streams are compressed where there is something to compress them with. */
export function beginFile(version: string, deflate: Deflate | undefined): ObjectFile {
  // Characters beyond ASCII tell programs that the file is not text (7.5.2).
  let text = `%PDF-${version}\n%\u{ff}\u{ff}\u{ff}\u{ff}\n`;
  const chunks: (string | Uint8Array)[] = [];
  let written = 0;
  const places: number[] = [];
  const add = (bytes: Uint8Array): void => {
    chunks.push(text, bytes);
    written += text.length + bytes.length;
    text = '';
  };
  const begin = (number: number, body: string): void => {
    places[number - 1] = written + text.length;
    text += `${number} 0 obj\n${body}\n`;
  };
  const next = (): number => places.push(0);
  return {
    ref(data = {}) {
      const number = next();
      return {
        written: `${number} 0 R`,
        data,
        end(stream, { compressed = true } = { compressed: true }) {
          if (stream) {
            const bytes = compressed && deflate ? deflate(stream) : stream;
            this.data.Length = bytes.length;
            if (bytes !== stream) this.data.Filter = 'FlateDecode';
            begin(number, valueText(this.data));
            text += 'stream\n';
            add(bytes);
            text += '\nendstream\n';
          } else begin(number, valueText(this.data));
          text += 'endobj\n';
        },
      };
    },
    write(value) {
      const number = next();
      begin(number, value.written);
      text += 'endobj\n';
      return { written: `${number} 0 R`, data: {}, end: () => undefined };
    },
    finish(trailer) {
      const start = written + text.length;
      const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
      const size = places.length + 1;
      text += `xref\n0 ${size}\n0000000000 65535 f \n${rows}`;
      text += `trailer\n${valueText({ Size: size, ...trailer })}\nstartxref\n${start}\n%%EOF\n`;
      add(new Uint8Array(0));
      return join(chunks, written);
    },
  };
}

/** One array of it all; in the texts a character is a byte. */
function join(chunks: readonly (string | Uint8Array)[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    if (typeof chunk === 'string')
      for (let at = 0; at < chunk.length; at++) bytes[offset + at] = chunk.charCodeAt(at);
    else bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}
