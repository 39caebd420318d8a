// Makes the npm package `notewave` of the built core, in .cache/package: the bindings with their types, a
// door for Node, one with the WebAssembly inside, and the command. What it exports is read from the
// bindings, so that nothing is written twice.
import { chmodSync, copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildCore } from './build.mjs';
import { main, print, root } from './run.mjs';

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

async function command(out) {
  const { build } = await import('vite');
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
      './notewave.wasm': './wasm/notewave_bg.wasm',
      './whatif.wasm': './wasm/whatif_bg.wasm',
      './lists.wasm': './wasm/lists_bg.wasm',
      './package.json': './package.json',
    },
    types: './wasm/notewave.d.ts',
    files: ['wasm', 'node.js', 'node.d.ts', 'inline.js', 'inline.d.ts', 'cli.js'],
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
