import { defineConfig } from 'astro/config';
import { gongshiSite } from './src/site/engine/integration.mjs';

// Where things go (output, cache, base path) is said by the command that runs Astro.
export default defineConfig({
  srcDir: './src/site',
  output: 'server',
  trailingSlash: 'ignore',
  build: { format: 'file', inlineStylesheets: 'never', assets: 'assets' },
  compressHTML: true,
  devToolbar: { enabled: false },
  server: { host: '127.0.0.1', port: 4321 },
  adapter: gongshiSite(),
  image: { service: { entrypoint: 'astro/assets/services/noop' } },
  vite: { build: { assetsInlineLimit: 0 } },
});
