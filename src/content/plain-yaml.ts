/**
 * Reads the plain part of YAML that content files are made of — block mappings and sequences, plain and one-line quoted
 * scalars, literal blocks, comments — about ten times as fast as a full parser, every scalar as text. Anything else, any
 * doubt and any error makes it give up, and the full parser decides; a test compares the two.
 */
class Unusual extends Error {}

const giveUp = (): never => {
  throw unusual;
};
/** One value for all, since it carries no information and making an error collects a stack. */
const unusual = new Unusual();

interface Reader {
  lines: string[];
  /** Index of the next line to read. */
  at: number;
}

const keyStart = /^[\p{L}\p{N}_]/u;
const notPlainKey = /["'#&*!|>%@`{}[\],\p{Cc}]/u;

function indentOf(line: string): number {
  let indent = 0;
  while (line.charCodeAt(indent) === 32) indent += 1;
  return indent;
}

/** Moves to the next line with content; its indentation, or -1 at the end. */
function next(reader: Reader): number {
  for (; reader.at < reader.lines.length; reader.at += 1) {
    const line = reader.lines[reader.at]!;
    const indent = indentOf(line);
    if (indent === line.length) continue;
    const first = line.charCodeAt(indent);
    if (first === 35) continue;
    if (first === 9) giveUp();
    return indent;
  }
  return -1;
}

/** Position of the `:` that ends a plain key, or -1 where the text is none. */
function colonOf(text: string): number {
  let colon = text.indexOf(':');
  while (colon !== -1 && colon + 1 < text.length && text.charCodeAt(colon + 1) !== 32)
    colon = text.indexOf(':', colon + 1);
  return colon;
}

function plainKey(text: string, colon: number): string {
  const key = text.slice(0, colon);
  if (!keyStart.test(key) || notPlainKey.test(key) || key.endsWith(' ') || key === '__proto__') giveUp();
  return key;
}

function quoted(text: string): string {
  const single = /^'((?:[^']|'')*)'(?: +#(?: .*)?| *)$/u.exec(text);
  if (single) return single[1]!.replaceAll("''", "'");
  const double = /^"([^"\\]*)"(?: +#(?: .*)?| *)$/u.exec(text);
  return double ? double[1]! : giveUp();
}

/** Blanks only: other white space belongs to the value. */
function trimBlanks(text: string): string {
  let end = text.length;
  while (end > 0 && text.charCodeAt(end - 1) === 32) end -= 1;
  return text.slice(0, end);
}

/** A `#` without a blank behind it may be meant as content; the full parser tells. */
function checkComment(text: string, at: number): void {
  const after = text.charCodeAt(at + 1);
  if (at + 1 < text.length && after !== 32 && after !== 35) giveUp();
}

const indicator = /^[[\]{},#&*!|>%@`?:-]/u;

/** A scalar on one line. `below` is the indentation a following line must not exceed, else it would continue it. */
function scalar(reader: Reader, text: string, below: number): string {
  let value: string;
  const first = text.charCodeAt(0);
  if (first === 34 || first === 39) value = quoted(text);
  else {
    const dashed = first === 45 && text.length > 1 && text.charCodeAt(1) !== 32;
    if (!dashed && indicator.test(text)) giveUp();
    const comment = text.indexOf(' #');
    if (comment !== -1) checkComment(text, comment + 1);
    value = trimBlanks(comment === -1 ? text : text.slice(0, comment));
    if (value.endsWith(':') || value.includes(': ') || value.includes('\t')) giveUp();
  }
  if (next(reader) > below) giveUp();
  return value;
}

/** A literal block (`|`, `|-`, `|+`) whose parent is indented by `below`. */
function literal(reader: Reader, chomp: string, below: number): string {
  const { lines } = reader;
  const content: string[] = [];
  let indent = -1;
  for (; reader.at < lines.length; reader.at += 1) {
    const line = lines[reader.at]!;
    const own = indentOf(line);
    if (own === line.length) {
      if (indent === -1 && own > below + 1) giveUp();
      content.push(indent === -1 ? '' : line.slice(indent));
      continue;
    }
    if (indent === -1) {
      if (own <= below) break;
      if (line.charCodeAt(own) === 9) giveUp();
      indent = own;
    } else if (own < indent) break;
    content.push(line.slice(indent));
  }
  if (indent === -1) giveUp();
  let end = content.length;
  while (end > 0 && content[end - 1] === '') end -= 1;
  if (chomp === '+') giveUp();
  // A less indented comment right below a block is allowed, an odd indentation is not.
  const following = next(reader);
  if (following > below) giveUp();
  const text = content.slice(0, end).join('\n');
  return chomp === '-' ? text : `${text}\n`;
}

function valueAfter(reader: Reader, text: string, below: number, sequenceAt: number): unknown {
  const start = indentOf(text);
  if (text.charCodeAt(start) === 35) checkComment(text, start);
  if (start === text.length || text.charCodeAt(start) === 35) return nested(reader, below, sequenceAt);
  const value = start === 0 ? text : text.slice(start);
  const block = /^\|([-+]?) *$/u.exec(value);
  if (block) return literal(reader, block[1]!, below);
  return scalar(reader, value, below);
}

/** What stands below a key or dash: a deeper mapping or sequence, for keys also a sequence at their own indentation. */
function nested(reader: Reader, below: number, sequenceAt: number): unknown {
  const indent = next(reader);
  if (indent < 0) return '';
  const line = reader.lines[reader.at]!;
  const dash = line.charCodeAt(indent) === 45 && (line.length === indent + 1 || line.charCodeAt(indent + 1) === 32);
  if (dash && indent >= sequenceAt) return sequence(reader, indent);
  if (indent <= below) return '';
  if (dash) return giveUp();
  return mapping(reader, indent);
}

function mapping(reader: Reader, indent: number): Record<string, unknown> {
  const value: Record<string, unknown> = {};
  for (let own = next(reader); own >= indent; own = next(reader)) {
    if (own > indent) giveUp();
    const line = reader.lines[reader.at]!;
    const text = indent === 0 ? line : line.slice(indent);
    entry(reader, value, text, indent);
  }
  return value;
}

/** Reads `key: value` that starts the mapping or continues it. */
function entry(reader: Reader, value: Record<string, unknown>, text: string, indent: number): void {
  const colon = colonOf(text);
  if (colon < 1) giveUp();
  const key = plainKey(text, colon);
  if (Object.hasOwn(value, key)) giveUp();
  reader.at += 1;
  value[key] = valueAfter(reader, text.slice(colon + 1), indent, indent);
}

function sequence(reader: Reader, indent: number): unknown[] {
  const items: unknown[] = [];
  for (let own = next(reader); own >= indent; own = next(reader)) {
    if (own > indent) giveUp();
    const line = reader.lines[reader.at]!;
    if (line.charCodeAt(indent) !== 45) break;
    const after = line.charCodeAt(indent + 1);
    if (line.length > indent + 1 && after !== 32) break;
    items.push(item(reader, line.slice(indent + 1), indent));
  }
  return items;
}

function item(reader: Reader, text: string, indent: number): unknown {
  const start = indentOf(text);
  const body = text.slice(start);
  if (body === '' || body.charCodeAt(0) === 35) {
    reader.at += 1;
    return nested(reader, indent, indent + 1);
  }
  const first = body.charCodeAt(0);
  if (first === 45 && (body.length === 1 || body.charCodeAt(1) === 32)) giveUp();
  if (first !== 34 && first !== 39 && colonOf(body) > 0 && keyStart.test(body)) {
    const value: Record<string, unknown> = {};
    const column = indent + 1 + start;
    entry(reader, value, body, column);
    for (let own = next(reader); own >= column; own = next(reader)) {
      if (own > column) giveUp();
      entry(reader, value, reader.lines[reader.at]!.slice(column), column);
    }
    return value;
  }
  reader.at += 1;
  return valueAfter(reader, body, indent, indent + 1);
}

/** The content of a plain YAML document, or undefined when it takes the full parser to tell. Lines end in `\n`. */
export function readPlainYaml(text: string): { value: unknown } | undefined {
  const reader: Reader = { lines: text.split('\n'), at: 0 };
  try {
    const indent = next(reader);
    if (indent !== 0) return undefined;
    const line = reader.lines[reader.at]!;
    if (/^(---|\.\.\.|%|- |-$)/u.test(line)) return undefined;
    const value = mapping(reader, 0);
    return next(reader) === -1 ? { value } : undefined;
  } catch (error) {
    if (error instanceof Unusual) return undefined;
    throw error;
  }
}
