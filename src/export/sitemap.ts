import { escapeHtml } from '../base/text.ts';
import { addresses, tombstonePage } from '../derive/addresses.ts';
import type { PublicCorpus } from '../derive/public.ts';
import type { Link } from './feeds.ts';

/** A file with its address from the root of the site. */
export interface TextFile {
  path: string;
  text: string;
}

/** The protocol's limit of addresses in one file (sitemaps.org, protocol 0.9). */
const perFile = 50_000;

const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';

function urlSet(paths: readonly string[], link: Link): string {
  const urls = paths.map((path) => `<url><loc>${escapeHtml(link(path))}</loc></url>\n`).join('');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="${namespace}">\n${urls}</urlset>\n`;
}

/**
 * Sitemap of every page but the one for unknown addresses, those of records that left the public and those that vouch for a
 * document; an index and parts
 * when there are more than one file may hold. `link` must give complete addresses, which the protocol asks for.
 */
export function sitemap(corpus: PublicCorpus, link: Link): TextFile[] {
  const paths = addresses(corpus)
    .filter(({ page }) => page !== tombstonePage)
    .map(({ path }) => path)
    .filter((path) => path !== '/404.html')
    .filter((path) => path === '/verify/' || !path.startsWith('/verify/'));
  if (paths.length <= perFile) return [{ path: '/sitemap.xml', text: urlSet(paths, link) }];
  const parts = Array.from({ length: Math.ceil(paths.length / perFile) }, (_, index) => ({
    path: `/sitemap-${index + 1}.xml`,
    text: urlSet(paths.slice(index * perFile, (index + 1) * perFile), link),
  }));
  const entries = parts.map(({ path }) => `<sitemap><loc>${escapeHtml(link(path))}</loc></sitemap>\n`);
  const index = `<?xml version="1.0" encoding="UTF-8"?>\n<sitemapindex xmlns="${namespace}">\n${entries.join('')}</sitemapindex>\n`;
  return [{ path: '/sitemap.xml', text: index }, ...parts];
}

/** `robots.txt`: everything may be read; names the sitemap where there is one. */
export function robots(sitemapUrl: string | undefined): string {
  return `User-agent: *\nAllow: /\n${sitemapUrl === undefined ? '' : `Sitemap: ${sitemapUrl}\n`}`;
}
