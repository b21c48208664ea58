import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Vietnamese text paints in its own letters at once: the two regular files are asked for early. */
function preloadFonts(): Plugin {
  return {
    name: 'loive-preload-fonts',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, context) =>
        Object.keys(context.bundle ?? {})
          .filter((file) => /be-vietnam-pro-(latin|vietnamese)-400-normal.*\.woff2$/.test(file))
          .map((file) => ({
            tag: 'link',
            attrs: { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: '', href: `/${file}` },
            injectTo: 'head' as const,
          })),
    },
  };
}

/** Slow lines: assets are squeezed once at build, not at each request. */
function writeBrotli(): Plugin {
  return {
    name: 'loive-brotli',
    apply: 'build',
    generateBundle: {
      // After Vite has filled in its own marks, or the squeezed files would keep them.
      order: 'post',
      handler(_options, bundle) {
        for (const [file, piece] of Object.entries(bundle)) {
          if (!/\.(js|css|svg)$/.test(file)) continue;
          const text = piece.type === 'chunk' ? piece.code : piece.source;
          this.emitFile({
            type: 'asset',
            fileName: `${file}.br`,
            source: brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
          });
        }
      },
    },
  };
}

/** Every page fetches the first piece, so tables of places and of the law stay out of it; what is larger still stays with the API. */
function keepTablesOut(): Plugin {
  const LARGEST = { first: 4_000, any: 50_000 };
  return {
    name: 'loive-keep-tables-out',
    apply: 'build',
    generateBundle(_options, bundle) {
      for (const piece of Object.values(bundle)) {
        if (piece.type !== 'chunk') continue;
        const most = piece.isEntry ? LARGEST.first : LARGEST.any;
        const [table] = Object.entries(piece.modules).filter(([id, { renderedLength }]) => id.includes('/libs/domain/src/') && renderedLength > most);
        if (table !== undefined) this.error(`${piece.fileName} holds ${table[0]}, ${table[1].renderedLength} characters; at most ${most} may`);
      }
    },
  };
}

export default defineConfig({
  root: here('.'),
  plugins: [react(), preloadFonts(), writeBrotli(), keepTablesOut()],
  resolve: {
    alias: {
      '@loive/domain': here('../../libs/domain/src/index.ts'),
      '@loive/contracts': here('../../libs/contracts/src/index.ts'),
    },
  },
  // The API puts a fresh nonce in the place of this mark in every page it sends.
  html: { cspNonce: '__CSP_NONCE__' },
  build: {
    outDir: here('../../dist/apps/web'),
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 700,
    // The rules are pure: what no screen asks for is left out of the bundle.
    rolldownOptions: {
      treeshake: { moduleSideEffects: (id) => !id.includes('/libs/domain/src/') },
      // Packages that every page fetches come in one piece: a slow line waits for each file anew.
      output: { codeSplitting: { groups: [{ name: 'packages', test: /node_modules/, tags: ['$initial'] }] } },
    },
  },
  server: {
    port: 5173,
    proxy: { '/api': { target: process.env['API'] ?? 'http://127.0.0.1:3000', changeOrigin: false } },
  },
});
