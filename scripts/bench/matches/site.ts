import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleKey } from '../../../src/cli/build/bundle.ts';
import { peerSites } from '../peers/sites.ts';
import type { Contestant, Match } from '../rounds.ts';
import {
  benchBase,
  emptyFolder,
  forgetContent,
  gongshi,
  node,
  prepareContent,
  projectRoot,
  seen,
  type Workshop,
} from '../workshop.ts';

function build(content: string, out: string, name: string, prepare?: () => void): Contestant {
  return {
    name,
    command: gongshi('build', '--no-documents', ...seen(content), '--out', out),
    prepare: () => {
      emptyFolder(out);
      forgetContent();
      prepare?.();
    },
  };
}

/** Changes the facts of one penalty. */
function changeOne(content: string): void {
  const file = join(content, 'penalties', '2026', '00001.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace('facts: ', 'facts: 经查，'));
}

/** Removes the compiled templates of measured sites, and no others. */
function forgetTemplates(): void {
  rmSync(join(projectRoot, '.cache', `site-${bundleKey(benchBase)}`), { recursive: true, force: true });
}

/** Everything `gongshi build` does, documents too, none of which is known from an earlier build. */
function everything({ disk }: Workshop, content: string): Contestant {
  const [out, staff, cache] = ['all', 'all-staff', 'all-documents'].map((name) => join(disk, name));
  return {
    name: 'build',
    command: node(join(projectRoot, 'scripts/bench/ours/build.ts'), content, out!, staff!, cache!),
    prepare: () => [out, staff, cache].forEach((folder) => emptyFolder(folder!)),
  };
}

/** All pages alone in one thread, and those that peers make in as many as they have: from data that lies ready. */
function pagesAlone({ memory, disk }: Workshop, content: string, records: number): Contestant[] {
  const script = join(projectRoot, 'scripts/bench/ours/pages.ts');
  const data = join(disk, `public-${records}`);
  const { program, args, cwd } = node(script, content, data, 'prepare');
  const { status, stderr } = spawnSync(program, args, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return [['pages'], ['pages-same', 'same']].map(([name = '', ...more]) => {
    const out = join(memory, name);
    return { name, command: node(script, data, out, ...more), prepare: () => emptyFolder(out), out };
  });
}

/**
 * Pages, data, feeds and search index of the whole site, as `gongshi build --no-documents` makes them: into memory
 * beside its peers, once more with nothing and with one record changed, and onto the disk beside a plain copy of what was made.
 */
export async function siteMatches(
  workshop: Workshop,
  records: number,
  { peers, first }: { peers: boolean; first: boolean },
): Promise<Match[]> {
  const content = prepareContent(workshop, records, 'yaml');
  const { memory, disk } = workshop;
  const ours = build(content, join(memory, 'site'), 'site');
  const again: Contestant = {
    name: 'site-again',
    command: ours.command,
    against: ['site'],
    prepare: () => {
      if (!existsSync(join(memory, 'site'))) throw new Error('there is no site to be built again');
    },
  };
  const changed: Contestant = {
    ...again,
    name: 'site-change',
    prepare: () => {
      again.prepare?.();
      changeOne(content);
    },
  };
  const onDisk = build(content, join(disk, 'site'), 'site-disk');
  const copy: Contestant = {
    name: 'site-disk/cp',
    command: { program: 'cp', args: ['-r', join(memory, 'site'), join(disk, 'copy')] },
    prepare: () => emptyFolder(join(disk, 'copy')),
    against: ['site-disk'],
  };
  const others = peers ? await peerSites(workshop, content, records) : [];
  const count = { unit: 'records', count: records };
  return [
    // The compiled templates are there from then on, as on any machine that has built a site before.
    ...(first
      ? [{ ...count, contestants: [build(content, join(memory, 'site'), 'site-first', forgetTemplates)] }]
      : []),
    { ...count, contestants: [ours, again, changed, ...pagesAlone(workshop, content, records), ...others] },
    { ...count, contestants: [onDisk, copy] },
    ...(first ? [{ ...count, contestants: [everything(workshop, content)] }] : []),
  ];
}
