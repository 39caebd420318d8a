// npm test: every check of the project, each as a step of its own. A failing step does not stop the
// others. "npm test -- NAME" runs the steps whose name contains NAME.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { collected, main, print, root, run, seconds } from './run.mjs';
import { setUp } from './setup.mjs';
import { checkSize } from './size.mjs';

const strict = ['--', '-D', 'warnings'];

function nodeTests() {
  const folder = join(root, 'tests/node');
  const files = readdirSync(folder).filter((name) => name.endsWith('.test.mjs'));
  if (files.length === 0) throw new Error('There is no test in tests/node.');
  return run('node', ['--test', ...files.map((name) => join('tests/node', name))]);
}

// The steps of a lane run one after the other, the two lanes side by side: much of either is work that
// only one processor can do. What needs the build stands in the lane that builds.
const lanes = [
  [
    { name: 'rust format', check: () => run('cargo', ['fmt', '--all', '--check']) },
    {
      name: 'rust lint',
      check: () => run('cargo', ['clippy', '--locked', '--workspace', '--all-targets', ...strict]),
    },
    {
      // Of the core alone, which must do without the features that the bindings turn on. The laws try the
      // same cases each time, so that a commit passes or does not; "cargo test" by hand tries new ones.
      name: 'rust tests',
      check: () =>
        run('cargo', ['test', '--locked', '-p', 'notewave', '--lib', '--test', 'all'], {
          PROPTEST_RNG_SEED: '1',
        }),
    },
    {
      name: 'rust doc tests',
      check: () => run('cargo', ['test', '--locked', '-p', 'notewave', '--doc']),
    },
    {
      name: 'rust docs',
      check: () =>
        run('cargo', ['doc', '--locked', '--workspace', '--no-deps'], {
          RUSTDOCFLAGS: '-D warnings',
        }),
    },
  ],
  [
    { name: 'page format and lint', check: () => run('biome', ['ci', '--error-on-warnings']) },
    { name: 'build', check: () => build() },
    { name: 'size', built: true, check: checkSize },
    { name: 'page types', built: true, check: () => run('tsc', ['--noEmit']) },
    { name: 'test types', built: true, check: () => run('tsc', ['--noEmit', '-p', 'tests']) },
    { name: 'node tests', built: true, check: nodeTests },
    { name: 'browser tests', built: true, check: () => run('playwright', ['test']) },
  ],
];
const steps = lanes.flat();

function choose(wanted) {
  if (!wanted) return steps;
  const chosen = steps.filter(({ name }) => name.includes(wanted));
  if (chosen.length === 0) {
    const names = steps.map(({ name }) => `  ${name}`).join('\n');
    throw new Error(`No step is called "${wanted}". The steps:\n${names}`);
  }
  const needsBuild = chosen.some(({ built }) => built);
  return steps.filter((step) => chosen.includes(step) || (needsBuild && step.name === 'build'));
}

async function runStep({ name, built, check }, failed) {
  const start = performance.now();
  try {
    // Without this a broken build would be hidden by the files of the last good one.
    if (built && failed.has('build')) throw new Error('not run, since the build failed');
    await collected(async () => {
      print(`\n== ${name}`);
      await check();
    });
    print(`== ${name}: passed in ${seconds(start)}`);
  } catch (error) {
    failed.set(name, error);
    print(`== ${name}: FAILED after ${seconds(start)}: ${error.message}`);
  }
}

await main(import.meta, async ([wanted]) => {
  const chosen = choose(wanted);
  await setUp({ forTests: true });
  const start = performance.now();
  const failed = new Map();
  await Promise.all(
    lanes.map(async (lane) => {
      for (const step of lane) if (chosen.includes(step)) await runStep(step, failed);
    }),
  );
  print('');
  for (const [name, { message, lastLines }] of failed) {
    print(`FAILED ${name}: ${message}`);
    if (lastLines) print(lastLines.replace(/^/gm, '    '));
  }
  print(`${chosen.length - failed.size} passed, ${failed.size} failed, in ${seconds(start)}`);
  if (failed.size > 0) process.exitCode = 1;
});
