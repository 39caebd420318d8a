// The calculators for the pages of others: a build of their own, so that none costs what only the page
// needs. scripts/embed.mjs runs it, and adds the small scripts that fetch them.
import { defineConfig } from 'vite';
import own from './package.json' with { type: 'json' };
import {
  here,
  namesInside,
  ownUnits,
  plainImports,
  squeezeTemplates,
  traditionalChinese,
} from './vite.plugins.ts';

interface Modules {
  getModuleInfo(id: string): { importedIds: string[] } | null;
}

let start: Set<string> | null = null;

// The name of a module's chunk: all that the budget begins with is one, since one file packs better than
// several. The other calculators have most of it too.
function startOf(id: string, modules: Modules): string | null {
  if (!start) {
    start = new Set();
    const wanted = [here('./www/embed/budget.ts')];
    for (const one of wanted) {
      if (start.has(one)) continue;
      start.add(one);
      wanted.push(...(modules.getModuleInfo(one)?.importedIds ?? []));
    }
    if (start.size < 20) throw new Error('the modules of the budget are not found');
  }
  return start.has(id) ? 'start' : null;
}

// How the tags end that stand inside the public elements.
const ending = `-v${own.version.replaceAll('.', '-')}`;

export default defineConfig({
  root: here('./www'),
  define: { 'import.meta.env.INSIDE': JSON.stringify(ending) },
  plugins: [traditionalChinese, namesInside(ending), ownUnits, squeezeTemplates, plainImports],
  base: './',
  publicDir: false,
  build: {
    outDir: here(`./dist/v${own.version}`),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false, resolveDependencies: () => [] },
    manifest: true,
    rolldownOptions: {
      input: Object.fromEntries(
        ['planner', 'budget', 'creators', 'schedule'].map((name) => [
          name,
          here(`./www/embed/${name}.ts`),
        ]),
      ),
      preserveEntrySignatures: 'strict',
      output: {
        codeSplitting: {
          groups: [{ debugName: 'start', name: (id, context) => startOf(id, context) }],
        },
        entryFileNames: 'assets/[name]-[hash].js',
        chunkFileNames: 'assets/[name]-[hash:7].js',
      },
    },
  },
  worker: { format: 'es' },
});
