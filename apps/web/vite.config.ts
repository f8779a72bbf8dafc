import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { serviceWorker } from './service-worker/plugin';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = resolve(here, '../..');

/** Where the API listens while the pages are being worked on; the built pages are served by the API itself. */
const API = 'http://127.0.0.1:3000';

export default defineConfig({
  root: here,
  cacheDir: resolve(root, '.cache/vite'),
  resolve: {
    alias: [{ find: /^#domain\/([a-z-]+)$/, replacement: resolve(root, 'libs/domain/$1/index.ts') }],
  },
  plugins: [serviceWorker()],
  server: { proxy: { '/api': { target: API, changeOrigin: false } } },
  build: {
    outDir: resolve(root, 'dist/web'),
    emptyOutDir: true,
    target: 'es2022',
    manifest: true,
    chunkSizeWarningLimit: 1_300,
    rolldownOptions: {
      // Packages mark their client components; in a page without server components the mark means nothing.
      onLog: (level, log, report) => {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
      },
    },
  },
  test: { environment: 'jsdom', include: ['**/*.spec.{ts,tsx}'], restoreMocks: true },
});
