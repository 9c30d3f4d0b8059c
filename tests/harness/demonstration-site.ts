import { readFileSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { serveOutput } from '../../src/cli/preview.ts';
import { buildDemonstration } from '../site/demonstration.ts';
import { launchBrowser } from './browser.ts';

/** The demonstration, built and served as the finished site is meant to be served, and a browser to visit it. */
export interface DemonstrationSite {
  /** Folder with the output in `dist`. */
  folder: string;
  /** e.g. `http://127.0.0.1:40123` */
  origin: string;
  browser: Browser;
}

/**
 * Builds and serves the demonstration for the tests of a file, and takes all down after them. What the site’s policy
 * forbids is an error in the console. The values are there once the tests run, or in a `beforeAll` that follows.
 */
export function demonstrationSite(): DemonstrationSite {
  const demo = {} as DemonstrationSite;
  let close = (): void => {};
  beforeAll(async () => {
    [demo.folder, demo.browser] = await Promise.all([buildDemonstration(), launchBrowser()]);
    const server = serveOutput(join(demo.folder, 'dist'), '/');
    await new Promise<void>((done) => {
      server.listen(0, '127.0.0.1', done);
    });
    demo.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    close = () => {
      server.closeAllConnections();
      server.close();
    };
  }, 240_000);
  afterAll(async () => {
    await demo.browser?.close();
    close();
    if (demo.folder) rmSync(demo.folder, { recursive: true, force: true });
  });
  return demo;
}

/** A penalty as the open data have it. */
export interface PublicPenalty {
  id: string;
  docNumber: string;
  agency: string;
  party: { name: string; type: string; uscc?: string };
  kinds: string[];
  responsibility?: string;
  fine?: number;
  decidedOn: string;
}

/** The penalties the site publishes, from its open data. */
export function publicPenalties({ folder }: DemonstrationSite): PublicPenalty[] {
  const text = readFileSync(join(folder, 'dist/data/penalty.json'), 'utf8');
  return (JSON.parse(text) as { records: PublicPenalty[] }).records;
}

/** Follows the first such link, which must be there to be seen, and returns the path it leads to. */
export async function follow(page: Page, selector: string): Promise<string> {
  const link = page.locator(selector).first();
  expect(await link.isVisible(), selector).toBe(true);
  const wanted = new URL((await link.getAttribute('href')) ?? '', page.url());
  await Promise.all([page.waitForURL(wanted.href), link.click()]);
  return wanted.pathname;
}

/** Waits for what scripts have yet to do, as long as a busy machine may need. */
export const soon = <T>(read: () => T) => expect.poll(read, { timeout: 15_000 });
