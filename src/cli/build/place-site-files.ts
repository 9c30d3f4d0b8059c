import { join } from 'node:path';
import { watchCorpus, type NotedCorpus } from '../../derive/watch.ts';
import type { PublicCorpus } from '../../derive/public.ts';
import { siteParts } from '../../export/site-files.ts';
import { markOf } from '../memory/values.ts';
import type { SiteFileInfo } from './engine.ts';
import type { PageMemory, PartFile } from './page-memory.ts';
import type { Placed, Stage } from './place.ts';
import { keepFile, placeFile, sha256, stampOf } from './place.ts';

/** What became of files beside the pages. */
export interface PlacedFiles extends Placed {
  /** Files of parts that had to be made to see what they are; the others were taken over unmade. */
  made: number;
}

/** Watches a corpus for {@link placeSiteFiles}. */
export function watchForFiles(corpus: PublicCorpus): NotedCorpus {
  return watchCorpus(corpus, () => undefined, markOf);
}

const infoOf = ({ path, title, bytes, sha256: hash }: PartFile): SiteFileInfo => ({
  path,
  ...(title !== undefined && { title }),
  bytes,
  sha256: hash,
});

/**
 * Writes data, feeds and indexes one after the other, and tells pages of those that can be downloaded. A part is taken
 * over unmade where what it was made from and its files are as they were.
 */
export async function placeSiteFiles(
  watched: NotedCorpus,
  stage: Stage,
  { memory, placed }: { memory: PageMemory; placed: PlacedFiles },
): Promise<SiteFileInfo[]> {
  const all: PartFile[] = [];
  const short = (text: string): string => sha256(text).slice(0, 12);
  const stamp = (path: string): string => stampOf(join(stage.folder, path.slice(1))) ?? '';
  for (const part of siteParts(watched.corpus, short)) {
    const kept = memory.part(part.name, stage, (name) => watched.markOf(name));
    for (const { path } of kept?.files ?? []) keepFile(stage, path.slice(1));
    placed.kept += kept?.files.length ?? 0;
    const files: PartFile[] = kept?.files.map((file) => ({ ...file, stamp: stamp(file.path) })) ?? [];
    let reads = kept?.reads;
    if (!reads) {
      watched.collect();
      for await (const { path, content, title } of part.files()) {
        placed[placeFile(stage, path.slice(1), content)] += 1;
        placed.made += 1;
        files.push({
          path,
          title,
          bytes: Buffer.byteLength(content),
          sha256: sha256(content),
          stamp: stamp(path),
        });
      }
      reads = watched.collect();
    }
    memory.notePart({ name: part.name, reads, marks: reads.map((name) => watched.markOf(name)), files });
    // One by one: hundreds of thousands do not fit into the arguments of a call.
    for (const file of files) all.push(file);
  }
  const infos = all.filter(({ path }) => path.startsWith('/data/')).map(infoOf);
  const sums = checksums(infos);
  placed[placeFile(stage, 'data/SHA256SUMS', sums)] += 1;
  const about = { path: '/data/SHA256SUMS', title: '全部下载文件的校验值' };
  return [...infos, { ...about, bytes: Buffer.byteLength(sums), sha256: sha256(sums) }];
}

/** As `sha256sum --check` reads it. */
function checksums(infos: readonly SiteFileInfo[]): string {
  return infos.map((file) => `${file.sha256}  ${file.path.slice('/data/'.length)}\n`).join('');
}
