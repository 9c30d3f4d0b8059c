import { existsSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSite } from '../../src/cli/build/build-site.ts';
import { openBundle } from '../../src/cli/build/bundle.ts';
import { loadEngine } from '../../src/cli/build/engine.ts';
import { publicDocuments } from '../../src/cli/build/documents.ts';
import { issuedDocuments } from '../../src/cli/build/issued-documents.ts';
import { loadTemplates } from '../../src/cli/load-templates.ts';
import { addresses } from '../../src/derive/addresses.ts';
import { issuedOf } from '../../src/derive/issued.ts';
import { documentPagePath } from '../../src/derive/paths.ts';
import { publish } from '../../src/derive/public.ts';
import { policy } from '../../src/export/policy.ts';
import { createFolder, hashFiles, listFiles } from '../harness/folder.ts';
import { syntheticCorpus } from '../harness/synthetic.ts';

const base = '/sub/gongshi/';
const corpus = syntheticCorpus(70, { base });
let folder: string;
let pages: string[];

const read = (path: string): string => readFileSync(join(folder, 'one', path), 'utf8');

beforeAll(async () => {
  folder = createFolder();
  for (const [name, jobs] of [
    ['one', 1],
    ['two', 2],
  ] as const) {
    const result = await buildSite({
      corpus,
      templates: loadTemplates(),
      out: join(folder, name),
      cache: join(folder, `cache-${name}`),
      jobs,
    });
    expect(result.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  }
  pages = listFiles(join(folder, 'one')).filter((path) => path.endsWith('.html'));
}, 240_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a site', () => {
  test('is the same byte for byte when built again with nothing kept and other threads, documents included', () => {
    const [one, two] = [hashFiles(join(folder, 'one')), hashFiles(join(folder, 'two'))];
    expect(Object.keys(two)).toEqual(Object.keys(one));
    expect(Object.keys(one).filter((path) => one[path] !== two[path])).toEqual([]);
    expect(Object.keys(one).filter((path) => path.endsWith('.pdf')).length).toBeGreaterThan(70);
  });

  test('has a page for every address, and no other page', () => {
    const issued = issuedOf(issuedDocuments(publicDocuments(corpus), corpus), corpus);
    const expected = addresses(publish(corpus, issued)).map(({ path }) =>
      path.endsWith('/') ? `${path}index.html` : path,
    );
    const documents = publicDocuments(corpus).map(({ path }) => documentPagePath(path));
    expect(pages).toEqual([...expected.map((path) => path.slice(1)), ...documents].sort());
  });

  test('links only to what is there, under its base path', () => {
    const dead = pages.flatMap((page) =>
      [...read(page).matchAll(/\s(?:href|src|action)="([^"]*)"/g)]
        .map(([, address = '']) => address.replaceAll('&amp;', '&'))
        .filter((address) => !/^(https?:|mailto:|tel:|#|data:)/.test(address))
        .filter((address) => {
          const path = decodeURIComponent(address.split(/[?#]/)[0] ?? '');
          const absolute = path.startsWith('/') ? path : posix.join(base, dirname(page), path);
          if (!absolute.startsWith(base)) return true;
          const file = absolute.slice(base.length) + (absolute.endsWith('/') ? 'index.html' : '');
          return !existsSync(join(folder, 'one', file));
        })
        .map((address) => `${page} → ${address}`),
    );
    expect(dead).toEqual([]);
  });

  test('has no inline script or style, nothing from elsewhere, and its policy in every page', () => {
    const faults = pages.flatMap((page) => {
      const html = read(page);
      return [
        ...[...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>/g)].map(([tag]) => `${page}: ${tag}`),
        ...[...html.matchAll(/<style\b[^>]*>|\sstyle="[^"]*"|\son[a-z]+="/g)].map(
          ([tag]) => `${page}: ${tag}`,
        ),
        ...[...html.matchAll(/<(?:script|link|img|iframe)[^>]*(?:src|href)="https?:[^"]*"/g)]
          .map(([tag]) => tag)
          .filter((tag) => !tag.includes('rel="canonical"'))
          .map((tag) => `${page}: ${tag}`),
        ...(html.replaceAll('&#39;', "'").includes(`content="${policy}"`) ? [] : [`${page}: no policy`]),
      ];
    });
    expect(faults).toEqual([]);
  });

  test('has one stylesheet', () => {
    expect(listFiles(join(folder, 'one')).filter((path) => path.endsWith('.css')).length).toBe(1);
  });
});

describe('the loop that renders pages', () => {
  test('gives what Astro itself gives, page by page', async () => {
    const { entry } = await openBundle(base);
    const engine = await loadEngine(entry);
    const open = publish(corpus);
    const site = engine.openSite({ corpus: open, files: [] });
    const different: string[] = [];
    for (const address of addresses(open))
      if ((await engine.renderPage(address, site)) !== (await engine.renderThroughAstro(address, site)))
        different.push(address.path);
    expect(different).toEqual([]);
  });
});
