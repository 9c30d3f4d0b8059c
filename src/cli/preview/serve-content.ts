import type { IncomingMessage, ServerResponse } from 'node:http';
import { resolve, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Address } from '../../derive/addresses.ts';
import { routeOf } from '../../derive/addresses.ts';
import { documentAddress } from '../build/document-pages.ts';
import { fillDocuments } from '../build/documents.ts';
import type { DocumentJob } from '../build/documents.ts';
import { paintDocument } from '../build/paint-document.ts';
import { deflate, loadFonts } from '../load-fonts.ts';
import { loadTemplates } from '../load-templates.ts';
import { openFonts } from '../../pdf/fonts.ts';
import type { FontSet } from '../../pdf/fonts.ts';
import type { Diagnostic } from '../../base/diagnostic.ts';
import type { ContentState, LiveContent } from './content-state.ts';
import { errorPage } from './error-page.ts';
import { mediaType } from './media-types.ts';

/** Astro takes what a request carries under this symbol for `Astro.locals`. */
const astroLocals = Symbol.for('astro.locals');

/** The development server as Astro hands it to integrations. */
type DevServer = Parameters<NonNullable<AstroIntegration['hooks']['astro:server:setup']>>[0]['server'];

interface Served {
  content: LiveContent;
  roots: readonly string[];
  /** Begins and ends with a slash. */
  base: string;
}

function send(response: ServerResponse, status: number, type: string, body: string | Uint8Array): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' });
  response.end(body);
}

let fonts: FontSet | undefined;

async function sendDocument(
  response: ServerResponse,
  job: DocumentJob,
  state: ContentState,
  roots: readonly string[],
): Promise<void> {
  const { corpus } = state.checked.loaded;
  const problems: Diagnostic[] = [];
  const [ready] = fillDocuments([job], corpus, loadTemplates(roots), problems);
  fonts ??= openFonts(loadFonts(), { deflate });
  if (ready) send(response, 200, mediaType('x.pdf'), (await paintDocument(ready.tree, fonts)).bytes);
  else send(response, 500, mediaType('x.html'), errorPage(problems, state.checked.loaded, '/'));
}

function pageOfDocument(
  job: DocumentJob,
  state: ContentState,
  roots: readonly string[],
): Address | undefined {
  const { corpus } = state.checked.loaded;
  const [ready] = fillDocuments([job], corpus, loadTemplates(roots), []);
  return ready && state.shown && documentAddress(ready, state.shown.input.corpus);
}

function pathOf(request: IncomingMessage, base: string): string | undefined {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  if (!pathname.startsWith(base)) return undefined;
  try {
    return decodeURIComponent(`/${pathname.slice(base.length)}`);
  } catch {
    return undefined;
  }
}

/** Requests of the development server itself: modules, its client, files of the project. */
function isInternal(path: string): boolean {
  return /^\/(@|__|src\/|node_modules\/|assets\/)/u.test(path);
}

async function serve(
  { content, base, roots }: Served,
  request: IncomingMessage,
  response: ServerResponse,
  next: (error?: unknown) => void,
): Promise<void> {
  const path = pathOf(request, base);
  if (path === undefined || isInternal(path) || request.method !== 'GET') return next();
  const state = await content.now();
  const wantsPage = request.headers.accept?.includes('text/html') ?? false;
  if (!state.shown) {
    if (!wantsPage) return next();
    return send(response, 500, mediaType('x.html'), errorPage(state.errors, state.checked.loaded, base));
  }
  const { files, books, documents, pages, input } = state.shown;
  const file = files.get(path);
  if (file) return send(response, 200, mediaType(path), file.content);
  const book = books.get(path);
  if (book) return send(response, 200, mediaType(path), await book.write());
  const job = documents.get(path);
  if (job) return sendDocument(response, job, state, roots);
  const shownAsPage = documents.get(path.replace(/\.document\.html$/u, '.pdf'));
  const address =
    (shownAsPage && !shownAsPage.blank && pageOfDocument(shownAsPage, state, roots)) ??
    pages.get(path) ??
    (wantsPage ? pages.get('/404.html') : undefined);
  if (!address) return next();
  const route = address.path === path ? routeOf(address) : '/404';
  if (route !== path) request.url = `${base}${route.slice(1)}`;
  Reflect.set(request, astroLocals, { preview: input, address });
  next();
}

/** Serves the content through the development server, and reloads pages when files of the content change, come or go. */
export function serveContent(server: DevServer, served: Served): void {
  const folders = served.roots.map((root) => resolve(root) + sep);
  server.watcher.add([...served.roots]);
  let waiting: ReturnType<typeof setTimeout> | undefined;
  server.watcher.on('all', (_event, file) => {
    if (!folders.some((folder) => resolve(file).startsWith(folder))) return;
    served.content.stale();
    // Editors write a file in several steps.
    clearTimeout(waiting);
    waiting = setTimeout(() => server.ws.send({ type: 'full-reload' }), 60);
  });
  server.middlewares.use((request, response, next) => {
    serve(served, request, response, next).catch(next);
  });
}
