// The documents as pages: what they hold, against the core's own figures and types, and that they lead somewhere.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { docsPages } from '../../scripts/docs-pages.mjs';
import { root } from '../../scripts/run.mjs';
import { core } from './core.mjs';

const dist = join(root, 'dist');
const files = [
  'docs/method.html',
  'docs/embedding.html',
  'docs/plan.html',
  'docs/report.html',
  'zh/docs/method.html',
  'zh/docs/embedding.html',
];
const read = (file) => readFileSync(join(dist, file), 'utf8');

for (const file of files) {
  const html = read(file);

  test(`${file} is small, says what it is, and runs nothing`, () => {
    assert.ok(Buffer.byteLength(html) < 60_000);
    assert.ok(html.includes(`<html lang="${file.startsWith('zh') ? 'zh-CN' : 'en'}">`));
    assert.match(html, /<title>[^<]{4,} · Notewave<\/title>/);
    assert.match(html, /name="description" content="[^"]{20,}"/);
    assert.equal(html.match(/<h1/g).length, 1);
    assert.doesNotMatch(html, /<script|<style|<[^>]*\s(?:style|on\w+)=/);
    assert.match(html, /default-src 'none'; style-src 'self'/);
  });

  test(`what ${file} links to is there, the planner first`, () => {
    const [first, ...links] = [...html.matchAll(/href="([^"]+)"/g)]
      .map(([, href]) => href)
      .filter((href) => !/^https?:/.test(href));
    assert.ok(first.endsWith('favicon.svg'));
    assert.match(links[1], /^\.\.\/index\.html$/);
    for (const link of links) {
      const [path, id] = link.split('#');
      const target = path ? join(dirname(file), path) : file;
      assert.ok(existsSync(join(dist, target)), link);
      if (id) assert.ok(read(target).includes(`id="${id}"`), link);
    }
  });
}

test('the method names every figure, with what the core has of it', () => {
  for (const file of ['docs/method.html', 'zh/docs/method.html']) {
    const html = read(file);
    const rows = html.match(/<tr><td>.*<code>.*/g);
    const figures = core.figures();
    assert.equal(rows.length, figures.length);
    for (const { id, grade } of figures) {
      const row = rows.find((one) => one.includes(`<code>${id}</code>`));
      if (grade !== 'assumption') assert.ok(row.includes(`<td>${grade}`), id);
    }
    const fee = rows.find((row) => row.includes('<code>fee.micro</code>'));
    assert.match(fee, /¥2,000<br>¥500–¥8,000<td>B/);
  }
});

test('the references name every field of a plan and of a report', () => {
  const plan = core.defaultPlan('seeding', '2026-11-23');
  const named = (file, value) => {
    const html = read(file);
    for (const name of Object.keys(value))
      assert.ok(html.includes(`<dt><code>${name}</code>`), `${file}: ${name}`);
  };
  named('docs/plan.html', plan);
  for (const part of [plan.budget, plan.engagement, plan.schedule]) named('docs/plan.html', part);
  const report = core.evaluate(plan);
  named('docs/report.html', report);
  for (const part of [report.budget, report.engagement, report.schedule])
    named('docs/report.html', part);
  named('docs/report.html', report.budget.optimum);
});

test('the Chinese documents lack no section of the English ones', () => {
  for (const name of ['method', 'embedding']) {
    const [en, zh] = ['docs', 'zh/docs'].map(
      (folder) => read(`${folder}/${name}.html`).match(/<h[123]/g).length,
    );
    assert.ok(zh >= en, name);
  }
});

test('where the site is known, a page names itself and its twin by whole addresses', async () => {
  const pages = await docsPages('https://your.host/notewave');
  assert.deepEqual(Object.keys(pages).sort(), [...files].sort());
  const html = pages['zh/docs/method.html'];
  assert.match(
    html,
    /rel="canonical" href="https:\/\/your\.host\/notewave\/zh\/docs\/method\.html"/,
  );
  assert.match(html, /hreflang="en" href="https:\/\/your\.host\/notewave\/docs\/method\.html"/);
});
