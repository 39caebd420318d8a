// What a page of others allows, and what an element says where it does not.
import type { Page } from '@playwright/test';
import { serve } from '../../scripts/serve.mjs';
import { listen, openHost, script, stateOf, told } from './hosts.ts';
import { pageAddress } from './origins.ts';
import { test as base, expect } from './page.ts';

const test = base;
const files = new URL(pageAddress).origin;
// All that an element needs, as docs/embedding.md says.
const needed = [
  "default-src 'none'",
  `script-src ${files} 'wasm-unsafe-eval'`,
  `connect-src ${files}`,
  `worker-src blob: ${files}`,
  "require-trusted-types-for 'script'",
  'trusted-types lit-html notewave',
];
// The icon of the made-up page.
const icon = 'img-src data:';
const policy = (parts: string[]) => ({
  'content-security-policy': [...parts, icon].join('; '),
});

const element = (page: Page) => page.locator('notewave-budget');

test('a strict policy with Trusted Types is enough, workers included', async ({ page }) => {
  await openHost(page, '<notewave-budget></notewave-budget>', { headers: policy(needed) });
  await stateOf(element(page));
  await expect(element(page).locator('.answer')).toContainText('saves');
  const worker = page.waitForEvent('worker');
  await element(page).getByText('How sure', { exact: true }).click();
  await element(page).locator('.doors details details summary').first().click();
  await expect(element(page).locator('.doors details[open] .got').first()).toBeVisible();
  await worker;
});

test('where workers are forbidden, the page’s own thread answers', async ({ page, complaints }) => {
  await openHost(page, '<notewave-budget></notewave-budget>', {
    headers: policy(needed.filter((part) => !part.startsWith('worker-src'))),
  });
  await element(page).getByText('How sure', { exact: true }).click();
  await element(page).locator('.doors details details summary').first().click();
  await expect(element(page).locator('.doors details[open] .got').first()).toBeVisible();
  for (const complaint of complaints.splice(0)) expect(complaint).toContain('worker');
});

// What each element says that cannot work, with a way out.
async function expectMessage(page: Page, code: string, address = pageAddress): Promise<void> {
  const alert = element(page).getByRole('alert');
  await expect(alert).toBeVisible();
  await expect(alert.getByRole('link')).toHaveAttribute('href', address);
  const box = await alert.boundingBox();
  expect(box?.height).toBeGreaterThan(30);
  const problems = (await told(page)).filter(({ type }) => type === 'notewave-problem');
  expect(problems.at(-1)).toMatchObject({ code });
}

const blocked: Record<string, string[]> = {
  'without WebAssembly': needed.map((part) => part.replace(" 'wasm-unsafe-eval'", '')),
  'without requests': needed.filter((part) => !part.startsWith('connect-src')),
};

for (const [name, parts] of Object.entries(blocked)) {
  test(`a policy ${name} is said in the box`, async ({ page, complaints }) => {
    await listen(page);
    await openHost(page, '<notewave-budget></notewave-budget>', { headers: policy(parts) });
    await expectMessage(page, 'blocked');
    for (const complaint of complaints.splice(0))
      expect(complaint).toMatch(/Content.Security.Policy|Failed to fetch/);
  });
}

// A host that sends no header for other origins, until it does.
const closed = base.extend<{ host: { address: string; open(): void } }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what a fixture needs
  host: async ({}, use) => {
    let isOpen = false;
    const { address, close } = await serve({ port: 0, isOpen: () => isOpen });
    await use({
      address,
      open: () => {
        isOpen = true;
      },
    });
    await close();
  },
});

closed(
  'files from a host without headers for other origins are said in the box',
  async ({ page, host, complaints, browserName }) => {
    await listen(page);
    await openHost(page, '<notewave-budget lang="zh"></notewave-budget>', {
      head: `<script src="${host.address}v0/embed.js"></script>`,
    });
    await expectMessage(page, 'blocked', host.address);
    await expect(element(page)).toContainText('计算器无法在此加载');
    expect(complaints.splice(0).join()).toContain('CORS');

    // With the header, the button is enough. Firefox remembers that a module could not be had.
    if (browserName === 'firefox') return;
    host.open();
    await element(page).getByRole('button', { name: '重试' }).click();
    await expect(element(page).locator('.answer')).toBeVisible();
    complaints.splice(0);
  },
);

closed(
  'a script that cannot come at all leaves what the page has put there',
  async ({ page, host, complaints }) => {
    await openHost(
      page,
      `<notewave-budget><a href="${host.address}">Open the calculator</a></notewave-budget>`,
      { head: `<script type="module" src="${host.address}v0/embed.js"></script>` },
    );
    await expect(page.getByRole('link', { name: 'Open the calculator' })).toBeVisible();
    expect(complaints.splice(0).join()).toContain('CORS');
  },
);

test('files of a wrong type are said in the box', async ({ page, complaints }) => {
  await listen(page);
  await page.route(`${pageAddress}v*/assets/*.js`, async (route) => {
    const response = await route.fetch();
    await route.fulfill({
      response,
      headers: { ...response.headers(), 'content-type': 'text/plain' },
    });
  });
  await openHost(page, '<notewave-budget></notewave-budget>');
  await expectMessage(page, 'blocked');
  expect(complaints.splice(0).join()).toContain('MIME');
});

test('WebAssembly of a wrong type works all the same', async ({ page }) => {
  await page.route(`${pageAddress}v*/assets/*.wasm`, async (route) => {
    const response = await route.fetch();
    await route.fulfill({
      response,
      headers: { ...response.headers(), 'content-type': 'application/octet-stream' },
    });
  });
  await openHost(page, '<notewave-budget></notewave-budget>');
  await expect(element(page).locator('.answer')).toContainText('saves');
});

test('an old browser is told so', async ({ page }) => {
  await listen(page);
  await page.addInitScript(() => {
    Reflect.deleteProperty(globalThis, 'CompressionStream');
  });
  await openHost(page, '<notewave-budget></notewave-budget>');
  await expectMessage(page, 'browser');
  await expect(element(page)).toContainText('too old');
});

test('every request of all elements, used, is for files of the version', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await openHost(
    page,
    '<notewave-budget eager></notewave-budget><notewave-creators eager></notewave-creators><notewave-schedule eager></notewave-schedule><notewave-planner eager></notewave-planner>',
    { head: script },
  );
  for (const tag of ['budget', 'creators', 'schedule', 'planner'])
    await expect(page.locator(`notewave-${tag} .answer`).first()).toBeVisible();
  await element(page).getByText('What if', { exact: true }).click();
  await element(page).locator('.doors details details summary').first().click();
  await expect(element(page).locator('.doors details[open] .got').first()).toBeVisible();
  const [, first, ...rest] = asked;
  expect(first).toBe(`${pageAddress}v0/embed.js`);
  for (const url of rest) {
    expect(url).toMatch(new RegExp(`^(${pageAddress}v\\d+\\.\\d+\\.\\d+/assets/|blob:)`));
  }
  expect(await page.context().cookies()).toEqual([]);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});
