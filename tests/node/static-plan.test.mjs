// A plan as plain HTML: what it says, what it holds, and how long it is.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { htmlOf } from '../../scripts/static-plan.mjs';
import { loadModule } from '../../scripts/text-pages.mjs';
import { core } from './core.mjs';

const url = 'https://your.host/notewave/';
const folder = mkdtempSync(join(tmpdir(), 'notewave-html-'));
process.on('exit', () => rmSync(folder, { recursive: true }));

function file(plan) {
  const path = join(folder, 'plan.json');
  writeFileSync(path, JSON.stringify(plan));
  return path;
}

const plan = core.defaultPlan('seeding', '2026-11-23');
const { optimum } = core.evaluate(plan).budget;

test('it has the mix as dots and as a table, every line of money, and a link of the plan', async () => {
  const html = await htmlOf(file(plan), 'en', url);
  const booked = Object.values(optimum.counts).reduce((sum, one) => sum + one);
  assert.equal(html.match(/<circle /g).length, booked);
  const lines = optimum.lines.filter(({ amount }) => amount > 0);
  for (const { amount } of lines) {
    const said = `¥${(amount / 100).toLocaleString('en', { maximumFractionDigits: 2 })}`;
    assert.ok(html.includes(`>${said}</td>`), said);
  }
  const [, link] = html.match(/<a href="([^"]+)"/);
  assert.ok(link.startsWith(`${url}#1.`));
  const { inflateLink } = await loadModule('www/app/inflate-link.ts');
  const linked = await inflateLink(new URL(link).hash);
  assert.equal(linked.whole, true);
  assert.deepEqual(core.evaluate(linked.plan).budget.optimum, optimum);
});

test('it has nothing that a mail program takes out, and no text of a user as HTML', async () => {
  const name = '<img src=x onerror=alert(1)> & "Spring"';
  const html = await htmlOf(file({ ...plan, name }), 'en', url);
  assert.ok(html.includes('&#60;img src=x onerror=alert(1)&#62; &#38; &#34;Spring&#34; – '));
  for (const [, tag, attributes] of html.matchAll(/<(\w+)([^>]*)>/g)) {
    assert.match(tag, /^(article|h2|p|svg|g|circle|table|caption|tr|td|a)$/);
    assert.doesNotMatch(attributes, /\s(?:class|id|on\w+)=/);
  }
});

test('it is under 20 KB, for the smallest budget and for the largest, in both languages', async () => {
  for (const total of [2_000_000, 12_000_000, 200_000_000, 3_000_000_000]) {
    for (const objective of ['awareness', 'seeding', 'conversion']) {
      const big = core.defaultPlan(objective, '2026-11-23');
      big.budget.total = total;
      for (const lang of ['en', 'zh']) {
        const html = await htmlOf(file(big), lang, url);
        assert.ok(Buffer.byteLength(html) < 20 * 1024, `${objective} ${total}: ${html.length}`);
        assert.doesNotMatch(html, /undefined|NaN/);
      }
    }
  }
});

test('a link of the page is read, and what is none is said', async () => {
  const { toFragment } = await loadModule('www/app/link.ts');
  const html = await htmlOf(`${url}${await toFragment(plan)}`, 'zh');
  assert.ok(html.includes(`href="${url}#1.`));
  assert.match(html, /lang="zh-CN"/);
  await assert.rejects(htmlOf('nothing', 'en', url), /neither a file nor a link/);
  await assert.rejects(htmlOf(`${url}#1.abc`, 'en'), /damaged/);
  const broken = structuredClone(plan);
  broken.budget.total = -1;
  await assert.rejects(htmlOf(file(broken), 'en', url), /budget.total/);
});
