import { fileURLToPath } from 'node:url';

import react from '@vitejs/plugin-react';
import type { Plugin, Rolldown } from 'vite';
import { defineConfig } from 'vitest/config';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

// Where `npm run dev` finds the API: the gateway that `make run` starts.
const gateway = process.env.SHIXUN_GATEWAY_URL ?? 'http://127.0.0.1:8080';

// What every page needs comes as one file: it packs better than many small ones, and is asked for once.
const FIRST_PAGES: Rolldown.CodeSplittingGroup = {
  name: 'start',
  tags: ['$initial'],
  test: /node_modules[\\/](?!swagger-ui)/,
};

const report = process.env.VITEST_REPORT;

export default defineConfig({
  plugins: [react(), serveDocsAt('/docs')],
  resolve: { alias: { '@': path('./src') } },
  // The gateway puts a fresh nonce here with every page; see src/lib/csp-nonce.ts.
  html: { cspNonce: '__CSP_NONCE__' },
  server: { proxy: { '/api': gateway } },
  build: {
    target: ['chrome100', 'edge100', 'firefox100', 'safari15.4'],
    manifest: true,
    // Under a Content-Security-Policy without data: scripts and fonts, small files must stay files.
    assetsInlineLimit: 0,
    // The docs page is one large vendored bundle; scripts/check-size.mjs guards what people load first.
    chunkSizeWarningLimit: 1600,
    rolldownOptions: {
      input: { index: path('./index.html'), docs: path('./docs.html') },
      output: { codeSplitting: { groups: [FIRST_PAGES] } },
    },
  },
  test: {
    environment: 'jsdom',
    setupFiles: ['./src/testing/setup-tests.ts'],
    include: ['src/**/*.test.{ts,tsx}'],
    restoreMocks: true,
    // `make test` counts by this report.
    reporters: report === undefined ? ['default'] : ['default', ['json', { outputFile: report }]],
    testTimeout: 40_000,
  },
});

/** The gateway serves `docs.html` at `/docs`; the development server does the same. */
function serveDocsAt(address: string): Plugin {
  return {
    name: 'serve-docs',
    configureServer(server) {
      server.middlewares.use((request, _response, next) => {
        if (request.url === address) request.url = '/docs.html';
        next();
      });
    },
  };
}
