// Puts the first page of every document kind's sample onto one picture, to be looked at: `npm run contact-sheet`.
// Needs pdftoppm (Debian: poppler-utils) and Chromium. Writes docs/images/documents.jpg.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { escapeHtml } from '../src/base/text.ts';
import { deflate, loadFonts } from '../src/cli/load-fonts.ts';
import { readTemplates } from '../src/cli/load-templates.ts';
import type { DocumentKind } from '../src/documents/define.ts';
import { documentKinds, type DocumentKindId } from '../src/documents/kinds.ts';
import { availableOf, makeDocument } from '../src/documents/make.ts';
import { sampleCorpus, sampleOf } from '../src/documents/sample.ts';
import { openTemplates } from '../src/documents/templates.ts';
import { openFonts, renderPdf } from '../src/pdf/render.ts';
import { findChromium } from './setup/browser.mjs';

const target = fileURLToPath(new URL('../docs/images/documents.jpg', import.meta.url));

/** Pages beside each other, and the width of one in pixels. */
const columns = 10;
const width = 176;
/** Dots to the inch at which a sheet of 210 mm is twice that wide, for a screen of double density. */
const dpi = Math.round((2 * width * 25.4) / 210);

interface FirstPage {
  id: string;
  title: string;
  /** PNG in base64. */
  image: string;
}

function runTool(program: string, args: readonly string[]): void {
  const { error, status, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  if (error || status !== 0) throw new Error(`${program}: ${error?.message ?? stderr}`);
}

async function firstPages(folder: string): Promise<FirstPage[]> {
  const fonts = openFonts(loadFonts(), { deflate });
  const templates = openTemplates(readTemplates());
  const found: FirstPage[] = [];
  for (const [id, value] of Object.entries(documentKinds)) {
    const kind = value as DocumentKind;
    const [scope] = kind.scopes;
    const corpus = sampleCorpus(undefined, kind.sample);
    const entry = sampleOf(corpus, kind.of);
    const [first] = availableOf(id as DocumentKindId, entry, corpus, scope);
    const { tree, problems } = makeDocument(id as DocumentKindId, entry, corpus, {
      templates,
      scope,
      part: first?.part,
    });
    if (!tree) throw new Error(`${id}: ${problems.map(({ message }) => message.en).join('; ')}`);
    const { bytes } = await renderPdf(tree, fonts);
    const file = join(folder, `${id}.pdf`);
    writeFileSync(file, bytes);
    runTool('pdftoppm', ['-png', '-singlefile', '-r', String(dpi), file, join(folder, id)]);
    const image = readFileSync(join(folder, `${id}.png`)).toString('base64');
    found.push({ id, title: kind.title.zh, image });
  }
  return found;
}

const style = `
  body { margin: 12px; background: #8a8f98; font: 11px/1.3 "Noto Sans CJK SC", sans-serif; }
  main { display: grid; grid-template-columns: repeat(${columns}, ${width}px); gap: 12px; align-items: end; }
  figure { margin: 0; } img { display: block; width: ${width}px; background: #fff; }
  figcaption { color: #fff; padding: 3px 0; height: 29px; overflow: hidden; }`;

function sheetHtml(pages: readonly FirstPage[]): string {
  const figures = pages.map(
    ({ id, title, image }) =>
      `<figure><img src="data:image/png;base64,${image}" alt=""><figcaption>${escapeHtml(title)}<br>${escapeHtml(id)}</figcaption></figure>`,
  );
  return `<!doctype html><meta charset="utf-8"><style>${style}</style><main>${figures.join('')}</main>`;
}

async function photograph(html: string): Promise<void> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('no Chromium found: set CHROMIUM_PATH');
  const browser = await chromium.launch({ executablePath, args: ['--headless', '--no-sandbox'] });
  try {
    const viewport = { width: columns * (width + 12) + 12, height: 800 };
    const page = await browser.newPage({ viewport, deviceScaleFactor: 1.5 });
    await page.setContent(html);
    await page.screenshot({ path: target, type: 'jpeg', quality: 62, fullPage: true });
  } finally {
    await browser.close();
  }
}

const folder = mkdtempSync(join(tmpdir(), 'gongshi-sheet-'));
try {
  const pages = await firstPages(folder);
  await photograph(sheetHtml(pages));
  process.stdout.write(`${target}: ${pages.length} 种文书，${Math.round(statSync(target).size / 1000)} kB\n`);
} finally {
  rmSync(folder, { recursive: true });
}
