// The calendar file, read by another parser: `icalendar` of PyPI, in a Python environment of its own
// under target. Where there is no Python, or nothing can be installed, the test is passed over.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { core, whatif } from './core.mjs';

const version = '6.3.1';
const path = (name) => new URL(`../../${name}`, import.meta.url).pathname;
const home = path(`target/icalendar-${version}`);
const python = `${home}/bin/python`;

// Whether the parser can be had; installs it the first time.
function hasParser() {
  const runs = (command, ...given) => spawnSync(command, given, { stdio: 'ignore' }).status === 0;
  const reads = () => existsSync(python) && runs(python, '-c', 'import icalendar');
  if (reads()) return true;
  return (
    runs('python3', '-m', 'venv', home) &&
    runs(python, '-m', 'pip', 'install', '--quiet', `icalendar==${version}`) &&
    reads()
  );
}

function read(file) {
  const { status, stdout, stderr } = spawnSync(python, [path('tests/read_calendar.py')], {
    input: file,
  });
  assert.equal(status, 0, String(stderr));
  return JSON.parse(stdout);
}

test('icalendar of PyPI reads every post at its moment and every stage by its days', (t) => {
  if (!hasParser()) {
    t.skip('no Python with a virtual environment, or no way to install icalendar');
    return;
  }
  const plan = core.defaultPlan('seeding', '2026-11-23');
  const name =
    '小雨, "the; one"\\with a name so long that its line must be folded, twice at the least: 小红书达人';
  plan.schedule.creators = [{ tier: 'mid', name, category: '' }];
  plan.schedule.locks = [{ post: 'mid-1', date: '2027-01-20', minutes: 1230 }];
  const words = {
    calendar: 'Campaign',
    startBy: 'Start by',
    posts: { koc: 'KOC', micro: 'Micro', mid: 'Mid', mega: 'Mega' },
    waves: { seeding: 'S', anchor: 'A', main: 'M', tail: 'T' },
    stages: {},
    boost: 'Boost',
    watch: 'Watch',
    measure: 'Measure',
  };
  const entries = new Map(read(whatif.ics(plan, words)).map((entry) => [entry.uid, entry]));
  const { posts } = whatif.board(plan);
  for (const { post } of posts) {
    const { start } = entries.get(`${post.id}@notewave`);
    assert.equal(new Date(start).toISOString().replace('.000', ''), post.utc);
  }
  const held = entries.get('mid-1@notewave');
  assert.equal(held.start, '2027-01-20T12:30:00+00:00');
  assert.equal(held.end, '2027-01-20T13:00:00+00:00');
  assert.equal(held.summary, `Mid 1, ${name} · A`);
  const { stages, startBy } = core.evaluate(plan).schedule;
  assert.equal(entries.get('start-by@notewave').start, startBy);
  for (const { id, start } of stages) assert.equal(entries.get(`${id}@notewave`).start, start);
  assert.equal(entries.size, posts.length + stages.length + 1);

  const all = read(whatif.ics(plan, words, { followUps: true, reminders: true }));
  assert.equal(all.length, 6 * posts.length + stages.length + 1);
  const measured = all.find(({ uid }) => uid === 'mid-1-measure-3@notewave');
  assert.equal(measured.start, '2027-02-19');
  assert.equal(measured.summary, `Measure · Mid 1, ${name}`);
  const remindedBy = (id) => all.find(({ uid }) => uid === `${id}@notewave`).reminder;
  assert.equal(remindedBy('mid-1'), -30);
  assert.equal(remindedBy('mid-1-measure-3'), 9 * 60);
  assert.equal(held.reminder, null);
});
