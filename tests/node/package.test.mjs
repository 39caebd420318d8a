// The npm package as those who install it find it: packed, unpacked into an empty project, used there.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { buildPackage } from '../../scripts/package.mjs';
import { root } from '../../scripts/run.mjs';
import { core } from './core.mjs';

const project = mkdtempSync(join(tmpdir(), 'notewave-package-'));
const installed = join(project, 'node_modules/notewave');
const plan = core.defaultPlan('seeding', '2026-11-23');

const put = (name, text) => {
  mkdirSync(dirname(join(project, name)), { recursive: true });
  writeFileSync(join(project, name), text);
};

function node(...args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: project,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

// A module of the project, run; what it prints as JSON.
function run(text) {
  put('use.mjs', text);
  const { status, stdout, stderr } = node('use.mjs');
  assert.equal(status, 0, stderr);
  return JSON.parse(stdout);
}

before(async () => {
  const made = await buildPackage(join(project, 'made'));
  const { files } = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--pack-destination', project], {
      cwd: made,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    }),
  ).at(0);
  assert.ok(files.length > 0);
  mkdirSync(installed, { recursive: true });
  const [archive] = readdirSync(project).filter((name) => name.endsWith('.tgz'));
  execFileSync('tar', ['-xzf', join(project, archive), '-C', installed, '--strip-components=1']);
  rmSync(made, { recursive: true });
  put('package.json', '{ "type": "module", "private": true }');
  put('plan.json', JSON.stringify(plan));
});
after(() => rmSync(project, { recursive: true }));

test('it holds what it needs and nothing else', () => {
  const files = readdirSync(installed, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    .sort();
  assert.deepEqual(files, [
    'LICENSE',
    'README.md',
    'cli.js',
    'custom-elements.json',
    'elements.d.ts',
    'inline.d.ts',
    'inline.js',
    'lists.d.ts',
    'lists.js',
    'lists_bg.wasm',
    'node.d.ts',
    'node.js',
    'notewave.d.ts',
    'notewave.js',
    'notewave_bg.wasm',
    'pack.js',
    'package.json',
    'whatif.d.ts',
    'whatif.js',
    'whatif_bg.wasm',
  ]);
});

test('its map of exports is sound', async () => {
  const { messages, pkg } = await publint({ pkgDir: installed, level: 'suggestion' });
  assert.deepEqual(
    messages.map((message) => formatMessage(message, pkg)),
    [],
  );
});

test('Node gets the same answers from every door, without a word of set-up', () => {
  const said = run(`
    import { evaluate, seekBudget, Roster, readPlan } from 'notewave/node';
    import { evaluate as inline } from 'notewave/inline';
    import init, { evaluate as bare } from 'notewave';
    import { readFileSync } from 'node:fs';
    import { fileURLToPath } from 'node:url';
    const plan = JSON.parse(readFileSync('plan.json', 'utf8'));
    await init({ module_or_path: readFileSync(fileURLToPath(import.meta.resolve('notewave/notewave.wasm'))) });
    console.log(JSON.stringify([
      evaluate(plan), inline(plan), bare(plan),
      seekBudget(plan, { metric: 'saves', target: 10000 }).ask,
      new Roster(readPlan(plan)).rows().rows.length,
    ]));
  `);
  const expected = JSON.parse(JSON.stringify(core.evaluate(plan)));
  assert.deepEqual(said.slice(0, 3), [expected, expected, expected]);
  assert.ok(said[3] > plan.budget.total);
  assert.equal(said[4], 0);
});

test('importing touches no document, no network and no file', () => {
  const touched = run(`
    const touched = [];
    for (const name of ['document', 'window', 'fetch'])
      Object.defineProperty(globalThis, name, { get() { touched.push(name); } });
    await Promise.all(['notewave', 'notewave/whatif', 'notewave/lists', 'notewave/inline', 'notewave/node'].map((name) => import(name)));
    console.log(JSON.stringify(touched));
  `);
  assert.deepEqual(touched, []);
});

test('its types are sound, and know plans and reports', () => {
  symlinkSync(join(root, 'node_modules/typescript'), join(project, 'node_modules/typescript'));
  put(
    'use.ts',
    `import init, { evaluate, type Plan } from 'notewave';
    import { defaultPlan, evaluate as ready, readRoster, seekBudget, type Report } from 'notewave/node';
    import { Roster } from 'notewave/lists';
    import { forecast } from 'notewave/whatif';
    import { evaluate as inline } from 'notewave/inline';
    await init();
    const plan: Plan = defaultPlan('seeding', '2026-11-23');
    const reports: Report[] = [evaluate(plan), ready(plan), inline(plan)];
    const creators: number | undefined = reports[0]?.budget?.optimum.counts.koc;
    const ask: number | undefined = seekBudget(plan, { metric: 'saves', target: 1 })?.ask;
    // @ts-expect-error
    plan.objective = 'fame';
    console.log(creators, ask, new Roster(plan), forecast(plan), readRoster);
    `,
  );
  put(
    'elements.ts',
    `import type { NotewaveElement } from 'notewave/elements';
    const element: NotewaveElement = document.createElement('notewave-budget');
    element.budget = 200_000;
    element.budget = { amount: '300,000', currency: 'EUR', rate: 7.8 };
    element.launch = new Date();
    // @ts-expect-error
    element.budget = () => 1;
    element.addEventListener('notewave-change', ({ detail }) => {
      const total: number = detail.plan.budget.total;
      console.log(total, detail.link, detail.report.budget?.optimum.counts.koc);
    });
    const state: Promise<{ link: string } | null> = element.state();
    console.log(state);
    `,
  );
  for (const resolution of ['nodenext', 'bundler']) {
    const tsconfig = {
      compilerOptions: {
        target: 'es2022',
        lib: ['es2022', 'dom', 'esnext.disposable'],
        module: resolution === 'bundler' ? 'esnext' : resolution,
        moduleResolution: resolution,
        strict: true,
        noEmit: true,
        types: [],
      },
      files: ['use.ts', 'elements.ts'],
    };
    put('tsconfig.json', JSON.stringify(tsconfig));
    const { status, stdout } = spawnSync(join(root, 'node_modules/.bin/tsc'), ['-p', project], {
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    assert.equal(status, 0, stdout);
  }
});

test('Vite 8 puts its WebAssembly beside the program, and only that which is used', async () => {
  put('main.js', `import init, { figures } from 'notewave'; await init(); console.log(figures());`);
  put('index.html', '<!doctype html><script type="module" src="/main.js"></script>');
  const { build } = await import('vite');
  const { output } = await build({
    root: project,
    configFile: false,
    logLevel: 'error',
    build: { write: false },
  });
  const wasm = output.map(({ fileName }) => fileName).filter((name) => name.endsWith('.wasm'));
  assert.equal(wasm.length, 1);
  assert.match(wasm[0], /notewave_bg/);
});

test('the command says a report, seeks a budget, and ends with what went wrong', () => {
  const cli = join(installed, 'cli.js');
  const { stdout, status } = node(cli, 'plan.json', '--goal', 'saves=10000');
  assert.equal(status, 0);
  assert.match(stdout, /¥120,000 on Xiaohongshu: Seeding/);
  assert.match(stdout, /Boost in Juguang +¥20,300/);
  assert.match(stdout, /saves=10000: ¥4\d\d,\d00/);
  const report = JSON.parse(node(cli, 'plan.json', '--format', 'json').stdout);
  assert.deepEqual(report.budget.optimum.counts, core.evaluate(plan).budget.optimum.counts);
  assert.match(
    node(cli, 'plan.json', '--format', 'markdown', '--lang', 'zh').stdout,
    /^# ¥120,000 投小红书/,
  );
  assert.match(node(cli, 'plan.json', '--format', 'html').stdout, /^<article lang="en"/);

  put('broken.json', JSON.stringify({ ...plan, budget: { ...plan.budget, total: -1 } }));
  const broken = node(cli, 'broken.json');
  assert.equal(broken.status, 1);
  assert.match(broken.stderr, /^budget\.total: out-of-range/);
  for (const wrong of [
    ['nothing.json'],
    ['package.json'],
    ['plan.json', '--goal', 'fame=1'],
    ['plan.json', '--colour'],
    [],
  ]) {
    const { status, stderr } = node(cli, ...wrong);
    assert.equal(status, 2, wrong.join(' '));
    assert.doesNotMatch(stderr, /\n\s+at /);
  }
});

test('what both READMEs show of Node is the same, and runs as it stands', () => {
  const linesOf = (file) =>
    readFileSync(file, 'utf8').match(
      /( {4}import \{ defaultPlan, evaluate, seekBudget \}(?:.*\n|\n)(?: {4}.*\n|\n)+)/,
    )[1];
  const code = linesOf(join(installed, 'README.md'));
  assert.equal(linesOf(join(root, 'README.md')).trim(), code.trim());
  put('readme.mjs', code.replace(/^ {4}/gm, ''));
  const { status, stdout, stderr } = node('readme.mjs');
  assert.equal(status, 0, stderr);
  assert.match(stdout, /^0 \{ koc: \d+/);
});
