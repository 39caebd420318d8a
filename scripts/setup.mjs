// Brings what is missing: npm packages, the Rust target and, for the tests, a browser.
// What is there already is passed over at once.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser, findFirefox } from './browser.mjs';
import { ask, main, print, root, run, seconds } from './run.mjs';

function olderThan(version, least) {
  const [a, b] = [version, least].map((text) => text.match(/\d+/g).map(Number));
  return a[0] !== b[0] ? a[0] < b[0] : a[1] < b[1];
}

function declared(file, pattern) {
  return readFileSync(join(root, file), 'utf8').match(pattern)[1];
}

function checkNode() {
  const least = declared('package.json', /"node": ">=([\d.]+)"/);
  if (olderThan(process.versions.node, least)) {
    throw new Error(
      `Notewave needs Node ${least} or newer; this is ${process.versions.node}. See https://nodejs.org`,
    );
  }
}

function checkRust() {
  const found = ask('rustc', ['--version'])?.match(/\d+\.\d+/)[0];
  if (!found || !ask('cargo', ['--version'])) {
    throw new Error(
      'Notewave needs Rust (cargo and rustc). Install it from https://rustup.rs, open a new terminal and try again.',
    );
  }
  const least = declared('Cargo.toml', /rust-version = "([\d.]+)"/);
  if (olderThan(found, least)) {
    throw new Error(
      `Notewave needs Rust ${least} or newer; this is ${found}. "rustup update stable" brings it.`,
    );
  }
}

async function rustup(args) {
  if (!ask('rustup', ['--version'])) {
    throw new Error(
      `rustup is missing, so "rustup ${args.join(' ')}" cannot run. Install it from https://rustup.rs, or bring this part with your system's packages.`,
    );
  }
  await run('rustup', args);
}

function packagesAreCurrent() {
  const changed = (file) => statSync(join(root, file), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return changed('node_modules/.package-lock.json') >= changed('package-lock.json');
}

// Asks the compiler, not rustup: a system's own Rust may hold the target as well.
function targetIsThere() {
  const folder = ask('rustc', ['--print', 'target-libdir', '--target', 'wasm32-unknown-unknown']);
  return folder !== undefined && existsSync(folder);
}

// Whether packages of the system can be installed without a question.
function hasApt() {
  const isAdmin = process.getuid?.() === 0 || ask('sudo', ['-n', 'true']) !== undefined;
  return isAdmin && ask('apt-get', ['--version']) !== undefined;
}

async function installWithApt(name) {
  const asAdmin = process.getuid() === 0 ? [] : ['sudo', '-n'];
  const [program, ...rest] = [...asAdmin, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get'];
  await run(program, [...rest, 'update']);
  await run(program, [...rest, 'install', '-y', name]);
}

// Each way may fail where the next one works: on Ubuntu the package only points to a snap, which a
// container cannot run, and Playwright's download may be out of reach.
async function installBrowser() {
  const ways = [() => run('playwright', ['install', 'chromium'])];
  if (hasApt()) {
    const names = ['chromium-headless-shell', 'chromium'];
    ways.unshift(...names.map((name) => () => installWithApt(name)));
  }
  for (const way of ways) {
    await way().catch((error) => print(error.message));
    if (await findBrowser()) return;
  }
  throw new Error('install Chromium, or name a browser in NOTEWAVE_BROWSER');
}

const toBuild = [
  {
    name: 'npm packages',
    how: 'npm ci, a few seconds',
    isThere: packagesAreCurrent,
    // Without the flag NODE_ENV=production would leave out the tools.
    bring: () => run('npm', ['ci', '--include=dev']),
  },
  {
    name: 'Rust target wasm32-unknown-unknown',
    how: 'rustup target add, a few seconds',
    isThere: targetIsThere,
    bring: () => rustup(['target', 'add', 'wasm32-unknown-unknown']),
  },
];

const toTest = [
  {
    name: 'clippy',
    how: 'rustup component add, a few seconds',
    isThere: () => ask('cargo', ['clippy', '--version']) !== undefined,
    bring: () => rustup(['component', 'add', 'clippy']),
  },
  {
    name: 'rustfmt',
    how: 'rustup component add, a few seconds',
    isThere: () => ask('cargo', ['fmt', '--version']) !== undefined,
    bring: () => rustup(['component', 'add', 'rustfmt']),
  },
  {
    name: 'a browser for the tests',
    how: 'Chromium from the system or from Playwright, 1 to 3 minutes, once',
    isThere: async () => (await findBrowser()) !== undefined,
    bring: installBrowser,
  },
  {
    // Where there is no package of it, its journeys are left out, and the list of tests shows that.
    name: 'Firefox for some of the tests',
    how: 'from the system, a minute, once',
    isThere: () => findFirefox() !== undefined || !hasApt(),
    bring: () => installWithApt('firefox-esr').catch((error) => print(error.message)),
  },
];

// One part that cannot be brought does not keep the others away: the error names them all.
export async function setUp({ forTests = false } = {}) {
  checkNode();
  checkRust();
  const failures = [];
  for (const part of forTests ? [...toBuild, ...toTest] : toBuild) {
    try {
      if (await part.isThere()) continue;
      print(`Setting up ${part.name} (${part.how})`);
      const start = performance.now();
      await part.bring();
      print(`Set up ${part.name} in ${seconds(start)}`);
    } catch (error) {
      failures.push(`${part.name}: ${error.message}`);
    }
  }
  if (failures.length > 0) throw new Error(`Not set up:\n${failures.join('\n')}`);
}

await main(import.meta, () => setUp({ forTests: true }));
