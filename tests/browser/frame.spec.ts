// The calculators in a frame: what it tells and to whom, what it listens to, and that it stays at rest.
import type { Page } from '@playwright/test';
import { openHost } from './hosts.ts';
import { hostAddress, pageAddress } from './origins.ts';
import { expect, test } from './page.ts';
import { en, plans } from './words.ts';

const host = new URL(hostAddress).origin;
const address = (query = '') => `${pageAddress}v0/embed.html?calculator=budget&${query}`;
const frame = (query = '', more = '') =>
  `<iframe id="frame" title="Calculator" width="700" height="500" style="border: 3px solid" src="${address(query)}" ${more}></iframe>`;

// Notes all messages that a page gets.
const listening =
  '<script>window.got = []; addEventListener("message", ({ data, origin }) => got.push({ ...data, origin }))</script>';

type Got = { type: string; height: number; plan?: { budget: { total: number } } } & Record<
  string,
  unknown
>;
const got = (page: Page) => page.evaluate(() => (window as unknown as { got: Got[] }).got);
const types = async (page: Page) => [...new Set((await got(page)).map(({ type }) => type))];
const inside = (page: Page) => page.frameLocator('#frame');
const total = (page: Page) => inside(page).getByRole('textbox', { name: en.budget.total });

test('at a fixed height and without a script of the page, all of it can be reached', async ({
  page,
}) => {
  await openHost(page, frame(), { head: '' });
  await expect(inside(page).locator('.answer')).toBeVisible();
  const link = inside(page).getByRole('link', { name: 'Open the whole plan' });
  await link.scrollIntoViewIfNeeded();
  await expect(link).toBeInViewport();
  await expect(page.locator('#frame')).toHaveJSProperty('offsetHeight', 506);
});

test('with one line it is as high as its content, and comes to rest', async ({ page }) => {
  await openHost(page, frame(), {
    head: `${listening}<script src="${pageAddress}v0/grow.js" async></script>`,
  });
  await expect(inside(page).locator('.answer')).toBeVisible();
  const fits = () =>
    page.evaluate(() => {
      const { clientHeight } = document.querySelector('#frame') as HTMLElement;
      const heights = (window as unknown as { got: Got[] }).got.filter(
        ({ type }) => type === 'notewave-height',
      );
      return clientHeight - (heights.at(-1)?.height ?? 0);
    });
  await expect.poll(fits).toBe(0);
  const scrolls = () =>
    inside(page)
      .locator('html')
      .evaluate((html) => html.scrollHeight > html.clientHeight);
  expect(await scrolls()).toBe(false);
  await inside(page).getByText('Why', { exact: true }).click();
  await inside(page)
    .getByText('All cost lines')
    .or(inside(page).locator('details details'))
    .first()
    .waitFor();
  await expect.poll(fits).toBe(0);
  await page.waitForTimeout(700);
  const count = (await got(page)).filter(({ type }) => type === 'notewave-height').length;
  expect(count).toBeLessThan(15);
  await page.waitForTimeout(700);
  const later = (await got(page)).filter(({ type }) => type === 'notewave-height').length;
  expect(later).toBe(count);
});

test('a page that always makes the frame a little higher does not start a loop', async ({
  page,
}) => {
  await openHost(page, frame(), {
    head: `${listening}<script>addEventListener('message', ({ data }) => {
      if (data.type === 'notewave-height') document.querySelector('#frame').height = data.height + 40;
    })</script>`,
  });
  await expect(inside(page).locator('.answer')).toBeVisible();
  await page.waitForTimeout(1500);
  expect((await got(page)).length).toBeLessThan(15);
});

test('the plan goes to the page around alone, without lists, and only under its origin', async ({
  page,
  complaints,
}) => {
  await openHost(page, frame(`host=${host}`), { head: listening });
  await expect.poll(() => types(page)).toContain('notewave-change');
  const all = await got(page);
  expect(
    all.every(({ version, origin }) => version === 1 && origin === new URL(pageAddress).origin),
  ).toBe(true);
  expect(all.find(({ type }) => type === 'notewave-ready')).toMatchObject({
    plan: { budget: { total: expect.any(Number) }, engagement: { roster: [] } },
    link: expect.stringMatching(/#1\./),
  });

  // Meant for another page, which this one is not.
  await openHost(page, frame('host=https://example.org'), { head: listening });
  await expect(inside(page).locator('.answer')).toBeVisible();
  await page.waitForTimeout(300);
  expect(await types(page)).toEqual(['notewave-height']);
  // Firefox says what did not arrive.
  for (const complaint of complaints.splice(0)) expect(complaint).toContain('postMessage');
});

test('the page around can set values and ask for the state', async ({ page }) => {
  await openHost(page, frame(`host=${host}`), { head: listening });
  await expect(total(page)).toBeVisible();
  await page.evaluate((target) => {
    const { contentWindow } = document.querySelector('#frame') as HTMLIFrameElement;
    const values = { budget: '90,000', objective: 'awareness', lang: 'zh', nonsense: 1 };
    contentWindow?.postMessage({ type: 'notewave-set', version: 1, values }, target);
  }, new URL(pageAddress).origin);
  await expect.poll(async () => (await got(page)).at(-1)?.plan?.budget.total).toBe(9_000_000);
  await expect(inside(page).getByText('打开完整方案')).toBeVisible();
  const before = (await got(page)).length;
  await page.evaluate(() => {
    const { contentWindow } = document.querySelector('#frame') as HTMLIFrameElement;
    contentWindow?.postMessage({ type: 'notewave-hello', version: 1 }, '*');
  });
  await expect.poll(async () => (await got(page)).length).toBe(before + 2);
});

test('strangers, malformed messages and floods change nothing', async ({ page }) => {
  await openHost(
    page,
    `${frame(`host=${host}&budget=120000`)}<iframe id="stranger" title="Stranger" srcdoc="<p>x</p>"></iframe>`,
    { head: listening },
  );
  await expect(total(page)).toHaveValue('120,000');
  await page.evaluate(() => {
    const { contentWindow } = document.querySelector('#frame') as HTMLIFrameElement;
    const stranger = (document.querySelector('#stranger') as HTMLIFrameElement)
      .contentWindow as Window & { eval: typeof eval };
    Object.assign(stranger, { target: contentWindow });
    stranger.eval(
      "target.postMessage({ type: 'notewave-set', version: 1, values: { budget: 50000 } }, '*')",
    );
    const set = 'notewave-set';
    const odd: unknown[] = [
      null,
      1,
      'notewave-set',
      [],
      {},
      { type: set },
      { type: set, values: 1 },
      { type: set, values: null },
      { type: set, version: 99, values: { budget: 50000 } },
      { type: set, values: { __proto__: null, budget: 'lots', plan: {}, launch: [] } },
      new Map([['type', set]]),
    ];
    for (const message of odd) contentWindow?.postMessage(message, '*');
    for (let at = 0; at < 2000; at += 1)
      contentWindow?.postMessage({ type: 'nothing', values: { budget: at } }, '*');
  });
  await page.waitForTimeout(500);
  await expect(total(page)).toHaveValue('120,000');
  await total(page).fill('70000');
  // A height may be told behind it.
  const plans = async () => (await got(page)).flatMap(({ plan }) => plan ?? []);
  await expect.poll(async () => (await plans()).at(-1)?.budget.total).toBe(7_000_000);
});

test('locked in by sandbox="allow-scripts" it works, and keeps nothing', async ({ page }) => {
  await openHost(page, frame(`host=${host}`, 'sandbox="allow-scripts"'), { head: listening });
  await expect(inside(page).locator('.answer')).toContainText('saves');
  await total(page).fill('90000');
  await expect.poll(async () => (await got(page)).at(-1)?.plan?.budget.total).toBe(9_000_000);
  // A question goes to a worker there as well.
  await inside(page).getByText('How sure', { exact: true }).click();
  await inside(page).locator('.doors details details summary').first().click();
  await expect(inside(page).locator('.doors details[open] .got').first()).toBeVisible();
});

test('locked in, the planner says that nothing is kept, and goes on', async ({
  page,
  complaints,
}) => {
  await openHost(
    page,
    `<iframe id="frame" title="Planner" width="1100" height="800" sandbox="allow-scripts" src="${pageAddress}v0/embed.html?calculator=planner"></iframe>`,
    { head: '' },
  );
  const planner = inside(page);
  await expect(planner.locator('.answer').first()).toBeVisible();
  await planner.getByRole('button', { name: en.bar.plans }).click();
  await expect(planner.getByRole('dialog')).toContainText(plans.plans.unavailable);
  await page.keyboard.press('Escape');
  await planner.getByRole('button', { name: en.bar.share }).click();
  await planner.getByRole('button', { name: plans.share.copy }).click();
  await expect(planner.getByRole('dialog').getByRole('status')).toHaveText(/\w/);
  for (const complaint of complaints.splice(0)) expect(complaint).toContain('Clipboard');
});

test('a frame in a tab that is hidden is sized when the tab is shown', async ({ page }) => {
  await openHost(page, `<div id="tab" hidden>${frame()}</div>`, {
    head: `<script src="${pageAddress}v0/grow.js" async></script>`,
  });
  await page.waitForTimeout(500);
  await page.evaluate(() => document.querySelector('#tab')?.removeAttribute('hidden'));
  await expect(inside(page).locator('.answer')).toBeVisible();
  await expect
    .poll(() => page.locator('#frame').evaluate((frame) => frame.clientHeight))
    .toBeGreaterThan(900);
});

test('the addresses from before there were versions go on working', async ({ page }) => {
  await page.goto('./embed.html?calculator=engagement&lang=zh&theme=dark');
  await expect(page.locator('notewave-engagement .answer')).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark');
});
