import { defineMiddleware } from 'astro:middleware';
import type { Site, SiteInput } from './engine/site.ts';
import { openSite } from './engine/site.ts';

const opened = new WeakMap<SiteInput, Site>();

/**
 * In the live preview each request brings the content as it now stands; pages receive the site opened over it. Built
 * pages do not pass here: the build hands them the site itself.
 */
export const onRequest = defineMiddleware(({ locals }, next) => {
  const { preview } = locals;
  if (preview) {
    const site = opened.get(preview) ?? openSite(preview);
    opened.set(preview, site);
    locals.site = site;
  }
  return next();
});
