// Makes the npm package `notewave` of what is built, in .cache/package: the bindings with their types, doors
// that have all calls, for browsers, for Node and in a worker, the elements, and the command.
import { chmodSync, copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from './build.mjs';
import {
  inlineDoor,
  inlineTypes,
  mainDoor,
  mainTypes,
  namesOf,
  nodeDoor,
  workerDoors,
} from './package/doors.mjs';
import { elementTypes } from './package/element-types.mjs';
import { writeElements } from './package/elements.mjs';
import { main, print, root } from './run.mjs';

// The bindings by their names, each with its folder.
const bindings = { notewave: 'pkg', whatif: 'pkg-whatif', lists: 'pkg-lists' };

// The command: one file beside the door for Node, whose WebAssembly it uses.
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

// What defines the elements, as a module.
async function register() {
  const { build } = await import('vite');
  const { output } = await build({
    configFile: false,
    root: join(root, 'www'),
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: {
        input: join(root, 'www/embed/register.ts'),
        preserveEntrySignatures: 'strict',
        output: { entryFileNames: 'register.js' },
      },
    },
  });
  return output[0].code;
}

// Copies the bindings, and gives the names of each.
function copyBindings(out) {
  const all = {};
  for (const [binding, folder] of Object.entries(bindings)) {
    const from = join(root, 'wasm', folder);
    for (const ending of ['.js', '.d.ts', '_bg.wasm'])
      copyFileSync(join(from, binding + ending), join(out, 'wasm', binding + ending));
    all[binding] = namesOf(readFileSync(join(from, `${binding}.d.ts`), 'utf8'));
  }
  // What the elements begin with.
  copyFileSync(join(root, 'wasm/pkg-budget/budget_bg.wasm'), join(out, 'wasm/budget_bg.wasm'));
  // What the binding of lists imports beside it; older builds may have left others there.
  const [, snippet] = readFileSync(join(out, 'wasm/lists.js'), 'utf8').match(
    /'\.\/(snippets\/[^']+)'/,
  );
  mkdirSync(dirname(join(out, 'wasm', snippet)), { recursive: true });
  copyFileSync(join(root, 'wasm/pkg-lists', snippet), join(out, 'wasm', snippet));
  return all;
}

function packageJson() {
  const { version, license, engines } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  );
  const door = (name, types = name) => ({ types: `./${types}.d.ts`, default: `./${name}.js` });
  const forNode = (name, node) => ({
    types: `./${name}.d.ts`,
    node: `./${node}.js`,
    default: `./${name}.js`,
  });
  return {
    name: 'notewave',
    version,
    description:
      'What a budget for Xiaohongshu (RedNote) creators buys: the core of Notewave, as WebAssembly',
    keywords: ['xiaohongshu', 'rednote', 'creators', 'budget', 'marketing', 'wasm'],
    license,
    type: 'module',
    sideEffects: ['./embed/*.js', './worker-thread.js', './worker-thread-node.js'],
    engines,
    bin: { notewave: './cli.js' },
    exports: {
      '.': forNode('index', 'node'),
      './plan': door('wasm/notewave'),
      './whatif': door('wasm/whatif'),
      './lists': door('wasm/lists'),
      './node': door('node', 'index'),
      './inline': door('inline'),
      './worker': forNode('worker', 'worker-node'),
      './worker-thread': door('worker-thread'),
      './elements': door('elements'),
      './custom-elements.json': './custom-elements.json',
      './notewave.wasm': './wasm/notewave_bg.wasm',
      './whatif.wasm': './wasm/whatif_bg.wasm',
      './lists.wasm': './wasm/lists_bg.wasm',
      './package.json': './package.json',
    },
    types: './index.d.ts',
    customElements: 'custom-elements.json',
    files: ['wasm', 'embed', '*.js', '*.d.ts', 'custom-elements.json'],
  };
}

// Makes the package of what was built last.
export async function buildPackage(out = join(root, '.cache/package')) {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(join(out, 'wasm'), { recursive: true });
  const all = copyBindings(out);
  const own = packageJson();
  const { types, manifest } = await elementTypes(own.version);
  const plan = readFileSync(join(out, 'wasm/notewave_bg.wasm'));
  const files = {
    'package.json': `${JSON.stringify(own, null, 2)}\n`,
    'index.js': mainDoor(all),
    'index.d.ts': mainTypes(all),
    'node.js': nodeDoor(all),
    'inline.js': inlineDoor('notewave', all.notewave, plan),
    'inline.d.ts': inlineTypes('notewave', all.notewave),
    ...workerDoors(all),
    'elements.js': writeElements(out, await register()),
    'elements.d.ts': types,
    'custom-elements.json': manifest,
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(out, name), text);
  copyFileSync(join(root, 'package/README.md'), join(out, 'README.md'));
  copyFileSync(join(root, 'LICENSE'), join(out, 'LICENSE'));
  await command(out);
  return out;
}

await main(import.meta, async () => {
  await build();
  print(`The package is in ${await buildPackage()}: "npm publish" it from there.`);
});
