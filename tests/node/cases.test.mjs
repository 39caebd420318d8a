// The shared cases through the built wasm, compared exactly. `tests/all/cases.rs` runs the same files
// natively and says how a case is written.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { core, lists, whatif } from './core.mjs';

const folder = new URL('../cases/', import.meta.url);
const keys = (pointer) =>
  pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
const at = (value, path) => path.reduce((inner, key) => inner?.[key], value);

function plan({ objective, today }, ...sets) {
  const plan = core.defaultPlan(objective, today);
  for (const [pointer, value] of sets.flatMap((set) => Object.entries(set ?? {}))) {
    const path = keys(pointer);
    const last = path.pop();
    at(plan, path)[last] = value;
  }
  return plan;
}

// As JSON has it: columns as lists, and nothing where no number is.
const plainOf = (reading) =>
  JSON.parse(
    JSON.stringify(reading, (_, value) =>
      value instanceof Float64Array ? Array.from(value) : value,
    ),
  );

function result(input) {
  if (input.csv && input.results)
    return plainOf(lists.readResults(input.csv, {}, '2026-11-28', input.launch));
  if ('csv' in input)
    return plainOf(
      lists.readRoster(input.csv, { mappings: input.mappings ?? [], today: '2026-11-28' }),
    );
  if ('notice' in input) return whatif.readDaysOff(input.notice, input.today);
  if ('caption' in input) {
    const { caption, about = {}, brief = {} } = input;
    return whatif.checkCaptions(
      caption,
      { ...core.defaultPlan('seeding', '2026-11-28'), brief },
      about,
    );
  }
  const { ask, goal, of, set, other, results, past } = input;
  const given = plan(input, set);
  if (!ask) return core.evaluate(given);
  if (ask === 'vetRoster') return lists.vetRoster(given);
  if (ask === 'bestTeam' || ask === 'feeThresholds') {
    const roster = new lists.Roster(given);
    const rows = Uint32Array.from(given.engagement.roster, (_, row) => row);
    return ask === 'bestTeam' ? roster.bestTeam(given) : roster.feeThresholds(given, rows);
  }
  const asked = {
    seekBudget: [given, goal],
    seekFigure: [given, of, goal],
    explain: [given, of],
    brief: [given, of ?? 'campaign'],
    results: [given, results],
    winners: [given, results],
    learn: [given, results, past ?? []],
    comparePlans: [[given, plan(input, set, other)]],
  };
  return whatif[ask](...(asked[ask] ?? [given]));
}

// The same; where two ends are expected, a number between them.
function compare(found, expected, pointer) {
  if (!expected?.between) return assert.deepEqual(found, expected, pointer);
  const [low, high] = expected.between;
  assert.ok(found >= low && found <= high, `${pointer}: ${found} is not ${low} to ${high}`);
}

for (const file of readdirSync(folder)) {
  for (const { name, input, expected } of JSON.parse(readFileSync(new URL(file, folder), 'utf8'))) {
    test(`${file}: ${name}`, () => {
      const found = result(input);
      for (const [pointer, value] of Object.entries(expected)) {
        compare(at(found, keys(pointer)), value, pointer);
      }
    });
  }
}
