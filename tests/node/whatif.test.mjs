// What every caller of the what-ifs may rely on, whatever it passes in.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { core, whatif } from './core.mjs';

const goal = { metric: 'saves', target: 10_000 };
const sure = { metric: 'cpe', target: 4_000, chance: 0.8 };
const questions = {
  forecast: (plan) => whatif.forecast(plan),
  alternatives: (plan) => whatif.alternatives(plan),
  budgetCurve: (plan) => whatif.budgetCurve(plan),
  moreBudget: (plan) => whatif.moreBudget(plan),
  seekBudget: (plan) => whatif.seekBudget(plan, goal),
  seekFigure: (plan) => whatif.seekFigure(plan, 'interactions.micro', goal),
  tornado: (plan) => whatif.tornado(plan),
  worlds: (plan) => whatif.worlds(plan),
  explain: (plan) => whatif.explain(plan, 'saves'),
  boostTiming: (plan) => whatif.boostTiming(plan),
  board: (plan) => whatif.board(plan),
  timing: (plan) => whatif.timing(plan),
  launchDates: (plan) => whatif.launchDates(plan),
  payments: (plan) => whatif.payments(plan),
  financeSheets: (plan) => whatif.financeSheets(plan, {}),
  advice: (plan) => whatif.advice(plan),
  comparePlans: (plan) => whatif.comparePlans([plan, core.defaultPlan('seeding', '2026-11-23')]),
};
const fresh = (objective = 'seeding') => core.defaultPlan(objective, '2026-11-23');

function assertFinite(value, path) {
  if (typeof value === 'number') assert.ok(Number.isFinite(value), `${path} is ${value}`);
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) assertFinite(inner, `${path}/${key}`);
}

for (const [name, ask] of Object.entries(questions)) {
  test(`${name} answers with plain, finite values for each objective`, () => {
    for (const objective of ['awareness', 'seeding', 'conversion']) {
      const answer = ask(fresh(objective));
      assert.ok(answer, 'no answer');
      assertFinite(answer, name);
      assert.deepEqual(structuredClone(answer), answer);
    }
  });

  test(`${name} has nothing to say of what is no sound plan`, () => {
    const bad = [null, undefined, 7, 'plan', [], {}, { ...fresh(), overrides: 3 }];
    const poor = fresh();
    poor.budget.total = Number.NaN;
    for (const given of [...bad, poor]) {
      const answer = ask(given);
      // A comparison keeps the place of a plan that is unsound.
      if (name === 'comparePlans' && answer) assert.equal(answer.plans[0], null);
      else assert.equal(answer, undefined);
    }
  });

  test(`${name} does not hang on what was asked before`, () => {
    const first = ask(fresh());
    const other = fresh('awareness');
    other.budget.total = 98_765_400;
    other.overrides['spread.note'] = { value: 1.1 };
    ask(other);
    assert.deepEqual(ask(fresh()), first);
  });
}

test('a goal with a chance answers with plain, finite values, whatever was asked before', () => {
  const first = whatif.seekBudget(fresh(), sure);
  assert.ok(first.chance >= 0.8 && first.largest.chance >= 0.8);
  assertFinite(first, 'seek');
  whatif.seekFigure(fresh('conversion'), 'live.micro', sure);
  assert.deepEqual(whatif.seekBudget(fresh(), sure), first);
});

test('a goal that is none has no answer', () => {
  for (const given of [null, {}, { metric: 'saves', target: -1 }, { target: Number.NaN }]) {
    assert.equal(whatif.seekBudget(fresh(), given), undefined);
  }
  for (const chance of [0, 0.49, 1, Number.NaN, 'often']) {
    assert.equal(whatif.seekBudget(fresh(), { ...goal, chance }), undefined);
    assert.equal(whatif.seekFigure(fresh(), 'interactions.micro', { ...goal, chance }), undefined);
  }
  assert.deepEqual(
    whatif.seekBudget(fresh(), { ...goal, chance: null }),
    whatif.seekBudget(fresh(), goal),
  );
  assert.equal(whatif.seekFigure(fresh(), 'no.such.figure', goal), undefined);
});

test('a comparison takes two to four plans', () => {
  assert.equal(whatif.comparePlans([fresh()]), undefined);
  assert.equal(whatif.comparePlans([]), undefined);
  assert.equal(whatif.comparePlans(Array.from({ length: 5 }, () => fresh())), undefined);
  assert.equal(whatif.comparePlans(Array.from({ length: 4 }, () => fresh())).plans.length, 4);
});

const files = ['ics', 'scheduleCsv', 'scheduleSheets'];
const ofText = [
  'brief',
  'briefTexts',
  'mistakes',
  'checkCaptions',
  'usualSuperlatives',
  'readDaysOff',
];
const ofResults = ['results', 'winners', 'learn', 'nextCycle', 'mergeResults'];

test('the worker’s own core answers what its types say', () => {
  const built = readFileSync(new URL('../../wasm/pkg-whatif/whatif.d.ts', import.meta.url), 'utf8');
  const named = [...built.matchAll(/^export function (\w+)/gm)].map(([, name]) => name);
  assert.deepEqual(
    named.filter((name) => name !== 'initSync').sort(),
    // Files are tested where they are read back, what is written in the shared cases, and what came of a
    // plan in results.test.mjs.
    [...Object.keys(questions), ...files, ...ofText, ...ofResults, 'bestBoard'].sort(),
  );
});

test('the board’s solver by itself says what it costs, or that the columns do not fit', () => {
  const { bestBoard } = whatif;
  // Three posts alike on two days: 4 (2² + 1²) + 2 (2² + 1²) + (2² + 1²).
  const posts = Uint32Array.from([0, 1, 2].flatMap((creator) => [0, 0, creator, 0, 1, 0]));
  const room = Uint32Array.of(2, 2);
  const none = Uint32Array.of();
  assert.deepEqual([...bestBoard(room, posts, none, 0)].slice(0, 2), [35, 35]);
  assert.equal(bestBoard(Uint32Array.of(1, 1), posts, none, 0).length, 0);
  assert.throws(() => bestBoard(room, posts.subarray(1), none, 0), /do not fit/);
  assert.throws(() => bestBoard(room, posts, Uint32Array.of(9, 0), 0), /do not fit/);
});
