import { readFileSync, rmSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listFiles } from '../harness/folder.ts';
import { buildDemonstration } from './demonstration.ts';

const kilobyte = 1000;
let dist: string;
let folder: string;
let files: string[];

beforeAll(async () => {
  folder = await buildDemonstration();
  dist = join(folder, 'dist');
  files = listFiles(dist);
}, 240_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const read = (path: string): string => readFileSync(join(dist, path), 'utf8');

/** Bytes that cross the line where the server compresses. */
const weight = (path: string): number => gzipSync(readFileSync(join(dist, path))).length;

const ending = (text: string): string[] => files.filter((path) => path.endsWith(text));

function heavierThan(limit: number, paths: readonly string[]): string[] {
  return paths.filter((path) => weight(path) > limit).map((path) => `${path}: ${weight(path)} > ${limit}`);
}

/** Everything a page loads before it is read: stylesheets and scripts, and the scripts these import. */
function loadedBy(page: string): string[] {
  const loaded = new Set<string>();
  const add = (path: string): void => {
    if (loaded.has(path)) return;
    expect(files).toContain(path);
    loaded.add(path);
    if (!path.endsWith('.js')) return;
    for (const [, from = ''] of read(path).matchAll(/(?:\bfrom|\bimport)\s*["'`](\.[^"'`]+)["'`]/g))
      add(posix.join(posix.dirname(path), from));
  };
  for (const [, address = ''] of read(page).matchAll(/\s(?:href|src)="\/([^"?#]+\.(?:css|js))"/g))
    add(address);
  return [...loaded];
}

test('the home page is at most 60 kB with its style and scripts', () => {
  const loaded = loadedBy('index.html');
  expect(loaded.some((path) => path.endsWith('.css'))).toBe(true);
  expect(loaded.some((path) => path.endsWith('.js'))).toBe(true);
  const bytes = ['index.html', ...loaded].reduce((sum, path) => sum + weight(path), 0);
  expect(bytes).toBeLessThanOrEqual(60 * kilobyte);
});

test('every page is at most 25 kB', () => {
  const pages = ending('.html');
  expect(pages.length).toBeGreaterThan(100);
  expect(heavierThan(25 * kilobyte, pages)).toEqual([]);
});

test('the style is at most 12 kB and each script at most 10 kB', () => {
  expect(ending('.css').length).toBeGreaterThan(0);
  expect(heavierThan(12 * kilobyte, ending('.css'))).toEqual([]);
  expect(ending('.js').length).toBeGreaterThan(1);
  expect(heavierThan(10 * kilobyte, ending('.js'))).toEqual([]);
});

test('every page has one stylesheet, and no script or style of its own', () => {
  const faults = ending('.html').flatMap((path) => {
    const html = read(path);
    const sheets = html.match(/<link\b[^>]*\brel="?stylesheet\b/g)?.length ?? 0;
    return [
      ...(sheets === 1 ? [] : [`${path}: ${sheets} stylesheets`]),
      ...(html.match(/<script(?![^>]*\ssrc=)[^>]*>|<style\b|<[a-z][^>]*\s(?:style|on[a-z]+)="/g) ?? []).map(
        (found) => `${path}: ${found}`,
      ),
    ];
  });
  expect(faults).toEqual([]);
});
