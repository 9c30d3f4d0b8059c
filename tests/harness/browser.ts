import { chromium, type Browser, type Page } from 'playwright-core';
import { findChromium } from '../../scripts/setup/browser.mjs';

/** A page and the addresses of everything it asked for. */
export interface WatchedPage {
  page: Page;
  /** Every request, in order, whether it succeeded or not. */
  requested: string[];
  /** Texts of errors thrown by scripts or printed to the console. */
  errors: string[];
}

/** Starts the system's Chromium without a window and without any traffic of its own. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath)
    throw new Error('no Chromium found: run `npm run setup -- --browser`, or set CHROMIUM_PATH');
  return await chromium.launch({
    executablePath,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // A page that asks another host must fail here as it would on a closed network.
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
    ],
  });
}

/** Opens an empty page of the given width (CSS px; phone 390, desktop 1280) that notes requests and errors. */
export async function openPage(
  browser: Browser,
  options: { width?: number; height?: number; javaScript?: boolean } = {},
): Promise<WatchedPage> {
  const { width = 1280, height = 900, javaScript = true } = options;
  const page = await browser.newPage({
    viewport: { width, height },
    javaScriptEnabled: javaScript,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
  });
  const requested: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => requested.push(request.url()));
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  return { page, requested, errors };
}

/** Returns the requests that left the site, e.g. to a font or script host. */
export function foreignRequests(requested: readonly string[], origin: string): string[] {
  return requested.filter((url) => !url.startsWith(`${origin}/`) && !/^(data|blob|about):/.test(url));
}
