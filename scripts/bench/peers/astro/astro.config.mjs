import { defineConfig } from 'astro/config';

// A plain Astro project: nothing but where to write. Pages lie flat, as the project's own do.
export default defineConfig({
  outDir: process.env.BENCH_OUT,
  build: { format: 'file' },
  devToolbar: { enabled: false },
});
