// npm run bench: how long a call from JavaScript takes, through the built wasm, in Node. Times are
// of this machine and good as ratios; no test rests on them. `npm run bench -- page` measures the page
// in a browser instead, `npm run bench -- embed` its elements on a page of others.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { benchBoards } from './bench/board.mjs';
import { benchEmbed } from './bench/embed.mjs';
import { model } from './bench/highs.mjs';
import { benchPage } from './bench/page.mjs';
import { benchReading } from './bench/reading.mjs';
import { simulate } from './bench/simulation.mjs';
import { benchTeam } from './bench/team.mjs';
import { makeRoster } from './bench/vetting.mjs';
import { bind, build, buildBindgen, buildCore, compile } from './build.mjs';
import { main, root } from './run.mjs';
import { setUp } from './setup.mjs';

const today = '2026-11-23';
const budgets = [20_000, 50_000, 100_000, 200_000, 500_000, 1_000_000, 2_000_000, 5_000_000];
const notesEach = 30;
// Up to where a curve's falling returns, 500 creators of a tier, hold the whole mix.
const solved = [20_000, 120_000, 300_000, 1_000_000, 2_000_000];
// The default's creators, 50 of them, for the simulation in JavaScript.
const typical = [
  { count: 24, readers: 336, savesPerReader: 0.083, chance: 0.7, fee: 400 },
  { count: 22, readers: 3_040, savesPerReader: 0.062, chance: 0.95, fee: 2_000 },
  { count: 4, readers: 18_800, savesPerReader: 0.045, chance: 0.98, fee: 12_000 },
];

const sample = (name) => readFileSync(join(root, 'www/public/samples', name), 'utf8');
const yuan = (amount) => `RMB ${amount.toLocaleString('en')}`;

async function load(path) {
  const part = await import(pathToFileURL(join(root, `wasm/${path}.js`)));
  part.initSync({ module: readFileSync(join(root, `wasm/${path}_bg.wasm`)) });
  return part;
}

// The parts of the built binding: plans, lists and what-ifs.
async function loadCore() {
  return {
    core: await load('pkg/notewave'),
    lists: await load('pkg-lists/lists'),
    whatif: await load('pkg-whatif/whatif'),
  };
}

// The page's own module, which Vite turns into JavaScript.
async function loadLink() {
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport(join(root, 'www/app/link.ts'), { configFile: false });
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
  return { least: at(0), median: at(0.5), p99: at(0.99), runs: times.length };
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

// HiGHS's time for the same mix and what it finds, in the objective's unit.
async function measureHighs(report, curve) {
  const { default: load } = await import('highs');
  const highs = await load();
  const problem = model(report, curve);
  const times = [];
  let result = 0;
  for (let run = 0; run < 7; run += 1) {
    const start = performance.now();
    const { Status, ObjectiveValue } = highs.solve(problem, { mip_rel_gap: 1e-9 });
    times.push(performance.now() - start);
    if (Status !== 'Optimal') throw new Error(`HiGHS: ${Status}`);
    result = ObjectiveValue;
  }
  return { highs: times.sort((a, b) => a - b)[3], result };
}

// The time of a forecast with a core that has drawn nothing yet: the best of five.
async function cold(plan) {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 5; run += 1) {
    const file = pathToFileURL(join(root, 'wasm/pkg-whatif/whatif.js'));
    const fresh = await import(`${file}?cold=${run}`);
    fresh.initSync({ module: readFileSync(join(root, 'wasm/pkg-whatif/whatif_bg.wasm')) });
    fresh.budgetCurve(plan);
    const start = performance.now();
    fresh.forecast(plan);
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

// The solvers of teams; `npm run bench team` runs them alone.
async function teams(lists) {
  const folder = 'pkg-bench';
  const rival = { crate: 'bench', folder, name: 'rival', profile: 'release', passes: ['-O3'] };
  await compile('release', [rival]);
  await bind(rival, await buildBindgen());
  await benchTeam(lists, await load(`${folder}/rival`));
}

await main(import.meta, async ([only]) => {
  await setUp();
  if (only === 'page' || only === 'embed') {
    await build();
    await (only === 'page' ? benchPage : benchEmbed)();
    return;
  }
  await buildCore();
  const { core, lists, whatif } = await loadCore();
  if (only === 'team') {
    await teams(lists);
    return;
  }
  if (only === 'board') {
    await benchBoards(whatif);
    return;
  }
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
  const creators = lists.readRoster(roster, []).roster;
  const loaded = withNotes(plan, creators);
  printRow(
    `evaluate, ${creators.length} creators with ${notesEach} notes each`,
    await measure(() => evaluate(loaded)),
  );
  printRow('readRoster, 40 creators', await measure(() => lists.readRoster(roster, [])));
  printRow('readRoster, 360 notes', await measure(() => lists.readRoster(notes, [])));
  await benchReading();
  const large = makeRoster(plan, creators);
  const vetted = await measure(() => {
    const roster = new lists.Roster(large);
    if (roster.rows().rows.length < large.engagement.roster.length) throw new Error('rows lost');
    roster.free();
  });
  printRow('vet 10,000 creators with 30 notes each', vetted);
  printRow('link of the default plan', await measure(() => toFragment(plan)));
  printRow('link of the plan with 40 creators', await measure(() => toFragment(loaded)));

  for (const amount of solved) {
    const given = withBudget(amount);
    // A curve solves the mix once for each of its points, and twice for the next thousand.
    const curve = whatif.budgetCurve(given);
    const solves = curve.points.length + 2;
    const ours = await measure(() => whatif.budgetCurve(given));
    const { highs, result } = await measureHighs(core.evaluate(given), curve);
    const best = curve.points.find(({ total }) => total === given.budget.total).result;
    const each = ours.median / solves;
    console.log(
      `  one mix, ${yuan(amount)}: ${each.toFixed(3)} ms, HiGHS ${highs.toFixed(1)} ms (${Math.round(highs / each)} times); result ${best.toFixed(2)}, HiGHS ${result.toFixed(2)}`,
    );
    // Of many creators our own leaves a gap of 0.01%, and HiGHS one of 1e-9 of its lines.
    if (best < result * (1 - 2e-4)) throw new Error('HiGHS found a better mix');
  }

  await teams(lists);
  await benchBoards(whatif);
  for (const kind of [
    'tornado',
    'worlds',
    'boostTiming',
    'timing',
    'launchDates',
    'board',
    'payments',
  ]) {
    printRow(`${kind}, default plan`, await measure(() => whatif[kind](plan)));
  }

  for (const metric of ['saves', 'cpe']) {
    const goal = { metric, target: metric === 'cpe' ? 800 : 10_000, chance: 0.8 };
    printRow(
      `seek, ${metric} in 8 of 10 campaigns`,
      await measure(() => whatif.seekBudget(plan, goal)),
    );
  }

  // 50 creators: the mix is locked to them, and the starter blend books no more of any tier.
  const fifty = withBudget(170_000);
  fifty.budget.locks = { counts: { koc: 24, micro: 22, mid: 4, mega: 0 }, lines: {} };
  let fee = 200_000;
  const first = await cold(fifty);
  const again = (given) => () => {
    fee += 100;
    whatif.forecast({ ...given, overrides: { 'fee.micro': { value: fee % 300_000 } } });
  };
  const kept = await measure(again(fifty));
  const { counts } = fifty.budget.locks;
  const own = { ...fifty.budget, own: { counts, boost: 2_000_000 } };
  const third = await measure(again({ ...fifty, budget: own }));
  // What every column and every creator hangs on, moved.
  let moved = 0;
  const moving = core.figures().filter(({ area, low, high }) => area === 'response' && low < high);
  const redrawn = await measure(() => {
    moved = (moved + 1) % 1000;
    const overrides = { 'spread.note': { value: 0.7 + moved / 1e5 } };
    for (const { id, value, low, high, unit } of moving) {
      const up = unit === 'count' || unit === 'fen' ? high + moved : high * (1 - moved / 1e6);
      overrides[id] = { value, low, high: Math.max(value, up) };
    }
    if (!whatif.forecast({ ...fifty, overrides })) throw new Error('no forecast');
  });
  const script = await measure(() =>
    simulate(typical, {
      audience: 3e6,
      boostReads: 2e4,
      spread: 0.78,
      feeSpread: 0.15,
      figures: 12,
    }),
  );
  // The least of many runs: what else the machine does only adds.
  const one = third.least - kept.least;
  const all = redrawn.least - one;
  console.log(`  forecast, two mixes, a core just loaded${first.toFixed(1).padStart(16)} ms`);
  printRow('forecast, two mixes, all drawn again', redrawn);
  printRow('forecast, two mixes, draws kept and a fee moved', kept);
  printRow('the same simulation in JavaScript, one mix', script);
  const times = (ours) =>
    `${ours.toFixed(2)} ms (JavaScript ${(script.least / ours).toFixed(1)} times)`;
  console.log(
    `  least times, one mix of 50: draws kept ${times(one)}, all drawn again ${times(all)}`,
  );
});
