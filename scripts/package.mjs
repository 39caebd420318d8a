// Makes the npm package `notewave` of the built core, in .cache/package: the bindings with their types, a
// door for Node, one with the WebAssembly inside, and the command. What it exports is read from the
// bindings, so that nothing is written twice.
import { chmodSync, copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildCore } from './build.mjs';
import { main, print, root } from './run.mjs';
import { loadModule } from './text-pages.mjs';

// The bindings by their names, each with its folder.
const bindings = { notewave: 'pkg', whatif: 'pkg-whatif', lists: 'pkg-lists' };
// What measures and tests solvers, and what the page alone needs.
const inner = new Set(['initSync', 'bestSubset', 'bestBoard', 'joinNames']);

// The functions and classes of a binding, by its types.
function namesOf(types) {
  const found = [...types.matchAll(/^export (function|class) (\w+)/gm)];
  return found.map(([, kind, name]) => ({ kind, name })).filter(({ name }) => !inner.has(name));
}

// A module whose functions load the WebAssembly when one is first called: importing it does nothing.
function ready(all, head, bytesOf) {
  const parts = Object.entries(all).map(([binding, names]) => {
    const made = names.map(({ kind, name }) =>
      kind === 'class'
        ? `export class ${name} extends ${binding}.${name} {
  constructor(...given) {
    ${binding}Ready();
    super(...given);
  }
}`
        : `export function ${name}(...given) {
  ${binding}Ready();
  return ${binding}.${name}(...given);
}`,
    );
    return `import * as ${binding} from './wasm/${binding}.js';

let is${binding} = false;
function ${binding}Ready() {
  if (is${binding}) return;
  ${binding}.initSync({ module: ${bytesOf(binding)} });
  is${binding} = true;
}

${made.join('\n\n')}
`;
  });
  return `${head}\n${parts.join('\n')}`;
}

// The types of such a module: those of plans and reports once, from the first binding, which has them all.
const readyTypes = (all) =>
  `export type * from './wasm/notewave.js';
${Object.entries(all)
  .map(
    ([binding, names]) =>
      `export { ${names.map(({ name }) => name).join(', ')} } from './wasm/${binding}.js';`,
  )
  .join('\n')}
`;

// What each attribute takes, for those who set it as a property.
const takes = {
  objective: 'Objective | (string & {})',
  budget:
    'number | bigint | string | { amount: number | string; currency?: string; rate?: number }',
  currency: 'string',
  rate: 'number | string',
  launch: 'string | Date',
  creator: 'string | NotewaveCreator',
  plan: 'string | Plan',
  theme: "'light' | 'dark' | 'auto' | (string & {})",
  readonly: 'boolean | string',
  compact: 'boolean | string',
  doors: 'string | readonly string[]',
  share: 'string',
  eager: 'boolean | string',
};
const tags = ['planner', 'budget', 'creators', 'engagement', 'schedule'].map(
  (name) => `notewave-${name}`,
);
const tagTypes = (type) => tags.map((tag) => `    '${tag}': ${type};`).join('\n');

// The types of the public elements, for the DOM, for JSX and for Vue, and their manifest.
async function elementTypes(version) {
  const { names } = await loadModule('www/embed/types.ts');
  const missing = names.filter((name) => !(name in takes));
  if (missing.length > 0) throw new Error(`What do ${missing} take?`);
  const properties = names.map((name) => `  ${name}?: ${takes[name]} | null | undefined;`);
  const types = `// The elements of v${version}, which the script embed.js defines.
import type { Objective, Plan, Report } from './wasm/notewave.js';

export interface NotewaveCreator {
  followers?: number | string;
  fee?: number | string;
  feeVideo?: number | string;
  likes?: number | string;
  saves?: number | string;
  comments?: number | string;
  shares?: number | string;
  reads?: number | string;
  impressions?: number | string;
  adClicks?: number | string;
  name?: string;
  category?: string;
}

export interface NotewaveValues {
${properties.join('\n')}
}

export interface NotewaveChange {
  plan: Plan;
  report: Report;
  link: string;
}

export interface NotewaveProblem {
  code: 'value' | 'plan' | 'blocked' | 'browser';
  message: string;
  attribute?: string;
  given?: unknown;
}

export interface NotewaveElement extends HTMLElement, NotewaveValues {
  state(): Promise<NotewaveChange | null>;
  undo(): void;
  redo(): void;
  reset(): void;
}

// What JSX and templates take beside the values.
export interface NotewaveAttributes extends NotewaveValues {
  id?: string;
  class?: string;
  className?: string;
  lang?: string;
  style?: unknown;
  slot?: string;
  key?: string | number | null;
  ref?: unknown;
  children?: unknown;
  'onnotewave-ready'?: (event: CustomEvent<NotewaveChange>) => void;
  'onnotewave-change'?: (event: CustomEvent<NotewaveChange>) => void;
  'onnotewave-problem'?: (event: CustomEvent<NotewaveProblem>) => void;
}

interface NotewaveTags {
${tagTypes('NotewaveAttributes')}
}

declare global {
  interface HTMLElementTagNameMap {
${tagTypes('NotewaveElement')}
  }
  interface HTMLElementEventMap {
    'notewave-ready': CustomEvent<NotewaveChange>;
    'notewave-change': CustomEvent<NotewaveChange>;
    'notewave-problem': CustomEvent<NotewaveProblem>;
  }
  namespace JSX {
    interface IntrinsicElements extends NotewaveTags {}
  }
}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends NotewaveTags {}
  }
}

declare module 'vue' {
  interface GlobalComponents {
${tagTypes('new () => { $props: NotewaveAttributes }')}
  }
}
`;
  const manifest = {
    schemaVersion: '1.0.0',
    modules: [
      {
        kind: 'javascript-module',
        path: 'embed.js',
        declarations: tags.map((tagName) => ({
          kind: 'class',
          name: 'NotewaveElement',
          tagName,
          customElement: true,
          attributes: ['lang', ...names].map((name) => ({ name })),
          members: [
            ...names.map((name) => ({ kind: 'field', name, type: { text: takes[name] } })),
            ...['state', 'undo', 'redo', 'reset'].map((name) => ({ kind: 'method', name })),
          ],
          events: ['ready', 'change', 'problem'].map((name) => ({
            name: `notewave-${name}`,
            type: { text: 'CustomEvent' },
          })),
          cssParts: [
            'question',
            'inputs',
            'answer',
            'result',
            'makeup',
            'doors',
            'link',
            'message',
          ].map((name) => ({ name })),
        })),
      },
    ],
  };
  return { types, manifest: `${JSON.stringify(manifest, null, 2)}\n` };
}

async function command(out) {
  const { build } = await import('vite');
  // A module that Vite has run before leaves it as for development.
  process.env.NODE_ENV = 'production';
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    resolve: { alias: { 'notewave/node': join(out, 'node.js') } },
    ssr: { noExternal: true },
    build: {
      ssr: join(root, 'package/cli.ts'),
      outDir: out,
      emptyOutDir: false,
      target: 'node20',
      rolldownOptions: {
        external: [join(out, 'node.js')],
        output: {
          entryFileNames: 'cli.js',
          banner: '#!/usr/bin/env node',
          paths: { [join(out, 'node.js')]: './node.js' },
          codeSplitting: false,
        },
      },
    },
  });
  chmodSync(join(out, 'cli.js'), 0o755);
}

export async function buildPackage(out = join(root, '.cache/package')) {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(join(out, 'wasm'), { recursive: true });
  const all = {};
  for (const [binding, folder] of Object.entries(bindings)) {
    const from = join(root, 'wasm', folder);
    for (const ending of ['.js', '.d.ts', '_bg.wasm'])
      copyFileSync(join(from, binding + ending), join(out, 'wasm', binding + ending));
    all[binding] = namesOf(readFileSync(join(from, `${binding}.d.ts`), 'utf8'));
  }
  // What the binding of lists imports beside it; older builds may have left others there.
  const [, snippet] = readFileSync(join(out, 'wasm/lists.js'), 'utf8').match(
    /'\.\/(snippets\/[^']+)'/,
  );
  mkdirSync(dirname(join(out, 'wasm', snippet)), { recursive: true });
  copyFileSync(join(root, 'wasm/pkg-lists', snippet), join(out, 'wasm', snippet));
  const write = (name, text) => writeFileSync(join(out, name), text);
  const file = (binding) => `readFileSync(new URL('./wasm/${binding}_bg.wasm', import.meta.url))`;
  write('node.js', ready(all, "import { readFileSync } from 'node:fs';", file));
  write('node.d.ts', readyTypes(all));

  const plan = { notewave: all.notewave };
  const base64 = readFileSync(join(out, 'wasm/notewave_bg.wasm')).toString('base64');
  const decode = () => 'Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))';
  write('inline.js', ready(plan, `const base64 = '${base64}';`, decode));
  write('inline.d.ts', readyTypes(plan));

  const { version, license, engines } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  );
  const door = (name) => ({ types: `./${name}.d.ts`, default: `./${name}.js` });
  const { types, manifest } = await elementTypes(version);
  write('elements.d.ts', types);
  write('custom-elements.json', manifest);

  const own = {
    name: 'notewave',
    version,
    description:
      'What a budget for Xiaohongshu (RedNote) creators buys: the core of Notewave, as WebAssembly',
    license,
    type: 'module',
    sideEffects: false,
    engines,
    bin: { notewave: './cli.js' },
    exports: {
      '.': door('wasm/notewave'),
      './whatif': door('wasm/whatif'),
      './lists': door('wasm/lists'),
      './node': door('node'),
      './inline': door('inline'),
      './elements': { types: './elements.d.ts' },
      './custom-elements.json': './custom-elements.json',
      './notewave.wasm': './wasm/notewave_bg.wasm',
      './whatif.wasm': './wasm/whatif_bg.wasm',
      './lists.wasm': './wasm/lists_bg.wasm',
      './package.json': './package.json',
    },
    types: './wasm/notewave.d.ts',
    customElements: 'custom-elements.json',
    files: [
      'wasm',
      'node.js',
      'node.d.ts',
      'inline.js',
      'inline.d.ts',
      'elements.d.ts',
      'custom-elements.json',
      'cli.js',
    ],
  };
  write('package.json', `${JSON.stringify(own, null, 2)}\n`);
  copyFileSync(join(root, 'package/README.md'), join(out, 'README.md'));
  copyFileSync(join(root, 'LICENSE'), join(out, 'LICENSE'));
  await command(out);
  return out;
}

await main(import.meta, async () => {
  await buildCore();
  print(`The package is in ${await buildPackage()}: "npm publish" it from there.`);
});
