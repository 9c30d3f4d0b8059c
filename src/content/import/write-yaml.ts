import type { FileValue } from './encode.ts';

/** Words and figures other readers of YAML would take for something else than text. */
const looksTyped =
  /^(true|false|yes|no|on|off|null|~)$|^[-+]?0\d|^[-+]?\d{16,}$|^[-+]?[\d.]+[eE][-+]?\d+$|^0[xo]|^\.(inf|nan)$/iu;
const indicator = /^[-?:,[\]{}#&*!|>'"%@`~=<]/u;

function needsQuotes(text: string): boolean {
  return (
    text === '' ||
    text !== text.trim() ||
    indicator.test(text) ||
    looksTyped.test(text) ||
    /: | #|:$|\t/u.test(text)
  );
}

function quote(text: string): string {
  return text.includes('\t') ? JSON.stringify(text) : `'${text.replaceAll("'", "''")}'`;
}

/** A text on the line of its key, or as a literal block below it. */
function scalar(text: string, indent: string): string {
  if (!text.includes('\n')) return needsQuotes(text) ? quote(text) : text;
  const lines = text.split('\n');
  // A block begins with a filled, unindented line and ends without blank lines; all else is written with escapes.
  if (/^\s|^$/u.test(lines[0]!) || lines.at(-1)!.trim() === '' || text.includes('\t'))
    return JSON.stringify(text);
  return `|-\n${lines.map((line) => (line === '' ? '' : `${indent}${line}`)).join('\n')}`;
}

const plainKey = /^[\p{L}\p{N}_][\p{L}\p{N}_（）()、，.-]*$/u;

function lines(value: FileValue, indent: string): string[] {
  if (typeof value === 'string') return [`${indent}${scalar(value, `${indent}  `)}`];
  if (Array.isArray(value))
    return value.flatMap((item) => {
      const [first = '', ...rest] = lines(item, `${indent}  `);
      return [`${indent}- ${first.slice(indent.length + 2)}`, ...rest];
    });
  return Object.entries(value).flatMap(([name, inner]) => {
    const key = plainKey.test(name) ? name : quote(name);
    if (typeof inner === 'string') return [`${indent}${key}: ${scalar(inner, `${indent}  `)}`];
    return [`${indent}${key}:`, ...lines(inner, `${indent}  `)];
  });
}

/** Writes a record as block YAML, fields in the order given; every value reads back as the same text. */
export function writeYaml(value: FileValue): string {
  return `${lines(value, '').join('\n')}\n`;
}
