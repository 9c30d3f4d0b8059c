import type { SSRElement, SSRManifest, SSRResult } from 'astro';
import { createApp } from 'astro/app/entrypoint';
import { renderToString } from 'astro/runtime/server/render/astro/render.js';
import { renderSlotToString } from 'astro/runtime/server/index.js';
import type { Address } from '../../derive/addresses.ts';
import { routeOf } from '../../derive/addresses.ts';
import type { NotedSite, Site } from './site.ts';

type Component = Parameters<typeof renderToString>[1];
type Slots = Parameters<typeof renderToString>[3];

/** A page of `src/site/pages`, ready to be called. */
interface Page {
  component: Component;
  /** Head elements Astro collected for the page: one stylesheet. */
  styles: SSRElement[];
}

const app = createApp();
const manifest: SSRManifest = app.manifest;
const pages = new Map<string, Promise<Page>>();

function absolute(path: string): string {
  return `${manifest.base.replace(/\/$/u, '')}/${path.replace(/^\//u, '')}`;
}

/** Loads `penalty/[id]` and the like from the bundle. Throws when there is no such page. */
async function loadPage(name: string): Promise<Page> {
  const component = `src/site/pages/${name}.astro`;
  const info = manifest.routes.find(({ routeData }) => routeData.component === component);
  const load = manifest.pageMap?.get(component);
  if (!info || !load) throw new Error(`没有页面 ${component} · there is no page ${component}`);
  const built = await load();
  const module = await built.page();
  const styles = info.styles.flatMap((style) =>
    style.type === 'external'
      ? [{ props: { rel: 'stylesheet', href: absolute(style.src) }, children: '' }]
      : [],
  );
  return { component: module.default as unknown as Component, styles };
}

function pageOf(name: string): Promise<Page> {
  let page = pages.get(name);
  if (!page) pages.set(name, (page = loadPage(name)));
  return page;
}

async function resolveScript(specifier: string): Promise<string> {
  const file = manifest.entryModules[specifier];
  if (file === undefined) throw new Error(`没有脚本 ${specifier} · there is no script ${specifier}`);
  return absolute(file);
}

function slotsOf(
  result: SSRResult,
  slots: Slots,
): { has(name: string): boolean; render(name: string): Promise<unknown> } {
  return {
    has: (name) => Boolean(slots?.[name]),
    render: async (name) => {
      const slot = slots?.[name];
      return slot ? renderSlotToString(result, slot) : undefined;
    },
  };
}

/** What a page finds in `Astro`: params, props, locals, slots, url. Everything of a server answering requests is left out. */
function createResult(page: Page, address: Address, site: Site): SSRResult {
  const locals = { site, address };
  let url: URL | undefined;
  const result = {
    cancelled: false,
    base: manifest.base,
    userAssetsBase: manifest.userAssetsBase,
    styles: new Set(page.styles),
    scripts: new Set<SSRElement>(),
    links: new Set<SSRElement>(),
    componentMetadata: manifest.componentMetadata,
    inlinedScripts: manifest.inlinedScripts,
    createAstro: (props: Record<string, unknown>, slots: Slots) => ({
      props,
      params: address.params,
      locals,
      // Few pages ask.
      get url() {
        return (url ??= new URL(`${site.base}${address.path.slice(1)}`, site.origin));
      },
      slots: slotsOf(result as unknown as SSRResult, slots),
      self: null,
    }),
    params: address.params,
    resolve: resolveScript,
    response: { status: 200, statusText: 'OK', headers: new Headers() },
    renderers: [],
    clientDirectives: manifest.clientDirectives,
    compressHTML: manifest.compressHTML,
    partial: false,
    pathname: address.path,
    shouldInjectCspMetaTags: false,
    _metadata: {
      hasHydrationScript: false,
      rendererSpecificHydrationScripts: new Set<string>(),
      hasRenderedHead: false,
      renderedScripts: new Set<string>(),
      hasDirectives: new Set<string>(),
      hasRenderedServerIslandRuntime: false,
      headInTree: manifest.componentMetadata.get(page.component.moduleId ?? '')?.containsHead ?? false,
      extraHead: [],
      extraStyleHashes: [],
      extraScriptHashes: [],
      propagators: new Set(),
      routeHasPropagation: false,
      pendingSlotEvaluations: [],
      templateDepth: 0,
    },
  };
  return result as unknown as SSRResult;
}

/**
 * Renders one address. Calls the compiled page with a minimal context: Astro's request handling costs more than the page.
 */
export async function renderPage(address: Address, site: Site): Promise<string> {
  const page = await pageOf(address.page);
  const html = await renderToString(createResult(page, address, site), page.component, {}, {}, true);
  if (typeof html !== 'string')
    throw new Error(`${address.path}: 页面不应返回 Response · a page must not return a Response`);
  return html;
}

/** Renders one address through Astro's own request handling: what {@link renderPage} must agree with. */
export async function renderThroughAstro(address: Address, site: Site): Promise<string> {
  const url = new URL(`${site.base}${routeOf(address).slice(1)}`, site.origin);
  const response = await app.render(new Request(url), { locals: { site, address } });
  return response.text();
}

/** A page with the names of everything it was made from. */
export interface NotedPage {
  html: string;
  reads: string[];
}

/** Renders one address and tells what it was made from. One page at a time, as the corpus notes for whoever reads it. */
export async function renderNoting(address: Address, site: NotedSite): Promise<NotedPage> {
  site.collect();
  const html = await renderPage(address, site);
  return { html, reads: site.collect() };
}

/** Loads the pages of addresses, so that everything they read is known by name. */
export async function loadPages(addresses: Iterable<Address>): Promise<void> {
  for (const name of new Set(Array.from(addresses, ({ page }) => page))) await pageOf(name);
}

/** The present mark of something a page was made from. */
export function markOf(site: NotedSite, name: string): string | undefined {
  return site.markOf(name);
}
