import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Contestant } from '../rounds.ts';
import { emptyFolder, node, projectRoot, type Workshop } from '../workshop.ts';
import { hugoVersion, writeHugoProject } from './hugo.ts';
import { plainSite } from './site-data.ts';

const astroProject = fileURLToPath(new URL('./astro', import.meta.url));

/**
 * Other programs that make the same pages of the same records: stock Astro, as this project has it, and Hugo where it is
 * installed. They begin with the data ready to be shown; reading, checking and everything that is no page is left to ours.
 */
export async function peerSites(
  { disk, memory }: Workshop,
  content: string,
  records: number,
): Promise<Contestant[]> {
  const site = await plainSite(content);
  const data = join(disk, `site-${records}.json`);
  writeFileSync(data, JSON.stringify(site));
  const astro = join(disk, 'astro');
  emptyFolder(astro);
  mkdirSync(astro, { recursive: true });
  cpSync(astroProject, astro, { recursive: true });
  const into = (name: string): { out: string; prepare: () => void } => {
    const out = join(memory, name);
    return { out, prepare: () => emptyFolder(out) };
  };
  const astroOut = into('site-astro');
  const build = node(join(projectRoot, 'node_modules/astro/bin/astro.mjs'), 'build', '--silent');
  const contestants: Contestant[] = [
    {
      name: 'site/astro',
      against: ['site', 'pages', 'pages-same'],
      prepare: astroOut.prepare,
      out: astroOut.out,
      command: {
        ...build,
        cwd: astro,
        env: { ...build.env, BENCH_DATA: data, BENCH_OUT: astroOut.out },
      },
    },
  ];
  if (hugoVersion() === undefined) {
    process.stderr.write(
      '没有 Hugo，略过 · Hugo is not installed, left out（Debian: apt-get install hugo）\n',
    );
    return contestants;
  }
  const hugo = join(disk, `hugo-${records}`);
  writeHugoProject(hugo, site);
  const hugoOut = into('site-hugo');
  contestants.push({
    name: 'site/hugo',
    against: ['site', 'pages', 'pages-same'],
    prepare: hugoOut.prepare,
    out: hugoOut.out,
    command: { program: 'hugo', args: ['--quiet', '-s', hugo, '-d', hugoOut.out] },
  });
  return contestants;
}
