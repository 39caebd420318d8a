// Rosters to pick a team from, the same in every run: fees, tiers and categories as in the field, and
// four ways in which value may go with the fee. What a solver gets is numbers only: values, and rows
// of coefficients with two ends.

import { generator } from './random.mjs';

const tiers = [
  { part: 0.03, fee: 80_000 },
  { part: 0.12, fee: 12_000 },
  { part: 0.35, fee: 2_000 },
  { part: 0.5, fee: 300 },
];
const categories = 12;
export const sizes = [20, 100, 1000, 5000];
const budgetPart = { 20: 0.35, 100: 0.25, 1000: 0.15, 5000: 0.12 };

// What a creator brings, by the fee in yuan: freely, loosely or closely along with it, or in proportion.
export const families = {
  free: (_, random) => Math.exp(6 + random.normal()),
  loose: (fee, random) => fee ** 0.8 * Math.exp(0.5 * random.normal()),
  close: (fee, random) => fee * (0.9 + 0.2 * random.uniform()) + 20,
  proportional: (fee) => fee / 10,
};

// The tier at a place between 0 and 1, where each has its part.
function tierOf(place) {
  let end = 0;
  const at = tiers.findIndex(({ part }) => {
    end += part;
    return place < end;
  });
  return Math.max(0, at);
}

/**
 * One roster's problem: `values`, and `rows` of `items`, `coefficients`, `least` and `most`. With
 * `extra` rows, each creator also has a weight that goes along with neither fee nor value.
 */
export function instance(size, family, seed, extra = 0) {
  const random = generator(seed * 7919 + size * 31 + Object.keys(families).indexOf(family));
  const creators = Array.from({ length: size }, () => {
    const tier = tierOf(random.uniform());
    const fee =
      10 * Math.max(3, Math.round((tiers[tier].fee * Math.exp(0.5 * random.normal())) / 10));
    const category = Math.floor(random.uniform() * categories);
    const value = Math.max(1, Math.round(families[family](fee, random)));
    return { tier, fee, category, value };
  });
  const total = creators.reduce((sum, { fee }) => sum + fee, 0);
  const budget = Math.round(total * budgetPart[size]);
  const affordable = creators.filter(({ fee }) => fee <= 0.4 * budget);
  const row = (items, coefficients, least, most) => ({ items, coefficients, least, most });
  const count = (items, least, most) =>
    row(
      items,
      items.map(() => 1),
      least,
      most,
    );
  const where = (keeps) => affordable.flatMap((creator, at) => (keeps(creator) ? [at] : []));
  const all = affordable.map((_, at) => at);
  const rows = [
    row(
      all,
      affordable.map(({ fee }) => fee),
      0,
      budget,
    ),
  ];
  for (const tier of tiers.keys()) {
    const items = where((creator) => creator.tier === tier);
    rows.push(count(items, Math.floor(items.length * 0.05), Math.ceil(items.length * 0.5)));
  }
  for (let category = 0; category < categories; category += 1) {
    const items = where((creator) => creator.category === category);
    rows.push(count(items, 0, Math.max(1, Math.ceil(items.length * 0.4))));
  }
  for (let more = 0; more < extra; more += 1) {
    const weights = affordable.map(() => 1 + Math.floor(random.uniform() * 1000));
    const half = Math.round(weights.reduce((sum, weight) => sum + weight, 0) * budgetPart[size]);
    rows.push(row(all, weights, 0, half));
  }
  return {
    values: affordable.map(({ value }) => value),
    rows: rows.filter(({ items }) => items.length > 0),
  };
}

// The same problem as columns, as our solver and microlp take it.
export function columns({ values, rows }) {
  const starts = [0];
  for (const { items } of rows) starts.push(starts.at(-1) + items.length);
  return [
    Float64Array.from(values),
    Uint32Array.from(starts),
    Uint32Array.from(rows.flatMap(({ items }) => items)),
    Float64Array.from(rows.flatMap(({ coefficients }) => coefficients)),
    Float64Array.from(rows, ({ least }) => least),
    Float64Array.from(rows, ({ most }) => most),
  ];
}

// As HiGHS reads it. A long line would be too much for its reader.
function lp({ values, rows }) {
  const sum = (terms) => terms.map(([factor, item]) => `+ ${factor} x${item}`).join('\n');
  const names = values.map((_, item) => `x${item}`);
  const limits = rows.flatMap(({ items, coefficients, least, most }) => {
    const terms = sum(items.map((item, at) => [coefficients[at], item]));
    return [...(least > 0 ? [`${terms} >= ${least}`] : []), `${terms} <= ${most}`];
  });
  return `Maximize\n obj: ${sum(values.map((value, item) => [value, item]))}\nSubject To\n${limits.join('\n')}\nBinary\n${names.join('\n')}\nEnd`;
}

// As yalps and javascript-lp-solver read it.
function model({ values, rows }, kind) {
  const variables = values.map((value) => ({ value }));
  const constraints = {};
  for (const [row, { items, coefficients, least, most }] of rows.entries()) {
    constraints[`r${row}`] = least > 0 ? { min: least, max: most } : { max: most };
    for (const [at, item] of items.entries()) variables[item][`r${row}`] = coefficients[at];
  }
  if (kind === 'yalps') {
    const named = variables.map((one, item) => [String(item), one]);
    return {
      direction: 'maximize',
      objective: 'value',
      constraints,
      variables: named,
      binaries: true,
    };
  }
  const ints = {};
  const named = {};
  for (const [item, one] of variables.entries()) {
    ints[item] = 1;
    named[item] = { ...one, [`one${item}`]: 1 };
    constraints[`one${item}`] = { max: 1 };
  }
  return { optimize: 'value', opType: 'max', constraints, variables: named, ints };
}

// Each with the sizes that it solves in a time that can be waited for; how long it may take where it
// can be told, in milliseconds.
async function rivals(microlp) {
  const { default: loadHighs } = await import('highs');
  const highs = await loadHighs();
  const yalps = await import('yalps');
  const { default: javascript } = await import('javascript-lp-solver');
  const timeout = 5_000;
  return {
    highs: {
      most: 1000,
      solve: (problem) => {
        const options = { mip_rel_gap: 0, mip_abs_gap: 0.5, time_limit: timeout / 1000 };
        const { Status, ObjectiveValue } = highs.solve(lp(problem), options);
        return Status === 'Optimal' ? ObjectiveValue : null;
      },
    },
    yalps: {
      most: 100,
      solve: (problem) => {
        const { status, result } = yalps.solve(model(problem, 'yalps'), {
          timeout,
          maxIterations: Number.POSITIVE_INFINITY,
          tolerance: 0,
        });
        return status === 'optimal' ? result : null;
      },
    },
    'javascript-lp-solver': {
      most: 20,
      solve: (problem) => {
        const { feasible, result } = javascript.Solve({ ...model(problem), timeout });
        return feasible ? result : null;
      },
    },
    microlp: { most: 100, solve: (problem) => microlp(...columns(problem)) },
  };
}

const middle = (times) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)];

// The median of some runs, and the answer.
function time(solve, runs) {
  const times = [];
  let answer = null;
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    answer = solve();
    times.push(performance.now() - start);
  }
  return { time: middle(times), answer };
}

// Measures ours on every instance and each rival on the sizes it can do, and compares the answers.
export async function benchTeam({ bestSubset }, { microlp }) {
  const others = await rivals(microlp);
  const effort = 4e9;
  for (const [size, extra] of [...sizes.map((size) => [size, 0]), [100, 1]]) {
    const all = [];
    const factors = new Map();
    let unproven = 0;
    for (const family of Object.keys(families)) {
      for (let seed = 1; seed <= (size >= 1000 ? 3 : 5); seed += 1) {
        const problem = instance(size, family, seed, extra);
        const given = columns(problem);
        const ours = time(() => bestSubset(...given, effort), size >= 1000 ? 9 : 201);
        all.push(ours.time);
        if (ours.answer.bound !== ours.answer.value) unproven += 1;
        let fastest = Number.POSITIVE_INFINITY;
        for (const [name, { most, solve }] of Object.entries(others)) {
          if (size > most || extra > 0 || (size >= 1000 && seed > 1)) continue;
          const theirs = time(() => solve(problem), size <= 20 ? 21 : 1);
          if (theirs.answer === null) continue;
          if (theirs.answer > ours.answer.value + 0.5) {
            throw new Error(`${name} found a better team: ${family}, ${size}, ${seed}`);
          }
          const by = factors.get(name) ?? [];
          by.push(theirs.time / ours.time);
          factors.set(name, by);
          fastest = Math.min(fastest, theirs.time);
        }
        if (fastest < Number.POSITIVE_INFINITY) {
          const by = factors.get('the fastest') ?? [];
          by.push(fastest / ours.time);
          factors.set('the fastest', by);
        }
      }
    }
    const said = [...factors].map(([name, by]) => {
      const [least, half] = [Math.min(...by), middle(by)].map((factor) => factor.toPrecision(2));
      return `${name} ${half} times (least ${least}, ${by.length} solved)`;
    });
    const row = extra > 0 ? ' and one more weighted row' : '';
    console.log(
      `  team of ${size} creators${row}: median ${middle(all).toFixed(3)} ms, most ${Math.max(...all).toFixed(2)}, ${all.length - unproven} of ${all.length} proven${said.map((one) => `\n    ${one}`).join('')}`,
    );
  }
}
