// npm run bench: how long a call from JavaScript takes, through the built wasm, in Node. Times are
// of this machine and good as ratios; no test rests on them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildCore } from './build.mjs';
import { main, root } from './run.mjs';
import { setUp } from './setup.mjs';

const today = '2026-11-23';
const budgets = [20_000, 50_000, 100_000, 200_000, 500_000, 1_000_000, 2_000_000, 5_000_000];
const notesEach = 30;

const sample = (name) => readFileSync(join(root, 'www/public/samples', name), 'utf8');
const yuan = (amount) => `RMB ${amount.toLocaleString('en')}`;

// The two halves of the built binding: plans, and lists.
async function loadCore() {
  const load = async (path) => {
    const half = await import(pathToFileURL(join(root, `wasm/${path}.js`)));
    half.initSync({ module: readFileSync(join(root, `wasm/${path}_bg.wasm`)) });
    return half;
  };
  return { core: await load('pkg/notewave'), lists: await load('pkg-lists/lists') };
}

// The page's own module, which Vite turns into JavaScript.
async function loadLink() {
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport(join(root, 'www/link.ts'), { configFile: false });
  return module;
}

// Warms up, then runs for about a second, and at least a hundred times.
async function measure(call) {
  const warm = performance.now() + 300;
  while (performance.now() < warm) await call();
  const times = [];
  const end = performance.now() + 1000;
  while (times.length < 100 || performance.now() < end) {
    const start = performance.now();
    const result = call();
    if (result instanceof Promise) await result;
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  const at = (part) => times[Math.min(times.length - 1, Math.floor(part * times.length))];
  return { median: at(0.5), p99: at(0.99), runs: times.length };
}

// The sample's creators, each with notes made up around its averages, the same in every run.
function withNotes(plan, roster) {
  const notes = { names: roster.map(({ name }) => name), creator: [], impressions: [] };
  const columns = ['likes', 'saves', 'comments', 'shares', 'reads'];
  for (const column of columns) notes[column] = [];
  for (const [index, creator] of roster.entries()) {
    for (let note = 0; note < notesEach; note += 1) {
      const times = 0.4 + ((index * 31 + note * 17) % 24) / 20;
      notes.creator.push(index);
      for (const column of columns) notes[column].push(Math.round((creator[column] ?? 0) * times));
    }
  }
  return { ...plan, engagement: { ...plan.engagement, roster, notes } };
}

function printRow(name, { median, p99, runs }) {
  const cells = [median, p99].map((time) => `${time.toFixed(3)} ms`.padStart(12));
  console.log(`  ${name.padEnd(52)}${cells.join('')}${String(runs).padStart(9)}`);
}

await main(import.meta, async () => {
  await setUp();
  await buildCore();
  const { core, lists } = await loadCore();
  const { toFragment } = await loadLink();
  const plan = core.defaultPlan('seeding', today);
  const withBudget = (amount) => ({ ...plan, budget: { ...plan.budget, total: amount * 100 } });
  const evaluate = (given) => {
    const { problems } = core.evaluate(given);
    if (problems.length > 0) throw new Error(`a plan to measure is wrong: ${problems[0].field}`);
  };

  console.log(
    `\n  ${'Call'.padEnd(52)}${'median'.padStart(12)}${'p99'.padStart(12)}${'runs'.padStart(9)}`,
  );
  printRow('evaluate, default plan', await measure(() => evaluate(plan)));

  let worst = { p99: 0 };
  for (const amount of budgets) {
    const given = withBudget(amount);
    const times = await measure(() => evaluate(given));
    printRow(`evaluate, ${yuan(amount)}`, times);
    if (times.p99 > worst.p99) worst = { amount, ...times };
  }
  printRow(`  the worst of these: ${yuan(worst.amount)}`, worst);

  const [roster, notes] = ['roster-en.csv', 'notes-12x30.csv'].map(sample);
  const creators = lists.readRoster(roster).roster;
  const loaded = withNotes(plan, creators);
  printRow(
    `evaluate, ${creators.length} creators with ${notesEach} notes each`,
    await measure(() => evaluate(loaded)),
  );
  printRow('readRoster, 40 creators', await measure(() => lists.readRoster(roster)));
  printRow('readRoster, 360 notes', await measure(() => lists.readRoster(notes)));
  printRow('link of the default plan', await measure(() => toFragment(plan)));
  printRow('link of the plan with 40 creators', await measure(() => toFragment(loaded)));
});
