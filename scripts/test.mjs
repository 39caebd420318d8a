// npm test: every check of the project, each as a step of its own. A failing step does not stop the
// others. "npm test -- NAME" runs the steps whose name contains NAME.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { main, root, run, seconds } from './run.mjs';
import { setUp } from './setup.mjs';
import { checkSize } from './size.mjs';

const strict = ['--', '-D', 'warnings'];

function nodeTests() {
  const folder = join(root, 'tests/node');
  const files = readdirSync(folder).filter((name) => name.endsWith('.test.mjs'));
  if (files.length === 0) throw new Error('There is no test in tests/node.');
  return run('node', ['--test', ...files.map((name) => join('tests/node', name))]);
}

const steps = [
  { name: 'setup', always: true, check: () => setUp({ forTests: true }) },
  { name: 'rust format', check: () => run('cargo', ['fmt', '--all', '--check']) },
  {
    // Alone, the core must do without the features that the binding turns on.
    name: 'rust lint: core alone',
    check: () => run('cargo', ['clippy', '--locked', '-p', 'notewave', '--all-targets', ...strict]),
  },
  {
    name: 'rust lint: workspace',
    check: () =>
      run('cargo', [
        'clippy',
        '--locked',
        '--workspace',
        '--all-targets',
        '--all-features',
        ...strict,
      ]),
  },
  { name: 'rust tests', check: () => run('cargo', ['test', '--locked', '--workspace', '--tests']) },
  {
    name: 'rust doc tests',
    check: () => run('cargo', ['test', '--locked', '--workspace', '--doc']),
  },
  {
    name: 'rust docs',
    check: () =>
      run('cargo', ['doc', '--locked', '--workspace', '--no-deps'], {
        RUSTDOCFLAGS: '-D warnings',
      }),
  },
  { name: 'build', check: () => build() },
  { name: 'size', built: true, check: checkSize },
  { name: 'page format and lint', check: () => run('biome', ['ci', '--error-on-warnings']) },
  { name: 'page types', built: true, check: () => run('tsc', ['--noEmit']) },
  { name: 'test types', built: true, check: () => run('tsc', ['--noEmit', '-p', 'tests']) },
  { name: 'node tests', built: true, check: nodeTests },
  { name: 'browser tests', built: true, check: () => run('playwright', ['test']) },
];

function choose(wanted) {
  if (!wanted) return steps;
  const chosen = steps.filter(({ name }) => name.includes(wanted));
  if (chosen.length === 0) {
    const names = steps.map(({ name }) => `  ${name}`).join('\n');
    throw new Error(`No step is called "${wanted}". The steps:\n${names}`);
  }
  const needsBuild = chosen.some(({ built }) => built);
  return steps.filter(
    (step) => step.always || chosen.includes(step) || (needsBuild && step.name === 'build'),
  );
}

await main(import.meta, async ([wanted]) => {
  const failed = new Map();
  const chosen = choose(wanted);
  for (const { name, built, check } of chosen) {
    console.log(`\n== ${name}`);
    const start = performance.now();
    try {
      // Without this a broken build would be hidden by the files of the last good one.
      if (built && failed.has('build')) throw new Error('not run, since the build failed');
      await check();
      console.log(`== ${name}: passed in ${seconds(start)}`);
    } catch (error) {
      failed.set(name, error.message);
      console.log(`== ${name}: FAILED after ${seconds(start)}: ${error.message}`);
    }
  }
  console.log('');
  for (const [name, reason] of failed) console.log(`FAILED ${name}: ${reason}`);
  console.log(`${chosen.length - failed.size} passed, ${failed.size} failed`);
  if (failed.size > 0) process.exitCode = 1;
});
