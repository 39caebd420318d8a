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

test('icalendar of PyPI reads every day of posts from its first moment and every stage by its days', (t) => {
  if (!hasParser()) {
    t.skip('no Python with a virtual environment, or no way to install icalendar');
    return;
  }
  const plan = { ...core.defaultPlan('seeding', '2026-11-23'), id: 'k3x9', name: 'Autumn; serum' };
  const name =
    '小雨, "the; one"\\with a name so long that its line must be folded, twice at the least: 小红书达人';
  plan.schedule.creators = [{ tier: 'mid', name, category: '' }];
  plan.schedule.locks = [{ post: 'mid-1', date: '2027-01-20', minutes: 1230 }];
  const words = {
    calendar: 'Campaign',
    colon: ': ',
    notes: 'notes',
    times: 'In China:',
    several: { koc: 'KOCs', micro: 'Micros', mid: 'Mids', mega: 'Megas' },
    startBy: 'Start by',
    posts: { koc: 'KOC', micro: 'Micro', mid: 'Mid', mega: 'Mega' },
    waves: { seeding: 'S', anchor: 'A', main: 'M', tail: 'T' },
    stages: {},
    boost: 'Boost',
    watch: 'Watch',
    older: 'older',
    answers: { answerQuestion: 'Questions' },
    measure: 'Measure',
  };
  const saved = '2026-11-23T08:15:30Z';
  const readWith = (contents) =>
    new Map(
      read(whatif.ics(plan, words, saved, contents)).map(({ uid, ...entry }) => [
        uid.replace(/^k3x9-(.*)@notewave$/, '$1'),
        entry,
      ]),
    );
  const entries = readWith();
  for (const { stamp, sequence } of entries.values()) {
    assert.equal(stamp, '2026-11-23T08:15:30+00:00');
    assert.equal(sequence, (Date.parse(saved) - Date.UTC(2026)) / 1000);
  }
  const { posts } = whatif.board(plan);
  const days = {};
  for (const { post } of posts) {
    const day = `${post.date} ${post.tier}-${post.wave}`;
    days[day] = [...(days[day] ?? []), post];
  }
  const counts = {};
  for (const [day, [first]] of Object.entries(days)) {
    const kind = day.slice(11);
    counts[kind] = (counts[kind] ?? 0) + 1;
    const { start, description } = entries.get(`${kind}-${counts[kind]}`);
    assert.equal(new Date(start).toISOString().replace('.000', ''), first.utc);
    const { length } = days[day];
    assert.equal(description?.split('\n').length ?? 1, length > 1 ? length + 1 : 1);
  }
  // It lies alone on its day, and after the others of its tier.
  const held = entries.get('mid-anchor-3');
  assert.equal(held.start, '2027-01-20T12:30:00+00:00');
  assert.equal(held.end, '2027-01-20T13:00:00+00:00');
  assert.equal(held.summary, `Autumn; serum: Mid 1, ${name} · A`);
  const { stages, startBy } = core.evaluate(plan).schedule;
  assert.equal(entries.get('start-by').start, startBy);
  for (const { id, start } of stages) assert.equal(entries.get(id).start, start);
  assert.equal(entries.size, Object.keys(days).length + stages.length + 1);

  const all = readWith({ followUps: true, reminders: true });
  const measured = all.get('measure-1');
  assert.equal(measured.start, posts[0].followUps.measure[0]);
  assert.equal(measured.summary, 'Autumn; serum: Measure · 3 notes');
  assert.equal(measured.description, 'KOC 1\nKOC 2\nKOC 3');
  assert.equal(all.get('mid-anchor-3').reminder, -30);
  assert.equal(all.get('boost-1').reminder, 9 * 60);
  assert.equal(measured.reminder, null);
  assert.equal(held.reminder, null);

  const own = [...readWith({ creator: 'mid-1', followUps: true }).keys()];
  assert.deepEqual(own.slice(0, 2), ['mid-1', 'mid-1-boost-1']);
});
