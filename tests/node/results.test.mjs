// Results sheets as they come: execution sheets as workbooks, ad reports, the page's own example; and the file of
// one's own benchmarks.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { core, lists, whatif } from './core.mjs';

const path = (name) => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const load = async (name, folder) =>
  (await runnerImport(path(`www/${folder}/${name}.ts`), { configFile: false })).module;
const { openWorkbook } = await load('workbook', 'lists');
const { benchmarksFile, readBenchmarks, together } = await load('benchmarks-file', 'results');
const bytes = (name) => new Uint8Array(readFileSync(path(name)));
const read = (list, chosen = {}) => lists.readResults(list, chosen, '2026-11-28');

test('an execution sheet with totals is two notes, each with all that was paid', () => {
  const [sheet] = openWorkbook(
    bytes('tests/lists/as-they-come/A15_execution_sheet_totals.xlsx'),
  ).sheets();
  const { notes, totals } = read(sheet.text);
  assert.equal(totals, 1);
  assert.deepEqual(
    notes.map(({ key, fee, paid, reads, saves, format }) => [key, fee, paid, reads, saves, format]),
    [
      ['64a1b2c3000000000d008001', 720_000, 800_000, 25_000, 300, 'image'],
      ['64a1b2c3000000000d008002', 1_440_000, 1_200_000, 30_000, 700, 'video'],
    ],
  );
  // The user may take what the agency paid in place of what the brand did.
  const cost = read(sheet.text, { 资源含税成本价: 'fee', 资源含税售价: '' });
  assert.deepEqual(
    cost.notes.map(({ fee }) => fee),
    [600_000, 1_200_000],
  );
});

test('an ad report is read as one', () => {
  const { notes, ads } = read(bytes('tests/lists/as-they-come/A14_juguang_ads.csv'));
  assert.equal(notes.length, 0);
  assert.deepEqual(
    ads.map(({ plan, day, spend, impressions, clicks, orders }) => [
      plan,
      day,
      spend,
      impressions,
      clicks,
      orders,
    ]),
    [
      ['计划A', '2026-09-03', 520_000, 220_000, 8_800, 70],
      ['计划A', '2026-09-04', 480_000, 200_000, 7_900, 64],
    ],
  );
});

test('of a note that stands there twice the later row counts', () => {
  const { notes, repeated } = read(bytes('tests/lists/as-they-come/A22_same_note_twice.csv'));
  assert.ok(repeated > 0);
  assert.equal(new Set(notes.map(({ key }) => key)).size, notes.length);
  assert.ok(notes.some(({ likes }) => likes === 13_000));
});

test('any text is answered', () => {
  for (const text of ['', ' ', 'a', '\0', 'a,b\n1', '合计\n合计', '链接,收藏\n,\n,5\n', '"']) {
    const { notes, ads } = read(text);
    assert.deepEqual([notes, ads], [[], []], JSON.stringify(text));
  }
});

test('whatever stands in stored results, the core answers', () => {
  const plan = core.defaultPlan('seeding', '2026-12-01');
  const odd = [
    {},
    { notes: null, ads: 'x' },
    {
      notes: [
        null,
        3,
        {},
        { key: 'a', tier: 'giant', saves: -1, reads: Number.NaN, published: 'x' },
      ],
    },
    {
      notes: [{ key: 'a', tier: 'koc', saves: 1e300, followers: 0, fee: Number.POSITIVE_INFINITY }],
      held: -5,
    },
    {
      notes: [
        { key: 'a', tier: 'mega', saves: 0, reads: 0, likes: 0, earlier: [null, { day: 1 }] },
      ],
      closed: true,
    },
  ];
  for (const results of odd) {
    for (const ask of ['results', 'winners', 'nextCycle'])
      assert.ok(whatif[ask](plan, results), ask);
    assert.ok(
      whatif.learn(plan, results, [null, 1, { seen: { 'fee.micro': { sum: 'x', weight: -1 } } }]),
    );
    assert.ok(whatif.mergeResults(results, odd[3], '2026-12-01'));
  }
});

test('one’s own benchmarks are a world beside the published ones', () => {
  const plan = core.defaultPlan('seeding', '2026-12-01');
  const published = whatif.worlds(plan).worlds;
  const { worlds } = whatif.worlds(plan, { micro: 0.012 });
  assert.deepEqual(worlds.slice(0, -1), published);
  const { id, interactions } = worlds.at(-1);
  assert.deepEqual([id, interactions.micro], ['own', 0.012]);
  assert.equal(interactions.koc, published[0].interactions.koc);
});

test('benchmarks are saved, opened and put together', async () => {
  const plan = { ...core.defaultPlan('seeding', '2026-12-01'), id: 'me', name: 'First' };
  const { notes } = read(bytes('www/public/samples/results-en.csv'));
  assert.equal(notes.length, 30);
  const learnt = whatif.learn(plan, { notes }, []);
  const opened = await readBenchmarks(benchmarksFile([learnt.this]));
  assert.deepEqual(opened, [learnt.this]);
  // Another plan learns the same of the file as this one did of its notes.
  const next = whatif.learn({ ...plan, id: 'next' }, { notes: [] }, opened);
  const values = ({ figures }) => figures.map(({ id, learnt }) => [id, learnt]);
  assert.deepEqual(values(next), values(learnt));
  assert.ok(next.figures.every(({ campaigns }) => campaigns === 1));
  const later = { ...learnt.this, day: '2027-01-01' };
  assert.deepEqual(together([learnt.this], [later]), [later]);
  assert.equal(await readBenchmarks(new Blob(['{"format":"notewave-plan"}'])), null);
});
