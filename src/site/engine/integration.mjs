// @ts-check

/**
 * Joins the site to Astro: the server bundle exports this project's own loop instead of a web server.
 *
 * @returns {import('astro').AstroIntegration}
 */
export function gongshiSite() {
  return {
    name: 'gongshi',
    hooks: {
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
