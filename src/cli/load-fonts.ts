/** Reads the font files of a process from disk. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deflateSync } from 'node:zlib';
import { roles, type Deflate, type FontBytes, type Role } from '../pdf/fonts.ts';

const projectRoot = fileURLToPath(new URL('../../', import.meta.url));

/** Where each role's file lies: in a package, or under `.cache` of the project, where the set-up step makes it. */
export const fontFiles: Record<Role, string> = {
  song: '@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf',
  xbs: '@expo-google-fonts/noto-serif-sc/900Black/NotoSerifSC_900Black.ttf',
  hei: '@expo-google-fonts/noto-sans-sc/500Medium/NotoSansSC_500Medium.ttf',
  kai: '.cache/fonts/lxgw-wenkai-500.ttf',
  fang: '@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf',
  li: '.cache/fonts/lxgw-wenkai-500.ttf',
};

/** Names an agency may give its own font of a role in `fonts/`, e.g. `fonts/fang.ttf` for its licensed 仿宋. */
const ownNames = roles.map((role) => [role, `${role}.ttf`] as const);

/** Where Windows keeps SimFang, used only when asked for. */
const hostFang = ['C:/Windows/Fonts/simfang.ttf', '/mnt/c/Windows/Fonts/simfang.ttf'];

export interface FontOptions {
  /** Folder of the agency's own fonts; default `fonts/` of the project. */
  folder?: string;
  /** Uses the host's SimFang for 仿宋 when the agency has no file of its own. */
  hostFang?: boolean;
}

/** Streams up to this many bytes are compressed in little memory: clearing the usual quarter of a megabyte takes longer than they do. */
const small = 16_384;

/** A lower level saves a quarter of the time for a hundredth of the size; for fonts, a larger table wins that back. */
const forFonts = { level: 3, memLevel: 9, chunkSize: 131_072 };
const forTexts = { level: 4, windowBits: 13, memLevel: 6 };

/** Compresses streams. Pass it to `openFonts` everywhere, so that a document has the same bytes wherever it is made. */
export const deflate: Deflate = (bytes) => deflateSync(bytes, bytes.length > small ? forFonts : forTexts);

/** Finds packages as Node does: an installed gongshi may lie beside what it depends on. */
export function locateFont(file: string): string {
  if (!file.startsWith('@')) return join(projectRoot, file);
  try {
    return createRequire(import.meta.url).resolve(file);
  } catch {
    return join(projectRoot, 'node_modules', file);
  }
}

/**
 * Reads the fonts by role: the agency's own file first, then the project's.
 * @throws {Error} naming the missing file and the command that makes it
 */
export function loadFonts(options: FontOptions = {}): FontBytes {
  const folder = options.folder ?? join(projectRoot, 'fonts');
  const paths: Record<Role, string> = { ...fontFiles };
  for (const role of roles) paths[role] = locateFont(fontFiles[role]);
  const host = options.hostFang ? hostFang.find((path) => existsSync(path)) : undefined;
  if (host) paths.fang = host;
  for (const [role, name] of ownNames) {
    const own = join(folder, name);
    if (existsSync(own)) paths[role] = own;
    // 隶书 is what 楷体 stands in for.
    else if (role === 'li') paths.li = paths.kai;
  }
  // A file that serves two roles is read once, so that it is opened and embedded once.
  const read = new Map<string, Uint8Array>();
  const bytesOf = (path: string): Uint8Array => {
    let bytes = read.get(path);
    if (!bytes) {
      if (!existsSync(path)) throw new Error(`缺少字体文件 ${path}；请运行 npm run setup`);
      bytes = readFileSync(path);
      read.set(path, bytes);
    }
    return bytes;
  };
  return {
    song: bytesOf(paths.song),
    xbs: bytesOf(paths.xbs),
    hei: bytesOf(paths.hei),
    kai: bytesOf(paths.kai),
    fang: bytesOf(paths.fang),
    li: bytesOf(paths.li),
  };
}
