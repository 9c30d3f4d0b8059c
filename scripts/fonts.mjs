// Unwraps the WOFF of the kai typeface into a plain TrueType file, once. Runs on Node 20 without any package.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { inflateSync } from 'node:zlib';

const sourceFile = '@fontsource/lxgw-wenkai/files/lxgw-wenkai-latin-500-normal.woff';
const targetFile = '.cache/fonts/lxgw-wenkai-500.ttf';
const signature = 0x774f4646;

/**
 * Unwraps a WOFF 1.0 file (W3C Recommendation of 13 December 2012) into the TrueType font inside.
 * Throws when the header, a table's length or its checksum does not hold.
 */
export function unwrapWoff(woff) {
  if (woff.length < 44 || woff.readUInt32BE(0) !== signature)
    throw new Error('应为 WOFF 1.0 文件，文件头不符');
  if (woff.readUInt32BE(8) !== woff.length) {
    throw new Error(`WOFF 头记载长度 ${woff.readUInt32BE(8)} 字节，实为 ${woff.length} 字节`);
  }
  const count = woff.readUInt16BE(12);
  const tables = Array.from({ length: count }, (_, index) => readTable(woff, 44 + 20 * index));
  let offset = 12 + 16 * count;
  const font = Buffer.alloc(tables.reduce((size, table) => size + padded(table.data.length), offset));
  const power = 2 ** Math.floor(Math.log2(count));
  font.writeUInt32BE(woff.readUInt32BE(4), 0);
  font.writeUInt16BE(count, 4);
  font.writeUInt16BE(power * 16, 6);
  font.writeUInt16BE(Math.log2(power), 8);
  font.writeUInt16BE((count - power) * 16, 10);
  tables.forEach((table, index) => {
    const entry = 12 + 16 * index;
    font.write(table.tag, entry, 'latin1');
    font.writeUInt32BE(table.checksum, entry + 4);
    font.writeUInt32BE(offset, entry + 8);
    font.writeUInt32BE(table.data.length, entry + 12);
    table.data.copy(font, offset);
    offset += padded(table.data.length);
  });
  return font;
}

function readTable(woff, entry) {
  const tag = woff.toString('latin1', entry, entry + 4);
  const [start, stored, length, checksum] = [4, 8, 12, 16].map((at) => woff.readUInt32BE(entry + at));
  const raw = woff.subarray(start, start + stored);
  const data = stored < length ? inflateSync(raw) : raw;
  if (data.length !== length) throw new Error(`${tag} 表应为 ${length} 字节，实为 ${data.length} 字节`);
  // The checksum of `head` covers the whole file and is zeroed while it is computed.
  if (tag !== 'head' && sum(data) !== checksum) throw new Error(`${tag} 表校验和不符，文件已损坏`);
  return { tag, data, checksum };
}

function sum(data) {
  let total = 0;
  const whole = data.length & ~3;
  for (let at = 0; at < whole; at += 4) total = (total + data.readUInt32BE(at)) >>> 0;
  if (whole < data.length) {
    const rest = Buffer.alloc(4);
    data.copy(rest, 0, whole);
    total = (total + rest.readUInt32BE(0)) >>> 0;
  }
  return total;
}

function padded(length) {
  return (length + 3) & ~3;
}

/** Finds the font's file as Node finds packages: an installed gongshi may lie beside what it depends on. */
function locate(root) {
  try {
    return createRequire(join(root, 'package.json')).resolve(sourceFile);
  } catch {
    throw new Error(`找不到 ${sourceFile}；请先运行 npm install`);
  }
}

/**
 * Makes the fonts that npm does not ship as TrueType, in the project `root`.
 * Returns the files written; none when all is there already.
 */
export function prepareFonts(root = join(dirname(fileURLToPath(import.meta.url)), '..')) {
  const source = locate(root);
  const target = join(root, targetFile);
  const stamp = `${target}.source`;
  const state = statSync(source);
  const wanted = `${state.size} ${Math.floor(state.mtimeMs)}`;
  if (existsSync(target) && existsSync(stamp) && readFileSync(stamp, 'utf8').startsWith(`${wanted}\n`))
    return [];
  const woff = readFileSync(source);
  mkdirSync(dirname(target), { recursive: true });
  const part = `${target}.${process.pid}.part`;
  writeFileSync(part, unwrapWoff(woff));
  renameSync(part, target);
  writeFileSync(stamp, `${wanted}\n${createHash('sha256').update(woff).digest('hex')}\n`);
  return [target];
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const file of prepareFonts()) process.stdout.write(`字体 ${file}\n`);
}
