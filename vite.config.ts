import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

// The indentation in templates and styles is for those who read the source.
const flat: Plugin = {
  name: 'flat',
  renderChunk: { order: 'post', handler: (code) => code.replace(/\n\s+/g, '\n') },
};

export default defineConfig({
  root: here('./www'),
  plugins: [flat],
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
        // What everything else needs comes in one file, which packs better than several.
        codeSplitting: {
          groups: [
            {
              name: 'planner',
              test: /node_modules\/@?lit|www\/(elements\/(part|planner)|tiers|fields\/(problem|number-field)|style)/,
            },
          ],
        },
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
