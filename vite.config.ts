import { defineConfig } from 'vite';
import { here, plainImports, squeezeTemplates, traditionalChinese } from './vite.plugins.ts';

export default defineConfig({
  root: here('./www'),
  plugins: [traditionalChinese, squeezeTemplates, plainImports],
  // Relative, so that the folder works under any path of any static host.
  base: './',
  build: {
    outDir: here('./dist'),
    emptyOutDir: true,
    // Inlined, the wasm would be a third larger and could not be compiled while it arrives.
    assetsInlineLimit: 0,
    modulePreload: {
      // Every browser that runs the page knows modulepreload.
      polyfill: false,
      // Only what a page begins with is fetched beside its first file.
      resolveDependencies: (_, needed, { hostType }) => (hostType === 'html' ? needed : []),
    },
    // The size gate reads from it what the first load is.
    manifest: true,
    rolldownOptions: {
      input: { index: here('./www/index.html') },
      output: {
        // One chunk for all that the page begins with: one file packs better than several.
        codeSplitting: { groups: [{ name: 'planner', tags: ['$initial'] }] },
        // Names of chunks are in the first load, so they are short.
        chunkFileNames: 'assets/[name]-[hash:7].js',
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
