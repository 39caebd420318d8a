// What the build says without a script, against the core's own answer for the day that it names.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { textPages } from '../../scripts/text-pages.mjs';
import { core } from './core.mjs';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const languages = { en: 'index.html', 'zh-CN': 'zh/index.html' };
const read = (file) => readFileSync(join(dist, file), 'utf8');
const yuan = (fen) => `¥${(fen / 100).toLocaleString('en', { maximumFractionDigits: 2 })}`;

for (const [lang, file] of Object.entries(languages)) {
  test(`${file} has the plan of the day it names, as text`, () => {
    const html = read(file);
    const text = html.match(/<noscript><article[^>]*>([\s\S]*?)<\/article><\/noscript>/)?.[1];
    assert.ok(text, 'no text');
    const today = text.match(/<time datetime="([^"]+)"/)?.[1];
    const plan = core.defaultPlan('seeding', today);
    const { budget, schedule } = core.evaluate(plan);
    const { counts, lines } = budget.optimum;
    const amounts = [...text.matchAll(/<td>(¥[^<]*)<\/td>/g)].map(([, amount]) => amount);
    const expected = lines.map(({ amount }) => amount).filter((amount) => amount > 0);
    assert.deepEqual(amounts, [...expected, plan.budget.total].map(yuan));
    for (const count of Object.values(counts).filter((count) => count > 0)) {
      assert.match(text, new RegExp(`\\b${count}\\b|${count}位`));
    }
    const days = new Intl.DateTimeFormat(lang, { dateStyle: 'medium', timeZone: 'UTC' });
    for (const date of [schedule.startBy, schedule.posts[0].date, schedule.posts.at(-1).date]) {
      assert.ok(text.includes(days.format(new Date(date))), date);
    }
  });

  test(`${file} names its language, and files and a picture that are there`, () => {
    const html = read(file);
    assert.ok(html.includes(`<html lang="${lang}">`));
    const folder = dirname(join(dist, file));
    const files = [...html.matchAll(/<(?:script|link)[^>]*(?:src|href)="([^"]+)"/g)];
    assert.ok(files.length >= 4);
    for (const [, href] of files) assert.ok(existsSync(join(folder, href)), href);
    const picture = html.match(/og:image" content="([^"]+)"/)?.[1];
    const png = readFileSync(join(folder, picture));
    // The width and the height stand in the first chunk.
    assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [1200, 630]);
  });
}

test('where the site is known, every page names itself and its twins by whole addresses', async () => {
  const source = readFileSync(new URL('../../www/index.html', import.meta.url), 'utf8');
  const site = 'https://your.host/notewave';
  const { pages } = await textPages(source, site);
  assert.deepEqual(Object.keys(pages), Object.values(languages));
  const own = { 'index.html': `${site}/`, 'zh/index.html': `${site}/zh/` };
  for (const [file, html] of Object.entries(pages)) {
    assert.equal(html.match(/rel="canonical" href="([^"]+)"/)?.[1], own[file]);
    assert.equal(html.match(/og:image" content="([^"]+)"/)?.[1], `${site}/preview.png`);
    const twins = [...html.matchAll(/hreflang="([^"]+)" href="([^"]+)"/g)];
    assert.deepEqual(
      twins.map(([, to, href]) => [to, href]),
      [
        ['en', own['index.html']],
        ['zh-CN', own['zh/index.html']],
        ['x-default', own['index.html']],
      ],
    );
  }
});
