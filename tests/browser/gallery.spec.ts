// The gallery of www/public/examples, each page as a visitor uses it. Those of loud styles, of a dark page
// and of one from right to left are in hosts.spec.ts.
import { readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { stateOf } from './hosts.ts';
import { hostAddress } from './origins.ts';
import { expect, test, tooWide } from './page.ts';

const example = (page: Page, name: string) => page.goto(`${hostAddress}examples/${name}`);
const folder = new URL('../../www/public/examples/', import.meta.url);

test('the list of the gallery leads to every page of it', async ({ page }) => {
  await example(page, 'index.html');
  const links = await page
    .getByRole('link')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')?.slice(2)));
  const pages = readdirSync(folder).filter((name) => /\.html$/.test(name) && name !== 'index.html');
  expect(links.sort()).toEqual(pages.sort());
});

test('under a strict policy an element works, and asks its worker', async ({ page }) => {
  await example(page, 'strict.html');
  const budget = page.locator('notewave-budget');
  await stateOf(budget);
  const worker = page.waitForEvent('worker');
  await budget.getByText('Compare', { exact: true }).click();
  await budget.locator('.doors details details summary').nth(1).click();
  await expect(budget.locator('.doors details[open] .got').first()).toBeVisible();
  await worker;
});

test('in a narrow column on a wide screen nothing is cut or too wide', async ({ page }) => {
  await example(page, 'narrow.html');
  for (const tag of ['budget', 'creators', 'schedule']) {
    const element = page.locator(`notewave-${tag}`);
    await element.scrollIntoViewIfNeeded();
    await stateOf(element);
    await expect(element.locator('.answer')).toBeVisible();
    const beyond = await element.evaluate((element) => {
      const { right } = element.getBoundingClientRect();
      const found: string[] = [];
      const look = (root: ParentNode) => {
        for (const one of root.querySelectorAll('*')) {
          const box = one.getBoundingClientRect();
          if (box.width > 1 && box.right > right + 1) found.push(one.localName);
          if (one.shadowRoot) look(one.shadowRoot);
        }
      };
      if (element.shadowRoot) look(element.shadowRoot);
      return found;
    });
    expect(beyond).toEqual([]);
  }
  expect(await tooWide(page)).toEqual([]);
});

test('a tab that is hidden costs nothing, and has its calculator when it is shown', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await example(page, 'tabs.html');
  await page.waitForTimeout(300);
  expect(asked.some((url) => url.endsWith('.wasm'))).toBe(false);
  await page.getByRole('link', { name: 'Open the second tab' }).click();
  await expect(page.locator('notewave-schedule .answer')).toContainText('Start by');
});

test('of several copies the first one draws, and elements share a plan', async ({ page }) => {
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  await example(page, 'copies.html');
  const [alone, ours] = [
    page.locator('notewave-budget').first(),
    page.locator('notewave-budget').last(),
  ];
  await stateOf(alone);
  await stateOf(ours);
  const schedule = page.locator('notewave-schedule');
  await schedule.scrollIntoViewIfNeeded();
  await stateOf(schedule);
  await schedule.getByLabel('Date', { exact: true }).fill('2027-06-01');
  await expect(ours.getByLabel('Launch')).toHaveValue('2027-06-01');
  await expect(alone.getByLabel('Launch')).not.toHaveValue('2027-06-01');
  // All three are of one version here, which needs no word.
  expect(said.filter((text) => text.includes('is not used'))).toEqual([]);
});

test('values that an editor has quoted once more are understood', async ({ page }) => {
  await example(page, 'wordpress.html');
  const { plan } = await stateOf(page.locator('notewave-budget'));
  expect(plan.objective).toBe('conversion');
  expect(plan.budget.total).toBe(15_000_000);
  await expect(page.locator('notewave-budget')).toHaveAttribute('lang', 'en');
  await expect(page.getByText('What follows stands behind it.')).toBeVisible();
});
