import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PlainSite } from './site-data.ts';

const layouts = fileURLToPath(new URL('./hugo/layouts', import.meta.url));

/** The version of Hugo on this machine; undefined where there is none. */
export function hugoVersion(): string | undefined {
  const { status, stdout } = spawnSync('hugo', ['version'], { encoding: 'utf8' });
  return status === 0 ? (/v[\d.]+/u.exec(stdout)?.[0] ?? stdout.trim()) : undefined;
}

/** Writes a Hugo project: layouts, settings, and one content file a record, as Hugo wants it. */
export function writeHugoProject(folder: string, { title, records, ...params }: PlainSite): void {
  rmSync(folder, { recursive: true, force: true });
  const content = join(folder, 'content', 'penalty');
  mkdirSync(content, { recursive: true });
  cpSync(layouts, join(folder, 'layouts'), { recursive: true });
  const config = {
    baseURL: '/',
    languageCode: 'zh-CN',
    title,
    params,
    paginate: 50,
    uglyURLs: true,
    hasCJKLanguage: true,
    disableHugoGeneratorInject: true,
    disableKinds: ['RSS', 'sitemap', '404', 'robotsTXT', 'taxonomy'],
    taxonomies: { year: 'years', kind: 'kinds' },
    ignoreErrors: ['error-disable-taxonomy'],
    timeout: '600s',
  };
  writeFileSync(join(folder, 'config.json'), JSON.stringify(config));
  writeFileSync(join(content, '_index.md'), '{"title":"行政处罚结果"}\n');
  for (const [index, { id, year, ...record }] of records.entries())
    writeFileSync(
      join(content, `${id}.md`),
      `${JSON.stringify({ ...record, weight: index + 1, slug: id, years: [year] })}\n`,
    );
}
