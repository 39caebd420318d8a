// The npm package as those who install it find it: what is in it, its types, its doors in Node, its command.
// In browsers and bundlers: tests/browser/package.spec.ts.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { after, before, test } from 'node:test';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { strFromU8, unzipSync } from 'fflate';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { root } from '../../scripts/run.mjs';
import { core, whatif } from './core.mjs';
import { install } from './installed.mjs';

const plan = core.defaultPlan('seeding', '2026-11-23');
const creator = { name: 'Zhenzhu', followers: 50_000, feeImage: 300_000, likes: 500, saves: 400 };
let [project, archive, installed, put, node, run, borrow, remove] = [];

before(async () => {
  ({ project, archive, installed, put, node, run, borrow, remove } = await install());
  put('plan.json', JSON.stringify(plan));
});
after(() => remove());

test('it holds what it needs and nothing else', () => {
  const files = readdirSync(installed, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name, parentPath }) => join(relative(installed, parentPath), name))
    .sort();
  // The elements' own, by hashed names.
  const [embed, others] = [files, files].map((all, at) =>
    all.filter((name) => name.startsWith('embed/') === (at === 0)),
  );
  assert.ok(embed.length > 50);
  assert.deepEqual(
    embed.filter((name) => !/^embed\/[\w.-]+\.js$/.test(name)),
    [],
  );
  assert.deepEqual(
    others.filter((name) => !name.includes('snippets/')),
    [
      'LICENSE',
      'README.md',
      'cli.js',
      'custom-elements.json',
      'elements.d.ts',
      'elements.js',
      'index.d.ts',
      'index.js',
      'inline.d.ts',
      'inline.js',
      'node.js',
      'package.json',
      ...['budget_bg.wasm', 'lists.d.ts', 'lists.js', 'lists_bg.wasm'].map(
        (name) => `wasm/${name}`,
      ),
      ...['notewave.d.ts', 'notewave.js', 'notewave_bg.wasm'].map((name) => `wasm/${name}`),
      ...['whatif.d.ts', 'whatif.js', 'whatif_bg.wasm'].map((name) => `wasm/${name}`),
      'worker-asking.js',
      'worker-node.js',
      'worker-thread-node.js',
      'worker-thread.d.ts',
      'worker-thread.js',
      'worker.d.ts',
      'worker.js',
    ],
  );
  assert.ok(statSync(archive).size < 2_500_000);
});

test('its map of exports is sound', async () => {
  const { messages, pkg } = await publint({ pkgDir: installed, level: 'suggestion' });
  assert.deepEqual(
    messages.map((message) => formatMessage(message, pkg)),
    [],
  );
});

test('its types are those of what is imported, however it is resolved', async () => {
  const found = await checkPackage(createPackageFromTarballData(readFileSync(archive)), {
    excludeEntrypoints: [/\.wasm$/],
  });
  // It is of ES modules alone: TypeScript says so to who requires it, and Node 10 knew no maps of exports.
  const isMeant = ({ kind, resolutionKind }) =>
    kind === 'CJSResolvesToESM' || resolutionKind === 'node10';
  assert.deepEqual(
    found.problems.filter((problem) => !isMeant(problem)),
    [],
  );
});

test('it has the calls of the crate', () => {
  const door = readFileSync(join(root, 'src/lib.rs'), 'utf8');
  const names = [
    ...door.matchAll(/^pub use (budget|creators|default_plan|evaluate|schedule|whatif)\b[^;]*;/gm),
  ]
    .flatMap(([use]) => use.match(/\w+(?=[,}\s;]+)/g))
    .filter((name) => /^[a-z]/.test(name) && !['pub', 'use'].includes(name))
    .map((name) => name.replace(/_(\w)/g, (_, letter) => letter.toUpperCase()));
  assert.ok(names.length > 20, names);
  // The whole answer has that of the budget, and in JavaScript luck is kept by itself.
  const others = ['evaluateWith', 'evaluateBudget', 'drawAhead'];
  const files = ['ics', 'scheduleCsv', 'scheduleSheets', 'financeSheets'];
  const wanted = [...names.filter((name) => !others.includes(name)), ...files, 'readRoster'];
  const had = run(`
    import * as core from 'notewave';
    import { openWorker } from 'notewave/worker';
    const worker = openWorker();
    console.log(JSON.stringify([core, worker].map(Object.keys)));
    worker.close();
  `);
  for (const all of had)
    assert.deepEqual(
      wanted.filter((name) => !all.includes(name)),
      [],
    );
});

test('Node gets the same answers from every door, without a word of set-up', () => {
  const said = run(`
    import init, { evaluate, seekBudget, bestTeam, readPlan, readRoster, rosterRows, Roster } from 'notewave';
    import { evaluate as node } from 'notewave/node';
    import { evaluate as inline } from 'notewave/inline';
    import load, { evaluate as bare } from 'notewave/plan';
    import { openWorker } from 'notewave/worker';
    import { readFileSync } from 'node:fs';
    import { fileURLToPath } from 'node:url';
    const plan = JSON.parse(readFileSync('plan.json', 'utf8'));
    await init();
    await load({ module_or_path: readFileSync(fileURLToPath(import.meta.resolve('notewave/notewave.wasm'))) });
    const list = 'Name,Followers,Fee,Likes,Saves,Reads\\nA,20000,1500,300,200,4000\\nB,30000,1800,900,700,9000';
    const { roster } = readRoster(list, { mappings: [] }, undefined);
    const listed = readPlan({ ...plan, engagement: { ...plan.engagement, roster } });
    const worker = openWorker();
    const asked = [worker.evaluate(plan), worker.bestTeam(listed), worker.seekBudget(plan, { metric: 'saves', target: 10000 })];
    const refused = await worker.comparePlans(() => {}).catch((error) => error.name);
    console.log(JSON.stringify({
      reports: [evaluate(plan), node(plan), inline(plan), bare(plan), await asked[0]],
      teams: [bestTeam(listed), new Roster(listed).bestTeam(listed), await asked[1]],
      asks: [seekBudget(plan, { metric: 'saves', target: 10000 }).ask, (await asked[2]).ask],
      rows: rosterRows(listed).rows.length,
      refused,
    }));
  `);
  const expected = JSON.parse(JSON.stringify(core.evaluate(plan)));
  assert.deepEqual(said.reports, Array(5).fill(expected));
  assert.deepEqual(said.teams, Array(3).fill(said.teams[0]));
  assert.equal(said.teams[0].problems.length, 0);
  const { ask } = whatif.seekBudget(plan, { metric: 'saves', target: 10000 });
  assert.deepEqual(said.asks, [ask, ask]);
  assert.equal(said.rows, 2);
  assert.equal(said.refused, 'DataCloneError');
});

test('importing touches no document, no network and no file', () => {
  const touched = run(`
    const touched = [];
    for (const name of ['document', 'window', 'fetch', 'HTMLElement', 'customElements'])
      Object.defineProperty(globalThis, name, { get() { touched.push(name); } });
    const { exports } = (await import('notewave/package.json', { with: { type: 'json' } })).default;
    const doors = Object.keys(exports).filter((name) => !/thread|\\.(json|wasm)$/.test(name));
    await Promise.all(doors.map((name) => import(name.replace('.', 'notewave'))));
    for (const name of ['index', 'worker']) await import(\`./node_modules/notewave/\${name}.js\`);
    console.log(JSON.stringify({ touched, doors: doors.length }));
  `);
  assert.deepEqual(touched, { touched: ['HTMLElement'], doors: 8 });
});

test('on a server the elements are defined for nobody, and nothing throws', () => {
  const said = run(`
    import { defineElements } from 'notewave/elements';
    console.log(JSON.stringify([defineElements({ page: '/calculator/' }) ?? null]));
  `);
  assert.deepEqual(said, [null]);
});

test('its types are sound, and know plans and reports', () => {
  borrow('typescript');
  put(
    'use.ts',
    `import init, { evaluate, bestTeam, type Plan } from 'notewave';
    import { defaultPlan, evaluate as ready, readRoster, seekBudget, type Report } from 'notewave/node';
    import { Roster } from 'notewave/lists';
    import { forecast } from 'notewave/whatif';
    import { evaluate as inline } from 'notewave/inline';
    import { openWorker } from 'notewave/worker';
    await init({ whatif: fetch('/whatif.wasm') });
    const plan: Plan = defaultPlan('seeding', '2026-11-23');
    const reports: Report[] = [evaluate(plan), ready(plan), inline(plan)];
    const creators: number | undefined = reports[0]?.budget?.optimum.counts.koc;
    const ask: number | undefined = seekBudget(plan, { metric: 'saves', target: 1 })?.ask;
    const later: number | undefined = (await openWorker().seekBudget(plan, { metric: 'saves', target: 1 }))?.ask;
    const value: number = bestTeam(plan).problems.length;
    // @ts-expect-error
    openWorker().evaluate('a plan');
    // @ts-expect-error
    plan.objective = 'fame';
    console.log(creators, ask, later, value, new Roster(plan), forecast(plan), readRoster);
    `,
  );
  put(
    'elements.ts',
    `import { defineElements, type NotewaveElement } from 'notewave/elements';
    defineElements({ page: 'https://your.host/notewave/' });
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
  const dear = node(cli, 'plan.json', '--goal', 'cpe=0.01', '--lang', 'zh');
  assert.equal(dear.status, 3);
  assert.match(dear.stdout, /cpe=0\.01：多少预算都达不到/);

  put('broken.json', JSON.stringify({ ...plan, budget: { ...plan.budget, total: -1 } }));
  const broken = node(cli, 'broken.json');
  assert.equal(broken.status, 1);
  assert.match(broken.stderr, /^budget\.total: out-of-range/);
  for (const wrong of [
    ['nothing.json'],
    ['package.json'],
    ['plan.json', '--goal', 'fame=1'],
    ['plan.json', '--format', 'pdf'],
    ['plan.json', '--colour'],
    [],
  ]) {
    const { status, stderr } = node(cli, ...wrong);
    assert.equal(status, 2, wrong.join(' '));
    assert.doesNotMatch(stderr, /\n\s+at /);
  }
});

test('the command writes the workbook that the page saves, with lists where they are asked for', () => {
  const cli = join(installed, 'cli.js');
  put(
    'listed.json',
    JSON.stringify({ plan: { ...plan, engagement: { ...plan.engagement, roster: [creator] } } }),
  );
  const read = (...args) => {
    const { status, stderr } = node(cli, 'listed.json', '--out', 'plan.xlsx', ...args);
    assert.equal(status, 0, stderr);
    const parts = unzipSync(new Uint8Array(readFileSync(join(project, 'plan.xlsx'))));
    return Object.entries(parts)
      .filter(([name]) => /workbook\.xml$|sheet\d+\.xml$|sharedStrings/.test(name))
      .map(([, part]) => strFromU8(part))
      .join('\n');
  };
  const bare = read();
  const { lines } = core.evaluate(plan).budget.optimum;
  const boost = lines.find(({ id }) => id === 'boost').amount / 100;
  assert.ok(bare.includes(`<v>${boost}</v>`));
  assert.match(bare, /<f>ROUND\(/);
  assert.doesNotMatch(bare, new RegExp(creator.name));
  assert.match(read('--lists'), new RegExp(creator.name));
  assert.match(read('--lang', 'zh'), / name="[一-龥]+"/);
});

// The lines of code of a README that begin with a word, as they stand.
const codeOf = (file, start) =>
  readFileSync(file, 'utf8')
    .split(/\n(?=\S)/)
    .map((part) => part.match(/(?:^|\n)((?: {4}.*\n?|\n)+)$/)?.[1] ?? '')
    .map((code) => code.replace(/^ {4}/gm, '').trim())
    .filter((code) => code.startsWith(start));

test('what both READMEs show is the same, and runs as it stands', () => {
  const own = join(installed, 'README.md');
  const [code, another] = codeOf(own, 'import');
  assert.deepEqual(codeOf(join(root, 'README.md'), 'import'), [code]);
  for (const [name, text] of Object.entries({ 'readme.mjs': code, 'worker.mjs': another })) {
    assert.ok(text.split('\n').length <= 10);
    put(name, text);
    const { status, stdout, stderr } = node(name);
    assert.equal(status, 0, stderr);
    assert.match(stdout, /^\{ koc: \d+|^\d/);
  }
});
