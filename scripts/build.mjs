// Builds the core to WebAssembly (wasm/pkg…) and the page (dist). A step whose inputs and outputs
// are those of its last run is passed over; --force builds both.
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { ask, main, root, run, seconds } from './run.mjs';
import { setUp } from './setup.mjs';
import { checkSize, manifestFile } from './size.mjs';

// Passes before and after `-Oz` that leave 1 KB less of it, compressed: control flow is built anew
// from scratch, constants that are used often are shared, and functions with like names, which are
// often like code, lie together.
const smallest = [
  '--flatten',
  '--rereloop',
  '-Oz',
  '--const-hoisting',
  '-Oz',
  '--reorder-functions-by-name',
  '--reorder-locals',
];
// The binding is built three times: what the page loads first, what its worker for lists loads, and
// what its worker for what-ifs loads. What is loaded first is optimised for size: `z` is 2 KB less
// than `s` and takes a quarter longer. What the workers load is optimised for speed: the simulation is
// a tenth quicker after `-O3`, but reading a large list a fifth slower, for 1% fewer bytes, so that
// lists keep the compiler's own code.
const bindings = [
  { feature: 'plan', folder: 'pkg', name: 'notewave', level: 'z', passes: smallest },
  { feature: 'lists', folder: 'pkg-lists', name: 'lists', level: '3', passes: ['--strip-debug'] },
  { feature: 'whatif', folder: 'pkg-whatif', name: 'whatif', level: '3', passes: ['-O3'] },
];
// What every browser that the page supports has.
const features = [
  'bulk-memory',
  'nontrapping-float-to-int',
  'sign-ext',
  'mutable-globals',
  'reference-types',
  'multivalue',
].map((feature) => `--enable-${feature}`);
const folders = bindings.map(({ folder }) => `wasm/${folder}`);

// Builds the binding with one feature.
export async function bind({ feature, folder, name, level, passes }) {
  process.env.CARGO_PROFILE_RELEASE_OPT_LEVEL = level;
  const out = ['--out-dir', folder, '--out-name', name, '--no-gitignore'];
  const only = ['--', '--no-default-features', '--features', feature];
  await run('wasm-pack', ['build', 'wasm', '--release', '--target', 'web', ...out, ...only]);
  const file = join(root, 'wasm', folder, `${name}_bg.wasm`);
  // What names the tools is left out.
  const options = [...passes, '--strip-producers', ...features];
  await run('wasm-opt', [...options, file, '-o', file]);
}

const core = {
  name: 'core (WebAssembly)',
  stamp: 'core.sha256',
  inputs: [
    'Cargo.toml',
    'Cargo.lock',
    '.cargo',
    'src',
    'wasm/Cargo.toml',
    'wasm/src',
    'package-lock.json',
    'scripts/build.mjs',
  ],
  outputs: folders,
  async make() {
    if (!existsSync(join(root, 'wasm/pkg'))) {
      console.log(
        'The first time, wasm-pack fetches its wasm-bindgen; where it cannot, it compiles it (2 to 4 minutes, once).',
      );
    }
    for (const binding of bindings) await bind(binding);
  },
};

const page = {
  name: 'page',
  stamp: 'page.sha256',
  inputs: [
    'www',
    ...folders,
    'vite.config.ts',
    'tsconfig.json',
    'package.json',
    'package-lock.json',
  ],
  outputs: ['dist', manifestFile],
  async make() {
    await run('vite', ['build']);
    // The manifest is for the size gate, not for the published folder.
    renameSync(join(root, 'dist/.vite/manifest.json'), join(root, manifestFile));
    rmSync(join(root, 'dist/.vite'), { recursive: true });
  },
};

function filesIn(path) {
  const full = join(root, path);
  const kind = statSync(full, { throwIfNoEntry: false });
  if (!kind) return [];
  if (!kind.isDirectory()) return [path];
  return readdirSync(full)
    .sort()
    .flatMap((name) => filesIn(`${path}/${name}`));
}

function fingerprint(paths) {
  const hash = createHash('sha256').update(ask('rustc', ['--version']) ?? '');
  for (const file of paths.flatMap(filesIn)) {
    hash.update(`\n${file}\n`).update(readFileSync(join(root, file)));
  }
  return hash.digest('hex');
}

async function makeIfChanged({ name, stamp, inputs, outputs, make }, force) {
  const stampFile = join(root, '.cache', stamp);
  // Taken before the step runs: what is edited meanwhile counts for the next run.
  const before = fingerprint(inputs);
  const now = () => `${before}\n${fingerprint(outputs)}\n`;
  if (!force && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === now()) {
    console.log(`The ${name} is unchanged`);
    return;
  }
  console.log(`Building the ${name}`);
  const start = performance.now();
  mkdirSync(dirname(stampFile), { recursive: true });
  await make();
  writeFileSync(stampFile, now());
  console.log(`Built the ${name} in ${seconds(start)}`);
}

export const buildCore = (force = false) => makeIfChanged(core, force);

export async function build(force = false) {
  await buildCore(force);
  await makeIfChanged(page, force);
}

await main(import.meta, async (args) => {
  await setUp();
  await build(args.includes('--force'));
  checkSize();
});
