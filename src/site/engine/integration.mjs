// @ts-check
import { modesStyle } from '../styles/modes.mjs';

const modesModule = 'virtual:modes.css';

/** Gives the style of the display modes, made from their table, as a stylesheet to import. */
function modesPlugin() {
  return {
    name: 'gongshi-modes',
    resolveId: (/** @type {string} */ id) => (id === modesModule ? `\0${modesModule}` : undefined),
    load: (/** @type {string} */ id) => (id === `\0${modesModule}` ? modesStyle() : undefined),
  };
}

/**
 * Joins the site to Astro: the server bundle exports this project's own loop instead of a web server.
 *
 * @returns {import('astro').AstroIntegration}
 */
export function gongshiSite() {
  return {
    name: 'gongshi',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [modesPlugin()] } });
      },
      'astro:config:done': ({ setAdapter }) => {
        setAdapter({
          name: 'gongshi',
          entrypointResolution: 'auto',
          serverEntrypoint: new URL('./entry.ts', import.meta.url),
          supportedAstroFeatures: { serverOutput: 'stable', staticOutput: 'stable' },
        });
      },
    },
  };
}
