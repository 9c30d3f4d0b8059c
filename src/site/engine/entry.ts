/** What the server bundle offers to the commands: the site's own loop in place of a web server. */
export { loadPages, markOf, renderNoting, renderPage, renderThroughAstro } from './render.ts';
export { openSite } from './site.ts';
