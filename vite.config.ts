import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: here('./www'),
  // Relative, so that the folder works under any path of any static host.
  base: './',
  build: {
    outDir: here('./dist'),
    emptyOutDir: true,
    // Inlined, the wasm would be a third larger and could not be compiled while it arrives.
    assetsInlineLimit: 0,
    // Every browser that runs the page knows modulepreload.
    modulePreload: { polyfill: false },
    // The size gate reads from it what the first load is.
    manifest: true,
    rolldownOptions: {
      input: {
        index: here('./www/index.html'),
        frame: here('./www/embed.html'),
        embed: here('./www/embed.ts'),
      },
      output: {
        // Other people's pages name embed.js, so its name never changes.
        entryFileNames: ({ name }) => (name === 'embed' ? 'embed.js' : 'assets/[name]-[hash].js'),
      },
    },
  },
  // A worker may wait for the core at its top level only as a module.
  worker: { format: 'es' },
  server: {
    // The core lies beside the page's folder, in wasm/pkg.
    fs: { allow: [here('.')] },
  },
});
