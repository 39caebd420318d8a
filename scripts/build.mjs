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
import { writeDocsPages } from './docs-pages.mjs';
import { buildEmbed, embedManifest } from './embed.mjs';
import { buildServiceWorker } from './offline.mjs';
import { ask, main, print, root, run, seconds } from './run.mjs';
import { setUp } from './setup.mjs';
import { checkSize, manifestFile } from './size.mjs';
import { writeTextPages } from './text-pages.mjs';

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
// What the page loads first (the budget alone), what takes its place, what its worker for lists loads,
// and what its worker for what-ifs loads. The first is optimised for size, the others for speed: the simulation is a tenth quicker after `-O3`,
// but reading a large list a fifth slower, for 1% fewer bytes, so that lists keep the compiler's own
// code.
const bindings = [
  {
    crate: 'lists',
    folder: 'pkg-lists',
    name: 'lists',
    profile: 'release',
    passes: ['--strip-debug'],
  },
  { crate: 'whatif', folder: 'pkg-whatif', name: 'whatif', profile: 'release', passes: ['-O3'] },
  { crate: 'plan', folder: 'pkg', name: 'notewave', profile: 'release', passes: ['-O3'] },
  {
    crate: 'budget',
    folder: 'pkg-budget',
    name: 'budget',
    profile: 'first-load',
    passes: smallest,
  },
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
const target = 'wasm32-unknown-unknown';

// Our own front to wasm-bindgen, compiled when it is first needed.
export async function buildBindgen() {
  await run('cargo', ['build', '--locked', '--profile', 'tool', '-p', 'notewave-bindgen']);
  return join(root, 'target/tool/notewave-bindgen');
}

// Compiles bindings by one profile of Cargo.toml. They share what they depend on.
export async function compile(profile, some) {
  const crates = some.flatMap(({ crate }) => ['-p', `notewave-${crate}`]);
  await run('cargo', ['build', '--locked', '--profile', profile, '--target', target, ...crates]);
}

// Writes the JavaScript of a compiled binding and optimises its wasm.
export async function bind({ crate, folder, name, profile, passes }, bindgen) {
  const compiled = join(root, 'target', target, profile, `notewave_${crate}.wasm`);
  await run(bindgen, [compiled, name, join(root, 'wasm', folder)]);
  const file = join(root, 'wasm', folder, `${name}_bg.wasm`);
  // What names the tools is left out.
  const options = [...passes, '--strip-producers', ...features];
  await run('wasm-opt', [...options, file, '-o', file]);
}

// The profiles are compiled side by side, and the tool beside them the first time.
async function makeCore() {
  const tool = buildBindgen();
  const profiles = [...new Set(bindings.map(({ profile }) => profile))];
  await Promise.all(
    profiles.map(async (profile) => {
      const some = bindings.filter((binding) => binding.profile === profile);
      await compile(profile, some);
      const bindgen = await tool;
      await Promise.all(some.map((binding) => bind(binding, bindgen)));
    }),
  );
}

const core = {
  name: 'core (WebAssembly)',
  stamp: 'core.sha256',
  inputs: [
    'Cargo.toml',
    'Cargo.lock',
    '.cargo',
    'src',
    ...['common', 'budget', 'plan', 'lists', 'whatif', 'bindgen'].map((crate) => `wasm/${crate}`),
    'package-lock.json',
    'scripts/build.mjs',
  ],
  outputs: folders,
  make: makeCore,
};

const page = {
  name: 'page',
  stamp: 'page.sha256',
  inputs: [
    'www',
    ...folders,
    'docs/method.md',
    'docs/method.zh.md',
    'docs/embedding.md',
    'docs/embedding.zh.md',
    'scripts/docs',
    'scripts/docs-pages.mjs',
    'scripts/embed.mjs',
    'scripts/headers.mjs',
    'scripts/offline.mjs',
    'scripts/text-pages.mjs',
    'vite.config.ts',
    'vite.embed.config.ts',
    'vite.plugins.ts',
    'tsconfig.json',
    'package.json',
    'package-lock.json',
  ],
  outputs: ['dist', manifestFile, embedManifest],
  async make() {
    await run('vite', ['build']);
    // The manifest is for the size gate, not for the published folder.
    renameSync(join(root, 'dist/.vite/manifest.json'), join(root, manifestFile));
    rmSync(join(root, 'dist/.vite'), { recursive: true });
    await buildEmbed();
    await writeTextPages();
    await writeDocsPages();
    await buildServiceWorker();
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
    print(`The ${name} is unchanged`);
    return;
  }
  print(`Building the ${name}`);
  const start = performance.now();
  mkdirSync(dirname(stampFile), { recursive: true });
  await make();
  writeFileSync(stampFile, now());
  print(`Built the ${name} in ${seconds(start)}`);
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
