// What every caller of the built core may rely on, whatever it passes in.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { budget, core, lists, memory, whatif } from './core.mjs';

const today = '2026-11-23';
const fresh = () => core.defaultPlan('seeding', today);
const sample = (name) =>
  readFileSync(new URL(`../../www/public/samples/${name}`, import.meta.url), 'utf8');
const saved = '2026-11-23T08:15:30.123Z';
const words = {
  calendar: 'Campaign',
  colon: ': ',
  startBy: 'Start by',
  posts: { koc: 'KOC note', micro: 'Micro note', mid: 'Mid note', mega: 'Mega note' },
  waves: { seeding: 'Seeding', anchor: 'Anchor', main: 'Main', tail: 'Tail' },
  stages: {
    brief: 'Brief',
    outreach: 'Outreach',
    contract: 'Contract',
    shipping: 'Shipping',
    draft: 'Draft',
    review: 'Review',
    revision: 'Revision',
    compliance: 'Compliance',
    filing: 'Filing',
    event: 'Extra',
  },
};

// A plan with something in every section.
function full() {
  const plan = core.defaultPlan('conversion', today);
  const { roster } = lists.readRoster(sample('roster-en.csv'), { mappings: [] });
  const { notes } = lists.readRoster(sample('notes-12x30.csv'), { mappings: [] });
  plan.engagement = { ...plan.engagement, roster, notes };
  plan.budget.own = { counts: { koc: 5, micro: 4, mid: 1, mega: 0 }, boost: 1_000_000 };
  plan.budget.locks = { counts: { koc: 10, micro: null, mid: null, mega: null }, lines: {} };
  plan.overrides['fee.micro'] = { value: 250_000 };
  return plan;
}

function withValue(plan, path, value) {
  const keys = Array.isArray(path) ? path : path.split('.');
  const last = keys.at(-1);
  keys.slice(0, -1).reduce((inner, key) => inner[key], plan)[last] = value;
  return plan;
}

// Every path of a plan that ends in something that is not an object.
function leaves(value, path = []) {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...path, key]));
}

function assertProblem(problem) {
  assert.deepEqual(Object.keys(problem).sort(), ['code', 'field', 'given', 'max', 'min', 'row']);
  assert.equal(typeof problem.field, 'string');
  assert.match(problem.code, /^[a-z]+(-[a-z]+)*$/);
  assert.ok(['string', 'number'].includes(typeof problem.given), `given: ${problem.given}`);
  for (const bound of [problem.min, problem.max, problem.row]) {
    assert.ok(bound === null || Number.isFinite(bound), `bound: ${bound}`);
  }
}

// Only numbers that mean something; what a problem was given may be none.
function assertFinite(value, path = 'report') {
  if (typeof value === 'number') assert.ok(Number.isFinite(value), `${path} is ${value}`);
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (key !== 'given') assertFinite(inner, `${path}.${key}`);
  }
}

// What evaluate and check say, which is the same.
function problemsOf(plan) {
  const report = core.evaluate(plan);
  assert.deepEqual(Object.keys(report).sort(), ['budget', 'engagement', 'problems', 'schedule']);
  assertFinite(report);
  report.problems.forEach(assertProblem);
  assert.deepEqual(core.check(plan), report.problems);
  return report.problems;
}

test('the default plan of every objective is sound and fully answered', () => {
  for (const objective of ['awareness', 'seeding', 'conversion']) {
    const plan = core.defaultPlan(objective, today);
    assert.equal(plan.version, 2);
    assert.equal(plan.objective, objective);
    assert.equal(plan.today, today);
    const { problems, budget, engagement, schedule } = core.evaluate(plan);
    assert.deepEqual(problems, []);
    assert.ok(budget && engagement?.creator && schedule);
  }
});

test('what the page loads first says of the budget what the whole core says', () => {
  for (const objective of ['awareness', 'seeding', 'conversion']) {
    const plan = { ...full(), objective };
    const { problems, budget: first, engagement, schedule } = budget.evaluate(plan);
    assert.deepEqual(problems, []);
    assert.deepEqual(first, core.evaluate(plan).budget);
    assert.deepEqual([engagement, schedule], [null, null]);
    assert.deepEqual(budget.defaultPlan(objective, today), core.defaultPlan(objective, today));
  }
  assert.deepEqual(budget.readPlan(full()), core.readPlan(full()));
});

test('a plan of version 1 is brought up to date and keeps what was set', () => {
  const plan = fresh();
  const images = { koc: 'image', micro: 'image', mid: 'image', mega: 'image' };
  const old = {
    ...plan,
    version: 1,
    budget: { ...plan.budget, formats: images },
    overrides: {
      handling: { value: 30_000 },
      'fee.micro': { value: 250_000 },
      'guardrail.mega': { value: 2 },
      'guardrail.boost.min': { value: 0.2 },
      'guardrail.front-load': { value: 0.6, low: 0.5, high: 0.7 },
    },
  };
  const today = core.readPlan(old);
  assert.equal(today.version, 2);
  assert.deepEqual(core.evaluate(old).problems, []);
  assert.deepEqual(today.budget.formats, { koc: null, micro: null, mid: null, mega: null });
  const { overrides } = today;
  for (const tier of ['koc', 'micro', 'mid', 'mega']) {
    assert.equal(overrides[`handling.${tier}`].value, 30_000);
  }
  assert.equal(overrides['fee.micro'].value, 250_000);
  assert.equal(overrides['guardrail.mega.count'].value, 2);
  assert.equal(overrides['guardrail.boost.min.seeding'].value, 0.2);
  const { value, low, high } = overrides['guardrail.front-load'];
  const near = (one, other) => Math.abs(one - other) < 1e-12;
  assert.ok(near(value, 0.4) && near(low, 0.3) && near(high, 0.5));
  assert.equal(Object.keys(overrides).length, 8);
});

test('a plan survives JSON', () => {
  const plan = full();
  // The page writes the columns of a list as lists; what is no number comes back as nothing.
  const asList = (_, value) => (value instanceof Float64Array ? Array.from(value) : value);
  const copy = JSON.parse(JSON.stringify(plan, asList));
  assert.deepEqual(core.evaluate(copy), core.evaluate(plan));
  assert.deepEqual(problemsOf(copy), []);
});

test('evaluate is pure: the same plan gives the same report, and stays as it was', () => {
  const plan = full();
  const before = structuredClone(plan);
  const first = core.evaluate(plan);
  core.evaluate(fresh());
  const second = core.evaluate(plan);
  assert.deepEqual(second, first);
  assert.deepEqual(plan, before);
  Object.freeze(plan.budget);
  assert.deepEqual(core.evaluate(Object.freeze(plan)), first);
});

test('what is no plan at all is one problem of no field', () => {
  for (const value of [undefined, null, true, 0, Number.NaN, 'plan', 7n, Symbol('plan')]) {
    const problems = problemsOf(value);
    assert.equal(problems.length, 1, String(value));
    assert.equal(problems[0].code, 'unreadable');
    assert.equal(problems[0].field, '');
  }
});

test('arrays, functions and objects of other kinds are no trap', () => {
  const strange = [
    [],
    [fresh()],
    () => {},
    {},
    Object.create(null),
    new Map(Object.entries(fresh())),
    new Date(0),
    new Uint8Array(8),
  ];
  for (const value of strange) assert.ok(problemsOf(value).length > 0);
  // Only the fields of a plan are followed, so a circle has an end.
  const cyclic = fresh();
  cyclic.budget.locks = cyclic;
  problemsOf(cyclic);
});

test('objects without a prototype are read like others', () => {
  const bare = Object.assign(Object.create(null), fresh());
  bare.budget = Object.assign(Object.create(null), bare.budget);
  assert.deepEqual(core.evaluate(bare), core.evaluate(fresh()));
});

test('fields that the core does not know are passed over', () => {
  const plan = { ...fresh(), extra: 1n, nested: { deep: [Symbol('x')] } };
  plan.budget = { ...plan.budget, colour: 'red' };
  assert.deepEqual(core.evaluate(plan), core.evaluate(fresh()));
});

test('a missing section is a problem, and none of what may be left out is', () => {
  for (const section of ['version', 'objective', 'today', 'budget', 'schedule']) {
    const { [section]: _, ...rest } = fresh();
    assert.ok(problemsOf(rest).length > 0, section);
  }
  const { overrides, ...rest } = fresh();
  const least = {
    ...rest,
    budget: { total: rest.budget.total },
    engagement: {},
    schedule: { launch: rest.schedule.launch },
  };
  assert.deepEqual(problemsOf(least), []);
});

test('a text where a number belongs is a problem of that field alone', () => {
  const fields = [
    'budget.total',
    'budget.tools',
    'budget.madeNotes',
    'budget.locks.counts.micro',
    'engagement.creator.followers',
    'engagement.creator.likes',
  ];
  for (const field of fields) {
    const problems = problemsOf(withValue(fresh(), field, 'a lot'));
    assert.deepEqual(
      problems.map((problem) => problem.field),
      [field],
    );
  }
});

test('numbers that are none, or too large or small, name the field and its bounds', () => {
  for (const field of ['budget.total', 'budget.tools', 'engagement.creator.followers']) {
    for (const value of [Number.NaN, Infinity, -Infinity, 1e308, -1e308, -1, 2 ** 53, 0.5]) {
      const problems = problemsOf(withValue(fresh(), field, value));
      const [problem] = problems;
      assert.equal(problems.length, 1, `${field} = ${value}`);
      assert.equal(problem.field, field);
      assert.match(problem.code, /^(not-a-number|not-whole|out-of-range)$/);
      assert.ok(problem.min < problem.max, `${field} = ${value}`);
    }
  }
});

test('no wrong value in any place of a full plan is a trap', () => {
  const plan = full();
  // A few creators stand for all of them.
  plan.engagement.roster = plan.engagement.roster.slice(0, 2);
  for (const column of Object.keys(plan.engagement.notes)) {
    plan.engagement.notes[column] = plan.engagement.notes[column].slice(0, 2);
  }
  const wrong = [undefined, null, Number.NaN, Infinity, -1, 1e308, 'x', '', [], {}, true];
  for (const path of leaves(plan)) {
    for (const value of wrong) problemsOf(withValue(structuredClone(plan), path, value));
  }
});

test('a roster read at once is the roster read cell by cell', () => {
  const { roster } = lists.readRoster(sample('roster-en.csv'), { mappings: [] });
  const [sound] = roster;
  const odd = [
    null,
    undefined,
    Number.NaN,
    -1,
    'x',
    '',
    'a\0b',
    '\ud800',
    '💄',
    [],
    ['reads'],
    [3],
  ];
  const cells = Object.keys(sound).flatMap((field) =>
    [...odd, {}, true, false, 2n].map((value) => ({ ...sound, [field]: value })),
  );
  const throwing = {
    get name() {
      throw new Error('no name');
    },
    followers: 100,
  };
  const halves = ['a\ud83d', '\udc84b'].map((name) => ({ ...sound, name }));
  // One at a time, since a problem of reading leaves no roster to compare; then all sound ones.
  const rosters = [...cells, throwing, ...odd].map((creator) => [sound, creator, sound]);
  for (const given of [...rosters, [...roster, ...halves], [], 'x', 3, null, undefined, {}]) {
    const plan = withValue(fresh(), 'engagement.roster', given);
    const report = core.evaluate(plan);
    const { problems, creators } = lists.vetRoster(plan);
    const what = String(given);
    assert.deepEqual(problems, report.problems, what);
    const checks = creators.map(({ check }) => check);
    assert.deepEqual(checks, report.engagement?.roster ?? [], what);
  }
});

test('text of any length and kind is no trap', () => {
  const texts = ['', '\u0000', '\ud800', '达人'.repeat(50_000), '💄'.repeat(1000), '\r\n",;\t'];
  for (const text of texts) {
    problemsOf(withValue(fresh(), 'schedule.launch', text));
    problemsOf(withValue(fresh(), 'today', text));
    problemsOf(withValue(fresh(), 'engagement.creator.name', text));
    const reading = lists.readRoster(text, { mappings: [] });
    assertFinite(reading);
    reading.problems.forEach(assertProblem);
  }
});

test('every figure has a range around its value, a source and a grade', () => {
  const figures = core.figures();
  const ids = figures.map(({ id }) => id);
  assert.equal(new Set(ids).size, ids.length);
  assertFinite(figures);
  for (const { id, low, value, high, sources, grade } of figures) {
    assert.ok(low <= value && value <= high, id);
    assert.ok(sources.length > 0 && grade, id);
  }
});

test('the sample lists are read whole, and fit into a plan', () => {
  const creators = lists.readRoster(sample('roster-en.csv'), { mappings: [] });
  assert.equal(creators.roster.length, 40);
  assert.deepEqual(creators.problems, []);
  const notes = lists.readRoster(sample('notes-12x30.csv'), { mappings: [] });
  assert.equal(notes.notes.creator.length, 360);
  assert.deepEqual(notes.problems, []);
  const { problems, engagement } = core.evaluate(full());
  assert.deepEqual(problems, []);
  assert.equal(engagement.roster.length, 40);
  assert.equal(engagement.roster.filter((check) => check.notes === 30).length, 12);
});

test('the calendar file has an entry for each stage and day of posts, and is none without a schedule or a moment', () => {
  const plan = fresh();
  const { posts, stages } = core.evaluate(plan).schedule;
  const days = new Set(posts.map(({ date, tier, wave }) => `${date} ${tier} ${wave}`));
  const file = whatif.ics(plan, words, saved);
  // The start-by date is an entry as well.
  assert.equal(file.match(/^BEGIN:VEVENT\r$/gm).length, days.size + stages.length + 1);
  assert.equal(file, whatif.ics(plan, words, saved, {}));
  const late = withValue(fresh(), 'schedule.launch', '2020-01-01');
  assert.equal(whatif.ics(late, words, saved), undefined);
  for (const nothing of [undefined, null, 7, '', 'today', '2026-11-23'])
    assert.equal(whatif.ics(plan, words, nothing), undefined);
});

test('a plan keeps its id and its name, and no answer but the calendar hangs on them', () => {
  const plain = core.evaluate(fresh());
  const plan = { ...fresh(), id: 'k3x9', name: 'Autumn\u0000, serum' };
  assert.deepEqual(core.readPlan(plan), plan);
  assert.deepEqual(core.evaluate(plan), plain);
  assert.deepEqual(whatif.comparePlans([fresh(), plan]).inputs, []);
  // Links from before plans had them.
  const { id, name, ...before } = fresh();
  assert.deepEqual([id, name], ['', '']);
  assert.deepEqual(core.readPlan(before), fresh());
  for (const strange of [null, 7, [], {}])
    assert.deepEqual(core.readPlan({ ...fresh(), id: strange, name: strange }), fresh());
  // What is no letter or digit cannot end the line that an id stands in.
  const file = whatif.ics({ ...plan, id: 'a-b\r\nX:1' }, words, saved);
  assert.match(file, /^UID:abX1-brief@notewave\r$/m);
  assert.match(file, /^X-WR-CALNAME:Autumn\\, serum\r$/m);
});

test('an objective that is none throws an ordinary error', () => {
  const trapped = (error) => error instanceof WebAssembly.RuntimeError;
  for (const objective of ['fame', 3, undefined, null, {}]) {
    assert.throws(
      () => core.defaultPlan(objective, today),
      (error) => !trapped(error),
    );
  }
});

test('what is no text is an empty one', () => {
  for (const nothing of [undefined, null, 3, {}, []]) {
    const [problem] = problemsOf(core.defaultPlan('seeding', nothing));
    assert.equal(problem.code, 'not-a-date');
    assert.equal(problem.field, 'today');
    assert.deepEqual(
      lists.readRoster(nothing, { mappings: [] }).problems.map(({ code }) => code),
      ['empty'],
    );
  }
});

test('thousands of calls take no more memory than a hundred', () => {
  const plan = fresh();
  const wrong = withValue(fresh(), 'budget.total', Number.NaN);
  const list = 'name,followers\na,1000\nb,many\n';
  const round = () => {
    core.evaluate(plan);
    core.evaluate(wrong);
    core.evaluate(null);
    core.check(wrong);
    lists.readRoster(list, { mappings: [] });
    whatif.ics(plan, words, saved);
  };
  for (let call = 0; call < 100; call += 1) round();
  const before = memory.buffer.byteLength;
  for (let call = 0; call < 500; call += 1) round();
  for (let call = 0; call < 4_000; call += 1) core.evaluate(plan);
  assert.equal(memory.buffer.byteLength, before);
});

test('the types are those that were agreed on', () => {
  const built = readFileSync(new URL('../../wasm/pkg/notewave.d.ts', import.meta.url), 'utf8');
  // Below it come the inner workings of wasm-bindgen, which change with its version.
  const types = built.slice(0, built.indexOf('export type InitInput'));
  const golden = new URL('../golden/notewave.d.ts', import.meta.url);
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(golden, types);
  assert.equal(
    types,
    existsSync(golden) ? readFileSync(golden, 'utf8') : '',
    'The types of the core have changed. If that is meant, run UPDATE_GOLDEN=1 npm test -- node',
  );
});
