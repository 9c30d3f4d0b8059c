import { readFileSync, rmSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listFiles } from '../harness/folder.ts';
import { buildDemonstration } from './demonstration.ts';

interface Link {
  /** File it leads to. */
  file: string;
  anchor: string;
}

let folder: string;
let files: ReadonlySet<string>;
let pages: ReadonlyMap<string, { links: Link[]; ids: ReadonlySet<string> }>;

/** Where a page leads within the site, anchors included. */
function linksOf(page: string, html: string): Link[] {
  return [...html.matchAll(/\s(?:href|src|action)="([^"]*)"/g)]
    .map(([, address = '']) => address.replaceAll('&amp;', '&'))
    .filter((address) => !/^(https?:|mailto:|tel:|data:)/.test(address))
    .map((address) => {
      const [path = '', anchor = ''] = address.replace(/\?[^#]*/, '').split('#');
      const name = decodeURIComponent(path);
      const absolute = name.startsWith('/') ? name.slice(1) : posix.join(dirname(page), name);
      const file =
        name === '' ? page : absolute === '' || absolute.endsWith('/') ? `${absolute}index.html` : absolute;
      return { file, anchor: decodeURIComponent(anchor) };
    });
}

beforeAll(async () => {
  folder = await buildDemonstration();
  const dist = join(folder, 'dist');
  files = new Set(listFiles(dist));
  pages = new Map(
    [...files]
      .filter((file) => file.endsWith('.html'))
      .map((file) => {
        const html = readFileSync(join(dist, file), 'utf8');
        const ids = new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => id));
        return [file, { links: linksOf(file, html), ids }];
      }),
  );
}, 240_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/**
 * Pages no link may lead to: the one for unknown addresses, and those that vouch for a document that is not public, which
 * only its holder finds, by the code on it.
 */
function isFoundByCode(file: string): boolean {
  if (file === '404.html') return true;
  if (!file.startsWith('verify/')) return false;
  const html = readFileSync(join(folder, 'dist', file), 'utf8');
  return !/<a [^>]*href="[^"]*\.pdf"/.test(html);
}

test('every page can be reached from the home page by plain links', () => {
  const reached = new Set(['index.html']);
  // A set is walked in the order things are put in, those that are put in on the way included.
  for (const file of reached) for (const link of pages.get(file)?.links ?? []) reached.add(link.file);
  const lost = [...pages.keys()].filter((file) => !reached.has(file) && !isFoundByCode(file));
  expect(lost).toEqual([]);
  const vouching = [...pages.keys()].filter((file) => file.startsWith('verify/') && reached.has(file));
  expect(vouching.length).toBeGreaterThan(50);
});

test('every document can be reached from a page', () => {
  const linked = new Set([...pages.values()].flatMap(({ links }) => links.map(({ file }) => file)));
  expect([...files].filter((file) => file.endsWith('.pdf') && !linked.has(file))).toEqual([]);
});

test('no link is dead, down to the place on the page', () => {
  const dead = [...pages].flatMap(([page, { links }]) =>
    links
      .filter(({ file, anchor }) => {
        if (!files.has(file)) return true;
        const target = pages.get(file);
        return anchor !== '' && target !== undefined && !target.ids.has(anchor);
      })
      .map(({ file, anchor }) => `${page} → ${file}${anchor && `#${anchor}`}`),
  );
  expect(dead).toEqual([]);
});
