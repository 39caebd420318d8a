import { fileURLToPath } from 'node:url';
import { Converter } from 'opencc-js';
import { defineConfig, type Plugin } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

// A style sheet without comments and without white space that means nothing. What stands in quotes
// stays as it is.
const spacedCss = (css: string) =>
  css
    .replace(/("[^"]*"|'[^']*')|\/\*.*?\*\/|\s+/gs, (_, quoted) => quoted ?? ' ')
    .replace(/("[^"]*"|'[^']*')| ?([{};,]) ?|(:) /g, (_, quoted, sign, colon) => {
      return quoted ?? sign ?? colon;
    })
    .replace(/;}/g, '}');

// In HTML any run of white space is as good as one. A run that spans lines is indentation.
const spacedHtml = (html: string) => html.replace(/\s*\n\s*/g, '\n');

const squeezers: Record<string, (text: string) => string> = {
  css: spacedCss,
  html: spacedHtml,
  svg: spacedHtml,
};

interface Node {
  type: string;
  start: number;
  end: number;
}

interface Template extends Node {
  tag: Node & { name?: string };
  quasi: { quasis: (Node & { value: { raw: string } })[] };
}

function templatesIn(node: unknown, found: Template[] = []): Template[] {
  if (typeof node !== 'object' || node === null) return found;
  if ((node as Node).type === 'TaggedTemplateExpression') found.push(node as Template);
  for (const child of Object.values(node)) templatesIn(child, found);
  return found;
}

// Takes the indentation out of html, svg and css templates, which is for those who read the source.
// It reads each module as the bundler does, so no other string is touched.
const squeezeTemplates: Plugin = {
  name: 'squeeze-templates',
  apply: 'build',
  transform: {
    filter: { id: /\/www\/.*\.ts$/, code: /\b(?:css|html|svg)`/ },
    handler(code) {
      const parts = templatesIn(this.parse(code)).flatMap(({ tag, quasi }) => {
        const squeeze = squeezers[tag.name ?? ''];
        return squeeze ? quasi.quasis.map((part) => ({ ...part, squeeze })) : [];
      });
      let squeezed = '';
      let done = 0;
      for (const { start, end, value, squeeze } of parts.sort((a, b) => a.start - b.start)) {
        if (code.slice(start, end) !== value.raw)
          this.error('a template is not where it should be');
        squeezed += code.slice(done, start) + squeeze(value.raw);
        done = end;
      }
      return { code: squeezed + code.slice(done), map: null };
    },
  },
};

// Traditional Chinese, as it is written in Taiwan, of what a Chinese file says: `x.zh.ts?hant`.
const toTraditional = Converter({ from: 'cn', to: 'twp' });
const traditionalChinese: Plugin = {
  name: 'traditional-chinese',
  enforce: 'pre',
  transform: {
    filter: { id: /\.zh\.ts\?hant$/ },
    // The files that it imports say the same to the reader.
    handler: (code) => ({
      code: toTraditional(code)
        // A click on an ad, which Taiwan's word for a choice on a screen is not.
        .replaceAll('點選', '點擊')
        .replaceAll('“', '「')
        .replaceAll('”', '」')
        .replaceAll(".zh.ts'", ".zh.ts?hant'"),
      map: null,
    }),
  },
};

// Fetches a chunk without Vite's own loader, which would take 1 KB of the first load to fetch beside it what it
// imports: few chunks import another that is not there already.
const plainImports: Plugin = {
  name: 'plain-imports',
  enforce: 'pre',
  apply: 'build',
  load: {
    filter: { id: /^\0vite\/preload-helper/ },
    handler: () => 'export const __vitePreload = (load) => load();',
  },
};

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
      input: {
        index: here('./www/index.html'),
        frame: here('./www/embed.html'),
        embed: here('./www/embed.ts'),
      },
      output: {
        // One chunk for all that several entries import at once, whatever folder it stands in:
        // one file packs better than several.
        codeSplitting: { groups: [{ name: 'planner', tags: ['$initial'], minShareCount: 2 }] },
        // Names of chunks are in the first load, so they are short.
        chunkFileNames: 'assets/[name]-[hash:7].js',
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
