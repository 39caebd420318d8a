// The page without a network, and with a new build of it. Each test serves a copy of the build that it
// can change or take away.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { serve } from '../../scripts/serve.mjs';
import { bar, expect, goTo, openPart, parts, test } from './page.ts';
import { en, zh } from './words.ts';

test.use({ serviceWorkers: 'allow' });

const built = fileURLToPath(new URL('../../dist', import.meta.url));

interface Host {
  address: string;
  // Puts another build in the place of the one that is served.
  publish(): void;
  close(): Promise<void>;
}

const hosted = test.extend<{ host: Host }>({
  host: async ({ complaints }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'notewave-'));
    cpSync(built, folder, { recursive: true });
    const { address, close } = await serve({ port: 4200, base: '/some/path/', folder });
    await use({ address, publish: () => renameAll(folder), close });
    await close();
    rmSync(folder, { recursive: true });
    // The watch over requests does not know this host.
    const others = complaints.filter((complaint) => !complaint.startsWith(address));
    complaints.splice(0, complaints.length, ...others);
  },
});

// A build as after a change of every file: each hash is another, and no file of the old names is left.
function renameAll(folder: string): void {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const assets = readdirSync(join(folder, 'assets'));
  const hashes = assets.map((name) => name.match(/-([\w-]{6,8})\.\w+$/)?.[1] ?? '');
  expect(hashes).not.toContain('');
  const renamed = (text: string) =>
    hashes.reduce((done, hash) => done.replaceAll(hash, [...hash].reverse().join('')), text);
  const worker = readFileSync(join(folder, 'service-worker.js'), 'utf8');
  const name =
    worker
      .match(/`([0-9a-f]{16})`[,;]/g)
      ?.at(-1)
      ?.slice(1, 17) ?? '';
  expect(name).not.toBe('');
  for (const file of files) {
    if (/\.(js|css|html)$/.test(file)) {
      const text = renamed(readFileSync(file, 'utf8'))
        .replace('<title>', '<title>New: ')
        // The page's revision and the build's name are of their content, which has changed.
        .replace(/(index\.html`,revision:`)\w+/g, '$1new')
        .replaceAll(name, [...name].reverse().join(''));
      writeFileSync(file, text);
    }
  }
  for (const name of assets) {
    const content = readFileSync(join(folder, 'assets', name));
    rmSync(join(folder, 'assets', name));
    writeFileSync(join(folder, 'assets', renamed(name)), content);
  }
}

async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(parts(page).budget.headline).toBeVisible();
}

// Until the page is kept and its files come from there.
async function keep(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
}

// A question that is worked out in a worker with a core of its own, and nothing of it was fetched.
async function openUnopened(page: Page): Promise<void> {
  await openPart(page, 'tornado');
  await expect(page.locator('notewave-whatif-tornado').getByRole('listitem').first()).toBeVisible();
}

// A whole build is fetched first, beside whatever else this machine does.
const whole = { timeout: 60_000 };

const titleOf = (page: Page) => page.title();

hosted('after one visit all of the page works without a network', async ({ page, host }) => {
  await visit(page, host.address);
  await keep(page);
  await host.close();

  await page.goto(`${host.address}?view=creators#some-part`);
  const { engagement, schedule, summary, total } = parts(page);
  await expect(engagement.headline).toBeVisible();
  await goTo(page, 'budget');
  await total.fill('345678');
  await expect(summary).toContainText('¥346K');
  await goTo(page, 'schedule');
  await expect(schedule.headline).toBeVisible();
  await goTo(page, 'budget');
  // What was never opened: a question, and another language.
  await openUnopened(page);
  await bar(page, en.bar.menu).click();
  await page.getByRole('combobox', { name: en.bar.language }).selectOption('zh');
  await expect(parts(page, zh).budget.headline).toBeVisible();
});

hosted('the first visit itself goes on when the network goes', async ({ page, host }) => {
  await visit(page, host.address);
  await keep(page);
  await host.close();
  await openUnopened(page);
});

hosted('a new build is told, and is there whole from the next start', async ({ page, host }) => {
  await visit(page, host.address);
  await keep(page);
  const first = await titleOf(page);
  host.publish();

  // This start is of the old build, and its parts that were never opened are there.
  await page.reload();
  const { budget, notice } = parts(page);
  await expect(notice).toContainText(en.notice['update-ready'], whole);
  expect(await titleOf(page)).toBe(first);
  await openUnopened(page);

  await page.reload();
  await expect(page).toHaveTitle(`New: ${first}`);
  await expect(budget.headline).toBeVisible();
  await expect(notice).not.toContainText(en.notice['update-ready']);
  await host.close();
  await page.reload();
  await expect(page).toHaveTitle(`New: ${first}`);
  await expect(budget.headline).toBeVisible();
});

hosted(
  'a page of the old build beside one of the new has all of its own',
  async ({ page, host }) => {
    await visit(page, host.address);
    await keep(page);
    const first = await titleOf(page);
    const other = await page.context().newPage();
    await visit(other, host.address);
    host.publish();
    await page.reload();
    // Both are told.
    await expect(parts(page).notice).toContainText(en.notice['update-ready'], whole);
    await expect(parts(other).notice).toContainText(en.notice['update-ready'], whole);
    await page.reload();
    await expect(page).toHaveTitle(`New: ${first}`);
    await expect(parts(page).budget.headline).toBeVisible();
    await openUnopened(other);
    await openUnopened(page);

    // When none is open any more, nothing of the old build is kept.
    await page.close();
    await other.goto('about:blank');
    await expect(async () => {
      await visit(other, host.address);
      const kept = await other.evaluate(async () => (await caches.keys()).length);
      await other.goto('about:blank');
      // The new build, and which one is the newest.
      expect(kept).toBe(2);
    }).toPass();
  },
);

hosted('the frame and pages of others keep nothing', async ({ page, host }) => {
  for (const path of ['embed.html', 'examples/article.html']) {
    await page.goto(host.address + path);
    await expect(page.locator('.answer').first()).toBeVisible();
  }
  const kept = await page.evaluate(async () => {
    const workers = await navigator.serviceWorker.getRegistrations();
    return [workers.length, (await caches.keys()).length];
  });
  expect(kept).toEqual([0, 0]);
  // Nor are they served from what the page keeps.
  await visit(page, host.address);
  await keep(page);
  host.publish();
  // Its own header lets the browser keep it for minutes.
  await page.goto(`${host.address}embed.html?calculator=budget`);
  await expect(page).toHaveTitle(/^New: /);
  await expect(page.locator('.answer').first()).toBeVisible();
});
